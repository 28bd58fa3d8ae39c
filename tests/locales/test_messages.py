"""What the bot says: every message renders in every language it has."""

import re
import unicodedata
from collections.abc import Iterator
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chat import Say
from domain.keys import Key
from locales import messages as module
from locales.catalogues import Entry, Part, read_catalogue
from locales.languages import AVAILABLE, LANGUAGES
from locales.messages import Locale, name_languages, put

ROME = ZoneInfo("Europe/Rome")


def key(name: str) -> Key:
    return cast(Key, name)


def everything(language: str) -> Iterator[tuple[Entry, Part, dict[str, str | int]]]:
    for entry in read_catalogue(language).entries.values():
        for part in entry.parts.values():
            yield from ((entry, part, args) for args in part.samples())


@pytest.mark.parametrize("language", AVAILABLE)
def test_every_message_renders(language: str) -> None:
    locale = module.load(language)
    for entry, part, args in everything(language):
        text, errors = locale._format(key(entry.key), part.name or None, args, module.Moment(ROME))
        assert not errors, (entry.key, errors)
        assert text or not part.has_letters, entry.key


@pytest.mark.parametrize("language", AVAILABLE)
def test_no_message_shows_other_digits_or_an_open_isolate(language: str) -> None:
    for entry, part, args in everything(language):
        if not part.name:
            text = put([Say(key(entry.key), args)], language, ROME).text
            assert not re.search(r"[٠-٩۰-۹]", text), entry.key
            assert text.count("\u2068") == text.count("\u2069"), entry.key


@pytest.mark.parametrize("language", [each for each in AVAILABLE if LANGUAGES[each].right_to_left])
def test_every_line_begins_on_the_right_side(language: str) -> None:
    for entry, part, args in everything(language):
        if not part.name:
            for line in put([Say(key(entry.key), args)], language, ROME).text.split("\n"):
                ways = [unicodedata.bidirectional(each) for each in line]
                first = next((way for way in ways if way in ("L", "R", "AL")), "R")
                assert first != "L", (entry.key, line)


@given(st.lists(st.sampled_from([*LANGUAGES, "fa", "xx"]), max_size=6))
def test_any_list_of_languages_can_be_named(codes: list[str]) -> None:
    for language in LANGUAGES.values():
        assert bool(name_languages(codes, language)) == bool(codes)


def test_messages_are_read_once() -> None:
    assert module.load("ar") is module.load("ar")
    assert isinstance(module.load("xx"), Locale)
