"""Hours said in the text: ranges ("dalle 9 alle 12", "9-12"), single clocks, waits."""

from dataclasses import replace
from typing import Literal

from locales.times.clocks import QUARTERS, Step, clock
from locales.times.facts import Ahead, Fact, Hours, Point
from locales.times.lengths import length
from locales.times.signs import Line

FROM = {"from", "fromclock"}
TOWARDS = {"halfto", "quarterto", "quarteron"}
AT = {"at", "atto", "hour", "oclock", "h"}
LED = {"fromclock", "hour", "h", "oclock", "at"}
TO = {"to", "atto", "until"}
_COUNTED = {"people", "people1", "people2", "unit", "minute", "dayunit", "week", "monthunit"}
_AFTER_OR_IN = "بعد"  # "in two hours", but "after six"
_AFTERWARDS: dict[str, Literal["from", "until"]] = {"later": "from", "sooner": "until"}
"""Said after the clock in Bengali, Chinese and Urdu."""
Parsed = tuple[Fact, int]


def hours(line: Line, index: int) -> Parsed | None:
    """The range that begins here."""
    kind = line.kind(index)
    first = line.skip(index, {"filler"}) if kind == "filler" else index
    if kind in FROM | {"between", "in", "at", "atto"} or kind == "filler":
        first = line.skip(first + (kind != "filler"), {"about", "filler", "atto", "at"})
    start = clock(line, first)
    if start is None or not _stands_alone(line, index, first):
        return None
    said, after = start
    if line.kind(after) == "hour" and kind in FROM | AT:
        after += 1
    slash = kind in LED and line.mark(after, "/")
    end = _end(line, after + slash, kind in {"between", "in"}, slash)
    if end is None or not _is_range(line, index, first, start, end):
        return None
    if line.at(index).text in {"dal", "del"} and line.at(end[1] - 2).text == "al":
        said = replace(said, sure=False)  # these prepositions are for days
    return Hours(said, end[0]), end[1]


def _end(line: Line, index: int, between: bool, here: bool = False) -> Step | None:
    """The second clock, after "to", a dash, or the "and" of "between"."""
    if here:
        return clock(line, index)
    if line.mark(index, ",") or line.kind(index) == "and":
        index += 1 if line.kind(index + 1) in TO - {"to"} else 0
    if between and line.kind(index) == "and":
        return clock(line, line.skip(index + 1, {"filler", "atto", "at", "between"}))
    if line.kind(index) in TO:
        return _parted(line, line.skip(index + 1, {"filler", "atto", "at", "about", "to"}))
    if line.mark(index, "/") and (line.mark(index - 2, ":.") or line.kind(index - 1) == "part"):
        return clock(line, index + 1)
    if line.mark(index, "-"):
        index += 1 + line.mark(index + 1, "->")
        return _parted(line, line.skip(index, {"atto", "to", "until"}))
    return None


def _parted(line: Line, index: int) -> Step | None:
    """A clock, perhaps after its part of the day: "下午5点", "দুপুর ১২টা"."""
    sign = line.at(index)
    if sign.kind != "part" or sign.name == "day":
        return clock(line, index)
    found = clock(line, index + 1)
    return (replace(found[0], part=found[0].part or sign.name), found[1]) if found else None


def _stands_alone(line: Line, index: int, first: int) -> bool:
    """Not the tail of a longer number, nor glued to a word that is no hour ("A4-6")."""
    before = line.at(index - 1)
    if line.kind(index) != "number" or not line.at(index).glued:
        return True
    if before.kind == "mark":
        return before.name in ',;(:!?["'
    return before.kind not in {"word", "number", "plain"}


