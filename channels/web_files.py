"""Files on the web: one stays in its page until it is wanted, and only then is it sent."""

import asyncio
from collections.abc import Collection, Container
from dataclasses import dataclass, field

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from channels.bodies import TooMuch, read
from channels.web_guard import COOKIE, Seal, known_host, same_origin
from channels.web_lines import Lines
from channels.web_wire import wish
from domain.chat import Lost

PATIENCE = 60.0
"""Seconds that a page may take to send a file it was asked for."""


def ref_of(session: str, frame_id: str) -> str:
    """What a file is called that a page has announced in this frame."""
    return f"{session}:{frame_id}"


@dataclass(slots=True)
class _Wish:
    """A file that a page was asked for; `without` counts the tabs that do not have it."""

    most: int
    without: int = 0
    came: "asyncio.Future[bytes]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Files:
    """Asks the open tabs of a session for a file, and takes it in when one sends it.

    What nobody has asked for is not taken, whoever sends it.
    """

    def __init__(
        self, lines: Lines, phones: Container[str], seal: Seal, hosts: Collection[str]
    ) -> None:
        self._lines = lines
        self._phones = phones
        self._seal = seal
        self._hosts = hosts
        self._wishes: dict[str, _Wish] = {}

    async def fetch(self, ref: str, most: int) -> bytes:
        """The file of this name, of at most `most` bytes. Raises Lost when no open tab has it."""
        session, _, frame_id = ref.partition(":")
        if not self._lines.of(session):
            raise ConnectionError("no page is open")
        wanted = self._wishes[ref] = _Wish(most)
        try:
            async with asyncio.timeout(PATIENCE):
                await self._lines.tell(session, wish(frame_id))
                return await wanted.came
        finally:
            self._wishes.pop(ref, None)

    def missing(self, session: str, frame_id: str) -> None:
        """A tab says that it does not have a file, perhaps because it was loaded anew."""
        wanted = self._wishes.get(ref_of(session, frame_id))
        if wanted is None:
            return
        wanted.without += 1
        if wanted.without >= len(self._lines.of(session)) and not wanted.came.done():
            wanted.came.set_exception(Lost("no page has it any more"))

    async def take(self, request: Request) -> Response:
        """A page sends a file that it was asked for."""
        phone, frame_id = request.path_params["phone"], request.path_params["id"]
        session = self._seal.read(phone, request.cookies.get(COOKIE))
        ours = known_host(request, self._hosts) and same_origin(request, self._hosts)
        if phone not in self._phones or session is None or not ours:
            return Response(status_code=403)
        wanted = self._wishes.get(ref_of(session, frame_id))
        if wanted is None:
            return Response(status_code=404)
        try:
            async with asyncio.timeout(PATIENCE):
                _end(wanted, await read(request, wanted.most))
        except (ClientDisconnect, TimeoutError):
            _end(wanted, ConnectionError("broken off"))
            return Response(status_code=408)
        except TooMuch:
            _end(wanted, Lost("too large"))
            return Response(status_code=413)
        return Response(status_code=204)


def _end(wanted: _Wish, how: bytes | Exception) -> None:
    if wanted.came.done():
        return
    if isinstance(how, bytes):
        wanted.came.set_result(how)
    else:
        wanted.came.set_exception(how)
