"""When somebody is free: once, or every week, in the city's wall time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from domain.args import Span
from domain.times import WallSpan

A_MONDAY = date(2024, 1, 1)


class Weekly(BaseModel):
    """Hours that come back every week; `day` is 0 on Mondays. An end not after the start is on
    the next day. `until` is the last day, if there is one."""

    model_config = ConfigDict(frozen=True)

    day: Annotated[int, Field(ge=0, le=6)]
    start: time
    end: time
    until: date | None = None

    def on(self, day: date) -> WallSpan:
        """These hours on one day."""
        last = day + timedelta(days=self.end <= self.start)
        return WallSpan(datetime.combine(day, self.start), datetime.combine(last, self.end))

    def falls_on(self, day: date) -> bool:
        """Whether a day is one of theirs."""
        return day.weekday() == self.day and (self.until is None or day <= self.until)


def every_week(span: WallSpan, until: date | None = None) -> Weekly:
    """The same hours every week."""
    day, start, end = span.start.weekday(), span.start.time(), span.end.time()
    return Weekly(day=day, start=start, end=end, until=until)


class Availability(BaseModel):
    """What somebody said of when they are free, as an offer of hours keeps it."""

    model_config = ConfigDict(frozen=True)

    once: tuple[WallSpan, ...] = ()
    weekly: tuple[Weekly, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything was said."""
        return bool(self.once or self.weekly)

    def windows(self, today: date, days: int, zone: ZoneInfo) -> tuple[Span, ...]:
        """The spans of the coming days in which somebody is free, the earliest first.

        What touches is one span.
        """
        walls = [*self.once, *self._weekly(today, days)]
        spans = [_instants(each, zone) for each in walls]
        lasting = [each for each in spans if each.start < each.end]
        return tuple(_joined(sorted(lasting, key=lambda each: (each.start, each.end))))

    def _weekly(self, today: date, days: int) -> Iterator[WallSpan]:
        for ahead in range(days):
            day = today + timedelta(days=ahead)
            yield from (each.on(day) for each in self.weekly if each.falls_on(day))

    def ahead(self, now: datetime) -> "Availability":
        """What of it is still to come; `now` is wall time."""
        once = [WallSpan(max(now, each.start), each.end) for each in self.once if each.end > now]
        weekly = [each for each in self.weekly if each.until is None or each.until >= now.date()]
        return Availability(once=tuple(once), weekly=tuple(weekly))

    def alone(self) -> list["Availability"]:
        """Each of its windows by itself."""
        once = [Availability(once=(each,)) for each in self.once]
        return [*once, *(Availability(weekly=(each,)) for each in self.weekly)]

    def covers(self, other: "Availability") -> bool:
        """Whether all of another is within one of these windows."""
        return all(self._holds(each) for each in other.once) and all(
            any(_comprises(mine, each) for mine in self.weekly) for each in other.weekly
        )

    def _holds(self, span: WallSpan) -> bool:
        day = span.start.date()
        mine = [*self.once, *(each.on(day) for each in self.weekly if each.falls_on(day))]
        return any(each.start <= span.start and span.end <= each.end for each in mine)


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    last: Span | None = None
    for each in spans:
        if last and each.start <= last.end:
            last = Span(last.start, max(last.end, each.end))
        else:
            yield from (last,) if last else ()
            last = each
    yield from (last,) if last else ()


def _instants(span: WallSpan, zone: ZoneInfo) -> Span:
    """The instants (UTC) of wall hours; where the clock changes, the later start, the earlier end.

    So nothing is within them on any night that was not said.
    """
    starts, ends = (
        [wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1)]
        for wall in (span.start, span.end)
    )
    return Span(max(starts), min(ends))


def _comprises(mine: Weekly, other: Weekly) -> bool:
    if mine.day != other.day or (mine.until and (not other.until or other.until > mine.until)):
        return False
    day = A_MONDAY + timedelta(days=mine.day)
    outer, inner = mine.on(day), other.on(day)
    return outer.start <= inner.start and inner.end <= outer.end


@dataclass(frozen=True, slots=True)
class Free:
    """When somebody has time: in any of these windows, or whenever; for so many minutes at most.

    `kept` is the same as it could be kept, with what comes back every week; only when it is
    `sure` was it said so clearly that nothing has to be asked.
    """

    windows: tuple[WallSpan, ...] = ()
    minutes: int | None = None
    kept: Availability = field(default_factory=Availability)
    sure: bool = False

    @property
    def said(self) -> bool:
        """Whether anything was said of it."""
        return bool(self.windows or self.minutes)


def together(said: Sequence[Availability]) -> Availability:
    """All of several."""
    return Availability(
        once=tuple(each for one in said for each in one.once),
        weekly=tuple(each for one in said for each in one.weekly),
    )