def _is_range(line: Line, index: int, first: int, start: Step, end: Step) -> bool:
    """Whether these two numbers are hours, not people, boxes, days or a telephone."""
    after = end[1]
    clear = line.kind(index) in {"fromclock", "at", "hour", "oclock"}
    written = clear or any(c.minute or c.part or c.moment for c in (start[0], end[0]))
    if line.kind(after) in _COUNTED and not written:
        return line.kind(after) == "week"
    if line.kind(after) == "hour" and start[0].hour < 7 and end[0].hour < 13:
        return line.kind(index) in {"fromclock", "at", "atto"}
    longer = line.mark(after, "-/") and line.at(after).glued and line.at(after + 1).digits
    glued_word = line.at(after).glued and line.kind(after) == "word"
    words = not line.at(first).digits and line.kind(index) == "number"
    return not (longer or glued_word or (words and start[0] == end[0]))


def point(line: Line, index: int) -> Parsed | None:
    """A single clock: at, from, until, after or before it."""
    kind = "after" if line.at(index).text == _AFTER_OR_IN else line.kind(index)
    if kind in {"after", "before"} | FROM | {"until"}:
        return _led(line, index, kind)
    if kind in AT | {"about", "atweak"}:
        return _at(line, index)
    found = clock(line, index)
    if found is None or not _stands_alone(line, index, index):
        return None
    said, after = found
    if role := _AFTERWARDS.get(line.kind(after)):
        return Point(said, role, loose=True), after + 1
    evident = said.part or said.moment or line.kind(index) in {"half", "quarter"} | TOWARDS
    written = line.mark(index + 1, ":") or (line.kind(index + 1) == "h" and after == index + 4)
    dotted = line.mark(index + 1, ".") and after == index + 3 and said.minute in QUARTERS
    exact = (
        evident or dotted or (written and after > index + 2) or line.kind(after - 1) == "clockword"
    )
    return (Point(said, "at"), after) if exact and _uncounted(line, after) else None


def _led(line: Line, index: int, kind: str) -> Parsed | None:
    found = clock(line, line.skip(index + 1, {"filler", "atto", "at", "about"}))
    if found is None or not _uncounted(line, found[1]):
        return None
    if line.kind(index) == "from" and line.kind(found[1]) in {"word", "dayunit", "ordinal"}:
        return None
    role: dict[str, str] = {"until": "until", "before": "until"}
    said = "until" if role.get(kind) else "from"
    after = found[1] + (line.kind(found[1]) == "hour")
    return Point(
        found[0], "until" if said == "until" else "from", kind in {"after", "before"}
    ), after


def _at(line: Line, index: int) -> Parsed | None:
    first = index + (line.kind(index) not in {"hour", "oclock", "h"})
    first = line.skip(first, {"about", "filler", "atto"})
    found = clock(line, first)
    if found is None or not _uncounted(line, found[1]):
        return None
    weak = line.kind(index) == "atweak" and line.kind(found[1]) == "word"
    number = line.at(found[1]).digits and line.kind(index) == "atweak"
    if weak or number:
        return None
    after = found[1] + (line.kind(found[1]) == "hour")
    return Point(found[0], "at", loose=line.kind(index) == "about"), after


def _uncounted(line: Line, index: int) -> bool:
    glued_word = line.at(index).glued and line.kind(index) == "word"
    if line.mark(index, "/") and line.at(index + 1).digits:
        return False
    return line.kind(index) not in _COUNTED - {"week"} and not glued_word


def ahead(line: Line, index: int) -> Parsed | None:
    """The next two hours, in two hours, from now on."""
    match line.kind(index):
        case "next":
            found = length(line, index + 1)
            if found is None and line.kind(index + 1) == "hour":
                return Ahead(0, 60), index + 2
            return (Ahead(0, found[0].minutes), found[1]) if found else None
        case "in":
            found = length(line, index + 1)
            if found and line.kind(found[1]) == "next":
                return Ahead(0, found[0].minutes), found[1] + 1
            return (Ahead(found[0].minutes), found[1]) if found else None
        case "now":
            return Ahead(0), index + 1
    kinds = [line.kind(index + each) for each in range(3)]
    if kinds == ["number", "next", "hour"]:
        return Ahead(0, 60 * line.at(index).value), index + 3
    found = length(line, index)
    if found and line.kind(found[1]) == "next":
        return Ahead(0, found[0].minutes), found[1] + 1
    return None
