"""Opening hours as an association's secretary types them, as OpenStreetMap writes them."""

import re
from collections.abc import Iterator

from domain.openings import is_hours
from locales.normal import normalise

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
WORDS = {
    "Mo": "lun lunedi mon monday mondays",
    "Tu": "mar martedi tue tues tuesday tuesdays",
    "We": "mer mercoledi wed wednesday wednesdays",
    "Th": "gio giovedi thu thur thurs thursday thursdays",
    "Fr": "ven venerdi fri friday fridays",
    "Sa": "sab sabato sat saturday saturdays",
    "Su": "dom domenica sun sunday sundays",
    "Mo-Fr": "feriali weekdays",
    "Mo-Su": "giorni sempre everyday daily",
    "PH": "festivi holidays",
}
CODES = {word: code for code, words in WORDS.items() for word in words.split()}
TO = ("-", "al", "a", "to", "till", "until", "through", "fino", "alle", "alla")
_TOKEN = re.compile(r"\d{1,2}(?:[:.,h]\d{2})?(?!\d)|[a-z]+|-")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.,h](\d{2}))?")
_CLOSED = ("chiuso", "chiusi", "closed")


def read_openings(text: str) -> str:
    """Opening hours in a text, closed on holidays unless it says otherwise; "" if unclear."""
    if is_hours(text):
        return " ".join(text.split())
    rules = list(_rules(text))
    if not rules or any(not times for _, times in rules):
        return ""
    written = [f"{days} {times}" for days, times in rules]
    holidays = any("PH" in days for days, _ in rules)
    found = "; ".join([*written, *([] if holidays else ["PH off"])])
    return found if is_hours(found) else ""


def _rules(text: str) -> Iterator[tuple[str, str]]:
    """(days, times) in the order of the text; a second time on the same days joins the first."""
    plain = text.replace("–", "-").replace("—", "-")
    tokens = _TOKEN.findall(_bare(plain))
    days: list[str] = []
    times: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        span = _span(tokens, at)
        if token in CODES and times:
            yield _listed(days), ",".join(times)
            days, times = [], []
        if token in CODES:
            through = _through(tokens, at)
            days.append(f"{CODES[token]}-{through}" if through else CODES[token])
            at += 3 if through else 1
        elif span:
            times.append(span)
            at += 3 if tokens[at + 1] in TO else 2
        else:
            times += ["off"] if token in _CLOSED else []
            at += 1
    if days or times:
        yield (_listed(days), ",".join(times)) if days else ("", "")


def _bare(text: str) -> str:
    """Small letters without accents, with the signs that hours are written with."""
    kept = re.split(r"([-:.,\d]+)", text)
    return " ".join(part if re.match(r"[-:.,\d]", part) else normalise(part) for part in kept)


def _through(tokens: list[str], at: int) -> str | None:
    """The last day of "from Monday to Friday", if that is what stands here."""
    if at + 2 < len(tokens) and tokens[at + 1] in TO:
        last = CODES.get(tokens[at + 2])
        return last if last in DAYS and CODES[tokens[at]] in DAYS else None
    return None


def _span(tokens: list[str], at: int) -> str | None:
    """A time from one hour to another, if that is what stands here."""
    if at + 1 >= len(tokens) or not tokens[at][0].isdigit():
        return None
    end = at + 2 if tokens[at + 1] in TO and at + 2 < len(tokens) else at + 1
    first, last = _clock(tokens[at]), _clock(tokens[end])
    return f"{first}-{last}" if first and last else None


def _clock(token: str) -> str | None:
    found = _CLOCK.fullmatch(token)
    if not found or int(found[1]) > 24 or int(found[2] or 0) > 59:
        return None
    return f"{int(found[1]):02}:{found[2] or '00'}"


def _listed(days: list[str]) -> str:
    return ",".join(dict.fromkeys(days))
