"""How many people: "4 persone", "siamo in 3", "٤ متطوعين", "شخصان", "нас троє"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from locales.times.lexicon import LANGUAGES
from locales.times.reading import read_signs
from locales.times.signs import Line

MOST = 999
LONGEST_NUMBER = 40
_FIXED = {"people1": 1, "people2": 2}
_NAMES_PEOPLE = {"people", "collective"}
_BETWEEN = {"to", "or", "and"}
_AROUND = {"filler", "in", "about", "hour", "unit", "people"}


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people, None when the text says more than one, and its characters."""

    people: int | None
    where: tuple[int, int]


def counts(text: str, times: Sequence[tuple[int, int]]) -> list[Count]:
    """The counts of people in a text, outside the characters that are about time."""
    signs = read_signs(text, LANGUAGES)
    free = [s for s in signs if not any(a < s.end and s.start < b for a, b in times)]
    breaks = {s.end for s in signs if s not in free}
    found = list(_counted(Line(free)))
    return found or list(_alone(Line(free), breaks, bool(times)))


def number(text: str) -> int | None:
    """The number that a text consists of, written in words: "tre", "three", "ثلاثة"."""
    signs = read_signs(text, LANGUAGES) if len(text) <= LONGEST_NUMBER else []
    said = [s for s in signs if s.kind not in _AROUND and s.name not in tuple(".!")]
    if len(said) != 1 or said[0].digits:
        return None
    if said[0].kind == "article":
        return 1 if len(signs) == 1 else None
    return said[0].value if said[0].kind == "number" else None


def _counted(line: Line) -> Iterator[Count]:
    index = 0
    while index < len(line):
        step = _fixed(line, index) or _named(line, index) or _needed(line, index)
        if step is None or not (step[0] is None or 1 <= step[0] <= MOST):
            index += 1
            continue
        people, after = step
        yield Count(people, (line.at(index).start, line.at(after - 1).end))
        index = after


def _fixed(line: Line, index: int) -> tuple[int | None, int] | None:
    """Arabic duals, Ukrainian collectives, "un volontario"."""
    sign = line.at(index)
    if sign.kind in _FIXED:
        return _FIXED[sign.kind], index + 1
    if sign.kind == "collective":
        return sign.value, index + 1 + (line.kind(index + 1) == "people")
    if sign.kind == "article" and line.kind(index + 1) == "people":
        return 1, index + 2
    return None


def _named(line: Line, index: int) -> tuple[int | None, int] | None:
    """A number before or after the word for people; a range says none."""
    sign = line.at(index)
    if sign.kind == "people":
        here = index + 1 + line.mark(index + 1, ":=x")
        number = line.at(here)
        ends = line.kind(here + 1) in {"end", "mark"}
        return (number.value, here + 1) if number.kind == "number" and ends else None
    if sign.kind != "number" or (sign.glued and line.mark(index - 1, "/-.:")):
        return None
    ranged = line.mark(index + 1, "-/") or line.kind(index + 1) in _BETWEEN
    if ranged and line.kind(index + 2) == "number" and line.kind(index + 3) == "people":
        return None if line.kind(index + 1) == "and" else (None, index + 4)
    for here in (index + 1, index + 2):
        if line.kind(here) in _NAMES_PEOPLE:
            return sign.value, here + 1
        if line.kind(here) not in {"word", "odd", "filler"}:
            return None
    return None


def _needed(line: Line, index: int) -> tuple[int | None, int] | None:
    """ "Servono 4", "siamo in 3": a number with nothing else that it could count."""
    if line.kind(index) not in {"need", "weare", "in"}:
        return None
    here = line.skip(index + 1, {"in", "filler", "article"})
    number = line.at(here)
    if number.kind != "number" or not line.at(here).text:
        return None
    follows = line.kind(here + 1)
    if follows not in {"end", "mark", "filler", "and", "need"} or line.at(here + 1).glued:
        glued_comma = line.mark(here + 1, ",.;!?") and not line.at(here + 2).glued
        return (number.value, here + 1) if glued_comma and follows == "mark" else None
    return number.value, here + 1


def _alone(line: Line, breaks: set[int], has_times: bool) -> Iterator[Count]:
    """A number that is a whole clause by itself, next to times: "sabato 9-12, 4, scaffali"."""
    if not has_times:
        return
    for index, sign in enumerate(line.signs):
        before, after = line.at(index - 1), line.at(index + 1)
        opens = before.kind == "end" or before.kind == "mark" or before.name == "x"
        closes = after.kind == "end" or (after.kind == "mark" and after.name in ",;.!")
        if sign.digits and 1 <= sign.value <= 99 and opens and closes and not sign.glued:
            yield Count(sign.value, (sign.start, sign.end))
