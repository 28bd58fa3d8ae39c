"""The round beside all that could have been: never too much, nearly always the best."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.clashes import clash
from domain.rounds import Opening, gini, plan
from domain.shifts import Shift
from tests.domain.kinds.test_hours import NOW, SHIFT

PEOPLE = tuple("ABCDEFG")


def agrees(person: str, shift: Shift, others: Sequence[Shift]) -> bool:
    return clash(shift, others) is None


def case(seed: int, crew: int, budget: int, more: int = 0) -> tuple[list[Opening], dict[str, int]]:
    """A few shifts on one day, some at the same time, and whom they fit."""
    random = Random(seed)
    openings = []
    for number in range(5):
        start = NOW + timedelta(hours=random.randrange(12))
        end = start + timedelta(hours=random.randint(1, 3))
        fits = tuple((round(random.random(), 2), each) for each in PEOPLE if random.random() < 0.4)
        least = random.randint(1, crew)
        shift = replace(SHIFT, id=f"S{number}", start=start, end=end)
        openings.append(Opening(shift, least, least + more, fits))
    return openings, {each: random.randint(1, budget) for each in PEOPLE}


def most_whole(openings: Sequence[Opening], budgets: dict[str, int]) -> int:
    """How many smallest crews can be whole at most, by trying everything."""

    def tried(at: int, given: dict[str, tuple[Shift, ...]]) -> int:
        if at == len(openings):
            return 0
        best, one = tried(at + 1, given), openings[at]
        able = [
            person
            for _, person in one.fits
            if len(given.get(person, ())) < budgets[person]
            and agrees(person, one.shift, given.get(person, ()))
        ]
        for crew in combinations(able, one.least):
            taken = {each: (*given.get(each, ()), one.shift) for each in crew}
            best = max(best, 1 + tried(at + 1, given | taken))
        return best

    return tried(0, {})


@given(st.integers(0, 10_000), st.integers(1, 3), st.integers(1, 3), st.integers(0, 2), st.data())
@settings(max_examples=80)
def test_never_over_capacity_never_overlapping_never_beyond_a_budget(
    seed: int, crew: int, budget: int, more: int, data: st.DataObject
) -> None:
    openings, budgets = case(seed, crew, budget, more)
    done = plan(openings, budgets, agrees)
    by_id = {each.shift.id: each for each in openings}
    given: dict[str, list[Shift]] = {}
    for key, people in done.asked.items():
        assert len(people) == len(set(people)) <= by_id[key].most
        assert set(people) <= {person for _, person in by_id[key].fits}
        for each in people:
            given.setdefault(each, []).append(by_id[key].shift)
    for person, shifts in given.items():
        assert len(shifts) <= budgets[person]
        assert all(agrees(person, one, [other]) for one, other in combinations(shifts, 2))
    assert all(len(done.asked[key]) >= by_id[key].least for key in done.whole)
    turned = [
        replace(each, fits=tuple(data.draw(st.permutations(each.fits))))
        for each in data.draw(st.permutations(openings))
    ]
    assert plan(turned, budgets, agrees) == done


@given(st.integers(0, 10_000))
@settings(max_examples=60)
def test_with_crews_of_one_and_one_shift_a_person_nothing_is_better(seed: int) -> None:
    openings, budgets = case(seed, crew=1, budget=1)
    assert len(plan(openings, budgets, agrees).whole) == most_whole(openings, budgets)


def test_beyond_that_it_is_the_best_in_nearly_all_cases() -> None:
    found = best = 0
    for seed in range(200):
        openings, budgets = case(seed, crew=3, budget=2)
        ours, theirs = len(plan(openings, budgets, agrees).whole), most_whole(openings, budgets)
        assert theirs - 1 <= ours <= theirs
        found, best = found + ours, best + theirs
    assert found / best > 0.99


def test_a_crew_that_cannot_be_whole_takes_nobody_from_one_that_can() -> None:
    later = replace(SHIFT, id="T")
    one = Opening(SHIFT, 1, 1, ((0.1, "A"),))
    three = Opening(later, 3, 3, ((0.9, "A"), (0.9, "B")))
    done = plan([three, one], {"A": 1, "B": 1}, agrees)
    assert done.whole == {SHIFT.id}
    assert done.asked == {SHIFT.id: ("A",), "T": ("B",)}


def test_a_chain_moves_whoever_can_go_elsewhere() -> None:
    shifts = [replace(SHIFT, id=each) for each in "XYZ"]
    fits = [((0.9, "A"), (0.1, "B")), ((0.9, "B"), (0.1, "C")), ((0.9, "B"), (0.8, "A"))]
    openings = [Opening(each, 1, 1, some) for each, some in zip(shifts, fits, strict=True)]
    assert len(plan(openings, dict.fromkeys("ABC", 1), agrees).whole) == 3


@pytest.mark.parametrize(
    ("amounts", "value"),
    [([], 0), ([0, 0], 0), ([2, 2, 2], 0), ([0, 0, 0, 4], 0.75), ([1, 3], 0.25)],
)
def test_how_unevenly_something_is_spread(amounts: list[int], value: float) -> None:
    assert gini(amounts) == pytest.approx(value)
