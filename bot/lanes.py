"""Who is sent to next on one channel: lanes before order, one at a time per address, in time."""

import asyncio
import heapq
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import count

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
"""Messages that wait in one channel's lanes before the answering of others waits as well."""


class Lanes:
    """One channel's queue.

    `deliver` is awaited for each message in its time, with the seconds that it has waited here.
    """

    def __init__(
        self,
        rate: Rate,
        deliver: Callable[[Post, float], Awaitable[None]],
        monotonic: Callable[[], float],
    ) -> None:
        self._deliver = deliver
        self._monotonic = monotonic
        self._whole = Bucket(rate.per_second, max(1.0, rate.per_second / 5), at=monotonic())
        self._chats: Buckets[str] = Buckets(Limit(rate.chat_burst, rate.chat_per_second))
        self._waiting: dict[str, list[tuple[int, int, float, Post]]] = defaultdict(list)
        self._ready: list[tuple[int, int, str]] = []
        self._busy: set[str] = set()
        self._order = count()
        self._wake = asyncio.Event()
        self._slots = asyncio.Semaphore(rate.at_once)
        self._tasks: set[asyncio.Task[None]] = set()
        self._closed_until = 0.0
        self._held = 0
        self._roomy = asyncio.Event()
        self._roomy.set()
        self._idle = asyncio.Event()
        self._idle.set()

    def __len__(self) -> int:
        return self._held

    def put(self, post: Post) -> None:
        """Queues a message behind those of its lane."""
        entry = (LANES.index(post.lane), next(self._order), self._monotonic(), post)
        heapq.heappush(self._waiting[post.address_id], entry)
        self._idle.clear()
        self._held += 1
        if self._held >= ROOM:
            self._roomy.clear()
        self._offer(post.address_id)

    def close_for(self, seconds: float) -> None:
        """Sends nothing for a while; a send already under way does not reopen it."""
        self._closed_until = max(self._closed_until, self._monotonic() + seconds)

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
            since, post = await self._next()
            task = asyncio.create_task(self._send(post, self._monotonic() - since))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _next(self) -> tuple[float, Post]:
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

    def _pop(self) -> tuple[float, Post] | None:
        while self._ready:
            _, order, address_id = heapq.heappop(self._ready)
            queue = self._waiting.get(address_id)
            if not queue or address_id in self._busy or queue[0][1] != order:
                continue
            if self._too_soon(address_id):
                continue
            _, _, since, post = heapq.heappop(queue)
            if not queue:
                del self._waiting[address_id]
            self._busy.add(address_id)
            return since, post
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

    async def _send(self, post: Post, waited: float) -> None:
        try:
            await self._deliver(post, waited)
        finally:
            self._slots.release()
            self._busy.discard(post.address_id)
            self._offer(post.address_id)
            self._gone(1)

    def _gone(self, count: int) -> None:
        self._held -= count
        if not self._held:
            self._idle.set()
        if self._held <= ROOM / 2:  # not at each that leaves: all who wait wake together
            self._roomy.set()

    @property
    def full(self) -> bool:
        """Whether it would be better to wait with what fills it further."""
        return not self._roomy.is_set()

    async def room(self) -> None:
        """Waits until there is room again."""
        await self._roomy.wait()

    def closed_for(self) -> float:
        """Seconds until the channel takes anything again."""
        return max(0.0, self._closed_until - self._monotonic())

    def give_back(self) -> list[Post]:
        """Empties the queue: what nobody has begun to send."""
        posts = [entry[-1] for queue in self._waiting.values() for entry in queue]
        self._waiting.clear()
        self._ready.clear()
        self._gone(len(posts))
        return posts

    async def drain(self) -> None:
        """Waits for what is being sent at this moment."""
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    async def idle(self) -> None:
        """Waits until nothing is queued or being sent."""
        await self._idle.wait()
