"""Takes events in: safety first, then the inbox, then one person's events in order."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import replace

import structlog

from bot import turns
from bot.letters import Desk, Post
from domain.chat import Address, Incoming
from storage.database import Database, is_database_error
from storage.town import Town

AT_ONCE = 32
MOST_RESTARTS = 12
PAUSES = (0.1, 0.5, 2.0, 5.0)
log = structlog.get_logger()

Hear = Callable[[Incoming], Awaitable[Incoming]]
Safety = Callable[[Incoming], Awaitable[bool]]


class Reception:
    """The only way in: `receive` returns once an event is safe, and it is handled soon after."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        send: Callable[[tuple[Post, ...]], None],
        *,
        safety: Safety,
        hear: Hear,
        language: Callable[[str | None], str],
    ) -> None:
        self._database = database
        self._desk = desk
        self._send = send
        self._safety = safety
        self._hear = hear
        self._language = language
        self._queues: dict[str, deque[tuple[int, Incoming | None]]] = defaultdict(deque)
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._closed = False

    async def receive(self, incoming: Incoming) -> None:
        """Commits an event to the inbox, unless it is about somebody's safety."""
        if self._closed:
            raise ConnectionAbortedError("the programme is stopping")
        incoming = replace(incoming, text=_mended(incoming.text), path=_mended(incoming.path))
        if await self._safety(incoming):
            return
        kept = await self._database.unit(lambda town: self._put(town, incoming))
        if kept:
            self._queue(*kept)

    def _put(self, town: Town, incoming: Incoming) -> tuple[str, int, Incoming | None] | None:
        """Whose event this is, its number and its blank; None when it is known or nothing."""
        if incoming.event and not town.people.at(incoming.address):
            return None
        if seen := town.inbox.seen(incoming):
            # Still waiting: perhaps whoever kept it could not know that it was kept.
            return (seen.person_id, seen.seq, None) if seen.person_id else None
        language = self._language(incoming.hint)
        person_id, address_id = town.people.arrive(incoming.address, language)
        seq = town.inbox.put(person_id, address_id, incoming)
        if seq is None:
            return None
        town.outbox.come_back(person_id)
        blank = replace(incoming, address=Address(incoming.address.channel, address_id))
        return person_id, seq, blank

    async def resume(self) -> None:
        """Handles what an earlier run left, in order per person."""
        left = await self._database.unit(_left)
        for seq, person_id in left:
            self._queue(person_id, seq, None)

    def _queue(self, person_id: str, seq: int, incoming: Incoming | None) -> None:
        queue = self._queues[person_id]
        queue.append((seq, incoming))
        if len(queue) == 1:
            task = asyncio.create_task(self._serve(person_id, queue))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _serve(self, person_id: str, queue: deque[tuple[int, Incoming | None]]) -> None:
        while queue:
            seq, incoming = queue[0]
            async with self._slots:
                since = asyncio.get_running_loop().time()
                try:
                    await self._handle(seq, incoming)
                    log.info("handled", person=person_id, number=seq, ms=elapsed(since))
                except Exception:
                    log.exception("left for the next start", number=seq)
            queue.popleft()
        self._queues.pop(person_id, None)

    async def _handle(self, seq: int, incoming: Incoming | None) -> None:
        failures = 0
        while True:
            try:
                turn = await self._turn(seq, incoming)
            except Exception as trouble:
                log.exception("turn failed", number=seq, attempts=failures + 1)
                if not is_database_error(trouble):
                    await self._park(seq)
                    return
                await asyncio.sleep(PAUSES[min(failures, len(PAUSES) - 1)])
                failures += 1
                continue
            self._send(turn.posts)
            if not turn.again:
                return

    async def _turn(self, seq: int, incoming: Incoming | None) -> turns.Turn:
        if incoming is None:
            received = await self._database.unit(lambda town: town.inbox.get(seq))
            if received is None:
                return turns.Turn()
            incoming = received.incoming
        heard = await self._hear(incoming)
        return await self._database.unit(lambda town: turns.take(town, self._desk, seq, heard))

    async def _park(self, seq: int) -> None:
        await self._database.unit(lambda town: town.inbox.park(seq))

    def close(self) -> None:
        """Takes nothing in any more: what comes stays with its channel."""
        self._closed = True

    async def drain(self) -> None:
        """Waits until nothing that came in is left to handle."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)


def elapsed(since: float) -> int:
    """Milliseconds since an instant of the running loop's clock."""
    return round((asyncio.get_running_loop().time() - since) * 1000)


def _mended(text: str | None) -> str | None:
    """A text without half letters (lone surrogates), which nothing could keep."""
    return text and text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _left(town: Town) -> list[tuple[int, str]]:
    """What waits, each counted as attempted: what was there at every crash is parked in the end."""
    left = []
    for seq, person_id in town.inbox.waiting():
        if town.inbox.count_attempt(seq) >= MOST_RESTARTS:
            town.inbox.park(seq)
        else:
            left.append((seq, person_id))
    return left
