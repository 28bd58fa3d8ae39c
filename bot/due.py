"""What is due: named cheaply, and made ready only when its turn to leave has come."""

from collections.abc import Collection, Iterator, Set
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot import jobs
from bot.letters import Desk, Post, Unready
from bot.outcomes import held, tell_lost
from domain.chat import Lane
from handlers import menus
from handlers.checks import CHECKS
from handlers.skips import Skip
from storage.database import is_database_error
from storage.jobs import Job
from storage.outbox import LANES, Letter
from storage.town import Town

LATER = timedelta(minutes=5)
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Ticket:
    """A message that waits for its turn in a lane: its row is read when that has come."""

    key: str
    address_id: str
    channel: str
    lane: Lane


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found: messages and jobs that are due, and when the next thing is (UTC)."""

    tickets: list[Ticket]
    jobs: list[Job]
    then: datetime | None
    crowded: bool


@dataclass(frozen=True, slots=True)
class Due:
    """Asks the outbox what is due; `channels` are those that there are."""

    desk: Desk
    channels: Collection[str]

    def look(self, town: Town, held: Set[str], most: int) -> Look:
        """What is due besides what is held already, `most` altogether."""
        jobs.let_go(town)
        tickets = list(self._tickets(town, held, most))
        then = [town.outbox.next_due(), town.jobs.next_due()]
        crowded = len(held) + len(tickets) >= most
        return Look(tickets, town.jobs.due(), min(filter(None, then), default=None), crowded)

    def _tickets(self, town: Town, held: Set[str], most: int) -> Iterator[Ticket]:
        left = most - len(held)
        for lane in LANES:
            due = town.outbox.due(lane, most) if left > 0 else []
            fresh = [each for each in due if each not in held][: max(0, left)]
            left -= len(fresh)
            for key in fresh:
                if ticket := self._ticket(town, key, lane):
                    yield ticket

    def _ticket(self, town: Town, key: str, lane: Lane) -> Ticket | None:
        """A place in the lanes of the channel where its person is reached, if there is one."""
        address = town.outbox.address_of(key)
        if address is None:
            self._set_back(town, key, "unreachable")
        elif address.channel not in self.channels:
            self._set_back(town, key, "no channel")
        else:
            return Ticket(key, address.id, address.channel, lane)
        return None

    def take(self, town: Town, key: str) -> Post | None:
        """A message whose turn has come, leased and ready to leave, if it is still wanted.

        What can't be made ready is set aside, so that it holds up nobody else.
        """
        try:
            with town.attempt():
                letter = town.outbox.get(key)
                return self._taken(town, letter) if letter and town.outbox.is_waiting(key) else None
        except Exception as bug:
            if is_database_error(bug):
                raise
            log.exception("message not ready")
            town.outbox.finish(key, "dead", "could not be made ready")
            return None

    def _taken(self, town: Town, letter: Letter) -> Post | None:
        wanted = self._wanted(town, letter)
        if wanted is None:
            return None
        post = self.desk.ready(town, wanted)
        if isinstance(post, str):
            self._set_back(town, letter.id, post)
            return None
        town.outbox.lease(letter.id)
        return replace(post, attempts=letter.attempts + 1)

    def still(self, town: Town, key: str) -> bool:
        """Whether an answer that waited in its lane is still to be sent, and now."""
        letter = town.outbox.get(key) if town.outbox.is_leased(key) else None
        return letter is not None and self._wanted(town, letter) is not None

    def _wanted(self, town: Town, letter: Letter) -> Letter | None:
        """The message with its present words, if it is still of use, true, and not held back."""
        how = letter.how
        if how.expires and how.expires <= town.now:
            town.outbox.finish(letter.id, "skipped", "no longer of use")
            return None
        if self._held_back(town, letter):
            return None
        says = CHECKS[how.check](town, letter) if how.check else list(letter.says)
        if isinstance(says, Skip):
            town.outbox.finish(letter.id, "skipped", says.reason)
            return None
        return replace(letter, says=tuple(menus.with_footer(says)))

    def _held_back(self, town: Town, letter: Letter) -> bool:
        """Whether silence or the quiet hours keep a message; then it is skipped or put off."""
        how = letter.how
        person = town.people.get(letter.person_id) if how.lane == "news" else None
        if person and person.silenced:
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

    def _set_back(self, town: Town, key: str, why: Unready) -> None:
        if why == "no channel":
            town.outbox.postpone(key, town.now + LATER, why)
            return
        letter = town.outbox.get(key)
        if letter and held(town, letter, why):
            return
        town.outbox.finish(key, "skipped", why)
        if letter:
            tell_lost(town, letter.person_id)
