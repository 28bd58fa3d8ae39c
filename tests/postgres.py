"""A PostgreSQL of the tests' own: a private cluster on a free port, and a fresh database each."""

import asyncio
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg
import pytest

from bot.city import load_city
from storage.database import open_database

KEYS = ("keyring.db", "town.key")
PLACES = ("/usr/lib/postgresql", "/usr/local/opt/postgresql", "/opt/homebrew/opt/postgresql")
# No machine loses power here: what is killed is the programme, or the server by its own hand.
CAREFREE = ("fsync=off", "full_page_writes=off", "max_connections=60", "max_wal_size=64MB")


def server_programs() -> Path | None:
    """The folder of `initdb` and `pg_ctl`; None where PostgreSQL is not installed."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = [each for place in PLACES for each in sorted(Path(place).glob("**/initdb"))]
    return folders[-1].parent if folders else None


@dataclass
class Cluster:
    """A server that only tests talk to; its files belong to whoever may run it."""

    programs: Path
    folder: Path
    port: int
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _first: str = ""

    def starts(self) -> None:
        """Starts, and waits until it answers."""
        settings = " ".join(f"-c {each}" for each in CAREFREE)
        options = f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1 {settings}"
        self._does("pg_ctl", "start", "-w", "-D", f"{self.folder}/data", "-o", options)

    def stops(self, how: str = "immediate") -> None:
        """Stops: "immediate" drops every connection, as a crash would."""
        self._does("pg_ctl", "stop", "-w", "-m", how, "-D", f"{self.folder}/data")

    def makes(self) -> None:
        """Makes the files of a new cluster."""
        more = ("-U", "postgres", "--locale=C", "--encoding=UTF8", "--auth=trust", "-N")
        self._does("initdb", "-D", f"{self.folder}/data", *more)

    def _does(self, name: str, *arguments: str) -> None:
        command = [str(self.programs / name), *arguments]
        owner = {"user": "postgres", "group": "postgres"} if os.geteuid() == 0 else {}
        with (self.folder / "out.txt").open("ab") as out:
            subprocess.run(
                command, check=True, stdout=out, stderr=out, cwd=self.folder, timeout=60, **owner
            )

    def database(self, template: str = "template0") -> str:
        """The URL of a new database: empty, or a copy of another that nobody uses."""
        name = f"town{os.getpid()}_{next(self._numbers)}"
        self.asks(f"CREATE DATABASE {name} STRATEGY file_copy TEMPLATE {template}")
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def town(self, folder: Path) -> str:
        """The URL of a new database as after a first start, whose keys are put into a folder."""
        if not self._first:
            self._first = self.database()
            with ThreadPoolExecutor(1) as apart:  # there may be an event loop here already
                apart.submit(asyncio.run, _started(self._first, self.folder)).result()
        for name in KEYS:
            shutil.copyfile(self.folder / name, folder / name)
            (folder / name).chmod(0o600)
        return self.database(self._first.rpartition("/")[2])

    def drops(self, url: str) -> None:
        """Takes a database away, whoever still uses it."""
        self.asks(f"DROP DATABASE IF EXISTS {url.rpartition('/')[2]} WITH (FORCE)")

    def bytes(self) -> bytes:
        """Every byte of the tables and the write-ahead log as they lie on the disk."""
        self.asks("CHECKPOINT")
        places = ("data/base", "data/pg_wal")
        files = [each for place in places for each in sorted((self.folder / place).rglob("*"))]
        found = b"".join(each.read_bytes() for each in files if each.is_file())
        return found.replace(b"Canary Islands", b"")  # of PostgreSQL's own list of languages

    def asks(self, statement: str) -> None:
        """Runs a statement on the server itself."""
        url = f"postgresql://postgres@127.0.0.1:{self.port}/postgres"
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[call-overload]


async def _started(url: str, folder: Path) -> None:
    city, now = load_city("cinisello_balsamo"), lambda: datetime.now(UTC)
    await (await open_database(url, *(folder / name for name in KEYS), city, now)).close()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextmanager
def cluster() -> Iterator[Cluster]:
    """A cluster of one's own, gone with all its files afterwards."""
    programs = server_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="faibene-postgres-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    made = Cluster(programs, folder, free_port())
    try:
        made.makes()
        made.starts()
        yield made
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            made.stops()
        shutil.rmtree(folder, ignore_errors=True)
