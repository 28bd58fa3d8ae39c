"""One connection to PostgreSQL: whole transactions, locks, and a commit that may be in doubt."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import Any, Self, TypeVar

import psycopg
from psycopg.errors import DeadlockDetected, SerializationFailure
from psycopg.pq import TransactionStatus
from psycopg.rows import dict_row

from storage.connection import whole
from storage.errors import Conflict, InDoubt, LockWanted, Unavailable, UnitEndedTransaction

T = TypeVar("T")
WRITING = ("INSERT", "UPDATE", "DELETE")
PATIENCE_S = 5
SETTINGS = {
    "default_transaction_isolation": "serializable",
    "statement_timeout": "30s",
    "idle_in_transaction_session_timeout": "60s",
    # Reading a small table whole would make every writer of it a conflict.
    "enable_seqscan": "off",
    # What has to be read whole all the same then seems worth compiling, which takes 40 ms and more.
    "jit": "off",
    "client_min_messages": "warning",
    # What a machine that vanished still holds, its claim above all, is free after a minute.
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
}


class Cursor(psycopg.Cursor[dict[str, Any]]):
    """A cursor that says in our own errors what the machine does, and counts what is changed."""

    def execute(self, query: Any, params: Any = None, **how: Any) -> Self:
        """Runs a statement; raises Conflict, Unavailable, or what was asked wrongly."""
        try:
            super().execute(query, params, **how)
        except (SerializationFailure, DeadlockDetected) as error:
            raise Conflict(reason=type(error).__name__) from error
        except (psycopg.OperationalError, psycopg.InternalError) as error:
            raise Unavailable(reason=error) from error
        if (self.statusmessage or "").startswith(WRITING):
            self.connection.total_changes += max(0, self.rowcount)  # type: ignore[attr-defined]
        return self


class Session(psycopg.Connection[dict[str, Any]]):
    """A connection that runs units of work."""

    total_changes = 0
    newest = 0
    held: set[int]

    @classmethod
    def open(cls, url: str, **settings: str) -> Self:
        """A new connection to the database at `url`; Unavailable when there is none to be had."""
        try:
            session = cls.connect(
                url,
                autocommit=True,
                row_factory=dict_row,
                cursor_factory=Cursor,
                connect_timeout=PATIENCE_S,
                keepalives_idle=30,
                application_name="faibene",
            )
        except psycopg.OperationalError as error:
            raise Unavailable(reason=error) from error
        session.held = set()
        for name, value in {**SETTINGS, **settings}.items():
            session.execute("SELECT set_config(%s, %s, false)", (name, value))
        return session

    def cursor(self, *arguments: Any, **how: Any) -> Any:
        """A cursor; Unavailable when the connection is gone."""
        try:
            return super().cursor(*arguments, **how)
        except psycopg.OperationalError as error:
            raise Unavailable(reason=error) from error

    def run(self, work: Callable[[Any], T], locks: Sequence[int] = ()) -> T:
        """Runs a unit of work in one transaction, begun once the locks are held.

        Waiting for a lock inside would be too late: what the unit sees is fixed when it begins.
        """
        with self._locked(locks):
            self.execute("BEGIN")
            self.held = set(locks)
            before = self.total_changes
            try:
                result = whole(work(self))
                if self.info.transaction_status != TransactionStatus.INTRANS:
                    raise UnitEndedTransaction()
            except BaseException:
                self.undo()
                raise
            self._commit(result, self.total_changes > before)
            return result

    def hold(self, key: str) -> None:
        """Holds what `key` names until the end; LockWanted when another unit holds it."""
        number = lock_number(key)
        if number in self.held:
            return
        row = self.execute("SELECT pg_try_advisory_xact_lock(%s) AS got", (number,)).fetchone()
        if not row or not row["got"]:
            raise LockWanted(number)
        self.held.add(number)

    @contextmanager
    def _locked(self, locks: Sequence[int]) -> Iterator[None]:
        try:
            for number in locks:
                self.execute("SELECT pg_advisory_lock(%s)", (number,))
            yield
        finally:
            if locks:
                with suppress(Unavailable):
                    self.execute("SELECT pg_advisory_unlock_all()")

    def _commit(self, result: object, changed: bool) -> None:
        number = self._number() if changed else None
        try:
            self.execute("COMMIT")
        except Conflict:
            self.undo()
            raise
        except Unavailable as error:
            if number is None or not self.closed:
                self.undo()
                raise
            raise InDoubt(number, result) from error

    def _number(self) -> str:
        """The transaction's own number, by which its fate can be asked later."""
        row = self.execute("SELECT CAST(pg_current_xact_id() AS TEXT) AS number").fetchone()
        assert row is not None
        self.newest = int(row["number"])
        return str(row["number"])

    def pass_over(self, number: int) -> None:
        """Uses up, for nothing, all numbers of transactions up to one."""
        while self.newest < number:
            self.execute("BEGIN")
            self._number()
            self.execute("ROLLBACK")

    def fate(self, number: str) -> str | None:
        """What became of a transaction: committed, aborted, in progress."""
        row = self.execute(
            "SELECT pg_xact_status(CAST(CAST(%s AS TEXT) AS xid8)) AS fate", (number,)
        ).fetchone()
        return row["fate"] if row else None

    def undo(self) -> None:
        """Rolls back, if there is anything to roll back."""
        with suppress(Unavailable, psycopg.Error):
            if self.info.transaction_status != TransactionStatus.IDLE:
                self.execute("ROLLBACK")


def lock_number(key: str) -> int:
    """The 64-bit number that stands for a key among advisory locks."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "big", signed=True)
