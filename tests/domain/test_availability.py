"""When somebody is free: nothing outside what they said, on any night, and codes that come back."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.availability import Availability, Free, Weekly
from domain.hour_codes import LONGEST, clear_code, code_of, read_code, readings
from domain.times import WallSpan

ROME = ZoneInfo("Europe/Rome")
DAYS = st.dates(date(2026, 1, 1), date(2028, 1, 1))
CHANGES = st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28)])
CLOCKS = st.times(max_value=time(23, 45)).map(
    lambda each: each.replace(second=0, microsecond=0, fold=0)
)
NIGHT = st.builds(time, st.integers(0, 4), st.sampled_from([0, 15, 30]))
UNTIL = st.none() | DAYS
HOURS = st.builds(Weekly, day=st.integers(0, 6), start=CLOCKS | NIGHT, end=CLOCKS | NIGHT)


@st.composite
def spans(draw: st.DrawFn) -> WallSpan:
    start = datetime.combine(draw(DAYS | CHANGES), draw(CLOCKS | NIGHT))
    return WallSpan(start, start + timedelta(minutes=draw(st.integers(1, 24 * 60))))


@st.composite
def said(draw: st.DrawFn) -> Availability:
    until, weekly = draw(UNTIL), draw(st.lists(HOURS, max_size=3))
    lasting = tuple(each.model_copy(update={"until": until}) for each in weekly)
    return Availability(once=tuple(draw(st.lists(spans(), max_size=3))), weekly=lasting)


def _is_said(what: Availability, wall: datetime) -> bool:
    """Whether an hour of the wall clock lies within what was said."""
    days = [wall.date(), wall.date() - timedelta(days=1)]
    recurring = [each.on(day) for each in what.weekly for day in days if each.falls_on(day)]
    return any(each.start <= wall < each.end for each in (*what.once, *recurring))


@settings(max_examples=150, deadline=None)
@given(what=said(), today=DAYS | CHANGES)
def test_nobody_is_free_when_they_did_not_say_so(what: Availability, today: date) -> None:
    for window in what.windows(today, 9, ROME):
        assert window.start < window.end
        instant = window.start
        while instant < window.end:
            wall = instant.astimezone(UTC).astimezone(ROME).replace(tzinfo=None)
            assert _is_said(what, wall), (window, wall)
            instant += timedelta(minutes=15)


@settings(max_examples=100, deadline=None)
@given(what=said())
def test_what_is_tapped_is_what_was_read(what: Availability) -> None:
    read = read_code(code_of(what))
    assert read == what
    assert what.covers(what)
    assert all(what.covers(each) for each in what.alone())


def test_every_week_covers_one_day_of_it_and_not_the_other_way_round() -> None:
    tuesdays = Availability(weekly=(Weekly(day=1, start=time(15), end=time(18)),))
    one = Availability(once=(WallSpan(datetime(2026, 12, 1, 15), datetime(2026, 12, 1, 18)),))
    longer = Availability(once=(WallSpan(datetime(2026, 12, 1, 15), datetime(2026, 12, 1, 19)),))
    assert tuesdays.covers(one)
    assert not one.covers(tuesdays)
    assert not tuesdays.covers(longer)
    ended = Weekly(day=1, start=time(15), end=time(18), until=date(2026, 11, 30))
    assert not Availability(weekly=(ended,)).covers(one)
    assert not Availability(weekly=(ended,)).covers(tuesdays)


def test_what_is_over_is_no_more_ahead() -> None:
    morning = WallSpan(datetime(2026, 11, 28, 6), datetime(2026, 11, 28, 13))
    what = Availability(once=(morning,))
    assert what.ahead(datetime(2026, 11, 28, 9)).once[0].start == datetime(2026, 11, 28, 9)
    assert not what.ahead(datetime(2026, 11, 28, 13))


@pytest.mark.parametrize(
    "code", ["", ".", "x", "ZZZZZZZZZ", "00000000", "0" * 7, "..20269999", "é" * 8, "ZZZZZZZZ"]
)
def test_a_forged_code_is_nothing(code: str) -> None:
    assert not read_code(code)


def test_hours_that_are_not_clear_are_asked_about() -> None:
    days = [datetime(2026, 11, 26) + timedelta(days=each) for each in range(14)]
    evenings = tuple(WallSpan(each.replace(hour=18), each.replace(hour=20)) for each in days)
    free = Free(evenings, kept=Availability(once=evenings))
    assert clear_code(free) is None
    daily, *each_one = readings(free)
    assert len(each_one) == 7
    every = read_code(daily)
    assert every
    assert [each.day for each in every.weekly] == list(range(7))
    assert len(f"free/at/{daily}") <= 8 + LONGEST
    assert clear_code(Free(evenings, kept=Availability(once=evenings), sure=True)) is None
