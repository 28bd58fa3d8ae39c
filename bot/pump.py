"""The pump: sends what is due, re-checked, through each channel's lanes, and marks what came."""

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import structlog

from bot import jobs
from bot.lanes import Lanes, Rate
from bot.letters import Desk, Post
from domain.chat import Channel, Message, Outcome
from handlers import menus, signups
from handlers.reminders import CHECKS, Skip
from storage.database import Database, is_database_error
from storage.outbox import LANES, Letter
from storage.town import Town

BATCH = 50
BACKLOG = 200
HEARTBEAT = 30.0
AWAY = timedelta(days=1)
MOST_TRIES = 8
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
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
    ) -> None:
        self._database = database
        self._desk = desk
        self._channels = channels
        self._now = now
        self._wake = asyncio.Event()
        self._lanes = {name: Lanes(rates[name], self._deliver, monotonic) for name in channels}

    def push(self, posts: Iterable[Post]) -> None:
        """Sends messages that are already leased, and looks for what else is due."""
        for post in posts:
            self._lanes[post.address.channel].put(post)
        self._wake.set()

    def wake(self) -> None:
        """Looks again for what is due."""
        self._wake.set()

    async def resume(self) -> None:
        """At start every lease has expired."""
        await self._database.unit(lambda town: town.outbox.resume())

    async def run(self) -> None:
        """Pumps until cancelled."""
        async with asyncio.TaskGroup() as group:
            for lanes in self._lanes.values():
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
        if sum(len(lanes) for lanes in self._lanes.values()) >= BACKLOG:
            return HEARTBEAT
        posts = await self._database.unit(self._claim)
        for post in posts:
            self._lanes[post.address.channel].put(post)
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

    def _take(self, town: Town, letter: Letter) -> Post | None:
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
        says = menus.with_footer(says)
        post = self._desk.ready(town, replace(letter, says=tuple(says)))
        if post is None:
            town.outbox.finish(letter.id, "skipped", "unreachable")
            _tell_lost(town, letter.person_id)
            return None
        town.outbox.lease(letter.id)
        return replace(post, attempts=letter.attempts + 1)

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

    async def _deliver(self, post: Post) -> None:
        if post.lane != "answer" and not await self._still(post):
            return
        outcome = Outcome("unknown")
        for message, key, edits in post.parts():
            outcome = await self._send(post, message, key, edits)
            if outcome.result != "sent":
                break
        await self._settled(post, outcome)

    async def _send(self, post: Post, message: Message, key: str, edits: str | None) -> Outcome:
        channel = self._channels[post.address.channel]
        try:
            return await channel.send(post.address, message, key=key, edits=edits)
        except Exception:
            log.exception("send failed", channel=post.address.channel)
            return Outcome("unknown", reason="the channel failed")

    async def _still(self, post: Post) -> bool:
        return await self._kept(lambda town: town.outbox.is_leased(post.key))

    async def _settled(self, post: Post, outcome: Outcome) -> None:
        if outcome.result == "later" and outcome.scope == "channel":
            self._lanes[post.address.channel].close_for(outcome.after)
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

    async def _kept(self, work: Callable[[Town], T]) -> T:
        """Asks until the database answers: a message taken for sending is not left behind."""
        while True:
            try:
                return await self._database.unit(work)
            except Exception:
                log.exception("mark failed")
                await asyncio.sleep(PAUSE)

    async def drain(self) -> None:
        """Waits for what is being sent at this moment."""
        for lanes in self._lanes.values():
            await lanes.drain()

    async def idle(self) -> None:
        """Waits until nothing is queued or being sent."""
        for lanes in self._lanes.values():
            await lanes.idle()


def _next_due(town: Town) -> datetime | None:
    found = [each for each in (town.outbox.next_due(), town.jobs.next_due()) if each]
    return min(found, default=None)


def settle(town: Town, post: Post, outcome: Outcome) -> None:
    """Marks what became of a message."""
    match outcome.result:
        case "sent":
            town.outbox.finish(post.key, "sent")
        case "later":
            _put_off(town, post, outcome)
        case "unknown":
            again = post.urgent and post.attempts < 2
            if again:
                town.outbox.postpone(post.key, town.now, "perhaps delivered")
            else:
                town.outbox.finish(post.key, "unknown", outcome.reason)
        case "unreachable":
            town.outbox.finish(post.key, "skipped", "unreachable")
            town.people.set_reachable(post.address_id, False)
            _tell_lost(town, post.person_id)
        case "refused":
            town.outbox.finish(post.key, "dead", outcome.reason)
        case "stopped":
            town.outbox.postpone(post.key, town.now + timedelta(minutes=1), "channel stopped")


def _put_off(town: Town, post: Post, outcome: Outcome) -> None:
    reach = town.people.reach_by_id(post.address_id)
    if outcome.moved and reach:
        town.people.move(reach, outcome.moved)
    after = timedelta(seconds=outcome.after)
    if outcome.reason == "away":
        town.outbox.postpone(post.key, town.now + AWAY, "away")
    elif post.attempts >= MOST_TRIES and outcome.scope == "chat" and not outcome.moved:
        town.outbox.finish(post.key, "dead", "tried too often")
    else:
        town.outbox.postpone(post.key, town.now + after, "later")


def _tell_lost(town: Town, person_id: str) -> None:
    for each in signups.unreachable(town, person_id):
        assert each.to is not None
        town.outbox.put(each.to, menus.with_footer([each]), each.how)
