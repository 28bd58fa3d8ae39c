"""A database on the disk, at an hour that the test moves."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot.city import load_city
from domain.chat import Address
from domain.shifts import Shift
from storage.database import Database, open_database
from storage.town import Town
from tests.postgres import Cluster

T = TypeVar("T")
START = datetime(2026, 11, 26, 9, tzinfo=UTC)


@dataclass
class Store:
    """The city's memory, and the hour it believes in."""

    folder: Path
    url: str
    server: Cluster | None = None
    at: datetime = START
    database: Database = None  # type: ignore[assignment]

    async def open(self) -> None:
        city = load_city("cinisello_balsamo")
        self.database = await open_database(
            self.url,
            self.folder / "keyring.db",
            self.folder / "town.key",
            city,
            lambda: self.at,
        )

    async def reopen(self) -> None:
        await self.database.close()
        await self.open()

    async def ask(self, work: Callable[[Town], T]) -> T:
        return await self.database.unit(work)

    def pass_by(self, **time: float) -> None:
        self.at += timedelta(**time)

    async def person(self, number: str = "100", language: str = "it") -> str:
        """The id of whoever writes from a number."""
        found = await self.ask(
            lambda town: town.people.arrive(Address("telegram", number), language)
        )
        return found[0]

    async def shift(self, poster: str, **other: Any) -> Shift:
        """An open shift of an association, two days ahead, for two people."""
        return await self.ask(lambda town: _open_shift(town, poster, other))

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table as they lie there."""
        return await self.ask(lambda town: rows_of(town, table))

    def bytes(self) -> bytes:
        """Every byte on the disk but for the key file."""
        files = [each for each in self.folder.iterdir() if each.name != "town.key"]
        found = b"".join(each.read_bytes() for each in sorted(files))
        return found + (self.server.bytes() if self.server else b"")


def rows_of(town: Town, table: str) -> list[dict[str, Any]]:
    return list(town.unit.connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall())


def _open_shift(town: Town, poster: str, other: dict[str, Any]) -> Shift:
    town.organizations.put_listed("anffas", "ANFFAS", "association", "https://example.org")
    start = town.now + timedelta(days=2)
    said: dict[str, Any] = {
        "organization_id": "anffas",
        "posted_by": poster,
        "what": "scaffali",
        "place": "via Marconi 43",
        "insurer": "ANFFAS",
        "start": start,
        "end": start + timedelta(hours=3),
        "zone": "Europe/Rome",
        "capacity": 2,
        "youngest": 18,
    }
    state = other.pop("state", "open")
    shift = town.shifts.add(**{**said, **other})
    if state != "pending":
        town.shifts.decide(shift, state, poster)
    found = town.shifts.get(shift.id)
    assert found is not None
    return found


@pytest.fixture
async def store(
    tmp_path: Path, database_url: str, request: pytest.FixtureRequest
) -> AsyncIterator[Store]:
    on_server = database_url.startswith("postgresql")
    server = request.getfixturevalue("postgres") if on_server else None
    made = Store(tmp_path, database_url, server)
    await made.open()
    yield made
    await made.database.close()


def connect(path: Path) -> sqlite3.Connection:
    """A look at a database from outside."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    return connection
