"""The pump: what is due leaves in its order and its time, and what becomes of it is marked."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import app, outcomes, pump
from bot.lanes import Lanes, Rate
from bot.letters import Post
from channels.web_lines import LINES_MAX
from domain.buckets import Bucket
from domain.chat import Address, Delivery, Lane, Message, Outcome, say
from storage.instants import from_text
from storage.outbox import Outbox
from storage.town import Town
from tests import PATIENCE
from tests.house import House, Phone, house, rome
from tests.neighbours import (
    HELLO,
    citizen,
    due,
    fate,
    id_of,
    joined,
    letter,
    member,
    rows,
    shift,
    words,
)

NEWS, REMINDER = Delivery(lane="news"), Delivery(lane="reminder")
URGENT = Delivery(lane="reminder", urgent=True)
ANSWER = Delivery()


def texts(phone: Phone) -> list[str]:
    return [message.text for message in phone.messages]


async def due_at(town: House, key: str) -> Any:
    (row,) = [row for row in await rows(town, "outbox") if row["id"] == key]
    return from_text(row["due_at"])


async def reminders(town: House) -> list[tuple[str, str | None]]:
    return [
        (row["state"], row["reason"])
        for row in await rows(town, "outbox")
        if row["check_name"] == "reminder"
    ]


# What becomes of a message


async def test_a_sent_message_is_marked_and_blank(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    await town.settled()
    assert texts(anna) == [words("thanks-back")]
    assert await fate(town, sent) == ("sent", None)
    (row,) = await rows(town, "outbox")
    assert row["body"] is None


async def test_a_message_the_channel_puts_off_goes_when_it_says(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    town.phones.outcomes = [Outcome("later", after=60)]
    await town.settled()
    assert await fate(town, sent) == ("waiting", "later")
    assert await due_at(town, sent.id) == town.clock.at + timedelta(seconds=60)
    town.clock.at += timedelta(seconds=59)
    await town.settled()
    assert anna.messages == []
    town.clock.at += timedelta(seconds=1)
    await town.settled()
    assert len(anna.messages) == 1


async def test_a_message_put_off_again_and_again_is_given_up(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, URGENT)
    town.phones.outcomes = [Outcome("later", after=60)] * outcomes.MOST_TRIES
    for _ in range(outcomes.MOST_TRIES):
        await town.settled()
        town.clock.at += timedelta(seconds=60)
    assert await fate(town, sent) == ("dead", "tried too often")
    assert town.phones.outcomes == []


async def test_whoever_is_away_gets_what_waited_on_their_return(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    away = Outcome("later", reason="away")
    town.phones.outcomes = [away]
    await town.settled()
    assert await fate(town, sent) == ("waiting", "away")
    town.clock.at += timedelta(hours=3)
    await town.settled()
    assert anna.messages == []
    await anna.forges("mine")
    assert sorted(texts(anna)) == sorted([words("mine-none"), words("thanks-back")])
    assert (await fate(town, sent))[0] == "sent"


async def test_whoever_stays_away_is_tried_every_day(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    town.phones.outcomes = [Outcome("later", reason="away")] * 6
    for _ in range(6):
        await town.settled()
        assert await fate(town, sent) == ("waiting", "away")
        town.clock.at += outcomes.AWAY
    await town.settled()
    assert len(anna.messages) == 1


async def test_whoever_stays_away_for_a_week_is_not_waited_for(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    town.phones.outcomes = [Outcome("later", reason="away")] * 10
    for _ in range(8):
        await town.settled()
        town.clock.at += outcomes.AWAY
    assert await fate(town, sent) == ("skipped", "no longer of use")
    assert anna.messages == []


async def test_news_perhaps_delivered_is_not_said_twice(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, NEWS)
    town.phones.outcomes = [Outcome("unknown", reason="timed out")]
    await town.settled()
    assert await fate(town, sent) == ("unknown", "timed out")
    assert anna.messages == []


@pytest.mark.parametrize("how", [ANSWER, REMINDER, URGENT], ids=["answer", "reminder", "urgent"])
async def test_what_somebody_counts_on_is_said_again_once_when_in_doubt(
    town: House, how: Delivery
) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, how)
    town.phones.outcomes = [Outcome("unknown", reason="timed out")]
    await town.settled()
    assert len(anna.messages) == 1
    assert (await fate(town, sent))[0] == "sent"
    twice = await letter(town, anna, how)
    town.phones.outcomes = [Outcome("unknown", reason="timed out")] * 2
    await town.settled()
    assert await fate(town, twice) == ("unknown", "timed out")


async def test_an_association_is_told_whom_it_cannot_count_on(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100", "Anna")
    place = await shift(town, marta)
    await joined(town, anna, place)
    first, second = await letter(town, anna, REMINDER), await letter(town, anna, NEWS)
    town.phones.outcomes = [Outcome("unreachable")]
    await town.settled()
    assert await fate(town, first) == ("skipped", "unreachable")
    assert await fate(town, second) == ("skipped", "unreachable")
    (told,) = marta.heard("Non riesco più a scrivere")
    assert "Anna" in told.text
    assert "scaffali" in told.text


async def test_an_association_is_told_when_a_reminder_finds_a_blocked_chat(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100", "Anna")
    await joined(town, anna, await shift(town, marta))
    await town.receive(anna, event="blocked")
    await town.settled()
    await town.until("2026-11-27 18:00")
    assert await reminders(town) == [("skipped", "unreachable")]
    assert len(marta.heard("Non riesco più a scrivere")) == 1


async def test_nobody_is_troubled_about_somebody_without_commitments(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await letter(town, anna, REMINDER)
    town.phones.outcomes = [Outcome("unreachable")]
    await town.settled()
    assert marta.messages == []
    assert [row["reachable"] for row in await rows(town, "addresses")].count(0) == 1


async def test_what_the_channel_refuses_for_good_is_dead(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    town.phones.outcomes = [Outcome("refused", reason="message is too long")]
    await town.settled()
    assert await fate(town, sent) == ("dead", "message is too long")


async def test_when_the_channel_no_longer_accepts_us_all_waits(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    town.phones.outcomes = [Outcome("stopped")]
    await town.settled()
    assert await fate(town, sent) == ("waiting", "channel stopped")
    town.clock.at += timedelta(minutes=1)
    await town.settled()
    assert len(anna.messages) == 1


async def test_a_chat_that_moved_is_followed(town: House) -> None:
    anna = await citizen(town, "-100")
    await letter(town, anna, REMINDER)
    town.phones.outcomes = [Outcome("later", moved="-200")]
    await town.settled()
    assert anna.messages == []
    assert len(town.phone("-200").messages) == 1


async def test_a_channel_that_breaks_takes_nothing_along(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    works = town.phones.send

    async def breaks(*_: object, **__: object) -> Outcome:
        raise RuntimeError

    monkeypatch.setattr(town.phones, "send", breaks)
    await town.settled()
    assert (await fate(town, sent))[0] == "unknown"
    monkeypatch.setattr(town.phones, "send", works)
    await anna.forges("mine")
    anna.sees(words("mine-none"))


async def test_a_message_that_cannot_be_made_ready_holds_up_nobody_else(town: House) -> None:
    anna, luca = await citizen(town, "100"), await citizen(town, "200")
    spoilt = await letter(town, anna, URGENT)
    wordless = await letter(town, anna, URGENT, [say("shift-card")])
    good = await letter(town, luca, NEWS)
    await town.ask(
        lambda open_town: (
            open_town.unit.connection.execute(
                "UPDATE outbox SET body = 'spoilt' WHERE id = ?", (spoilt.id,)
            ).rowcount
        )
    )
    await town.settled()
    assert (await fate(town, spoilt))[0] == (await fate(town, wordless))[0] == "dead"
    assert await fate(town, good) == ("sent", None)


async def test_a_database_busy_at_the_last_look_leaves_no_message_behind(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pump, "PAUSE", 0.0)
    anna = await citizen(town, "100")
    sent = await letter(town, anna, REMINDER)
    look, busy = Outbox.is_leased, iter(range(3))

    def once_it_is_free(self: Outbox, letter_id: str) -> bool:
        if next(busy, None) is not None:
            raise RuntimeError("busy")
        return look(self, letter_id)

    monkeypatch.setattr(Outbox, "is_leased", once_it_is_free)
    await town.settled()
    assert await fate(town, sent) == ("sent", None)


# In which order and at what pace


def post(lane: Lane, address: str, key: str = "") -> Post:
    return Post(
        key=key or f"{lane} to {address}",
        person_id=address,
        address_id=address,
        address=Address("telegram", address),
        message=Message("Ciao"),
        lane=lane,
        urgent=False,
        attempts=1,
    )


class Stopwatch:
    """Time that passes only while somebody sleeps."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = 1000.0
        self._rest = asyncio.sleep
        monkeypatch.setattr(asyncio, "sleep", self.sleep)

    def monotonic(self) -> float:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.at += seconds
        await self._rest(0)


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Stopwatch:
    return Stopwatch(monkeypatch)


