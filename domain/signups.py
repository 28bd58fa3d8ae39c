"""Sign-ups: a person's place in a shift."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.chat import Refusal
from domain.shifts import Shift, is_near, still_ahead

SignupState = Literal[
    "confirmed",
    "came",
    "no_show",
    "excused",
    "replaced",
    "cancelled_on_time",
    "cancelled_late",
    "cancelled_by_org",
]
Answered = Literal["coming", "late"]


@dataclass(frozen=True, slots=True)
class Signup:
    """A place taken, or given back; `person_id` is None once that person is erased.

    `guest` is the name of somebody seated without the bot, `phone` what they may be called by.
    `party` counts the people who come, `children` those whom they bring along. `agreed` is the
    version of the shift that was said yes to. `calendar`: the file for the calendar was taken.
    `companion`: would rather go with somebody experienced.
    """

    id: str
    shift_id: str
    person_id: str | None
    state: SignupState
    party: int = 1
    children: int = 0
    agreed: int = 1
    answer: Answered | None = None
    came_at: datetime | None = None
    guest: str | None = None
    phone: str | None = None
    calendar: bool = False
    newcomer: bool = False
    companion: bool = False


def can_cancel(signup: Signup, shift: Shift, now: datetime) -> Refusal | None:
    """A place is given back once, before the shift begins."""
    if signup.state != "confirmed":
        return Refusal("signup-ended")
    return still_ahead(shift, now)


def cancelled(shift: Shift, now: datetime) -> SignupState:
    """How a place given back now is remembered."""
    return "cancelled_late" if is_near(shift, now) else "cancelled_on_time"
