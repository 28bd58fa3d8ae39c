"""Who is sent to next on one channel: lanes before order, one at a time per address, in time."""

import asyncio
import heapq
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from itertools import count

from bot.due import Ticket
from bot.letters import Post
from domain.buckets import Bucket, Buckets, Limit
from storage.outbox import LANES


@dataclass(frozen=True, slots=True)
class Rate:
    """What a channel is sent at most: messages a second, and per chat a second after a burst.

    `at_once` are the messages under way together, each to another chat.
    """

    per_second: float
    chat_per_second: float
    chat_burst: int
    at_once: int = 16


ROOM = 1_000
"""Answers that wait in one channel's lanes before the answering of others waits as well."""
Entry = Post | Ticket


class Lanes:
    """One channel's queue.

    `deliver` is awaited for each message in its time, with the seconds that it has waited here.
    """

    def __init__(
        self,
        rate: Rate,
        deliver: Callable[[Entry, float], Awaitable[None]],
        monotonic: Callable[[], float],
    ) -> None:
        self._deliver = deliver
        self._monotonic = monotonic
        self._whole = Bucket(rate.per_second, max(1.0, rate.per_second / 5), at=monotonic())
        self._chats: Buckets[str] = Buckets(Limit(rate.chat_burst, rate.chat_per_second))
        self._waiting: dict[str, list[tuple[int, int, float, Entry]]] = defaultdict(list)
        self._ready: list[tuple[int, int, str]] = []
        self._busy: set[str] = set()
        self._order = count()
        self._wake = asyncio.Event()
        self._slots = asyncio.Semaphore(rate.at_once)
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed_until = self._no_news_until = 0.0
        self._held = 0
        self._answers = 0
        self._roomy = asyncio.Event()
        self._roomy.set()
        self._idle = asyncio.Event()
        self._idle.set()

    def __len__(self) -> int:
        return self._held

    def put(self, entry: Entry) -> None:
        """Queues a message behind those of its lane."""
        place = (LANES.index(entry.lane), next(self._order), self._monotonic(), entry)
        heapq.heappush(self._waiting[entry.address_id], place)
        self._idle.clear()
        self._held += 1
        self._answers += entry.lane == "answer"
        if self._answers >= ROOM:
            self._roomy.clear()
        self._offer(entry.address_id)

    def close_for(self, seconds: float) -> None:
        """Sends nothing for a while; a send already under way does not reopen it."""
        self._closed_until = max(self._closed_until, self._monotonic() + seconds)

    def hold_news(self, seconds: float) -> None:
        """Sends no news for a while."""
        self._no_news_until = max(self._no_news_until, self._monotonic() + seconds)

    @property
    def news_pause(self) -> float:
        """For how many seconds more no news is sent."""
        return max(0.0, self._no_news_until - self._monotonic())

    def _offer(self, address_id: str) -> None:
        queue = self._waiting.get(address_id)
        if queue and address_id not in self._busy:
            lane, order, _, _ = queue[0]
            heapq.heappush(self._ready, (lane, order, address_id))
            self._wake.set()

    async def run(self) -> None:
        """Sends until cancelled."""
        while True:
            await self._slots.acquire()
            since, entry = await self._next()
            task = asyncio.create_task(self._send(entry, self._monotonic() - since))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _next(self) -> tuple[float, Entry]:
        while True:
            now = self._monotonic()
            pause = max(self._closed_until - now, self._whole.wait(now))
            if pause > 0:
                await asyncio.sleep(pause)
            elif found := self._pop():
                self._whole.take()
                return found
            else:
                self._wake.clear()
                await self._wake.wait()

    def _pop(self) -> tuple[float, Entry] | None:
        while self._ready:
            _, order, address_id = heapq.heappop(self._ready)
            queue = self._waiting.get(address_id)
            if not queue or address_id in self._busy or queue[0][1] != order:
                continue
            if self._too_soon(address_id):
                continue
            _, _, since, entry = heapq.heappop(queue)
            if not queue:
                del self._waiting[address_id]
            self._busy.add(address_id)
            return since, entry
        return None

    def _too_soon(self, address_id: str) -> bool:
        """Whether a chat must wait; it is offered again when its time has come."""
        now = self._monotonic()
        bucket = self._chats.of(address_id, now)
        pause = bucket.wait(now)
        if pause > 0:
            asyncio.get_running_loop().call_later(pause, self._offer, address_id)
            return True
        bucket.take()
        return False

    async def _send(self, entry: Entry, waited: float) -> None:
        try:
            await self._deliver(entry, waited)
        finally:
            self._slots.release()
            self._busy.discard(entry.address_id)
            self._offer(entry.address_id)
            self._gone([entry])

    def _gone(self, entries: Sequence[Entry]) -> None:
        self._held -= len(entries)
        self._answers -= sum(entry.lane == "answer" for entry in entries)
        if not self._held:
            self._idle.set()
        if self._answers <= ROOM / 2:  # not at each that leaves: all who wait wake together
            self._roomy.set()

    @property
    def full(self) -> bool:
        """Whether it would be better to wait with what fills it further."""
        return not self._roomy.is_set()

    async def room(self) -> None:
        """Waits until there is room again."""
        await self._roomy.wait()

    def give_back(self) -> list[Entry]:
        """Empties the queue: what nobody has begun to send."""
        entries = [place[-1] for queue in self._waiting.values() for place in queue]
        self._waiting.clear()
        self._ready.clear()
        self._gone(entries)
        return entries

    async def drain(self) -> None:
        """Waits for what is being sent at this moment."""
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def idle(self) -> None:
        """Waits until nothing is queued or being sent."""
        await self._idle.wait()
