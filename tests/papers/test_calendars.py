"""Sign-ups in a calendar, read back by a calendar."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Component

from domain.papers import EventSheet
from papers.calendars import feed, shift_event
from papers.words import line, lines
from tests.papers.sheets import EVENT

ROME = ZoneInfo("Europe/Rome")
NIGHTS = [(datetime(2026, 10, 24, 22), 9), (datetime(2026, 3, 28, 22), 7)]


def read(written: bytes) -> Component:
    """The only event of a file."""
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    return event


def by_the_file_alone(written: bytes, name: str) -> datetime:
    """The instant of a property, by the zone's rules in the file and nothing else."""
    calendar = Calendar.from_ical(written)
    moment = read(written)[name].dt
    if "TZID" not in read(written)[name].params:
        return moment
    wall = moment.replace(tzinfo=None)
    (zone,) = (each for each in calendar.timezones if each["TZID"] == str(moment.tzinfo))
    begun = [each for each in zone.subcomponents if each["DTSTART"].dt <= wall]
    offset = max(begun, key=lambda each: each["DTSTART"].dt)["TZOFFSETTO"].td
    return (wall - offset).replace(tzinfo=UTC)


def test_an_event_says_when_where_and_when_to_ring() -> None:
    event = read(shift_event(EVENT))
    assert event["UID"] == "signup-8F3K29QX7T@faibene"
    assert (event["SEQUENCE"], event["STATUS"]) == (3, "CONFIRMED")
    assert event["DTSTART"].params["TZID"] == "Europe/Rome"
    assert event["DTSTART"].dt.replace(tzinfo=None) == datetime(2026, 12, 5, 9)
    assert (event["SUMMARY"], event["LOCATION"]) == (EVENT.what, EVENT.place)
    assert (event["DESCRIPTION"], event["DTSTAMP"].dt) == (EVENT.details, EVENT.made)
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(minutes=-120)
    assert not read(shift_event(replace(EVENT, alarm=None))).walk("VALARM")


def test_a_cancelled_event_takes_the_same_entry_away() -> None:
    written = shift_event(replace(EVENT, cancelled=True))
    event = read(written)
    assert Calendar.from_ical(written)["METHOD"] == "CANCEL"
    assert event["UID"] == read(shift_event(EVENT))["UID"]
    assert event["SEQUENCE"] > read(shift_event(EVENT))["SEQUENCE"]
    assert event["STATUS"] == "CANCELLED"
    assert not event.walk("VALARM")


@pytest.mark.parametrize(("evening", "hours"), NIGHTS)
def test_a_night_on_which_the_clock_changes(evening: datetime, hours: int) -> None:
    start = evening.replace(tzinfo=ROME)
    end = (evening + timedelta(hours=8)).replace(tzinfo=ROME)
    night = replace(EVENT, start=start.astimezone(UTC), end=end.astimezone(UTC))
    written = shift_event(night)
    event = read(written)
    assert event["DTEND"].dt.replace(tzinfo=None).hour == 6
    assert event["DTEND"].dt.astimezone(UTC) - event["DTSTART"].dt.astimezone(UTC) == timedelta(
        hours=hours
    )
    assert by_the_file_alone(written, "DTSTART") == night.start
    assert by_the_file_alone(written, "DTEND") == night.end


@settings(max_examples=25)
@given(st.sampled_from(NIGHTS), st.integers(0, 40), st.sampled_from(("Europe/Rome", "Asia/Dhaka")))
def test_any_instant_of_those_nights_is_kept(
    night: tuple[datetime, int], quarters: int, zone: str
) -> None:
    start = night[0].replace(tzinfo=ROME).astimezone(UTC) + timedelta(minutes=15 * quarters)
    written = shift_event(replace(EVENT, start=start, end=start + timedelta(hours=1), zone=zone))
    assert read(written)["DTSTART"].dt.astimezone(UTC) == start
    assert by_the_file_alone(written, "DTSTART") == start
    assert by_the_file_alone(written, "DTEND") == start + timedelta(hours=1)


@settings(max_examples=40)
@given(st.text(max_size=80), st.text(max_size=80))
@example(
    "x\r\nATTENDEE:mailto:a@b.it\r\nEND:VEVENT\nBEGIN:VEVENT", "y\rBEGIN:VALARM\u2028z\x85;,\\n"
)
def test_words_never_become_lines_of_the_calendar(what: str, details: str) -> None:
    written = shift_event(replace(EVENT, what=what, place=details, details=details))
    event = read(written)
    assert not event.errors
    assert "ATTENDEE" not in event
    assert len(event.walk("VALARM")) == 1
    assert (event["SUMMARY"], event["LOCATION"]) == (line(what), line(details))
    assert event["DESCRIPTION"] == lines(details)


def test_a_feed_is_a_calendar_with_a_name_that_is_asked_again() -> None:
    events = [replace(EVENT, id=str(n), cancelled=n == 1) for n in range(3)]
    calendar = Calendar.from_ical(feed("I miei turni\r\nX-EVIL:1", events))
    assert calendar["X-WR-CALNAME"] == "I miei turni X-EVIL:1"
    assert (calendar["METHOD"], calendar["X-PUBLISHED-TTL"]) == ("PUBLISH", "PT1H")
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(hours=1)
    told = [(str(event["UID"]), str(event["STATUS"])) for event in calendar.walk("VEVENT")]
    assert told == [
        ("signup-0@faibene", "CONFIRMED"),
        ("signup-1@faibene", "CANCELLED"),
        ("signup-2@faibene", "CONFIRMED"),
    ]
    assert len(calendar.timezones) == 1


def test_an_empty_feed_is_still_a_calendar() -> None:
    nothing: list[EventSheet] = []
    assert Calendar.from_ical(feed("I miei turni", nothing))["X-WR-CALNAME"] == "I miei turni"
