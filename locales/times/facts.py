"""Facts: what a stretch of text says about days and hours, before it meets the calendar."""

from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour as said. `part` is its half or part of the day; `moment` is noon or midnight.

    `plain` is an hour that may be before or after noon: no leading zero, none above twelve.
    """

    hour: int
    minute: int = 0
    part: str = ""
    moment: bool = False
    plain: bool = True
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """Candidate dates. `roll` says when a time already gone today comes again.

    `meant`: one of the dates, all of them, or all of them and so every week.
    """

    kind: Literal["weekday", "date", "week", "many"]
    dates: tuple[date, ...]
    sure: bool = True
    weekday: int | None = None
    roll: Literal["", "week", "year"] = ""
    denied: bool = False
    meant: Literal["one", "all", "every"] = "one"


@dataclass(frozen=True, slots=True)
class Hours:
    """From a clock to a clock."""

    start: Clock
    end: Clock


@dataclass(frozen=True, slots=True)
class Point:
    """One clock: at, from or until it; `loose` for "after", "by", "before"."""

    clock: Clock
    role: Literal["at", "from", "until"]
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Ahead:
    """A start this many minutes from now; `minutes` long when that is said too."""

    wait: int
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Length:
    """How long."""

    minutes: int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day."""

    name: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that makes the rest uncertain ("every month", "more or less")."""


Fact = Day | Hours | Point | Ahead | Length | Part | Doubt


@dataclass(frozen=True, slots=True)
class Found:
    """A fact and the signs [first, last) that say it; `joined` comes after "and", "or"
    or another word, `bound` after "to" or "until"."""

    fact: Fact
    first: int
    last: int
    sure: bool = True
    joined: bool = False
    bound: bool = False
