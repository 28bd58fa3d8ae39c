"""Units of work a second, alone and in batches, beside the same statement in other ways."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter

import aiosqlite

from bench.figures import Report, Sides
from bench.grounds import ground
from bench.house import House, house
from storage.connection import connect
from storage.town import Town

ROUNDS = 7
ALONE = 200
BATCHES = (32, 256)
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL")
INSERT = """INSERT INTO marks (name, value) VALUES (?, ?)
ON CONFLICT (name) DO UPDATE SET value = excluded.value"""
_numbers = count(1)
Work = Callable[[Town], object]


def fresh() -> str:
    """Another value each time: SQLite commits nothing when a row stays as it is."""
    return f"{next(_numbers):08d}"


def write(town: Town) -> None:
    """The smallest unit that changes something."""
    value = fresh()
    town.jobs.set_mark(f"bench-{int(value) % max(BATCHES)}", value)


def read(town: Town) -> object:
    """The smallest unit that changes nothing."""
    return town.jobs.mark("bench-1")


async def measure(database: str) -> Report:
    """Microseconds per unit; each side commits FULL."""
    report, sides = Report(f"storage ({database})"), Sides()
    with ground(database) as settings, ground("sqlite") as other:
        bare = _bare(other.key_file.with_name("plain.db"))
        async with (
            house(settings, pumping=False) as ours,
            aiosqlite.connect(other.key_file.with_name("plain.db")) as plain,
        ):
            await plain.execute("PRAGMA synchronous = FULL")
            for _ in range(ROUNDS):
                found = await _units(ours)
                found["sqlite3"] = _in_thread(bare)
                found["aiosqlite"] = await _alone(partial(_by_statement, plain))
                sides.rounds.append(found)
        bare.close()
    for side in sides.rounds[0]:
        report.add(side, sides.middle(side), "µs")
    report.add("write alone × sqlite3", sides.ratio("write alone", "sqlite3"), "×")
    report.add("aiosqlite × write alone", sides.ratio("aiosqlite", "write alone"), "×")
    report.add("write alone × 32 together", sides.ratio("write alone", "write, 32 together"), "×")
    return report


async def _units(ours: House) -> dict[str, float]:
    found = {}
    for name, work in {"write": write, "read": read}.items():
        found[f"{name} alone"] = await _alone(partial(ours.app.database.unit, work))
        for size in BATCHES:
            found[f"{name}, {size} together"] = await _together(ours, work, size)
    return found


async def _alone(unit: Callable[[], Awaitable[object]]) -> float:
    since = perf_counter()
    for _ in range(ALONE):
        await unit()
    return (perf_counter() - since) / ALONE * 1e6


async def _together(ours: House, work: Work, size: int) -> float:
    times = max(4, 2 * ALONE // size)
    since = perf_counter()
    for _ in range(times):
        await asyncio.gather(*(ours.app.database.unit(work) for _ in range(size)))
    return (perf_counter() - since) / (times * size) * 1e6


def _bare(path: Path) -> sqlite3.Connection:
    connection = connect(str(path), 5.0, PRAGMAS)
    connection.execute("CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
    return connection


def _in_thread(connection: sqlite3.Connection) -> float:
    since = perf_counter()
    for _ in range(ALONE):
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(INSERT, ("bench", fresh()))
        connection.execute("COMMIT")
    return (perf_counter() - since) / ALONE * 1e6


async def _by_statement(plain: aiosqlite.Connection) -> None:
    await plain.execute(INSERT, ("bench", fresh()))
    await plain.commit()
