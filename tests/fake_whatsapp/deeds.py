"""What people do on their phones, turned into the events that WhatsApp makes of it."""

import base64
from typing import Any

from tests.fake_whatsapp.people import Person, Shown
from tests.fake_whatsapp.refusals import Refused
from tests.fake_whatsapp.world import World

SAMPLES: dict[str, Any] = {
    "location": {"latitude": 45.5583, "longitude": 9.2149},
    "sticker": {"id": "sticker-1", "mime_type": "image/webp", "sha256": "x", "animated": False},
    "contacts": [{"name": {"formatted_name": "Somebody"}, "phones": []}],
    "reaction": {"message_id": "wamid.X", "emoji": "👍"},
    "unsupported": None,
}
TYPES = {"image": "image/jpeg", "audio": "audio/ogg; codecs=opus", "document": "application/pdf"}


async def says(world: World, asked: dict[str, Any]) -> str:
    """A text."""
    text = {"type": "text", "text": {"body": asked["text"]}}
    return await _arrives(world, world.people.of(asked), text)


async def sends(world: World, asked: dict[str, Any]) -> str:
    """A picture, a voice, a document, a place, a sticker, contacts, a reaction, something new."""
    kind = asked["kind"]
    if kind in SAMPLES:
        shared = asked.get("place") or SAMPLES[kind]
        content = {kind: shared} if shared else {"errors": [{"code": 131051, "title": "Unknown"}]}
        return await _arrives(world, world.people.of(asked), {"type": kind, **content})
    data = base64.b64decode(asked.get("content") or b"") or b"content"
    media_type = asked.get("media_type") or TYPES[kind]
    media_id = f"{len(world.media) + 1_000_000}"
    world.media[media_id] = (data, media_type)
    kept: dict[str, Any] = {"id": media_id, "mime_type": media_type, "sha256": "x"}
    kept |= {"caption": asked["caption"]} if asked.get("caption") else {}
    kept |= {"voice": True} if kind == "audio" else {}
    return await _arrives(world, world.people.of(asked), {"type": kind, kind: kept})


async def taps(world: World, asked: dict[str, Any]) -> str:
    """A button or a row that the screen shows, by its id, its title or part of that."""
    person, wanted = world.people.of(asked), asked["button"]
    found = person.choices()[::-1]
    for same in (
        lambda each: wanted in (each["id"], each["title"]),
        lambda each: wanted in each["title"],
    ):
        for shown, each in found:
            if same(each):
                return await _tapped(world, person, shown, each)
    raise Refused(409, f"{wanted!r} is not on the screen")


async def reaches(world: World, asked: dict[str, Any]) -> str:
    """A reply that no button on the screen stands for."""
    person = world.people.of(asked)
    shown = {"kind": "button", "id": "wamid.GONE"}
    return await _tapped(world, person, shown, {"id": asked["data"], "title": "?"})


async def moves(world: World, asked: dict[str, Any]) -> str:
    """Somebody changes their number: WhatsApp tells it, with no contacts."""
    person, new = world.people.of(asked), asked["new"]
    old = person.number
    del world.people.by_number[old]
    person.number, person.user_id = new, f"IT.{int(new):X}U"
    world.people.by_number[new] = person
    told = {"type": "user_changed_number", "body": "…", "wa_id": new, "user_id": person.user_id}
    message = {"from": old, "id": world.wamid(), "timestamp": world.stamp()}
    message |= {"type": "system", "system": told}
    await world.webhook.brings(old, world.value() | {"messages": [message]})
    return str(message["id"])


async def _tapped(world: World, person: Person, shown: Shown, choice: dict[str, str]) -> str:
    context = {"context": {"from": "390299990000", "id": shown["id"]}}
    if shown["kind"] == "template":
        said = {"payload": choice["id"], "text": choice["title"]}
        return await _arrives(world, person, context | {"type": "button", "button": said})
    kind = "list_reply" if shown["kind"] == "list" else "button_reply"
    reply = {"type": kind, kind: choice}
    return await _arrives(world, person, context | {"type": "interactive", "interactive": reply})


async def _arrives(world: World, person: Person, content: dict[str, Any]) -> str:
    person.wrote_at = world.now()
    message = {**person.sender(), "id": world.wamid(), "timestamp": world.stamp(), **content}
    await world.webhook.brings(person.number, world.value(person) | {"messages": [message]})
    return str(message["id"])
