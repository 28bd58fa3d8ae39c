"""What Telegram's objects mean in the words of a conversation, and the other way round: pure."""

import json
import re
from collections.abc import Awaitable, Callable
from typing import Any, cast

import httpx
from telegram import (
    CallbackQuery,
    Chat,
    ChatMemberUpdated,
    InlineKeyboardMarkup,
    InputFile,
    Message,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from channels.telegram_line import rest
from domain import chat

Take = Callable[[Update], Awaitable[None]]

NAME = "telegram"
ALLOWED = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)

DOWNLOAD_MAX = 20_000_000
"""Bytes of the largest file that a bot may fetch."""
_CHAT = re.compile(r"-?[0-9]{1,20}")
_KINDS = {
    "location": "location",
    "venue": "location",
    "voice": "voice",
    "photo": "photo",
    "animation": "other",
    "document": "file",
}
_PICTURE = re.compile(r"image/[a-z0-9.+-]+")
_NOT_SENT = (httpx.PoolTimeout, httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)
_NOBODY_THERE = ("chat not found", "user not found", "peer_id_invalid")
_CANNOT_EDIT = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    "there is no text in the message to edit",
)
_NO_PICTURE = ("photo_invalid_dimensions", "image_process_failed", "photo_ext_invalid")
_TOO_LARGE = ("request entity too large", "file is too big")
# Telegram's own words may quote the message: only a reason from this list is repeated.
_REASONS = (
    "message is too long",
    "message text is empty",
    "text must be non-empty",
    "button_data_invalid",
    "reply markup is too long",
    "not enough rights",
    "file must be non-empty",
    "can't parse entities",
    "can't parse reply keyboard markup json object",
)


def read(update: object) -> Update:
    """An update from its JSON. Raises ValueError for what no update of Telegram's looks like."""
    try:
        if not isinstance(update, dict) or type(update["update_id"]) is not int:
            raise TypeError("no number")
        found = Update.de_json(dict(update), None)
        _check(found)
    except Exception as problem:  # the library raises whatever comes to hand
        raise ValueError(type(problem).__name__) from None
    return found


