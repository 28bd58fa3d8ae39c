"""What SQLite and PostgreSQL do differently when a schema changes."""

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any, Protocol

MIGRATING = 4_736_251
"""The advisory lock that one migrating process holds."""


class Dialect(Protocol):
    """One kind of database; files named `….name.sql` are for it alone."""

    name: str

    def references_checked_at_the_end(self, connection: Any) -> AbstractContextManager[None]: ...

    def begin(self, connection: Any) -> None: ...

    def has_migrations(self, connection: Any) -> bool: ...

    def pairs(self, connection: Any, query: str) -> list[tuple[int, str]]: ...

    def dangling(self, connection: Any) -> bool: ...


class Sqlite:
    """SQLite locks the whole file, and checks references only when asked."""

    name = "sqlite"

    @contextmanager
    def references_checked_at_the_end(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Foreign keys off: on, replacing a table would delete the rows that refer to it."""
        cursor = _bare(connection)
        enforced = cursor.execute("PRAGMA foreign_keys").fetchone()[0]
        connection.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            connection.execute(f"PRAGMA foreign_keys = {enforced}")

    def begin(self, connection: sqlite3.Connection) -> None:
        """Begins with the database locked for all others."""
        connection.execute("BEGIN IMMEDIATE")

    def has_migrations(self, connection: sqlite3.Connection) -> bool:
        """Whether any migration was ever applied."""
        exists = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
        return _bare(connection).execute(exists).fetchone() is not None

    def pairs(self, connection: sqlite3.Connection, query: str) -> list[tuple[int, str]]:
        """The rows of a query of two columns."""
        return _bare(connection).execute(query).fetchall()

    def dangling(self, connection: sqlite3.Connection) -> bool:
        """Whether a row refers to one that is gone."""
        return connection.execute("PRAGMA foreign_key_check").fetchone() is not None


class Postgres:
    """PostgreSQL changes a schema within a transaction like anything else."""

    name = "postgres"

    def references_checked_at_the_end(self, connection: Any) -> AbstractContextManager[None]:
        """References are always checked."""
        return nullcontext()

    def begin(self, connection: Any) -> None:
        """Begins with every other migrating process shut out; sees what they did before."""
        connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED")
        connection.execute(f"SELECT pg_advisory_xact_lock({MIGRATING})")

    def has_migrations(self, connection: Any) -> bool:
        """Whether any migration was ever applied."""
        row = connection.execute("SELECT to_regclass('migrations') AS found").fetchone()
        return row["found"] is not None

    def pairs(self, connection: Any, query: str) -> list[tuple[int, str]]:
        """The rows of a query of two columns."""
        return [tuple(row.values()) for row in connection.execute(query).fetchall()]

    def dangling(self, connection: Any) -> bool:
        """Nothing can dangle."""
        return False


def _bare(connection: sqlite3.Connection) -> sqlite3.Cursor:
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor


SQLITE = Sqlite()
POSTGRES = Postgres()
