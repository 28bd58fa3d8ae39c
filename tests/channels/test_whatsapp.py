"""WhatsApp as it is: what comes in if it is signed, what is sent, what becomes of it."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest

from channels.whatsapp_hook import BODY_MAX
from domain.chat import Address, Attached, File, Lost, Message, Template
from domain.papers import PIN
from tests.channels.whatsapp_house import ANNA, NUMBER, Bed, bed, menu
from tests.fake_whatsapp.client import PHONE_ID, SECRET
from tests.fake_whatsapp.webhook import enveloped, signature, written
from tests.pictures import png

HELLO = Message("Ciao!")
OGG = b"OggS" + b"\0" * 50


@pytest.fixture
async def here() -> AsyncIterator[Bed]:
    async with bed() as found:
        yield found


async def test_what_is_written_comes_in_once_it_is_safe(here: Bed) -> None:
    here.house.failures = 1
    event = await here.anna.says("Où est l'école ? 学校 🏫 <b>/\\")
    assert await here.fake.tried(event, 2) == [503, 200]
    [incoming] = await here.heard(1)
    assert (incoming.address, incoming.event_id) == (ANNA, event)
    assert incoming.also == (f"user:IT.{int(NUMBER):X}U",)
    assert incoming.text == "Où est l'école ? 学校 🏫 <b>/\\"
    assert incoming.sent is not None
    assert abs((incoming.sent - datetime.now(UTC)).total_seconds()) < 60


async def test_buttons_and_rows_come_back_as_their_paths(here: Bed) -> None:
    await here.anna.begins()
    sent = await here.send(menu("Vieni?", "Sì", "No", "Forse"))
    await here.anna.taps("No")
    await here.send(menu("Dove?", *"abcdefghij", opener="Scegli"))
    await here.anna.taps("j")
    first, second = await here.heard(2)
    assert (first.path, first.text, first.message_id) == ("go/1", None, sent.wire_id)
    assert second.path == "go/9"


async def test_what_is_no_text(here: Bed) -> None:
    await here.anna.sends("location", place={"latitude": 45.5, "longitude": 9.25})
    await here.anna.sends("image", png(9, 9), caption="aiuto", media_type="image/png")
    await here.anna.sends("image", png(9, 9), media_type="image/png")
    await here.anna.sends("audio", OGG)
    await here.anna.sends("document", png(9, 9), media_type="image/png")
    await here.anna.sends("document", b"%PDF")
    for kind in ("sticker", "contacts", "unsupported", "reaction"):
        await here.anna.sends(kind)
    await here.anna.says("fine")
    place, *rest = await here.heard(10)
    assert (place.attachment, place.place) == ("location", (45.5, 9.25))
    told = [(each.text, each.attachment, each.file and each.file.kind) for each in rest]
    assert told == [
        ("aiuto", None, "photo"),
        (None, "photo", "photo"),
        (None, "voice", "voice"),
        (None, "file", "photo"),
        (None, "file", None),
        *[(None, "other", None)] * 3,
        ("fine", None, None),
    ]


async def test_a_file_is_fetched_in_two_hops(here: Bed) -> None:
    await here.anna.sends("audio", OGG)
    [incoming] = await here.heard(1)
    assert isinstance(incoming.file, Attached)
    assert await here.channel.fetch(incoming.file.ref, 1_000) == OGG
    with pytest.raises(Lost):
        await here.channel.fetch(incoming.file.ref, len(OGG) - 1)
    with pytest.raises(Lost):
        await here.channel.fetch("../106540352242922", 1_000)
    await here.fake.breaks("html", call="where")
    with pytest.raises(Lost):  # whatever sends on would be shown the token
        await here.channel.fetch(incoming.file.ref, 1_000)
    await here.fake.breaks("html", call="file")
    with pytest.raises(httpx.HTTPStatusError):
        await here.channel.fetch(incoming.file.ref, 1_000)
    with pytest.raises(Lost):
        await here.channel.fetch("4711", 1_000)
    assert [each["call"] for each in await here.fake.violations()] == ["object"]
    await here.fake.control("reset")


async def test_every_kind_of_message_is_as_whatsapp_wants_it(here: Bed) -> None:
    await here.anna.begins()
    pin = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [9.2, 45.5]},
        "properties": {"name": "Mensa", "address": ""},
    }
    files = [
        File("luogo.geojson", PIN, json.dumps(pin).encode()),
        File("foto.png", "image/png", png(9, 9), "Una foto"),
        File("turno.ics", "text/calendar", b"BEGIN:VCALENDAR", "Il tuo turno"),
        File("voce.ogg", "audio/ogg", OGG),
        File("grande.png", "image/png", png(9, 9) + b"\0" * 5_000_000),
    ]
    for message in (HELLO, *(Message("·", file=each) for each in files)):
        assert (await here.send(message)).result == "sent"
    shown = await here.anna.screen()
    assert [each["kind"] for each in shown] == [
        "text",
        "location",
        "image",
        "document",
        "audio",
        "document",
    ]
    assert shown[1]["place"] == {"latitude": 45.5, "longitude": 9.2, "name": "Mensa"}
    assert shown[3]["file"]["name"] == "turno.ics"
    assert bytes.fromhex(await here.fake.control("opens", media=shown[4]["file"]["media"])) == OGG


async def test_beyond_the_window_only_a_template_arrives(here: Bed) -> None:
    await here.anna.begins()
    await here.fake.control("passes", seconds=25 * 3600)
    assert (await here.send(HELLO)).result == "sent"
    await here.fake.control("releases")
    await here.fake.control(
        "approves",
        name="our_word",
        language="zh_CN",
        body="{{what}}, {{when}}!",
        buttons=["Sì", "No"],
    )
    template = Template("our_word", "zh", (("what", "Scaffali"), ("when", "domani")))
    message = replace(menu("…", "Sì", "No"), template=template)
    assert (await here.send(message, "K2")).result == "sent"
    [shown] = await here.anna.screen()
    assert shown["text"] == "Scaffali, domani!"
    await here.anna.taps("No")
    [incoming] = await here.heard(1)
    assert incoming.path == "go/1"
    assert [(key, outcome.reason) for key, _, outcome in here.told] == [("K1", "window")]


async def test_somebody_without_a_number_is_written_to_by_name(here: Bed) -> None:
    await here.anna.begins(hides_number=True)
    await here.anna.says("ciao")
    [incoming] = await here.heard(1)
    assert (incoming.address.value[:5], incoming.also) == ("user:", ())
    outcome = await here.channel.send(incoming.address, HELLO, key="K")
    assert outcome.result == "sent"
    assert len(await here.anna.screen()) == 1


async def test_a_changed_number_is_told(here: Bed) -> None:
    await here.anna.begins()
    await here.anna.does("moves", new="393339999999")
    [incoming] = await here.heard(1)
    assert (incoming.address, incoming.event) == (ANNA, "moved")
    assert incoming.also[0] == "phone:393339999999"


@pytest.mark.parametrize(
    ("code", "result", "scope"),
    [
        (131047, "later", "chat"),
        (131026, "unreachable", "chat"),
        (130429, "later", "channel"),
        (80007, "later", "channel"),
        (131056, "later", "chat"),
        (131048, "later", "news"),
        (368, "later", "news"),
        (190, "stopped", "channel"),
        (131016, "later", "chat"),
        (132001, "refused", "chat"),
        (100, "refused", "chat"),
        (999_999, "refused", "chat"),
    ],
)
async def test_each_error_has_its_policy(here: Bed, code: int, result: str, scope: str) -> None:
    await here.anna.begins()
    await here.fake.breaks("error", code=code, retry_after=7)
    outcome = await here.send(HELLO)
    assert (outcome.result, outcome.scope) == (result, scope)
    assert "broken" not in outcome.reason
    assert outcome.after >= (7 if result == "later" and code != 131047 else 0)
    trouble = {190: "token", 131048: "halted", 368: "halted"}.get(code)
    assert here.channel.trouble == trouble
    assert (await here.send(HELLO)).result == "sent"
    assert here.channel.trouble is None


async def test_a_send_that_is_cut_is_unknown_until_a_status_tells(here: Bed) -> None:
    await here.anna.begins()
    await here.fake.breaks("drop_after")
    outcome = await here.send(HELLO, "K7")
    assert (outcome.result, outcome.after) == ("unknown", 60.0)
    for state, code in (("read", None), ("sent", None), ("failed", 131026)):
        await here.anna.does("status", state=state, code=code)
    await here.fake.tried((await here.anna.screen())[-1]["id"], 3)
    assert [(key, at, found.result) for key, at, found in here.told] == [
        ("K7", ANNA, "sent"),
        ("K7", ANNA, "sent"),
        ("K7", ANNA, "unreachable"),
    ]
    await here.fake.breaks("drop_before")
    assert (await here.send(HELLO)).result == "unknown"
    await here.fake.breaks("html")
    assert (await here.send(HELLO)).result == "later"
    await here.fake.breaks("drop_before", call="media")
    outcome = await here.send(Message("·", file=File("a.pdf", "application/pdf", b"%PDF")))
    assert outcome.result == "later"


async def test_one_body_may_bring_many_things_and_bring_them_again(here: Bed) -> None:
    await here.fake.control("holds")
    for text in ("uno", "due"):
        await here.anna.says(text)
    await here.fake.phone("393330000000").says("tre")
    await here.fake.control("releases", together=True)
    assert [each.text for each in await here.heard(3)] == ["uno", "due", "tre"]


def body_of(text: str = "ciao") -> dict[str, object]:
    message = {"from": NUMBER, "id": "wamid.1", "timestamp": "1764200000", "type": "text"}
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "1", "phone_number_id": PHONE_ID},
        "messages": [message | {"text": {"body": text}}],
    }
    return enveloped([value])


async def brought(here: Bed, body: bytes, signed: str | bytes | None) -> int:
    headers = {"X-Hub-Signature-256": signed} if signed is not None else {}
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(f"{here.url}/whatsapp", content=body, headers=headers)
    return answer.status_code


async def test_only_what_is_signed_as_it_came_is_read(here: Bed) -> None:
    body = written(body_of("perché 学校"))
    right = signature(SECRET, body)
    again = json.dumps(json.loads(body), ensure_ascii=False).encode()
    for forged in (None, "", "sha256=", right[:-1], right.upper(), right[7:], "sha256=é".encode()):
        assert await brought(here, body, forged) == 403
    assert await brought(here, body, signature("another secret", body)) == 403
    assert await brought(here, again, right) == 403
    assert await brought(here, body[:-1], right) == 403
    assert await brought(here, body + b" ", right) == 403
    assert here.house.seen == []
    assert await brought(here, body, right) == 200
    # Signed as it is, whatever way it is written.
    assert await brought(here, again, signature(SECRET, again)) == 200
    assert [each.text for each in await here.heard(2)] == ["perché 学校"] * 2


async def test_what_is_no_webhook_is_told_so_and_what_is_not_ours_is_left(here: Bed) -> None:
    for nonsense in (b"", b"{", b"[]", b"\xff\xfe", b'{"object":"page","entry":[]}', b"[" * 5_000):
        assert await brought(here, nonsense, signature(SECRET, nonsense)) == 400
    huge = b" " * (BODY_MAX + 1)
    assert await brought(here, huge, signature(SECRET, huge)) == 413
    other = written(body_of()).replace(PHONE_ID.encode(), b"4711")
    assert await brought(here, other, signature(SECRET, other)) == 200
    bent = written(body_of()).replace(b'"wamid.1"', b"7")
    assert await brought(here, bent, signature(SECRET, bent)) == 200
    assert here.house.seen == []


async def test_the_address_is_proved_to_whoever_knows_the_word(here: Bed) -> None:
    async with httpx.AsyncClient(trust_env=False, base_url=here.url) as http:
        asked = {"hub.mode": "subscribe", "hub.challenge": "42", "hub.verify_token": "guess"}
        assert (await http.get("/whatsapp", params=asked)).status_code == 403
        asked |= {"hub.verify_token": here.fake.verify_token}
        assert (await http.get("/whatsapp", params=asked)).text == "42"
        assert (await http.get("/whatsapp", params=asked | {"hub.mode": "x"})).status_code == 403
        assert (await http.get("/whatsapp")).status_code == 403


async def test_an_address_that_is_none_of_ours_is_nobody(here: Bed) -> None:
    outcome = await here.channel.send(Address("whatsapp", "phone:39000"), HELLO, key="K")
    assert outcome.result == "unreachable"


async def test_one_part_that_nobody_understands_keeps_no_other_back(here: Bed) -> None:
    plain = body_of("ciao")
    [entry] = plain["entry"]  # type: ignore[misc]
    odd = {"changes": [{"field": "messages", "value": {"from": "the future"}}]}
    value = entry["changes"][0]["value"]  # type: ignore[index]
    value["contacts"] = [{"wa_id": "+39"}, {"wa_id": NUMBER, "user_id": "IT.A"}]
    film = {"type": "video", "video": {"id": "1", "caption": "aiuto"}}
    bare = {**value["messages"][0], "text": None}
    value["messages"] += [
        {**bare, "id": "2", **film},
        {**bare, "id": "3", "type": "button", "button": {"text": "Leggi"}},
    ]
    body = json.dumps(plain | {"entry": [odd, entry]}).encode()
    assert await brought(here, body, signature(SECRET, body)) == 200
    found = await here.heard(3)
    assert [(each.text, each.path) for each in found] == [
        ("ciao", None),
        ("aiuto", None),
        ("Leggi", None),
    ]
    assert [each.also for each in found] == [("user:IT.A",)] * 3
