"""The calendar: what dates a weekday, a day of the month or a week can mean from today on."""

from datetime import date, timedelta

from locales.times.facts import Day

FAR = timedelta(days=730)
NONE = Day("date", (), sure=False)


def on_weekday(today: date, weekday: int) -> Day:
    """The coming such day, today included; once its hour has gone it is a week later."""
    wait = (weekday - today.weekday()) % 7
    roll = "" if wait else "week"
    dates = (today + timedelta(days=wait),)
    return Day("weekday", dates, weekday=weekday, roll="week" if roll else "")


def on_next_weekday(today: date, weekday: int) -> Day:
    """ "Next Saturday": the coming one or that of next week; certain only if they coincide."""
    wait = (weekday - today.weekday()) % 7 or 7
    coming, later = today + timedelta(days=wait), in_week(today, 1, weekday)
    later = coming + timedelta(days=7) if wait == 1 else later
    dates = (coming,) if coming == later else (coming, later)
    return Day("weekday", dates, sure=len(dates) == 1, weekday=weekday)


def some_weekdays(today: date, weekday: int) -> Day:
    """A weekday that comes back, or that is not clearly the coming one: the next two."""
    wait = (weekday - today.weekday()) % 7 or 7
    first = today + timedelta(days=wait)
    return Day("many", (first, first + timedelta(days=7)), sure=False)


def in_week(today: date, weeks: int, weekday: int) -> date:
    """A weekday of this week (0), the next (1) and so on; weeks begin on Monday."""
    return today + timedelta(days=weekday - today.weekday() + 7 * weeks)


def on_date(today: date, day: int, month: int, year: int | None = None) -> Day:
    """A day and month of this year, or of the next once gone; no date if impossible or past."""
    found = _make(year or today.year, month, day)
    if year is None and (found is None or found < today):
        found = _make(today.year + 1, month, day)
    if found is None or found < today or found - today > FAR:
        return NONE
    return Day("date", (found,))


def on_day(today: date, day: int) -> Day:
    """A day of this month, or of the next once gone; uncertain when that month lacks it."""
    found = _make(today.year, today.month, day)
    if found and found >= today:
        return Day("date", (found,))
    year, month = divmod(today.year * 12 + today.month, 12)
    later = _make(year, month + 1, day)
    return Day("date", (later,), sure=found is not None) if later else NONE


def agreed(weekday: int, named: Day, coming: Day) -> Day:
    """A weekday and a date said together: certain when they agree, else both are asked."""
    if not named.dates:
        return NONE
    if len(named.dates) == 1 and named.dates[0].weekday() == weekday:
        return named
    return Day("many", tuple(sorted({*named.dates, *coming.dates})), sure=False)


def span_of_days(first: date, last: date) -> Day:
    """Every day from the first to the last, a week at most."""
    count = min((last - first).days, 6)
    days = tuple(first + timedelta(days=i) for i in range(count + 1))
    return Day("many", days, sure=False, meant="all")


def after_days(today: date, days: int) -> Day:
    """So many days from today; yesterday is no date at all."""
    return Day("date", (today + timedelta(days=days),)) if 0 <= days <= FAR.days else NONE


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
