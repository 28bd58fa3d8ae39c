"""Finding a service among five thousand: the nearest, by name, by topic."""

from collections.abc import Callable
from functools import partial
from random import Random
from time import perf_counter, thread_time
from typing import Any

from bench.figures import Report, percentile
from bench.grounds import ground
from bench.house import House, house
from domain.services import Field
from domain.topics import SUBS, TOPICS
from storage.town import Town

SERVICES, PIECE = 5_000, 500
TIMES = 400
MIDDLE = (45.5586, 9.2140)
ACROSS = 0.06
"""Degrees in which they lie, to each side: a town and those around it."""
Question = Callable[[Random, Town], object]
WORDS = ("Emporio", "Sportello", "Scuola", "Centro", "Spazio", "Ambulatorio", "Biblioteca", "Casa")
FACTS: dict[Field, str] = {
    "summary": "Qui qualcuno ascolta, e dice dove andare.",
    "address": "Via di Prova 12",
    "phone": "02 0000 0000",
    "hours": "Mo-Fr 09:00-12:30; PH off",
    "languages": "it,en,ar",
    "cost": "free",
    "bring": "identity,taxcode",
    "permit": "not-needed",
}


async def measure(database: str) -> Report:
    """Milliseconds of each question within its unit."""
    report = Report(f"places ({database})")
    with ground(database) as settings:
        async with house(settings, pumping=False) as ours:
            await _fill(ours)
            if database == "postgres":
                # As the server does by itself, a minute after so much was written.
                await ours.app.database.backend.between(_swept)
            timed = partial(_timed, ours, database)
            _add(report, "nearest five", await timed(_nearest, TIMES), p99=1)
            _add(report, "nearest five of a topic", await timed(_nearest_of, TIMES))
            _add(report, "by name", await timed(_named, TIMES // 4), p50=10)
            _add(report, "a part of a topic", await timed(_part, TIMES // 8))
    report.notes.append(f"{SERVICES:,} services, each with {len(FACTS)} facts")
    return report


async def _fill(ours: House) -> None:
    chance = Random(1)
    for start in range(0, SERVICES, PIECE):
        numbers = range(start, start + PIECE)
        await ours.app.database.unit(lambda town, them=numbers: _enter(town, them, chance))


def _swept(connection: Any) -> None:
    connection.execute("VACUUM ANALYZE")


def _enter(town: Town, numbers: range, chance: Random) -> None:
    for number in numbers:
        topic = TOPICS[number % len(TOPICS)]
        made = town.services.put(
            f"bench/{number}", f"{chance.choice(WORDS)} numero {number}", place=_somewhere(chance)
        )
        town.services.set_topics(made.id, [(topic, sub) for sub in list(SUBS[topic])[:2]])
        for name, value in FACTS.items():
            town.services.set_fact(made.id, name, value, "https://example.org", "2026-01")
        if number % 10:
            town.services.confirm(made.id, None)


def _somewhere(chance: Random) -> tuple[float, float]:
    return tuple(each + chance.uniform(-ACROSS, ACROSS) for each in MIDDLE)  # type: ignore[return-value]


def _nearest(chance: Random, town: Town) -> object:
    return town.services.nearest(_somewhere(chance), 5)


def _nearest_of(chance: Random, town: Town) -> object:
    return town.services.nearest(_somewhere(chance), 5, "health")


def _named(chance: Random, town: Town) -> object:
    return town.services.named(f"numero {chance.randrange(500)}")


def _part(chance: Random, town: Town) -> object:
    topic = chance.choice([each for each in TOPICS if SUBS[each]])
    return town.services.of_topic(topic, next(iter(SUBS[topic])))


async def _timed(ours: House, database: str, question: Question, times: int) -> list[float]:
    # SQLite works on this very thread: what the machine does beside is not counted.
    clock = thread_time if database == "sqlite" else perf_counter
    chance = Random(5)
    asked = partial(_once, clock, partial(question, chance))
    return [await ours.app.database.unit(asked) for _ in range(times)]


def _once(clock: Callable[[], float], question: Callable[[Town], object], town: Town) -> float:
    since = clock()
    question(town)
    return (clock() - since) * 1000


def _add(
    report: Report,
    what: str,
    times: list[float],
    *,
    p50: float | None = None,
    p99: float | None = None,
) -> None:
    report.add(f"{what}, p50", percentile(times, 50), "ms", at_most=p50)
    report.add(f"{what}, p99", percentile(times, 99), "ms", at_most=p99)
