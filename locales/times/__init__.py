"""When: what people type about days and hours, in five languages, read without guessing."""

from collections.abc import Sequence
from datetime import datetime

from domain.times import Times
from locales.times.answers import Now, answer
from locales.times.facts import Doubt, Found
from locales.times.lexicon import LANGUAGES
from locales.times.parsing import parse
from locales.times.reading import read_signs
from locales.times.signs import Line
from locales.times.tokens import MAX_LENGTH

__all__ = ["LANGUAGES", "MAX_LENGTH", "read_times"]


def read_times(text: str, now: datetime, languages: Sequence[str] = LANGUAGES) -> Times:
    """The one span a text states, or the readings to ask about; never past, never a guess.

    `now` is the city's wall time (naive), or aware. Words are looked for in `languages`; only
    the first 500 characters are read.
    """
    known = tuple(language for language in languages if language in LANGUAGES)
    line = Line(read_signs(text, known or LANGUAGES))
    moment = Now.of(now)
    found = parse(line, moment.wall.date())
    said = answer(found, moment)
    matched = _matched(text, line, found)
    if said.sure:
        return Times(exact=said.spans[0], readings=said.spans, matched=matched)
    return Times(readings=said.spans, matched=matched)


def _matched(text: str, line: Line, found: Sequence[Found]) -> tuple[tuple[int, int], ...]:
    """The characters about time, ranges that only blanks part made one."""
    ranges: list[tuple[int, int]] = []
    for fact in found:
        if isinstance(fact.fact, Doubt):
            continue
        start, end = line.at(fact.first).start, line.at(fact.last - 1).end
        if ranges and not text[ranges[-1][1] : start].strip():
            start = ranges.pop()[0]
        ranges.append((start, end))
    return tuple(ranges)
