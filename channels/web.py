"""The web chat: one page per phone, one websocket per open tab, no token needed."""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence

from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket

from channels.capabilities import WEB
from channels.web_clock import Town
from channels.web_files import Files
from channels.web_guard import COOKIE, Doors, Seal, cookie_header, known_host, same_origin
from channels.web_lines import Line, Lines
from channels.web_narrow import Narrow
from channels.web_pages import Pages, Phone
from channels.web_talk import Arrived, Returned, Talk
from channels.web_texts import PAGE_TEXTS
from channels.web_wire import LEAVE, message_frame, wire_id
from domain.chat import Address, Hidden, Message, Outcome, Receive

__all__ = ["PAGE_TEXTS", "Phone", "Town", "Web"]

AGAIN = 20.0
SLOWEST = 50_000.0
"""Bytes a second of the slowest line that a file is carried over."""
AWAY = Outcome("later", after=86_400.0, reason="away")


class Web:
    """A Channel whose wire is the browser.

    `arrived(phone, address, hint)` is awaited once per session and run of the programme, before
    its first `receive`; `returned(address)` each time a page opens. Tapping a path in `leave`
    clears the page and goes to a neutral one, and `receive` hears nothing of it. `hosts` are the
    names, beside IP addresses and localhost, under which the chat is reached; `texts` holds the
    words of the pages: language, then a name in PAGE_TEXTS. `patience` and `monotonic` are in
    seconds.
    """

    name = "web"
    capabilities = WEB

    def __init__(
        self,
        *,
        phones: Sequence[Phone],
        session_key: bytes,
        texts: Mapping[str, Mapping[str, str]],
        returned: Returned,
        arrived: Arrived | None = None,
        town: Town | None = None,
        hosts: Collection[str] = (),
        leave: Collection[str] = (),
        patience: float = 5.0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._phones = {phone.name: phone for phone in phones}
        self._seal = Seal(session_key)
        self._returned = returned
        self._arrived = arrived
        self._hosts = frozenset(host.lower() for host in hosts)
        self._leave = frozenset(leave)
        self._patience = patience
        self._doors = Doors(monotonic)
        self._pages = Pages(self._phones, self._seal, self._doors, texts, town, self._hosts)
        self._lines = Lines()
        self._files = Files(self._lines, self._phones, self._seal, self._hosts)
        self._talk: Talk | None = None

    @property
    def narrow(self) -> Narrow:
        """The channel of those phones that look and limit like WhatsApp."""
        return Narrow(self)

    @property
    def routes(self) -> list[BaseRoute]:
        """The pages, their files, the clock of the sample town, the websockets, and photos."""
        return [
            *self._pages.routes,
            WebSocketRoute("/phone/{phone}/socket", self._connect),
            Route("/phone/{phone}/file/{id}", self._files.take, methods=["POST"]),
        ]

    async def start(self, receive: Receive) -> None:
        """Let the pages connect: what is said there goes to `receive`."""
        self._talk = Talk(self._lines, self._files, receive, self._returned, self._arrived)

    async def stop(self) -> None:
        """Close every tab's socket; the pages keep what was not acknowledged."""
        self._talk = None
        await asyncio.gather(*(line.close() for line in self._lines.all()))

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        """Show a message on all open tabs of a session; one "got" suffices."""
        if not self._lines.of(address.value):
            return AWAY
        frame = message_frame(message, key, edits, self._leave, WEB.pictures)
        patience = self._patience + len(frame) / SLOWEST
        try:
            shown = await self._lines.show(address.value, key, frame, patience)
        except TimeoutError:
            # A phone that sleeps in a pocket, or worse: what else waits for it need not try.
            await self._lines.hang_up(address.value)
            # The page shows a key once, so that saying it again does no harm.
            return Outcome("later", after=AGAIN, reason="no answer from the page")
        return Outcome("sent", wire_id=wire_id(key)) if shown else AWAY

    async def fetch(self, ref: str, most: int) -> bytes:
        """A photo that a page has announced, if it is still open."""
        return await self._files.fetch(ref, most)

    async def hide(self, address: Address) -> Hidden:
        """Clear all open tabs of a session and leave them for the neutral page."""
        await self._lines.tell(address.value, LEAVE)
        return "all"

    async def _connect(self, socket: WebSocket) -> None:
        phone = self._phones.get(socket.path_params["phone"])
        trusted = known_host(socket, self._hosts) and same_origin(socket, self._hosts)
        if phone is None or not trusted:
            return await socket.close(1008)
        session = self._seal.read(phone.name, socket.cookies.get(COOKIE))
        headers = []
        if not self._doors.opens() or not (session or self._doors.begins()):
            return await socket.close(1013)
        if session is None:
            session, value = self._seal.new(phone.name)
            cookie = cookie_header(phone.name, value, secure=socket.url.scheme == "wss")
            headers = [(b"set-cookie", cookie.encode())]
        if self._talk is None or not self._lines.room(session):
            return await socket.close(1013)
        await socket.accept(headers=headers)
        address = Address(phone.channel, session)
        return await self._talk.serve(Line(socket, phone.name, address, phone.hint))
