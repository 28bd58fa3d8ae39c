"""A new city key: put on top of the key file, then every key of the keyring wrapped with it.

Killed at any point, everything can still be read: the older keys stay in the file, and all of the
keyring changes at once or not at all. Run again, it goes on where it was stopped.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from cryptography.fernet import Fernet

from storage.keyring import Keyring, load_or_make_city_keys, sync

T = TypeVar("T")


def rewrap(keyring: Path, key_file: Path) -> int:
    """Wraps all keys with the newest city key, a new one unless one waits; says how many."""
    if not _with_keyring(keyring, key_file, Keyring.is_behind):
        add_city_key(key_file)
    return _with_keyring(keyring, key_file, Keyring.rewrap)


def _with_keyring(keyring: Path, key_file: Path, work: Callable[[Keyring], T]) -> T:
    opened = Keyring(keyring, load_or_make_city_keys(key_file, True), must_exist=True)
    try:
        return work(opened)
    finally:
        opened.close()


def add_city_key(key_file: Path) -> None:
    """Puts a new key before the others, in a file that is the old one or the new one, whole."""
    path = key_file.resolve()
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(Fernet.generate_key() + b"\n" + path.read_bytes())
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    sync(path.parent)
