"""The words of each language, kept as data: every phrase and what it may stand for."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from locales.times.signs import Sign
from locales.times.tokens import tokens

LANGUAGES = ("it", "en", "ar", "es", "uk", "fr", "ro", "sq", "zh", "bn", "ur", "fil")
Phrase = tuple[str, ...]
Meaning = tuple[Sign, ...]


@cache
def words_of(language: str) -> Mapping[Phrase, tuple[Meaning, ...]]:
    """Every phrase of a language with its possible meanings (each one or more signs)."""
    found: dict[Phrase, tuple[Meaning, ...]] = {}
    for table, rows in _data(language).items():
        if isinstance(rows, dict):
            for key, phrases in rows.items():
                _add(found, _meaning(table, key), phrases)
    return found


@cache
def hints_of(language: str) -> frozenset[str]:
    """Common words that are not about time but give a language away."""
    return _listed(language, "hints")


@cache
def noise_of(language: str) -> frozenset[str]:
    """Words that hold a request together without saying what it is about."""
    return _listed(language, "noise")


@cache
def lookalikes_of(language: str) -> frozenset[str]:
    """Real words and names that are one letter away from a day or a month."""
    return _listed(language, "lookalikes")


def _listed(language: str, name: str) -> frozenset[str]:
    found = _data(language)[name]
    assert isinstance(found, list)
    return frozenset(word for listed in found for word in phrase(listed))


@cache
def longest(languages: Sequence[str]) -> Mapping[str, int]:
    """For each first word of a phrase, how many words its longest phrase has."""
    found: dict[str, int] = {}
    for language in languages:
        for words in words_of(language):
            found[words[0]] = max(found.get(words[0], 0), len(words))
    return found


@cache
def phrase(text: str) -> Phrase:
    """A phrase folded and cut like any text."""
    return tuple(token.text for token in tokens(text))


def _add(found: dict[Phrase, tuple[Meaning, ...]], meaning: Meaning, phrases: list[str]) -> None:
    for words in map(phrase, phrases):
        known = found.get(words, ())
        if meaning not in known:
            found[words] = (*known, meaning)


@cache
def _data(language: str) -> Mapping[str, object]:
    return tomllib.loads(files("locales.times").joinpath(f"{language}.toml").read_text("utf-8"))


def _meaning(table: str, key: str) -> Meaning:
    if table == "sign":
        return (Sign(key),)
    if table == "compound":
        return tuple(_sign(*part.split(".")) for part in key.split())
    return (_sign(table, key),)


def _sign(kind: str, key: str) -> Sign:
    number = key.lstrip("-").isdecimal()
    return Sign(kind, value=int(key)) if number else Sign(kind, name=key)
