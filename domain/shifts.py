"""Shifts: a place, some hours, and how many people are needed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.args import Span, Term
from domain.chat import Refusal
from domain.people import AgeBand, Person

ShiftState = Literal["pending", "open", "refused", "cancelled"]
Kind = Literal["shift", "hours", "lasting"]
Field = Literal["housing", "environment", "inclusion", "work", "health", "support", "education"]
ForWhom = Literal["adults", "youth", "elderly", "disabled", "families"]
NEAR = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Shift:
    """Hours of volunteering at a place; `version` grows when moved.

    `start` and `end` are instants (UTC). `capacity` is the most people, `least` the fewest that
    it can be done with. `taken` counts the people of live sign-ups and of places on offer,
    `regulars` those of them who are no newcomers, `queued` the entries of the wait list.
    `newcomers` places are kept for them. `kind`: a shift, flexible hours (`minutes` wanted between
    start and end, each piece a shift that is `part_of` it), or a lasting bond without hours.
    `occurrence` is the local date (ISO) in its series. `unreviewed`: published at once, not yet
    looked at. `closed`: who came has been noted. `musts` are skills, or
    languages as in "speaks-ar", without which nobody is asked to come.
    """

    id: str
    organization_id: str
    organization: str
    what: str
    place: str
    insurer: str
    start: datetime
    end: datetime
    capacity: int
    youngest: int
    taken: int
    state: ShiftState
    version: int
    unreviewed: bool = False
    kind: Kind = "shift"
    least: int = 1
    field: Field | None = None
    for_whom: ForWhom | None = None
    neighbourhood: str | None = None
    bring: str = ""
    must: str = ""
    nice: str = ""
    languages: tuple[str, ...] = ()
    musts: tuple[str, ...] = ()
    newcomers: int = 0
    regulars: int = 0
    queued: int = 0
    minutes: int | None = None
    part_of: str | None = None
    series_id: str | None = None
    occurrence: str | None = None
    closed: bool = False

    @property
    def span(self) -> Span | Term:
        """When it is, to be shown."""
        return Term("span-lasting") if self.kind == "lasting" else Span(self.start, self.end)

    @property
    def wanted(self) -> int:
        """People that are wanted; 0 where it is hours that are wanted."""
        return 0 if self.kind == "hours" else self.capacity

    @property
    def free(self) -> int:
        """Places left."""
        return max(0, self.capacity - self.taken)

    def free_for(self, newcomer: bool, now: datetime) -> int:
        """Places left for a newcomer, or for others while some are still kept for newcomers."""
        if newcomer or is_near(self, now):
            return self.free
        return max(0, min(self.free, self.capacity - self.newcomers - self.regulars))


def still_ahead(shift: Shift, now: datetime) -> Refusal | None:
    """A shift that has begun, or is off, is no longer changed."""
    if shift.state in ("cancelled", "refused"):
        return Refusal("shift-cancelled")
    begun = shift.end if shift.kind == "hours" else shift.start
    return Refusal("shift-past") if begun <= now else None


def is_near(shift: Shift, now: datetime) -> bool:
    """Whether less than a day is left: what changes now is told at once, and counts as late."""
    return shift.start - now < NEAR


def undecided(shift: Shift) -> Refusal | None:
    """Only a need that still waits can be decided."""
    return None if shift.state == "pending" else Refusal("already-decided")


def to_review(shift: Shift, now: datetime) -> Refusal | None:
    """What was published at once can be looked at until it begins."""
    return still_ahead(shift, now) if shift.unreviewed else Refusal("already-decided")


def can_queue(person: Person, shift: Shift, now: datetime) -> Refusal | None:
    """Whether this person may have a place in this shift, free or not."""
    if shift.state == "pending" or shift.kind != "shift":
        return Refusal("shift-gone")
    return still_ahead(shift, now) or old_enough(person.age_band, shift)


def can_join(person: Person, shift: Shift, now: datetime) -> Refusal | None:
    """Whether this person may take a place now, if one is free."""
    if no := can_queue(person, shift, now):
        return no
    return None if shift.free else Refusal("shift-full")


def old_enough(band: AgeBand | None, shift: Shift) -> Refusal | None:
    """Under fourteen nobody signs up; from fourteen only where the need allows it."""
    if band == "under14":
        return Refusal("too-young-under14")
    if band == "14to17" and shift.youngest >= 18:
        return Refusal("too-young-14to17")
    return None
