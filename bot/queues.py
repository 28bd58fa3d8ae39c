"""Handles what is in the inbox: one person's events in order, those of many at once."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

import structlog

from bot import turns
from bot.letters import Desk, Post
from bot.metrics import Metrics
from domain.chat import Incoming
from storage.database import Database, is_database_error

AT_ONCE = 32
IN_HAND = 1_000
"""Waiting events that are held in memory as they came; more are read from the inbox again."""
PAUSES = (0.1, 0.5, 2.0, 5.0)
log = structlog.get_logger()

Hear = Callable[[Incoming], Awaitable[Incoming]]


class Exit(Protocol):
    """Where answers leave: whether a channel can take more, and waiting until it can."""

    @property
    def full(self) -> bool: ...

    async def room(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """An event in the inbox whose turn will come; of what an earlier run left, no more is known.

    `since` is when it came in, in seconds of the running loop's clock.
    """

    seq: int
    channel: str | None = None
    incoming: Incoming | None = None
    since: float | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """An event that is safe in the inbox; to be read from there when it is not in hand."""

    person_id: str
    seq: int
    incoming: Incoming | None = None


class Queues:
    """A queue for each person; `left` is told the channel of each event that leaves its queue."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        send: Callable[[tuple[Post, ...], bool], None],
        *,
        exits: Mapping[str, Exit],
        left: Callable[[str], None],
        hear: Hear,
        metrics: Metrics,
    ) -> None:
        self._database = database
        self._desk = desk
        self._send = send
        self._exits = exits
        self._left = left
        self._hear = hear
        self._metrics = metrics
        self._held: dict[str, deque[Waiting]] = defaultdict(deque)
        self._count = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)

    def __len__(self) -> int:
        return self._count

    def resume(self, person_id: str, seq: int) -> None:
        """Queues an event that an earlier run left in the inbox."""
        self._queue(person_id, Waiting(seq))

    def put(self, kept: Kept, channel: str, since: float) -> None:
        """Queues an event of the inbox behind those of the same person."""
        in_hand = kept.incoming if self._count < IN_HAND else None
        self._queue(kept.person_id, Waiting(kept.seq, channel, in_hand, since))

    def _queue(self, person_id: str, event: Waiting) -> None:
        queue = self._held[person_id]
        queue.append(event)
        self._count += 1
        if len(queue) == 1:
            task = asyncio.create_task(self._serve(person_id, queue))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _serve(self, person_id: str, queue: deque[Waiting]) -> None:
        while queue:
            async with self._slot(queue[0].channel):
                await self._attend(person_id, queue[0])
            event = queue.popleft()
            self._count -= 1
            if event.channel:
                self._left(event.channel)
        self._held.pop(person_id, None)

    @asynccontextmanager
    async def _slot(self, channel: str | None) -> AsyncIterator[None]:
        """One of the places where events are handled, once the answer has room to leave."""
        exit = self._exits[channel] if channel else None
        while True:
            if exit is not None:
                await exit.room()
            async with self._slots:
                if exit is None or not exit.full:
                    yield
                    return

    async def _attend(self, person_id: str, event: Waiting) -> None:
        since = asyncio.get_running_loop().time()
        try:
            await self._handle(event.seq, event.incoming)
            log.info("handled", person=person_id, number=event.seq, ms=elapsed(since))
            if event.since is not None:
                self._metrics.handled(asyncio.get_running_loop().time() - event.since)
        except Exception:
            log.exception("left for the next start", number=event.seq)

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
            self._send(turn.posts, turn.stirred)
            if turn.parked:
                self._metrics.parked()
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
        self._metrics.parked()

    async def drain(self) -> None:
        """Waits until nothing that came in is left to handle."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)


def elapsed(since: float) -> int:
    """Milliseconds since an instant of the running loop's clock."""
    return round((asyncio.get_running_loop().time() - since) * 1000)
