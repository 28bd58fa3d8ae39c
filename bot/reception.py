"""Takes events in: safety first, then the gate, then the inbox."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import structlog

from bot import turns
from bot.floods import Flooded, Gate
from bot.letters import Desk, Post
from bot.metrics import Metrics
from bot.queues import Kept, Queues
from domain.chat import Address, Incoming
from handlers import arrivals
from storage.database import Database
from storage.town import Town

MOST_RESTARTS = 12
log = structlog.get_logger()


class Safety(Protocol):
    """Says whether an event was about danger and has been answered: by its words, or a number."""

    async def answered(self, incoming: Incoming) -> bool: ...

    async def answered_number(self, incoming: Incoming) -> bool: ...


class Reception:
    """The only way in: `receive` returns once an event is safe, and it is handled soon after."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        send: Callable[[tuple[Post, ...], bool], None],
        *,
        safety: Safety,
        gate: Gate,
        queues: Queues,
        metrics: Metrics,
        language: Callable[[str | None], str],
    ) -> None:
        self.gate = gate
        self.queues = queues
        self._database = database
        self._desk = desk
        self._send = send
        self._safety = safety
        self._metrics = metrics
        self._language = language
        self._closed = False

    async def receive(self, incoming: Incoming) -> None:
        """Commits an event to the inbox, unless it is about somebody's safety, or one too many.

        Raises Flooded when so much comes in from all that this event has to come again later.
        """
        if self._closed:
            raise ConnectionAbortedError("the programme is stopping")
        incoming = replace(incoming, text=_mended(incoming.text), path=_mended(incoming.path))
        if await self._safety.answered(incoming):
            return
        if self.gate.knows(incoming):
            self._count(incoming, "repeated")
        elif self.gate.admits(incoming):
            await self._admit(incoming)
        else:
            self._count(incoming, "refused")
            await asyncio.sleep(0)  # between two of a flood, others have their turn
            await self._slow_down(incoming.address)

    def _count(self, incoming: Incoming, result: str) -> None:
        self._metrics.received(incoming.address.channel, result)

    async def _admit(self, incoming: Incoming) -> None:
        since = asyncio.get_running_loop().time()
        try:
            async with self.gate.in_order(incoming.address):
                if not await self._safety.answered_number(incoming):
                    await self._take(incoming, since)
        except BaseException as problem:
            self.gate.give_back(incoming.address)
            if isinstance(problem, Flooded):
                self._count(incoming, "put_off")
            raise

    async def _slow_down(self, address: Address) -> None:
        """Tells somebody, now and then, that what they sent was not read."""
        if not self.gate.may_tell(address):
            return
        try:
            async with self.gate.in_order(address):
                posts = await self._database.unit(
                    lambda town: turns.slow_down(town, self._desk, address)
                )
            self._send(posts, False)
        except Exception:
            log.exception("not told to slow down")

    async def _take(self, incoming: Incoming, since: float) -> None:
        """Keeps an event in the inbox and queues it, once its channel has its turn."""
        channel = incoming.address.channel
        await self.gate.enter(channel)
        kept = None
        try:
            kept = await self._database.unit(lambda town: self._put(town, incoming))
        finally:
            if kept is None:
                self.gate.leave(channel)
        self.gate.remember(incoming)
        self._count(incoming, "kept" if kept else "repeated")
        if kept:
            self.queues.put(kept, channel, since)

    def _put(self, town: Town, incoming: Incoming) -> Kept | None:
        if incoming.event and not arrivals.at(town, incoming):
            return None
        if seen := town.inbox.seen(incoming):
            # Still waiting: perhaps whoever kept it could not know that it was kept.
            return Kept(seen.person_id, seen.seq) if seen.person_id else None
        language = self._language(incoming.hint)
        person_id, address_id = arrivals.arrive(town, incoming, language)
        seq = town.inbox.put(person_id, address_id, incoming)
        if seq is None:
            return None
        town.outbox.hear(person_id)
        blank = replace(incoming, address=Address(incoming.address.channel, address_id))
        return Kept(person_id, seq, blank)

    async def resume(self) -> None:
        """Handles what an earlier run left, in order per person."""
        left = await self._database.unit(_left)
        for seq, person_id in left:
            self.queues.resume(person_id, seq)

    def close(self) -> None:
        """Takes nothing in any more: what comes stays with its channel."""
        self._closed = True

    async def drain(self) -> None:
        """Waits until nothing that came in is left to handle."""
        await self.queues.drain()


def _mended(text: str | None) -> str | None:
    """A text without half letters (lone surrogates) and NUL, which not everything can keep."""
    if not text:
        return text
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "")


def _left(town: Town) -> list[tuple[int, str]]:
    """What waits, each counted as attempted: what was there at every crash is parked in the end."""
    left = []
    for seq, person_id in town.inbox.waiting():
        if town.inbox.count_attempt(seq) >= MOST_RESTARTS:
            town.inbox.park(seq)
        else:
            left.append((seq, person_id))
    return left
