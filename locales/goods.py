"""Goods as people say them: "5 kg di pasta, 3 litri di latte e 2 sapone", "5公斤面条和2块肥皂"."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

from domain.goods import Aim, Thing, Unit
from locales.languages import FOLDER
from locales.phrases import Phrases

LONGEST = 60
MOST = 10
MOST_UNITS = 10_000_000
OTHER = "other"
_EXACT = 3
_HALF = re.compile(r"\b(un|una|\d+)\s+(\w+)\s+e\s+mezz[oa]\b", re.IGNORECASE)
_AT = re.compile(r"(\sng\s\D+?)\sat\s+(?=\d)", re.IGNORECASE)
"""Filipino "and", which only a Filipino "of" before it tells from the English word."""
_SOME = re.compile(r"\b(?:un po['’]?|a bit of|a few|some)(?!\w)", re.IGNORECASE)
_DIGITS = r"\d+(?:[.,]\d+)?"
_EDGES = " \t-–:.!?'’\"()×।。！？："
_HAN = "\u3400-\u9fff"  # whose words stand without blanks between them


def read_goods(text: str) -> tuple[Thing, ...]:
    """The things that a text names, in order; a quantity of 0 where it does not say how much."""
    found = (_thing(clause) for clause in _clauses(_latin(text)))
    return tuple(each for each in found if each)[:MOST]


def read_aim(text: str) -> Aim | None:
    """What a text means with the things it names; whoever needs some has none to give."""
    phrases, order = _phrases("aims")
    said = {hit.label for hit in phrases.find(text)}
    return cast(Aim | None, min(said, key=order.index, default=None))


def _latin(text: str) -> str:
    """Digits of any script as Latin ones, and "uno e mezzo" as a number."""
    digits = "".join(str(int(each)) if each.isdecimal() else each for each in text)
    digits = _AT.sub(r"\1, ", _SOME.sub(" ", digits.replace("٫", ",")))
    for figures, words in _table()["spelt"].items():
        digits = re.sub(rf"(?<!\w)(?:{_either(words)})(?!\w)", figures, digits)
    digits = re.sub(rf"(?<=[{_HAN}])(?=\d)", " ", _counted().sub(_figure, digits))
    return _HALF.sub(lambda hit: f"{hit[1] if hit[1].isdecimal() else 1},5 {hit[2]}", digits)


def _figure(hit: re.Match[str]) -> str:
    return _numbers()[hit[0]]


def _clauses(text: str) -> Iterator[str]:
    joined = rf"\s(?:{_either(_words()['and'])})\s"
    listed = rf"[;\n+•،、，；]|,(?!\d)|(?<!\d),|\sو\s*(?=\d)|和(?=\s*\d)|{joined}"
    parts = re.split(listed, text, flags=re.IGNORECASE)
    for each in parts:
        if each.strip(_EDGES):
            yield from _apart(each)


def _apart(clause: str) -> list[str]:
    """What Arabic joins by a letter before a word: only if each is known, or it is a word's own."""
    parts = re.split(r"\sو(?=\w\w)", clause)
    return parts if all(_group(each) != OTHER for each in parts) else [clause]


def _thing(clause: str) -> Thing | None:
    for pattern in _patterns():
        if hit := pattern.search(clause):
            rest = (
                f"{clause[: hit.start()]} {hit.groupdict().get('what') or ''} {clause[hit.end() :]}"
            )
            quantity, unit = _measured(hit)
            break
    else:
        rest, quantity, unit = clause, 0, "piece"
    what = _trimmed(rest)
    if not what and not quantity:
        return None
    return Thing(what, quantity, unit, _group(what))


def _measured(hit: re.Match[str]) -> tuple[int, Unit]:
    unit, factor = _units().get((hit["unit"] or "").casefold(), ("piece", 1))
    if unit == "unclear":
        return 0, "piece"
    amount = _number(hit["number"], unit) * _number(hit.groupdict().get("times") or "1", "piece")
    units = int(amount * factor)
    return (units if 0 < units <= MOST_UNITS else 0), cast(Unit, unit)


