"""Commitments that keep somebody from others: too near, at the same time, or without rest."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.shifts import Shift

TRAVEL = timedelta(minutes=30)
MOST_A_DAY = timedelta(hours=8)


def hurried(one: Shift, other: Shift) -> bool:
    """Whether there is too little time to go from one place to another between two shifts."""
    apart = max(one.start, other.start) - min(one.end, other.end)
    elsewhere = one.place.casefold() != other.place.casefold()
    return elsewhere and timedelta() <= apart < TRAVEL


def clash(shift: Shift, held: Iterable[Shift]) -> Shift | None:
    """The commitment that keeps somebody from a shift; what has no hours keeps from nothing."""
    if shift.kind != "shift":
        return None
    return busy(shift.start, shift.end, (each for each in held if each.id != shift.id))


def busy(start: datetime, end: datetime, held: Iterable[Shift]) -> Shift | None:
    """The commitment that somebody has in these hours; one may begin as the other ends."""
    timed = (each for each in held if each.kind == "shift" and each.state == "open")
    return next((each for each in timed if each.start < end and start < each.end), None)


def rested(shift: Shift, held: Iterable[Shift], rest: timedelta, zone: ZoneInfo) -> bool:
    """Whether a day stays within eight hours, and `rest` lies between it and the next."""
    day = shift.start.astimezone(zone).date()
    timed = [each for each in held if each.kind == "shift" and each.id != shift.id]
    same = [each for each in timed if each.start.astimezone(zone).date() == day]
    other = [each for each in timed if each not in same]
    spent = sum((each.end - each.start for each in (*same, shift)), timedelta())
    near = any(each.start < shift.end + rest and shift.start < each.end + rest for each in other)
    return not near and (not same or spent <= MOST_A_DAY)
