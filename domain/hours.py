"""The hours ledger: what was given, in minutes, entry by entry; an entry never changes."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.shifts import Shift

HOUR = 60
"""Minutes."""
AMENDED = timedelta(days=14)
"""For so long an association may correct who came."""
RECENT = timedelta(days=30)
"""For so long what was noted by hand may be taken back."""


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


@dataclass(frozen=True, slots=True)
class Noted:
    """Minutes that were noted by hand, at an instant (UTC)."""

    id: str
    minutes: int
    at: datetime


def minutes_of(shift: Shift) -> int:
    """How long a shift is, by instants: also on the nights when the clock changes."""
    return int((shift.end - shift.start).total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class Given:
    """What one person gave to one shift themselves, whoever came with them; in minutes."""

    organization_id: str
    shift_id: str
    signup_id: str
    start: datetime
    minutes: int


def given(entries: Iterable[Entry]) -> list[Given]:
    """One's own share of every sign-up that still counts, the earliest shift first."""
    sums: dict[str, tuple[Entry, int, int]] = {}
    for each in entries:
        _, people, minutes = sums.get(each.signup_id, (each, 0, 0))
        sums[each.signup_id] = each, people + each.people, minutes + each.minutes
    found = [
        Given(each.organization_id, each.shift_id, each.signup_id, each.start, minutes // people)
        for each, people, minutes in sums.values()
        if people > 0
    ]
    return sorted(found, key=lambda each: (each.start, each.signup_id))


def total(gifts: Iterable[Given]) -> int:
    """Minutes altogether."""
    return sum(each.minutes for each in gifts)


def parts(minutes: int) -> dict[str, int]:
    """Minutes as the hours and the minutes that a message asks for."""
    hours, rest = divmod(minutes, HOUR)
    return {"hours": hours, "minutes": rest}


def spent(minutes: int) -> str:
    """Minutes as hours and minutes, as in 2:30."""
    return f"{minutes // 60}:{minutes % 60:02}"
