"""When somebody is free: once, or every week, in the city's wall time."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from domain.args import Span
from domain.times import WallSpan


class Weekly(BaseModel):
    """Hours that come back every week; `day` is 0 on Mondays. An end not after the start is on
    the next day."""

    model_config = ConfigDict(frozen=True)

    day: Annotated[int, Field(ge=0, le=6)]
    start: time
    end: time


class Availability(BaseModel):
    """What somebody said of when they are free, as an offer of hours keeps it."""

    model_config = ConfigDict(frozen=True)

    once: tuple[WallSpan, ...] = ()
    weekly: tuple[Weekly, ...] = ()

    def windows(self, today: date, days: int, zone: ZoneInfo) -> tuple[Span, ...]:
        """The spans of the coming days in which somebody is free, the earliest first."""
        spans = [*self._once(zone), *self._weekly(today, days, zone)]
        return tuple(sorted(spans, key=lambda each: (each.start, each.end)))

    def _once(self, zone: ZoneInfo) -> Iterator[Span]:
        for each in self.once:
            yield Span(each.start.replace(tzinfo=zone), each.end.replace(tzinfo=zone))

    def _weekly(self, today: date, days: int, zone: ZoneInfo) -> Iterator[Span]:
        for ahead in range(days):
            day = today + timedelta(days=ahead)
            for each in self.weekly:
                if each.day == day.weekday():
                    last = day + timedelta(days=each.end <= each.start)
                    yield Span(
                        datetime.combine(day, each.start, zone),
                        datetime.combine(last, each.end, zone),
                    )
