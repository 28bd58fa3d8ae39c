from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import Clock, SampleClock, first_monday

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 22, 14, 37, 26, tzinfo=UTC)


def test_the_real_time_is_aware_and_in_utc() -> None:
    with time_machine.travel(NOW, tick=False):
        assert Clock().now() == NOW
        assert Clock().now().tzinfo is UTC


def test_monotonic_seconds_never_go_back() -> None:
    clock = Clock()
    assert clock.monotonic() <= clock.monotonic()


def test_the_sample_is_ahead_by_its_offset_and_moves_with_the_real_time() -> None:
    clock = SampleClock(timedelta(days=1))
    with time_machine.travel(NOW, tick=False) as traveller:
        assert clock.now() == NOW + timedelta(days=1)
        traveller.shift(timedelta(minutes=5))
        assert clock.now() == NOW + timedelta(days=1, minutes=5)


def test_the_sample_advances() -> None:
    clock = SampleClock(timedelta(hours=1))
    clock.advance(timedelta(hours=2))
    clock.advance(timedelta())
    assert clock.offset == timedelta(hours=3)


def test_the_sample_never_steps_back() -> None:
    clock = SampleClock(timedelta(hours=1))
    with pytest.raises(ValueError, match="forward"):
        clock.advance(timedelta(microseconds=-1))
    assert clock.offset == timedelta(hours=1)
    with pytest.raises(ValueError, match="before the real one"):
        SampleClock(timedelta(microseconds=-1))


@pytest.mark.parametrize(
    ("now", "start"),
    [
        (NOW, datetime(2026, 11, 23, 9, tzinfo=ROME)),
        (datetime(2026, 11, 23, 7, 59, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=ROME)),
        (datetime(2026, 11, 23, 8, 0, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=ROME)),
        (datetime(2026, 11, 23, 8, 1, tzinfo=UTC), datetime(2026, 11, 30, 9, tzinfo=ROME)),
        # Sunday in UTC, Monday already in Rome.
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), datetime(2026, 11, 23, 9, tzinfo=ROME)),
        # The clocks go forward on the Sunday between.
        (datetime(2027, 3, 27, 12, 0, tzinfo=UTC), datetime(2027, 3, 29, 9, tzinfo=ROME)),
    ],
)
def test_the_sample_starts_on_a_monday_at_nine(now: datetime, start: datetime) -> None:
    assert now + first_monday(now, ROME) == start


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)))
def test_the_first_monday_is_within_a_week(now: datetime) -> None:
    offset = first_monday(now, ROME)
    start = (now + offset).astimezone(ROME)
    assert (start.weekday(), start.hour, start.minute, start.second) == (0, 9, 0, 0)
    # A week in which the clocks go back is an hour longer.
    assert timedelta() <= offset <= timedelta(days=7, hours=1)
