"""Waves: whom to ask next about a shift, and how many at once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.givers import Giver
from domain.kinds.hours import SOON, Pair
from domain.proposals import Proposal
from domain.quiet import Quiet
from domain.shifts import Shift
from domain.waits import held_until

EVEN = 0.5
"""What goes beyond the smallest crew is welcome rather than needed: even odds are enough."""
NEARLY = 0.1
"""Scores that differ by less are as good as equal: whoever was asked longest ago goes first."""
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a shift fits; `beyond`: they have had their proposals of this week."""

    pair: Pair
    score: float
    beyond: bool = False

    @property
    def giver(self) -> Giver:
        """Whoever it is."""
        return self.pair.giver

    @property
    def chance(self) -> float:
        """How likely they say yes and come."""
        return self.giver.chance * self.giver.reliability


def opens(shift: Shift) -> datetime:
    """From when on people are asked: of a series, whose dates are long known, a week before."""
    return shift.start - (WEEK if shift.series_id else SOON)


def is_timed(shift: Shift) -> bool:
    """Whether people may be asked about it at all: not about what has no hours of its own."""
    return shift.kind == "shift" and shift.part_of is None


def is_wanted(shift: Shift, now: datetime) -> bool:
    """Whether somebody may still be asked about a shift."""
    return is_timed(shift) and shift.state == "open" and shift.start > now


def goal(shift: Shift, crew_chance: float) -> tuple[int, float]:
    """How many more people are wanted, and how likely that should become."""
    lacking = shift.least - shift.taken
    return (lacking, crew_chance) if lacking > 0 else (shift.free, EVEN)


def likely(wanted: int, chances: Sequence[float]) -> float:
    """How likely at least so many of them say yes and come, each by themselves (exact)."""
    return 1.0 - sum(_fewer(wanted, chances))


def _fewer(wanted: int, chances: Sequence[float]) -> list[float]:
    """How likely it is exactly 0, 1, … up to one fewer than wanted."""
    fewer = [1.0] + [0.0] * (wanted - 1) if wanted > 0 else []
    for each in chances:
        fewer = _with(fewer, each)
    return fewer


def _with(fewer: Sequence[float], chance: float) -> list[float]:
    before = [0.0, *fewer]
    return [no * (1 - chance) + yes * chance for no, yes in zip(fewer, before, strict=False)]


def wave(
    candidates: Sequence[Candidate],
    undecided: Sequence[float],
    wanted: int,
    aim: float,
    most: int,
) -> list[Candidate]:
    """The fewest of the first candidates that make it as likely as it should be, at most `most`.

    `undecided` are the chances of those who have been asked and may still answer.
    """
    fewer = _fewer(wanted, undecided)
    chosen: list[Candidate] = []
    for each in candidates[:most]:
        if 1.0 - sum(fewer) >= aim:
            break
        chosen.append(each)
        fewer = _with(fewer, each.chance)
    return chosen


def ranked(
    fits: Sequence[tuple[Pair, float]], urgent: bool, passed: Collection[str]
) -> list[Candidate]:
    """Who may be asked, in order; what is urgent may pass the weekly budget of each person.

    `fits` are pairs with their scores. `passed` are those for whom the budget has been passed in
    the last seven days. Nobody who wants no proposals at all is asked, whatever the hurry.
    """
    found = [
        Candidate(pair, score, beyond=_spent(pair.giver))
        for pair, score in fits
        if not _spent(pair.giver) or (urgent and _may_pass(pair.giver, passed))
    ]
    return sorted(found, key=_order)


def _spent(giver: Giver) -> bool:
    return giver.asked >= giver.weekly


def _may_pass(giver: Giver, passed: Collection[str]) -> bool:
    return giver.weekly > 0 and giver.person_id not in passed


def _order(candidate: Candidate) -> tuple[bool, int, float, float, str]:
    giver, score = candidate.giver, round(candidate.score, 6)
    asked = giver.last_asked.timestamp() if giver.last_asked else 0.0
    return candidate.beyond, -int(score / NEARLY), asked, -score, giver.person_id


def waiting(asked: Sequence[Proposal]) -> list[Proposal]:
    """Those who have been asked, and whose time to answer is not over."""
    return [each for each in asked if each.state in ("to_notify", "notified")]


def answered_by(shift: Shift, asked: Sequence[Proposal], quiet: Quiet, now: datetime) -> datetime:
    """Until when answers are waited for before others are asked; now, if nobody is waited for."""
    made = [each.made for each in waiting(asked)]
    return (held_until(shift.start, quiet, max(made)) or shift.start) if made else now
