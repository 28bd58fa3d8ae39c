"""Floods: whoever sends too much is told so, and nobody else feels it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import floods, lanes, queues, safety
from bot.floods import LIMITS, Flooded, Gate, Limits
from bot.metrics import Metrics
from bot.reception import Reception
from bot.road import build
from domain.buckets import Buckets, Limit
from domain.chat import Address, Incoming, Outcome
from tests.house import FREELY, UNLIMITED, House, Phone
from tests.neighbours import citizen, rows, words

BURST = int(LIMITS.person.burst)


class Hours:
    """Seconds that pass only when the test says so, or while somebody sleeps."""

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
def hours(monkeypatch: pytest.MonkeyPatch) -> Hours:
    return Hours(monkeypatch)


@pytest.fixture
async def limited(town: House, hours: Hours) -> AsyncIterator[House]:
    """The town, with the limits of the programme, on a clock that the test holds."""
    town.clock.monotonic = hours.monotonic  # type: ignore[method-assign]
    channels = {name: replace(town.phones, name=name) for name in ("telegram", "web")}
    channels["telegram"] = town.phones
    rates = dict.fromkeys(channels, FREELY)
    road = build(town.database, town.city, town.clock, channels, rates, LIMITS)
    running = [asyncio.create_task(road.pump.lanes[name].run()) for name in channels]
    yield replace(town, pump=road.pump, reception=road.reception)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


@pytest.fixture
def units(town: House, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What the database is asked from now on."""
    asked: list[object] = []
    unit = town.database.unit

    async def counted(work: Any) -> Any:
        asked.append(work)
        return await unit(work)

    monkeypatch.setattr(town.database, "unit", counted)
    return asked


async def kept(town: House) -> int:
    return len(await rows(town, "inbox"))


def told(phone: Phone, language: str = "it") -> int:
    """How often somebody was asked to slow down."""
    return len([each for each in phone.messages if words("slow-down", language) in each.text])


async def taps(town: House, phone: Phone, times: int, path: str = "mine") -> None:
    await asyncio.gather(*(town.receive(phone, path=path) for _ in range(times)))


# One person


async def test_ten_thousand_taps_of_one_person_are_twenty_answers_and_one_slow_down(
    limited: House,
) -> None:
    anna = await citizen(limited, "100")
    others = [await citizen(limited, str(number)) for number in range(200, 205)]
    for other in others:
        await taps(limited, anna, 2_000)
        await limited.receive(other, path="language")
        await limited.receive(other, path="mine")
    assert len(limited.reception.queues) <= BURST + 2 * len(others)
    await limited.settled()
    assert await kept(limited) == BURST + 2 * len(others)
    assert len(anna.messages) == BURST + 1
    assert told(anna) == 1
    for other in others:
        firsts = [each.text.splitlines()[0] for each in other.messages]
        assert firsts == [words("language-title"), words("mine-none")]


async def test_what_somebody_sent_over_a_day_and_comes_at_once_is_all_read(
    limited: House,
) -> None:
    """The programme was away: what waited at the channel comes with the hour it was sent."""
    anna, bruno = await citizen(limited, "100"), await citizen(limited, "101")
    morning = limited.clock.now() - timedelta(hours=10)
    for number in range(2 * BURST):
        sent = morning + timedelta(minutes=number)
        await limited.receive(anna, path="mine", sent=sent)
        await limited.receive(bruno, path="mine", sent=morning)
    await limited.settled()
    assert (told(anna), told(bruno)) == (0, 1)
    assert await kept(limited) == 3 * BURST


async def test_what_is_one_too_many_never_reaches_the_database(
    limited: House, units: list[object]
) -> None:
    anna = await citizen(limited, "100")
    await taps(limited, anna, BURST + 1)
    await limited.settled()
    asked = len(units)
    await taps(limited, anna, 1_000)
    for _ in range(100):
        await limited.receive(anna, text="7")
    assert len(units) == asked


async def test_what_one_may_send_comes_back_with_time(limited: House, hours: Hours) -> None:
    anna = await citizen(limited, "100")
    await taps(limited, anna, 100)
    assert await kept(limited) == BURST
    hours.at += 10
    await taps(limited, anna, 100)
    assert await kept(limited) == BURST + 10


