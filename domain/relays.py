"""Relays: a volunteer and an organization write to each other about a shift, without numbers."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.chat import Refusal
from domain.shifts import Shift
from domain.signups import Signup

AFTER = timedelta(days=1)
BEFORE = timedelta(hours=2)
HOUR = timedelta(hours=1)
MOST_AN_HOUR = 10


@dataclass(frozen=True, slots=True)
class Relay:
    """What joins one person and one organization over a shift.

    `blocked` holds who wants no more messages: the person's id, the organization's, or both.
    `orphan`: nobody speaks for the organization any more.
    """

    id: str
    shift_id: str
    organization_id: str
    person_id: str
    blocked: frozenset[str] = frozenset()
    orphan: bool = False

    def side(self, person_id: str) -> str:
        """The side that somebody writes from: their own id, or the organization's."""
        return person_id if person_id == self.person_id else self.organization_id


def still_open(shift: Shift, now: datetime) -> Refusal | None:
    """Messages pass until a day after the shift."""
    return Refusal("relay-over") if now >= shift.end + AFTER else None


def takes_part(signup: Signup) -> Refusal | None:
    """Whoever is expected, or was, can be written to; not who gave the place back."""
    held = signup.state in ("confirmed", "came", "no_show", "excused")
    return None if held and signup.person_id else Refusal("signup-ended")


def is_pressing(shift: Shift, now: datetime) -> bool:
    """Whether a message can't wait for the morning: the shift begins soon, or is going on."""
    return shift.start - BEFORE <= now < shift.end


def reaches(relay: Relay, side: str) -> Refusal | None:
    """Whether a side's messages arrive; whoever has blocked is told how to undo it."""
    if side in relay.blocked:
        return Refusal("relay-you-blocked")
    return Refusal("relay-not-delivered") if relay.blocked else None
