"""The time: the only place that reads the system's clock."""

import time as system
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

_OPENING = time(9)


class Clock:
    """The real time."""

    def now(self) -> datetime:
        """The present instant (aware, UTC)."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that only grow, to measure durations."""
        return system.monotonic()


class SampleClock(Clock):
    """The sample's time: ahead of the real one by an offset that only grows."""

    def __init__(self, offset: timedelta) -> None:
        if offset < timedelta():
            raise ValueError("the sample's time is never before the real one")
        self._offset = offset

    @property
    def offset(self) -> timedelta:
        """How far ahead of the real time."""
        return self._offset

    def now(self) -> datetime:
        """The sample's present instant (aware, UTC)."""
        return super().now() + self._offset

    def advance(self, by: timedelta) -> None:
        """Move forward; a ValueError for a step back."""
        if by < timedelta():
            raise ValueError("the sample's time only moves forward")
        self._offset += by


def first_monday(real_now: datetime, zone: ZoneInfo) -> timedelta:
    """The offset from an aware instant to the next Monday, nine o'clock in the zone's wall time."""
    today = real_now.astimezone(zone).date()
    monday = today + timedelta(days=-today.weekday() % 7)
    for day in (monday, monday + timedelta(days=7)):
        start = datetime.combine(day, _OPENING, zone).astimezone(UTC)
        if start >= real_now:
            break
    return start - real_now
