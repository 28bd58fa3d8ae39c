"""The walk over a text's signs: at each place the longest thing that is about time."""

from collections.abc import Iterator
from datetime import date

from locales.times.days import day
from locales.times.facts import Day, Doubt, Fact, Found, Part
from locales.times.lengths import length
from locales.times.ranges import FROM, TO, ahead, hours, point
from locales.times.signs import Line

COUNTED = {"people", "people1", "people2", "unit"}
_LINKS = {"filler", "dayof", "atweak", "from"}
_LOOSE = {"from", "fromclock", "after", "before"}
_OF = {"de", "del"}


def parse(line: Line, today: date) -> list[Found]:
    """The facts of a text about days and hours, in order."""
    return list(_walk(line, today))


def _walk(line: Line, today: date) -> Iterator[Found]:
    index, joined, bound = 0, False, False
    while index < len(line):
        if skipped := _not_time(line, index):
            index = skipped
            continue
        step = _step(line, index, today)
        if step is None:
            kind = line.kind(index)
            joined = joined or kind in {"and", "or", "word"}
            bound = kind in {"to", "until", "atto"} or line.mark(index, "-")
            index += 1
            continue
        fact, after = step
        sure = not _about(line, index, after)
        yield Found(_checked(line, index, fact), index, after, sure, joined, bound)
        index, joined, bound = max(after, index + 1), False, False


def _step(line: Line, index: int, today: date) -> tuple[Fact, int] | None:
    return (
        ahead_or_day(line, index, today)
        or hours(line, index)
        or length(line, index)
        or point(line, index)
        or _rest(line, index)
    )


def ahead_or_day(line: Line, index: int, today: date) -> tuple[Fact, int] | None:
    """A day, or a wait ("in two hours"): both may begin with "in" or "next"."""
    return day(line, index, today) or ahead(line, index)


def _rest(line: Line, index: int) -> tuple[Fact, int] | None:
    sign = line.at(index)
    if sign.kind == "part":
        return Part(sign.name), index + 1
    if sign.kind in {"monthunit", "every", "week"}:
        return Doubt(), index + 1
    if sign.digits and line.mark(index + 1, "-:/") and line.at(index + 2).digits:
        return Doubt(), index + 3
    if sign.digits and (_ties(line, index - 1) or _ties(line, index + 1)):
        return Doubt(), index + 1
    return None


def _ties(line: Line, index: int) -> bool:
    """Whether this sign ties hours together: a number left next to it was perhaps an hour."""
    return line.kind(index) in TO | {"fromclock"} or line.mark(index, "-")


def _not_time(line: Line, index: int) -> int:
    """The index past an address, a telephone, a price or a count; 0 if none is here."""
    sign = line.at(index)
    if sign.kind == "street":
        return _address(line, index + 1)
    if sign.kind == "numbered" and line.kind(line.skip(index + 1, {"mark"})) == "number":
        return _digits(line, line.skip(index + 1, {"mark"}))
    if sign.kind == "plain":
        return index + 1
    if sign.kind in {"from", "between", "in"} and line.kind(index + 1) == "number":
        return _counted_range(line, index + 1)
    if sign.kind != "number":
        return 0
    if line.kind(index + 1) in COUNTED:
        return index + 2
    if line.kind(index + 1) == "plain" and line.at(index + 1).text.isdecimal():
        return index + 2
    return _counted_range(line, index)


def _counted_range(line: Line, index: int) -> int:
    """Past "3-5 persone" or "10 o 12 scatole"."""
    ranged = line.mark(index + 1, "-/,.") or line.kind(index + 1) in {"to", "or", "and"}
    counted = line.kind(index + 2) == "number" and line.kind(index + 3) in COUNTED
    return index + 4 if ranged and counted else 0


def _digits(line: Line, index: int) -> int:
    """Past a number that names something, with what is glued to it."""
    index += 1
    while line.at(index).glued and (line.mark(index, "-/.") or line.at(index).digits):
        index += 1
    return index


def _address(line: Line, index: int) -> int:
    """Past a street's name and house number: at most six signs, up to a comma or an hour."""
    last = index + 6
    while index < last:
        kind = line.kind(index)
        if kind == "number":
            if line.kind(index + 1) == "month":
                index += 2
                continue
            return _digits(line, index)
        if kind not in {"word", "filler", "month", "monthname", "plain", "to", "dayof", "odd"}:
            return index
        index += 1
    return index


def _about(line: Line, first: int, last: int) -> bool:
    """Whether "about" or "more or less" touches these signs."""
    inside = any(line.kind(i) == "about" for i in range(first, last))
    return inside or line.kind(first - 1) == "about" or line.kind(last) == "about"


def _checked(line: Line, first: int, fact: Fact) -> Fact:
    """A day denied ("not Saturday") is dropped; one with "from" or "by" is uncertain."""
    if not isinstance(fact, Day):
        return fact
    before = first - 1
    while line.kind(before) in _LINKS and line.kind(before) not in FROM:
        before -= 1
    kind = line.kind(before)
    if kind == "not":
        return _unsure(fact, denied=True)
    if _denied_nearby(line, first):
        return _unsure(fact)
    loose = kind in _LOOSE and line.at(before).text not in _OF
    return _unsure(fact) if loose else fact


def _denied_nearby(line: Line, first: int) -> bool:
    """ "I can't come on Saturday": a "not" up to four words before."""
    for back in range(first - 1, first - 6, -1):
        if line.kind(back) == "not":
            return True
        if line.kind(back) not in {"word", "filler", "dayof", "atweak", "in", "to", "at"}:
            return False
    return False


def _unsure(fact: Day, denied: bool = False) -> Day:
    return Day(fact.kind, fact.dates, False, fact.weekday, fact.roll, denied, fact.meant)
