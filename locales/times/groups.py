"""Groups: which hours belong to which days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from locales.times import dates
from locales.times.facts import Day, Found, Hours
from locales.times.slots import is_hours


@dataclass(frozen=True, slots=True)
class Group:
    """Days that share the same hours; `sure` when they are one certain day."""

    days: tuple[Day, ...]
    hours: tuple[Found, ...]
    sure: bool


def grouped(found: Sequence[Found], today: date) -> list[Group]:
    """The facts of a text, hours with their days, in the order in which they were said."""
    runs = [tuple(run) for _, run in groupby(found, key=is_hours)]
    if not any(_has_days(run) for run in runs):
        return [Group(_any_day(today), tuple(found), False)]
    if sum(_has_days(run) for run in runs) == 1:
        hours = tuple(f for f in found if is_hours(f))
        return [_group(next(run for run in runs if _has_days(run)), hours, today)]
    if tail := _morning_after(runs, today):
        return [tail]
    return _paired(runs, today)


def _has_days(run: tuple[Found, ...]) -> bool:
    return isinstance(run[0].fact, Day)


def _any_day(today: date) -> tuple[Day, ...]:
    """Hours without a day: today or tomorrow."""
    return (Day("many", (today, today + timedelta(days=1)), sure=False),)


def _paired(runs: Sequence[tuple[Found, ...]], today: date) -> list[Group]:
    """Each run of days takes the hours next to it, on the side where the text began."""
    days = [run for run in runs if _has_days(run)]
    hours = [run for run in runs if not _has_days(run)]
    if _has_days(runs[0]):
        shared = hours + [hours[-1]] * (len(days) - len(hours)) if hours else [()] * len(days)
    elif len(hours) > len(days):
        return [_group(sum(days, ()), sum(hours, ()), today)]
    else:
        shared = hours
    certain = len(days) == 1
    groups = [_group(d, h, today) for d, h in zip(days, shared, strict=False)]
    return groups if certain else _agreeing(groups)


def _agreeing(groups: list[Group]) -> list[Group]:
    """Days said apart are one certain day only when they are the same date and one has hours."""
    named = {d for group in groups for day in group.days for d in day.dates}
    if len(named) == 1:
        hours = tuple(dict.fromkeys(f for group in groups for f in group.hours))
        return [Group(groups[0].days, hours, all(group.sure for group in groups))]
    return [Group(group.days, group.hours, False) for group in groups]


def _morning_after(runs: Sequence[tuple[Found, ...]], today: date) -> Group | None:
    """ "Sabato dalle 22 alle 6 di domenica": the second day only repeats where the night ends."""
    if len(runs) != 3 or not _has_days(runs[0]) or len(runs[1]) != 1:
        return None
    first, last = whole_days(runs[0], today), whole_days(runs[2], today)
    hours = runs[1][0].fact
    if len(first) != 1 or len(last) != 1 or not isinstance(hours, Hours):
        return None
    if not (first[0].dates and last[0].dates) or runs[2][0].joined:
        return None
    night = hours.start.hour > hours.end.hour
    next_day = last[0].dates[0] - first[0].dates[0] == timedelta(days=1)
    return _group(runs[0], runs[1], today) if night and next_day else None


def _group(run: tuple[Found, ...], hours: tuple[Found, ...], today: date) -> Group:
    days = whole_days(run, today)
    named = {d for day in days for d in day.dates}
    kept = tuple(day for day in days if day.dates) if len(named) > 1 else tuple(days)
    once = len(named) == 1 and all(day.sure and day.dates for day in days)
    denied = any(f.fact.denied for f in run if isinstance(f.fact, Day))
    return Group(kept, hours, once and not denied)


def whole_days(run: Sequence[Found], today: date) -> list[Day]:
    """Days said in several ways made one: "sabato, 28 novembre", "la settimana prossima lunedì"."""
    days = [
        (f.fact, f.joined or f.bound) for f in run if isinstance(f.fact, Day) and not f.fact.denied
    ]
    weeks = [day for day, _ in days if day.kind == "week"]
    if weeks and any(day.weekday is not None for day, _ in days):
        return [_in_week(day, weeks) for day, _ in days if day.kind != "week"]
    merged: list[Day] = []
    for day, joined in days:
        pair = _one(merged[-1], day, today) if merged and not joined else None
        if pair:
            merged[-1] = pair
        else:
            merged.append(day)
    return merged


def _in_week(day: Day, weeks: Sequence[Day]) -> Day:
    if day.weekday is None or len(weeks) != 1:
        return Day(day.kind, day.dates, sure=False)
    return Day("date", (weeks[0].dates[day.weekday],), sure=day.sure)


def _one(first: Day, second: Day, today: date) -> Day | None:
    """A weekday and a date next to each other name one day."""
    for weekday, other in ((first, second), (second, first)):
        if weekday.weekday is not None and other.kind == "date":
            among = bool(other.dates) and other.dates[0] in weekday.dates
            near = weekday.sure or among
            return dates.agreed(weekday.weekday, other, weekday) if near else None
    return None
