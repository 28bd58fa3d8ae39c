"""Sign-ups: a person's place in a shift."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.chat import Refusal
from domain.shifts import Shift, is_near, still_ahead

SignupState = Literal["confirmed", "cancelled_on_time", "cancelled_late", "cancelled_by_org"]


@dataclass(frozen=True, slots=True)
class Signup:
    """A place taken, or given back; `person_id` is None once that person is erased."""

    id: str
    shift_id: str
    person_id: str | None
    state: SignupState


def can_cancel(signup: Signup, shift: Shift, now: datetime) -> Refusal | None:
    """A place is given back once, before the shift begins."""
    if signup.state != "confirmed":
        return Refusal("signup-ended")
    return still_ahead(shift, now)


def cancelled(shift: Shift, now: datetime) -> SignupState:
    """How a place given back now is remembered."""
    return "cancelled_late" if is_near(shift, now) else "cancelled_on_time"
