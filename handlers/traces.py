"""Traces: for a coordinator, how many a shift fits, how well, and what the others lack."""

from collections import Counter
from collections.abc import Sequence
from statistics import mean

from domain.args import Arg, Languages, Term
from domain.chat import Answer, Say, choice, say
from domain.givers import SKILL_NAMES, SPEAKS
from domain.kinds.hours import ASKED, PROPOSED, SCORES, Pair
from domain.matching import Criterion, Judged, judge
from domain.shifts import Shift
from handlers import givers
from storage.town import Town


def show(town: Town, shift: Shift) -> Answer:
    """Whom a shift fits in numbers, what counted how much, and near misses; no names."""
    crowd, weights = givers.crowd(town), town.city.matching.weights.model_dump()
    pairs = givers.pairs(town, crowd.people, shift, crowd.shares)
    judged = [judge(each, PROPOSED, weights) for each in pairs]
    fits = [each for each in judged if each.failed is None]
    ready = sum(each.pair.giver.asked < each.pair.giver.weekly for each in fits)
    title = say(
        "trace-title",
        choice(f"shift/{shift.id}", "page-back"),
        what=shift.what,
        when=shift.span,
        fits=len(fits),
        everybody=len(judged),
        ready=ready,
    )
    return [title, *_marks(fits), *_near([each.pair for each in judged if each.failed])]


def _marks(fits: Sequence[Judged[Pair]]) -> list[Say]:
    """How well they fit by each criterion, as a mean of a hundred."""
    if not fits:
        return []
    rows = []
    for each in SCORES:
        value = round(100 * mean(each.mark(fit.pair) for fit in fits))
        rows.append(say("trace-mark-row", label=Term(each.label), value=value))
    return [say("trace-marks"), *rows]


def _near(others: Sequence[Pair]) -> list[Say]:
    """What alone keeps how many from it."""
    lacks = [lack for each in others if (lack := _lack(each))]
    counted = Counter(lacks)
    rows = [
        say("trace-near-row", count=counted[each], lack=each)
        for each in dict.fromkeys(sorted(lacks, key=str))
    ]
    return [say("trace-near"), *rows] if rows else []


def _lack(pair: Pair) -> Arg | None:
    """The only thing that somebody lacks, if it is one thing."""
    failed = [each for each in ASKED if not each.mark(pair)]
    if len(failed) != 1:
        return None
    return _named(failed[0], pair)


def _named(failed: Criterion[Pair], pair: Pair) -> Arg:
    lacking = sorted(set(pair.shift.musts) - pair.giver.musts)
    if failed.name != "musts" or len(lacking) != 1:
        return Term(failed.label)
    if lacking[0].startswith(SPEAKS):
        return Languages((lacking[0].removeprefix(SPEAKS),))
    return Term(SKILL_NAMES[lacking[0]])
