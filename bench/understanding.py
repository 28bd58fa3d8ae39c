"""`python -m bench.understanding [--without]`: how well questions are understood that nobody here
learnt from: those of tests/locales/unseen, but for those that stand among the phrases in the same
words. Without: as where the extra is not installed."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from domain.topics import LIKELIEST, SAFE, TOPICS
from locales import ranking
from locales.examples import DANGERS, Example, examples
from locales.understanding import SURE, Understood, understand, warm
from locales.vectors import written

UNSEEN = Path(__file__).parents[1] / "tests" / "locales" / "unseen"


@dataclass(frozen=True, slots=True)
class Heard:
    """A phrase, what was understood of it, and how long that took."""

    example: Example
    meant: Understood
    seconds: float

    @property
    def first(self) -> str:
        """The likeliest topic."""
        return self.meant.topics[0][0] if self.meant.topics else "none"

    @property
    def likely(self) -> Sequence[str]:
        """The topics that are shown."""
        return [topic for topic, _ in self.meant.topics[:LIKELIEST]]

    @property
    def is_card(self) -> bool:
        """Whether the numbers to call come first in the answer."""
        return self.meant.safety is not None or SAFE in self.likely


def unseen(folder: Path) -> Sequence[Example]:
    """A folder's phrases, without those that were learnt from in the same words."""
    learnt = {written(each.text) for each in examples()}
    phrases = examples(folder)
    told = [each for each in phrases if written(each.text) not in learnt]
    print(f"{len(told)} phrases, without {len(phrases) - len(told)} that were learnt from")
    return told


def heard(phrases: Iterable[Example]) -> list[Heard]:
    """Each phrase as it is understood."""
    told = []
    for each in phrases:
        begin = perf_counter()
        meant = understand(each.text)
        told.append(Heard(each, meant, perf_counter() - begin))
    return told


def wilson(right: int, of: int) -> tuple[float, float]:
    """The interval that holds a share with 95 %, by Wilson's formula."""
    if not of:
        return 0.0, 1.0
    z, share = 1.96, right / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return middle - half, middle + half


def share(what: str, of: Sequence[Heard], holds: Callable[[Heard], bool], goal: str) -> str:
    """A line of the report: how many, the share, its interval, and what is aimed at."""
    right = sum(map(holds, of))
    low, high = wilson(right, len(of))
    part = right / len(of) if of else 0.0
    return f"{what:44} {part:6.3f}  [{low:.3f}, {high:.3f}]  {right}/{len(of)}  {goal}"


def report(told: Sequence[Heard]) -> Iterable[str]:
    """The figures over all languages, then the first topic by language."""
    asked = [each for each in told if each.example.label in TOPICS]
    danger = [each for each in told if each.example.label in (SAFE, *DANGERS)]
    calm = [each for each in told if each.example.label not in (SAFE, *DANGERS)]
    outside = [each for each in told if each.example.label == "none"]
    wanted = [each for each in told if each.example.label not in (*TOPICS, *DANGERS, "none")]
    known = [each for each in told if each.meant.language]
    yield share("topic first", asked, lambda each: each.first == each.example.label, "≥ 0.90")
    yield share(
        "topic among three", asked, lambda each: each.example.label in each.likely, "≥ 0.97"
    )
    yield share("danger answered with numbers", danger, lambda each: each.is_card, "≥ 0.99")
    yield share("  by words alone", danger, lambda each: each.meant.safety is not None, "")
    yield share("false alarm by words", calm, lambda each: each.meant.safety is not None, "≤ 0.03")
    yield share("false alarm by words or ranking", calm, lambda each: each.is_card, "")
    yield share("no topic, yet answered without asking", outside, _is_answered, "≤ 0.05")
    yield share(
        "sure of a topic, and right", [each for each in asked if _is_answered(each)], _right, ""
    )
    yield share("intent", wanted, lambda each: each.meant.intent == each.example.label, "")
    yield share("language", told, lambda each: each.meant.language == each.example.language, "")
    yield share("language, where one is told", known, _in_its_language, "≥ 0.97")
    yield _times([each.seconds for each in told])
    for code in dict.fromkeys(each.example.language for each in asked):
        mine = [each for each in asked if each.example.language == code]
        yield share(f"topic first, {code}", mine, _right, "")


def _is_answered(each: Heard) -> bool:
    return each.first != "none" and each.meant.topics[0][1] >= SURE if each.meant.topics else False


def _right(each: Heard) -> bool:
    return each.first == each.example.label


def _in_its_language(each: Heard) -> bool:
    return each.meant.language == each.example.language


def _times(seconds: Sequence[float]) -> str:
    cuts = quantiles(seconds, n=100)
    return f"p50 {cuts[49] * 1000:.1f} ms, p95 {cuts[94] * 1000:.1f} ms (≤ 40)"


def main() -> int:
    """Prints the report; 0 whatever the figures say."""
    parser = argparse.ArgumentParser(prog="python -m bench.understanding", description=__doc__)
    parser.add_argument("--without", action="store_true", help="as if the extra were not installed")
    parser.add_argument("--wrong", action="store_true", help="also print what went wrong")
    parser.add_argument("--folder", type=Path, default=UNSEEN, help="the phrases (XX.tsv)")
    asked = parser.parse_args()
    if asked.without:
        ranking.vector = lambda text: None  # type: ignore[attr-defined]
    warm()
    told = heard(unseen(asked.folder))
    print("\n".join(report(told)))
    for each in told if asked.wrong else ():
        if each.example.label in TOPICS and not _right(each):
            print(each.example.language, each.example.label, each.likely, each.example.text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
