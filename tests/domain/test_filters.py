"""Filters: any that can be chosen fits into a path and comes back the same."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.filters import FIELDS, WHOM, Filters, code_of, filters_in, having, without

TODAY = date(2026, 11, 26)
AREAS = [f"area-{number}" for number in range(62)]
VALUES = {
    "day": st.integers(0, 200).map(lambda ahead: (TODAY + timedelta(days=ahead)).isoformat()),
    "field": st.sampled_from(FIELDS),
    "whom": st.sampled_from(WHOM),
    "area": st.sampled_from(AREAS),
}
CHOSEN = st.permutations(list(VALUES)).flatmap(
    lambda order: st.integers(0, 4).flatmap(
        lambda many: st.tuples(*(st.tuples(st.just(by), VALUES[by]) for by in order[:many]))
    )
)


@settings(max_examples=100)
@given(CHOSEN)
def test_filters_come_back_from_their_path_in_the_order_chosen(filters: Filters) -> None:
    code = code_of(filters, AREAS)
    assert len(code.encode()) <= 8
    assert filters_in(code, AREAS, TODAY) == filters


@settings(max_examples=100)
@given(st.text(max_size=12))
def test_any_other_path_is_refused_and_nothing_fails(code: str) -> None:
    found = filters_in(code, AREAS[:3], TODAY)
    assert found is None or code_of(found, AREAS) == code


def test_what_no_list_shows_is_no_filter() -> None:
    for code in ("", "1332", "0230", "H", "f", "z9", "AA", "AB", "1128 ", "x"):
        assert filters_in(code, AREAS[:3], TODAY) is None, code


def test_a_filter_is_chosen_once_and_taken_away() -> None:
    both = having(having((), "field", "work"), "whom", "adults")
    assert having(both, "field", "health") == (("whom", "adults"), ("field", "health"))
    assert without(both, "field") == (("whom", "adults"),)
