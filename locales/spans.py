"""What a need names besides: "15 ore a dicembre", "fino a giugno", "3-5 persone"."""

import re
from calendar import monthrange
from datetime import date

_MONTHS = (
    "gennaio|january",
    "febbraio|february",
    "marzo|march",
    "aprile|april",
    "maggio|may",
    "giugno|june",
    "luglio|july",
    "agosto|august",
    "settembre|september",
    "ottobre|october",
    "novembre|november",
    "dicembre|december",
)
_MONTH = f"(?:{'|'.join(_MONTHS)})"
_HOURS = re.compile(
    rf"\b(\d{{1,3}})\s+(?:ore|hours)\s+(?:"
    rf"(?:a|in|per|nel\s+mese\s+di|for|during)\s+({_MONTH})"
    rf"|(?:dal|from)\s+(\d{{1,2}})(?:\s+({_MONTH}))?\s+(?:al|to)\s+(\d{{1,2}})\s+({_MONTH}))\b",
    re.IGNORECASE,
)
_WINDOW = re.compile(
    rf"(?:(?:dal|from)\s+)?(\d{{1,2}})(?:\s+({_MONTH}))?\s*(?:al|to|-|–)\s*(\d{{1,2}})\s+({_MONTH})",
    re.IGNORECASE,
)
_RANGE = re.compile(
    r"\b(?:(?:da|from|tra|fra)\s+)?(\d{1,3})\s*(?:-|–|a|o|e|to|or)\s*(\d{1,3})"
    r"(?=\s+(?:persone|volontari|people|volunteers)\b)"
    r"|\b(?:almeno|at\s+least)\s+(\d{1,3})(?:\s+(?:persone|people))?\s*(?:,|e|and)?\s*"
    r"(?:al\s+massimo|massimo|max|at\s+most)\s+(\d{1,3})(?:\s+(?:persone|people))?\b",
    re.IGNORECASE,
)


def read_day(text: str, today: date) -> date | None:
    """A last day: "giugno" is its last, "10 giugno" and "10/6" are that day; the next to come."""
    slashed = re.fullmatch(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}))?", text.strip())
    if slashed:
        return _ahead(int(slashed[1]), int(slashed[2]), slashed[3], today)
    said = re.fullmatch(rf"(?:(\d{{1,2}})\s+)?({_MONTH})(?:\s+(\d{{4}}))?", text.strip(), re.I)
    if said is None:
        return None
    return _ahead(int(said[1]) if said[1] else None, _month(said[2]), said[3], today)


def _month(name: str) -> int:
    return next(n for n, words in enumerate(_MONTHS, 1) if re.fullmatch(words, name, re.I))


def _ahead(day: int | None, month: int, year: str | None, today: date) -> date | None:
    for each in [int(year)] if year else [today.year, today.year + 1]:
        if 1 <= month <= 12 and 1 <= each <= 9999:
            last = monthrange(each, month)[1]
            if day is not None and not 1 <= day <= last:
                return None
            found = date(each, month, day or last)
            if found >= today:
                return found
    return None


def read_hours(text: str, today: date) -> tuple[int | None, tuple[date, date] | None, str]:
    """Minutes wanted over a window of days, and the text without them."""
    hit = _HOURS.search(text)
    if hit is None:
        return None, None, text
    window = _whole(hit[2], today) if hit[2] else read_window(hit[0][hit[0].index(hit[3]) :], today)
    if window is None:
        return None, None, text
    rest = text[: hit.start()] + text[hit.end() :]
    return int(hit[1]) * 60, window, rest.strip(" ,")


def read_window(text: str, today: date) -> tuple[date, date] | None:
    """A window of days: a whole month, or "dal 1 al 20 dicembre"."""
    if re.fullmatch(_MONTH, text.strip(), re.I):
        return _whole(text.strip(), today)
    hit = _WINDOW.search(text)
    if hit is None:
        return None
    last = _ahead(int(hit[3]), _month(hit[4]), None, today)
    first = _before(int(hit[1]), _month(hit[2] or hit[4]), last) if last else None
    return (max(first, today), last) if first and last else None


def _before(day: int, month: int, last: date) -> date | None:
    for year in (last.year, last.year - 1):
        if day <= monthrange(year, month)[1] and (found := date(year, month, max(1, day))) <= last:
            return found
    return None


def _whole(name: str, today: date) -> tuple[date, date] | None:
    last = _ahead(None, _month(name), None, today)
    return (max(last.replace(day=1), today), last) if last else None


def read_least(text: str) -> tuple[int | None, str]:
    """The fewest people where a range is said, and the text with the most in its place."""
    hit = _RANGE.search(text)
    if hit is None:
        return None, text
    least, most = (int(each) for each in ([hit[1], hit[2]] if hit[1] else [hit[3], hit[4]]))
    if not 1 <= least <= most:
        return None, text
    said = str(most) if hit[1] else f"{most} persone"
    return least, text[: hit.start()] + said + text[hit.end() :]
