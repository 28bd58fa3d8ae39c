"""The city's keys: a key file that wraps the keyring, where every person has a key of their own."""

import os
import sqlite3
import stat
import tempfile
from collections import OrderedDict
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from storage.errors import KeyFileRefused, KeyringRefused

LOOKUP = "*lookup"
"""The name of the key that look-ups are made with; no person's id can be like it."""


@dataclass(frozen=True, slots=True)
class CityKeys:
    """The keys that wrap the keyring: the first wraps, all unwrap."""

    keys: tuple[str, ...] = field(repr=False)

    def fernet(self) -> MultiFernet:
        """What wraps and unwraps with them."""
        return MultiFernet([Fernet(key) for key in self.keys])


def load_or_make_city_keys(path: Path, database_exists: bool) -> CityKeys:
    """The keys of the file at `path`, one a line, newest first; made with one key at first start.

    Raises KeyFileRefused when others can read it, when it is not made of keys, and when it is
    missing beside a database, which only the lost file can open.
    """
    if not path.exists():
        if database_exists:
            raise KeyFileRefused(
                path=path,
                why="is missing, and the database cannot be read without it: restore its copy",
            )
        _make(path)
    return CityKeys(_parse(path, _read(path)))


def _make(path: Path) -> None:
    """Write a key file that appears whole or not at all, readable by its owner only."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(Fernet.generate_key() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(temporary, path)
    except FileExistsError:
        pass  # another process was quicker: its key counts
    finally:
        os.unlink(temporary)
    sync(path.parent)


def sync(path: Path) -> None:
    """Sees to it that a file, or the names in a folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path) -> str:
    with path.open("rb") as file:
        if stat.S_IMODE(os.fstat(file.fileno()).st_mode) & 0o077:
            raise KeyFileRefused(
                path=path, why=f"is open to others than its owner: run chmod 600 {path}"
            )
        return file.read().decode("ascii", "replace")


def _parse(path: Path, text: str) -> tuple[str, ...]:
    keys = tuple(line.strip() for line in text.splitlines() if line.strip())
    if not keys:
        raise KeyFileRefused(path=path, why="is empty: restore its copy")
    for number, key in enumerate(keys, 1):
        try:
            Fernet(key)
        except ValueError:
            why = f"has no valid key in its line {number} of keys: restore its copy"
            raise KeyFileRefused(path=path, why=why) from None
    return keys


class Keyring:
    """One wrapped key per person, in a file of its own that backups of the database never hold.

    Usable from any thread. A forgotten key leaves no byte behind in the file.
    """

    def __init__(
        self, path: Path, city: CityKeys, *, must_exist: bool = False, cache_size: int = 4096
    ) -> None:
        if must_exist and not path.exists():
            why = "is missing, and the database cannot be read without it: restore its newest copy"
            raise KeyringRefused(path=path, why=why)
        self._path = path
        self._city = city.fernet()
        self._newest = Fernet(city.keys[0])
        self._cache: OrderedDict[str, Fernet] = OrderedDict()
        self._cache_size = cache_size
        self._lock = Lock()
        self._connection = _open(path)
        try:
            self.lookup_key = self._make(LOOKUP)
        except BaseException:
            self.close()
            raise

    def key_of(self, subject: str) -> Fernet | None:
        """The key of a person or an organization, or None if they have none (any more)."""
        with self._lock:
            key = self._cached(subject)
            if key is None and (secret := self._find(subject)):
                key = self._remember(subject, secret)
            return key

    def make(self, subject: str) -> Fernet:
        """The key of `subject`, made (and on the disk) if there was none."""
        with self._lock:
            return self._cached(subject) or self._remember(subject, self._make(_person(subject)))

    def forget(self, subject: str) -> None:
        """Destroy a key: what it sealed is unreadable from now on, in every copy."""
        with self._lock:
            self._connection.execute("DELETE FROM keys WHERE subject = ?", (_person(subject),))
            self._cache.pop(subject, None)

    def subjects(self) -> list[str]:
        """Everybody who has a key."""
        with self._lock:
            rows = self._connection.execute("SELECT subject FROM keys ORDER BY subject").fetchall()
        return [subject for (subject,) in rows if subject != LOOKUP]

    def copy(self, path: Path) -> None:
        """Puts a copy at `path`, for its owner only, in place of the one that was there.

        It holds no byte of a key that was forgotten.
        """
        temporary = path.with_name(f".{path.name}.new")
        temporary.unlink(missing_ok=True)
        os.close(os.open(temporary, os.O_CREAT | os.O_WRONLY, 0o600))
        with self._lock:
            self._connection.execute("VACUUM INTO ?", (str(temporary),))
        sync(temporary)
        os.replace(temporary, path)
        sync(path.parent)

    def is_behind(self) -> bool:
        """Whether some key is still wrapped with an older city key than the first."""
        with self._lock:
            rows = self._connection.execute("SELECT wrapped FROM keys").fetchall()
        return not all(self._opens(wrapped) for (wrapped,) in rows)

    def _opens(self, wrapped: str) -> bool:
        try:
            self._newest.decrypt(wrapped.encode())
        except InvalidToken:
            return False
        return True

    def rewrap(self) -> int:
        """Wrap every key with the city's first key, so that older ones may leave the key file."""
        with self._lock, self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            rows = self._connection.execute("SELECT wrapped, subject FROM keys").fetchall()
            fresh = [(self._wrap(self._unwrap(wrapped)), subject) for wrapped, subject in rows]
            self._connection.executemany("UPDATE keys SET wrapped = ? WHERE subject = ?", fresh)
        return len(fresh)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _cached(self, subject: str) -> Fernet | None:
        key = self._cache.get(subject)
        if key:
            self._cache.move_to_end(subject)
        return key

    def _remember(self, subject: str, secret: bytes) -> Fernet:
        self._cache[subject] = key = Fernet(secret)
        if len(self._cache) > self._cache_size:
            self._cache.popitem(last=False)
        return key

    def _find(self, subject: str) -> bytes | None:
        row = self._connection.execute(
            "SELECT wrapped FROM keys WHERE subject = ?", (subject,)
        ).fetchone()
        return self._unwrap(row[0]) if row else None

    def _make(self, subject: str) -> bytes:
        """Make a key unless there is one; of two processes that try, both get the first one's."""
        self._connection.execute(
            "INSERT INTO keys (subject, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (subject, self._wrap(Fernet.generate_key())),
        )
        secret = self._find(subject)
        assert secret is not None
        return secret

    def _wrap(self, secret: bytes) -> str:
        # A time of 0: when somebody came first is nobody's business.
        return self._city.encrypt_at_time(secret, 0).decode("ascii")

    def _unwrap(self, wrapped: str) -> bytes:
        try:
            return self._city.decrypt(wrapped.encode())
        except InvalidToken:
            why = "does not open with the city's keys: restore the key file it belongs to"
            raise KeyringRefused(path=self._path, why=why) from None


def _person(subject: str) -> str:
    if subject == LOOKUP:
        raise ValueError("the look-up key belongs to nobody")
    return subject


def _open(path: Path) -> sqlite3.Connection:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for pragma in ("journal_mode = DELETE", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE IF NOT EXISTS keys (subject TEXT PRIMARY KEY, wrapped TEXT NOT NULL)"
    )
    return connection