async def run(lanes: Lanes, meanwhile: Callable[[], Awaitable[None]] | None = None) -> None:
    running = asyncio.create_task(lanes.run())
    if meanwhile:
        await meanwhile()
    await lanes.idle()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


QUICK = Rate(per_second=1000, chat_per_second=1000, chat_burst=1000)


async def test_an_answer_goes_before_a_reminder_and_that_before_news(watch: Stopwatch) -> None:
    delivered: list[str] = []

    async def deliver(each: Post, waited: float) -> None:
        delivered.append(each.key)

    lanes = Lanes(replace(QUICK, at_once=1), deliver, watch.monotonic)
    lane: Lane
    for lane in ("news", "reminder", "answer"):
        for address in ("anna", "luca"):
            lanes.put(post(lane, address))
    assert len(lanes) == 6
    await run(lanes)
    assert delivered == [
        f"{lane} to {address}"
        for lane in ("answer", "reminder", "news")
        for address in ("anna", "luca")
    ]
    assert len(lanes) == 0


async def test_pages_that_keep_silent_hold_up_nobody(watch: Stopwatch) -> None:
    """Each open page may leave a message unanswered: the next is shown all the same."""
    shown = asyncio.Event()

    async def deliver(each: Post, waited: float) -> None:
        if each.address_id != "anna":
            await asyncio.Event().wait()
        shown.set()

    lanes = Lanes(replace(app.RATES["web"], per_second=1_000_000), deliver, watch.monotonic)
    running = asyncio.create_task(lanes.run())
    for number in range(LINES_MAX - 1):
        lanes.put(post("answer", f"silent {number}"))
    lanes.put(post("answer", "anna"))
    async with asyncio.timeout(PATIENCE):
        await shown.wait()
    running.cancel()


