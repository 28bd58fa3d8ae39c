"""The pump: sends what is due, re-checked, through each channel's lanes, and marks what came."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot import jobs
from bot.lanes import Lanes, Rate
from bot.letters import Desk, Post, Unready
from bot.metrics import Metrics
from bot.outcomes import settle, tell_lost
from bot.queues import elapsed
from domain.chat import Channel, Message, Outcome
from handlers import menus
from handlers.reminders import CHECKS, Skip
from storage.database import Database, is_database_error
from storage.outbox import LANES, Letter
from storage.town import Town

BATCH = 50
BACKLOG = 200
MOST_BEGUN = 1_000
"""Messages in several parts of which some have left; a forgotten one is sent whole."""
HEARTBEAT = 30.0
LATER = timedelta(minutes=5)
WAITED = 0.5
PAUSE = 1.0
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
        self._desk = desk
        self._channels = channels
        self._metrics = metrics
        self._now = now
        self._wake = asyncio.Event()
        self._claimed: Counter[str] = Counter()
        self._begun: dict[str, int] = {}
        self.lanes = {name: Lanes(rates[name], self._deliver, monotonic) for name in channels}

    def push(self, posts: Iterable[Post]) -> None:
        """Sends messages that are already leased, and looks for what else is due."""
        for post in posts:
            self.lanes[post.address.channel].put(post)
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
                pause = 1.0
            try:
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            except TimeoutError:
                pass

    async def step(self) -> float:
        """Does what is due now; returns the seconds until the next thing is."""
        posts = await self._database.unit(self._claim)
        for post in posts:
            self._claimed[post.address.channel] += 1
            self.lanes[post.address.channel].put(post)
        if posts:
            return 0.0
        if await jobs.do_due(self._database):
            return 0.0
        due = await self._database.unit(_next_due)
        return min(HEARTBEAT, max(0.0, (due - self._now()).total_seconds())) if due else HEARTBEAT

    def _claim(self, town: Town) -> list[Post]:
        jobs.let_go(town)
        posts: list[Post] = []
        for lane in LANES:
            for letter_id in town.outbox.due(lane, BATCH - len(posts)):
                post = self._try(town, letter_id)
                posts += [post] if post else []
        return posts

    def _try(self, town: Town, letter_id: str) -> Post | None:
        """One message made ready; what can't be is set aside, so that it holds up nobody else."""
        try:
            with town.attempt():
                letter = town.outbox.get(letter_id)
                assert letter is not None
                return self._take(town, letter)
        except Exception as bug:
            if is_database_error(bug):
                raise
            log.exception("message not ready")
            town.outbox.finish(letter_id, "dead", "could not be made ready")
            return None

    def _wanted(self, town: Town, letter: Letter) -> Letter | None:
        """The message with its present words, if it is still of use, true, and not held back."""
        how = letter.how
        if how.expires and how.expires <= town.now:
            town.outbox.finish(letter.id, "skipped", "no longer of use")
            return None
        if self._held(town, letter):
            return None
        says = CHECKS[how.check](town, letter) if how.check else list(letter.says)
        if isinstance(says, Skip):
            town.outbox.finish(letter.id, "skipped", says.reason)
            return None
        return replace(letter, says=tuple(menus.with_footer(says)))

    def _take(self, town: Town, letter: Letter) -> Post | None:
        """A message that is still wanted, leased and ready to leave."""
        wanted = self._wanted(town, letter)
        if wanted is None:
            return None
        post = self._desk.ready(town, wanted)
        if isinstance(post, str):
            self._set_back(town, letter, post)
            return None
        if pause := self._full(post.address.channel):
            town.outbox.postpone(letter.id, town.now + pause, "waiting for the channel")
            return None
        town.outbox.lease(letter.id)
        return replace(post, attempts=letter.attempts + 1)

    def _set_back(self, town: Town, letter: Letter, why: Unready) -> None:
        if why == "no channel":
            town.outbox.postpone(letter.id, town.now + LATER, why)
        else:
            town.outbox.finish(letter.id, "skipped", why)
            tell_lost(town, letter.person_id)

    def _full(self, channel: str) -> timedelta | None:
        """How long a channel can take no more: it is closed, or enough is on its way already."""
        closed = self.lanes[channel].closed_for()
        if closed > PAUSE:
            return timedelta(seconds=closed)
        return timedelta(seconds=PAUSE) if self._claimed[channel] >= BACKLOG else None

    def _held(self, town: Town, letter: Letter) -> bool:
        """Whether silence or the quiet hours keep a message; then it is skipped or put off."""
        how = letter.how
        person = town.people.get(letter.person_id)
        if how.lane == "news" and person and person.silenced:
            town.outbox.finish(letter.id, "skipped", "silenced")
            return True
        if how.lane == "answer" or how.urgent or not town.quiet.holds(town.now):
            return False
        over = town.quiet.over(town.now)
        if how.expires and how.expires <= over:
            town.outbox.finish(letter.id, "skipped", "quiet hours until it is of no use")
        else:
            town.outbox.postpone(letter.id, over, "quiet hours")
        return True

    async def _deliver(self, post: Post, waited: float) -> None:
        try:
            if (post.lane == "answer" and waited < WAITED) or await self._still(post):
                await self._settled(post, await self._send_all(post))
        finally:
            if post.lane != "answer":
                self._claimed[post.address.channel] -= 1

    async def _send_all(self, post: Post) -> Outcome:
        """Sends what is left of a message in several parts."""
        outcome = Outcome("sent")
        for number, (message, key, edits) in enumerate(post.parts()):
            if number < self._begun.get(post.key, 0):
                continue
            outcome = await self._send(post, message, key, edits)
            if outcome.result != "sent":
                return outcome
            self._begun[post.key] = number + 1
            if len(self._begun) > MOST_BEGUN:
                del self._begun[next(iter(self._begun))]
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

    async def _still(self, post: Post) -> bool:
        """Whether a message that waited in its lane is still to be sent, and now."""
        return await self._kept(lambda town: self._still_wanted(town, post))

    def _still_wanted(self, town: Town, post: Post) -> bool:
        if not town.outbox.is_leased(post.key):
            return False
        letter = town.outbox.get(post.key)
        return letter is not None and self._wanted(town, letter) is not None

    async def _settled(self, post: Post, outcome: Outcome) -> None:
        self._count(post, outcome)
        if outcome.result == "later" and outcome.scope == "channel":
            self.lanes[post.address.channel].close_for(outcome.after)
        if outcome.result not in ("sent", "later"):
            log.warning(
                "not delivered",
                channel=post.address.channel,
                person=post.person_id,
                state=outcome.result,
                lane=post.lane,
            )
        await self._kept(lambda town: settle(town, post, outcome))
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
        posts = [post for lanes in self.lanes.values() for post in lanes.give_back()]
        await self._database.unit(lambda town: _put_back(town, posts))

    async def drain(self) -> None:
        """Waits for what is being sent at this moment."""
        for lanes in self.lanes.values():
            await lanes.drain()

    async def idle(self) -> None:
        """Waits until nothing is queued or being sent."""
        for lanes in self.lanes.values():
            await lanes.idle()


def _put_back(town: Town, posts: Iterable[Post]) -> None:
    for post in posts:
        town.outbox.postpone(post.key, town.now, "the programme stopped")


def _next_due(town: Town) -> datetime | None:
    found = [each for each in (town.outbox.next_due(), town.jobs.next_due()) if each]
    return min(found, default=None)
