"""A million reminders waiting, a thousand due at one instant: memory, next-due query, lateness."""

import asyncio
from multiprocessing import get_context
from statistics import median
from time import perf_counter

from bench.figures import Report, percentile
from bench.grounds import ground, memory, quiet
from bench.house import House, house
from bench.million import PEOPLE, fall_due, fill
from bot.letters import Post
from bot.settings import Settings
from storage.instants import from_text, to_text
from storage.town import Town

AMOUNT = 1_000_000
ROUNDS = 3
AHEAD = 2.0
ASKED = 200


async def measure(database: str) -> Report:
    """Each round is a process of its own over a database of its own, filled by another."""
    report = Report(f"reminders ({database})")
    with ground(database) as settings:
        _elsewhere(settings)
        async with house(settings) as ours:
            before = memory()
            await _ask(report, ours)
            lateness = await _fall_due(ours)
            report.add("memory with a million waiting", before, "MB", at_most=100)
            report.add("memory after a thousand were sent", memory(), "MB", at_most=100)
    report.add("lateness p50 up to the lane", percentile(lateness, 50), "ms")
    report.add("lateness p99 up to the lane", percentile(lateness, 99), "ms", at_most=100)
    report.notes.append("the channel takes whatever it is given; Telegram's own would take 25/s")
    return report


def _elsewhere(settings: Settings) -> None:
    """Fills the database in a process that takes its memory with it."""
    filling = get_context("spawn").Process(target=prepare, args=(settings,))
    filling.start()
    filling.join()
    assert filling.exitcode == 0, "the database was not filled"


def prepare(settings: Settings) -> None:
    """Fills a new database with what waits."""
    quiet()

    async def run() -> None:
        async with house(settings, pumping=False) as ours:
            await ours.app.database.unit(lambda town: fill(town, AMOUNT))

    asyncio.run(run())


async def _ask(report: Report, ours: House) -> None:
    """How long it takes to learn when the next thing is due."""
    spent = [await ours.app.database.unit(_next_due) for _ in range(ASKED)]
    report.add("next-due query p50", median(spent), "ms", at_most=1)
    report.add("next-due query p99", percentile(spent, 99), "ms", at_most=1)


def _next_due(town: Town) -> float:
    since = perf_counter()
    assert town.outbox.next_due()
    return (perf_counter() - since) * 1000


async def _fall_due(ours: House) -> list[float]:
    """Milliseconds between a common instant and each message's arrival in its lane."""
    lanes = ours.app.pump.lanes["telegram"]
    arrived: list[float] = []
    put = lanes.put
    due = to_text(ours.clock.after(AHEAD))

    def note(post: Post) -> None:
        arrived.append((ours.clock.now() - from_text(due)).total_seconds() * 1000)
        put(post)

    lanes.put = note  # type: ignore[method-assign]
    assert await ours.app.database.unit(lambda town: fall_due(town, due)) == PEOPLE
    ours.app.pump.wake()
    async with asyncio.timeout(120):
        while len(arrived) < PEOPLE:
            await asyncio.sleep(0.2)
    return arrived
