"""PostgreSQL: units of work on a few connections, each serializable and retried as a whole."""

import asyncio
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from itertools import count
from typing import Any, TypeVar, cast

from psycopg.errors import UniqueViolation

from storage.connection import whole
from storage.errors import (
    Conflict,
    DatabaseRefused,
    InDoubt,
    LockWanted,
    Unavailable,
    WriterClosed,
)
from storage.migrations.dialects import POSTGRES, Dialect
from storage.session import Session, lock_number

T = TypeVar("T")
WORKERS = 4
MOST_TRIES = 30
LONGEST_PAUSE_S = 0.2
DOUBT_S = 30.0
COLLATIONS = ("C", "POSIX", "C.UTF-8", "C.utf8")
SERVING = lock_number("serving")


class Postgres:
    """A few threads, each with a connection of its own, opened again when it breaks.

    A unit may be run several times; it is committed once. What one unit did is visible to every
    unit that begins later.
    """

    dialect: Dialect = POSTGRES
    in_order: bool = False

    def __init__(self, url: str, workers: int = WORKERS) -> None:
        self._url = url
        self._executor = ThreadPoolExecutor(workers, thread_name_prefix="postgres")
        self._own = threading.local()
        self._sessions: set[Session] = set()
        self._guard: Session | None = None
        self._guarding = threading.Lock()
        self._serves = False
        self._closed = False
        self.retries = 0

    async def unit(self, work: Callable[[Any], T]) -> T:
        """Runs `work` in a transaction of its own; it goes on to its end if the caller leaves."""
        if self._closed:
            raise WriterClosed()
        run = partial(copy_context().run, self._unit, work)
        future = asyncio.get_running_loop().run_in_executor(self._executor, run)
        return cast(T, await asyncio.shield(future))

    def _unit(self, work: Callable[[Any], T]) -> T:
        locks: list[int] = []
        broken = clashes = 0
        for tries in count(1):
            try:
                return self._session().run(work, locks)
            except LockWanted as wish:
                locks = sorted({*locks, wish.number})
            except InDoubt as doubt:
                if self._was_committed(doubt.number):
                    return cast(T, doubt.result)
            except UniqueViolation:
                # Of two units that add the same thing, one sees it only when it tries again.
                clashes += 1
                if clashes > 2:
                    raise
            except Conflict:
                if tries >= MOST_TRIES:
                    raise
            except Unavailable:
                broken += 1
                if broken > 1 or not self._lost():
                    raise
            self.retries += 1
            time.sleep(random.uniform(0, min(LONGEST_PAUSE_S, 0.002 * 2.0 ** min(tries, 10))))
        raise AssertionError

    def _session(self) -> Session:
        session: Session | None = getattr(self._own, "session", None)
        if session is None or session.closed:
            fresh = self._opened()
            if session:
                self._sessions.discard(session)
            session = self._own.session = fresh
            self._sessions.add(session)
        return session

    def _opened(self) -> Session:
        """A new connection, fit to run units on."""
        session = Session.open(self._url)
        try:
            if self._serves and not self._claim():
                raise Unavailable(reason="another process serves this database now")
            # A server that crashed gives again the numbers whose commit it never wrote down:
            # whoever asks what became of theirs would be told of somebody else's.
            session.pass_over(max((each.newest for each in list(self._sessions)), default=0))
        except BaseException:
            session.close()
            raise
        return session

    def _lost(self) -> bool:
        """Whether this thread's connection broke, so that a new one may do better."""
        session: Session | None = getattr(self._own, "session", None)
        return session is not None and session.closed

    def _was_committed(self, number: str) -> bool:
        """Asks what became of a commit whose answer was lost; the database may be restarting."""
        until = time.monotonic() + DOUBT_S
        while True:
            try:
                fate = self._session().fate(number)
                if fate in ("committed", "aborted"):
                    return fate == "committed"
                trouble = Unavailable(reason=f"a commit is {fate}")
            except Unavailable as error:
                trouble = error
            if time.monotonic() > until:
                raise trouble
            time.sleep(LONGEST_PAUSE_S)

    async def between(self, work: Callable[[Any], T]) -> T:
        """Runs `work` on a connection of its own, outside any transaction: migrations."""
        return await asyncio.to_thread(self._apart, work, "30s")

    async def read(self, work: Callable[[Any], T]) -> T:
        """Runs `work` on one unchanging snapshot of what is committed, however long it takes."""

        def reading(session: Session) -> T:
            session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            return whole(work(session))

        return await asyncio.to_thread(self._apart, reading, "0")

    def _apart(self, work: Callable[[Session], T], patience: str) -> T:
        session = Session.open(self._url, statement_timeout=patience)
        try:
            return work(session)
        finally:
            session.close()

    def lock(self, connection: Session, key: str) -> None:
        """Holds a contended thing until the unit ends."""
        connection.hold(key)

    async def scrub(self) -> bool:
        """Nothing to do: what stays in the heap and the log is sealed with a key that is gone."""
        return True

    async def claim(self) -> bool:
        """Whether this process alone serves the database; asked again, whether it still does."""
        return await asyncio.to_thread(self._claim)

    def _claim(self) -> bool:
        with self._guarding:
            try:
                if self._guard and self._guard.execute("SELECT 1"):
                    return True
            except Unavailable:
                pass  # the connection is gone, and the claim with it
            self._guard = guard = Session.open(self._url)
            row = guard.execute("SELECT pg_try_advisory_lock(%s) AS got", (SERVING,)).fetchone()
            if row and row["got"]:
                self._serves = True
                return True
            guard.close()
            self._guard = None
            return False

    async def close(self) -> None:
        """Finishes what waits, then closes every connection."""
        self._closed = True
        await asyncio.to_thread(self._executor.shutdown)
        for session in (*self._sessions, *([self._guard] if self._guard else [])):
            session.close()
        self._sessions.clear()


async def open_postgres(url: str) -> Postgres:
    """Opens the database at `url`; DatabaseRefused when it is not made as it has to be."""
    opened = Postgres(url)
    try:
        await opened.between(_fit)
    except BaseException:
        await opened.close()
        raise
    return opened


def _fit(session: Session) -> None:
    row = session.execute(
        "SELECT datcollate, pg_encoding_to_char(encoding) AS encoding,"
        " to_jsonb(d) ->> 'datlocprovider' AS provider"
        " FROM pg_database d WHERE datname = current_database()"
    ).fetchone()
    assert row is not None
    if session.info.server_version < 130000:
        raise DatabaseRefused(why="is older than PostgreSQL 13")
    by_code_point = row["datcollate"] in COLLATIONS and row["provider"] != "i"
    if not by_code_point or row["encoding"] != "UTF8":
        raise DatabaseRefused(
            why="does not sort by code point in UTF-8: make it with"
            " createdb --template=template0 --locale=C --encoding=UTF8"
        )
