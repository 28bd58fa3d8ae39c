"""Quiet hours: nobody's phone rings at night, and what would have rung is said before it."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.quiet import Quiet

ROME = ZoneInfo("Europe/Rome")
NIGHT = Quiet(time(21), time(8), evening=time(18), zone=ROME)
SIESTA = Quiet(time(13), time(16), evening=time(18), zone=ROME)
NONE = Quiet(time(0), time(0), evening=time(18), zone=ROME)

INSTANTS = st.datetimes(
    datetime(2027, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC), allow_imaginary=False
)


def rome(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


@pytest.mark.parametrize(
    ("wall", "held"),
    [
        ("20:59", False),
        ("21:00", True),
        ("23:59", True),
        ("00:00", True),
        ("07:59", True),
        ("08:00", False),
        ("12:00", False),
    ],
)
def test_the_night_begins_at_nine_and_ends_at_eight(wall: str, held: bool) -> None:
    assert NIGHT.holds(rome(f"2026-11-27 {wall}")) is held


def test_quiet_hours_within_one_day() -> None:
    assert SIESTA.holds(rome("2026-11-27 13:00"))
    assert not SIESTA.holds(rome("2026-11-27 16:00"))
    assert SIESTA.over(rome("2026-11-27 14:30")) == rome("2026-11-27 16:00")
    assert SIESTA.evening_before(rome("2026-11-27 14:30")) == rome("2026-11-27 18:00")


@given(INSTANTS)
def test_equal_start_and_end_mean_no_quiet_hours(instant: datetime) -> None:
    assert not NONE.holds(instant)


def test_the_hour_is_read_on_the_town_s_clock() -> None:
    assert NIGHT.holds(datetime(2026, 7, 1, 19, 30, tzinfo=UTC))
    assert not NIGHT.holds(datetime(2026, 12, 1, 19, 30, tzinfo=UTC))


@pytest.mark.parametrize("wall", ["2026-11-27 21:00", "2026-11-28 00:00", "2026-11-28 07:59"])
def test_a_night_is_over_at_eight_and_its_evening_was_at_six(wall: str) -> None:
    assert NIGHT.over(rome(wall)) == rome("2026-11-28 08:00")
    assert NIGHT.evening_before(rome(wall)) == rome("2026-11-27 18:00")


def test_the_evening_before_goes_by_the_calendar() -> None:
    assert NIGHT.evening_of_day_before(rome("2026-11-28 00:10")) == rome("2026-11-27 18:00")
    assert NIGHT.evening_of_day_before(rome("2026-11-28 23:50")) == rome("2026-11-27 18:00")


@pytest.mark.parametrize(
    ("sunday", "hours_of_sleep"), [("2027-03-28 00:30", 6.5), ("2027-10-31 00:30", 8.5)]
)
def test_a_night_when_the_clock_changes_is_an_hour_shorter_or_longer(
    sunday: str, hours_of_sleep: float
) -> None:
    asleep = rome(sunday)
    over = NIGHT.over(asleep)
    assert over.astimezone(ROME).time() == time(8)
    assert over.astimezone(UTC) - asleep.astimezone(UTC) == timedelta(hours=hours_of_sleep)


@given(INSTANTS)
def test_what_waits_for_the_end_of_the_night_waits_no_longer_than_the_night(
    instant: datetime,
) -> None:
    over = NIGHT.over(instant)
    assert not NIGHT.holds(over)
    assert instant < over
    if NIGHT.holds(instant):
        assert over - instant <= timedelta(hours=12)
        evening = NIGHT.evening_before(instant)
        assert not NIGHT.holds(evening)
        assert evening < instant
