"""The wire breaks in every way it can; the programme recovers alone, and loses nobody's words."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from domain.chat import ANSWER, Delivery
from tests import PATIENCE
from tests.channels.telegram_house import House as Door
from tests.channels.telegram_house import built
from tests.fake_telegram.client import FakeTelegram, Phone
from tests.house import House, house
from tests.neighbours import bare, citizen, fate, letter, words
from tests.programme import THURSDAY, Programme

NEWS, REMINDER = Delivery(lane="news"), Delivery(lane="reminder")
SHUT = 2  # seconds
ROUND = {
    "/start": "Ciao! Sono il bot",
    "/shifts": "Adesso non ci sono turni aperti",
    "/mine": "Non hai impegni",
    "/help": "Sei in pericolo?",
    "grazie": "Grazie a te!",
}


async def greeted(programme: Programme, telegram: FakeTelegram, chat_id: int) -> Phone:
    """Somebody who has the menu before them; the programme runs."""
    if not programme.url:
        await programme.starts(now=THURSDAY)
    phone = Phone(telegram, chat_id)
    await phone.says("/start")
    await phone.hears("Che cosa vuoi fare")
    return phone


async def sent_to(telegram: FakeTelegram, chat_id: int) -> list[dict[str, Any]]:
    """The messages that were tried to one chat, in order."""
    calls = await telegram.calls("sendMessage")
    return [each for each in calls if each["arguments"].get("chat_id") == str(chat_id)]


# Telegram asks for silence


async def refused_a_message(telegram: FakeTelegram, anna: Phone) -> None:
    await telegram.fails("sendMessage", 429, retry_after=SHUT, chat_id=anna.chat_id)
    await anna.says("grazie")


async def refused_an_edit(telegram: FakeTelegram, anna: Phone) -> None:
    await telegram.fails("editMessageText", 429, retry_after=SHUT)
    await anna.taps("I miei impegni")


async def refused_the_answer_to_a_tap(telegram: FakeTelegram, anna: Phone) -> None:
    await telegram.fails("answerCallbackQuery", 429, retry_after=SHUT)
    await telegram.fails("editMessageText", 400, "Bad Request: message can't be edited")
    await anna.taps("I miei impegni")


async def refused_a_safety_card(telegram: FakeTelegram, anna: Phone) -> None:
    await telegram.fails("sendMessage", 429, retry_after=SHUT, chat_id=anna.chat_id)
    await anna.says("sos")


async def refused_while_another_message_is_under_way(telegram: FakeTelegram, anna: Phone) -> None:
    await telegram.slows("sendMessage", SHUT / 4, chat_id=103)
    luca = Phone(telegram, 103)
    await luca.says("/start")
    await luca.hears("Che cosa vuoi fare")
    await refused_a_message(telegram, anna)
    # The menus of the two, and the refusal: Luca's has arrived, and Telegram says so only now.
    await telegram.calls("sendMessage", at_least=3, ended=True)


@pytest.mark.parametrize(
    "refused",
    [
        refused_a_message,
        refused_an_edit,
        refused_the_answer_to_a_tap,
        refused_a_safety_card,
        refused_while_another_message_is_under_way,
    ],
)
async def test_asked_for_silence_it_is_silent_to_everybody_and_then_goes_on(
    programme: Programme, telegram: FakeTelegram, refused: Any
) -> None:
    anna = await greeted(programme, telegram, 101)
    before = len(await telegram.calls())
    await refused(telegram, anna)
    said_no = await the_refusal(telegram, before)
    marta = Phone(telegram, 102)
    await marta.says("/start")
    await marta.hears("Che cosa vuoi fare")
    (sent,) = await sent_to(telegram, 102)
    assert sent["at"] - said_no["at"] >= SHUT
    await anna.hears("112" if refused is refused_a_safety_card else "")


async def the_refusal(telegram: FakeTelegram, before: int) -> dict[str, Any]:
    """The call that was refused with a 429, once it has come."""
    async with asyncio.timeout(PATIENCE):
        for count in range(before + 1, before + 20):
            call = (await telegram.calls(at_least=count))[count - 1]
            if call["error"] and "Too Many Requests" in call["error"]:
                return dict(call)
    raise AssertionError("nothing was refused")


async def test_somebody_in_danger_is_answered_while_all_else_is_silent(
    programme: Programme, telegram: FakeTelegram
) -> None:
    anna = await greeted(programme, telegram, 101)
    await telegram.fails("sendMessage", 429, retry_after=600, chat_id=101)
    before = len(await telegram.calls())
    await anna.says("grazie")
    await the_refusal(telegram, before)
    salma = Phone(telegram, 102)
    await salma.says("sos")
    await salma.hears("112")


# Telegram refuses, breaks or dismisses us


@pytest.mark.parametrize("words_of_refusal", ["message is too long", "something quite new"])
async def test_what_is_refused_for_good_holds_up_nothing_that_follows(
    programme: Programme, telegram: FakeTelegram, words_of_refusal: str
) -> None:
    anna = await greeted(programme, telegram, 101)
    await telegram.fails("sendMessage", 400, f"Bad Request: {words_of_refusal}", chat_id=101)
    await anna.says("/mine")
    await anna.says("grazie")
    await anna.hears("Grazie a te")
    assert len(await sent_to(telegram, 101)) == 3


async def test_whoever_blocked_the_bot_costs_nobody_else_anything_and_may_come_back(
    programme: Programme, telegram: FakeTelegram
) -> None:
    anna, luca = [await greeted(programme, telegram, number) for number in (101, 102)]
    await anna.says("grazie")
    await anna.hears("Grazie a te")
    await telegram.fails("sendMessage", 403, chat_id=101)
    await anna.says("/mine")
    await luca.says("/mine")
    await luca.hears("Non hai impegni")
    await anna.says("/help")
    await anna.hears("Sei in pericolo")


@pytest.mark.parametrize("code", [500, 502, 504])
async def test_when_telegram_is_broken_each_answer_waits_and_is_said_once(
    programme: Programme, telegram: FakeTelegram, code: int
) -> None:
    anna = await greeted(programme, telegram, 101)
    await telegram.fails("sendMessage", code, times=2)
    await anna.says("grazie")
    await anna.hears("Grazie a te")
    await anna.says("/mine")
    await anna.hears("Non hai impegni")
    shown = [each.text for each in await anna.screen() if each.from_bot]
    assert len([text for text in shown if "Grazie a te" in text]) == 1


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "answerCallbackQuery"])
async def test_a_token_revoked_while_it_runs_stops_it_loudly(
    programme: Programme, telegram: FakeTelegram, method: str
) -> None:
    anna = await greeted(programme, telegram, 101)
    await telegram.fails(method, 401, times=99)
    if method == "sendMessage":
        await anna.says("grazie")
    else:
        await anna.taps("I miei impegni")
    assert await programme.ends() == 1
    assert "Telegram rejects the token" in programme.log
    assert telegram.token not in programme.log


async def test_a_token_revoked_while_it_polls_stops_it_loudly(
    programme: Programme, telegram: FakeTelegram
) -> None:
    await greeted(programme, telegram, 101)
    await telegram.fails("getUpdates", 401, times=99)
    assert await programme.ends() == 1
    assert "Telegram rejects the token" in programme.log


# Telegram leaves us in doubt


@asynccontextmanager
async def a_house_on(fake: FakeTelegram, folder: Path) -> AsyncIterator[House]:
    """A town whose channel is the real one, in a hurry; nobody polls."""
    telegram: Any = built(fake, Door(), read_timeout=0.3)
    async with house(folder, phones=telegram) as town:
        yield town
        await telegram.stop()


async def late(fake: FakeTelegram, times: int) -> None:
    await fake.slows("sendMessage", 0.6, times=times)


async def cut_before(fake: FakeTelegram, times: int) -> None:
    await fake.drops("sendMessage", after=False, times=times)


async def cut_after(fake: FakeTelegram, times: int) -> None:
    await fake.drops("sendMessage", after=True, times=times)


@pytest.mark.parametrize("fault", [late, cut_before, cut_after])
@pytest.mark.parametrize(
    ("how", "most"), [(ANSWER, 2), (REMINDER, 2), (NEWS, 1)], ids=["answer", "reminder", "news"]
)
async def test_in_doubt_what_somebody_counts_on_is_said_again_once_and_news_never(
    telegram: FakeTelegram, tmp_path: Path, fault: Any, how: Delivery, most: int
) -> None:
    async with a_house_on(telegram, tmp_path) as town:
        anna = await citizen(town, "1001")
        await Phone(telegram, 1001).says("/start")
        await fault(telegram, 5)
        doubtful = await letter(town, anna, how)
        await town.settled()
        assert len(await sent_to(telegram, 1001)) == most
        assert (await fate(town, doubtful))[0] == "unknown"
        await telegram.heals()
        await fault(telegram, 1)
        again = await letter(town, anna, how)
        await town.settled()
        assert len(await sent_to(telegram, 1001)) == 2 * most
        assert (await fate(town, again))[0] == ("unknown" if how is NEWS else "sent")


async def test_a_chat_that_moved_is_followed_and_remembered(
    telegram: FakeTelegram, tmp_path: Path
) -> None:
    async with a_house_on(telegram, tmp_path) as town:
        anna = await citizen(town, "1001")
        for number in (1001, 2002):
            await Phone(telegram, number).says("/start")
        moved = "Bad Request: group chat was upgraded to a supergroup chat"
        await telegram.fails("sendMessage", 400, moved, chat_id=1001, migrate_to_chat_id=2002)
        first = await letter(town, anna, REMINDER)
        await town.settled()
        second = await letter(town, town.phone("2002"), REMINDER)
        await town.settled()
        assert [(await fate(town, each))[0] for each in (first, second)] == ["sent"] * 2
    shown = [bare(each.text) for each in await Phone(telegram, 2002).screen() if each.from_bot]
    assert [words("thanks-back") in text for text in shown] == [True, True]
    assert len(await sent_to(telegram, 1001)) == 1


# Telegram has been away, and is back with all that people said meanwhile


async def answers_all_that_waited(
    telegram: FakeTelegram, chat_ids: list[int], rounds: int, timeout: float
) -> None:
    """Each person's words, said over and over, are answered once each and in order."""
    expected = [answer for _ in range(rounds) for answer in ROUND.values()]
    due = len(chat_ids) * len(expected)
    await telegram.control("shown", at_least=due, timeout=timeout)
    for chat_id in chat_ids:
        shown = [each.text for each in await Phone(telegram, chat_id).screen() if each.from_bot]
        assert len(shown) == len(expected), (chat_id, shown)
        assert all(answer in text for answer, text in zip(expected, shown, strict=True)), shown


