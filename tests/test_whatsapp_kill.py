"""The programme as WhatsApp sees it: kill −9 at every boundary, what comes twice, what is cut."""

import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.fake_whatsapp.client import PHONE_ID, FakeWhatsApp, Phone
from tests.programme import Programme

WORDS = "Nomi e contatti sono cifrati"
POINTS = (
    "before_the_inbox_commit",
    "after_the_inbox_commit",
    "inside_a_unit",
    "after_the_commit",
    "after_the_send",
)


@pytest.fixture
async def fake() -> AsyncIterator[FakeWhatsApp]:
    """A WhatsApp that no test leaves with a call it should not have made."""
    async with FakeWhatsApp() as fake:
        yield fake
        assert await fake.violations() == []


def programme_on(fake: FakeWhatsApp, folder: Path, **settings: str) -> Programme:
    """The real programme, on a port that stays the same over a restart."""
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = str(reserved.getsockname()[1])
    return Programme(
        folder,
        None,
        FAIBENE_HTTP_PORT=port,
        FAIBENE_WHATSAPP_TOKEN=fake.token,
        FAIBENE_WHATSAPP_PHONE_ID=PHONE_ID,
        FAIBENE_WHATSAPP_APP_SECRET=fake.secret,
        FAIBENE_WHATSAPP_VERIFY_TOKEN=fake.verify_token,
        FAIBENE_WHATSAPP_BASE_URL=fake.base_url,
        **settings,
    )


@pytest.fixture
async def programme(
    tmp_path: Path, fake: FakeWhatsApp, database_url: str
) -> AsyncIterator[Programme]:
    """The real programme over a database of its own."""
    one = programme_on(fake, tmp_path, FAIBENE_DATABASE_URL=database_url)
    yield one
    await one.kills()


def count(shown: list[dict[str, Any]], words: str) -> int:
    return len([each for each in shown if words in each.get("text", "")])


async def sees(phone: Phone, words: str, times: int) -> list[dict[str, Any]]:
    """What the screen shows, once these words are there so many times."""
    shown = await phone.screen()
    while count(shown, words) < times:
        shown = await phone.screen(len(shown) + 1)
    return shown


@pytest.mark.both_databases
async def test_an_answer_survives_a_death_at_every_point(
    programme: Programme, fake: FakeWhatsApp
) -> None:
    anna = fake.phone("393331234567")
    await programme.starts()
    assert await fake.hooks(f"{programme.url}whatsapp") == 200
    await anna.says("/start")
    await anna.screen(1)
    for told, point in enumerate(POINTS, 1):
        await programme.arms(point)
        await anna.says("/mydata")
        await programme.dies()
        await programme.starts()
        await sees(anna, WORDS, told)
    await anna.says("/language")
    shown = await sees(anna, "In che lingua", 1)
    # Only what was under way when it died may be said twice: nobody can know that it arrived.
    assert len(POINTS) <= count(shown, WORDS) <= len(POINTS) + 1


async def test_a_status_settles_what_was_cut_off(programme: Programme, fake: FakeWhatsApp) -> None:
    anna = fake.phone("393331234567")
    await programme.starts()
    assert await fake.hooks(f"{programme.url}whatsapp") == 200
    await anna.says("/start")
    await anna.screen(1)
    await fake.breaks("drop_after")
    await anna.says("/mydata")
    await anna.screen(2)
    event = await anna.does("status", state="delivered")
    assert await fake.tried(event) == [200]
    await programme.kills()
    await programme.starts()
    await anna.says("/language")
    shown = await anna.screen(3)
    assert WORDS not in shown[2]["text"]
    assert count(shown, WORDS) == 1


async def test_what_comes_twice_is_answered_once_in_one_message_and_sos_is_never_too_dear(
    tmp_path: Path, fake: FakeWhatsApp
) -> None:
    one = programme_on(fake, tmp_path, FAIBENE_WHATSAPP_BUDGET="1")
    anna = fake.phone("393331234567")
    await one.starts()
    try:
        assert await fake.hooks(f"{one.url}whatsapp") == 200
        await anna.says("/start")
        for number, said in enumerate(("/mydata", "/language", "3", "/help", "/menu"), 2):
            event = await anna.says(said)
            await anna.screen(number)
            await fake.control("repeats", id=event)
            assert await fake.tried(event, 2) == [200, 200]
        await anna.says("SOS")
        shown = await anna.screen(7)
    finally:
        await one.stops()
    # One message for each that was said; "3" was the third language of the list.
    assert len(shown) == 7
    assert ["1522" in each["text"] for each in shown] == [False] * 6 + [True]
    assert shown[3]["text"] != shown[2]["text"]


async def test_a_token_that_is_rejected_is_told_and_telegram_would_go_on(
    programme: Programme, fake: FakeWhatsApp
) -> None:
    import httpx

    anna = fake.phone("393331234567")
    await programme.starts()
    assert await fake.hooks(f"{programme.url}whatsapp") == 200
    async with httpx.AsyncClient(trust_env=False, base_url=programme.url) as http:
        assert (await http.get("/healthz")).json()["whatsapp"] == "ok"
        await fake.breaks("error", code=190)
        await anna.says("/start")
        await programme.logs("shut us out")
        answer = await http.get("/healthz")
        assert (answer.status_code, answer.json()["whatsapp"]) == (503, "token")
        assert (await http.get("/phone/me")).status_code == 200
