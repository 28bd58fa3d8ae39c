"""Series: a need that comes back by a rule, in the city's wall time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from domain.chat import Refusal

SeriesState = Literal["pending", "open", "paused", "ended", "refused"]
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
AHEAD = timedelta(days=28)
"""How far ahead its occurrences are out."""


@dataclass(frozen=True, slots=True)
class Rule:
    """On which days: weekdays (Monday is 0) every n weeks, or once every n months.

    Monthly it is the `nth` of its weekday (-1 is the last), or a `day` of the month; a month that
    has no such day is passed over.
    """

    weekdays: tuple[int, ...] = ()
    every: int = 1
    nth: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        """The rule as calendars write it (RFC 5545)."""
        every = f";INTERVAL={self.every}" if self.every > 1 else ""
        if self.day:
            return f"FREQ=MONTHLY{every};BYMONTHDAY={self.day}"
        days = ",".join(f"{self.nth or ''}{DAYS[each]}" for each in self.weekdays)
        return f"FREQ={'MONTHLY' if self.nth else 'WEEKLY'}{every};BYDAY={days}"


def read_rule(text: str) -> Rule:
    """A rule as calendars write it; ValueError for any other than ours."""
    try:
        parts = dict(part.split("=", 1) for part in text.split(";"))
        every = int(parts.get("INTERVAL", 1))
        if parts["FREQ"] == "MONTHLY" and "BYMONTHDAY" in parts:
            return Rule(every=every, day=int(parts["BYMONTHDAY"]))
        days = parts["BYDAY"].split(",")
        weekdays = tuple(DAYS.index(each[-2:]) for each in days)
        nth = int(days[0][:-2]) if parts["FREQ"] == "MONTHLY" else None
        return Rule(weekdays, every, nth)
    except (KeyError, IndexError) as error:
        raise ValueError(text) from error


def falls_on(rule: Rule, first: date, day: date) -> bool:
    """Whether a day is one of the rule's; weeks and months are counted from the first day."""
    if day < first:
        return False
    if rule.nth is None and rule.day is None:
        weeks = (_monday(day) - _monday(first)).days // 7
        return day.weekday() in rule.weekdays and weeks % rule.every == 0
    months = (day.year - first.year) * 12 + day.month - first.month
    return months % rule.every == 0 and _in_month(rule, day)


def _in_month(rule: Rule, day: date) -> bool:
    if rule.day:
        return day.day == rule.day
    if day.weekday() not in rule.weekdays:
        return False
    if rule.nth == -1:
        return (day + timedelta(days=7)).month != day.month
    return (day.day - 1) // 7 + 1 == rule.nth


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def days_between(rule: Rule, first: date, since: date, until: date) -> Iterator[date]:
    """The rule's days from one day to another, both included."""
    day = max(first, since)
    while day <= until:
        if falls_on(rule, first, day):
            yield day
        day += timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Series:
    """A need that comes back; `lines` are those of each, `begins` and `ends` their wall time.

    Hours that end before they begin end on the next day. `last` is its last day, if it has one.
    """

    id: str
    organization_id: str
    organization: str
    rule: Rule
    first: date
    last: date | None
    begins: time
    ends: time
    lines: Mapping[str, Any]
    state: SeriesState
    posted_by: str | None = None

    def due(self, today: date) -> Iterator[date]:
        """The days on which it takes place, from today, as far ahead as it is out."""
        until = today + AHEAD
        return days_between(self.rule, self.first, today, min(until, self.last or until))


def first_day(rule: Rule, first: date, last: date | None) -> date | None:
    """The first of a rule's days from one day on; None when there is none until its last."""
    return next(days_between(rule, first, first, last or first + timedelta(days=366)), None)


def usual_rules(day: date) -> list[Rule]:
    """How what takes place on a day may well come back: by the week, or by the month."""
    nth = (day.day - 1) // 7 + 1
    weekday = (day.weekday(),)
    return [
        Rule(weekday),
        Rule(weekday, every=2),
        Rule(weekday, nth=nth if nth < 5 else -1),
        Rule(day=day.day),
    ]


def hours_on(day: date, begins: time, ends: time, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The instants (UTC) of wall hours on a day: 9 to 12 stays 9 to 12 when the clock changes.

    An hour that the clock skips is as much later; what would then end before it begins lasts as
    long as it would have on any other night.
    """
    opens = datetime.combine(day, begins)
    closes = datetime.combine(day, ends) + timedelta(days=ends <= begins)
    start = opens.replace(tzinfo=zone).astimezone(UTC)
    end = closes.replace(tzinfo=zone).astimezone(UTC)
    return start, end if end > start else start + (closes - opens)


def running(series: Series) -> Refusal | None:
    """A series that has ended, or was refused, is no longer changed."""
    return Refusal("series-over") if series.state in ("ended", "refused") else None


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody's standing seat in a series; while `paused` it takes no places.

    `until` is the last day of a pause that ends by itself.
    """

    id: str
    series_id: str
    person_id: str
    paused: bool
    since: datetime
    until: date | None = None

    def rests_on(self, day: date) -> bool:
        """Whether it takes no place on a day."""
        return self.paused and (self.until is None or day <= self.until)