async def test_one_chat_is_sent_one_message_at_a_time_in_order(watch: Stopwatch) -> None:
    on_the_way: list[str] = []
    delivered: list[str] = []

    async def deliver(each: Post, waited: float) -> None:
        assert each.address_id not in on_the_way
        on_the_way.append(each.address_id)
        await watch.sleep(1)
        on_the_way.remove(each.address_id)
        delivered.append(each.key)

    lanes = Lanes(QUICK, deliver, watch.monotonic)
    for number in range(5):
        for address in ("anna", "luca"):
            lanes.put(post("answer", address, f"{address} {number}"))
    await run(lanes)
    for address in ("anna", "luca"):
        mine = [key for key in delivered if key.startswith(address)]
        assert mine == [f"{address} {number}" for number in range(5)]


async def test_a_channel_told_to_wait_waits_whatever_is_in_flight(watch: Stopwatch) -> None:
    delivered: dict[str, float] = {}
    released = asyncio.Event()

    async def deliver(each: Post, waited: float) -> None:
        if each.key == "in flight":
            await released.wait()
        delivered[each.key] = watch.at
        if each.key == "refused":
            lanes.close_for(30)

    lanes = Lanes(QUICK, deliver, watch.monotonic)
    lanes.put(post("answer", "anna", "in flight"))
    lanes.put(post("answer", "luca", "refused"))

    async def meanwhile() -> None:
        while "refused" not in delivered:
            await watch.sleep(0)
        closed = watch.at
        released.set()
        lanes.close_for(1)
        lanes.put(post("answer", "omar", "after"))
        while "after" not in delivered:
            await watch.sleep(0)
        assert delivered["in flight"] <= closed + 1
        assert delivered["after"] >= closed + 30

    await run(lanes, meanwhile)


