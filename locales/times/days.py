"""Days said in the text: weekdays with what is said about them, today, weekends, weeks."""

from dataclasses import replace
from datetime import date, timedelta

from locales.times import dates
from locales.times.calendar import date_said
from locales.times.facts import Day
from locales.times.ranges import hours
from locales.times.signs import Line

Step = tuple[Day, int]
_LINKS = {"filler", "dayof", "atweak"}
_BEFORE = {"this", "next", "last", "every", "odd"}
_AFTER = {"next", "last", "odd", "this"}
_SUMMED_UP = {"people", "people1", "people2", "unit", "h", "minute"}
_SUMMED_UP |= {"dayunit", "week", "month", "clockword"}


def day(line: Line, index: int, today: date) -> Step | None:
    """The day that begins here, with the index after it."""
    start = line.skip(index, _LINKS)
    first = start if line.kind(start) in _BEFORE | {"weekday", "day"} else index
    return (
        _weekday_range(line, index, today)
        or _weekday(line, first, today)
        or _relative(line, index, today)
        or _week(line, index, today)
        or date_said(line, index, today)
    )


def _weekday(line: Line, index: int, today: date) -> Step | None:
    said = {line.kind(index)} & _BEFORE
    here = line.skip(index + 1, _LINKS) if said else index
    if said and line.kind(here) in _BEFORE:
        said.add(line.kind(here))
        here += 1
    sign = line.at(here)
    if sign.kind == "weekdays":
        return _recurring(line, here, today)
    if sign.kind != "weekday":
        return None
    after = here + 1
    if line.kind(after) in _AFTER and line.kind(after + 1) not in {"week", "monthunit"}:
        said.add(line.kind(after))
        after += 1
    found = _modified(today, sign.value, said)
    if not said - {"this"} and (dated := _numbered(line, after, today, found, sign.value)):
        return dated
    return replace(found, sure=found.sure and not sign.doubt), after


def _modified(today: date, weekday: int, said: set[str]) -> Day:
    if "last" in said:
        return dates.NONE
    if said & {"every", "odd"}:
        found = dates.some_weekdays(today, weekday)
        return found if "odd" in said else replace(found, meant="every")
    if "next" in said:
        return dates.on_next_weekday(today, weekday)
    coming = dates.on_weekday(today, weekday)
    return replace(coming, roll="") if "this" in said else coming


def _recurring(line: Line, index: int, today: date) -> Step:
    """ "Il sabato" is every Saturday, unless what follows says which one."""
    weekday = line.at(index).value
    if line.kind(index + 1) == "next":
        return dates.on_next_weekday(today, weekday), index + 2
    if line.kind(index + 1) == "number":
        coming = dates.on_weekday(today, weekday)
        if dated := _numbered(line, index + 1, today, coming, weekday):
            return dated
        if date_said(line, index + 1, today):
            return coming, index + 1
    return replace(dates.some_weekdays(today, weekday), meant="every"), index + 1


def _numbered(line: Line, index: int, today: date, coming: Day, weekday: int) -> Step | None:
    """The day of the month right after a weekday ("sabato 28"), if that is what the number is."""
    sign, after = line.at(index), line.at(index + 1)
    if sign.kind != "number" or not 1 <= sign.value <= 31 or (len(sign.text) > 2 and sign.digits):
        return None
    if not sign.digits and sign.value < 13:
        return None
    hour_number = after.kind == "hour" and line.kind(index + 2) != "number"
    joined = after.kind == "mark" and after.name in ":/.-" and after.glued
    if after.kind in _SUMMED_UP or hour_number or joined or after.name in {"am", "pm"}:
        return None
    if hours(line, index) or date_said(line, index, today):
        return None
    found = dates.agreed(weekday, dates.on_day(today, sign.value), coming)
    followed = after.kind == "word"
    unclear = sign.doubt or (followed and found.dates != coming.dates)
    end = index + 1 + (after.kind == "ordinal")
    if unclear:  # the number may count something: "sabato 5 banchi"
        return Day("many", tuple(sorted({*found.dates, *coming.dates})), sure=False), end
    return replace(found, sure=found.sure and not line.at(index - 1).doubt), end


