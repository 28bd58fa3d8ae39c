"""`faibene backup` and `faibene restore`: what is written where, and what to keep for how long."""

import asyncio
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot.settings import Settings
from domain.city import City
from storage.database import open_database
from storage.restoring import Place, restore

KEYRING = "keyring.backup"
"""The keyring's copy beside the backups: always one name, so that only the newest is kept."""


async def run_backup(
    settings: Settings, city: City, now: Callable[[], datetime], file: Path
) -> int:
    """Writes a backup beside the running programme; 1 when the file is there already."""
    if await asyncio.to_thread(file.exists):
        print(f"{file} is there already: give the backup a new name", file=sys.stderr)
        return 1
    keyring = file.with_name(KEYRING)
    file.parent.mkdir(parents=True, exist_ok=True)
    database = await open_database(
        settings.database_url,
        settings.keyring_path,
        settings.key_file,
        city,
        now,
        as_it_is=True,
    )
    unfinished = file.with_name(f".{file.name}.new")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        rows = await database.backup(unfinished, keyring)
        os.replace(unfinished, file)
    finally:
        unfinished.unlink(missing_ok=True)
        await database.close()
    print(_kept(file, rows, keyring, settings))
    return 0


def _kept(file: Path, rows: int, keyring: Path, settings: Settings) -> str:
    return (
        f"{file}: {rows} rows. Keep as many of these as you like; thirty days do.\n"
        f"{keyring}: the people's keys. Keep this newest copy only, and no copy of it elsewhere:\n"
        "  whoever is erased lives on in an older one.\n"
        f"Neither can be read without {settings.key_file}: keep a copy of that apart from both."
    )


async def run_restore(
    settings: Settings, city: City, now: Callable[[], datetime], file: Path
) -> int:
    """Restores a backup into the empty database that the settings name."""
    if not await asyncio.to_thread(file.exists):
        print(f"{file} is not there", file=sys.stderr)
        return 1
    place = Place(
        settings.database_url, settings.keyring_path, file.with_name(KEYRING), settings.key_file
    )
    done = await restore(file, place, city, now)
    print(f"{settings.database_name}: {done.rows} rows, as they were at {done.made_at}.")
    if done.erased:
        print(f"{done.erased} people had been erased since: they are erased here too.")
    return 0
