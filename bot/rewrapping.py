"""`faibene keyring rewrap`: a new city key, while nobody else uses the old one."""

import asyncio
import sys
from collections.abc import Callable
from datetime import datetime

from bot.settings import Settings
from domain.city import City
from storage.database import open_database
from storage.rewrapping import rewrap


async def run_rewrap(settings: Settings, city: City, now: Callable[[], datetime]) -> int:
    """Wraps all keys anew; 1 while the programme runs, which knows only the keys of its start."""
    database = await open_database(
        settings.database_url,
        settings.keyring_path,
        settings.key_file,
        city,
        now,
        as_it_is=True,
    )
    try:
        if not await database.claim():
            print("The programme is running: stop it first.", file=sys.stderr)
            return 1
        count = await asyncio.to_thread(rewrap, settings.keyring_path, settings.key_file)
    finally:
        await database.close()
    print(
        f"{settings.keyring_path}: {count} keys, wrapped with the first key of "
        f"{settings.key_file}.\n"
        "Copy that file to where its copy is kept, and make a backup: the last copy of the\n"
        "keyring still needs the older key. Then the other lines of the file may go."
    )
    return 0
