"""Figures of a bench: what was measured, its goal, and how both are shown."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from statistics import median, quantiles
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value, the median over rounds; a goal is a bound it should keep."""

    what: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is kept; None without a goal."""
        if self.at_most is None and self.at_least is None:
            return None
        low = self.at_least is None or self.value >= self.at_least
        return low and (self.at_most is None or self.value <= self.at_most)


@dataclass(slots=True)
class Report:
    """What one bench found; `notes` say what was not measured, or how."""

    name: str
    figures: list[Figure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(
        self,
        what: str,
        value: float,
        unit: str,
        *,
        at_most: float | None = None,
        at_least: float | None = None,
    ) -> None:
        """Adds a figure."""
        self.figures.append(Figure(what, value, unit, at_most, at_least))

    def as_json(self) -> dict[str, Any]:
        """The report as plain values."""
        figures = [asdict(each) | {"met": each.met} for each in self.figures]
        return {"bench": self.name, "figures": figures, "notes": self.notes}


@dataclass(slots=True)
class Sides:
    """Times of several sides, taken in turns; ratios are within one round."""

    rounds: list[dict[str, float]] = field(default_factory=list)

    def middle(self, side: str) -> float:
        """The median of a side."""
        return median(each[side] for each in self.rounds)

    def ratio(self, side: str, other: str) -> float:
        """The median of how many times as long a side took as the other in the same round."""
        return median(each[side] / each[other] for each in self.rounds)

    def spread(self, side: str, other: str) -> str:
        """The least and the most of that ratio: a median alone hides a side with two modes."""
        ratios = [each[side] / each[other] for each in self.rounds]
        return f"{min(ratios):.2f} to {max(ratios):.2f}"


def percentile(values: Sequence[float], percent: int) -> float:
    """The value below which so many of a hundred lie."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def table(report: Report) -> str:
    """The report as lines to read."""
    width = max((len(each.what) for each in report.figures), default=0)
    lines = [f"{report.name}", *(_line(each, width) for each in report.figures)]
    return "\n".join([*lines, *(f"  ({note})" for note in report.notes)])


def _line(figure: Figure, width: int) -> str:
    shown = f"  {figure.what:<{width}}  {_number(figure.value):>9} {figure.unit:<10}"
    if figure.met is None:
        return shown.rstrip()
    bound = f"≤ {figure.at_most:g}" if figure.at_most is not None else f"≥ {figure.at_least or 0:g}"
    return f"{shown} goal {bound:<8} {'met' if figure.met else 'MISSED'}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
