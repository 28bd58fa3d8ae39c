"""Fitting: which of many people many shifts fit, and how well, with nothing found out twice."""

from collections.abc import Callable, Mapping, Sequence

from domain.givers import Giver
from domain.kinds.hours import PROPOSED, Pair
from domain.matching import Looks
from domain.shifts import Shift

Sort = tuple[object, ...]
Look = Callable[[Pair], float]
Beside = Callable[[Giver], Pair]
"""Puts somebody beside the shift that is looked at."""


def sort_of(shift: Shift) -> Sort:
    """All that lasting criteria look at in a shift: those of one sort are alike to them."""
    return (
        shift.organization_id,
        shift.field,
        shift.neighbourhood,
        shift.youngest,
        shift.languages,
        shift.musts,
    )


def _musts(looks: Looks) -> tuple[Look, ...]:
    return tuple(each.mark for each in PROPOSED if each.miss and each.looks == looks)


ASKED, LASTING, BOTH = _musts("asked"), _musts("lasting"), _musts("both")


def _hold(looks: Sequence[Look], pair: Pair) -> bool:
    for look in looks:  # noqa: SIM110 (a generator for each of many pairs costs twice as much)
        if not look(pair):
            return False
    return True


class Fitting:
    """Judges by the same criteria as a trace does, and comes to the same.

    What it has found out of a person stays: one is for one look, at one moment.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        scores = [each for each in PROPOSED if not each.miss and weights.get(each.name)]
        self._whole = sum(weights[each.name] for each in scores) or 1.0
        self._scores: dict[Looks, list[tuple[Look, float]]] = {
            "asked": [],
            "lasting": [],
            "both": [],
        }
        for each in scores:
            self._scores[each.looks].append((each.mark, weights[each.name]))
        self._known: dict[Sort, dict[str, float | None]] = {}

    def fits(self, people: Sequence[Giver], beside: Beside) -> list[tuple[Pair, float]]:
        """Those whom a shift fits, as pairs, each with its score."""
        if not people or not _hold(ASKED, first := beside(people[0])):
            return []
        known = self._known.setdefault(sort_of(first.shift), {})
        base, found = self._score("asked", first), []
        for each in people:
            key = each.person_id
            lasting = known[key] if key in known else self._learn(known, beside(each))
            if lasting is not None and _hold(BOTH, pair := beside(each)):
                score = base + lasting + self._score("both", pair)
                found.append((pair, score / self._whole))
        return found

    def _learn(self, known: dict[str, float | None], pair: Pair) -> float | None:
        """What the hours don't change of a score; None where a must does not hold."""
        holds = _hold(LASTING, pair)
        lasting = known[pair.giver.person_id] = self._score("lasting", pair) if holds else None
        return lasting

    def _score(self, looks: Looks, pair: Pair) -> float:
        return sum([weight * look(pair) for look, weight in self._scores[looks]])
