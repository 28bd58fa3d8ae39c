"""A SQLite connection on a thread of its own, and what the writer and the reader share."""

import asyncio
import sqlite3
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any, TypeVar, cast

import aiosqlite

from storage.errors import Unavailable, UnitReturnedLazily, WriterClosed

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class Threaded(aiosqlite.Connection):
    """A connection whose thread never keeps the process from ending."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._thread.daemon = True
        self._closing: asyncio.Future[None] | None = None

    async def _connect(self) -> aiosqlite.Connection:
        try:
            return await super()._connect()
        except sqlite3.Error:
            # The thread reports its end to this loop, which may be closed right after.
            self._thread.join()
            raise

    async def _hop(self, work: Work[T]) -> T:
        """Queue `work` for the thread: once queued it is run, even if the caller is cancelled."""
        self._check_open()
        return cast(T, await self._execute(work, self._conn))  # type: ignore[no-untyped-call]

    def _check_open(self) -> None:
        usable = self._running and self._connection is not None and self._thread.is_alive()
        if self._closing is not None or not usable:
            raise WriterClosed()

    async def close(self) -> None:
        """Finish what waits, then close; may be called again, and goes on when cancelled."""
        if self._closing is None:
            if not self._thread.is_alive():
                self._connection = None
            self._closing = asyncio.ensure_future(super().close())
        await asyncio.shield(self._closing)


def connect(
    path: str, timeout_s: float, pragmas: tuple[str, ...], *, uri: bool = False
) -> sqlite3.Connection:
    """A connection with its pragmas set, which leaves transactions to us and gives dict rows."""
    connection = sqlite3.connect(
        path, timeout=timeout_s, isolation_level=None, cached_statements=512, uri=uri
    )
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    connection.row_factory = dict_row
    return connection


def dict_row(cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> dict[str, Any]:
    """A row by the names of its columns."""
    return {column[0]: value for column, value in zip(cursor.description, row, strict=True)}


def begin(connection: sqlite3.Connection) -> None:
    """Begin to write, or raise Unavailable when somebody else keeps on writing."""
    try:
        if connection.in_transaction:
            connection.rollback()
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.Error as error:
        raise Unavailable(reason=error) from error


def undo(connection: sqlite3.Connection) -> None:
    """Roll back, if there is anything to roll back."""
    with suppress(sqlite3.Error):
        connection.rollback()


def whole(result: T) -> T:
    """The result of some work, refused if it would still need the connection."""
    if isinstance(result, Iterator | Awaitable | AsyncIterator):
        close = getattr(result, "close", None)
        if close:
            close()
        raise UnitReturnedLazily(kind=type(result).__name__)
    return result


def release_cursors(error: BaseException) -> None:
    """Let go of what tracebacks keep alive: one unfinished cursor blocks every later commit."""
    seen: set[int] = set()
    chain: BaseException | None = error
    while chain is not None and id(chain) not in seen:
        seen.add(id(chain))
        traceback.clear_frames(chain.__traceback__)
        chain = chain.__cause__ or chain.__context__
