"""The recurrence rule: the same days as calendars count, the same wall time all year."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.series import Rule, days_between, first_day, hours_on, read_rule, usual_rules

ROME = ZoneInfo("Europe/Rome")
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
WEEKLY = st.builds(
    Rule,
    st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    st.integers(1, 3),
)
MONTHLY = st.one_of(
    st.builds(
        Rule,
        st.integers(0, 6).map(lambda day: (day,)),
        st.integers(1, 3),
        st.sampled_from([1, 2, 3, 4, -1]),
    ),
    st.builds(Rule, every=st.integers(1, 3), day=st.integers(1, 31)),
)


@settings(max_examples=60)
@given(WEEKLY | MONTHLY, DAYS, st.integers(0, 300))
def test_the_days_are_those_that_calendars_count(rule: Rule, first: date, later: int) -> None:
    since = first + timedelta(days=later)
    until = since + timedelta(days=120)
    found = list(days_between(rule, first, since, until))
    calendar = rrulestr(str(rule), dtstart=datetime.combine(first, time()))
    wanted = calendar.between(
        datetime.combine(since, time()), datetime.combine(until, time()), inc=True
    )
    assert found == [each.date() for each in wanted]
    assert read_rule(str(rule)) == rule


@settings(max_examples=60)
@given(DAYS, st.times(), st.times())
def test_the_wall_time_stays_when_the_clock_changes(day: date, begins: time, ends: time) -> None:
    begins, ends = (each.replace(second=0, microsecond=0, fold=0) for each in (begins, ends))
    start, end = hours_on(day, begins, ends, ROME)
    assert start < end
    if not 2 <= begins.hour < 3:
        assert start.astimezone(ROME).replace(tzinfo=None) == datetime.combine(day, begins)
    if not 2 <= begins.hour < 3 and not 2 <= ends.hour < 3:
        over = day + timedelta(days=ends <= begins)
        assert end.astimezone(ROME).replace(tzinfo=None) == datetime.combine(over, ends)


@pytest.mark.parametrize(
    ("day", "hours", "long"),
    [
        (date(2027, 3, 27), (time(22), time(6)), 7),
        (date(2026, 10, 24), (time(22), time(6)), 9),
        (date(2027, 3, 28), (time(9), time(12)), 3),
    ],
)
def test_a_night_is_as_long_as_it_is(day: date, hours: tuple[time, time], long: int) -> None:
    start, end = hours_on(day, *hours, ROME)
    assert end - start == timedelta(hours=long)


def test_an_hour_that_the_clock_skips_is_as_much_later() -> None:
    start, end = hours_on(date(2027, 3, 28), time(2, 30), time(3, 15), ROME)
    assert start == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert start.astimezone(ROME).hour == 3
    assert end - start == timedelta(minutes=45)


def test_what_takes_place_on_a_day_may_come_back_by_week_or_month() -> None:
    assert [str(each) for each in usual_rules(date(2026, 12, 5))] == [
        "FREQ=WEEKLY;BYDAY=SA",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA",
        "FREQ=MONTHLY;BYDAY=1SA",
        "FREQ=MONTHLY;BYMONTHDAY=5",
    ]
    assert str(usual_rules(date(2026, 10, 31))[2]) == "FREQ=MONTHLY;BYDAY=-1SA"


def test_a_rule_that_never_falls_before_its_end_has_no_first_day() -> None:
    assert first_day(Rule((5,)), date(2026, 11, 29), date(2026, 12, 4)) is None


@pytest.mark.parametrize(
    "text", ["", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYDAY=SA"]
)
def test_another_rule_than_ours_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_rule(text)
