"""What the Telegram tests share: the real channel against the fake, and a house that listens."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette

from channels.telegram import Telegram
from domain.chat import Address, Incoming
from tests import PATIENCE
from tests.fake_telegram.client import FakeTelegram

SECRET = "a-secret_of-the-tests-0123456789"


class House:
    """Receives what comes in; can be shut, or told to fail."""

    def __init__(self) -> None:
        self.kept: list[Incoming] = []
        self.seen: list[str] = []
        self.failures = 0
        self.open = asyncio.Event()
        self.open.set()
        self.alarms: asyncio.Queue[str] = asyncio.Queue()
        self._changed = asyncio.Condition()

    async def receive(self, incoming: Incoming) -> None:
        """Keep it, unless this is a bad day."""
        self.seen.append(incoming.event_id)
        await self._tell()
        await self.open.wait()
        if self.failures:
            self.failures -= 1
            raise OSError("the disk is full")
        self.kept.append(incoming)
        await self._tell()

    def alarm(self, reason: str) -> None:
        """Told why to stop."""
        self.alarms.put_nowait(reason)

    async def has(self, count: int, *, seen: bool = False) -> list[Incoming]:
        """All that was kept, once there is that much of it (or that much was tried)."""
        async with self._changed, asyncio.timeout(PATIENCE):
            await self._changed.wait_for(
                lambda: len(self.seen if seen else self.kept) >= count,
            )
        return self.kept

    async def alarmed(self) -> str:
        """The next reason to stop."""
        async with asyncio.timeout(PATIENCE):
            return await self.alarms.get()

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


def built(fake: FakeTelegram, house: House, **options: Any) -> Telegram:
    """The channel as the programme makes it, in a hurry."""
    given = {"base_url": fake.url, "poll_seconds": 5, "read_timeout": 2.0, **options}
    return Telegram(given.pop("token", fake.token), conflict=house.alarm, **given)


@asynccontextmanager
async def on_air(fake: FakeTelegram, house: House, **options: Any) -> AsyncIterator[Telegram]:
    """The channel, polling for as long as the block lasts."""
    telegram = built(fake, house, **options)
    await telegram.start(house.receive)
    try:
        yield telegram
    finally:
        await telegram.stop()


@asynccontextmanager
async def brought(fake: FakeTelegram, house: House, **options: Any) -> AsyncIterator[Telegram]:
    """The channel, reached by webhook for as long as the block lasts."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        telegram = built(fake, house, webhook_url=url, secret=SECRET, **options)
        server = uvicorn.Server(uvicorn.Config(Starlette(routes=telegram.routes), log_config=None))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        await telegram.start(house.receive)
        try:
            yield telegram
        finally:
            await telegram.stop()
            server.should_exit = True
            await serving


def at(chat_id: int) -> Address:
    """A person's address."""
    return Address("telegram", str(chat_id))
