"""The city's database: opened, migrated, and asked in units of work."""

import asyncio
import sqlite3
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from domain.city import City
from storage import backups, migrations, queries
from storage.errors import (
    Conflict,
    InDoubt,
    LockWanted,
    NothingThere,
    Unavailable,
    UnitNotRun,
)
from storage.keyring import Keyring, load_or_make_city_keys
from storage.migrations.dialects import Dialect
from storage.seal import Seal
from storage.sqlite import open_sqlite
from storage.town import Town
from storage.unit import Unit

T = TypeVar("T")
SQLITE_URL = "sqlite:///"
_STATE = (sqlite3.Error, Unavailable, UnitNotRun, Conflict, LockWanted, InDoubt)
_ASKED = (
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
    sqlite3.DataError,
)


class Backend(Protocol):
    """What the database stands on: SQLite or PostgreSQL."""

    dialect: Dialect
    in_order: bool

    async def unit(self, work: Callable[[Any], T]) -> T: ...

    async def between(self, work: Callable[[Any], T]) -> T: ...

    async def read(self, work: Callable[[Any], T]) -> T: ...

    def lock(self, connection: Any, key: str) -> None: ...

    async def scrub(self) -> bool: ...

    async def claim(self) -> bool: ...

    async def close(self) -> None: ...


class Database:
    """One city's memory; `now` tells the present instant (UTC) of every unit."""

    def __init__(
        self, backend: Backend, keyring: Keyring, city: City, now: Callable[[], datetime]
    ) -> None:
        self.backend = backend
        self._keyring = keyring
        self._city = city
        self._now = now
        self._queries = queries.load(backend.dialect.name)
        self.seal = Seal(keyring)
        self.last_commit: datetime | None = None

    async def unit(self, work: Callable[[Town], T]) -> T:
        """Runs `work` over the open town; what it changed is on the disk when this returns."""

        def changing(connection: Any) -> tuple[T, bool]:
            changes = connection.total_changes
            return work(self._town(connection)), connection.total_changes > changes

        result, changed = await self.backend.unit(changing)
        if changed:
            self.last_commit = self._now()
        return result

    async def read(self, work: Callable[[Town], T]) -> T:
        """Runs long reading on one snapshot, beside the units of work; it must change nothing."""
        return await self.backend.read(lambda connection: work(self._town(connection)))

    def _town(self, connection: Any) -> Town:
        lock = partial(self.backend.lock, connection)
        return Town(Unit(connection, self._queries, self.seal, self._now(), lock), self._city)

    @property
    def in_order(self) -> bool:
        """Whether units run one after another, as they came."""
        return self.backend.in_order

    async def claim(self) -> bool:
        """Whether this process alone serves the database, asked once or again and again."""
        return await self.backend.claim()

    async def forget(self, subject: str) -> bool:
        """Destroys a key, and leaves no deleted byte in the write-ahead log.

        False when a long read still needs the log: to be done again later.
        """
        await asyncio.to_thread(self.seal.forget, subject)
        return await self.backend.scrub()

    async def backup(self, path: Path, keyring: Path) -> int:
        """Writes all rows into a new file, then puts a copy of the keyring; says how many rows.

        The keyring comes last, so that it has the key of everybody whose rows were written.
        """
        rows = await self.read(lambda town: backups.write(town, self.backend.dialect, path))
        await asyncio.to_thread(self._keyring.copy, keyring)
        return rows

    async def close(self) -> None:
        """Finishes what waits and closes both files."""
        await self.backend.close()
        await asyncio.to_thread(self._keyring.close)


def is_database_error(error: BaseException) -> bool:
    """Whether an error comes from the state of the machine (busy, full), not what was asked."""
    return isinstance(error, _STATE) and not isinstance(error, _ASKED)


async def open_database(
    url: str,
    keyring: Path,
    key_file: Path,
    city: City,
    now: Callable[[], datetime],
    *,
    as_it_is: bool = False,
) -> Database:
    """Opens (and makes, and migrates, unless it is to stay as it is) a city's database.

    `url` is `sqlite:///FILE` or `postgresql://…`.
    """
    exists = await asyncio.to_thread(_file(url).exists) if _is_file(url) else await _has_rows(url)
    if as_it_is and not exists:
        raise NothingThere()
    ring = await asyncio.to_thread(open_keyring, keyring, key_file, exists)
    try:
        backend = await open_backend(url)
    except BaseException:
        ring.close()
        raise
    opened = Database(backend, ring, city, now)
    if as_it_is:
        return opened
    try:
        await backend.between(partial(migrations.migrate, dialect=backend.dialect))
    except BaseException:
        await opened.close()
        raise
    return opened


def open_keyring(keyring: Path, key_file: Path, exists: bool) -> Keyring:
    """The people's keys, opened with the city's; both made only when no database exists yet."""
    for path in (keyring, key_file):
        path.parent.mkdir(parents=True, exist_ok=True)
    keys = load_or_make_city_keys(key_file, exists)
    return Keyring(keyring, keys, must_exist=exists)


def _is_file(url: str) -> bool:
    return url.startswith(SQLITE_URL)


def _file(url: str) -> Path:
    return Path(url.removeprefix(SQLITE_URL))


async def _has_rows(url: str) -> bool:
    """Whether a server's database was ever migrated: only its own keys can open it then."""
    backend = await open_backend(url)
    try:
        version = partial(migrations.version_of, dialect=backend.dialect)
        return await backend.between(version) > 0
    finally:
        await backend.close()


async def open_backend(url: str) -> Backend:
    """The database at `url`, of whichever kind, as it is."""
    if _is_file(url):
        return await open_sqlite(_file(url))
    # Loaded only where it is used: it takes a moment, and memory.
    from storage.postgres import open_postgres

    return await open_postgres(url)
