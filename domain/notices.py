"""Notices: what an organization may tell everybody who signed up for one of its shifts."""

from datetime import datetime, timedelta

from domain.chat import Delivery, Refusal
from domain.shifts import Shift

MOST_A_DAY = 3
AFTER = timedelta(days=2)
PRESSING = timedelta(hours=3)


def can_tell(shift: Shift, told: int, now: datetime) -> Refusal | None:
    """Until two days after the shift, few times a day; `told` is how often today already."""
    if shift.state != "open":
        return Refusal("shift-cancelled")
    if shift.end + AFTER <= now:
        return Refusal("notice-late")
    return Refusal("notice-enough") if told >= MOST_A_DAY else None


def told_how(shift: Shift, now: datetime) -> Delivery:
    """Before the end it is of use until then, and rings at any hour just before and during it."""
    if shift.end <= now:
        return Delivery(lane="reminder", expires=shift.end + 2 * AFTER)
    urgent = shift.start - PRESSING <= now
    return Delivery(lane="reminder", expires=shift.end, urgent=urgent)
