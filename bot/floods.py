"""Floods: how much is taken in from one person, one channel and all, decided in memory alone."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from weakref import WeakValueDictionary

from domain.buckets import Buckets, Limit
from domain.chat import Address, Incoming

PATIENCE = 5.0
"""Seconds that a channel is kept waiting: Telegram gives a webhook up much later."""
MOST_WAITING = 5_000
"""Events of one channel that wait to be handled: at most some minutes of work."""
MOST_SENDERS = 10_000
"""People of whom it is known when they last sent something."""
MOST_KEPT = 2_000
"""Events known to be kept: a poll brings a hundred, and brings them again if one fails."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is taken in."""

    person: Limit
    channel: Limit
    whole: Limit


LIMITS = Limits(
    # Nobody taps faster for long; a form answered in haste, or a few messages forwarded, passes.
    person=Limit(burst=20, per_second=1),
    # A town's busiest minute is far below; a day's backlog goes through at this pace.
    channel=Limit(burst=600, per_second=300),
    # About what one process handles while the answers still come quickly.
    whole=Limit(burst=1_000, per_second=500),
)
TELLING = Limit(burst=1, per_second=1 / 60)


class Flooded(Exception):
    """More comes in than can be taken: the channel keeps the event and brings it again."""


class Gate:
    """What an event passes before the database hears of it; `monotonic` is in seconds."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._people: Buckets[Address] = Buckets(limits.person)
        self._sent: dict[Address, datetime] = {}
        self._told: Buckets[Address] = Buckets(TELLING)
        self._channels: Buckets[str] = Buckets(limits.channel)
        self._whole: Buckets[None] = Buckets(limits.whole)
        self._rooms: dict[str, asyncio.Semaphore] = defaultdict(
            lambda: asyncio.Semaphore(MOST_WAITING)
        )
        self._orders: WeakValueDictionary[Address, asyncio.Lock] = WeakValueDictionary()
        self._kept: dict[tuple[str, str], None] = {}

    def admits(self, incoming: Incoming) -> bool:
        """Whether somebody may send one more; counts it."""
        now = self._monotonic()
        return self._people.of(incoming.address, now).admits(now, self._rested(incoming))

    def _rested(self, incoming: Incoming) -> float:
        """Seconds between what somebody sent and the last before, however late both come."""
        if incoming.sent is None:
            return 0.0
        before = self._sent.pop(incoming.address, incoming.sent)
        self._sent[incoming.address] = max(before, incoming.sent)
        if len(self._sent) > MOST_SENDERS:
            del self._sent[next(iter(self._sent))]
        return (incoming.sent - before).total_seconds()

    def give_back(self, address: Address) -> None:
        """Does not count an event that could not be taken: it will come again."""
        self._people.of(address, self._monotonic()).give_back()

    def may_tell(self, address: Address) -> bool:
        """Whether somebody is to be told that they are too quick: once a minute."""
        return self._told.admits(address, self._monotonic())

    @asynccontextmanager
    async def in_order(self, address: Address) -> AsyncIterator[None]:
        """Lets the events of an address in one after another, in the order of these calls."""
        # Kept alive by those who hold it or wait for it, and by nobody else.
        order = self._orders.setdefault(address, asyncio.Lock())
        await _patiently(order.acquire())
        try:
            yield
        finally:
            order.release()

    async def enter(self, channel: str) -> None:
        """Waits for a channel's turn and for room; raises Flooded when that takes too long."""
        now = self._monotonic()
        buckets = self._channels.of(channel, now), self._whole.of(None, now)
        pause = max(bucket.wait(now) for bucket in buckets)
        if pause > PATIENCE:
            raise Flooded()
        for bucket in buckets:
            bucket.take()
        if pause > 0:
            await asyncio.sleep(pause)
        await _patiently(self._rooms[channel].acquire())

    def leave(self, channel: str) -> None:
        """Makes room: an event that had entered has been handled."""
        self._rooms[channel].release()

    def knows(self, incoming: Incoming) -> bool:
        """Whether an event is known to be kept, without asking the database."""
        return (incoming.address.channel, incoming.event_id) in self._kept

    def remember(self, incoming: Incoming) -> None:
        """Notes that an event is kept."""
        self._kept[incoming.address.channel, incoming.event_id] = None
        if len(self._kept) > MOST_KEPT:
            del self._kept[next(iter(self._kept))]


async def _patiently(waiting: Awaitable[object]) -> None:
    try:
        async with asyncio.timeout(PATIENCE):
            await waiting
    except TimeoutError:
        raise Flooded() from None
