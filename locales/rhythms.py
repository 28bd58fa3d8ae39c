"""How often something comes back: said by people, and said to them."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from babel import Locale
from babel.dates import get_day_names
from babel.lists import format_list

from domain.keys import Key
from domain.series import Rule, days_between, read_rule
from locales.spans import read_day

_WEEKDAYS = (
    "luned[iì]|mondays?",
    "marted[iì]|tuesdays?",
    "mercoled[iì]|wednesdays?",
    "gioved[iì]|thursdays?",
    "venerd[iì]|fridays?",
    "sabat[oi]|saturdays?",
    "domenic(?:a|he)|sundays?",
)
_DAY = f"(?:{'|'.join(_WEEKDAYS)})"
_DAYS = rf"{_DAY}(?:\s*(?:,|e|and)\s+{_DAY})*"
_EACH = r"(?:ogni|tutt[ie]\s+(?:i|le)|every)"
_SECOND = r"(?:(?:due|2)\s+settimane,?\s+(?:di\s+|il\s+|la\s+)?|second[oa]\s+|other\s+)"
_ORDINALS = {
    "prim[oa]|first|1[°º]": 1,
    "second[oa]|second": 2,
    "terz[oa]|third": 3,
    "quart[oa]|fourth": 4,
    "ultim[oa]|last": -1,
}
_WEEKLY = re.compile(rf"\b{_EACH}\s+({_SECOND})?({_DAYS})\b", re.IGNORECASE)
_FORTNIGHT = re.compile(
    rf"\b({_DAYS})\s+(?:ogni\s+(?:due|2)\s+settimane|every\s+(?:two|2)\s+weeks)\b", re.IGNORECASE
)
_NTH = re.compile(
    rf"\b(?:ogni\s+|every\s+|il\s+|la\s+|l'|the\s+)?({'|'.join(_ORDINALS)})\s+({_DAY})"
    r"\s+(?:del\s+mese|di\s+ogni\s+mese|of\s+(?:the|each|every)\s+month)\b",
    re.IGNORECASE,
)
_MONTHLY = re.compile(
    r"\b(?:il|the)\s+(\d{1,2})(?:st|nd|rd|th)?"
    r"\s+(?:del\s+mese|di\s+ogni\s+mese|of\s+(?:the|each|every)\s+month)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r",?\s*\b(?:fino\s+(?:alla\s+fine\s+di|a\s+fine|al|alla|a|all')|until(?:\s+the)?|till)\s*"
    r"((?:\d{1,2}\s+)?[a-z]+(?:\s+\d{4})?|\d{1,2}/\d{1,2}(?:/\d{4})?)",
    re.IGNORECASE,
)
_NAMES: dict[int, Key] = {
    1: "repeat-first",
    2: "repeat-second",
    3: "repeat-third",
    4: "repeat-fourth",
    -1: "repeat-last",
}
YEAR = timedelta(days=366)


def read_rhythm(text: str, today: date) -> tuple[Rule | None, date | None, str]:
    """The rule, its last day, and the text with the rule's next day in their place."""
    found = _weekly(text) or _monthly(text)
    if found is None:
        return None, None, text
    rule, said = found
    day = next(days_between(rule, today, today + timedelta(days=1), today + YEAR), today)
    rest = text.replace(said, f"{day.day}/{day.month}/{day.year}", 1)
    until, rest = read_until(rest, today)
    return rule, until, rest


def _weekly(text: str) -> tuple[Rule, str] | None:
    if hit := _FORTNIGHT.search(text):
        return Rule(_weekdays(hit[1]), every=2), hit[0]
    if hit := _WEEKLY.search(text):
        return Rule(_weekdays(hit[2]), every=2 if hit[1] else 1), hit[0]
    return None


def _monthly(text: str) -> tuple[Rule, str] | None:
    if hit := _NTH.search(text):
        nth = next(n for words, n in _ORDINALS.items() if re.fullmatch(words, hit[1].lower()))
        return Rule(_weekdays(hit[2]), nth=nth), hit[0]
    hit = _MONTHLY.search(text)
    if hit and 1 <= int(hit[1]) <= 31:
        return Rule(day=int(hit[1])), hit[0]
    return None


def _weekdays(text: str) -> tuple[int, ...]:
    found = re.findall(_DAY, text, re.IGNORECASE)
    return tuple(
        sorted(
            {
                number
                for each in found
                for number, words in enumerate(_WEEKDAYS)
                if re.fullmatch(words, each, re.IGNORECASE)
            }
        )
    )


def read_until(text: str, today: date) -> tuple[date | None, str]:
    """The last day that a text names, and the text without it."""
    hit = _UNTIL.search(text)
    day = read_day(hit[1], today) if hit else None
    if hit is None or day is None:
        return None, text
    return day, text[: hit.start()] + text[hit.end() :]


def rhythm(text: str, locale: str) -> tuple[Key, Mapping[str, str]]:
    """The message for a calendar's rule, with the days named as its readers do."""
    rule = read_rule(text)
    names = get_day_names("wide", locale=locale)
    days = format_list([names[each] for each in rule.weekdays], locale=Locale.parse(locale))
    if rule.day:
        return "repeat-day", {"day": str(rule.day)}
    if rule.nth:
        return _NAMES[rule.nth], {"days": days}
    return ("repeat-weekly" if rule.every == 1 else "repeat-fortnightly"), {"days": days}
