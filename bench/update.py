"""The full durable update: from Telegram's object to the answer that is marked as sent."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from time import perf_counter, process_time
from typing import Any

from telegram import Update

from bench.beside import Bare, Plain, echo, plain
from bench.figures import Report, Sides
from bench.grounds import ground
from bench.house import House, house
from bench.wire import tapped, update, written

ROUNDS = 9
AT_ONCE = 32
SIZES = {"disk": 20, "echo": 400, "plain": 100, "alone": 100, "at once": 20 * AT_ONCE}
Spent = tuple[float, float]
Make = Callable[[int, int], dict[str, Any]]
TURNS: dict[str, Make] = {
    "menu typed": lambda chat, number: written(chat, "/menu"),
    "menu tapped": lambda chat, number: tapped(chat, "menu"),
    "language tapped": lambda chat, number: tapped(chat, f"language/{('it', 'en')[number % 2]}"),
}


@dataclass(frozen=True)
class Bench:
    """The sides."""

    house: House
    echo: Bare
    menu: Bare
    plain: Bare
    handlers: Plain

    async def round(self, make: Make) -> dict[str, float]:
        """Microseconds per update of each side, one after the other, and of the processor."""
        chats = range(1, AT_ONCE + 1)
        found = {
            "disk": await self._disk(),
            "echo": await self._bare(self.echo, make, SIZES["echo"]),
            "menu": await self._bare(self.menu, make, SIZES["echo"]),
            "plain": await self._bare(self.plain, make, SIZES["plain"]),
            "alone": await self._ours(make, chats[:1], SIZES["alone"]),
            "at once": await self._ours(make, chats, SIZES["at once"] // AT_ONCE),
        }
        processor = {f"{side}, processor": spent for side, (_, spent) in found.items()}
        return {side: spent for side, (spent, _) in found.items()} | processor

    async def _disk(self) -> Spent:
        return await _timed(self.handlers.commits(SIZES["disk"]), SIZES["disk"])

    async def _bare(self, application: Bare, make: Make, amount: int) -> Spent:
        ready = [update(make(1, number), application.bot) for number in range(amount)]
        return await _timed(one_by_one(application.process_update, ready), amount)

    async def _ours(self, make: Make, chats: range, each: int) -> Spent:
        ready = [self.house.objects(make(chat, n) for n in range(each)) for chat in chats]
        work = asyncio.gather(*(one_by_one(self.house.turn, mine) for mine in ready))
        spent = await _timed(work, each * len(chats))
        await self.house.settled()
        return spent

    async def rows(self, make: Make) -> tuple[int, int]:
        """Rows written for one update by us, and by plain aiosqlite."""
        (one,) = self.house.objects([make(1, 1)])
        before = await self._written()
        await self.house.turn(one)
        ours = await self._written() - before
        before = self.handlers.changes
        await self.plain.process_update(update(make(1, 1), self.plain.bot))
        return ours, self.handlers.changes - before

    async def _written(self) -> int:
        await self.house.settled()
        return await self.house.app.database.unit(
            lambda town: int(town.unit.connection.total_changes)
        )


async def one_by_one(
    handle: Callable[[Update], Awaitable[None]], updates: Iterable[Update]
) -> None:
    for each in updates:
        await handle(each)


async def _timed(work: Awaitable[Any], amount: int) -> Spent:
    since, processor = perf_counter(), process_time()
    await work
    return (perf_counter() - since) / amount * 1e6, (process_time() - processor) / amount * 1e6


async def measure(database: str) -> Report:
    """Microseconds per update, and ratios within a round."""
    report = Report(f"update ({database})")
    with ground(database) as settings, ground("sqlite") as other:
        async with (
            house(settings) as ours,
            echo() as bare,
            echo(menu=True) as buttons,
            plain(other.key_file.with_name("plain.db")) as (application, handlers),
        ):
            await ours.meets(range(1, AT_ONCE + 1))
            bench = Bench(ours, bare, buttons, application, handlers)
            for turn, make in TURNS.items():
                await bench.round(make)
                sides = Sides([await bench.round(make) for _ in range(ROUNDS)])
                _tell(report, turn, sides)
                if database == "sqlite":
                    mine, theirs = await bench.rows(make)
                    report.notes.append(f"{turn}: {mine} rows written, {theirs} beside")
    return report


def _tell(report: Report, turn: str, sides: Sides) -> None:
    bare = "echo" if "typed" in turn else "answer and edit"
    names = {
        "echo": f"bare {bare}",
        "menu": "bare, with nine buttons",
        "plain": "with aiosqlite",
        "alone": "ours, alone",
        "at once": f"ours, {AT_ONCE} in flight",
    }
    for side, name in names.items():
        report.add(f"{turn}: {name}", sides.middle(side), "µs")
        report.add("   of the processor", sides.middle(f"{side}, processor"), "µs")
    report.add(f"{turn}: alone × bare", sides.ratio("alone", "echo"), "×", at_most=9)
    at_once = sides.ratio("at once", "echo")
    report.add(f"{turn}: {AT_ONCE} in flight × bare", at_once, "×", at_most=2)
    processor = sides.ratio("at once, processor", "echo, processor")
    report.add("   of the processor", processor, "×")
    buttons = sides.ratio("at once, processor", "menu, processor")
    report.add("   of the processor × bare with nine buttons", buttons, "×")
    rate = sides.ratio("plain", "alone")
    report.add(f"{turn}: rate alone ÷ aiosqlite's", rate, "×", at_least=1.5)
    for what, side, other in (
        ("alone × bare", "alone", "echo"),
        (f"{AT_ONCE} in flight × bare", "at once", "echo"),
        ("rate alone ÷ aiosqlite's", "plain", "alone"),
    ):
        report.notes.append(f"{turn}: {what} was {sides.spread(side, other)} over the rounds")
    report.add("one commit of one row, meanwhile", sides.middle("disk"), "µs")
