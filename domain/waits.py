"""The wait list: who is next, and how long a freed place is held for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from domain.chat import Refusal
from domain.quiet import Quiet
from domain.shifts import Shift

WaitState = Literal["queued", "offered", "accepted", "declined", "expired", "left"]
SHARE = 6
"""An offer holds for this share of the time that is left."""
LEAST = timedelta(minutes=15)
MOST = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody's turn for a place in a full shift; `seq` orders who came first.

    An offer is to be accepted before `expires` (UTC).
    """

    id: str
    shift_id: str
    person_id: str | None
    party: int
    children: int
    newcomer: bool
    companion: bool
    state: WaitState
    seq: int
    expires: datetime | None = None


def held_until(
    start: datetime, quiet: Quiet, now: datetime, most: timedelta = MOST
) -> datetime | None:
    """Until when a place freed now is held (UTC); None when nobody could answer in time.

    The nearer the shift the shorter; the quiet hours, in which nobody is asked, do not count.
    """
    asked = quiet.over(now).astimezone(UTC) if quiet.holds(now) else now
    until = asked + min(most, max(LEAST, (start - asked) / SHARE))
    if quiet.holds(until):
        until = quiet.over(until).astimezone(UTC) + LEAST
    return until if until <= start else None


def next_in_line(shift: Shift, waits: Sequence[Wait], now: datetime) -> Wait | None:
    """The first whose party fits into the free places; a larger one keeps its turn."""
    for each in sorted(waits, key=lambda wait: wait.seq):
        if each.state == "queued" and each.party <= shift.free_for(each.newcomer, now):
            return each
    return None


def can_accept(wait: Wait, now: datetime) -> Refusal | None:
    """An offer is accepted once, while it holds."""
    if wait.state == "offered" and wait.expires and wait.expires > now:
        return None
    return Refusal("wait-expired" if wait.state in ("offered", "expired") else "wait-ended")
