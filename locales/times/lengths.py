"""Lengths: "3 ore", "un'ora e mezza", "mezz'ora", "2h30", "ساعتين", "півтори години"."""

from locales.times.facts import Length
from locales.times.signs import Line

_FRACTIONS = {"half": 30, "quarter": 15, "threequarters": 45, "third": 20}
_ONE = {"article"}
Step = tuple[Length, int]


def length(line: Line, index: int) -> Step | None:
    """The length that begins here, with the index after it."""
    match line.kind(index):
        case "length":
            minutes, after = _and_minutes(line, index + 1)
            return Length(line.at(index).value + minutes), after
        case "lengthabout":
            return Length(line.at(index).value, sure=False), index + 1
    return _vague(line, index) or _hours(line, index) or _minutes(line, index)


def _vague(line: Line, index: int) -> Step | None:
    """A range of hours, "2-3 ore", is a length nobody knows."""
    if line.kind(index) != "number" or line.kind(index + 2) != "number":
        return None
    if not (line.mark(index + 1, "-/") or line.kind(index + 1) in {"to", "or"}):
        return None
    if line.kind(index + 3) not in {"hour", "minute"} or line.at(index + 2).value > 6:
        return None
    factor = 60 if line.kind(index + 3) == "hour" else 1
    return Length(line.at(index).value * factor, sure=False), index + 4


def _hours(line: Line, index: int) -> Step | None:
    number = line.at(index)
    if number.kind != "number" or not 1 <= number.value <= 24:
        return None
    if half := _half_hours(line, index):
        return Length(number.value * 60 + half[0]), half[1]
    if line.kind(index + 1) not in {"hour", "h"}:
        return None
    minutes, after = _and_minutes(line, index + 2)
    return Length(number.value * 60 + minutes), after


def _half_hours(line: Line, index: int) -> tuple[int, int] | None:
    """The fraction said before the unit: "2,5 ore", "two and a half hours"."""
    joined = line.mark(index + 1, ".,") and line.glued(index, index + 2)
    if joined and line.at(index + 2).text == "5" and line.kind(index + 3) in {"hour", "h"}:
        return 30, index + 4
    if line.kind(index + 1) not in {"and", "from"}:
        return None
    half = line.skip(index + 2, _ONE)
    if line.kind(half) in _FRACTIONS and line.kind(half + 1) == "hour":
        return _FRACTIONS[line.kind(half)], half + 2
    return None


def _and_minutes(line: Line, index: int) -> tuple[int, int]:
    """What follows the unit: "e mezza", "y 30", "30 minuti", the 30 of "2h30"."""
    here = index + 1 if line.kind(index) == "and" else index
    half = line.skip(here, _ONE)
    if here > index and line.kind(half) in _FRACTIONS:
        return _FRACTIONS[line.kind(half)], half + 1
    number = line.at(here)
    if number.kind != "number" or number.value > 59:
        return 0, index
    if line.kind(here + 1) == "minute":
        return number.value, here + 2
    alone = not line.mark(here + 1, "-:/") and line.kind(here + 1) not in {"to", "atto"}
    spoken = number.digits and number.value in (15, 30, 45) and (here > index or number.glued)
    if spoken and alone:
        return number.value, here + 1
    return 0, index


def _minutes(line: Line, index: int) -> Step | None:
    number = line.at(index)
    if number.kind != "number" or line.kind(index + 1) != "minute":
        return None
    return (Length(number.value), index + 2) if 10 <= number.value <= 600 else None
