"""Is it open now? Opening hours as OpenStreetMap writes them, with Italian holidays.

Checked with opening-hours-py 2.1.4: bare words do not parse, and hours with a quoted comment
count as open; so "by appointment" is a state of its own, kept beside the hours.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State, validate

_TIMES = re.compile(r"(\d\d:\d\d.*|off|closed)$")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Open:
    """Open now, until an instant; None where it never closes."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class Closed:
    """Closed now; `opens` is None where it does not open again."""

    opens: datetime | None


@dataclass(frozen=True, slots=True)
class ByAppointment:
    """One has to ask for an appointment first."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody has said, or confirmed, when it is open."""


Opening = Open | Closed | ByAppointment | Unknown


def opening(hours: str, now: datetime, zone: ZoneInfo, patron: str | None) -> Opening:
    """What hours say about an instant (aware); `patron` is the town's own holiday, as "MM-DD"."""
    parsed = _parsed(hours, str(zone), patron) if hours else None
    if parsed is None:
        return Unknown()
    local = now.astimezone(zone)
    state, _ = parsed.state(local)
    if state == State.UNKNOWN:
        return Unknown()
    change = _change(parsed, local)
    return Open(change) if state == State.OPEN else Closed(change)


def _change(parsed: OpeningHours, local: datetime) -> datetime | None:
    """When it opens or closes next; what is only another comment is no change."""
    opened, at = parsed.is_open(local), parsed.next_change(local)
    while at is not None and parsed.is_open(at) == opened:
        at = parsed.next_change(at)
    return at


def is_hours(text: str) -> bool:
    """Whether a text is opening hours that can be understood."""
    return _parsed(text, "UTC", None) is not None


def opens_at_night(hours: str, day: date, zone: ZoneInfo, patron: str | None) -> bool:
    """Whether it is open at some time from six in the evening on a day."""
    parsed = _parsed(hours, str(zone), patron)
    if parsed is None:
        return False
    evening = datetime(day.year, day.month, day.day, 18, tzinfo=zone)
    at = parsed.next_change(evening)
    return parsed.is_open(evening) or (
        at is not None and at.astimezone(zone).date() == day and parsed.is_open(at)
    )


@lru_cache(maxsize=8192)
def _parsed(hours: str, zone: str, patron: str | None) -> OpeningHours | None:
    text = with_patron(hours, patron) if patron else hours
    if not validate(text):
        return None
    return OpeningHours(text, timezone=ZoneInfo(zone), country="IT", auto_country=False)


def with_patron(hours: str, patron: str) -> str:
    """Hours in which the town's own holiday is what they say of holidays, if they do."""
    month, _, day = patron.partition("-")
    for rule in map(str.strip, hours.split(";")):
        times = _TIMES.search(rule)
        if times and "PH" in rule[: times.start()].strip().split(","):
            return f"{hours}; {MONTHS[int(month) - 1]} {day} {times[0]}"
    return hours
