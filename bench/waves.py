"""Whom to ask about one shift among few and many givers, and the round over many shifts."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import time, timedelta
from random import Random
from statistics import median
from time import perf_counter, thread_time

from bench.figures import Report
from bench.grounds import ground
from bench.house import House, house
from domain.availability import Availability, Weekly
from domain.chat import Address
from domain.filters import FIELDS
from domain.givers import SKILLS, Interests
from domain.shifts import Shift
from handlers import rounds, waves
from storage.database import Database
from storage.givers import Profile
from storage.town import Town

FEW, MANY = 100, 1_000
SHIFTS = 400
TIMES = 5
ORGANIZATION = "anffas-nord-milano"
HOUR = timedelta(hours=1)


async def measure(database: str) -> Report:
    """A wave among a hundred and a thousand givers, then a round over four hundred shifts."""
    report = Report(f"waves ({database})")
    with ground(database) as settings:
        async with house(settings, pumping=False) as ours:
            await _givers(ours, 0, FEW)
            few = await _timed(ours, _wave)
            await _givers(ours, FEW, MANY)
            many = await _timed(ours, _wave)
            report.add(f"whom to ask among {FEW}", few, "ms")
            report.add(f"whom to ask among {MANY:,}", many, "ms", at_most=100)
            report.add(f"{MANY:,} beside {FEW}", many / few, "times", at_most=12)
            await ours.app.database.unit(_shifts)
            await _round(ours, report, many)
    return report


async def _round(ours: House, report: Report, wave: float) -> None:
    """The round as the clock does it: looked at beside the units, then asked in small ones."""
    database = ours.app.database
    peace = [await _unit(database, _read) for _ in range(200)]
    looked = asyncio.create_task(database.read(_effect))
    others = [await _unit(database, _read) for _ in iter(looked.done, True)]
    effect, cpu = await looked
    whole = len(effect.plan.whole)
    size = f"{MANY:,} and {SHIFTS} shifts"
    report.add(f"round of {size}, of the processor", cpu, "ms")
    report.add("… beside one wave", cpu / wave, "times")
    report.add(f"smallest crews of {SHIFTS} found", whole, "")
    report.add("a unit in peace, p95", _p95(peace), "ms")
    report.add("a unit while it is looked at, p95", _p95(others), "ms", at_most=100)
    report.add("a unit while it is looked at, longest", max(others), "ms")
    steps = [await _unit(database, each) for each in rounds.steps(effect)]
    report.add("one step of asking, p95", _p95(steps), "ms", at_most=100)
    report.add("one step of asking, longest", max(steps), "ms")


def _effect(town: Town) -> tuple[rounds.Effect, float]:
    since = thread_time()
    return rounds.effect(town), (thread_time() - since) * 1000


def _read(town: Town) -> None:
    """About what an answer reads."""
    for each in town.shifts.ahead()[:20]:
        town.signups.of_shift(each.id)


async def _unit(database: Database, work: Callable[[Town], object]) -> float:
    since = perf_counter()
    await database.unit(work)
    return (perf_counter() - since) * 1000


def _p95(times: Sequence[float]) -> float:
    return sorted(times)[int(0.95 * len(times))]


async def _timed(ours: House, work: Callable[[Town], int], times: int = TIMES) -> float:
    """The median of some runs, in milliseconds of the processor; each has to find somebody."""

    def run(town: Town) -> float:
        since = thread_time()
        assert work(town) > 0
        return (thread_time() - since) * 1000

    return median([await ours.app.database.unit(run) for _ in range(times)])


def _wave(town: Town) -> int:
    found = town.shifts.coming(town.now + timedelta(days=14))
    shift = found[0] if found else _shift(town, 0)
    return len(waves._next(town, shift, []))


async def _givers(ours: House, first: int, last: int) -> None:
    """People who are free on some days of the week, with interests and skills."""

    def make(town: Town) -> None:
        chance = Random(first)
        for number in range(first, last):
            person, _ = town.people.arrive(Address("telegram", str(number + 1)), "it")
            town.people.set_acquaintance(person, f"P{number}", "adult")
            liked = frozenset(chance.sample(FIELDS, 2))
            able = frozenset(chance.sample(SKILLS, 1))
            town.givers.put(Profile(person, interests=Interests(fields=liked, skills=able)))
            days = [Weekly(day=day, start=time(8), end=time(20)) for day in _days(chance)]
            town.offers.add(
                person, "hours", Availability(weekly=tuple(days)).model_dump(mode="json")
            )

    await ours.app.database.unit(make)


def _days(chance: Random) -> list[int]:
    return sorted(chance.sample(range(7), 3))


def _shift(town: Town, number: int) -> Shift:
    start = (town.now + timedelta(days=1 + number % 12)).replace(hour=9 + number % 8, minute=0)
    return town.shifts.add(
        organization_id=ORGANIZATION,
        posted_by=None,
        what="scaffali",
        place="via Marconi 43",
        insurer="ANFFAS",
        start=start,
        end=start + 2 * HOUR,
        zone="Europe/Rome",
        capacity=4,
        youngest=18,
        at_once=True,
        seen=True,
        least=2,
        field=FIELDS[number % len(FIELDS)],
    )


def _shifts(town: Town) -> None:
    for number in range(1, SHIFTS):
        _shift(town, number)
