"""The open tabs of the web chat, and the messages that wait for one of them to say "got"."""

import asyncio
from collections.abc import AsyncIterator

from starlette.websockets import WebSocket, WebSocketDisconnect

from domain.chat import Address

TABS_MAX = 8
"""Open tabs of one session."""
LINES_MAX = 1000
"""Open tabs of everybody."""
CLOSING = 1.0
"""Seconds that a tab which reads nothing may take to be closed."""


class Line:
    """One open tab: frames out, frames in, and what is known of who holds it."""

    def __init__(self, socket: WebSocket, phone: str, address: Address, hint: str | None) -> None:
        self._socket = socket
        self.phone = phone
        self.address = address
        self.hint = hint
        self.settled = False

    async def tell(self, frame: str) -> None:
        """Send a frame; a tab that has gone is nobody's error."""
        try:
            await self._socket.send_text(frame)
        except (RuntimeError, WebSocketDisconnect, OSError):
            return

    async def frames(self) -> AsyncIterator[str]:
        """The text frames until the tab closes; a binary one counts as empty."""
        while True:
            event = await self._socket.receive()
            if event["type"] == "websocket.disconnect":
                return
            yield event.get("text") or ""

    async def close(self) -> None:
        """Close the tab's socket; its page will try again."""
        try:
            async with asyncio.timeout(CLOSING):
                await self._socket.close(1012)
        except (RuntimeError, WebSocketDisconnect, OSError, TimeoutError):
            return


class Lines:
    """All open tabs by session, with the messages that are on their way."""

    def __init__(self) -> None:
        self._open: dict[str, list[Line]] = {}
        self._expected: dict[tuple[str, str], tuple[str, asyncio.Future[bool]]] = {}

    def of(self, session: str) -> list[Line]:
        """The open tabs of a session."""
        return list(self._open.get(session, ()))

    def all(self) -> list[Line]:
        """Every open tab."""
        return [line for lines in self._open.values() for line in lines]

    def room(self, session: str) -> bool:
        """Whether one more tab may open."""
        mine = len(self._open.get(session, ()))
        return mine < TABS_MAX and sum(map(len, self._open.values())) < LINES_MAX

    def enter(self, line: Line) -> None:
        """A tab opens."""
        self._open.setdefault(line.address.value, []).append(line)

    async def catch_up(self, line: Line) -> None:
        """Send a new tab what is on its way to its session."""
        session = line.address.value
        for frame in [frame for (who, _), (frame, _) in self._expected.items() if who == session]:
            await line.tell(frame)

    def leave(self, line: Line) -> None:
        """A tab closes; with the last one, nothing more can arrive."""
        session = line.address.value
        if line not in self.of(session):
            return
        self._open[session].remove(line)
        if not self._open[session]:
            self._gone(session)

    async def hang_up(self, session: str) -> None:
        """Close the tabs of a session that shows nothing: its pages open them again."""
        lines = self.of(session)
        self._gone(session)
        await asyncio.gather(*(line.close() for line in lines))

    def _gone(self, session: str) -> None:
        self._open.pop(session, None)
        for (who, _), (_, future) in self._expected.items():
            if who == session and not future.done():
                future.set_result(False)

    async def tell(self, session: str, frame: str) -> None:
        """Send a frame to every open tab of a session."""
        await asyncio.gather(*(line.tell(frame) for line in self.of(session)))

    def got(self, session: str, key: str) -> None:
        """A tab has shown the message with this key."""
        _, future = self._expected.get((session, key), ("", None))
        if future and not future.done():
            future.set_result(True)

    async def show(self, session: str, key: str, frame: str, patience: float) -> bool:
        """Send a frame to all tabs: True once one shows it, False when the last one closes.

        Raises TimeoutError when neither happens within `patience` seconds.
        """
        future = asyncio.get_running_loop().create_future()
        _, future = self._expected.setdefault((session, key), (frame, future))
        try:
            async with asyncio.timeout(patience):
                await self.tell(session, frame)
                return await asyncio.shield(future)
        finally:
            self._expected.pop((session, key), None)
