"""Dates said in the text: "28/11", "28 novembre", "November 28th", "il 28", "5-7 dicembre"."""

from dataclasses import replace
from datetime import date

from locales.times import dates
from locales.times.facts import Day
from locales.times.ranges import hours, point
from locales.times.signs import Line

Step = tuple[Day, int]
_COUNTED = {"people", "people1", "people2", "unit", "minute", "dayunit"}
_OF = {"filler", "from"}


def date_said(line: Line, index: int, today: date) -> Step | None:
    """The date that begins here, with the index after it."""
    return (
        _iso(line, index, today)
        or _several(line, index, today)
        or _days_of_month(line, index, today)
        or _slashed(line, index, today)
        or _month_last(line, index, today)
        or _month_first(line, index, today)
        or day_number(line, index, today)
    )


def _iso(line: Line, index: int, today: date) -> Step | None:
    year, month, day = (line.at(index + i) for i in (0, 2, 4))
    if not (year.digits and len(year.text) == 4 and month.digits and day.digits):
        return None
    if not all(line.mark(index + i, "-/.") for i in (1, 3)) or not line.glued(index, index + 4):
        return None
    after = index + 5 + (line.at(index + 5).text == "t" and line.at(index + 6).digits)
    return dates.on_date(today, day.value, month.value, year.value), after


def _slashed(line: Line, index: int, today: date) -> Step | None:
    """Day, month and perhaps year between slashes, dots or dashes."""
    day, month, year = (line.at(index + i) for i in (0, 2, 4))
    mark = line.at(index + 1).name
    if not (day.digits and month.digits and mark and mark in "/.-" and len(day.text) < 3):
        return None
    if not line.glued(index, index + 2) or len(month.text) > 2 or line.mark(index - 1, "/"):
        return None
    full = line.mark(index + 3, mark) and year.digits and line.glued(index, index + 4)
    if full and (len(year.text) == 4 or (len(year.text) == 2 and mark != "-")):
        number = year.value if len(year.text) == 4 else 2000 + year.value
        return dates.on_date(today, day.value, month.value, number), index + 5
    if full or not _short(line, index, mark):
        return None
    return dates.on_date(today, day.value, month.value), index + 3


def _short(line: Line, index: int, mark: str) -> bool:
    """Whether two numbers are a day and a month: with a slash always, with a dot if it fits."""
    after = index + 3
    measured = line.kind(after) == "hour" and line.kind(after + 1) != "number"
    if line.kind(after) in _COUNTED or measured or mark == "-":
        return False
    if mark == "/":
        return True
    if not 1 <= line.at(index).value <= 31 or not 1 <= line.at(index + 2).value <= 12:
        return False
    if line.mark(after, "-") or line.kind(after) in {"to", "atto", "h"}:
        return False
    if line.at(index).value > 24 or line.kind(index - 1) in {"weekday", "dayof"}:
        return True
    here = after + line.mark(after, ",;.")
    return bool(hours(line, here) or point(line, here))


def _several(line: Line, index: int, today: date) -> Step | None:
    """Days before one month: "5, 6 e 7 dicembre", "dal 5 al 7 dicembre"."""
    first = line.skip(index, {"from", "dayof", "between"})
    if not _is_day(line, first) or line.kind(index) == "fromclock":
        return None
    numbers, here = [line.at(first).value], first + 1
    ranged = line.mark(here, "-/") or line.kind(here) in {"to", "until"}
    while len(numbers) < (2 if ranged else 7):
        following = line.skip(here + 1, {"dayof", "and"} if not ranged else {"dayof"})
        listed = line.mark(here, ",") or line.kind(here) in {"and", "or"}
        if not (ranged or listed) or not _is_day(line, following):
            break
        numbers.append(line.at(following).value)
        here = following + 1
    month = line.skip(here, _OF)
    if len(numbers) < 2 or line.kind(month) != "month":
        return None
    year, after = _year(line, month + 1)
    every = range(numbers[0], numbers[-1] + 1) if ranged else numbers
    found = [dates.on_date(today, n, line.at(month).value, year) for n in list(every)[:7]]
    return Day("many", tuple(d for said in found for d in said.dates), sure=False), after


