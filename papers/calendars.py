"""Calendars: sign-ups as entries that a phone or a computer takes over."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.papers import EventSheet
from papers.words import line, lines

if TYPE_CHECKING:  # it takes an eighth of a second, which no start need wait for
    from icalendar import Alarm, Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

MAKER = "-//FaiBene//FaiBene//IT"
REFRESH = timedelta(hours=1)
AROUND = timedelta(days=366)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


def shift_event(sheet: EventSheet) -> bytes:
    """One sign-up as an .ics file; cancelled, it takes its entry away again."""
    calendar = _calendar("CANCEL" if sheet.cancelled else "PUBLISH", [sheet])
    return bytes(calendar.to_ical())


def events(sheets: Sequence[EventSheet]) -> bytes:
    """Several entries, to be taken over once, as one .ics file."""
    return bytes(_calendar("PUBLISH", sheets).to_ical())


def feed(name: str, sheets: Sequence[EventSheet]) -> bytes:
    """All sign-ups of a person as a calendar to subscribe to; the cancelled ones say so."""
    calendar = _calendar("PUBLISH", sheets)
    calendar.add("X-WR-CALNAME", line(name))
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT1H")
    return bytes(calendar.to_ical())


def _calendar(method: str, sheets: Sequence[EventSheet]) -> "Calendar":
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", MAKER)
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", method)
    for zone in sorted({sheet.zone for sheet in sheets}):
        calendar.add_component(_timezone(zone, [each for each in sheets if each.zone == zone]))
    for sheet in sheets:
        calendar.add_component(_event(sheet))
    return calendar


def _event(sheet: EventSheet) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("UID", f"{sheet.kind}-{sheet.id}@faibene")
    # A cancellation has to be newer than what it cancels.
    event.add("SEQUENCE", sheet.version + sheet.cancelled)
    event.add("DTSTAMP", sheet.made.astimezone(UTC))
    event.add("DTSTART", _moment(sheet.start, sheet.zone))
    event.add("DTEND", _moment(sheet.end, sheet.zone))
    event.add("SUMMARY", line(sheet.what))
    event.add("LOCATION", line(sheet.place))
    event.add("DESCRIPTION", lines(sheet.details))
    event.add("STATUS", "CANCELLED" if sheet.cancelled else "CONFIRMED")
    if sheet.alarm is not None and not sheet.cancelled:
        event.add_component(_alarm(sheet.alarm, line(sheet.what)))
    return event


def _alarm(minutes: int, words: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("TRIGGER", timedelta(minutes=-minutes))
    alarm.add("DESCRIPTION", words)
    return alarm


def _moment(instant: datetime, zone: str) -> datetime:
    # Calendars take an hour that comes twice for its first time: the second is said in UTC.
    local = instant.astimezone(ZoneInfo(zone))
    return instant.astimezone(UTC) if local.fold else local


def _timezone(zone: str, sheets: Sequence[EventSheet]) -> "Timezone":
    from icalendar import Timezone

    # icalendar's own from_tzinfo puts the changes of spring an hour late.
    clock = ZoneInfo(zone)
    first = min(sheet.start for sheet in sheets).astimezone(UTC) - AROUND
    last = max(sheet.end for sheet in sheets).astimezone(UTC) + AROUND
    timezone = Timezone()
    timezone.add("TZID", zone)
    timezone.add_component(_observance(first.replace(microsecond=0), clock))
    for change in _changes(clock, first, last):
        timezone.add_component(_observance(change, clock))
    return timezone


def _observance(change: datetime, clock: ZoneInfo) -> "TimezoneStandard | TimezoneDaylight":
    from icalendar import TimezoneDaylight, TimezoneStandard

    before, after = (change - SECOND).astimezone(clock), change.astimezone(clock)
    kind = TimezoneDaylight() if after.dst() else TimezoneStandard()
    offset = before.utcoffset() or timedelta()
    kind.add("DTSTART", (change + offset).replace(tzinfo=None))
    kind.add("TZOFFSETFROM", offset)
    kind.add("TZOFFSETTO", after.utcoffset() or timedelta())
    kind.add("TZNAME", after.tzname() or str(clock))
    return kind


def _changes(clock: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The instants at which a zone's offset changes, to the second."""
    days = (first + n * DAY for n in range((last - first).days + 1))
    for early, late in pairwise(days):
        if _offset(early, clock) != _offset(late, clock):
            yield _change(early, late, clock)


def _change(early: datetime, late: datetime, clock: ZoneInfo) -> datetime:
    before = _offset(early, clock)
    while late - early > SECOND:
        middle = early + ((late - early) // 2)
        early, late = (middle, late) if _offset(middle, clock) == before else (early, middle)
    return late.replace(microsecond=0)


def _offset(instant: datetime, clock: ZoneInfo) -> timedelta | None:
    return instant.astimezone(clock).utcoffset()
