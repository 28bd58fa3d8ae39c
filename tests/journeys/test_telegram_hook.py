"""The real programme, to which a strict Telegram brings what people say: whole, and cut short."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.fake_telegram.client import FakeTelegram, Phone
from tests.journeys.test_telegram import a_need_becomes_a_shift, signs_up
from tests.programme import SECRET, THURSDAY, Programme

SIGNED = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


@pytest.fixture
async def programme(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[Programme]:
    """The real programme by webhook, not yet started, over files of its own."""
    one = Programme(tmp_path, telegram, webhook=True)
    yield one
    await one.kills()


async def test_a_need_is_posted_approved_and_somebody_signs_up(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await a_need_becomes_a_shift(programme, telegram)
    await programme.starts(now="2026-11-27T17:59:57")
    anna = Phone(telegram, 101, "Anna")
    assert "Il tuo posto è confermato" in await signs_up(anna, "Anna")
    await anna.hears("Promemoria")
    await telegram.control("answered")
    assert await telegram.calls("getUpdates") == []


async def test_what_is_said_while_it_is_down_waits_at_telegram(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    anna = Phone(telegram, 101, "Anna")
    await anna.says("/start")
    await anna.hears("Che cosa vuoi fare")
    assert await programme.stops() == 0
    await anna.says("grazie")
    await programme.starts(now=THURSDAY)
    await anna.hears("Grazie a te")


@pytest.mark.parametrize("point", ["before_the_inbox_commit", "after_the_inbox_commit"])
async def test_a_death_while_an_update_is_brought_loses_and_doubles_nothing(
    programme: Programme, telegram: FakeTelegram, point: str
) -> None:
    await programme.starts(now=THURSDAY, die=point)
    anna = Phone(telegram, 101, "Anna")
    update = await anna.says("/start")
    await programme.dies()
    assert 200 not in await telegram.tried(update, 1)
    await programme.starts(now=THURSDAY)
    await anna.hears("Che cosa vuoi fare")
    await telegram.confirmed(update)
    await anna.says("grazie")
    await anna.hears("Grazie a te")
    assert len([each for each in await anna.screen() if each.from_bot]) == 2


async def test_the_same_update_a_hundred_times_is_answered_once(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    anna = Phone(telegram, 101)
    update = await anna.says("/start")
    await anna.hears("Che cosa vuoi fare")
    await telegram.repeats(update, times=100)
    assert await telegram.tried(update, 101) == [200] * 101
    assert len([each for each in await anna.screen() if each.from_bot]) == 1


async def test_strangers_at_the_door_are_sent_away(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    async with httpx.AsyncClient(base_url=programme.url, trust_env=False) as stranger:

        async def parts() -> AsyncIterator[bytes]:
            for _ in range(40):
                yield b"[" * 65_536

        assert (await stranger.post("/telegram", json={"update_id": 1})).status_code == 403
        assert (
            await stranger.post("/telegram", content=b"[" * 9, headers=SIGNED)
        ).status_code == 400
        too_much = await stranger.post("/telegram", content=parts(), headers=SIGNED)
        assert too_much.status_code == 413
    assert SECRET not in programme.log


async def test_it_says_that_it_is_deaf_until_the_webhook_is_set(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await telegram.fails("setWebhook", 400, "Bad Request: bad webhook: no such host", times=3)
    await programme.starts(now=THURSDAY)
    async with httpx.AsyncClient(base_url=programme.url, trust_env=False) as browser:
        health = await browser.get("/healthz")
        assert (health.status_code, health.json()["last_poll_age_s"]) == (503, None)
        anna = Phone(telegram, 101)
        await anna.says("/start")
        await anna.hears("Che cosa vuoi fare")
        health = await browser.get("/healthz")
        assert (health.status_code, health.json()["last_poll_age_s"]) == (200, None)


async def test_back_to_polling_the_webhook_is_taken_away(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await programme.starts(now=THURSDAY)
    anna = Phone(telegram, 101)
    await anna.says("/start")
    await anna.hears("Che cosa vuoi fare")
    await programme.stops()
    polling = Programme(programme.folder, telegram)
    await polling.starts(now=THURSDAY)
    await anna.says("grazie")
    await anna.hears("Grazie a te")
    assert (await telegram.state())["webhook"] == ""
    assert await polling.stops() == 0


async def test_it_does_not_start_by_webhook_without_a_secret(
    tmp_path: Path, telegram: FakeTelegram
) -> None:
    one = Programme(tmp_path, telegram, webhook=True, FAIBENE_TELEGRAM_SECRET="")
    with pytest.raises(AssertionError, match="FAIBENE_TELEGRAM_SECRET is missing"):
        await one.starts(now=THURSDAY)
    assert await one.ends() == 2
