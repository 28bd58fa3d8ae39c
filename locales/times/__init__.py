"""When: what people type about days and hours, in twelve languages, read without guessing."""

from collections.abc import Sequence
from datetime import date, datetime

from domain.times import Times
from locales.times.answers import Now, answer
from locales.times.facts import Day, Doubt, Found
from locales.times.lexicon import LANGUAGES
from locales.times.parsing import parse
from locales.times.reading import read_signs
from locales.times.signs import Line
from locales.times.tokens import MAX_LENGTH

__all__ = ["LANGUAGES", "MAX_LENGTH", "read_one_day", "read_times"]

_LONGEST_DAY = 40


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


def read_one_day(text: str, today: date) -> date | None:
    """The day that a text names and nothing else: "10 dicembre", "next Friday", "غدا"."""
    if len(text) > _LONGEST_DAY:
        return None
    facts = [each.fact for each in parse(Line(read_signs(text, LANGUAGES)), today)]
    if len(facts) != 1 or not isinstance(facts[0], Day) or facts[0].denied:
        return None
    return facts[0].dates[0] if len(facts[0].dates) == 1 else None


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
