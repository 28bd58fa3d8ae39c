"""Quiet hours: when nothing but answers and urgent news may ring a phone."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Quiet:
    """The city's quiet hours in wall time, and when an evening's reminders are said instead."""

    start: time
    end: time
    evening: time
    zone: ZoneInfo

    def holds(self, instant: datetime) -> bool:
        """Whether an instant falls in the quiet hours (the end itself does not)."""
        wall = instant.astimezone(self.zone).time()
        if self.start <= self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end

    def over(self, instant: datetime) -> datetime:
        """The end of the quiet hours that an instant falls in (aware, in the city's zone)."""
        wall = instant.astimezone(self.zone)
        end = self._at(wall, self.end)
        return end if end > wall else self._at(wall + timedelta(days=1), self.end)

    def evening_before(self, instant: datetime) -> datetime:
        """The evening hour of the day on which the quiet hours holding an instant began."""
        wall = instant.astimezone(self.zone)
        began_yesterday = self.start > self.end and wall.time() < self.end
        return self._at(wall - timedelta(days=1) if began_yesterday else wall, self.evening)

    def evening_of_day_before(self, instant: datetime) -> datetime:
        """The evening hour of the calendar day before an instant's."""
        return self._at(instant.astimezone(self.zone) - timedelta(days=1), self.evening)

    def _at(self, wall: datetime, hour: time) -> datetime:
        return datetime.combine(wall.date(), hour, tzinfo=self.zone)
