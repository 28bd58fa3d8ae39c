"""Applies the numbered SQL files of this folder, in order, each once and whole."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from storage.errors import MigrationRefused, SchemaTooNew

HERE: Traversable = files(__name__)

_NAME = re.compile(r"(\d{4})_([a-z0-9_]+)\.sql")
_COMMENTS = re.compile(r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/)*", re.DOTALL)
_FORBIDDEN = re.compile(
    r"(BEGIN|START|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|VACUUM|ATTACH|PRAGMA)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Migration:
    """One numbered file."""

    number: int
    name: str
    sql: str


def migrate(connection: sqlite3.Connection, folder: Path | Traversable = HERE) -> list[int]:
    """Apply what the database still lacks; return the numbers applied.

    Each file is one transaction together with its row in `migrations`, so an interrupted one
    leaves nothing. Raises SchemaTooNew for a database of a newer version, MigrationRefused for
    files that do not continue what was applied.
    """
    known = _known(folder)
    applied: list[int] = []
    with _references_checked_at_the_end(connection):
        while migration := _apply_next(connection, known):
            applied.append(migration.number)
    return applied


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the newest migration applied, 0 for an empty database."""
    return max((number for number, _ in _applied(connection)), default=0)


def newest(folder: Path | Traversable = HERE) -> int:
    """The number of the newest migration known, 0 if there is none."""
    return len(_known(folder))


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


def _known(folder: Path | Traversable) -> list[Migration]:
    found = sorted(_file(entry) for entry in folder.iterdir() if entry.name.endswith(".sql"))
    for expected, (number, name, _) in enumerate(found, 1):
        if number != expected:
            raise MigrationRefused(why=f"{name} should have the number {expected:04}")
    return [Migration(*entry) for entry in found]


def _file(entry: Path | Traversable) -> tuple[int, str, str]:
    match = _NAME.fullmatch(entry.name)
    if not match:
        raise MigrationRefused(why=f"{entry.name} is not named like 0001_what_it_does.sql")
    return int(match[1]), entry.name.removesuffix(".sql"), entry.read_text(encoding="utf-8")


def _apply_next(connection: sqlite3.Connection, known: list[Migration]) -> Migration | None:
    """Apply the first missing migration, if any, with the database locked for all others."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        missing = _missing(_applied(connection), known)
        if missing:
            _apply(connection, missing[0])
            connection.commit()
        return missing[0] if missing else None
    finally:
        connection.rollback()


def _missing(applied: list[tuple[int, str]], known: list[Migration]) -> list[Migration]:
    if len(applied) > len(known):
        raise SchemaTooNew(found=applied[-1][0], known=len(known))
    for (number, name), migration in zip(applied, known, strict=False):
        if (number, name) != (migration.number, migration.name):
            raise MigrationRefused(why=f"the database has {name} where this is {migration.name}")
    return known[len(applied) :]


def _apply(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL)"
    )
    for statement in statements(migration.sql):
        if _FORBIDDEN.match(statement, _start(statement)):
            raise MigrationRefused(why=f"{migration.name} handles transactions itself")
        connection.execute(statement).close()
    dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    if dangling:
        raise MigrationRefused(why=f"{migration.name} leaves references to rows that are gone")
    connection.execute(
        "INSERT INTO migrations (number, name) VALUES (?, ?)", (migration.number, migration.name)
    )


def _start(statement: str) -> int:
    match = _COMMENTS.match(statement)
    return match.end() if match else 0


def _applied(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    cursor = connection.cursor()
    cursor.row_factory = None
    exists = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
    if not cursor.execute(exists).fetchone():
        return []
    return cursor.execute("SELECT number, name FROM migrations ORDER BY number").fetchall()


@contextmanager
def _references_checked_at_the_end(connection: sqlite3.Connection) -> Iterator[None]:
    """Foreign keys off: with them on, replacing a table would delete the rows that refer to it."""
    cursor = connection.cursor()
    cursor.row_factory = None
    enforced = cursor.execute("PRAGMA foreign_keys").fetchone()[0]
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA foreign_keys = {enforced}")