async def waits(telegram: FakeTelegram, people: int, rounds: int) -> list[int]:
    """So many people have said the whole round so many times."""
    chat_ids = list(range(10_001, 10_001 + people))
    await telegram.control("crowds", chat_ids=chat_ids, texts=[*ROUND] * rounds)
    return chat_ids


async def test_back_after_a_day_all_that_waited_is_answered_once_and_in_order(
    programme: Programme, telegram: FakeTelegram, pytestconfig: pytest.Config
) -> None:
    """Ten messages each of 200 people; of 5,000 where there is more time (`make soak`)."""
    crowd = pytestconfig.getoption("crowd")
    await programme.starts(now=THURSDAY)
    await telegram.calls("getUpdates", at_least=1)
    await telegram.fails("getUpdates", 502, times=2)
    chat_ids = await waits(telegram, people=crowd, rounds=2)
    await answers_all_that_waited(telegram, chat_ids, rounds=2, timeout=max(120, crowd))


async def test_by_webhook_all_that_waited_is_answered_once_and_in_order(
    tmp_path: Path, telegram: FakeTelegram
) -> None:
    one = Programme(tmp_path, telegram, webhook=True)
    chat_ids = await waits(telegram, people=50, rounds=2)
    await one.starts(now=THURSDAY)
    try:
        await answers_all_that_waited(telegram, chat_ids, rounds=2, timeout=60)
    finally:
        await one.kills()
