"""What becomes of a message that the bot sends: shown, refused, or failed some time later."""

import re
from typing import Any

from tests.fake_whatsapp.people import Person, Shown
from tests.fake_whatsapp.refusals import Refused, breach
from tests.fake_whatsapp.schema import InBody, OnButton, Sent, Template, WithList
from tests.fake_whatsapp.world import World

SIZES = {"image": 5_000_000, "document": 100_000_000, "audio": 16_000_000}
TYPES = {"image": ("image/jpeg", "image/png"), "audio": ("audio/ogg",)}


async def send(world: World, message: Sent, late: int | None = None) -> dict[str, Any]:
    """Hands a message over. `late` is an error that a status will tell of."""
    person = world.people.at(message.to, message.recipient)
    shown = _content(world, message)
    if person is None:
        raise Refused(131026, "Receiver is not a WhatsApp user")
    wamid = world.wamid()
    failed = late or _fails(world, person, message)
    key = message.biz_opaque_callback_data
    if failed:
        error = Refused(failed).told()
        await world.tell_status(person, wamid, "failed", key, [error])
    else:
        await world.show(person, shown | {"id": wamid, "key": key})
        if world.statuses:
            for state in ("sent", "delivered"):
                await world.tell_status(person, wamid, state, key)
    contact = {"input": message.to or message.recipient, "user_id": person.user_id}
    return {
        "messaging_product": "whatsapp",
        "contacts": [contact | ({} if person.hides_number else {"wa_id": person.number})],
        "messages": [{"id": wamid, "message_status": "accepted"}],
    }


def _fails(world: World, person: Person, message: Sent) -> int | None:
    if person.blocked:
        return 131026
    if message.template is None and not world.is_open(person):
        return 131047
    return None


def _content(world: World, message: Sent) -> Shown:
    match message.type:
        case "text":
            assert message.text
            return {"kind": "text", "text": message.text.body}
        case "interactive":
            return _interactive(message)
        case "location":
            assert message.location
            return {"kind": "location", "place": message.location.model_dump(exclude_none=True)}
        case "template":
            assert message.template
            return _template(world, message.template)
    return _file(world, message)


def _interactive(message: Sent) -> Shown:
    found = message.interactive
    assert found
    shown: Shown = {"kind": found.type, "text": found.body.text}
    if isinstance(found, WithList):
        rows = [
            row.model_dump(exclude_none=True) for each in found.action.sections for row in each.rows
        ]
        return shown | {"opener": found.action.button, "choices": rows}
    return shown | {"choices": [each.reply.model_dump() for each in found.action.buttons]}


def _file(world: World, message: Sent) -> Shown:
    kind, content = message.type, getattr(message, message.type)
    if content.id not in world.media:
        raise breach("no such media", 131009)
    data, media_type = world.media[content.id]
    if len(data) > SIZES[kind] or media_type not in TYPES.get(kind, (media_type,)):
        raise breach(f"{len(data)} bytes of {media_type} are no {kind}", 131053)
    named = {"name": getattr(content, "filename", None) or "", "type": media_type}
    caption = getattr(content, "caption", None) or ""
    return {"kind": kind, "text": caption, "file": named | {"media": content.id}}


def _template(world: World, asked: Template) -> Shown:
    """The approved words, filled; whatever does not fit them exactly is refused."""
    found = world.templates.get((asked.name, asked.language.code))
    if found is None:
        raise Refused(132001, f"{asked.name} does not exist in {asked.language.code}")
    values: dict[str, str] = {}
    payloads: dict[int, str] = {}
    for each in asked.components:
        if isinstance(each, InBody):
            values |= {one.parameter_name or "": one.text for one in each.parameters}
        elif isinstance(each, OnButton):
            payloads[int(each.index)] = each.parameters[0].payload
    wanted = set(re.findall(r"\{\{(\w+)\}\}", found["body"]))
    if set(values) != wanted or len(payloads) != len(found["buttons"]):
        raise breach(f"{sorted(values)} do not fill {sorted(wanted)}", 132000)
    for name, text in values.items():
        if re.search(r"[\n\t]| {5}", text):
            raise breach(f"{name} has a new line, a tab or many spaces", 132000)
    body = re.sub(r"\{\{(\w+)\}\}", lambda slot: values[slot[1]], found["body"])
    choices = [
        {"id": payloads[number], "title": title} for number, title in enumerate(found["buttons"])
    ]
    return {"kind": "template", "name": asked.name, "text": body, "choices": choices}
