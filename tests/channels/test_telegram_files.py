"""Files on Telegram: a picture is seen, anything else is kept, and a refusal is understood."""

from collections.abc import AsyncIterator

import pytest
from telegram.error import TelegramError

from channels import telegram as channel
from channels.telegram import Telegram
from domain.chat import File, Incoming, Lost, Message, Outcome
from domain.papers import PIN, PinSheet
from papers.pins import pin
from tests.channels.telegram_house import House, at, built, on_air
from tests.fake_telegram.client import FakeTelegram, Phone, running
from tests.pictures import png


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """A Telegram where Anna has written to the bot."""
    async with FakeTelegram(running()) as fake:
        await Phone(fake, 1001).says("/start")
        yield fake


@pytest.fixture
async def telegram(fake: FakeTelegram) -> AsyncIterator[Telegram]:
    """The channel, which sends without polling."""
    telegram = built(fake, House())
    yield telegram
    await telegram.stop()


def carrying(name: str, media_type: str, data: bytes, about: str = "che cosa è") -> Message:
    return Message("al suo posto", file=File(name, media_type, data, about))


DATA = b"--boundary\r\n\r\n\x00\xff\r\n--boundary--\r\n" * 40


async def test_a_document_arrives_byte_by_byte_under_its_name(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    anna = Phone(fake, 1001)
    sent = await telegram.send(at(1001), carrying("مناوبة-è.odd", "text/calendar", DATA), key="1")
    shown = await anna.hears("che cosa è")
    assert sent == Outcome("sent", wire_id=str(shown.id))
    assert shown.document["mime_type"] == "text/calendar"
    assert shown.document["file_name"] == "مناوبة-è.odd"
    assert await anna.opens(shown) == DATA
    assert await fake.violations() == []


async def test_a_picture_is_shown_unless_it_is_none_to_telegram(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    anna = Phone(fake, 1001)
    long = "🌍" * 600
    await telegram.send(at(1001), carrying("a.png", "image/png", png(), long), key="1")
    seen = await anna.hears("🌍")
    assert seen.photo
    assert await anna.opens(seen) == png()
    for strange in (png(8, 800), b"no picture"):
        await telegram.send(at(1001), carrying("b.png", "image/png", strange), key="2")
        kept = await anna.hears("che cosa è")
        assert kept.document["file_name"] == "b.png"
        assert await anna.opens(kept) == strange
    assert await fake.violations() == []


async def sent(fake: FakeTelegram, house: House, **what: str | bytes) -> Incoming:
    """What the channel hands on when Anna sends this."""
    before = len(house.kept)
    await Phone(fake, 1001).sends(**what)  # type: ignore[arg-type]
    return (await house.has(before + 1))[-1]


async def test_the_largest_size_of_a_photo_is_fetched(fake: FakeTelegram) -> None:
    house = House()
    async with on_air(fake, house) as telegram:
        seen = await sent(fake, house, kind="photo", content=DATA)
        assert seen.attachment == "photo"
        assert seen.file
        assert (seen.file.media_type, seen.file.size) == ("image/jpeg", len(DATA))
        assert await telegram.fetch(seen.file.ref, len(DATA)) == DATA
        with pytest.raises(Lost):
            await telegram.fetch(seen.file.ref, len(DATA) - 1)
        with pytest.raises(Lost):
            await telegram.fetch("nobody's", 1000)
    assert await fake.violations() == []


async def test_a_picture_sent_as_a_file_is_a_photo_too(fake: FakeTelegram) -> None:
    house = House()
    async with on_air(fake, house) as telegram:
        seen = await sent(fake, house, kind="document", content=DATA, media_type="image/png")
        assert seen.attachment == "photo"
        assert seen.file
        assert await telegram.fetch(seen.file.ref, 10**6) == DATA
        other = await sent(fake, house, kind="document", media_type="application/pdf")
        assert (other.attachment, other.file) == ("file", None)
        under = await sent(fake, house, kind="photo", caption="ecco il pane")
        assert (under.text, under.attachment) == ("ecco il pane", None)
        assert under.file


@pytest.mark.parametrize("where", ["getFile", "file"])
async def test_a_download_that_breaks_may_be_tried_again(
    fake: FakeTelegram, telegram: Telegram, where: str
) -> None:
    await Phone(fake, 1001).sends("photo", content=DATA)
    ref = "photo-1"
    for breaks in (fake.drops(where, after=True), fake.fails(where, 502), fake.fails(where, 404)):
        await breaks
        with pytest.raises(TelegramError):
            await telegram.fetch(ref, 10**6)
    assert await telegram.fetch(ref, 10**6) == DATA


async def test_told_to_wait_nothing_else_is_sent_either(fake: FakeTelegram) -> None:
    waits: list[float] = []
    telegram = built(fake, House(), flooded=waits.append)
    await fake.fails("getFile", 429, retry_after=7)
    with pytest.raises(TelegramError):
        await telegram.fetch("photo-1", 10**6)
    assert waits == [7]
    await telegram.stop()


async def test_what_telegram_says_of_a_file_has_its_meaning(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    message = carrying("a.pdf", "application/pdf", b"%PDF")
    assert (await telegram.send(at(1001), carrying("a.pdf", "x/y", b""), key="0")) == Outcome(
        "refused", reason="file must be non-empty"
    )
    for code, parameters, result in (
        (429, {"retry_after": 7}, "later"),
        (403, {}, "unreachable"),
        (413, {}, "refused"),
        (502, {}, "later"),
    ):
        words = "Request Entity Too Large" if code == 413 else ""
        await fake.fails("sendDocument", code, words, **parameters)
        assert (await telegram.send(at(1001), message, key="1")).result == result, code
    await fake.drops("sendDocument", after=True)
    assert (await telegram.send(at(1001), message, key="2")).result == "unknown"


async def test_a_picture_too_heavy_to_be_shown_is_kept(
    fake: FakeTelegram, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel, "PICTURE_MAX", 10)
    await telegram.send(at(1001), carrying("a.png", "image/png", png()), key="1")
    assert (await Phone(fake, 1001).last()).document


async def test_where_somebody_is_and_what_they_say_aloud_come_in(fake: FakeTelegram) -> None:
    house = House()
    async with on_air(fake, house) as telegram:
        here = await sent(fake, house, kind="location")
        assert (here.attachment, here.place) == ("location", (45.5583, 9.2149))
        note = await sent(fake, house, kind="voice", content=DATA)
        assert note.attachment == "voice"
        assert note.file
        assert note.file.kind == "voice"
        assert await telegram.fetch(note.file.ref, 10_000) == DATA


async def test_a_place_is_shown_on_the_map_and_a_voice_is_heard(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    data = pin(PinSheet((45.5586, 9.214), "Il Pertini", "piazza Confalonieri 3"))
    sent = await telegram.send(at(1001), carrying("pin.geojson", PIN, data), key="1")
    heard = await telegram.send(at(1001), carrying("a.ogg", "audio/ogg", DATA), key="2")
    assert (sent.result, heard.result) == ("sent", "sent")
    *_, place, voice = await fake.control("messages", chat_id=1001)
    assert place["venue"]["title"] == "Il Pertini"
    assert place["venue"]["location"] == {"latitude": 45.5586, "longitude": 9.214}
    assert voice["voice"]["file_size"] == len(DATA)
    assert await fake.violations() == []
