"""When somebody has time: "ho due ore sabato", "free Tuesday 15-18", "السبت بعد الظهر"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from domain.availability import Availability, Free, every_week
from domain.times import WallSpan
from locales.times.facts import Ahead, Day, Doubt, Found, Length, Part, Point
from locales.times.groups import grouped
from locales.times.halves import DAY, Minutes
from locales.times.lexicon import LANGUAGES
from locales.times.parsing import parse
from locales.times.reading import read_signs
from locales.times.signs import Line
from locales.times.slots import Said, slots

_I_AM = re.compile(r"\bI am\b", re.IGNORECASE)  # no half of the day

WEEKS = 2
"""Hours without a day are free on each day of so many weeks."""
# Wider than the hours a need would be given: whoever is free in the afternoon is so from noon on.
_PARTS: dict[str, Minutes] = {
    "am": (0, 780),
    "morning": (360, 780),
    "midday": (660, 900),
    "pm": (720, DAY),
    "afternoon": (720, 1200),
    "evening": (1020, DAY),
    "dusk": (1020, DAY),
    "night": (1200, DAY),
    "day": (360, 1200),
}


@dataclass(frozen=True, slots=True)
class _Laid:
    """Hours on the days that were said; `weekly`: so every week; `sure`: read in one way only."""

    spans: tuple[WallSpan, ...]
    weekly: bool = False
    sure: bool = False


def read_free(text: str, now: datetime, until: date | None = None) -> Free:
    """When a text says that somebody is free; `now` is the city's wall time (naive).

    `until` is the last day of what comes back every week.
    """
    line = Line(read_signs(_I_AM.sub("", text), LANGUAGES))
    found = parse(line, now.date())
    facts = [each for each in found if not isinstance(each.fact, Doubt)]
    lengths = [each.fact.minutes for each in facts if isinstance(each.fact, Length)]
    laid = list(_laid_out(facts, now))
    windows = tuple(dict.fromkeys(span for each in laid for span in each.spans))
    # How long somebody has says nothing of when, on a day that is longer.
    sure = facts == found and not lengths and bool(laid) and all(each.sure for each in laid)
    denied = "not" in map(line.kind, range(len(line)))
    kept = Availability() if denied else _kept(laid, until)
    return Free(windows, lengths[0] if len(lengths) == 1 else None, kept, sure and not denied)


def _kept(laid: Sequence[_Laid], until: date | None) -> Availability:
    once = dict.fromkeys(span for each in laid if not each.weekly for span in each.spans)
    every = (span for each in laid if each.weekly for span in each.spans)
    weekly = dict.fromkeys(every_week(span, until) for span in every)
    return Availability(once=tuple(once), weekly=tuple(weekly))


def _laid_out(facts: Sequence[Found], now: datetime) -> Iterator[_Laid]:
    waits = [each.fact for each in facts if isinstance(each.fact, Ahead)]
    if waits:
        yield _from_now(waits[0], now, alone=len(facts) == 1)
        return
    kinds = {type(each.fact) for each in facts}
    if not kinds - {Length}:
        return
    if Day not in kinds:
        days = tuple(now.date() + timedelta(days=ahead) for ahead in range(7 * WEEKS))
        yield _laid(facts, Day("many", days), now)
        return
    for group in grouped(facts, now.date()):
        yield from (_laid(group.hours, day, now) for day in _alike(group.days))


def _alike(days: Sequence[Day]) -> Iterator[Day]:
    """ "Every Monday and Wednesday" is every Wednesday too."""
    every = any(each.meant == "every" for each in days)
    for each in days:
        yield replace(each, meant="every") if every and each.kind == "weekday" else each


def _from_now(said: Ahead, now: datetime, *, alone: bool) -> _Laid:
    """The next two hours; without a length, what is left until this time tomorrow."""
    start = now.replace(second=0, microsecond=0) + timedelta(minutes=said.wait)
    end = start + timedelta(minutes=said.minutes or 24 * 60)
    return _Laid((WallSpan(start, end),), sure=alone and bool(said.minutes))


def _laid(hours: Sequence[Found], day: Day, now: datetime) -> _Laid:
    minutes, clear = _minutes(Said.of([each.fact for each in hours]))
    spans = [
        span
        for on in day.dates
        for first, last in minutes
        for span in _ahead(on, first, last, day.roll == "week", now)
    ]
    one = day.meant != "one" or (day.sure and len(day.dates) == 1)
    known = one and not day.denied and all(each.sure for each in hours)
    return _Laid(tuple(spans), day.meant == "every", known and clear and bool(spans))


def _ahead(on: date, first: int, last: int, rolls: bool, now: datetime) -> Iterator[WallSpan]:
    midnight = datetime.combine(on, time())
    if rolls and midnight + timedelta(minutes=last) <= now:
        midnight += timedelta(days=7)
    if midnight + timedelta(minutes=last) > now:
        yield WallSpan(midnight + timedelta(minutes=first), midnight + timedelta(minutes=last))


def _minutes(said: Said) -> tuple[Sequence[Minutes], bool]:
    """The minutes of a day in which somebody is free, and whether they can be no others."""
    if said.ranges or (said.points and said.lengths):
        found = slots((*said.ranges, *said.points, *said.lengths, *map(Part, said.parts))).spans
        return found, len(found) == len(said.ranges) and not said.points
    if said.points:
        return _from_or_until(said.points, said.parts)
    return [_PARTS[part] for part in said.parts] or [(0, DAY)], True


def _from_or_until(points: Sequence[Point], parts: Sequence[str]) -> tuple[Sequence[Minutes], bool]:
    """From an hour on, until an hour, or both."""
    spans = slots((*points, *map(Part, parts))).spans
    if len(points) > 1:
        return spans, len(spans) == 1
    if points[0].role == "until":
        spans = slots((Point(points[0].clock, "at"), *map(Part, parts))).spans
    starts = list(dict.fromkeys(first for first, _ in spans))
    found = [(0, each) if points[0].role == "until" else (each, DAY) for each in starts[:1]]
    return found, len(starts) == 1 and points[0].role != "at"
