"""Slots: the hours that the facts about one day add up to."""

from collections.abc import Sequence
from dataclasses import dataclass

from locales.times.facts import Ahead, Clock, Fact, Found, Hours, Length, Part, Point
from locales.times.halves import USUAL, Minutes, Reading, between, starts

LENGTHS = (120, 180)


@dataclass(frozen=True, slots=True)
class Said:
    """The facts about hours that belong together, by kind."""

    ranges: tuple[Hours, ...]
    points: tuple[Point, ...]
    lengths: tuple[Length, ...]
    parts: tuple[str, ...]

    @classmethod
    def of(cls, facts: Sequence[Fact]) -> "Said":
        """Sort facts by their kind."""
        return cls(
            tuple(f for f in facts if isinstance(f, Hours)),
            tuple(f for f in facts if isinstance(f, Point)),
            tuple(f for f in facts if isinstance(f, Length)),
            tuple(f.name for f in facts if isinstance(f, Part)),
        )


def is_hours(found: Found) -> bool:
    """Whether a fact is about the hours of a day."""
    return isinstance(found.fact, Hours | Point | Length | Part | Ahead)


def slots(facts: Sequence[Fact]) -> Reading:
    """What the facts about the hours of one day mean together."""
    said = Said.of(facts)
    if said.ranges:
        return _of_ranges(said)
    if said.points:
        return _of_points(said)
    if said.parts:
        return Reading(tuple(_shorter(USUAL[part], said.lengths) for part in said.parts))
    return Reading(tuple(_shorter(USUAL[p], said.lengths) for p in ("morning", "afternoon")))


def _shorter(span: Minutes, lengths: Sequence[Length]) -> Minutes:
    return (span[0], span[0] + lengths[0].minutes) if len(lengths) == 1 else span


def _of_ranges(said: Said) -> Reading:
    parts = said.parts if len(said.parts) == len(said.ranges) else said.parts[:1]
    if len(parts) < len(said.ranges):
        parts = (*parts, *[""] * (len(said.ranges) - len(parts)))
    read = [between(r.start, r.end, p) for r, p in zip(said.ranges, parts, strict=False)]
    spans = tuple(span for reading in read for span in reading.spans)
    agree = all(
        len(spans) == 1 and length.sure and spans[0][1] - spans[0][0] == length.minutes
        for length in said.lengths
    )
    alone = len(said.ranges) == 1 and not said.points and len(said.parts) <= 1
    return Reading(spans, alone and agree and read[0].sure)


def _of_points(said: Said) -> Reading:
    begin = [p for p in said.points if p.role != "until"]
    finish = [p for p in said.points if p.role == "until"]
    part = said.parts[0] if len(said.parts) == 1 else ""
    if len(said.points) == 2 and said.points[1].role == "at" and not said.lengths:
        return Reading(between(said.points[0].clock, said.points[1].clock, part).spans)
    tidy = len(said.parts) <= 1 and not any(p.loose for p in said.points)
    if len(begin) == 1 and len(finish) == 1:
        found = between(begin[0].clock, finish[0].clock, part)
        return Reading(found.spans, found.sure and tidy and not said.lengths)
    if begin:
        return _from_start(begin, said.lengths, part, tidy and not finish)
    if len(finish) == 1 and part:
        return Reading(between(Clock(USUAL[part][0] // 60), finish[0].clock, part).spans)
    return Reading(())


def _from_start(
    begin: Sequence[Point], lengths: Sequence[Length], part: str, tidy: bool
) -> Reading:
    """A start and perhaps a length; without one, two and three hours are offered."""
    spans: list[Minutes] = []
    sure = tidy and len(begin) == 1 and len(lengths) == 1 and lengths[0].sure
    for point in begin:
        found, certain = starts(point.clock, part)
        sure = sure and certain
        for start in found:
            known = [length.minutes for length in lengths]
            usual = LENGTHS if len(begin) == 1 and len(found) == 1 else LENGTHS[:1]
            spans.extend((start, start + length) for length in known or usual)
    return Reading(tuple(spans), sure and all(end - start < 1440 for start, end in spans))
