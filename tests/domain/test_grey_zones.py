"""What families did not find is told in numbers that point at nobody."""

from collections import Counter
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from domain.grey_zones import LEAST, GreyZone, grey_zones


@dataclass(frozen=True)
class Asked:
    topic: str
    language: str
    week: str
    amount: int


def week(number: int) -> str:
    return f"2026-W{number:02}"


COUNTS = st.builds(
    Asked,
    st.sampled_from(["food", "legal"]),
    st.sampled_from(["ar", "bn"]),
    st.integers(1, 20).map(week),
    st.integers(1, 7),
)


def test_a_few_wait_until_others_join_them() -> None:
    counts = [Asked("legal", "bn", week(n), 2) for n in (3, 5, 6)]
    assert grey_zones(counts[:2], week(9)) == []
    assert grey_zones(counts, week(9)) == [GreyZone("legal", "bn", week(3), week(6), 6)]


def test_a_week_that_goes_on_is_not_told() -> None:
    assert grey_zones([Asked("food", "ar", week(9), 50)], week(9)) == []


@given(st.lists(COUNTS, max_size=40))
def test_no_number_is_small_and_none_is_counted_twice(counts: list[Asked]) -> None:
    told = grey_zones(counts, week(15))
    assert all(zone.amount >= LEAST for zone in told)
    whole, shown = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for each in counts:
        if each.week < week(15):
            whole[each.topic, each.language] += each.amount
    for zone in told:
        shown[zone.topic, zone.language] += zone.amount
    assert all(0 <= whole[key] - shown[key] < LEAST for key in whole)


@given(st.lists(COUNTS, max_size=30), COUNTS)
def test_one_more_question_this_week_changes_nothing_told_before(
    counts: list[Asked], one: Asked
) -> None:
    now = week(21)
    more = [*counts, Asked(one.topic, one.language, now, 1)]
    assert grey_zones(more, now) == grey_zones(counts, now)
