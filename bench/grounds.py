"""What every bench stands on: a folder that goes away, its settings, a clock that reads morning."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import structlog

from bot.clock import Clock
from bot.logs import configure
from bot.settings import Settings

DATABASES = ("sqlite", "postgres")
TOKEN = "123456:BENCH"


class Morning(Clock):
    """The real time moved to ten o'clock of the day, so that no quiet hours hold anything."""

    def __init__(self) -> None:
        now = super().now()
        self._offset = now.replace(hour=9, minute=0, second=0, microsecond=0) - now

    def now(self) -> datetime:
        """The moved instant (aware, UTC); it runs as fast as the real one."""
        return super().now() + self._offset

    def after(self, seconds: float) -> datetime:
        """An instant so many seconds from now."""
        return self.now() + timedelta(seconds=seconds)


@contextmanager
def ground(database: str, **other: object) -> Iterator[Settings]:
    """Settings over an empty folder on the disk that temporary files are on."""
    with TemporaryDirectory(prefix="faibene-bench-") as folder:
        if database == "sqlite":
            yield settings(Path(folder), **other)
            return
        with _cluster() as url:
            yield settings(Path(folder), database_url=url, **other)


@contextmanager
def _cluster() -> Iterator[str]:
    """A database of a private PostgreSQL that, unlike the tests' own, waits for the disk."""
    from tests import postgres

    if postgres.server_programs() is None:
        raise SystemExit("PostgreSQL is not installed here")
    postgres.CAREFREE = ("max_connections=60",)  # type: ignore[assignment]
    with postgres.cluster() as made:
        yield made.database()


def settings(folder: Path, **other: object) -> Settings:
    """The programme's settings over the files of a folder."""
    given: dict[str, object] = {
        "database_url": f"sqlite:///{folder}/town.db",
        "keyring_url": f"sqlite:///{folder}/keyring.db",
        "key_file": folder / "town.key",
        "telegram_token": TOKEN,
        "http_port": 0,
    }
    return Settings.model_validate(given | other)


def quiet() -> None:
    """Logs as in a real run, at the usual level, but to where nobody reads them."""
    nowhere = open(os.devnull, "w")  # noqa: SIM115 (kept until the process ends)
    configure("INFO")
    structlog.configure(logger_factory=lambda *_: structlog.WriteLogger(nowhere))


def memory(pid: int | str = "self") -> float:
    """Resident memory of a process in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
