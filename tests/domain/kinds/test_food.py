"""Whether food can be given: what is past is not, and what is not dry has to be safe."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.forms import Invalid, put, whole
from domain.goods import Thing
from domain.kinds.drive import CELLS, thermometer
from domain.kinds.food import Food, lines
from domain.kinds.goods import until
from domain.times import WallSpan

NOW = datetime(2026, 11, 26, 10)
ROME = ZoneInfo("Europe/Rome")
MILK = {"what": "latte", "quantity": 1000, "unit": "ml", "group": "milk"}
PASTA = {"what": "pasta", "quantity": 500, "unit": "g", "group": "pasta"}
SOAP = {"what": "sapone", "quantity": 2, "unit": "piece", "group": "soap"}


@settings(max_examples=40, deadline=None)
@given(st.integers(-400, 400))
def test_only_what_is_past_is_refused(days: int) -> None:
    best = NOW.date() + timedelta(days=days)
    told = put(Food, {"things": [PASTA]}, "best_before", (best,), NOW)
    if days < 0:
        assert told == Invalid("goods-expired")
    else:
        ends = until(best, None, NOW.replace(tzinfo=ROME), ROME)
        assert ends.astimezone(ROME).date() == best + timedelta(days=1)
        assert ends > NOW.replace(tzinfo=ROME)


def test_what_is_fetched_is_of_use_until_nobody_is_there() -> None:
    window = WallSpan(datetime(2026, 11, 27, 9), datetime(2026, 11, 27, 12))
    ends = until(date(2026, 12, 31), window, NOW.replace(tzinfo=ROME), ROME)
    assert ends == datetime(2026, 11, 27, 12, tzinfo=ROME)


def test_one_date_for_all_or_one_for_each_thing_to_eat() -> None:
    things = {"things": [PASTA, SOAP, MILK]}
    one, two, three = date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)
    said = {**things, "way": "drop", "storage": "fridge", "best_before": [one, two]}
    form = whole(Food, said, NOW)
    assert isinstance(form, Food)
    assert [each.best_before for each in lines(form)] == [one, None, two]
    assert [each.storage for each in lines(form)] == ["dry", "dry", "fridge"]
    assert put(Food, things, "best_before", (one, two, three), NOW) == Invalid("goods-dates-again")


def test_an_answer_that_is_no_longer_needed_is_not_kept() -> None:
    said = {"things": [SOAP], "way": "drop", "address": "via Verdi 1", "cold": "no"}
    form = whole(Food, said, NOW)
    assert isinstance(form, Food)
    assert (form.address, form.cold) == ("", "yes")


def test_an_amount_for_each_thing_that_lacks_one() -> None:
    apples = {**PASTA, "what": "mele", "quantity": 0, "group": "fruit"}
    amount = Thing("", 10_000, "g", "other")
    two = put(Food, {"things": [apples]}, "amounts", (amount, amount), NOW)
    assert two == Invalid("goods-amounts-again")
    said = {"things": [PASTA, apples], "amounts": [amount], "way": "drop"}
    form = whole(Food, {**said, "best_before": ["2026-12-01"]}, NOW)
    assert isinstance(form, Food)
    assert [each.thing.quantity for each in lines(form)] == [500, 10_000]


@settings(max_examples=40, deadline=None)
@given(st.integers(-5, 2000), st.integers(1, 1000))
def test_a_thermometer_is_full_only_at_its_target(received: int, target: int) -> None:
    bar = thermometer(received, target)
    assert len(bar) == CELLS
    assert (bar.count("▓") == CELLS) == (received >= target)
