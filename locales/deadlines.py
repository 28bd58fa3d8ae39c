"""Days as they stand on a packet or are said of one: "12/2026", "15 marzo", "tra 3 giorni"."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from babel.dates import get_day_names, get_month_names

from locales.times.named import Named, named_days

LANGUAGES = ("it", "en", "ar")
LATELY = timedelta(days=120)
"""A day without a year that has passed so lately is past; otherwise it is next year's."""
MOST = 10
_OTHER_WORDS = ("may",)
"""Months that alone may be another word: in Filipino "there is"."""
_NEAR = {
    0: "oggi|stasera|today|tonight|اليوم",
    1: "domani|tomorrow|غدا|غدًا|غداً|بكرة",
    2: "dopodomani|the day after tomorrow|بعد غد|بعد بكرة",
}
_UNITS = {
    1: "giorni|giorno|gg|days?|أيام|يوم|يوما",
    7: "settimane|settimana|weeks?|أسابيع|أسبوع|اسبوع",
    30: "mesi|mese|months?|أشهر|شهر|شهور",
}
_FIGURES = r"\d{1,2}|un|una|uno|due|tre|quattro|cinque|sei|a|one|two|three|four|five|six"
_SPELT = (
    ("un", "una", "uno", "a", "one"),
    ("due", "two"),
    ("tre", "three"),
    ("quattro", "four"),
    ("cinque", "five"),
    ("sei", "six"),
)


def read_days(text: str, today: date) -> tuple[tuple[date, ...], str]:
    """The days that a text names, in order, a month standing for its last day; and the rest."""
    latin = "".join(str(int(each)) if each.isdecimal() else each for each in text)
    written = [(*hit.span(), _day(hit, today)) for hit in _pattern().finditer(latin)]
    left = _without(latin, [(start, end) for start, end, day in written if day])
    spoken = [(each.start, each.end, _named(each, today)) for each in named_days(left)]
    found = sorted((start, day) for start, _, day in (*written, *spoken) if day)
    rest = _without(left, [(start, end) for start, end, day in spoken if day])
    return tuple(day for _, day in found[:MOST]), rest


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with blanks where the spans stood."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _named(said: Named, today: date) -> date | None:
    if said.ahead is not None:
        return today + timedelta(days=said.ahead)
    if said.weekday is not None:
        return _next(said.weekday, today)
    return _dated(said.day, said.month, said.year, today)


def _next(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def _day(hit: re.Match[str], today: date) -> date | None:
    said = {name: value for name, value in hit.groupdict().items() if value}
    if "iso" in said:
        return _real(*map(int, said["iso"].split("-")))
    if "slashed" in said:
        return _slashed([int(each) for each in re.split("[/.-]", said["slashed"])], today)
    if "month" in said:
        if "day" not in said and not _is_month(said["month"].casefold(), "year" in said):
            return None
        month, year = _months()[said["month"].casefold()], int(said.get("year", 0))
        return _dated(int(said.get("day", 0)), month, year, today)
    if "many" in said:
        return today + timedelta(days=_many(said["many"]) * _length(said["length"], _UNITS))
    if "near" in said:
        return today + timedelta(days=_length(said["near"], _NEAR))
    return _next(_weekdays()[said["weekday"].casefold()], today)


def _is_month(word: str, dated: bool) -> bool:
    """Whether a word without a day is a month: in full, and no other word unless a year follows."""
    return word in _wide() and (dated or word not in _OTHER_WORDS)


def _slashed(parts: list[int], today: date) -> date | None:
    """Day and month, month and year, or all three, as a packet has them."""
    match parts:
        case [day, month, year]:
            return _real(year + 2000 * (year < 100), month, day)
        case [month, year] if year > 99:
            return _dated(0, month, year, today)
        case [day, month] if month <= 12:
            return _dated(day, month, 0, today)
        case [month, year]:
            return _dated(0, month, 2000 + year, today)
    return None


def _dated(day: int, month: int, year: int, today: date) -> date | None:
    if year or not 1 <= month <= 12:
        return _real(year, month, day or _last(year, month))
    found = _real(today.year, month, day or _last(today.year, month))
    if found is None or found >= today - LATELY:
        return found
    return _real(today.year + 1, month, day or _last(today.year + 1, month))


def _last(year: int, month: int) -> int:
    return monthrange(year, month)[1] if 1 <= month <= 12 and 1 <= year <= 9999 else 0


def _real(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= day <= _last(year, month) else None


def _many(said: str) -> int:
    if said.isdecimal():
        return int(said)
    return next(n for n, words in enumerate(_SPELT, 1) if said.casefold() in words)


def _length(said: str, table: dict[int, str]) -> int:
    return next(n for n, words in table.items() if re.fullmatch(words, said, re.IGNORECASE))


def _names(
    kind: Literal["month", "day"], width: Literal["wide", "abbreviated"]
) -> Iterator[tuple[str, int]]:
    named = {"month": get_month_names, "day": get_day_names}[kind]
    for language in LANGUAGES:
        for number, name in named(width, locale=language).items():
            yield str(name).rstrip(".").casefold(), number


@lru_cache
def _wide() -> dict[str, int]:
    return dict(_names("month", "wide"))


@lru_cache
def _months() -> dict[str, int]:
    """Names in full, and short ones, which count only beside a day: "set" is also a word."""
    return dict(_names("month", "abbreviated")) | _wide()


@lru_cache
def _weekdays() -> dict[str, int]:
    bare = {"lunedi": 0, "martedi": 1, "mercoledi": 2, "giovedi": 3, "venerdi": 4}
    return dict(_names("day", "wide")) | bare


def _either(names: dict[str, int]) -> str:
    return "|".join(re.escape(each) for each in sorted(names, key=len, reverse=True))


@lru_cache
def _pattern() -> re.Pattern[str]:
    after = r"(?:tra|fra|in|entro|within|خلال|بعد)"
    near = "|".join(reversed(_NEAR.values()))
    written = (
        r"(?P<iso>\d{4}-\d{2}-\d{2})",
        r"(?P<slashed>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}/(?:\d{4}|\d{1,2}))",
        rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th|°)?\s+(?:de\w*\s+|of\s+)?)?(?P<month>{_either(_months())})\.?"
        r"(?:\s+(?P<year>\d{4}))?",
        rf"{after}\s+(?P<many>{_FIGURES})\s+(?P<length>{'|'.join(_UNITS.values())})",
        rf"(?P<near>{near})",
        rf"(?P<weekday>{_either(_weekdays())})",
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(written)})(?!\w)", re.IGNORECASE)
