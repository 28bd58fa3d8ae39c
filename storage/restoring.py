"""A city brought back from a backup: into an empty database of either kind, fit to be served."""

import asyncio
import os
import shutil
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from domain.city import City
from storage import backups, migrations
from storage.database import Database, open_backend, open_keyring
from storage.errors import BackupRefused, RestoreRefused, SchemaTooNew, StorageError
from storage.instants import to_text
from storage.migrations.dialects import Dialect
from storage.seal import Seal
from storage.town import Town

UNFINISHED = "restoring"
"""The mark of a database whose restoring has not come to its end."""
FRESH = timedelta(hours=1)
"""How long before the restore something may have been asked to be answered still."""
NUMBERS = {"inbox_numbers": "newest_inbox", "outbox_numbers": "newest_outbox"}


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it: the rows, the people erased since the backup, and its instant (UTC)."""

    rows: int
    erased: int
    made_at: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where to restore: the database's URL, the keyring with its copy, the key file."""

    url: str
    keyring: Path
    keyring_copy: Path
    key_file: Path


async def restore(path: Path, place: Place, city: City, now: Callable[[], datetime]) -> Restored:
    """Restores a backup.

    A keyring that is there is kept, as it knows best who was erased; else its copy is taken.
    """
    manifest, _ = await asyncio.to_thread(backups.read, path)
    if manifest.city != city.id:
        raise RestoreRefused(why=f"{path} is of {manifest.city}, not of {city.id}")
    if manifest.migration > migrations.newest():
        raise SchemaTooNew(found=manifest.migration, known=migrations.newest())
    await asyncio.to_thread(_bring_keyring, place)
    ring = await asyncio.to_thread(open_keyring, place.keyring, place.key_file, True)
    if manifest.keyring not in ("", backups.fingerprint(Seal(ring))):
        ring.close()
        # Nobody in the backup would have a key: all would pass for erased.
        why = f"{place.keyring} is another town's; move it away, and its copy is taken"
        raise RestoreRefused(why=why)
    database = Database(await open_backend(place.url), ring, city, now)
    try:
        rows = await _load(database, path, manifest.migration)
        known = await asyncio.to_thread(ring.subjects)
        erased = await database.unit(lambda town: settle(town, set(known)))
    finally:
        await database.close()
    return Restored(rows, erased, manifest.made_at)


def _bring_keyring(place: Place) -> None:
    if place.keyring.exists():
        return
    if not place.keyring_copy.exists():
        raise RestoreRefused(why=f"neither {place.keyring} nor {place.keyring_copy} is there")
    place.keyring.parent.mkdir(parents=True, exist_ok=True)
    # Whole or not at all: of half a keyring the other half would pass for erased.
    unfinished = place.keyring.with_name(f".{place.keyring.name}.new")
    unfinished.unlink(missing_ok=True)
    handle = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with place.keyring_copy.open("rb") as source, os.fdopen(handle, "wb") as file:
        shutil.copyfileobj(source, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(unfinished, place.keyring)


async def _load(database: Database, path: Path, migration: int) -> int:
    """The rows as they were, in a schema as it was; then the schema of today."""
    backend, dialect = database.backend, database.backend.dialect
    if not await backend.claim() or await backend.between(partial(_holds, dialect=dialect)):
        raise RestoreRefused(why="the database holds a town already; give it an empty one")
    migrate = partial(migrations.migrate, dialect=dialect)
    await backend.between(partial(migrate, upto=migration))
    try:
        rows = await backend.unit(partial(_load_marked, dialect, path))
    except StorageError:
        raise
    except Exception as error:
        raise BackupRefused(path=path, why=f"can't be loaded ({type(error).__name__})") from error
    await backend.between(migrate)
    return rows


def _holds(connection: Any, dialect: Dialect) -> bool:
    if migrations.version_of(connection, dialect) == 0:
        return False
    tables = ("people", "organizations", "inbox", "marks")
    return any(connection.execute(f"SELECT 1 FROM {each} LIMIT 1").fetchone() for each in tables)


def _load_marked(dialect: Dialect, path: Path, connection: Any) -> int:
    rows = backups.load(connection, dialect, path)
    connection.execute(f"INSERT INTO marks (name, value) VALUES ('{UNFINISHED}', '')").close()
    return rows


def settle(town: Town, known: Collection[str]) -> int:
    """Makes restored rows fit to be served; `known` are the subjects that still have a key.

    Whoever was erased after the backup is erased again. What may have been said since is not
    said twice, but for reminders. Gives the number of people erased.
    """
    sql, connection = town.unit.queries.restoring, town.unit.connection
    gone = [row["id"] for row in sql.people(connection) if row["id"] not in known]
    for person_id in gone:
        for signup, _ in town.signups.ahead(person_id):
            town.signups.finish(signup.id, "cancelled_on_time")
        town.people.erase(person_id)
    for row in list(sql.follows(connection)):
        if row["id"] not in known:
            town.follows.drop(row["id"])
    for row in sql.organizations(connection):
        if row["id"] not in known:
            town.unit.queries.organizations.drop_members(connection, id=row["id"])
            town.unit.queries.organizations.drop(connection, id=row["id"])
    sql.said(connection, now=town.unit.now_text)
    sql.past(connection, now=town.unit.now_text, before=to_text(town.now - FRESH))
    for numbers, newest in NUMBERS.items():
        value = int(getattr(sql, newest)(connection)["seq"])
        town.unit.queries.numbers.go_on_from(connection, name=numbers, value=value)
    sql.finished(connection, name=UNFINISHED)
    return len(gone)


async def refuse_unfinished(database: Database) -> None:
    """A town half restored is not served."""
    if await database.unit(lambda town: town.jobs.mark(UNFINISHED)) is not None:
        raise RestoreRefused(why="an earlier restore was cut short; empty the database, try again")
