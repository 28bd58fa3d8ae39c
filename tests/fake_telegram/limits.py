"""The lengths and shapes that Telegram's documentation gives in prose."""

import json
import re
from typing import Any

from tests.fake_telegram.markup import parse, units
from tests.fake_telegram.refusals import breach

ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
LANGUAGE = re.compile(r"[a-z]{2}")
CHAT_ACTIONS = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
]


def text(arguments: dict[str, Any]) -> tuple[str, list[dict[str, Any]]]:
    """A message's text and entities, 1 to 4096 units once its markup is read."""
    plain, entities = _formatted(arguments, "text", "entities")
    if not plain.strip():
        raise breach("message text is empty")
    if units(plain) > 4096:
        raise breach("message is too long")
    return plain, entities


def caption(arguments: dict[str, Any]) -> tuple[str, list[dict[str, Any]]]:
    """A caption and its entities, at most 1024 units."""
    plain, entities = _formatted(arguments, "caption", "caption_entities")
    if units(plain) > 1024:
        raise breach("message caption is too long")
    return plain, entities


def keyboard(arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The inline keyboard, checked button by button; no other kind of keyboard is an edit's."""
    markup: dict[str, Any] | None = arguments.get("reply_markup")
    if markup is None or "inline_keyboard" not in markup:
        return markup
    rows = markup["inline_keyboard"]
    if any(not 1 <= len(row) <= 8 for row in rows):
        raise breach("a row of the inline keyboard has 1 to 8 buttons")
    if sum(map(len, rows)) > 100:
        raise breach("the inline keyboard has more than 100 buttons")
    for row in rows:
        for button in row:
            _button(button)
    if len(json.dumps(markup, ensure_ascii=False).encode()) > 10_000:
        raise breach("reply markup is too long")
    return markup if rows else None


def commands(arguments: dict[str, Any]) -> None:
    """At most 100 commands, each with a plain name and 1 to 256 units of description."""
    if len(arguments["commands"]) > 100:
        raise breach("too many commands")
    for command in arguments["commands"]:
        if not COMMAND.fullmatch(command["command"]):
            raise breach("BOT_COMMAND_INVALID")
        if not 1 <= units(command["description"].strip()) <= 256:
            raise breach("BOT_COMMAND_DESCRIPTION_INVALID")
    language = arguments.get("language_code")
    if language and not LANGUAGE.fullmatch(language):
        raise breach("language_code must be a two-letter ISO 639-1 code")


def tap_answer(arguments: dict[str, Any]) -> None:
    """The words of an answer to a tap: at most 200 units."""
    if units(arguments.get("text", "")) > 200:
        raise breach("MESSAGE_TOO_LONG")


def chat_action(arguments: dict[str, Any]) -> None:
    """Only the actions that clients know."""
    if arguments["action"] not in CHAT_ACTIONS:
        raise breach("wrong parameter action in request")


def place(arguments: dict[str, Any]) -> None:
    """A point on the globe."""
    if not (abs(arguments["latitude"]) <= 90 and abs(arguments["longitude"]) <= 180):
        raise breach("wrong latitude or longitude")


def _formatted(
    arguments: dict[str, Any], name: str, entities_name: str
) -> tuple[str, list[dict[str, Any]]]:
    written = arguments.get(name, "")
    mode = arguments.get("parse_mode")
    if mode and entities_name in arguments:
        raise breach(f"parse_mode and {entities_name} exclude each other")
    if mode == "HTML":
        plain, entities = parse(written)
    elif mode is None:
        plain, entities = written, arguments.get(entities_name, [])
    else:
        raise breach(f"unsupported parse_mode {mode!r}")
    if any(entity["offset"] + entity["length"] > units(plain) for entity in entities):
        raise breach("an entity reaches beyond the text")
    return (plain, entities) if entities else (plain.strip(), [])


def _button(button: dict[str, Any]) -> None:
    if not button["text"].strip():
        raise breach("text of an inline keyboard button must be non-empty")
    if sum(action in button for action in ACTIONS) != 1:
        raise breach("an inline keyboard button has exactly one action")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= 64:
        raise breach("BUTTON_DATA_INVALID")