def incoming(update: Update) -> chat.Incoming | None:
    """What somebody did, or None when it is nothing for us (a group, an edit, a service note)."""
    if update.message:
        return _said(update.update_id, update.message)
    if update.callback_query:
        return _tapped(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _barred(update.update_id, update.my_chat_member)
    return None


def picture(message: Message) -> chat.Attached | None:
    """The largest size of a photo that may be fetched; or a picture that was sent as a file."""
    if message.photo:
        sizes = [each for each in message.photo if (each.file_size or 0) <= DOWNLOAD_MAX]
        best = max(sizes or message.photo, key=lambda each: each.width * each.height)
        return chat.Attached("photo", best.file_id, "image/jpeg", best.file_size or 0)
    kept = message.document
    if kept and isinstance(kept.mime_type, str) and _PICTURE.fullmatch(kept.mime_type):
        return chat.Attached("photo", kept.file_id, kept.mime_type, kept.file_size or 0)
    return None


def attached(message: Message) -> chat.Attached | None:
    """A photo or a voice note that came with a message."""
    if note := message.voice:
        return chat.Attached("voice", note.file_id, note.mime_type or "", note.file_size or 0)
    return picture(message)


def place(message: Message) -> tuple[float, float] | None:
    """Latitude and longitude of a shared place."""
    found = message.venue.location if message.venue else message.location
    return (float(found.latitude), float(found.longitude)) if found else None


def keyboard(message: chat.Message) -> InlineKeyboardMarkup | None:
    """The message's rows of buttons, each carrying its path.

    As plain data, which the library sends as it is: its own objects take as long as all the rest.
    """
    if not message.rows:
        return None
    rows = [
        [{"text": button.label, "callback_data": button.path} for button in row]
        for row in message.rows
    ]
    return cast(InlineKeyboardMarkup, {"inline_keyboard": rows})


def upload(file: chat.File) -> InputFile:
    """A file to be sent, under its own media type: the library would guess one by the name."""
    found = InputFile(file.data, filename=file.name)
    found.mimetype = file.media_type
    return found


def venue(file: chat.File) -> dict[str, Any]:
    """Where a place is, and what it is called, as Telegram asks for them."""
    point = json.loads(file.data)
    lon, lat = point["geometry"]["coordinates"]
    told = point["properties"]
    title, address = told["name"][:128] or "·", told["address"][:256] or "·"
    return {"latitude": lat, "longitude": lon, "title": title, "address": address}


def no_picture(error: TelegramError) -> bool:
    """Whether a picture is too long, too wide or too strange to be shown as one."""
    return isinstance(error, BadRequest) and _has(error, _NO_PICTURE) is not None


def edited_already(error: TelegramError) -> bool:
    """Whether the menu shows these very words already."""
    return isinstance(error, BadRequest) and "message is not modified" in str(error).lower()


def beyond_editing(error: TelegramError) -> bool:
    """Whether the menu is gone or too old, so that only a new message can be shown."""
    return isinstance(error, BadRequest) and _has(error, _CANNOT_EDIT) is not None


def outcome(error: TelegramError, address: chat.Address) -> chat.Outcome:
    """What an error says about one send; the order matters, as Telegram's classes overlap."""
    match error:
        case RetryAfter():
            return _flooded(error, address)
        case ChatMigrated():
            return chat.Outcome("later", moved=str(error.new_chat_id), reason="moved")
        case InvalidToken():
            return chat.Outcome("stopped", scope="channel", reason="token rejected")
        case Forbidden():
            return chat.Outcome("unreachable", reason="forbidden")
        case BadRequest() if reason := _has(error, _NOBODY_THERE):
            return chat.Outcome("unreachable", reason=reason)
        case BadRequest():
            reason = _has(error, (*_REASONS, *_TOO_LARGE)) or "bad request"
            return chat.Outcome("refused", reason=reason)
        case NetworkError() if reason := _has(error, _TOO_LARGE):
            return chat.Outcome("refused", reason=reason)
        case NetworkError():
            return _broken(error)
    return chat.Outcome("unknown", reason=type(error).__name__)


def _check(update: Update) -> None:
    """The library reads a number for a text and a list for a chat without a word."""
    found = incoming(update)
    if found is None:
        return
    file = found.file or chat.Attached("photo", "")
    words = (found.text, found.path, found.hint, file.ref, file.media_type)
    tap = update.callback_query.id if update.callback_query else ""
    if not _CHAT.fullmatch(found.address.value) or not isinstance(tap, str):
        raise TypeError("no chat, or no tap")
    if any(not isinstance(each, str | None) for each in words) or type(file.size) is not int:
        raise TypeError("no words")


def _said(event: int, message: Message) -> chat.Incoming | None:
    # What is written under a photo is heard like any text: it may be a call for help.
    text = message.text or message.caption or None
    attachment = None if text else _attachment(message)
    if not _private(message.chat) or not (text or attachment):
        return None
    return chat.Incoming(
        address=_address(message.chat),
        event_id=str(event),
        text=text,
        attachment=attachment,
        file=attached(message),
        place=place(message),
        hint=message.from_user.language_code if message.from_user else None,
        sent=message.date,
    )


def _tapped(event: int, query: CallbackQuery) -> chat.Incoming | None:
    menu = query.message
    if menu is None or not query.data or not _private(menu.chat):
        return None
    return chat.Incoming(
        address=_address(menu.chat),
        event_id=str(event),
        path=query.data,
        message_id=str(menu.message_id),
        hint=query.from_user.language_code,
    )


def _barred(event: int, change: ChatMemberUpdated) -> chat.Incoming | None:
    status = change.new_chat_member.status
    if not _private(change.chat) or status not in (
        ChatMemberStatus.BANNED,
        ChatMemberStatus.MEMBER,
    ):
        return None
    return chat.Incoming(
        address=_address(change.chat),
        event_id=str(event),
        event="blocked" if status == ChatMemberStatus.BANNED else "unblocked",
        hint=change.from_user.language_code,
    )


def _attachment(message: Message) -> str | None:
    if picture(message):
        return "photo"
    for field, kind in _KINDS.items():
        if getattr(message, field):
            return kind
    return "other" if message.effective_attachment or message.checklist else None


def _private(where: Chat) -> bool:
    return where.type == ChatType.PRIVATE


def _address(where: Chat) -> chat.Address:
    return chat.Address(NAME, str(where.id))


def _flooded(error: RetryAfter, address: chat.Address) -> chat.Outcome:
    # Each private chat is paced by the pump, so a 429 there speaks of the bot as a whole;
    # a group has a limit of its own.
    return chat.Outcome(
        "later",
        after=rest(error),
        scope="chat" if address.value.startswith("-") else "channel",
        reason="too many requests",
    )


def _broken(error: NetworkError) -> chat.Outcome:
    cause = error.__cause__
    if isinstance(cause, httpx.HTTPError) and not isinstance(cause, _NOT_SENT):
        return chat.Outcome("unknown", reason=type(cause).__name__)
    # Without a transport error Telegram has answered: a 5xx.
    reason = type(cause).__name__ if isinstance(cause, httpx.HTTPError) else "server error"
    return chat.Outcome("later", after=1.0, scope="channel", reason=reason)


def _has(error: TelegramError, phrases: tuple[str, ...]) -> str | None:
    words = str(error).lower()
    return next((phrase for phrase in phrases if phrase in words), None)