def _number(said: str, unit: str) -> Decimal:
    """A number as written or called; "1.000 pezzi" are a thousand, "1,500 kg" one and a half."""
    if spelt := _numbers().get(said.casefold()):
        return Decimal(spelt)
    whole, _, part = said.replace(",", ".").partition(".")
    if len(part) == _EXACT and unit == "piece":
        return Decimal(whole + part)
    return Decimal(f"{whole}.{part or 0}")


def _trimmed(rest: str) -> str:
    """The name of a thing, without what only stands around it."""
    words = [each.strip(_EDGES) for each in re.sub(r"\bd['’]", " ", rest).split()]
    words = [each for each in words if each]
    noise = _words()["noise"] | _words()["of"] | _words()["and"]
    while words and words[0].casefold() in noise:
        words.pop(0)
    while words and words[-1].casefold() in noise:
        words.pop()
    return " ".join(words)[:LONGEST].strip()


def _group(what: str) -> str:
    phrases, order = _phrases("groups")
    hits = list(phrases.find(what))
    return min(hits, key=lambda hit: order.index(hit.label)).label if hits else OTHER


@lru_cache
def _table() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "words" / "goods.toml").read_text("utf-8"))


@lru_cache
def _phrases(kind: str) -> tuple[Phrases, list[str]]:
    phrases = Phrases()
    for label, languages in _table()[kind].items():
        for written in languages.values():
            for phrase in written:
                phrases.add(label, phrase, {})
    return phrases, list(_table()[kind])


@lru_cache
def _words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in _table()["words"].items()}


@lru_cache
def _units() -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for name, words in _table()["units"].items():
        unit, factor = name.split()
        found |= {word.casefold(): (unit, int(factor)) for word in words}
    return found


@lru_cache
def _numbers() -> dict[str, str]:
    return {word: number for number, words in _table()["numbers"].items() for word in words}


def _chinese(words: Iterable[str]) -> list[str]:
    return [word for word in words if re.match(f"[{_HAN}]", word)]


@lru_cache
def _counted() -> re.Pattern[str]:
    """Chinese numbers before what they count: the same signs stand in other words."""
    numbers, units = _chinese(_numbers()), _chinese(_units())
    return re.compile(rf"(?:{_either(numbers)})(?=(?:{_either(units)}))")


def _either(words: Any) -> str:
    return "|".join(re.escape(each) for each in sorted(words, key=len, reverse=True))


@lru_cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """How much is said, from the surest way to the least: "3 pacchi da 500 g", "5 kg", "un kg"."""
    of = rf"(?:{_either(_words()['of'])})"
    unit = rf"(?P<unit>{_either(_chinese(_units()))}|(?:{_either(_units())})(?!\w))"
    pieces = _either(word for word, (name, _) in _units().items() if name == "piece")
    spelt = rf"(?<!\w)(?:{_either(_numbers())})(?!\w)"
    digits = rf"(?<![\w.,])(?P<number>{_DIGITS})"
    times = rf"(?<![\w.,])(?P<times>\d+)\s*(?:x|×|(?:{pieces})\s+"
    written = (
        rf"{times}{of})\s*(?P<number>{_DIGITS})\s*{unit}",
        rf"{times}(?:{of}\s+)?(?P<what>[^\d]+?)\s+{of})\s*(?P<number>{_DIGITS})\s*{unit}",
        rf"{digits}\s*(?:(?:de|na)\s+)?{unit}",
        rf"(?P<number>{spelt})\s*{unit}",
        rf"{digits}(?P<unit>(?=\s|$))",
        rf"(?P<number>{spelt})(?P<unit>(?=\s))",
    )
    return tuple(re.compile(each, re.IGNORECASE) for each in written)
