"""Guides: which step comes next, and when it is due."""

from collections.abc import Collection
from datetime import date, datetime, time, timedelta, tzinfo

from domain.city import Guide

HOURS = (9, 13, 18, 20)
"""The hours of the city's wall time at which somebody may have the steps."""


def hour_of(word: str) -> time | None:
    """An hour of those that may be chosen, as it stands in a path."""
    return next((time(hour) for hour in HOURS if str(hour) == word), None)


def next_at(now: datetime, hour: time, zone: tzinfo) -> datetime:
    """When it is that hour next."""
    today = now.astimezone(zone).date()
    due = on(today, hour, zone)
    return due if due > now else on(today + timedelta(days=1), hour, zone)


def on(day: date, hour: time, zone: tzinfo) -> datetime:
    """An hour of a day in a zone."""
    return datetime.combine(day, hour, zone)


def ahead(guide: Guide, number: int, done: Collection[str]) -> int | None:
    """The number of the first step from `number` on that is still to be done."""
    left = (at for at in range(number, len(guide.steps)) if guide.steps[at].id not in done)
    return next(left, None)


def days_between(guide: Guide, number: int, later: int) -> timedelta:
    """How long after one step another comes."""
    return timedelta(days=guide.steps[later].day - guide.steps[number].day)
