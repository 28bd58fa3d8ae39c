"""What the bot says: every message renders in every language it has."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from typing import cast, get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.city import load_city
from channels.capabilities import TELEGRAM, WEB, WHATSAPP
from domain.args import Length
from domain.chat import Button, Say, say
from domain.cuts import units
from domain.keys import Key
from domain.render import render
from domain.safety import FIRST, DangerKind, beside, card
from locales import messages as module
from locales.bidi import strip_isolates
from locales.calls import find_calls
from locales.catalogues import Entry, Part, read_catalogue
from locales.check import ROOT
from locales.languages import AVAILABLE, LANGUAGES, SOURCE
from locales.messages import Locale, name_languages, plain, put
from tests.limits import check

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


CHANNELS = {"telegram": TELEGRAM, "web": WEB, "whatsapp": WHATSAPP}
FOOTER = tuple(Button(path, path) for path in ("menu", "language", "sos"))
LONGEST = "Distribuzione dei pacchi " * 4 + "alle famiglie ❤️"  # words of forms reach 120
ROW = 24


@pytest.mark.parametrize("language", AVAILABLE)
def test_every_message_fits_every_channel_in_one_piece(language: str) -> None:
    menus = ((), FOOTER * 4) if language == SOURCE else (FOOTER * 4,)  # which leave less room
    for entry, part, args in everything(language):
        if not part.name:
            long = {name: LONGEST if value == "Anna" else value for name, value in args.items()}
            words = put([Say(key(entry.key), long)], language, ROME)
            for channel, buttons in product(CHANNELS, menus):
                menu = (replace(each, path=f"{n}") for n, each in enumerate(buttons))
                message = render(replace(words, buttons=tuple(menu)), CHANNELS[channel])
                check(channel, message)
                assert not message.before, entry.key


@cache
def labels() -> set[str]:
    """The messages that are put on buttons."""
    return {call.key for call in find_calls(ROOT) if call.use == "label"}


@pytest.mark.parametrize("language", AVAILABLE)
def test_labels_are_written_short_enough_for_a_row(language: str) -> None:
    for entry in read_catalogue(language).entries.values():
        if entry.key in labels() and entry.label and not entry.label.variables:
            assert units(plain(key(entry.key), language)) <= ROW, entry.key


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("language", AVAILABLE)
@pytest.mark.parametrize("kind", get_args(DangerKind))
def test_the_numbers_to_call_are_one_message(kind: DangerKind, language: str, channel: str) -> None:
    lines = load_city("cinisello_balsamo").lines
    words = put(card(kind, lines, language), language, ROME)
    beside_it = [put(beside(kind, lines), code, ROME).text for code in {"it", "en"} - {language}]
    whole = replace(words, text="\n\n".join([words.text, *beside_it]))
    message = render(whole, CHANNELS[channel])
    check(channel, message)
    assert not message.before
    assert all(line.number in message.text for line in lines if line.what in FIRST[kind])


@pytest.mark.parametrize(
    ("minutes", "it", "en", "ar"),
    [
        (0, "0 min", "0 min", "0 دقيقة"),
        (45, "45 min", "45 min", "45 دقيقة"),
        (60, "1 ora", "1 hour", "ساعة واحدة"),
        (90, "1 ora e 30 min", "1 hour and 30 min", "ساعة واحدة و30 دقيقة"),
        (120, "2 ore", "2 hours", "ساعتان"),
        (185, "3 ore e 5 min", "3 hours and 5 min", "3 ساعات و5 دقائق"),
        (60 * 15, "15 ore", "15 hours", "15 ساعة"),
    ],
)
def test_a_length_is_said_as_people_say_it(minutes: int, it: str, en: str, ar: str) -> None:
    for language, words in (("it", it), ("en", en), ("ar", ar)):
        told = put([say("fit-length-row", hours=Length(minutes))], language, ROME).text
        assert strip_isolates(told).replace("\u200f", "").endswith(f" {words}"), told