def _days_of_month(line: Line, index: int, today: date) -> Step | None:
    """ "Dal 28 al 30": days of the coming weeks, unless a day is already said."""
    first, last = line.at(index + 1), line.at(index + 3)
    led = line.at(index).text in {"dal", "del"} and line.at(index + 2).text == "al"
    clock_like = line.kind(index - 1) in {"weekday", "day"} and not hours(line, index + 4)
    if not led or not (first.digits and last.digits) or clock_like:
        return None
    begin, end = (dates.on_day(today, s.value).dates for s in (first, last))
    if not begin or not end or end[0] < begin[0]:
        return dates.NONE, index + 4
    return dates.span_of_days(begin[0], end[0]), index + 4


def _is_day(line: Line, index: int) -> bool:
    sign = line.at(index)
    return sign.kind in {"number", "ordinalday"} and 1 <= sign.value <= 31


def _month_last(line: Line, index: int, today: date) -> Step | None:
    """28 novembre, 28th of November 2026, 28 de noviembre, ٢٨ نوفمبر."""
    first = line.skip(index, {"dayof", "filler"})
    sign = line.at(first)
    if sign.kind == "odd" and sign.text in {"primo", "first", "primero"}:
        sign = replace(sign, kind="number", value=1)
    if sign.kind not in {"number", "ordinalday"}:
        return None
    month = line.skip(_ordinal(line, first + 1), _OF | {"dayof"})
    month += line.mark(month, "-.") and line.kind(month + 1) == "month"
    if line.kind(month) != "month":
        return None
    year, after = _year(line, month + 1)
    found = dates.on_date(today, sign.value, line.at(month).value, year)
    return replace(found, sure=found.sure and not line.at(month).doubt), after


def _month_first(line: Line, index: int, today: date) -> Step | None:
    """November 28, unless what follows makes it hours or several days."""
    month = line.at(index)
    first = line.skip(index + 1, {"dayof"})
    number = line.at(first)
    if month.kind != "month" or number.kind != "number" or len(number.text) > 2:
        return None
    if line.kind(first + 1) in _COUNTED | {"hour"}:
        return None
    if line.mark(first + 1, ":"):
        return dates.NONE, first
    after = _ordinal(line, first + 1)
    if line.mark(after, "-") or line.kind(after) in {"to", "and"}:
        last = line.at(after + 1)
        end = first + 3 if last.kind == "number" and after == first + 1 else after
        said = range(number.value, last.value + 1) if end > after else [number.value]
        found = [dates.on_date(today, n, month.value) for n in list(said)[:7]]
        return Day("many", tuple(d for f in found for d in f.dates), sure=False), end
    year, after = _year(line, after)
    named = dates.on_date(today, number.value, month.value, year)
    return replace(named, sure=named.sure and not month.doubt), after


def day_number(line: Line, index: int, today: date) -> Step | None:
    """Il 28, el 28, the 28th, 28 числа, يوم ٢٨."""
    led = line.kind(index) == "dayof" and line.at(index).text not in {"l"}
    first = index + led
    sign = line.at(first)
    if not sign.digits or not 1 <= sign.value <= 31 or len(sign.text) > 2:
        return None
    after = _ordinal(line, first + 1)
    named = after > first + 1 or line.kind(after) == "ofday"
    longer = line.mark(after, ":/") and line.at(after).glued
    if line.kind(after) in _COUNTED | {"hour", "month"} or longer:
        return None
    if not named and (not led or line.at(index).text in {"the", "on the"}):
        return None
    if not named and (line.mark(after, "-.") and line.at(after).glued):
        return None
    found = dates.on_day(today, sign.value)
    unclear = line.kind(after) == "word" and not named
    return replace(found, sure=found.sure and not unclear), after + (line.kind(after) == "ofday")


def _ordinal(line: Line, index: int) -> int:
    """Past "th", "°" or "-го"."""
    dash = line.mark(index, "-") and line.at(index).glued and line.kind(index + 1) == "ordinal"
    return index + 2 if dash else index + (line.kind(index) == "ordinal")


def _year(line: Line, index: int) -> tuple[int | None, int]:
    here = line.skip(index, _OF)
    here += line.mark(here, ",.") and line.at(here + 1).digits
    sign = line.at(here)
    if not sign.digits or len(sign.text) != 4 or not 1900 <= sign.value <= 2200:
        return None, index
    hour = line.mark(here + 1, "-") and len(line.at(here + 2).text) == 4
    counted = line.kind(here + 1) in _COUNTED
    return (None, index) if hour or counted else (sign.value, here + 1)
