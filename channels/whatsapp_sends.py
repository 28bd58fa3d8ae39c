"""What is said, in the shapes that WhatsApp's Cloud API takes: pure."""

import json
from typing import Any

from channels.capabilities import WHATSAPP
from channels.whatsapp_wire import USER
from domain.chat import Address, Button, File, Message, Template
from domain.cuts import short
from domain.recordings import VOICE

CAPTION_MAX = 1024  # UTF-16 units under a file
PICTURE_MAX = 5_000_000  # bytes
NAME_MAX = 240
LANGUAGES = {"zh": "zh_CN", "pt": "pt_PT", "si": "si_LK"}
"""What templates call those languages that they know by another code."""


def envelope(address: Address, content: dict[str, Any], key: str) -> dict[str, Any]:
    """A whole request; `key` comes back with every status."""
    kind, _, value = address.value.partition(":")
    to = {"recipient" if kind == USER else "to": value}
    return {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        **to,
        "biz_opaque_callback_data": key,
        **content,
    }


def said(message: Message) -> dict[str, Any]:
    """Words: a template, a list, up to three buttons, or a text alone."""
    if message.template:
        return _template(message.template, _buttons(message))
    if message.opener:
        return _interactive(message, "list", _list(message))
    if message.rows:
        action = {"buttons": [_reply(each) for each in _buttons(message)]}
        return _interactive(message, "button", action)
    return {"type": "text", "text": {"body": message.text, "preview_url": False}}


def placed(file: File) -> dict[str, Any]:
    """A place on the map, with what it is called."""
    point = json.loads(file.data)
    lon, lat = point["geometry"]["coordinates"]
    told = point["properties"]
    named = {name: told[name][:NAME_MAX] for name in ("name", "address") if told.get(name)}
    return {"type": "location", "location": {"latitude": lat, "longitude": lon, **named}}


def kind_of(file: File) -> str:
    """What a file is shown as."""
    if file.media_type in WHATSAPP.pictures and len(file.data) <= PICTURE_MAX:
        return "image"
    return "audio" if file.media_type == VOICE else "document"


def filed(file: File, media_id: str) -> dict[str, Any]:
    """A file that has been handed over."""
    kind = kind_of(file)
    content: dict[str, Any] = {"id": media_id}
    if kind == "audio":
        content["voice"] = True
    if kind == "document":
        content["filename"] = file.name[:NAME_MAX]
    if kind != "audio" and file.about:
        content["caption"] = short(file.about, CAPTION_MAX)
    return {"type": kind, kind: content}


def _buttons(message: Message) -> list[Button]:
    return [button for row in message.rows for button in row]


def _interactive(message: Message, kind: str, action: dict[str, Any]) -> dict[str, Any]:
    body = {"type": kind, "body": {"text": message.text}, "action": action}
    return {"type": "interactive", "interactive": body}


def _reply(button: Button) -> dict[str, Any]:
    return {"type": "reply", "reply": {"id": button.path, "title": button.label}}


def _list(message: Message) -> dict[str, Any]:
    rows = [_row(each) for each in _buttons(message)]
    return {"button": message.opener, "sections": [{"rows": rows}]}


def _row(button: Button) -> dict[str, str]:
    row = {"id": button.path, "title": button.label}
    return row | {"description": button.detail} if button.detail else row


def _template(template: Template, buttons: list[Button]) -> dict[str, Any]:
    filled = [
        {"type": "text", "parameter_name": name, "text": text} for name, text in template.values
    ]
    components: list[dict[str, Any]] = [{"type": "body", "parameters": filled}] if filled else []
    components += [
        {
            "type": "button",
            "sub_type": "quick_reply",
            "index": str(number),
            "parameters": [{"type": "payload", "payload": button.path}],
        }
        for number, button in enumerate(buttons)
    ]
    code = LANGUAGES.get(template.language, template.language)
    shown = {"name": template.name, "language": {"code": code}, "components": components}
    return {"type": "template", "template": shown}