def _weekday_range(line: Line, index: int, today: date) -> Step | None:
    """From Monday to Friday: each of those days."""
    first = line.skip(index, {"from", "fromclock"})
    if line.kind(first) != "weekday":
        return None
    # "Dal lunedì al venerdì": after "from" it is no Friday that comes back.
    bound = first > index and line.kind(first + 1) == "weekdays"
    if not (last := first + 1 if bound else _range_end(line, first)):
        return None
    begin = dates.on_weekday(today, line.at(first).value).dates[0]
    wait = (line.at(last).value - begin.weekday()) % 7
    return dates.span_of_days(begin, begin + timedelta(days=wait)), last + 1


def _range_end(line: Line, first: int) -> int:
    """The weekday that a range ends with; 0 when none is there."""
    last = line.skip(first + 1, {"to", "until", "atto"})
    if last == first + 1:
        last += line.mark(last, "-")
    return last if last > first + 1 and line.kind(last) == "weekday" else 0


def _relative(line: Line, index: int, today: date) -> Step | None:
    """Today, tomorrow, in three days, in a week."""
    sign = line.at(index)
    if sign.kind == "day":
        found = dates.after_days(today, sign.value)
        return replace(found, sure=found.sure and not sign.doubt), index + 1
    if sign.kind == "feast":
        return dates.on_date(today, sign.value // 100, sign.value % 100), index + 1
    number = line.at(index + 1)
    if sign.kind == "number" and line.kind(index + 2) == "later":
        factor = {"dayunit": 1, "week": 7}.get(number.kind, 0)
        return (dates.after_days(today, sign.value * factor), index + 3) if factor else None
    if sign.kind != "in":
        return None
    if number.kind == "daylength":
        return dates.after_days(today, number.value), index + 2
    one = number.kind == "article" and line.kind(index + 2) in {"week", "dayunit", "monthunit"}
    if number.kind in {"week", "dayunit"}:
        return dates.after_days(today, 7 if number.kind == "week" else 1), index + 2
    if not one and number.kind != "number":
        return None
    if line.kind(index + 2) == "monthunit":
        return dates.NONE, index + 3
    factor = {"dayunit": 1, "week": 7}.get(line.kind(index + 2), 0)
    count = 1 if one else number.value
    return (dates.after_days(today, count * factor), index + 3) if factor else None


def _week(line: Line, index: int, today: date) -> Step | None:
    """This or next week, this or next weekend; a week alone says nothing certain."""
    said = line.kind(index) if line.kind(index) in _BEFORE else ""
    here = index + 1 if said else index
    if line.kind(here) not in {"week", "weekend"}:
        return None
    after = here + 1
    if not said and line.kind(after) in _AFTER:
        said, after = line.kind(after), after + 1
    if line.kind(here) == "weekend":
        return _weekend(today, said), after
    if said not in {"this", "next"}:
        return Day("many", (), sure=False), after
    monday = dates.in_week(today, said == "next", 0)
    week = tuple(monday + timedelta(days=i) for i in range(7))
    return Day("week", week, sure=False, meant="all"), after


def _weekend(today: date, said: str) -> Day:
    saturday = dates.in_week(today, 0, 5)
    later = said == "next" or (today.weekday() == 6 and said != "this")
    weekends = [saturday, saturday + timedelta(days=7)] if later else [saturday]
    if said == "last":
        return dates.NONE
    found = tuple(d + timedelta(days=i) for d in weekends for i in (0, 1))
    if later:
        return Day("many", found, sure=False)
    return Day("many", found, sure=False, meant="every" if said == "every" else "all")
