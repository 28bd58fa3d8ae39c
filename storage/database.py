"""The city's database: opened, migrated, and asked in units of work."""

import asyncio
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from domain.city import City
from storage import migrations, queries
from storage.errors import Unavailable, UnitNotRun
from storage.keyring import Keyring, load_or_make_city_keys
from storage.seal import Seal
from storage.town import Town
from storage.unit import Unit
from storage.writer import Writer, open_writer

T = TypeVar("T")
_STATE = (sqlite3.Error, Unavailable, UnitNotRun)
_ASKED = (
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
    sqlite3.DataError,
)


class Database:
    """One city's memory; `now` tells the present instant (UTC) of every unit."""

    def __init__(
        self, writer: Writer, keyring: Keyring, city: City, now: Callable[[], datetime]
    ) -> None:
        self._writer = writer
        self._keyring = keyring
        self._city = city
        self._now = now
        self._queries = queries.load()
        self.seal = Seal(keyring)
        self.last_commit: datetime | None = None

    async def unit(self, work: Callable[[Town], T]) -> T:
        """Runs `work` over the open town; what it changed is on the disk when this returns."""

        def changing(connection: sqlite3.Connection) -> tuple[T, bool]:
            changes = connection.total_changes
            return work(self._town(connection)), connection.total_changes > changes

        result, changed = await self._writer.unit(changing)
        if changed:
            self.last_commit = self._now()
        return result

    def _town(self, connection: sqlite3.Connection) -> Town:
        return Town(Unit(connection, self._queries, self.seal, self._now()), self._city)

    async def forget(self, subject: str) -> bool:
        """Destroys a key, and leaves no deleted byte in the write-ahead log.

        False when a long read still needs the log: to be done again later.
        """
        await asyncio.to_thread(self.seal.forget, subject)
        return await self._writer.truncate_log()

    async def close(self) -> None:
        """Finishes what waits and closes both files."""
        await self._writer.close()
        await asyncio.to_thread(self._keyring.close)


def is_database_error(error: BaseException) -> bool:
    """Whether an error comes from the state of the machine (busy, full), not what was asked."""
    return isinstance(error, _STATE) and not isinstance(error, _ASKED)


async def open_database(
    database: Path, keyring: Path, key_file: Path, city: City, now: Callable[[], datetime]
) -> Database:
    """Opens (and makes, and migrates) a city's database with its keys."""
    ring = _open_keyring(database, keyring, key_file)
    try:
        writer = await open_writer(str(database))
    except BaseException:
        ring.close()
        raise
    opened = Database(writer, ring, city, now)
    try:
        await writer.between(_migrate)
    except BaseException:
        await opened.close()
        raise
    return opened


def _open_keyring(database: Path, keyring: Path, key_file: Path) -> Keyring:
    for path in (database, keyring, key_file):
        path.parent.mkdir(parents=True, exist_ok=True)
    exists = database.exists()
    keys = load_or_make_city_keys(key_file, exists)
    ring = Keyring(keyring, keys, must_exist=exists)
    database.touch(mode=0o600)
    return ring


def _migrate(connection: Any) -> list[int]:
    return migrations.migrate(connection)