async def test_the_channel_s_refusal_closes_it_for_everybody(town: House) -> None:
    anna, luca = await citizen(town, "100"), await citizen(town, "200")
    watch = [0.0]
    (lanes,) = town.pump.lanes.values()
    lanes._monotonic = lambda: watch[0]
    lanes._whole.at = 0.0
    sent = await letter(town, anna, URGENT)
    town.phones.outcomes = [Outcome("later", after=30, scope="channel")]
    await town.settled()
    assert lanes._closed_until == 30
    assert await fate(town, sent) == ("waiting", "later")
    watch[0] = 30.0
    town.clock.at += timedelta(seconds=30)
    await letter(town, luca, URGENT)
    await town.settled()
    assert len(anna.messages) == len(luca.messages) == 1


async def test_what_the_whole_channel_puts_off_is_never_given_up(town: House) -> None:
    anna = await citizen(town, "100")
    sent = await letter(town, anna, URGENT)
    town.phones.outcomes = [Outcome("later", scope="channel")] * (outcomes.MOST_TRIES + 3)
    await town.settled()
    assert await fate(town, sent) == ("sent", None)


def test_a_chat_may_burst_and_then_goes_at_its_pace() -> None:
    bucket = Bucket(rate=1, size=3, at=0.0)
    sent_at, now = [], 0.0
    for _ in range(6):
        now += bucket.wait(now)
        bucket.take()
        sent_at.append(now)
    assert sent_at == [0, 0, 0, 1, 2, 3]
    assert bucket.wait(4.0) == 0
    bucket.take()
    assert bucket.wait(4.5) == pytest.approx(0.5)


def test_rest_fills_a_bucket_no_fuller_than_its_size() -> None:
    bucket = Bucket(rate=25, size=5, at=0.0)
    for _ in range(5):
        assert bucket.wait(0.0) == 0
        bucket.take()
    assert bucket.wait(0.0) == pytest.approx(1 / 25)
    assert bucket.wait(3600.0) == 0
    assert bucket.left == 5


def test_no_second_sees_more_than_the_rate_and_one_burst() -> None:
    bucket = Bucket(rate=25, size=5, at=0.0)
    now, sent = 0.0, []
    while now < 10:
        now += bucket.wait(now)
        bucket.take()
        sent.append(now)
    for start in sent:
        assert len([each for each in sent if start <= each < start + 1]) <= 30


# In its time


async def test_in_one_chat_answers_go_first_and_news_last(town: House) -> None:
    anna = await citizen(town, "100")
    says = {"answer": "mine-none", "reminder": "thanks-back", "news": "shifts-none"}
    for lane in ("news", "reminder", "answer"):
        await letter(town, anna, Delivery(lane=lane), [say(says[lane])])
    await town.settled()
    assert texts(anna) == [words(key) for key in says.values()]


async def test_at_night_only_answers_and_what_is_urgent_ring(town: House) -> None:
    anna = await citizen(town, "100")
    await town.leaps_to("2026-11-26 22:30")
    for how in (NEWS, REMINDER):
        held = await letter(town, anna, how)
        await town.settled()
        assert await fate(town, held) == ("waiting", "quiet hours")
        assert await due_at(town, held.id) == rome("2026-11-27 08:00").astimezone(UTC)
    assert anna.messages == []
    await letter(town, anna, URGENT)
    await anna.forges("mine")
    assert len(anna.messages) == 2
    await town.until("2026-11-27 07:59")
    assert len(anna.messages) == 2
    await town.until("2026-11-27 08:00")
    assert len(anna.messages) == 4


async def test_what_would_be_of_no_use_after_the_night_is_dropped_with_its_reason(
    town: House,
) -> None:
    anna = await citizen(town, "100")
    await town.leaps_to("2026-11-26 22:30")
    dropped = await letter(town, anna, replace(NEWS, expires=rome("2026-11-27 08:00")))
    kept = await letter(town, anna, replace(NEWS, expires=rome("2026-11-27 08:01")))
    await town.settled()
    assert await fate(town, dropped) == ("skipped", "quiet hours until it is of no use")
    assert (await fate(town, kept))[0] == "waiting"


