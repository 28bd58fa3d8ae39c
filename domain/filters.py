"""Filters: what narrows the list of shifts, kept in a button's path in the order it was chosen."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from string import ascii_letters, digits
from typing import Literal, get_args
from zoneinfo import ZoneInfo

from domain.shifts import Field, ForWhom, Shift

By = Literal["day", "field", "whom", "area"]
Filters = tuple[tuple[By, str], ...]
BYS: tuple[By, ...] = get_args(By)
FIELDS: tuple[Field, ...] = get_args(Field)
WHOM: tuple[ForWhom, ...] = get_args(ForWhom)
EVERYTHING = "all"
MARKS = digits + ascii_letters
"""One for each neighbourhood of the city, as far as they go."""
_PIECE = re.compile(r"(\d{4})|([A-Z])|([a-y])|z([0-9A-Za-z])", re.ASCII)


def value_of(by: By, shift: Shift, zone: ZoneInfo) -> str | None:
    """What a shift is filtered by: its local date (ISO; none without hours), field and so on."""
    match by:
        case "day":
            local = shift.start.astimezone(zone).date().isoformat()
            return local if shift.kind == "shift" else None
        case "field":
            return shift.field
        case "whom":
            return shift.for_whom
        case "area":
            return shift.neighbourhood


def passes(filters: Filters, shift: Shift, zone: ZoneInfo) -> bool:
    """Whether a shift is what every filter asks for."""
    return all(value_of(by, shift, zone) == value for by, value in filters)


def counts(by: By, shifts: Iterable[Shift], zone: ZoneInfo, areas: Sequence[str]) -> dict[str, int]:
    """How many shifts there are for each value of a filter, in their usual order."""
    found = Counter(value for each in shifts if (value := value_of(by, each, zone)))
    orders: dict[By, Sequence[str]] = {
        "day": sorted(found),
        "field": FIELDS,
        "whom": WHOM,
        "area": areas[: len(MARKS)],
    }
    return {value: found[value] for value in orders[by] if value in found}


def without(filters: Filters, by: By) -> Filters:
    """The filters but one."""
    return tuple(each for each in filters if each[0] != by)


def having(filters: Filters, by: By, value: str) -> Filters:
    """The filters with one more, or with another value of one."""
    return (*without(filters, by), (by, value))


def code_of(filters: Filters, areas: Sequence[str]) -> str:
    """The filters as at most eight characters of a path; `areas` are the city's, in order."""
    return "".join(_mark(by, value, areas) for by, value in filters) or EVERYTHING


def _mark(by: By, value: str, areas: Sequence[str]) -> str:
    if by == "day":
        return value[5:7] + value[8:10]
    if by == "area":
        return f"z{MARKS[areas.index(value)]}"
    names: Sequence[str] = FIELDS if by == "field" else WHOM
    return chr(ord("A" if by == "field" else "a") + names.index(value))


def filters_in(code: str, areas: Sequence[str], today: date) -> Filters | None:
    """The filters of a path; None when it is none of ours."""
    if code == EVERYTHING:
        return ()
    pieces = list(_PIECE.finditer(code))
    found = [_filter(each, areas, today) for each in pieces]
    known = tuple(each for each in found if each)
    whole = code != "" and "".join(each.group() for each in pieces) == code
    return known if whole and len({by for by, _ in known}) == len(pieces) else None


def _filter(piece: re.Match[str], areas: Sequence[str], today: date) -> tuple[By, str] | None:
    day, theme, whom, area = piece.groups()
    if day:
        return _next_date(int(day[:2]), int(day[2:]), today)
    if theme:
        return _named("field", FIELDS, ord(theme) - ord("A"))
    if whom:
        return _named("whom", WHOM, ord(whom) - ord("a"))
    return _named("area", areas, MARKS.index(area))


def _named(by: By, names: Sequence[str], at: int) -> tuple[By, str] | None:
    return (by, names[at]) if at < len(names) else None


def _next_date(month: int, day: int, today: date) -> tuple[By, str] | None:
    """The day meant by a month and a day: it is still to come, or was just yesterday."""
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if (today - found).days < 90:
            return "day", found.isoformat()
    return None
