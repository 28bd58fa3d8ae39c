"""What happens on an open tab: frames are read at once, what people did is taken in order."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import structlog

from channels.web_files import Files, ref_of
from channels.web_lines import Line, Lines
from channels.web_wire import (
    LEAVE,
    Frame,
    Got,
    Hello,
    Leave,
    Missing,
    Photo,
    Place,
    Tap,
    Text,
    language_tag,
    named,
    note,
    plain,
    read,
)
from domain.chat import Address, Attached, Incoming, Receive

QUEUE_MAX = 32
"""Frames of one tab that may wait for their turn."""
ARRIVALS_MAX = 10_000
"""Sessions that are remembered as announced; a forgotten one is announced again."""

Arrived = Callable[[str, Address, str | None], Awaitable[None]]
Returned = Callable[[Address], Awaitable[None]]
Deed = Text | Tap | Photo | Place
Queue = asyncio.Queue[Hello | Deed | None]

log = structlog.get_logger()


class Talk:
    """Hands the frames of all tabs to `receive`, after announcing who holds the tab."""

    def __init__(
        self,
        lines: Lines,
        files: Files,
        receive: Receive,
        returned: Returned,
        arrived: Arrived | None,
    ) -> None:
        self._lines = lines
        self._files = files
        self._receive = receive
        self._returned = returned
        self._arrived = arrived
        self._arrivals: dict[str, asyncio.Future[None]] = {}

    async def serve(self, line: Line) -> None:
        """Stay with a tab until it closes and all it said is handled.

        Reading never waits for handling: `receive` may itself be waiting for a "got".
        """
        queue: Queue = asyncio.Queue(QUEUE_MAX)
        worker = asyncio.create_task(self._work(line, queue))
        self._lines.enter(line)
        try:
            await self._lines.catch_up(line)
            async for raw in line.frames():
                await self._sort(line, read(raw), raw, queue)
        finally:
            self._lines.leave(line)
            await queue.put(None)
            await worker

    async def _sort(self, line: Line, frame: Frame | None, raw: str, queue: Queue) -> None:
        if frame is None:
            await line.tell(note("sorry", named(raw)))
        elif isinstance(frame, Got):
            self._lines.got(line.address.value, frame.key)
        elif isinstance(frame, Missing):
            self._files.missing(line.address.value, frame.id)
        elif isinstance(frame, Leave):
            await self._lines.tell(line.address.value, LEAVE)
        elif not queue.full():
            queue.put_nowait(frame)
        elif not isinstance(frame, Hello):
            await line.tell(note("again", frame.id))

    async def _work(self, line: Line, queue: Queue) -> None:
        while (frame := await queue.get()) is not None:
            try:
                await self._take(line, frame)
            except Exception as error:
                log.error("not received", channel=line.address.channel, error=type(error).__name__)
                if not isinstance(frame, Hello):
                    await line.tell(note("again", frame.id))

    async def _take(self, line: Line, frame: Hello | Deed) -> None:
        if isinstance(frame, Hello):
            line.hint = line.hint or language_tag(frame.language)
        await self._settle(line)
        if not isinstance(frame, Hello):
            await self._receive(_incoming(line, frame))
            await line.tell(note("ok", frame.id))

    async def _settle(self, line: Line) -> None:
        if line.settled:
            return
        await self._arrive(line)
        await self._returned(line.address)
        line.settled = True

    async def _arrive(self, line: Line) -> None:
        """Announce a session once, however many tabs open it together."""
        session = line.address.value
        if self._arrived is None:
            return
        if session not in self._arrivals:
            announced = self._arrived(line.phone, line.address, line.hint)
            self._arrivals[session] = asyncio.ensure_future(announced)
            if len(self._arrivals) > ARRIVALS_MAX:
                del self._arrivals[next(iter(self._arrivals))]
        try:
            await asyncio.shield(self._arrivals[session])
        except Exception:
            self._arrivals.pop(session, None)
            raise


def _incoming(line: Line, frame: Deed) -> Incoming:
    event_id = f"{line.address.value}:{frame.id}"
    bare = Incoming(address=line.address, event_id=event_id, hint=line.hint)
    match frame:
        case Text():
            return replace(bare, text=plain(frame.text))
        case Photo():
            ref = ref_of(line.address.value, frame.id)
            file = Attached("photo", ref, frame.media_type, frame.size)
            return replace(bare, attachment="photo", file=file)
        case Place():
            return replace(bare, attachment="location", place=(frame.lat, frame.lon))
        case Tap():
            return replace(bare, path=frame.path, message_id=frame.message)
