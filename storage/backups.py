"""Everything a city remembers as lines of one file, which either kind of database reads again."""

import gzip
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import aiosql
from pydantic import TypeAdapter, ValidationError

from storage.errors import BackupRefused
from storage.migrations import version_of
from storage.migrations.dialects import Dialect
from storage.queries import ADAPTERS
from storage.seal import Seal
from storage.town import Town

TABLES = {
    "people": "id",
    "addresses": "id",
    "aliases": "lookup",
    "links": "code",
    "organizations": "id",
    "members": "id",
    "coordinators": "person_id",
    "invites": "code",
    "series": "id",
    "seats": "id",
    "shifts": "id",
    "signups": "id",
    "waits": "id",
    "exchanges": "id",
    "hours": "id",
    "contests": "id",
    "relays": "id",
    "reports": "id",
    "feedback": "id",
    "certificates": "code",
    "feeds": "token",
    "calls": "id",
    "asks": "id",
    "givers": "person_id",
    "mutes": "id",
    "offers": "id",
    "media": "id",
    "wants": "id",
    "pledges": "id",
    "goods": "id",
    "proposals": "id",
    "shares": "code",
    "services": "id",
    "service_topics": "id",
    "facts": "id",
    "translations": "id",
    "tallies": "id",
    "volumes": "id",
    "corrections": "id",
    "follows": "id",
    "roles": "id",
    "talks": "id",
    "talk_texts": "id",
    "talk_blocks": "id",
    "on_calls": "shift_id",
    "recordings": "id",
    "posts": "id",
    "inquiries": "id",
    "complaints": "id",
    "inbox": "seq",
    "outbox": "seq",
    "menus": "address_id",
    "forms": "person_id",
    "jobs": "key",
    "marks": "name",
}
"""What is backed up, what is referred to before what refers to it, each with its key."""
ELSEWHERE = ("migrations", "numbers")
"""What a restored database makes anew."""
PAGE = 2000
PAGES = {"media": 20}
"""How many rows are held at a time, where they are large."""
_COLUMN = re.compile("[a-z_]+")


@dataclass(frozen=True, slots=True)
class Manifest:
    """The first line of a backup: whose it is, of which schema, and when it was made (UTC).

    `keyring` tells the keyring that it belongs to from any other.
    """

    city: str
    migration: int
    made_at: str
    keyring: str = ""


_MANIFEST = TypeAdapter(Manifest)


def write(town: Town, dialect: Dialect, path: Path) -> int:
    """Writes all rows of an unchanging snapshot into a new file; says how many they are."""
    connection = town.unit.connection
    version, keyring = version_of(connection, dialect), fingerprint(town.unit.seal)
    manifest = Manifest(town.city.id, version, town.unit.now_text, keyring)
    rows = 0
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=6) as file:
        file.write(_line(asdict(manifest)))
        for table, key in TABLES.items():
            for row in _every(connection, dialect, table, key):
                file.write(_line([table, row]))
                rows += 1
        file.write(_line({"rows": rows}))
    return rows


def fingerprint(seal: Seal) -> str:
    """What tells one keyring from another, and nothing else."""
    return seal.lookup("backup", "keyring")


def read(path: Path) -> tuple[Manifest, Iterator[tuple[str, dict[str, Any]]]]:
    """A backup's first line, and its rows; BackupRefused when it is none, or was cut short."""
    lines = _lines(path)
    try:
        manifest = _MANIFEST.validate_python(next(lines))
    except (StopIteration, ValidationError):
        raise BackupRefused(path=path, why="is not a backup of FaiBene") from None
    return manifest, _rows(path, lines)


def load(connection: Any, dialect: Dialect, path: Path) -> int:
    """Puts the rows of a backup into an empty database, within the caller's transaction."""
    total = 0
    _, rows = read(path)
    for table, page in _pages(rows):
        put = _put(ADAPTERS[dialect.name], table, tuple(page[0]))
        put(connection, page)
        total += len(page)
    return total


def _every(connection: Any, dialect: Dialect, table: str, key: str) -> Iterator[dict[str, Any]]:
    """A table's rows, page by page in the order of its key: there may be millions."""
    page = _page(ADAPTERS[dialect.name], table, key)
    after: Any = -1 if key == "seq" else ""
    while rows := list(page(connection, after=after, most=PAGES.get(table, PAGE))):
        yield from map(dict, rows)
        after = rows[-1][key]


@lru_cache
def _page(adapter: str, table: str, key: str) -> Any:
    query = f"SELECT * FROM {table} WHERE {key} > :after ORDER BY {key} LIMIT :most;"
    return _query(adapter, f"-- name: page\n{query}").page


@lru_cache
def _put(adapter: str, table: str, columns: tuple[str, ...]) -> Any:
    values = ", ".join(f":{each}" for each in columns)
    query = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values});"
    return _query(adapter, f"-- name: put*!\n{query}").put


def _query(adapter: str, text: str) -> Any:
    return aiosql.from_str(text, adapter, mandatory_parameters=False)


def _pages(
    rows: Iterable[tuple[str, dict[str, Any]]],
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Rows of one table and the same columns together, a page at a time."""
    now, page = "", list[dict[str, Any]]()
    for table, row in rows:
        full = len(page) == PAGES.get(table, PAGE)
        if page and (table != now or full or tuple(row) != tuple(page[0])):
            yield now, page
            page = []
        now = table
        page.append(row)
    if page:
        yield now, page


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def _lines(path: Path) -> Iterator[Any]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)
    except (EOFError, gzip.BadGzipFile, UnicodeDecodeError, ValueError):
        raise BackupRefused(path=path, why="is damaged or not whole") from None


def _is_row(line: Any) -> bool:
    match line:
        case [str(table), dict(row)]:
            return table in TABLES and bool(row) and all(map(_COLUMN.fullmatch, row))
    return False


def _rows(path: Path, lines: Iterator[Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for found, line in enumerate(lines):
        if line == {"rows": found}:
            return
        if not _is_row(line):
            break
        yield line[0], line[1]
    raise BackupRefused(path=path, why="is damaged or not whole")
