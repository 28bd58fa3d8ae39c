"""Opening hours as the rows of a week, and such rows as opening hours."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
LAST = "23:59"
"""How the end of a day is written where 24:00 is no time."""


@dataclass(frozen=True, slots=True, order=True)
class WeekRow:
    """On a day of the week (0 is Monday), from a wall time to another, as "HH:MM"."""

    day: int
    opens: str
    closes: str


def week_rows(hours: str, now: datetime, zone: ZoneInfo) -> list[WeekRow]:
    """What hours say of the week of an instant (aware), as if it had no holidays."""
    local = now.astimezone(zone)
    monday = datetime.combine(local.date() - timedelta(days=local.weekday()), time(), zone)
    parsed = OpeningHours(hours, timezone=zone, auto_country=False)
    found = parsed.intervals(monday, monday + timedelta(days=7))
    spans = ((start, end) for start, end, state, _ in found if state == State.OPEN)
    return [row for start, end in spans for row in _by_day(start, end)]


def _by_day(start: datetime, end: datetime) -> Iterator[WeekRow]:
    # Wall times alone: on the nights when the clock changes, a row is what the hours say.
    begin, stop = start.replace(tzinfo=None), end.replace(tzinfo=None)
    while begin < stop:
        midnight = datetime.combine(begin.date() + timedelta(days=1), time())
        closes = f"{stop:%H:%M}" if stop < midnight else LAST
        yield WeekRow(begin.weekday(), f"{begin:%H:%M}", closes)
        begin = midnight


def hours_of(rows: Iterable[WeekRow]) -> str:
    """Rows as opening hours, the days that are alike together."""
    spans: dict[int, list[str]] = defaultdict(list)
    for row in sorted(set(rows)):
        closes = "24:00" if row.closes in (LAST, "00:00") else row.closes
        spans[row.day].append(f"{row.opens}-{closes}")
    days: dict[str, list[str]] = defaultdict(list)
    for day, said in spans.items():
        days[",".join(said)].append(DAYS[day])
    return "; ".join(f"{','.join(which)} {said}" for said, which in days.items())
