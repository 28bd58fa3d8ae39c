"""Contests: somebody says that what is recorded of them is wrong; decided once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.chat import Refusal
from domain.shifts import Shift
from domain.signups import Signup

ContestState = Literal["open", "accepted", "refused", "corrected"]
CHASED = timedelta(days=3)
LONGEST = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Contest:
    """What is contested of a sign-up, why, and what became of it.

    `corrected`: the association has mended it itself.
    """

    id: str
    signup_id: str
    person_id: str
    state: ContestState
    words: str | None = None
    reason: str | None = None


def can_contest(signup: Signup, shift: Shift, now: datetime) -> Refusal | None:
    """An absence, or hours that nobody has noted three days later; within ninety days."""
    if shift.end > now or shift.state != "open" or shift.end + LONGEST <= now:
        return Refusal("contest-late")
    if signup.state in ("no_show", "excused"):
        return None
    forgotten = not shift.closed and shift.end + CHASED <= now
    return None if signup.state == "confirmed" and forgotten else Refusal("contest-nothing")


def undecided(contest: Contest) -> Refusal | None:
    """Only an open contest can be decided."""
    return None if contest.state == "open" else Refusal("already-decided")
