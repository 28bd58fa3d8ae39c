"""Shifts: who may take a place, and when one can no longer be changed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import get_args

import pytest

from domain.args import Span
from domain.chat import Refusal
from domain.people import AgeBand, Person
from domain.shifts import (
    NEAR,
    Shift,
    ShiftState,
    can_join,
    is_near,
    old_enough,
    still_ahead,
    to_review,
    undecided,
)

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
START = datetime(2026, 11, 28, 8, tzinfo=UTC)
MOMENT = timedelta(seconds=1)
ANNA = Person("ANNA", "it", name="Anna", age_band="adult")
SHIFT = Shift(
    id="S",
    organization_id="anffas",
    organization="ANFFAS",
    what="scaffali",
    place="via Marconi 43",
    insurer="ANFFAS",
    start=START,
    end=START + timedelta(hours=3),
    capacity=2,
    youngest=18,
    taken=0,
    state="open",
    version=1,
)
MAY_JOIN = {
    ("under14", 18): Refusal("too-young-under14"),
    ("under14", 14): Refusal("too-young-under14"),
    ("14to17", 18): Refusal("too-young-14to17"),
    ("14to17", 14): None,
    ("adult", 18): None,
    ("adult", 14): None,
}


def test_every_age_band_meets_every_lowest_age() -> None:
    assert set(MAY_JOIN) == set(product(get_args(AgeBand), (18, 14)))


@pytest.mark.parametrize(("band", "youngest"), MAY_JOIN)
def test_age_decides_as_the_table_says(band: AgeBand, youngest: int) -> None:
    shift = replace(SHIFT, youngest=youngest)
    assert old_enough(band, shift) == MAY_JOIN[band, youngest]
    assert can_join(replace(ANNA, age_band=band), shift, NOW) == MAY_JOIN[band, youngest]


@pytest.mark.parametrize(
    ("state", "refusal"),
    [
        ("pending", "shift-gone"),
        ("open", None),
        ("refused", "shift-cancelled"),
        ("cancelled", "shift-cancelled"),
    ],
)
def test_only_an_open_shift_is_joined(state: ShiftState, refusal: str | None) -> None:
    assert can_join(ANNA, replace(SHIFT, state=state), NOW) == (
        Refusal(refusal) if refusal else None
    )


def test_every_state_is_told_apart() -> None:
    decidable = [s for s in get_args(ShiftState) if undecided(replace(SHIFT, state=s)) is None]
    assert decidable == ["pending"]


@pytest.mark.parametrize(
    ("unreviewed", "state", "now", "refusal"),
    [
        (True, "open", START - MOMENT, None),
        (True, "open", START, "shift-past"),
        (True, "cancelled", START - MOMENT, "shift-cancelled"),
        (False, "open", START - MOMENT, "already-decided"),
        (False, "cancelled", START - MOMENT, "already-decided"),
    ],
)
def test_what_went_out_at_once_is_looked_at_until_it_begins(
    unreviewed: bool, state: ShiftState, now: datetime, refusal: str | None
) -> None:
    shift = replace(SHIFT, unreviewed=unreviewed, state=state)
    assert to_review(shift, now) == (Refusal(refusal) if refusal else None)


@pytest.mark.parametrize(
    ("taken", "free", "refusal"),
    [(0, 2, None), (1, 1, None), (2, 0, "shift-full"), (3, 0, "shift-full")],
)
def test_a_full_shift_takes_nobody(taken: int, free: int, refusal: str | None) -> None:
    shift = replace(SHIFT, taken=taken)
    assert shift.free == free
    assert can_join(ANNA, shift, NOW) == (Refusal(refusal) if refusal else None)


def test_a_shift_is_joined_until_the_moment_it_begins() -> None:
    assert can_join(ANNA, SHIFT, START - MOMENT) is None
    assert can_join(ANNA, SHIFT, START) == Refusal("shift-past")
    assert still_ahead(SHIFT, START - MOMENT) is None
    assert still_ahead(SHIFT, START) == Refusal("shift-past")


def test_a_shift_called_off_says_so_even_when_it_is_past() -> None:
    assert still_ahead(replace(SHIFT, state="cancelled"), START) == Refusal("shift-cancelled")


def test_a_shift_shows_its_hours() -> None:
    assert SHIFT.span == Span(START, START + timedelta(hours=3))


def test_a_day_before_is_not_near_and_after_that_is() -> None:
    assert timedelta(hours=24) == NEAR
    assert not is_near(SHIFT, START - NEAR)
    assert is_near(SHIFT, START - NEAR + MOMENT)
