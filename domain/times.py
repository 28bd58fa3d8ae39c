"""Times as people say them: spans of the city's wall time."""

from dataclasses import dataclass

from pydantic import NaiveDatetime


@dataclass(frozen=True, slots=True, order=True)
class WallSpan:
    """A start and an end in wall time (naive datetimes, to the minute), start < end."""

    start: NaiveDatetime
    end: NaiveDatetime


@dataclass(frozen=True, slots=True)
class Times:
    """What a text says about time: one exact span, or readings to choose from (possibly none).

    `matched` are the (from, to) character ranges of the text that were about time.
    """

    exact: WallSpan | None = None
    readings: tuple[WallSpan, ...] = ()
    matched: tuple[tuple[int, int], ...] = ()
