"""Whoever writes as a question suggests is understood, in every language in which it is asked."""

import re
from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import product

import pytest

from domain.amounts import read_amount
from domain.chat import Heard, say
from domain.goods import Unit
from domain.keys import Key
from locales import ranking
from locales.catalogues import read_catalogue
from locales.hearing import hear
from locales.messages import put
from locales.times.lexicon import LANGUAGES
from tests.house import ROME, plain

NOW = datetime(2026, 11, 26, 10)
QUOTED = re.compile('«([^»]*)»|[“„]([^”]*)”|"([^"]*)"')
UNITS: tuple[Unit, ...] = ("g", "ml", "piece")


@pytest.fixture(autouse=True)
def by_words_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Times and amounts are read by lists: what a sentence means is not asked for."""
    monkeypatch.setattr(ranking, "vector", lambda text: None)


@cache
def heard(text: str) -> Heard:
    return hear(text, NOW, LANGUAGES)


def when(text: str) -> object:
    return heard(text).times.exact


def until(text: str) -> object:
    return heard(text).until


def free(text: str) -> object:
    said = heard(text).free
    return said.windows and (said.windows, said.kept, said.sure)


def days(text: str) -> object:
    return heard(text).days


def goods(text: str) -> object:
    """How much of each thing; what it is has another name in every language."""
    found = heard(text).goods
    return bool(found) and [(each.quantity, each.unit, bool(each.what)) for each in found]


def amounts(text: str) -> object:
    return [(each.quantity, each.unit, each.what) for each in heard(text).goods]


def amount(text: str) -> object:
    found = [read_amount(text, unit) for unit in UNITS]
    return any(found) and found


READERS: dict[Key, Callable[[str], object]] = {
    "form-when-again": when,
    "need-ask-when": when,
    "piece-ask-when": when,
    "handover-ask-when": when,
    "goods-ask-when": when,
    "seat-ask-day": until,
    "amount-ask": amount,
    "amount-again": amount,
    "give-title": goods,
    "goods-ask-what": goods,
    "goods-what-again": goods,
    "goods-ask-amounts": amounts,
    "goods-amounts-again": amounts,
    "goods-ask-best": days,
    "goods-best-again": days,
    "free-ask": free,
    "free-again": free,
}


def examples(key: Key, language: str) -> list[str]:
    """What stands in quotation marks in a message, as people see it."""
    text = plain(put([say(key)], language, ROME).text)
    return ["".join(each).strip() for each in QUOTED.findall(text)]


ASKED = [
    (key, language)
    for key, language in product(READERS, LANGUAGES)
    if key in read_catalogue(language).entries  # else its readers see the Italian
]


@pytest.mark.parametrize(("key", "language"), ASKED)
def test_an_example_is_read_as_the_italian_one(key: Key, language: str) -> None:
    read = READERS[key]
    told = {example: read(example) for example in examples(key, language)}
    assert told
    assert all(told.values())
    assert list(told.values()) == [read(each) for each in examples(key, "it")]
