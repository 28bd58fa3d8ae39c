"""`faibene run` as a process of its own, over files of its own, talking to a fake Telegram."""

import asyncio
import os
import signal
import socket
from pathlib import Path
from typing import Self

from tests import PATIENCE
from tests.fake_telegram.client import FakeTelegram
from tests.nursery import ROOT, Child, child

THURSDAY = "2026-11-26T10:00"
SECRET = "a-secret_of-the-tests-0123456789"


class Programme:
    """Starts, stops, dies and starts again over the same files, by polling or by webhook."""

    def __init__(
        self, folder: Path, fake: FakeTelegram | None, *, webhook: bool = False, **settings: str
    ) -> None:
        self.folder = folder
        telegram = (
            {"FAIBENE_TELEGRAM_TOKEN": fake.token, "FAIBENE_TELEGRAM_BASE_URL": fake.url}
            if fake
            else {}
        )
        kept = {name: value for name, value in os.environ.items() if "FAIBENE" not in name}
        self._environment = {
            **kept,
            "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")])),
            "FAIBENE_DATABASE_URL": f"sqlite:///{folder}/town.db",
            "FAIBENE_KEYRING_URL": f"sqlite:///{folder}/keyring.db",
            "FAIBENE_KEY_FILE": f"{folder}/town.key",
            "FAIBENE_HTTP_PORT": "0",
            **telegram,
            **(_brought() if webhook else {}),
            **settings,
        }
        self._process: Child | None = None
        self.url = ""

    async def _born(self, *arguments: str, anew: bool = False) -> Child:
        with (self.folder / "log.txt").open("ab") as log:
            return await child([*arguments], self._environment, log.fileno(), anew)

    async def asks(self, *arguments: str) -> str:
        """Runs a command to its end; gives what it printed."""
        process = await self._born(*arguments)
        printed = await process.output.read()
        assert await process.wait() == 0, self.log
        return printed.decode()

    async def starts(
        self,
        *,
        now: str | None = None,
        die: str | None = None,
        beat: int | None = None,
        anew: bool = False,
    ) -> Self:
        """Starts, and waits until it serves; anew: by an interpreter that has read nothing yet."""
        given = {"--now": now, "--die": die, "--beat": beat}
        arguments = [f"{name}={value}" for name, value in given.items() if value]
        self._process = await self._born(*arguments, "run", anew=anew)
        self.url = await self._line()
        assert self.url.startswith("http"), self.log
        return self

    async def _line(self) -> str:
        assert self._process
        async with asyncio.timeout(PATIENCE):
            return (await self._process.output.readline()).decode().strip()

    async def arms(self, point: str) -> None:
        """From now on, it dies when it comes by that point."""
        assert self._process
        self._process.tell(point)
        assert await self._line() == "armed", self.log

    async def dies(self) -> None:
        """Waits until it has been killed at its point."""
        assert await self.ends() == -signal.SIGKILL, self.log

    async def ends(self) -> int:
        """Waits until it has ended by itself."""
        assert self._process
        async with asyncio.timeout(PATIENCE):
            return await self._process.wait()

    async def stops(self) -> int:
        """Asks it to stop, and waits."""
        assert self._process
        self._process.signal(signal.SIGTERM)
        return await self.ends()

    async def kills(self) -> None:
        """kill -9, if it runs."""
        if self._process:
            self._process.signal(signal.SIGKILL)
            await self._process.wait()

    @property
    def database_url(self) -> str:
        """Where its town remembers."""
        return self._environment["FAIBENE_DATABASE_URL"]

    @property
    def pid(self) -> int:
        """The running process."""
        assert self._process
        return self._process.pid

    async def logs(self, words: str) -> None:
        """Waits until the log says so."""
        async with asyncio.timeout(PATIENCE):
            while words not in self.log:
                await asyncio.sleep(0.02)

    @property
    def log(self) -> str:
        return (self.folder / "log.txt").read_text(errors="replace")


def _brought() -> dict[str, str]:
    """The settings of a webhook, on a port that is free and stays the same over a restart."""
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    return {
        "FAIBENE_TELEGRAM_MODE": "webhook",
        "FAIBENE_TELEGRAM_SECRET": SECRET,
        "FAIBENE_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "FAIBENE_HTTP_PORT": str(port),
    }
