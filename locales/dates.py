"""Days and hours as people read them: the city's wall time, Latin digits, no year unless needed."""

import re
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date

from locales.languages import LANGUAGES

_YEAR = re.compile(r"(?:[\s,،]|'[^']*')*y+(?:\s*'[^']*'\.?|年)?")
# In a right-to-left line "9:00–12:00" can be read from either end: say it in words.
_RANGES = {"ar": "من {} إلى {}", "ur": "{} سے {} تک"}


def show_span(
    start: datetime, end: datetime, language: str, zone: ZoneInfo, now: datetime | None = None
) -> str:
    """A span of two instants; both days when it ends on another one."""
    first, last = start.astimezone(zone), end.astimezone(zone)
    if (_clock(first), _clock(last)) == ("0:00", "23:59"):
        return _days(first, last, language, zone, now)
    if first.date() == last.date():
        hours = show_hours(start, end, language, zone)
        return _dated(_day(first.date(), language, _elsewhen(first, zone, now)), hours, language)
    year = first.year != last.year or _elsewhen(first, zone, now)
    opens, closes = (
        _dated(_day(wall.date(), language, year), _clock(wall), language) for wall in (first, last)
    )
    return _between(opens, closes, language, gap=" ")


def _days(
    first: datetime, last: datetime, language: str, zone: ZoneInfo, now: datetime | None
) -> str:
    """Whole days: their hours say nothing."""
    year = first.year != last.year or _elsewhen(first, zone, now)
    opens, closes = (_day(each.date(), language, year) for each in (first, last))
    return opens if opens == closes else _between(opens, closes, language, gap=" ")


def show_day(moment: datetime, language: str, zone: ZoneInfo, now: datetime | None = None) -> str:
    """The weekday and date of an instant; its year too when `now` is in another one."""
    wall = moment.astimezone(zone)
    return _day(wall.date(), language, _elsewhen(wall, zone, now))


def show_date(day: date, language: str) -> str:
    """A date with its month in words and its year, as on a letter."""
    return format_date(day, "long", locale=LANGUAGES[language].locale)


def show_month(day: date, language: str) -> str:
    """The short name of a date's month."""
    return format_date(day, "LLL", locale=LANGUAGES[language].locale)


def show_instant(
    moment: datetime, language: str, zone: ZoneInfo, now: datetime | None = None
) -> str:
    """The weekday, date and hour of an instant; its year too when `now` is in another one."""
    return _dated(show_day(moment, language, zone, now), show_time(moment, zone), language)


def show_hours(start: datetime, end: datetime, language: str, zone: ZoneInfo) -> str:
    """The hours of two instants, where their day is known."""
    return _between(show_time(start, zone), show_time(end, zone), language)


def show_time(moment: datetime, zone: ZoneInfo) -> str:
    """The hour of an instant on a 24-hour clock, as in 9:00."""
    return _clock(moment.astimezone(zone))


def _clock(wall: datetime) -> str:
    return f"{wall.hour}:{wall.minute:02}"


def _elsewhen(wall: datetime, zone: ZoneInfo, now: datetime | None) -> bool:
    return now is not None and now.astimezone(zone).year != wall.year


def _between(start: str, end: str, language: str, gap: str = "") -> str:
    return _RANGES.get(language, f"{{}}{gap}–{gap}{{}}").format(start, end)


def _dated(day: str, hours: str, language: str) -> str:
    return _patterns(language)[2].replace("{1}", day).replace("{0}", hours)


@lru_cache(maxsize=4096)
def _day(day: date, language: str, year: bool) -> str:
    full, yearless, _ = _patterns(language)
    return format_date(day, full if year else yearless, locale=LANGUAGES[language].locale)


@lru_cache
def _patterns(language: str) -> tuple[str, str, str]:
    """The locale's full date, the same without its year, and how it joins a day and an hour."""
    locale = Locale.parse(LANGUAGES[language].locale)
    full = locale.date_formats["full"].pattern
    joined = str(locale.datetime_formats["medium"]).replace("'", "")
    return full, _YEAR.sub("", full).strip(), joined
