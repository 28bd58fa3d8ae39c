"""Reminders: the evening before and two hours before, never at night, never too late to help."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.quiet import Quiet
from domain.reminders import Reminder, plan

ROME = ZoneInfo("Europe/Rome")
NIGHT = Quiet(time(21), time(8), evening=time(18), zone=ROME)
EARLY = "2026-11-23 10:00"

INSTANTS = st.datetimes(datetime(2027, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))
LEADS = st.timedeltas(timedelta(), timedelta(days=3))


def rome(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


def said(start: str, now: str = EARLY) -> list[tuple[str, str, bool]]:
    """What is planned, in the town's wall time."""
    planned = plan(rome(start).astimezone(UTC), NIGHT, rome(now).astimezone(UTC))
    return [(each.kind, wall(each.due), each.now) for each in planned]


def wall(instant: datetime) -> str:
    return f"{instant.astimezone(ROME):%a %H:%M}"


@given(INSTANTS, LEADS)
def test_every_reminder_helps_and_wakes_nobody(start: datetime, lead: timedelta) -> None:
    now = start - lead
    planned = plan(start, NIGHT, now)
    assert len(planned) <= 2
    assert [each.kind for each in planned] == sorted({each.kind for each in planned})
    for each in planned:
        assert now <= each.due < each.expires <= start
        assert each.now or not NIGHT.holds(each.due)
        assert each.now == (each.due == now)
    assert sum(each.now for each in planned) <= 1


@given(INSTANTS, LEADS)
def test_whoever_signs_up_before_the_start_is_reminded(start: datetime, lead: timedelta) -> None:
    assert bool(plan(start, NIGHT, start - lead)) is (lead > timedelta())


@given(INSTANTS, st.timedeltas(timedelta(), timedelta(days=3)))
def test_nothing_is_planned_once_it_has_begun(start: datetime, late: timedelta) -> None:
    assert plan(start, NIGHT, start + late) == []


@given(INSTANTS)
def test_the_second_reminder_takes_over_from_the_first(start: datetime) -> None:
    planned = plan(start, NIGHT, start - timedelta(days=5))
    for first, second in pairwise(planned):
        assert first.expires == second.due
    assert planned[-1].expires == start


def test_a_saturday_morning_is_said_on_friday_evening_only() -> None:
    assert said("2026-11-28 09:00") == [("evening", "Fri 18:00", False)]


def test_a_saturday_afternoon_is_said_twice() -> None:
    expected = [("evening", "Fri 18:00", False), ("soon", "Sat 13:00", False)]
    assert said("2026-11-28 15:00") == expected


def test_a_night_shift_is_said_the_evening_before_and_at_eight_in_the_evening() -> None:
    expected = [("evening", "Fri 18:00", False), ("soon", "Sat 20:00", False)]
    assert said("2026-11-28 22:00") == expected


def test_half_past_eleven_at_night_is_said_again_before_the_quiet_hours() -> None:
    expected = [("evening", "Fri 18:00", False), ("soon", "Sat 18:00", False)]
    assert said("2026-11-28 23:30") == expected


def test_just_after_midnight_is_said_on_the_evening_one_would_call_the_same() -> None:
    assert said("2026-11-28 00:30") == [("evening", "Fri 18:00", False)]


@pytest.mark.parametrize("now", ["2026-11-27 19:30", "2026-11-27 22:45", "2026-11-28 07:30"])
def test_a_late_sign_up_is_reminded_at_once(now: str) -> None:
    assert said("2026-11-28 09:00", now) == [("evening", wall(rome(now)), True)]


def test_a_late_sign_up_for_an_afternoon_still_gets_its_second_reminder() -> None:
    expected = [("evening", "Fri 22:00", True), ("soon", "Sat 13:00", False)]
    assert said("2026-11-28 15:00", "2026-11-27 22:00") == expected


def test_within_two_hours_there_is_one_reminder_left() -> None:
    assert said("2026-11-28 15:00", "2026-11-28 13:20") == [("soon", "Sat 13:20", True)]


@pytest.mark.parametrize(
    ("start", "kind"), [("2027-03-28 12:00", "spring"), ("2027-10-31 12:00", "autumn")]
)
def test_the_evening_before_is_at_six_whatever_the_clock_does(start: str, kind: str) -> None:
    begin = rome(start).astimezone(UTC)
    evening, soon = plan(begin, NIGHT, begin - timedelta(days=3))
    assert wall(evening.due) == "Sat 18:00"
    assert begin - evening.due == timedelta(hours=17 if kind == "spring" else 19)
    assert begin - soon.due == timedelta(hours=2)


@pytest.mark.parametrize("day", ["2027-03-28", "2027-10-31"])
@pytest.mark.parametrize("named_in", [UTC, ROME])
def test_two_hours_are_two_hours_on_the_nights_the_clock_changes(
    day: str, named_in: ZoneInfo
) -> None:
    awake = Quiet(time(0), time(0), evening=time(18), zone=ROME)
    start = rome(f"{day} 04:00")
    soon = plan(start.astimezone(named_in), awake, start - timedelta(days=3))[-1]
    assert soon.kind == "soon"
    assert start.astimezone(UTC) - soon.due.astimezone(UTC) == timedelta(hours=2)


def test_a_reminder_is_of_use_until_the_start() -> None:
    start = rome("2026-11-28 09:00").astimezone(UTC)
    due = rome("2026-11-27 18:00").astimezone(UTC)
    assert plan(start, NIGHT, rome(EARLY)) == [Reminder("evening", due, start)]
