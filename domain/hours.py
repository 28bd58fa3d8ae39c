"""The hours ledger: what was given, in minutes, entry by entry; an entry never changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.shifts import Shift


@dataclass(frozen=True, slots=True)
class Entry:
    """Minutes of a sign-up, or what is added to or taken from them when they are corrected.

    `people` and `minutes` are signed; `minutes` are those of all of a party together.
    `person_id` is None for a guest, and once that person is erased.
    """

    person_id: str | None
    organization_id: str
    shift_id: str
    signup_id: str
    people: int
    minutes: int
    start: datetime
    end: datetime


def minutes_of(shift: Shift) -> int:
    """How long a shift is, by instants: also on the nights when the clock changes."""
    return int((shift.end - shift.start).total_seconds() // 60)


def total(entries: Iterable[Entry]) -> int:
    """Minutes altogether."""
    return sum(each.minutes for each in entries)
