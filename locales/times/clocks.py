"""Clocks: "9", "9:30", "half past nine", "9 e mezza", "3 del pomeriggio", "٩ صباحا"."""

from dataclasses import replace

from locales.times.facts import Clock
from locales.times.signs import Line, Sign

QUARTERS = (0, 15, 30, 45)
_FRACTIONS = {"half": 30, "quarter": 15, "third": 20, "threequarters": 45}
Step = tuple[Clock, int]


def clock(line: Line, index: int) -> Step | None:
    """The clock that begins here, with the index after it."""
    index = _introduced(line, index)
    found = _moment(line, index) or _before_or_past(line, index) or _hour(line, index)
    if found is None:
        return None
    said, after = _part(line, *found)
    return (said, after) if said.hour < 24 or said.minute == 0 else None


def _introduced(line: Line, index: int) -> int:
    """Past the word "hour" when it stands before its number ("ore 9", "الساعة ٩", "h9")."""
    if line.kind(index) in {"hour", "oclock", "h"}:
        return index + 1 + (line.mark(index + 1, ".:") and line.kind(index + 2) == "number")
    return index


def _moment(line: Line, index: int) -> Step | None:
    sign = line.at(index)
    noon = line.skip(index + 1, {"from", "filler"})
    if sign.kind == "number" and sign.value == 12 and line.kind(noon) == "moment":
        index, sign = noon, line.at(noon)
    if sign.kind != "moment":
        return None
    said = Clock(sign.value, moment=True, plain=False)
    if line.kind(index + 1) == "and" and line.kind(index + 2) == "half":
        return replace(said, hour=sign.value % 24, minute=30, moment=False), index + 3
    return said, index + 1


def _before_or_past(line: Line, index: int) -> Step | None:
    """Half past nine, quarter to nine, and the Ukrainian half towards nine."""
    kind, after = line.kind(index), line.kind(index + 1)
    hour, to = line.at(index + 2), after == "to"
    if kind in _FRACTIONS and (after == "past" or (to and kind == "quarter")):
        return _shifted(hour, -_FRACTIONS[kind] if to else _FRACTIONS[kind], index + 3)
    if line.kind(index) == "number" and after == "past" and line.at(index).value < 60:
        return _shifted(hour, line.at(index).value, index + 3)
    towards = {"halfto": -30, "quarterto": -15, "quarteron": -45}
    if kind in towards:
        return _shifted(line.at(index + 1), towards[kind], index + 2)
    if kind == "half" and after == "number":
        found = _shifted(line.at(index + 1), 30, index + 2)
        return (replace(found[0], sure=False), found[1]) if found else None
    return None


def _shifted(hour: Sign, minutes: int, after: int) -> Step | None:
    if hour.kind != "number" or not 1 <= hour.value <= 24:
        return None
    whole = hour.value * 60 + minutes
    return Clock(whole // 60, whole % 60, plain=_is_plain(hour)), after


def _is_plain(hour: Sign) -> bool:
    return 1 <= hour.value <= 12 and not hour.text.startswith("0")


def _hour(line: Line, index: int) -> Step | None:
    sign = line.at(index)
    if sign.kind != "number":
        return None
    if sign.digits and len(sign.text) in (3, 4):
        hour, minute = divmod(sign.value, 100)
        fits = hour <= 24 and minute in QUARTERS and minute < 60
        whole = Clock(hour, minute, plain=1 <= hour <= 12 and sign.text[0] != "0")
        return (whole, index + 1) if fits else None
    if sign.value > 24:
        return None
    minute, after = _minutes(line, index)
    if minute < 0 or minute > 59:
        return None
    said = Clock(sign.value, minute, plain=_is_plain(sign))
    if minute == 0 and after == index + 1:
        said, after = _spoken(line, index, said)
    return said, _unit(line, after)


def _minutes(line: Line, index: int) -> tuple[int, int]:
    """Minutes written after a mark: ":30", ".30", ",30", "h30"; -1 when they are none."""
    mark, number = line.at(index + 1), line.at(index + 2)
    if not line.at(index).digits or not number.digits or len(number.text) != 2:
        return 0, index + 1
    between = mark.name if mark.kind == "mark" else mark.kind
    decimal = between in {".", ","} and line.glued(index, index + 2)
    if between in {":", "h", "clockword"} or decimal:
        if between == "," and number.value not in QUARTERS:
            return 0, index + 1
        seconds = between == ":" and line.mark(index + 3, ":") and line.at(index + 4).digits
        return number.value, index + (5 if seconds else 3)
    return 0, index + 1


def _spoken(line: Line, index: int, said: Clock) -> Step:
    """Minutes in words: "e mezza", "y cuarto", "menos cuarto", "thirty", "إلا ربع"."""
    first, second = line.at(index + 1), line.at(index + 2)
    if first.kind in {"and", "from"} and second.kind in _FRACTIONS:
        return replace(said, minute=_FRACTIONS[second.kind]), index + 3
    if first.kind == "minus" and second.kind in {"quarter", "third"}:
        return _less(said, _FRACTIONS[second.kind]), index + 3
    if first.kind == "minus" and second.kind == "number" and second.value < 30:
        return _less(said, second.value), index + 3
    minutes = second.kind == "number" and second.value in (15, 30, 45)
    if first.kind == "and" and minutes and not _begins_range(line, index + 2):
        return replace(said, minute=second.value), index + 3
    same = first.kind == "number" and first.digits == line.at(index).digits
    minutes = same and first.value in (15, 30, 45) and not _begins_range(line, index + 1)
    if minutes and line.kind(index + 2) not in {"people", "unit", "month", "hour"}:
        return replace(said, minute=first.value), index + 2
    return said, index + 1


def _begins_range(line: Line, index: int) -> bool:
    """Whether the number here is the start of other hours ("9-12 e 15-18", "9 15-18")."""
    if not line.at(index).digits:
        return False
    ends = line.mark(index - 3, "-") or line.kind(index - 3) in {"to", "atto", "until"}
    follows = line.kind(index + 1) in {"to", "atto", "until"}
    together = line.kind(index - 1) == "number"
    return line.mark(index + 1, "-:/.") or (follows and (ends or together))


def _less(said: Clock, minutes: int) -> Clock:
    whole = (said.hour * 60 - minutes) % 1440
    return replace(said, hour=whole // 60, minute=whole % 60)


def _unit(line: Line, index: int) -> int:
    """Past "h" or "o'clock" after the number."""
    if line.kind(index) in {"h", "clockword", "ordinal"}:
        return index + 1
    joined = line.mark(index, "-") and line.at(index).glued
    return index + 2 if joined and line.kind(index + 1) == "ordinal" else index


def _part(line: Line, said: Clock, index: int) -> Step:
    """The half or part of the day said right after a clock, unless it begins what follows."""
    sign = line.at(index)
    hour_word = sign.kind == "hour" and line.kind(index + 1) == "part"
    if hour_word:
        index, sign = index + 1, line.at(index + 1)
    if sign.kind != "part" or sign.name == "day":
        return said, index
    opens = line.kind(index + 1) in {"from", "fromclock", "number", "at", "oclock", "between"}
    if opens and " " not in sign.text and sign.name not in {"am", "pm"}:
        return said, index
    return replace(said, part=sign.name, sure=said.sure and not sign.doubt), index + 1
