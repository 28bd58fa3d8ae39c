"""The matcher: one criterion is a check, the sentence for it, and a line of the trace."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from domain.args import Arg
from domain.keys import Key

Pair = TypeVar("Pair")
"""Who gives and what is asked for, with all that the criteria look at."""
BEST = 2
Looks = Literal["both", "lasting", "asked"]
"""What a criterion looks at: any of a pair, what does not depend on hours and places taken, or
only what is asked for, whoever gives."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something fits: a message and what it asks for."""

    key: Key
    args: Mapping[str, Arg] = field(default_factory=dict)


def silent(pair: object) -> None:
    """A criterion that is worth no word when it is met."""


@dataclass(frozen=True, slots=True)
class Criterion(Generic[Pair]):
    """One thing that is looked at in a pair; `label` names it in the trace.

    `mark` is from 0 to 1. With a `miss` it is a must: a pair marked 0 does not fit, and the
    message counts such pairs (it gets `count`). Without, it weighs what the city's settings say
    for `name`, and only there does its `why` count by how much it weighs. `looks` says on what the
    mark depends, so that among many pairs it is found out no oftener than needed.
    """

    name: str
    label: Key
    mark: Callable[[Pair], float]
    why: Callable[[Pair], Reason | None] = silent
    miss: Key | None = None
    looks: Looks = "both"


@dataclass(frozen=True, slots=True)
class Mark(Generic[Pair]):
    """A line of the trace: a criterion, its mark, and what that weighed."""

    criterion: Criterion[Pair]
    value: float
    weight: float


@dataclass(frozen=True, slots=True)
class Judged(Generic[Pair]):
    """A pair with its trace; `failed` is the first must that it does not meet."""

    pair: Pair
    marks: tuple[Mark[Pair], ...]
    failed: Criterion[Pair] | None

    @property
    def score(self) -> float:
        """From 0 to 1: the weighed mean of the marks."""
        whole = sum(each.weight for each in self.marks)
        return sum(each.value * each.weight for each in self.marks) / whole if whole else 0.0

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The best reasons: of the musts in their order, then of what weighed most."""
        ranked = sorted(self.marks, key=lambda each: -each.value * each.weight)
        musts = [each for each in ranked if each.criterion.miss]
        rest = [each for each in ranked if not each.criterion.miss and each.value * each.weight]
        told = (each.criterion.why(self.pair) for each in (*musts, *rest))
        found: dict[Key, Reason] = {}
        for each in told:
            if each:
                found.setdefault(each.key, each)
        return tuple(found.values())[:BEST]


def judge(
    pair: Pair, criteria: Sequence[Criterion[Pair]], weights: Mapping[str, float]
) -> Judged[Pair]:
    """Looks at a pair: the musts first, in their order, and the rest only where they all hold."""
    marks: list[Mark[Pair]] = []
    musts = [each for each in criteria if each.miss]
    for each in musts:
        value = float(each.mark(pair))
        marks.append(Mark(each, value, 0.0))
        if not value:
            return Judged(pair, tuple(marks), each)
    for each in criteria:
        if not each.miss:
            marks.append(Mark(each, each.mark(pair), weights.get(each.name, 0.0)))
    return Judged(pair, tuple(marks), None)


def missed(judged: Iterable[Judged[Pair]], criteria: Sequence[Criterion[Pair]]) -> dict[Key, int]:
    """How many pairs fail each must first, in the order of the musts."""
    counted = Counter(str(each.failed.miss) for each in judged if each.failed)
    musts = (each.miss for each in criteria if each.miss)
    return {miss: counted[str(miss)] for miss in musts if str(miss) in counted}
