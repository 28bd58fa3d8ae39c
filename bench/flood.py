"""A hundred people's answers, in peace and while one person sends ten thousand updates at once."""

import asyncio
from collections.abc import Sequence
from itertools import count
from time import perf_counter

from bench.figures import Report, Sides, percentile
from bench.grounds import ground
from bench.house import House, address, house
from bot.floods import LIMITS
from domain.chat import Incoming

ROUNDS = 3
FLOOD = 10_000
OTHERS = range(1_001, 1_101)
LOUD = 1
BETWEEN = 0.02
_numbers = count(1)


async def measure(database: str) -> Report:
    """Milliseconds from an event's arrival to its answer being marked as sent."""
    report, sides = Report("flood"), Sides()
    with ground(database) as settings:
        async with house(settings, limits=LIMITS) as ours:
            await ours.meets([LOUD, *OTHERS])
            for _ in range(ROUNDS):
                sides.rounds.append(await _round(ours))
    for percent in (50, 95):
        report.add(f"others' p{percent} in peace", sides.middle(f"peace {percent}"), "ms")
        report.add(f"others' p{percent} in the flood", sides.middle(f"flood {percent}"), "ms")
        ratio = sides.ratio(f"flood {percent}", f"peace {percent}")
        report.add(f"others' p{percent}, flood × peace", ratio, "×", at_most=1.3)
    report.add("the flood is over after", sides.middle("over"), "s")
    report.notes.append("the goal is an unmoved p95; gaps under 30 % mean nothing")
    return report


async def _round(ours: House) -> dict[str, float]:
    peace = await _others(ours)
    since = perf_counter()
    flood = asyncio.gather(*(_sends(ours) for _ in range(FLOOD)), return_exceptions=True)
    loud = await _others(ours)
    await flood
    await ours.settled()
    found = {"over": perf_counter() - since}
    for percent in (50, 95):
        found[f"peace {percent}"] = percentile(peace, percent)
        found[f"flood {percent}"] = percentile(loud, percent)
    return found


async def _sends(ours: House) -> None:
    await ours.app.reception.receive(_menu(LOUD))


async def _others(ours: House) -> Sequence[float]:
    """One after the other, each at a moment of their own whether others were answered or not."""
    asked = []
    for chat in OTHERS:
        asked.append(asyncio.create_task(_answered(ours, chat)))
        await asyncio.sleep(BETWEEN)
    return await asyncio.gather(*asked)


async def _answered(ours: House, chat: int) -> float:
    since = perf_counter()
    await ours.receive(_menu(chat))
    return (perf_counter() - since) * 1000


def _menu(chat: int) -> Incoming:
    return Incoming(
        address=address(chat), event_id=f"flood-{next(_numbers)}", text="/menu", hint="it"
    )
