"""Habits: how likely somebody says yes, and how likely they come, from how it went before."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from domain.proposals import ProposalState

HALF = timedelta(days=90)
"""After so long what happened counts half."""
KNOWN = 2.0
"""As if so many times had gone as usual, before anything is known of somebody."""
SAYS_YES = 0.3
COMES = 0.9
FLOOR = 0.3
"""However often somebody did not come, they are asked again."""
ANSWERED: tuple[ProposalState, ...] = ("accepted", "declined", "silent")


def chance(proposed: Iterable[tuple[str, datetime]], now: datetime) -> float:
    """How likely somebody says yes, from 0 to 1; what was taken back, or is open, tells nothing."""
    past = [(state == "accepted", at) for state, at in proposed if state in ANSWERED]
    return _share(past, SAYS_YES, now)


def reliability(shown: Iterable[tuple[bool, datetime]], now: datetime) -> float:
    """How likely somebody comes who has said so, from 0 to 1; whoever was excused is not in it."""
    return max(FLOOR, _share(shown, COMES, now))


def _share(past: Iterable[tuple[bool, datetime]], usual: float, now: datetime) -> float:
    well, whole = usual * KNOWN, KNOWN
    for fine, at in past:
        weight = 0.5 ** (max(timedelta(), now - at) / HALF)
        well, whole = well + weight * fine, whole + weight
    return well / whole