async def test_slow_down_is_said_once_a_minute_in_the_language_of_the_person(
    limited: House, hours: Hours
) -> None:
    salma = await citizen(limited, "100", language="ar")
    await taps(limited, salma, 100)
    hours.at += 59
    await taps(limited, salma, 100)
    await limited.settled()
    assert told(salma, "ar") == 1
    hours.at += 1
    await taps(limited, salma, 100)
    await limited.settled()
    assert told(salma, "ar") == 2


async def test_slow_down_leaves_the_way_out_under_it(limited: House) -> None:
    anna = await citizen(limited, "100")
    await taps(limited, anna, BURST + 1)
    await limited.settled()
    shown = next(each for each in anna.messages if words("slow-down") in each.text)
    assert {"menu", "sos"} <= {button.path for row in shown.rows for button in row}


async def test_slow_down_that_cannot_be_said_is_nobody_s_error(
    limited: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await citizen(limited, "100")
    await taps(limited, anna, BURST)

    async def busy(work: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(limited.database, "unit", busy)
        await limited.receive(anna, path="mine")
    assert await kept(limited) == BURST


async def test_the_same_event_again_and_again_is_not_held_against_anybody(
    limited: House, units: list[object]
) -> None:
    anna = await citizen(limited, "100")
    await limited.receive(anna, "once", path="mine")
    asked = len(units)
    for _ in range(100):
        await limited.receive(anna, "once", path="mine")
    assert len(units) == asked, "known without asking the database"
    await taps(limited, anna, BURST - 1)
    await limited.settled()
    assert (await kept(limited), told(anna)) == (BURST, 0)


async def test_what_could_not_be_kept_does_not_count(
    limited: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await citizen(limited, "100")

    async def full(work: object) -> None:
        raise OSError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(limited.database, "unit", full)
        for _ in range(3 * BURST):
            with pytest.raises(OSError, match="disk full"):
                await limited.receive(anna, path="mine")
    await taps(limited, anna, BURST)
    assert await kept(limited) == BURST


# The rule, whatever comes

PERSON = Limit(burst=4, per_second=0.5)
FEW = Limits(person=PERSON, channel=UNLIMITED.channel, whole=UNLIMITED.whole)
STEPS = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([0.0, 0.1, 1.0, 3.0])), max_size=60
)


@given(STEPS)
def test_never_more_than_the_burst_and_what_time_has_given_back(
    steps: list[tuple[str, float]],
) -> None:
    now, taken = 0.0, dict[str, list[float]]()
    gate = Gate(FEW, lambda: now)
    for who, pause in steps:
        now += pause
        if gate.admits(Incoming(address=Address("web", who), event_id="")):
            taken.setdefault(who, []).append(now)
    for times in taken.values():
        for first, begin in enumerate(times):
            for last, end in enumerate(times[first:], start=1):
                assert last <= PERSON.burst + PERSON.per_second * (end - begin) + 1e-9


class Ledger(Reception):
    """A reception whose inbox is a list, slow by as many steps as each event says."""

    def __init__(self, delays: list[int]) -> None:
        self.rows: list[Incoming] = []
        self.delays = iter(delays)
        ledger, nobody = self, _Nobody()

        class Paper:
            async def unit(self, work: Callable[[None], Any]) -> Any:
                for _ in range(next(ledger.delays, 0)):
                    await asyncio.sleep(0)
                return work(None)

        super().__init__(
            Paper(),  # type: ignore[arg-type]
            None,  # type: ignore[arg-type]
            lambda posts: None,
            safety=nobody,
            gate=Gate(FEW, lambda: 0.0),
            queues=nobody,  # type: ignore[arg-type]
            metrics=Metrics(),
            language=lambda hint: "it",
        )

    def _put(self, town: object, incoming: Incoming) -> tuple[int, str, str] | None:
        self.rows.append(incoming)
        return len(self.rows), incoming.address.value, incoming.address.value

    async def _slow_down(self, address: Address) -> None:
        pass


class _Nobody:
    async def answered(self, incoming: Incoming) -> bool:
        return False

    answered_number = answered

    def put(self, *_: object) -> None:
        pass


@given(
    st.lists(st.sampled_from("abc"), max_size=20),
    st.lists(st.integers(0, 5), min_size=20, max_size=20),
)
def test_what_somebody_sends_at_once_is_kept_in_its_order_and_the_rest_never(
    senders: list[str], delays: list[int]
) -> None:
    events = [
        Incoming(address=Address("web", who), event_id=str(number), text="ciao")
        for number, who in enumerate(senders)
    ]

    async def all_at_once() -> list[Incoming]:
        ledger = Ledger(delays)
        await asyncio.gather(*map(ledger.receive, events))
        assert not ledger.gate._orders, "nothing is left of who waited"
        return ledger.rows

    got = asyncio.run(all_at_once())
    for who in set(senders):
        theirs = [each for each in events if each.address.value == who]
        assert [each for each in got if each.address.value == who] == theirs[: int(PERSON.burst)]


def test_of_too_many_people_those_silent_for_longest_are_forgotten() -> None:
    buckets: Buckets[int] = Buckets(Limit(burst=1, per_second=0.001), most=100)
    assert buckets.admits(0, 0.0)
    for number in range(1, 10_000):
        buckets.admits(number, 0.0)
        assert not buckets.admits(0, 0.0), "whoever goes on is remembered"
        assert len(buckets) <= 100


# Everybody


def some(gate: Gate, times: int, channel: str = "telegram") -> Coroutine[Any, Any, list[Any]]:
    return asyncio.gather(*(gate.enter(channel) for _ in range(times)), return_exceptions=True)


async def test_a_channel_that_brings_too_much_waits_and_then_keeps_it(hours: Hours) -> None:
    channel = Limit(burst=10, per_second=1)
    gate = Gate(replace(UNLIMITED, channel=channel), lambda: 1000.0)
    came = await some(gate, 30)
    assert came[: 10 + int(floods.PATIENCE)] == [None] * 15, "ten at once, five in their time"
    assert all(isinstance(each, Flooded) for each in came[15:])
    assert await some(gate, 10, "web") == [None] * 10, "another channel does not feel it"


async def test_all_channels_together_have_a_limit_of_their_own(hours: Hours) -> None:
    gate = Gate(replace(UNLIMITED, whole=Limit(burst=10, per_second=1)), lambda: 1000.0)
    assert await some(gate, 15) == [None] * 15
    assert isinstance((await some(gate, 1, "web"))[0], Flooded)


async def test_what_cannot_be_handled_yet_stays_with_its_channel(
    limited: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(floods, "PATIENCE", 0.0)
    monkeypatch.setattr(floods, "MOST_WAITING", 3)
    exit = limited.pump.lanes["telegram"]
    exit._roomy.clear()
    for number in range(3):
        await limited.receive(await citizen(limited, str(number)), path="mine")
    late = await citizen(limited, "100")
    with pytest.raises(Flooded):
        await limited.receive(late, "late", path="mine")
    assert len(limited.reception.queues) == 3
    exit._roomy.set()
    await limited.settled()
    await limited.receive(late, "late", path="mine")
    await limited.settled()
    late.sees(words("mine-none"))


async def test_a_channel_whose_answers_cannot_leave_does_not_hold_up_another(
    limited: House,
) -> None:
    exit = limited.pump.lanes["telegram"]
    exit._roomy.clear()
    crowd = [await citizen(limited, str(number)) for number in range(2 * queues.AT_ONCE)]
    for phone in crowd:
        await limited.receive(phone, path="mine")
    page = Incoming(address=Address("web", "a page"), event_id="1", path="mine", hint="it")
    await limited.reception.receive(page)
    while len(limited.reception.queues) > len(crowd):
        await asyncio.sleep(0)
    handled = [row["state"] for row in await rows(limited, "inbox")]
    assert handled == ["waiting"] * len(crowd) + ["done"]
    exit._roomy.set()
    await limited.settled()
    assert all(words("mine-none") in phone.last.text for phone in crowd)


async def test_a_long_queue_is_read_from_the_inbox_when_its_turn_comes(
    limited: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queues, "IN_HAND", 1)
    anna = await citizen(limited, "100")
    limited.pump.lanes["telegram"]._roomy.clear()
    for path in ("language", "mine", "help"):
        await limited.receive(anna, path=path)
    (queue,) = limited.reception.queues._held.values()
    assert [each.incoming is None for each in queue] == [False, True, True]
    limited.pump.lanes["telegram"]._roomy.set()
    await limited.settled()
    firsts = [each.text.splitlines()[0] for each in anna.messages]
    assert firsts[:2] == [words("language-title"), words("mine-none")]
    assert len(firsts) == 3


async def test_answers_that_pile_up_make_the_next_ones_wait(
    limited: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "ROOM", 4)
    answering, send = asyncio.Semaphore(0), limited.phones.send

    async def slowly(*given: Any, **named: Any) -> Outcome:
        await answering.acquire()
        return await send(*given, **named)

    monkeypatch.setattr(limited.phones, "send", slowly)
    for number in range(200):
        await limited.receive(await citizen(limited, str(number)), path="mine")
    exit = limited.pump.lanes["telegram"]
    for _ in range(3):
        while not exit.full or len(limited.reception.queues) + len(exit) > 200:
            await asyncio.sleep(0)
        for _ in range(20):
            await limited.ask(lambda town: None)
            assert len(exit) <= 4 + queues.AT_ONCE
        for _ in range(len(exit)):
            answering.release()
        while exit.full:
            await asyncio.sleep(0)
    for _ in range(200):
        answering.release()
    await limited.settled()
    assert len(limited.phones.sent) == 200


# Whoever is in danger


async def test_danger_is_heard_in_the_middle_of_a_flood(limited: House) -> None:
    anna = await citizen(limited, "100")
    await taps(limited, anna, 500)
    await limited.receive(anna, text="mio marito mi picchia")
    assert "1522" in anna.last.text
    await limited.receive(anna, path="sos")
    assert "112" in anna.last.text


async def test_a_flood_of_sos_is_a_few_cards_then_one_every_ten_seconds(
    limited: House, hours: Hours
) -> None:
    anna = limited.phone("100")
    await taps(limited, anna, 1_000, "sos")
    assert len(anna.messages) == safety.CARDS.burst
    hours.at += 10
    await taps(limited, anna, 1_000, "sos")
    assert len(anna.messages) == safety.CARDS.burst + 1
    await limited.receive(anna, text="mio marito mi picchia")
    assert "1522" in anna.last.text
    assert len(anna.messages) == safety.CARDS.burst + 2, "another danger has cards of its own"
    await limited.receive(limited.phone("200"), path="sos")
    assert len(limited.phone("200").messages) == 1
    assert await kept(limited) == 0


async def test_cards_that_fail_are_insisted_on_once_for_each_who_calls(
    limited: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    guarded = limited.reception._safety
    assert isinstance(guarded, safety.Safety)
    monkeypatch.setattr(safety, "PAUSES", (0.0,) * 30)
    limited.phones.outcomes = [Outcome("later")] * 20
    anna = limited.phone("100")
    await taps(limited, anna, 1_000, "sos")
    assert len(guarded.insisting) == 1
    await asyncio.gather(*guarded.insisting.values())
    assert len(anna.messages) == 1
    assert not guarded.insisting


async def test_a_card_that_arrives_ends_the_insisting(town: House) -> None:
    guarded = town.reception._safety
    assert isinstance(guarded, safety.Safety)
    town.phones.outcomes = [Outcome("later")]
    anna = town.phone("100")
    await town.receive(anna, path="sos")
    assert guarded.insisting
    await town.receive(anna, path="sos")
    assert not guarded.insisting
    assert len(anna.messages) == 1


async def test_a_channel_that_is_away_is_not_insisted_on_without_end(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    guarded = town.reception._safety
    assert isinstance(guarded, safety.Safety)
    monkeypatch.setattr(safety, "MOST_INSISTING", 10)
    town.phones.outcomes = [Outcome("later")] * 10_000
    for number in range(50):
        await town.receive(town.phone(str(number)), path="sos")
    assert len(guarded.insisting) <= 10
    for call in list(guarded.insisting):
        guarded._rest(call)
