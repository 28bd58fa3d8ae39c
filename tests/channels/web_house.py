"""A small app around the web channel, served by a real uvicorn inside the test."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from channels.web import Phone, Web
from domain.chat import Address, Button, Incoming, Message, Outcome
from tests import PATIENCE
from tests.channels.page_texts import TEXTS

PHONES = (
    Phone("citizen", "it"),
    Phone("association", "it"),
    Phone("coordinator", "it"),
    Phone("family", "ar"),
)
KEY = b"a key that is only good in tests"

ITALIAN = Message(
    "Ciao! Sono FaiBene.\nChe cosa vuoi fare oggi?\nPer urgenze chiama il 112.",
    (
        (Button("Dare qualche ora", "hours"), Button("Dare cibo", "food")),
        (Button("Trovare un servizio", "services"),),
    ),
)
ARABIC = Message(
    "مرحبًا! أنا FaiBene.\nبماذا يمكنني مساعدتك؟\nللطوارئ اتصل على ⁨112⁩.",
    ((Button("طعام", "food"), Button("صحة", "health")), (Button("خروج", "safe/hide"),)),
    language="ar",
    right_to_left=True,
)


class SampleTown:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.local = datetime(2026, 11, 28, 9, 30)

    def now(self) -> datetime:
        return self.local

    async def advance(self, hours: float | None, to: datetime | None) -> datetime:
        goal = to or self.local + timedelta(hours=hours or 0)
        if not self.local <= goal <= self.local + timedelta(days=30):
            raise ValueError("Solo in avanti, di trenta giorni al massimo.")
        self.local = goal
        return goal


def menu(incoming: Incoming) -> Message:
    """The greeting in the phone's language."""
    return ARABIC if (incoming.hint or "").startswith("ar") else ITALIAN


class House:
    """An app that remembers what it received and answers with a menu."""

    def __init__(self, **options: Any) -> None:
        self.town = SampleTown()
        self.received: list[Incoming] = []
        self.tried: list[str] = []
        self.returns: list[Address] = []
        self.arrivals: list[tuple[str, str, str | None]] = []
        self.order: list[str] = []
        self.failures = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self.answer: Callable[[Incoming], Message | None] = menu
        self.outcomes: list[Outcome] = []
        self.changed = asyncio.Condition()
        self.tasks: set[asyncio.Task[None]] = set()
        settings: dict[str, Any] = {
            "phones": PHONES,
            "session_key": KEY,
            "texts": TEXTS,
            "returned": self.returned,
            "arrived": self.arrived,
            "town": self.town,
            "leave": ("safe/hide",),
        }
        self.web = Web(**settings | options)
        self.url = ""

    @property
    def ws(self) -> str:
        return self.url.replace("http", "ws", 1)

    async def receive(self, incoming: Incoming) -> None:
        self.order.append("received")
        self.tried.append(incoming.event_id)
        await self.note()
        await self.gate.wait()
        if self.failures:
            self.failures -= 1
            raise OSError("disk full")
        if incoming.event_id in [each.event_id for each in self.received]:
            return
        self.received.append(incoming)
        await self.note()
        answer = self.answer(incoming)
        if answer:
            task = asyncio.create_task(self.reply(incoming, answer))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def reply(self, incoming: Incoming, answer: Message) -> None:
        key = f"answer:{incoming.event_id}"
        sent = await self.web.send(incoming.address, answer, key=key, edits=incoming.message_id)
        self.outcomes.append(sent)
        await self.note()

    async def returned(self, address: Address) -> None:
        self.order.append("returned")
        self.returns.append(address)
        await self.note()

    async def arrived(self, phone: str, address: Address, hint: str | None) -> None:
        self.order.append("arrived")
        self.arrivals.append((phone, address.value, hint))

    async def note(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    async def until(self, true: Callable[[], object]) -> None:
        """Wait until something has happened here."""
        async with asyncio.timeout(PATIENCE), self.changed:
            await self.changed.wait_for(true)

    def texts(self) -> list[str]:
        return [each.text or "" for each in self.received]


@asynccontextmanager
async def serving(
    house: House, port: int = 0, routes: Sequence[BaseRoute] = ()
) -> AsyncIterator[House]:
    """The house, open on a port of this computer, with other pages beside its own."""
    async with served(Starlette(routes=[*routes, *house.web.routes]), port) as house.url:
        await house.web.start(house.receive)
        try:
            yield house
        finally:
            house.gate.set()
            await house.web.stop()


@asynccontextmanager
async def served(app: Starlette, port: int = 0) -> AsyncIterator[str]:
    """An app on a port of this computer, under the address that is given."""
    # Named as TCP, or each answer waits 40 ms (Nagle).
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        config = uvicorn.Config(
            app, log_config=None, log_level=None, lifespan="off", ws_max_size=65_536
        )
        server = _Server(config)
        task = asyncio.create_task(server.serve([listener]))
        await server.ready.wait()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.over.set()
            await task


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self.over = asyncio.Event()

    async def main_loop(self) -> None:
        self.ready.set()
        await self.over.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await asyncio.gather(*self.server_state.tasks, return_exceptions=True)
