"""The answer: facts laid on the calendar, kept only where they are still to come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.times import WallSpan
from locales.times.facts import Ahead, Day, Doubt, Found, Length, Point
from locales.times.groups import grouped
from locales.times.halves import Minutes, Reading, options, starts
from locales.times.slots import slots

CITY_ZONE = ZoneInfo("Europe/Rome")
MOST = 8
LONGEST = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Now:
    """This moment in the city's wall time."""

    wall: datetime
    zone: ZoneInfo

    @classmethod
    def of(cls, now: datetime) -> "Now":
        """Naive times are the city's; aware ones are brought there unless they name a zone."""
        if now.tzinfo is None:
            return cls(now, CITY_ZONE)
        zone = now.tzinfo
        named = isinstance(zone, ZoneInfo) and zone.key not in {"UTC", "Etc/UTC"}
        city = zone if named and isinstance(zone, ZoneInfo) else CITY_ZONE
        return cls(now.astimezone(city).replace(tzinfo=None), city)


@dataclass(frozen=True, slots=True)
class Answer:
    """Spans still to come, and whether the text leaves no choice."""

    spans: tuple[WallSpan, ...]
    sure: bool


def answer(found: Sequence[Found], now: Now) -> Answer:
    """What the facts of a text mean at this moment."""
    sure = all(f.sure and not isinstance(f.fact, Doubt) for f in found)
    facts = [f for f in found if not isinstance(f.fact, Doubt)]
    said = _ahead(facts, now) or _across(facts, now) or _by_day(facts, now)
    spans = tuple(sorted(dict.fromkeys(said.spans), key=lambda span: span.start.date()))
    real = tuple(span for span in spans if _clear(span, now.zone))
    if any(isinstance(f.fact, Length | Ahead) for f in facts):
        sure = sure and all(_same_offset(span, now.zone) for span in spans)
    return Answer(real[:MOST], sure and said.sure and len(real) == len(spans) == 1)


def _ahead(found: Sequence[Found], now: Now) -> Answer | None:
    """The next two hours; from now on for two hours; in two hours."""
    waits = [f.fact for f in found if isinstance(f.fact, Ahead)]
    others = [f.fact for f in found if not isinstance(f.fact, Ahead)]
    if waits == [Ahead(0)] and len(others) == 1 and isinstance(others[0], Point):
        return _until(others[0], now)
    if len(waits) != 1 or any(not isinstance(fact, Length) for fact in others):
        return None
    lengths = [fact.minutes for fact in others if isinstance(fact, Length)]
    start = _rounded(now.wall + timedelta(minutes=waits[0].wait))
    known = lengths or ([waits[0].minutes] if waits[0].minutes else [])
    tidy = len(known) == 1 and not waits[0].wait and not (lengths and waits[0].minutes)
    certain = all(fact.sure for fact in others if isinstance(fact, Length))
    spans = [WallSpan(start, start + timedelta(minutes=m)) for m in known or (120, 180)]
    return Answer(tuple(spans), tidy and certain)


def _until(point: Point, now: Now) -> Answer:
    """From now until an hour of today."""
    start = _rounded(now.wall)
    ends = (_at(now.wall.date(), end) for end in options(point.clock, point.clock.part))
    spans = tuple(WallSpan(start, end) for end in ends if start < end)
    return Answer(spans, len(spans) == 1 and not point.loose and point.clock.sure)


def _rounded(moment: datetime) -> datetime:
    """The next five minutes, always later than the moment itself."""
    whole = moment.replace(second=0, microsecond=0)
    return whole + timedelta(minutes=5 - whole.minute % 5)


def _across(found: Sequence[Found], now: Now) -> Answer | None:
    """From an hour of one day to an hour of another: "sabato alle 22 fino a domenica alle 6"."""
    kinds = [type(f.fact) for f in found]
    if kinds != [Day, Point, Day, Point] or not (found[2].bound or found[1].bound):
        return None
    days = [f.fact for f in found if isinstance(f.fact, Day)]
    points = [f.fact for f in found if isinstance(f.fact, Point)]
    if any(len(d.dates) != 1 for d in days):
        return Answer((), False)
    begins, sure = starts(points[0].clock)
    ends = options(points[1].clock, points[1].clock.part)
    every = [
        WallSpan(_at(days[0].dates[0], b), _at(days[1].dates[0], e)) for b in begins for e in ends
    ]
    spans = tuple(s for s in every if now.wall < s.start < s.end <= s.start + LONGEST / 2)
    sure = sure and all(d.sure for d in days) and not any(p.loose for p in points)
    return Answer(spans, sure)


def _by_day(found: Sequence[Found], now: Now) -> Answer:
    if not found:
        return Answer((), False)
    spans: list[WallSpan] = []
    sure = True
    groups = grouped(found, now.wall.date())
    for group in groups:
        reading = slots([f.fact for f in group.hours])
        laid = [_laid(day, reading, now) for day in group.days]
        spans.extend(span for of_day in laid for span in of_day)
        sure = sure and group.sure and reading.sure and all(laid)
    return Answer(tuple(spans), sure and len(groups) > 0)


def _laid(day: Day, reading: Reading, now: Now) -> list[WallSpan]:
    return [span for d in day.dates for span in _on(d, day, reading, now)]


def _on(on: date, day: Day, reading: Reading, now: Now) -> Iterator[WallSpan]:
    for minutes in reading.spans:
        span = _span(on, minutes)
        if span.start <= now.wall and day.roll == "week":
            span = _span(on + timedelta(days=7), minutes)
        if span.start > now.wall and span.end - span.start <= LONGEST:
            yield span


def _span(on: date, minutes: Minutes) -> WallSpan:
    return WallSpan(_at(on, minutes[0]), _at(on, minutes[1]))


def _at(on: date, minutes: int) -> datetime:
    return datetime.combine(on, time()) + timedelta(minutes=minutes)


def _clear(span: WallSpan, zone: ZoneInfo) -> bool:
    return all(_once(moment, zone) for moment in (span.start, span.end))


def _same_offset(span: WallSpan, zone: ZoneInfo) -> bool:
    """Whether no change of clocks makes a length said in hours another length on the wall."""
    first, last = span.start.replace(tzinfo=zone), span.end.replace(tzinfo=zone)
    return first.utcoffset() == last.utcoffset()


def _once(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether this wall time happens exactly once: not skipped, not repeated by the clocks."""
    first = moment.replace(tzinfo=zone)
    exists = first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == moment
    return exists and first.utcoffset() == first.replace(fold=1).utcoffset()
