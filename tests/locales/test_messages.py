"""What the bot says: every message renders in every language it has."""

import re
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import ast
from hypothesis import given
from hypothesis import strategies as st

from domain.chat import Say
from domain.keys import Key
from locales import messages as module
from locales.languages import AVAILABLE, LANGUAGES
from locales.messages import Locale, name_languages, put
from tests.locales.samples import messages, samples

ROME = ZoneInfo("Europe/Rome")


def key(name: str) -> Key:
    return cast(Key, name)


@pytest.mark.parametrize("language", AVAILABLE)
def test_every_message_renders(language: str) -> None:
    locale = module.load(language)
    for message in messages(language):
        for args in samples(message):
            _, errors = locale._format(key(message.id.name), None, args, module.Moment(ROME))
            assert not errors or message.value is None, message.id.name
            for attribute in message.attributes:
                name = attribute.id.name
                pair = locale._format(key(message.id.name), name, args, module.Moment(ROME))
                assert not pair[1], f"{message.id.name}.{name}"


@pytest.mark.parametrize("language", AVAILABLE)
def test_no_message_shows_other_digits(language: str) -> None:
    for message in messages(language):
        if message.value is None:
            continue
        for args in samples(message):
            text = put([Say(key(message.id.name), args)], language, ROME).text
            assert not re.search(r"[٠-٩۰-۹]", text), message.id.name


@given(st.lists(st.sampled_from([*LANGUAGES, "fa", "xx"]), max_size=6))
def test_any_list_of_languages_can_be_named(codes: list[str]) -> None:
    for language in LANGUAGES.values():
        assert bool(name_languages(codes, language)) == bool(codes)


def test_messages_are_read_once() -> None:
    assert module.load("ar") is module.load("ar")
    assert isinstance(module.load("xx"), Locale)
    assert all(isinstance(message, ast.Message) for message in messages("it"))
