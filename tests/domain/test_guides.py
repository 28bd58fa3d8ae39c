"""When a guide's steps are due, also where the clock changes."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.city import Guide, GuideStep
from domain.guides import HOURS, ahead, hour_of, next_at

ROME = ZoneInfo("Europe/Rome")
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))


@settings(max_examples=100)
@example(datetime(2026, 3, 28, 8, tzinfo=UTC), 9)
@example(datetime(2026, 10, 24, 7, tzinfo=UTC), 9)
@given(INSTANTS, st.sampled_from(HOURS))
def test_the_next_of_an_hour_is_within_a_day_of_the_city(now: datetime, number: int) -> None:
    hour = hour_of(str(number))
    assert hour is not None
    due = next_at(now, hour, ROME)
    assert due.astimezone(ROME).time() == hour
    assert now < due
    assert due.replace(tzinfo=None) - now.astimezone(ROME).replace(tzinfo=None) <= timedelta(1)


def test_only_the_hours_on_offer_may_be_chosen() -> None:
    assert [hour_of(word) for word in ("8", "09", "٩", "", "9:00", "24")] == [None] * 6


def test_the_next_step_is_the_first_that_is_not_done() -> None:
    steps = tuple(GuideStep(id=each, day=1, topic="food") for each in ("a", "b", "c"))
    guide = Guide(id="some", steps=steps)
    assert ahead(guide, 0, ()) == 0
    assert ahead(guide, 0, ("a", "b")) == 2
    assert ahead(guide, 1, ("b", "c")) is None
