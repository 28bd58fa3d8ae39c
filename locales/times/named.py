"""Days as they are named in any language, before a year is chosen: "15 березня", "3 দিন পরে"."""

from collections.abc import Iterator
from dataclasses import dataclass

from locales.times.lexicon import LANGUAGES
from locales.times.reading import read_signs
from locales.times.signs import Line, Sign
from locales.times.tokens import is_han

_BETWEEN = {"dayof", "filler", "from", "ordinal", "ofday"}
_UNITS = {"dayunit": 1, "week": 7, "monthunit": 30}
_SHORTEST = 4
"""A weekday of fewer letters is as likely another word: "dom", "mar"."""


@dataclass(frozen=True, slots=True)
class Named:
    """A day by its month (`year` 0 when unsaid), its weekday, or so many days from today."""

    start: int
    end: int
    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int | None = None
    ahead: int | None = None


def named_days(text: str) -> Iterator[Named]:
    """The days that a text names, in order."""
    line = Line(read_signs(text, LANGUAGES))
    index = 0
    while index < len(line):
        step = _dated(line, index) or _waited(line, index) or _called(line, index)
        if step:
            yield step[0]
        index = step[1] if step else index + 1


def _made(line: Line, first: int, after: int, **said: int) -> tuple[Named, int]:
    return Named(line.at(first).start, line.at(after - 1).end, **said), after


def _dated(line: Line, index: int) -> tuple[Named, int] | None:
    """A day and a month, in either order, and perhaps a year."""
    other = line.skip(index + 1, _BETWEEN)
    day, month = line.at(index), line.at(other)
    if day.kind == "month":
        day, month = month, day
    if day.kind not in {"number", "ordinalday"} or month.kind != "month" or day.value > 31:
        return None
    after = other + 1 + (line.kind(other + 1) == "ordinal")
    last = line.skip(after, _BETWEEN)
    year = line.at(last).value if _is_year(line.at(last)) else 0
    said = {"day": day.value, "month": month.value, "year": year}
    return _made(line, index, last + 1 if year else after, **said)


def _is_year(sign: Sign) -> bool:
    return sign.digits and len(sign.text) == 4


def _waited(line: Line, index: int) -> tuple[Named, int] | None:
    """So many days, weeks or months from today, the word for it before or after them."""
    led = line.kind(index) in {"in", "after"}
    first = line.skip(index + led, {"filler"})
    number, each = line.at(first), _UNITS.get(line.kind(first + 1))
    followed = line.kind(first + 2) == "later"
    if number.kind != "number" or not each or not (led or followed):
        return None
    return _made(line, index, first + 2 + followed, ahead=number.value * each)


def _called(line: Line, index: int) -> tuple[Named, int] | None:
    """Today, tomorrow, a weekday."""
    sign = line.at(index)
    if sign.kind == "day" and sign.value >= 0:
        return _made(line, index, index + 1, ahead=sign.value)
    long = len(sign.text) >= _SHORTEST or (sign.text and is_han(sign.text))
    if sign.kind == "weekday" and long:
        return _made(line, index, index + 1, weekday=sign.value)
    return None
