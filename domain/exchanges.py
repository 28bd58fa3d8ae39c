"""Exchanges: somebody else is looked for to take a place over, or two people swap theirs."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.chat import Refusal
from domain.people import Person
from domain.shifts import Shift, can_queue
from domain.signups import Signup

ExchangeKind = Literal["stand-in", "swap"]
ExchangeState = Literal["open", "done", "withdrawn", "undone"]
REGRET = timedelta(hours=1)
"""How long whoever took a place over may take that back."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A sign-up that is to be passed on; of a swap `wanted_id` is the shift wanted for it.

    `taken_by` is the new sign-up in its place, once there is one, and `ended` since when (UTC).
    `person_id` is whose place it was, `taker_id` whose it is.
    """

    id: str
    kind: ExchangeKind
    signup_id: str
    state: ExchangeState
    wanted_id: str | None = None
    taken_by: str | None = None
    ended: datetime | None = None
    person_id: str | None = None
    taker_id: str | None = None


def can_seek(signup: Signup, shift: Shift, now: datetime) -> Refusal | None:
    """A place is passed on by whoever holds it for one, before the shift begins."""
    if signup.state != "confirmed":
        return Refusal("signup-ended")
    if shift.start <= now:
        return Refusal("shift-past")
    return Refusal("exchange-party") if signup.party > 1 else None


def can_take(person: Person, exchange: Exchange, shift: Shift, now: datetime) -> Refusal | None:
    """Whether this person may take the place over now."""
    if exchange.state != "open":
        return Refusal("exchange-over")
    return can_queue(person, shift, now)


def can_undo(exchange: Exchange, shift: Shift, now: datetime) -> Refusal | None:
    """What was taken over is given back within an hour, before the shift begins."""
    if exchange.state != "done" or exchange.ended is None:
        return Refusal("exchange-over")
    if now - exchange.ended > REGRET or shift.start <= now:
        return Refusal("exchange-too-late")
    return None
