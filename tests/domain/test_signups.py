"""Sign-ups: a place is given back once, before the start, and it is remembered how late."""

from typing import get_args

import pytest

from domain.chat import Refusal
from domain.shifts import NEAR
from domain.signups import Signup, SignupState, can_cancel, cancelled
from tests.domain.test_shifts import MOMENT, NOW, SHIFT, START

MINE = Signup("U", "S", "ANNA", "confirmed")


@pytest.mark.parametrize("state", get_args(SignupState))
def test_a_place_is_given_back_once(state: SignupState) -> None:
    given = Signup("U", "S", "ANNA", state)
    refusal = None if state == "confirmed" else Refusal("signup-ended")
    assert can_cancel(given, SHIFT, NOW) == refusal


def test_a_place_is_given_back_until_the_start() -> None:
    assert can_cancel(MINE, SHIFT, START - MOMENT) is None
    assert can_cancel(MINE, SHIFT, START) == Refusal("shift-past")


def test_a_day_before_is_on_time_and_after_that_is_late() -> None:
    assert cancelled(SHIFT, START - NEAR) == "cancelled_on_time"
    assert cancelled(SHIFT, START - NEAR + MOMENT) == "cancelled_late"
