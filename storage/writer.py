"""The one writer of the city's SQLite database: units that wait are committed together."""

import sqlite3
from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, cast

from storage.connection import T, Threaded, Work, begin, connect, release_cursors, undo, whole
from storage.errors import TransactionLeftOpen, Unavailable, UnitEndedTransaction, UnitNotRun

BATCH = 256
"""The most units that share one commit."""


@dataclass(slots=True, eq=False)
class _Unit:
    """A unit of work that waits, then its result or its error."""

    work: Work[Any]
    result: Any = None
    error: BaseException | None = field(default_factory=UnitNotRun)

    def fail(self, error: BaseException) -> None:
        self.result, self.error = None, error


class Writer(Threaded):
    """The single writer: a unit is on the disk when `unit` returns, and undone when it raises.

    A unit is a plain function of the connection, run on the writer's thread in a transaction it
    shares. It may be run twice (when a batch fails) and must not catch database errors, begin,
    commit, roll back (savepoints of its own are fine) or return what still reads the connection.
    """

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(lambda: self._guard(connector()))
        self._waiting: deque[_Unit] = deque()
        self._in_unit = False
        self._trespassed = False

    async def unit(self, work: Work[T]) -> T:
        """Run `work` in a transaction, in order of arrival, and return once it is on the disk."""
        self._check_open()
        context = copy_context()
        unit = _Unit(lambda connection: context.run(work, connection))
        self._waiting.append(unit)
        await self._hop(self._commit_waiting)
        if unit.error is not None:
            raise unit.error
        return cast(T, unit.result)

    async def between(self, work: Work[T]) -> T:
        """Run `work` between two batches, outside any transaction: migrations, checkpoints."""
        return await self._hop(partial(_outside, work))

    async def truncate_log(self) -> bool:
        """Empty the write-ahead log; False, at once, if a long read still needs it."""
        return await self.between(_truncate_log)

    def _commit_waiting(self, connection: sqlite3.Connection) -> None:
        """Commit what waits. Every unit brings one such hop, so none is left waiting."""
        batch = [self._waiting.popleft() for _ in range(min(BATCH, len(self._waiting)))]
        failure = self._commit(connection, batch) if batch else None
        if failure is None:
            return
        for unit in batch:
            # A database that is busy is so for all: its timeout is not waited once for each.
            if len(batch) > 1 and not isinstance(failure, Unavailable):
                failure = self._commit(connection, [unit])
            if failure is not None:
                unit.fail(_own(failure))

    def _commit(self, connection: sqlite3.Connection, batch: list[_Unit]) -> BaseException | None:
        """Run a batch in one transaction; return the error that undid all of it, if any."""
        try:
            begin(connection)
            for unit in batch:
                self._attempt(connection, unit)
            connection.commit()
        except BaseException as error:
            for unit in batch:
                unit.fail(error)
            release_cursors(error)
            undo(connection)
            return error
        return None

    def _attempt(self, connection: sqlite3.Connection, unit: _Unit) -> None:
        """Run a unit in a savepoint; raise only when the shared transaction is gone."""
        connection.execute("SAVEPOINT unit")
        try:
            unit.result, unit.error = self._run(connection, unit.work), None
        except BaseException as error:
            if not connection.in_transaction:
                raise
            unit.fail(error)
            release_cursors(error)
            connection.execute("ROLLBACK TO unit")
        connection.execute("RELEASE unit")

    def _run(self, connection: sqlite3.Connection, work: Work[T]) -> T:
        self._in_unit, self._trespassed = True, False
        try:
            result = work(connection)
        except BaseException as error:
            if self._trespassed:
                raise UnitEndedTransaction() from error
            raise
        finally:
            self._in_unit = False
        if self._trespassed or not connection.in_transaction:
            raise UnitEndedTransaction()
        return whole(result)

    def _guard(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        """Refuse BEGIN, COMMIT and ROLLBACK inside a unit: the transaction is others' too."""

        def authorize(action: int, *_: object) -> int:
            if action != sqlite3.SQLITE_TRANSACTION or not self._in_unit:
                return sqlite3.SQLITE_OK
            self._trespassed = True
            return sqlite3.SQLITE_DENY

        connection.set_authorizer(authorize)
        return connection


class Reader(Threaded):
    """A second, read-only connection, for reads too long for the writer's thread."""

    async def read(self, work: Work[T]) -> T:
        """Run `work` on one unchanging snapshot of what is committed."""
        return await self._hop(partial(_on_snapshot, work))


async def open_writer(path: str, *, busy_timeout_s: float = 5.0) -> Writer:
    """Open the database at `path` for writing, making it if it is missing."""
    pragmas = (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
    )
    return cast(Writer, await Writer(lambda: connect(path, busy_timeout_s, pragmas)))


async def open_reader(path: str, *, busy_timeout_s: float = 5.0) -> Reader:
    """Open the existing database at `path` for reading only."""

    def connector() -> sqlite3.Connection:
        uri = f"{Path(path).absolute().as_uri()}?mode=ro"
        return connect(uri, busy_timeout_s, ("query_only = ON",), uri=True)

    return cast(Reader, await Reader(connector))


def _own(failure: BaseException) -> BaseException:
    """The error for one waiter: an exception shared by many would grow with each traceback."""
    if not isinstance(failure, Unavailable):
        return failure
    own = Unavailable(reason=failure.__cause__)
    own.__cause__ = failure.__cause__
    return own


def _outside(work: Work[T], connection: sqlite3.Connection) -> T:
    try:
        result = work(connection)
        if connection.in_transaction:
            raise TransactionLeftOpen()
        return whole(result)
    finally:
        undo(connection)


def _on_snapshot(work: Work[T], connection: sqlite3.Connection) -> T:
    connection.execute("BEGIN")
    try:
        return whole(work(connection))
    finally:
        undo(connection)


def _truncate_log(connection: sqlite3.Connection) -> bool:
    patience = connection.execute("PRAGMA busy_timeout").fetchone()["timeout"]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        checkpoint = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    return bool(checkpoint["busy"] == 0)
