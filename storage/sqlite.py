"""SQLite: one file, one writer, and readers beside it."""

import asyncio
import fcntl
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, TypeVar

from storage.migrations.dialects import SQLITE, Dialect
from storage.writer import Writer, open_reader, open_writer

T = TypeVar("T")


class Sqlite:
    """One city's file: units go through its single writer."""

    dialect: Dialect = SQLITE
    in_order: bool = True

    def __init__(self, path: Path, writer: Writer) -> None:
        self._path = path
        self._writer = writer
        self._claimed: IO[bytes] | None = None

    async def unit(self, work: Callable[[Any], T]) -> T:
        """Runs `work` in a transaction that it may share; it is on the disk when this returns."""
        return await self._writer.unit(work)

    async def between(self, work: Callable[[Any], T]) -> T:
        """Runs `work` between two batches, outside any transaction."""
        return await self._writer.between(work)

    async def read(self, work: Callable[[Any], T]) -> T:
        """Runs `work` on one unchanging snapshot of what is committed, beside the writer."""
        reader = await open_reader(str(self._path))
        try:
            return await reader.read(work)
        finally:
            await reader.close()

    def lock(self, connection: sqlite3.Connection, key: str) -> None:
        """Nothing to do: units never run side by side."""

    async def scrub(self) -> bool:
        """Leaves no deleted byte in the write-ahead log; False when a long read still needs it."""
        return await self._writer.truncate_log()

    async def claim(self) -> bool:
        """Whether this process alone serves the file: two pumps would say things twice."""
        if self._claimed is None:
            self._claimed = _lock(self._path.with_name(f"{self._path.name}.lock"))
        return self._claimed is not None

    async def close(self) -> None:
        """Finishes what waits and closes the file."""
        await self._writer.close()
        if self._claimed:
            self._claimed.close()


def _lock(path: Path) -> IO[bytes] | None:
    lock = path.open("wb")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        return None
    return lock


async def open_sqlite(path: Path) -> Sqlite:
    """Opens the file at `path`, made for its owner only if it is missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    await asyncio.to_thread(path.touch, 0o600)
    return Sqlite(path, await open_writer(str(path)))
