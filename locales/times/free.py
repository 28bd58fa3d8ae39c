"""When somebody has time: "ho due ore sabato", "free Tuesday 15-18", "السبت بعد الظهر"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from domain.times import Free, WallSpan
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


def read_free(text: str, now: datetime) -> Free:
    """When a text says that somebody is free; `now` is the city's wall time (naive)."""
    found = parse(Line(read_signs(_I_AM.sub("", text), LANGUAGES)), now.date())
    facts = [each for each in found if not isinstance(each.fact, Doubt)]
    lengths = [each.fact.minutes for each in facts if isinstance(each.fact, Length)]
    windows = tuple(dict.fromkeys(_windows(facts, now)))
    return Free(windows, lengths[0] if len(lengths) == 1 else None)


def _windows(facts: Sequence[Found], now: datetime) -> Iterator[WallSpan]:
    if any(isinstance(each.fact, Ahead) for each in facts):
        yield WallSpan(now, now + timedelta(days=1))
        return
    kinds = {type(each.fact) for each in facts}
    if not kinds - {Length}:
        return
    if Day not in kinds:
        days = [now.date() + timedelta(days=ahead) for ahead in range(7 * WEEKS)]
        yield from _laid(facts, [Day("many", tuple(days))], now)
        return
    for group in grouped(facts, now.date()):
        yield from _laid(group.hours, group.days, now)


def _laid(hours: Sequence[Found], days: Sequence[Day], now: datetime) -> Iterator[WallSpan]:
    for day in days:
        for on in day.dates:
            for first, last in _minutes(Said.of([each.fact for each in hours])):
                yield from _ahead(on, first, last, day.roll == "week", now)


def _ahead(on: date, first: int, last: int, rolls: bool, now: datetime) -> Iterator[WallSpan]:
    midnight = datetime.combine(on, time())
    if rolls and midnight + timedelta(minutes=last) <= now:
        midnight += timedelta(days=7)
    if midnight + timedelta(minutes=last) > now:
        yield WallSpan(midnight + timedelta(minutes=first), midnight + timedelta(minutes=last))


def _minutes(said: Said) -> Sequence[Minutes]:
    """The minutes of a day in which somebody is free."""
    if said.ranges or (said.points and said.lengths):
        return slots((*said.ranges, *said.points, *said.lengths, *map(Part, said.parts))).spans
    if said.points:
        return _from_or_until(said.points, said.parts)
    return [_PARTS[part] for part in said.parts] or [(0, DAY)]


def _from_or_until(points: Sequence[Point], parts: Sequence[str]) -> Sequence[Minutes]:
    """From an hour on, until an hour, or both."""
    spans = slots((*points, *map(Part, parts))).spans
    if len(points) > 1:
        return spans
    if points[0].role == "until":
        ends = slots((Point(points[0].clock, "at"), *map(Part, parts))).spans
        return [(0, first) for first, _ in ends[:1]]
    return [(first, DAY) for first, _ in spans[:1]]
