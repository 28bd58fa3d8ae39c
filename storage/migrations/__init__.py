"""Applies the numbered SQL files of this folder, in order, each once and whole."""

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from storage.errors import MigrationRefused, SchemaTooNew
from storage.migrations.dialects import SQLITE, Dialect

HERE: Traversable = files(__name__)

_NAME = re.compile(r"(\d{4})_([a-z0-9_]+)(?:\.(sqlite|postgres))?\.sql")
_COMMENTS = re.compile(r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/)*", re.DOTALL)
_FORBIDDEN = re.compile(
    r"(BEGIN|START|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|VACUUM|ATTACH|PRAGMA)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, order=True)
class Migration:
    """One numbered file."""

    number: int
    name: str
    sql: str


def migrate(
    connection: Any,
    folder: Path | Traversable = HERE,
    dialect: Dialect = SQLITE,
    upto: int | None = None,
) -> list[int]:
    """Apply what the database still lacks (up to a number); return the numbers applied.

    Each file is one transaction together with its row in `migrations`, so an interrupted one
    leaves nothing. Raises SchemaTooNew for a database of a newer version, MigrationRefused for
    files that do not continue what was applied.
    """
    known = _known(folder, dialect)
    applied: list[int] = []
    with dialect.references_checked_at_the_end(connection):
        while migration := _apply_next(connection, known, dialect, upto):
            applied.append(migration.number)
    return applied


def version_of(connection: Any, dialect: Dialect = SQLITE) -> int:
    """The number of the newest migration applied, 0 for an empty database."""
    return max((number for number, _ in _applied(connection, dialect)), default=0)


def newest(folder: Path | Traversable = HERE) -> int:
    """The number of the newest migration known, 0 if there is none."""
    return len(_known(folder, SQLITE))


def statements(sql: str) -> Iterator[str]:
    """The statements of a file; a semicolon in a text, a comment or a trigger ends none."""
    pending = ""
    for piece in re.split(r"(?<=;)", sql):
        pending += piece
        if sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if _COMMENTS.sub("", pending, count=1):
        yield pending


def _known(folder: Path | Traversable, dialect: Dialect) -> list[Migration]:
    entries = (_file(entry) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    found = sorted(migration for migration, of in entries if of in (None, dialect.name))
    for expected, migration in enumerate(found, 1):
        if migration.number != expected:
            why = f"{migration.name} should have the number {expected:04}"
            raise MigrationRefused(why=why)
    return found


def _file(entry: Path | Traversable) -> tuple[Migration, str | None]:
    match = _NAME.fullmatch(entry.name)
    if not match:
        raise MigrationRefused(why=f"{entry.name} is not named like 0001_what_it_does.sql")
    name = f"{match[1]}_{match[2]}"
    return Migration(int(match[1]), name, entry.read_text(encoding="utf-8")), match[3]


def _apply_next(
    connection: Any, known: list[Migration], dialect: Dialect, upto: int | None
) -> Migration | None:
    """Apply the first missing migration, if any, with the database locked for all others."""
    dialect.begin(connection)
    try:
        missing = _missing(_applied(connection, dialect), known)
        if missing and (upto is None or missing[0].number <= upto):
            _apply(connection, missing[0], dialect)
            connection.execute("COMMIT")
            return missing[0]
        return None
    finally:
        connection.rollback()


def _missing(applied: list[tuple[int, str]], known: list[Migration]) -> list[Migration]:
    if len(applied) > len(known):
        raise SchemaTooNew(found=applied[-1][0], known=len(known))
    for (number, name), migration in zip(applied, known, strict=False):
        if (number, name) != (migration.number, migration.name):
            raise MigrationRefused(why=f"the database has {name} where this is {migration.name}")
    return known[len(applied) :]


def _apply(connection: Any, migration: Migration, dialect: Dialect) -> None:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL)"
    )
    for statement in statements(migration.sql):
        if _FORBIDDEN.match(statement, _start(statement)):
            raise MigrationRefused(why=f"{migration.name} handles transactions itself")
        connection.execute(statement).close()
    if dialect.dangling(connection):
        raise MigrationRefused(why=f"{migration.name} leaves references to rows that are gone")
    connection.execute(
        f"INSERT INTO migrations (number, name) VALUES ({migration.number}, '{migration.name}')"
    )


def _start(statement: str) -> int:
    match = _COMMENTS.match(statement)
    return match.end() if match else 0


def _applied(connection: Any, dialect: Dialect) -> list[tuple[int, str]]:
    if not dialect.has_migrations(connection):
        return []
    return dialect.pairs(connection, "SELECT number, name FROM migrations ORDER BY number")
