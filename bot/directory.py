"""`faibene import` and `faibene export`: the directory of services as HSDS 3.1 JSON, or as CSV."""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TypeVar

from bot.directory_files import NotADirectory, Row, read_rows, write_csv, write_json
from bot.listings import keep, listing_of, seen
from domain.hsds import Ground, Standing, organization_id, service_id
from domain.hsds_reading import Known
from domain.listings import Change, Listing, Refused
from domain.services import is_fresh
from storage.database import Database
from storage.town import Town

LOOKED, WRITTEN = 200, 50
"""How many services are read, or written, in one go."""
Outcome = list[Change] | Refused
T = TypeVar("T")


async def run_export(database: Database, file: Path) -> int:
    """Writes all services into a file, CSV if its name ends so."""
    listings, ground = await database.read(_directory)
    write = write_csv if file.suffix.lower() == ".csv" else write_json
    await asyncio.to_thread(write, file, listings, ground)
    print(f"{file}: {len(listings)} services")
    return 0


def _directory(town: Town) -> tuple[list[tuple[Listing, Standing]], Ground]:
    names = {each.id: each.name for each in town.organizations.every()}
    found = []
    for each in town.services.every():
        fresh = is_fresh(each, town.now) and each.reports < 2
        day = town.local(each.confirmed_at) if each.confirmed_at else None
        standing = Standing(each.is_shown, each.stable, day, fresh)
        found.append((listing_of(town, each), standing))
    return found, Ground(town.city, town.now, names)


async def run_import(database: Database, file: Path, yes: bool) -> int:
    """Prints what a file would change and, if `yes`, changes it; 1 when a row was refused."""
    known = await database.read(_known)
    try:
        rows = await asyncio.to_thread(read_rows, file, known)
    except NotADirectory as error:
        print(error, file=sys.stderr)
        return 1
    told: Counter[str] = Counter()
    done = 0
    for some in _pieces(rows, WRITTEN if yes else LOOKED):
        work = _each(some, file, _kept if yes else _looked)
        outcomes = await (database.unit(work) if yes else database.read(work))
        for row, outcome in zip(some, outcomes, strict=True):
            told[_tell(file, row, outcome)] += 1
        done += len(some)
        if len(rows) > LOOKED:
            print(f"{done} of {len(rows)}", file=sys.stderr, flush=True)
    print(_sum(told, yes))
    return int(told["refused"] > 0)


def _known(town: Town) -> Known:
    names = {each.id: each.name for each in town.organizations.every()}
    return Known(
        keys={service_id(each): each for each in town.services.all_keys()},
        organizations={organization_id(each): each for each in names},
        names=names,
    )


def _pieces(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    left = iter(rows)
    while piece := list(islice(left, size)):
        yield piece


def _each(
    rows: list[Row], file: Path, do: Callable[[Town, Listing, str], list[Change]]
) -> Callable[[Town], list[Outcome]]:
    """One unit over some rows: what each changes, or why it is refused."""

    def work(town: Town) -> list[Outcome]:
        return [_one(town, row) for row in rows]

    def _one(town: Town, row: Row) -> Outcome:
        if isinstance(row.said, Refused):
            return row.said
        try:
            return do(town, row.said, file.name)
        except Refused as refused:
            return refused

    return work


def _looked(town: Town, listing: Listing, source: str) -> list[Change]:
    return seen(town, listing)[3]


def _kept(town: Town, listing: Listing, source: str) -> list[Change]:
    return keep(town, listing, source)


def _tell(file: Path, row: Row, outcome: Outcome) -> str:
    """Prints what becomes of a row, and says it in a word."""
    if isinstance(outcome, Refused):
        for field, expected in outcome.problems:
            print(f"{file}: {row.where}: {field}: expected {expected}")
        return "refused"
    if not outcome:
        return "as they were"
    assert isinstance(row.said, Listing)
    for change in outcome:
        print(f"{row.said.key}: {change}")
    is_new = any(each.what == "name" and not each.old for each in outcome)
    return "new" if is_new else "changed"


def _sum(told: Counter[str], yes: bool) -> str:
    words = ("new", "changed", "as they were", "refused")
    counted = ", ".join(f"{told[each]} {each}" for each in words)
    if yes:
        return f"{counted}. What is new stays hidden until somebody confirms it."
    return f"{counted}. Nothing was written: say --yes to do it."
