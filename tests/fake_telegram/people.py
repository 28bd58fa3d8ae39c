"""What people do on their phones, turned into the updates that Telegram makes of it."""

import base64
from typing import Any

from tests.fake_telegram.attachments import described
from tests.fake_telegram.chats import BOT, Chat, Message
from tests.fake_telegram.refusals import Refused
from tests.fake_telegram.world import World

FILES = ("document", "photo", "voice")
SAMPLES: dict[str, Any] = {
    "location": {"latitude": 45.5583, "longitude": 9.2149},
    "sticker": {
        "file_id": "sticker-1",
        "file_unique_id": "unique-sticker-1",
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
    },
    "contact": {"phone_number": "+390200000000", "first_name": "Contact"},
    "dice": {"emoji": "🎲", "value": 3},
}


def chat_of(world: World, person: dict[str, Any]) -> Chat:
    """The person's chat, begun at the first thing they do."""
    chat = Chat(person["chat_id"], person.get("first_name", "Person"), person.get("language"))
    return world.chats.by_id.setdefault(chat.id, chat)


async def says(world: World, person: dict[str, Any]) -> int | None:
    """A text; one that begins with a slash is marked as a command."""
    chat, text = chat_of(world, person), person["text"]
    content: Message = {"text": text}
    if text.startswith("/"):
        length = len(text.split()[0])
        content["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return await _arrives(world, chat, content)


async def crowds(world: World, chat_ids: list[int], texts: list[str]) -> None:
    """Every person's texts, in two spells, so that people's updates lie between each other's."""
    half = len(texts) // 2
    for spell in (texts[:half], texts[half:]):
        for chat_id in chat_ids:
            for text in spell:
                await says(world, {"chat_id": chat_id, "language": "it", "text": text})


async def sends(world: World, person: dict[str, Any]) -> int | None:
    """A place, a voice, a photo, a document, a sticker, a contact or a die."""
    chat, kind = chat_of(world, person), person["kind"]
    if kind not in FILES:
        return await _arrives(world, chat, {kind: SAMPLES[kind]})
    content = base64.b64decode(person.get("content") or b"") or b"content"
    file_id = f"{kind}-{len(world.files) + 1}"
    world.files[file_id] = content
    kept = described(kind, file_id, len(content))
    if kind == "document" and person.get("media_type"):
        kept["mime_type"] = person["media_type"]
    caption = {"caption": person["caption"]} if person.get("caption") else {}
    sent: Message = {kind: [_small(kept), kept] if kind == "photo" else kept}
    return await _arrives(world, chat, sent | caption)


def _small(kept: dict[str, Any]) -> dict[str, Any]:
    """The smallest of the sizes that Telegram makes of a photo, which nobody should want."""
    small = {"file_id": f"{kept['file_id']}-small", "width": 90, "height": 67, "file_size": 900}
    return kept | small | {"file_unique_id": f"unique-{small['file_id']}"}


async def taps(world: World, person: dict[str, Any]) -> int | None:
    """A button that is on the screen, by its label or its data."""
    chat = chat_of(world, person)
    menu = _menu(chat, person.get("message_id"))
    return await _tapped(world, chat, dict(menu), _button(menu, person["button"])["callback_data"])


async def reaches(world: World, person: dict[str, Any]) -> int | None:
    """A tap that was under way while its menu changed or went; or one that somebody made up."""
    chat, message_id = chat_of(world, person), person["message_id"]
    gone = {"chat": chat.place(), "message_id": message_id, "date": 0}
    menu = dict(chat.messages.get(message_id, gone))
    return await _tapped(world, chat, menu, person["data"])


async def _tapped(world: World, chat: Chat, menu: Message, data: str) -> int | None:
    tap_id = str(10_000 + len(world.taps))
    world.taps[tap_id] = {"id": tap_id, "answered": False, "expired": False, "text": ""}
    return await world.updates.add(
        {
            "callback_query": {
                "id": tap_id,
                "from": chat.person(),
                "message": menu,
                "chat_instance": f"instance-{chat.id}",
                "data": data,
            }
        }
    )


async def blocks(world: World, person: dict[str, Any], blocked: bool) -> int | None:
    """The person shuts the bot out, or lets it in again."""
    chat = chat_of(world, person)
    chat.blocked = blocked
    statuses = ("member", "kicked") if blocked else ("kicked", "member")
    before, after = (
        {"user": BOT, "status": status} | ({"until_date": 0} if status == "kicked" else {})
        for status in statuses
    )
    return await world.updates.add(
        {
            "my_chat_member": {
                "chat": chat.place(),
                "from": chat.person(),
                "date": 1_800_000_000,
                "old_chat_member": before,
                "new_chat_member": after,
            }
        }
    )


async def _arrives(world: World, chat: Chat, content: Message) -> int | None:
    message = world.chats.written(chat, chat.person(), content)
    return await world.updates.add({"message": dict(message)})


def _menu(chat: Chat, message_id: int | None) -> Message:
    menus = [message for message in chat.messages.values() if message.get("reply_markup")]
    if message_id is not None:
        menus = [menu for menu in menus if menu["message_id"] == message_id]
    if not menus:
        raise Refused(409, "no such menu is on the screen")
    return menus[-1]


def _button(menu: Message, wanted: str) -> dict[str, Any]:
    buttons = [
        button
        for row in menu["reply_markup"]["inline_keyboard"]
        for button in row
        if "callback_data" in button
    ]
    exact = [button for button in buttons if wanted in (button["text"], button["callback_data"])]
    found = exact or [button for button in buttons if wanted in button["text"]]
    if len(found) != 1:
        labels = ", ".join(button["text"] for button in buttons)
        raise Refused(409, f"{wanted!r} names {len(found)} of the buttons shown: {labels}")
    return found[0]
