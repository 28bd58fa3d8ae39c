"""The pump: sends what is due, re-checked, through each channel's lanes, and marks what came."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

import structlog

from bot import jobs
from bot.due import Due, Ticket
from bot.fetches import Fetches
from bot.lanes import Lanes, Rate
from bot.letters import Desk, Post
from bot.metrics import Metrics
from bot.outcomes import settle
from bot.papers import Press
from bot.queues import elapsed
from bot.voices import Voices
from domain.chat import Channel, Message, Outcome
from handlers.photos import FETCH
from handlers.readings import READ
from handlers.voices import PASS
from storage.database import Database
from storage.town import Town

MOST_HELD = 2_000
"""Messages besides answers that wait in the lanes; what is due beyond them is looked at later."""
HEARTBEAT = 30.0
WAITED = 0.5
PAUSE = 1.0
MOST_BEGUN = 1_000
"""Long messages of which the first parts have left: forgotten, they are begun anew."""
T = TypeVar("T")
log = structlog.get_logger()


class Pump:
    """Takes due messages out of the outbox and hands them to their channels."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        channels: Mapping[str, Channel],
        rates: Mapping[str, Rate],
        *,
        metrics: Metrics,
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
    ) -> None:
        self._database = database
        self._due = Due(desk, channels.keys())
        self._channels = channels
        self._metrics = metrics
        self._now = now
        self._wake = asyncio.Event()
        self._held: set[str] = set()
        self._crowded = False
        self._begun: dict[str, int] = {}
        self._press = Press()
        self._fetches = Fetches(database, channels, self.wake)
        self._voices = Voices(database, channels, self.wake)
        self.lanes = {name: Lanes(rates[name], self._deliver, monotonic) for name in channels}

    def push(self, posts: Iterable[Post], stirred: bool = True) -> None:
        """Sends messages that are already leased; `stirred` says that others may be due too."""
        for post in posts:
            self.lanes[post.address.channel].put(post)
        if stirred:
            self._wake.set()

    def wake(self) -> None:
        """Looks again for what is due."""
        self._wake.set()

    def hold(self, channel: str, seconds: float) -> None:
        """Sends nothing on a channel for a while: it has had enough."""
        self.lanes[channel].close_for(seconds)

    async def resume(self) -> None:
        """At start every lease has expired."""
        await self._database.unit(lambda town: town.outbox.resume())
        await self._fetches.resume()

    async def run(self) -> None:
        """Pumps until cancelled."""
        async with asyncio.TaskGroup() as group:
            for lanes in self.lanes.values():
                group.create_task(lanes.run())
            group.create_task(self._tick())

    async def _tick(self) -> None:
        while True:
            self._wake.clear()
            pause = HEARTBEAT
            try:
                pause = await self.step()
            except Exception:
                log.exception("pump step failed")
                pause = PAUSE
            try:
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            except TimeoutError:
                pass

    async def step(self) -> float:
        """Does what is due now; returns the seconds until the next thing is."""
        held = frozenset(self._held)
        look = await self._database.unit(lambda town: self._due.look(town, held, MOST_HELD))
        self._crowded = look.crowded
        for ticket in look.tickets:
            self._held.add(ticket.key)
            self.lanes[ticket.channel].put(ticket)
        for job in look.jobs:
            if job.name == FETCH:
                await self._fetches.begin(job)
            elif job.name in (PASS, READ):
                await self._voices.begin(job)
            else:
                await jobs.do(self._database, job)
        if look.tickets or look.jobs:
            return 0.0
        then = (look.then - self._now()).total_seconds() if look.then else HEARTBEAT
        return min(HEARTBEAT, max(0.0, then))

    async def _deliver(self, entry: Post | Ticket, waited: float) -> None:
        if isinstance(entry, Ticket):
            await self._redeem(entry)
        elif waited < WAITED or await self._kept(lambda town: self._due.still(town, entry.key)):
            await self._go(entry)

    async def _redeem(self, ticket: Ticket) -> None:
        """Sends a message whose turn has come; one that is put off is looked at anew."""
        try:
            post = await self._kept(lambda town: self._due.take(town, ticket.key))
        finally:
            self._held.discard(ticket.key)
        if post is None or (self._crowded and len(self._held) <= MOST_HELD / 2):
            self._wake.set()
        if post and post.address.channel != ticket.channel:
            self.lanes[post.address.channel].put(post)  # its person is elsewhere by now
        elif post:
            await self._go(post)

    async def _go(self, post: Post) -> None:
        """Sends a message; while its files are made, after its words, its place is for others."""
        pause = self.lanes[post.address.channel].news_pause if post.lane == "news" else 0.0
        if pause:
            await self._settled(post, Outcome("later", after=pause, scope="news"))
            return
        outcome = await self._send_all(post)
        if post.drafts and outcome.result == "sent":
            self._press.put(post.drafts, lambda files: self._printed(post, files))
        else:
            await self._settled(post, outcome)

    def _printed(self, post: Post, files: tuple[Message, ...]) -> None:
        self.lanes[post.address.channel].put(replace(post, drafts=(), files=files))

    async def _send_all(self, post: Post) -> Outcome:
        """Sends what is left of a message in several parts."""
        outcome = Outcome("sent")
        for number, (message, key, edits) in enumerate(post.parts()):
            if number < self._begun.get(post.key, 0):
                continue
            outcome = await self._send(post, message, key, edits)
            if message.file and outcome.result == "refused":
                words = replace(message, file=None)
                outcome = await self._send(post, words, f"{key}-instead", None)
            if outcome.result != "sent":
                return outcome
            self._begun[post.key] = number + 1
            if len(self._begun) > MOST_BEGUN:
                del self._begun[next(iter(self._begun))]
        if not post.drafts:
            self._begun.pop(post.key, None)
        return outcome

    async def _send(self, post: Post, message: Message, key: str, edits: str | None) -> Outcome:
        channel = self._channels[post.address.channel]
        since = asyncio.get_running_loop().time()
        try:
            outcome = await channel.send(post.address, message, key=key, edits=edits)
            log.info(
                "sent to channel",
                channel=post.address.channel,
                person=post.person_id,
                lane=post.lane,
                state=outcome.result,
                ms=elapsed(since),
            )
            return outcome
        except Exception:
            log.exception("send failed", channel=post.address.channel)
            return Outcome("unknown", reason="the channel failed")

    async def _settled(self, post: Post, outcome: Outcome) -> None:
        self._count(post, outcome)
        lanes = self.lanes[post.address.channel]
        if outcome.result == "later" and outcome.scope == "channel":
            lanes.close_for(outcome.after)
        if outcome.result == "later" and outcome.scope == "news":
            lanes.hold_news(outcome.after)
        if outcome.result not in ("sent", "later"):
            log.warning(
                "not delivered",
                channel=post.address.channel,
                person=post.person_id,
                state=outcome.result,
                lane=post.lane,
            )
        if await self._kept(lambda town: settle(town, post, outcome)):
            self._wake.set()

    def _count(self, post: Post, outcome: Outcome) -> None:
        self._metrics.sent(post.address.channel, post.lane, outcome.result)
        if post.lane == "reminder" and outcome.result == "sent" and post.due:
            self._metrics.reminded((self._now() - post.due).total_seconds())

    async def _kept(self, work: Callable[[Town], T]) -> T:
        """Asks until the database answers: a message taken for sending is not left behind."""
        while True:
            try:
                return await self._database.unit(work)
            except Exception:
                log.exception("mark failed")
                await asyncio.sleep(PAUSE)

    async def give_back(self) -> None:
        """What nobody has begun to send is due again at the next start."""
        entries = [entry for lanes in self.lanes.values() for entry in lanes.give_back()]
        posts = [entry for entry in entries if isinstance(entry, Post)]
        await self._database.unit(lambda town: _put_back(town, posts))

    async def drain(self) -> None:
        """Waits for what is being sent at this moment, and for the files that belong to it."""
        await self._fetches.stop()
        await self._voices.stop()
        if self._press.busy:
            await self.idle()
        for lanes in self.lanes.values():
            await lanes.drain()

    async def idle(self) -> None:
        """Waits until nothing is queued, being fetched, being made or being sent."""
        while True:
            for lanes in self.lanes.values():
                await lanes.idle()
            if not (self._press.busy or self._fetches.busy or self._voices.busy):
                return
            await self._press.idle()
            await self._fetches.idle()
            await self._voices.idle()


def _put_back(town: Town, posts: Iterable[Post]) -> None:
    for post in posts:
        town.outbox.postpone(post.key, town.now, "the programme stopped")
