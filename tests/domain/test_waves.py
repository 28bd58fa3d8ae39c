"""Waves: as many as make it likely, never more; nobody beyond what they want."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from math import isclose, prod
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.habits import FLOOR, chance, reliability
from domain.kinds.hours import Pair
from domain.waves import Candidate, likely, ranked, wave
from tests.domain.kinds.test_hours import ANNA, NOW, ROME, SHIFT

CHANCES = st.lists(st.floats(0, 1), max_size=7)


def pair(person: str, **other: object) -> Pair:
    return Pair(giver=replace(ANNA, person_id=person, **other), shift=SHIFT, now=NOW, zone=ROME)


@given(st.integers(0, 8), CHANCES)
@settings(max_examples=60)
def test_how_likely_so_many_come_is_what_counting_all_cases_says(
    wanted: int, chances: list[float]
) -> None:
    cases = product((0, 1), repeat=len(chances))
    counted = sum(
        prod(each if yes else 1 - each for yes, each in zip(case, chances, strict=True))
        for case in cases
        if sum(case) >= wanted
    )
    assert isclose(likely(wanted, chances), counted, abs_tol=1e-9)


@given(CHANCES, CHANCES, st.integers(1, 4), st.floats(0.1, 0.95), st.integers(1, 6))
@settings(max_examples=60)
def test_a_wave_is_the_shortest_that_is_likely_enough_and_never_too_long(
    asked: list[float], chances: list[float], wanted: int, aim: float, most: int
) -> None:
    people = [
        Candidate(pair(str(at), chance=each, reliability=1.0), 0.0)
        for at, each in enumerate(chances)
    ]
    chosen = wave(people, asked, wanted, aim, most)
    assert chosen == people[: len(chosen)]
    enough = [likely(wanted, [*asked, *chances[:size]]) >= aim for size in range(len(chosen) + 1)]
    assert not any(enough[:-1])
    assert enough[-1] or len(chosen) == min(most, len(people))


@given(st.data())
@settings(max_examples=40)
def test_budgets_hold_and_the_order_of_what_comes_in_does_not_matter(data: st.DataObject) -> None:
    numbers = st.tuples(st.integers(0, 3), st.integers(0, 4), st.integers(0, 3), st.floats(0, 1))
    said = data.draw(st.lists(numbers, max_size=8))
    fits = [
        (
            pair(f"P{at}", weekly=weekly, asked=asked, last_asked=NOW - timedelta(days=days)),
            score,
        )
        for at, (weekly, asked, days, score) in enumerate(said)
    ]
    passed = {f"P{each}" for each in data.draw(st.sets(st.integers(0, 7)))}
    for urgent in (False, True):
        found = ranked(fits, urgent, passed)
        shuffled = data.draw(st.permutations(fits))
        assert ranked(shuffled, urgent, passed) == found
        for each in found:
            giver = each.giver
            assert giver.weekly > 0
            assert each.beyond == (giver.asked >= giver.weekly)
            assert not each.beyond or (urgent and giver.person_id not in passed)
        assert [each.beyond for each in found] == sorted(each.beyond for each in found)


def test_of_nearly_equals_whoever_was_asked_longest_ago_goes_first() -> None:
    lately = pair("A", last_asked=NOW - timedelta(days=1))
    long_ago = pair("B", last_asked=NOW - timedelta(days=9))
    never = pair("C")
    order = ranked([(lately, 0.58), (long_ago, 0.52), (never, 0.51)], False, ())
    assert [each.giver.person_id for each in order] == ["C", "B", "A"]
    order = ranked([(lately, 0.72), (long_ago, 0.52)], False, ())
    assert [each.giver.person_id for each in order] == ["A", "B"]


@pytest.mark.parametrize("seed", range(3))
def test_habits_fade_and_nobody_falls_out_for_good(seed: int) -> None:
    random = Random(seed)
    old, new = datetime(2025, 1, 1, tzinfo=UTC), NOW - timedelta(days=3)
    assert chance([], NOW) == pytest.approx(0.3)
    assert chance([("withdrawn", new)] * 9, NOW) == chance([], NOW)
    assert chance([("declined", new)] * 4, NOW) < chance([("declined", old)] * 4, NOW) < 0.3
    shown = [(random.random() < 0.2, new) for _ in range(30)]
    assert FLOOR <= reliability(shown, NOW) <= 1
    assert reliability([(False, new)] * 50, NOW) == FLOOR
    assert reliability([(True, new)] * 5, NOW) > reliability([], NOW)
