"""What travels between the page and the server: flat JSON objects, checked on arrival."""

import base64
import hashlib
import json
import re
from collections.abc import Collection
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from domain.chat import Button, File, Message

FRAME_MAX = 65_536
"""The longest frame that is read, in bytes."""
TEXT_MAX = 4096
PATH_MAX = 200

FrameId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]{8,64}$")]
WireId = Annotated[str, StringConstraints(pattern=r"^[a-f0-9]{1,64}$")]
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_CONTROLS = dict.fromkeys(code for code in range(32) if chr(code) not in "\n\t")


class _Frame(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Hello(_Frame):
    """A page has opened; `language` is its browser's (BCP 47)."""

    type: Literal["hello"]
    language: Annotated[str, StringConstraints(max_length=35)] | None = None


class Text(_Frame):
    """Somebody wrote a message."""

    type: Literal["text"]
    id: FrameId
    text: Annotated[str, StringConstraints(min_length=1, max_length=TEXT_MAX)]


class Tap(_Frame):
    """Somebody tapped a button of `message`."""

    type: Literal["tap"]
    id: FrameId
    path: Annotated[str, StringConstraints(min_length=1, max_length=PATH_MAX)]
    message: WireId | None = None


class Photo(_Frame):
    """Somebody chose a photo: it stays in the page, `size` bytes, until it is asked for."""

    type: Literal["photo"]
    id: FrameId
    media_type: Annotated[str, StringConstraints(max_length=100)]
    size: Annotated[int, Field(ge=0, le=2**40)]


class Place(_Frame):
    """Somebody shared where they are: latitude and longitude (degrees)."""

    type: Literal["place"]
    id: FrameId
    lat: Annotated[float, Field(ge=-90, le=90)]
    lon: Annotated[float, Field(ge=-180, le=180)]


class Missing(_Frame):
    """A page was asked for a photo that it does not have."""

    type: Literal["missing"]
    id: FrameId


class Got(_Frame):
    """A page has shown the message with this key."""

    type: Literal["got"]
    key: Annotated[str, StringConstraints(max_length=512)]


class Leave(_Frame):
    """A page was left in a hurry: the others of the same session should close too."""

    type: Literal["leave"]


class _Named(BaseModel):
    id: FrameId


Frame = Hello | Text | Tap | Photo | Place | Missing | Got | Leave
_FRAMES: TypeAdapter[Frame] = TypeAdapter(Annotated[Frame, Field(discriminator="type")])


def read(raw: str) -> Frame | None:
    """The frame in `raw`, or None when it is too long, too deep, or not ours."""
    if len(raw.encode("utf-8", "replace")) > FRAME_MAX:
        return None
    try:
        return _FRAMES.validate_json(raw)
    except ValidationError:
        return None


def named(raw: str) -> str | None:
    """The id that a frame we could not read gave itself, so that its sender learns of it."""
    try:
        return _Named.model_validate_json(raw[:FRAME_MAX]).id
    except ValidationError:
        return None


def language_tag(said: str | None) -> str | None:
    """The language that a browser said it has, if that looks like one."""
    return said if said and _LANGUAGE.fullmatch(said) else None


def plain(text: str) -> str:
    """The text without control characters (new lines and tabs stay)."""
    return text.translate(_CONTROLS)


def wire_id(key: str) -> str:
    """The identifier of the message with this key: the same for every repeat of a send."""
    return hashlib.sha256(key.encode()).hexdigest()[:24]


def note(kind: Literal["ok", "again", "sorry"], frame_id: str | None) -> str:
    """What became of the frame with this id."""
    return _dump({"type": kind, "id": frame_id})


def wish(frame_id: str) -> str:
    """Asks a page for the photo that it announced with this id."""
    return _dump({"type": "wish", "id": frame_id})


LEAVE = json.dumps({"type": "leave"})


def message_frame(
    message: Message,
    key: str,
    edits: str | None,
    leave: Collection[str],
    pictures: Collection[str] = (),
) -> str:
    """A message for the page; tapping a path in `leave` hides the chat.

    A file travels inside; one whose media type is in `pictures` is shown at once.
    """
    rows = [[_button(button, leave) for button in row] for row in message.rows]
    return _dump(
        {
            "type": "message",
            "key": key,
            "id": wire_id(key),
            "text": "" if message.file else message.text,
            "file": _file(message.file, pictures) if message.file else None,
            "language": message.language,
            "dir": "rtl" if message.right_to_left else "ltr",
            "rows": rows,
            "opener": message.opener,
            "edits": edits,
        }
    )


def _button(button: Button, leave: Collection[str]) -> dict[str, str | bool]:
    shown: dict[str, str | bool] = {"label": button.label, "path": button.path}
    shown["leave"] = button.path in leave
    return shown | {"detail": button.detail} if button.detail else shown


def _file(file: File, pictures: Collection[str]) -> dict[str, str | bool]:
    return {
        "name": file.name,
        "type": file.media_type,
        "about": file.about,
        "picture": file.media_type in pictures,
        "data": base64.b64encode(file.data).decode(),
    }


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
