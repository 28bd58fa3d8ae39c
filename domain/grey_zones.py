"""Grey zones: what families asked and did not find, told only where it cannot point at anybody."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol

LEAST = 5
"""Fewer than so many are not told: they are kept until others join them."""


class Count(Protocol):
    """So many in a week ("2026-W48"), about a topic, in a language."""

    @property
    def topic(self) -> str: ...

    @property
    def language(self) -> str: ...

    @property
    def week(self) -> str: ...

    @property
    def amount(self) -> int: ...


@dataclass(frozen=True, slots=True)
class GreyZone:
    """At least LEAST who asked about a topic in a language, from one week to another."""

    topic: str
    language: str
    first: str
    last: str
    amount: int


def grey_zones(counts: Iterable[Count], before: str) -> list[GreyZone]:
    """Counts put together week by week until each is at least LEAST.

    Only weeks before `before` count: one that still goes on would tell by how much it grew.
    """
    past = [each for each in counts if each.week < before]
    ordered = sorted(past, key=lambda each: (each.topic, each.language, each.week))
    found: list[GreyZone] = []
    for (topic, language), weeks in groupby(ordered, lambda each: (each.topic, each.language)):
        first, amount = "", 0
        for each in weeks:
            first, amount = first or each.week, amount + each.amount
            if amount >= LEAST:
                found.append(GreyZone(topic, language, first, each.week, amount))
                first, amount = "", 0
    return found