async def test_whoever_wants_no_news_still_hears_of_a_cancelled_shift(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    place = await shift(town, marta)
    await joined(town, anna, place)
    await anna.forges("stop")
    news = await letter(town, anna, NEWS)
    await town.settled()
    assert await fate(town, news) == ("skipped", "silenced")
    before = len(anna.messages)
    await marta.forges(f"need/{place.id}/cancel/yes")
    assert len(anna.messages) == before + 1
    anna.sees("è annullato")


async def signed_up(town: House, start: str = "2026-11-28 09:00") -> tuple[Phone, Phone, Any]:
    marta, anna = await member(town), await citizen(town, "100")
    place = await shift(town, marta, start=start)
    signup = await joined(town, anna, place)
    return marta, anna, signup


def reminded(phone: Phone) -> int:
    return len([text for text in texts(phone) if text.startswith("⏰")])


async def test_down_at_the_due_time_it_is_said_on_return_while_it_helps(town: House) -> None:
    _, anna, _ = await signed_up(town)
    await town.leaps_to("2026-11-27 20:30")
    assert reminded(anna) == 1


async def test_down_until_the_night_it_is_said_in_the_morning(town: House) -> None:
    _, anna, _ = await signed_up(town)
    await town.leaps_to("2026-11-27 23:00")
    assert reminded(anna) == 0
    await town.leaps_to("2026-11-28 08:00")
    assert reminded(anna) == 1


async def test_down_until_it_began_it_is_dropped_with_its_reason(town: House) -> None:
    _, anna, _ = await signed_up(town)
    await town.leaps_to("2026-11-28 09:00")
    assert reminded(anna) == 0
    assert await reminders(town) == [("skipped", "no longer of use")]


async def test_down_over_both_reminders_only_the_later_is_said(town: House) -> None:
    _, anna, _ = await signed_up(town, "2026-11-28 15:00")
    await town.leaps_to("2026-11-28 13:30")
    assert reminded(anna) == 1
    fates = sorted(await reminders(town))
    assert fates == [("sent", None), ("skipped", "no longer of use")]


async def test_a_reminder_is_asked_whether_it_is_still_true(town: House) -> None:
    changes: list[Callable[[Town, Any], object]] = [
        lambda open_town, signup: open_town.signups.finish(signup.id, "cancelled_late"),
        lambda open_town, signup: open_town.shifts.cancel(signup.shift_id),
        lambda open_town, signup: open_town.shifts.move(
            signup.shift_id, rome("2026-11-29 09:00"), rome("2026-11-29 12:00")
        ),
    ]
    marta, anna = await member(town), await citizen(town, "100")
    for change in changes:
        place = await shift(town, marta)
        signup = await joined(town, anna, place)
        await town.ask(lambda open_town, c=change, s=signup: c(open_town, s))
    await town.leaps_to("2026-11-27 18:00")
    reasons = sorted(str(reason) for _, reason in await reminders(town))
    assert reasons == ["no longer signed up", "shift is off", "shift was moved"]
    assert reminded(anna) == 0


async def test_a_reminder_withdrawn_while_it_queues_is_not_sent(town: House) -> None:
    _, anna, signup = await signed_up(town)
    town.clock.at = rome("2026-11-27 18:00").astimezone(UTC)
    (ticket,) = await due(town)
    assert ticket.lane == "reminder"
    await anna.forges(f"signup/{signup.id}/cancel/yes")
    town.pump.lanes[ticket.channel].put(ticket)
    await town.settled()
    assert reminded(anna) == 0
    assert await reminders(town) == [("skipped", "signup cancelled")]


async def test_at_start_every_lease_has_expired(tmp_path: Path) -> None:
    async with house(tmp_path) as town:
        anna = await citizen(town, "100")
        answer, reminder, news = [
            await letter(town, anna, how, leased=True) for how in (ANSWER, REMINDER, NEWS)
        ]
        await town.settled()
        assert anna.messages == []
    async with house(tmp_path) as town:
        await town.settled()
        assert len(town.phone("100").messages) == 2
        assert await fate(town, answer) == ("sent", None)
        assert await fate(town, reminder) == ("sent", None)
        assert (await fate(town, news))[0] == "unknown"


async def test_words_are_put_in_the_language_of_the_moment_of_leaving(town: House) -> None:
    anna = await citizen(town, "100")
    person = await id_of(town, anna)
    later = Delivery(lane="news", due=rome("2026-11-27 10:00"))
    await letter(town, anna, later, HELLO)
    await town.ask(lambda open_town: open_town.people.set_language(person, "ar", chosen=True))
    await town.leaps_to("2026-11-27 10:00")
    assert anna.last.language == "ar"
    assert anna.last.right_to_left
