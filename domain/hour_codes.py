"""Hours as a piece of a button's path: what is tapped is what was read."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from domain.availability import A_MONDAY, Availability, Free, Weekly, every_week
from domain.times import WallSpan

LONGEST = 56
_SINCE = datetime.combine(A_MONDAY, time())
_WEEK = timedelta(days=7)
_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ONCE, _WEEKLY, _LENGTH = 5, 3, 3
"""The digits of a start in minutes since then, of one within the week, and of a length."""


def code_of(said: Availability) -> str:
    """Hours as a piece of a path: single ones, weekly ones, and the last day of those."""
    once = "".join(_written(each.start - _SINCE, _ONCE) + _length(each) for each in said.once)
    weekly = "".join(_weekly_code(each) for each in said.weekly)
    ends = {each.until for each in said.weekly if each.until}
    until = min(ends).isoformat().replace("-", "") if ends else ""
    return ".".join((once, weekly, until)).rstrip(".")


def _length(span: WallSpan) -> str:
    return _written(span.end - span.start, _LENGTH)


def _weekly_code(weekly: Weekly) -> str:
    span = weekly.on(A_MONDAY + timedelta(days=weekly.day))
    return _written(span.start - _SINCE, _WEEKLY) + _length(span)


def _written(length: timedelta, width: int) -> str:
    minutes, text = int(length.total_seconds() // 60), ""
    for _ in range(width):
        minutes, digit = divmod(minutes, len(_DIGITS))
        text = _DIGITS[digit] + text
    return text


def read_code(code: str) -> Availability | None:
    """The hours of a code; None for what is none."""
    once, weekly, until = (*code.split("."), "", "")[:3]
    try:
        last = date.fromisoformat(until) if until else None
        return Availability(
            once=tuple(_spans(once, _ONCE)),
            weekly=tuple(every_week(each, last) for each in _spans(weekly, _WEEKLY)),
        )
    except (ValueError, OverflowError):
        return None


def _spans(text: str, width: int) -> Iterator[WallSpan]:
    step = width + _LENGTH
    for at in range(0, len(text), step):
        start = _SINCE + timedelta(minutes=_read(text[at : at + width], width))
        length = _read(text[at + width : at + step], _LENGTH)
        longest = _WEEK if width == _ONCE else timedelta(days=1)
        if not timedelta() < timedelta(minutes=length) <= longest:
            raise ValueError("no such hours")
        yield WallSpan(start, start + timedelta(minutes=length))


def _read(text: str, width: int) -> int:
    if len(text) != width or any(each not in _DIGITS for each in text):
        raise ValueError("no such code")
    return int(text, len(_DIGITS))


def clear_code(free: Free) -> str | None:
    """The code of hours that were said clearly; None where something has to be asked."""
    code = code_of(free.kept)
    return code if free.sure and free.kept and len(code) <= LONGEST else None


def readings(free: Free) -> list[str]:
    """The codes of what hours that are not clear may mean, one window each, or every day."""
    alone = free.kept.alone()
    every = {every_week(each) for each in free.kept.once}
    daily = len(every) == 7 and len({(each.start, each.end) for each in every}) == 1
    found = [Availability(weekly=tuple(sorted(every, key=lambda each: each.day)))] if daily else []
    return [code_of(each) for each in (*found, *alone[:7])]
