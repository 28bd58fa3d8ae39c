"""How keys and arguments become words: paragraphs, buttons, direction, and what is missing."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.args import Languages, Span, Term
from domain.chat import choice, say
from domain.keys import Key
from locales import messages as module
from locales.messages import put

ROME = ZoneInfo("Europe/Rome")
FTL = {
    "it": """
page-more = Altro
page-back = Indietro
page-pick = Scegli
page-typed = Oppure scrivi:
guide-step = Il passo
translation-italian = Solo in italiano.
hello = Ciao { $name }.
    .button = Saluta { $name }
places = { $count ->
    [one] { $count } posto
   *[other] { $count } posti
}
when = { $when }
a-row = • { $what }
shift = { $when } · { $what }
    .row = { $what }
    .desc = { $when }
only-italian = Solo qui, { $name }!
    { $name }
name = { $name }
link = https://example.org/{ $code } /{ $code }
""",
    "ar": """
page-more = المزيد
page-back = رجوع
page-pick = اختر
page-typed = أو بالكتابة:
translation-italian = بالإيطالية فقط.
hello = { $name }، مرحبا
    .button = تحية { $name }
places = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانا
   *[other] { $count } مكان
}
when = { $when }
a-row = • { $what }
name = { $name }
link = https://example.org/{ $code } /{ $code }
""",
}


@pytest.fixture(scope="module", autouse=True)
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("locales")
    for code, text in FTL.items():
        (folder / f"{code}.ftl").write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "FOLDER", folder)
        module._load.cache_clear()
        yield
    module._load.cache_clear()


def key(name: str) -> Key:
    return cast(Key, name)


def test_paragraphs_and_rows() -> None:
    rows = [say(key("a-row"), what="uno"), say(key("a-row"), what="due")]
    words = put([say(key("hello"), name="Ada"), *rows, say(key("hello"), name="Eva")], "it", ROME)
    assert words.text == "Ciao ⁨Ada⁩.\n\n• ⁨uno⁩\n• ⁨due⁩\n\nCiao ⁨Eva⁩."
    assert (words.language, words.right_to_left) == ("it", False)
    assert (words.more, words.back, words.pick) == ("Altro", "Indietro", "Scegli")
    assert words.typed == "Oppure scrivi:"


def test_buttons_in_order_with_plain_labels() -> None:
    first, second = choice("a", key("hello"), name="Ada"), choice("b", key("only-italian"), name="")
    buttons = put([say(key("hello"), first, second, name="x")], "it", ROME).buttons
    assert [(button.path, button.label) for button in buttons] == [
        ("a", "Saluta Ada"),
        ("b", "Solo qui, !"),
    ]
    assert put([say(key("hello"), first, name="x")], "ar", ROME).buttons[0].label == "تحية ⁨Ada⁩"


def test_arguments_of_every_kind() -> None:
    start = datetime(2026, 12, 5, 8, tzinfo=UTC)
    span = Span(start, start.replace(hour=11))
    assert "sabato 5 dicembre, 9:00–12:00" in put([say(key("when"), when=span)], "it", ROME).text
    assert "السبت" in put([say(key("when"), when=span)], "ar", ROME).text
    later = put([say(key("when"), when=span)], "it", ROME, start.replace(year=2025)).text
    assert "2026" in later
    assert "Altro" in put([say(key("when"), when=Term(key("page-more")))], "it", ROME).text
    assert "المزيد" in put([say(key("when"), when=Term(key("page-more")))], "ar", ROME).text
    spoken = say(key("when"), when=Languages(("ar", "fa", "sq")))
    assert "arabo, persiano e albanese" in put([spoken], "it", ROME).text
    assert "العربية والفارسية والألبانية" in put([spoken], "ar", ROME).text


@pytest.mark.parametrize(("count", "shown"), [(0, "لا أماكن"), (2, "مكانان"), (11, "11"), (3, "3")])
def test_plurals_with_latin_digits(count: int, shown: str) -> None:
    assert shown in put([say(key("places"), count=count)], "ar", ROME).text


def test_a_line_of_arabic_begins_with_arabic_or_its_mark() -> None:
    text = put([say(key("hello"), name="Ada"), say(key("hello"), name="ليلى")], "ar", ROME).text
    assert text.startswith("\u200f\u2068Ada")
    assert text.split("\n\n")[1].startswith("\u2068ليلى")


def test_a_line_that_is_all_italian_keeps_its_full_stop_at_its_end() -> None:
    text = put([say(key("name"), name="Un pasto caldo.")], "ar", ROME).text
    assert text == "\u200f\u2068Un pasto caldo.\u2069"


def test_italian_stands_in_and_keeps_its_direction() -> None:
    words = put([say(key("only-italian"), name="Ada")], "ar", ROME)
    lines = words.text.split("\n")
    assert all(line.startswith("\u200e\u2068") and line.endswith("\u2069") for line in lines)
    assert "Solo qui" in words.text
    label = put(
        [say(key("hello"), choice("x", key("only-italian"), name="Ada"), name="a")], "ar", ROME
    )
    assert label.buttons[0].label == "Solo qui, Ada! Ada"


def test_links_and_commands_hold_no_isolates() -> None:
    text = put([say(key("link"), code="abc")], "it", ROME).text
    assert text == "https://example.org/abc /abc"
    whole = put([say(key("when"), when="https://example.org/x")], "it", ROME).text
    assert whole == "https://example.org/x"


@pytest.mark.parametrize("language", ["it", "ar"])
def test_what_is_missing_is_a_key_error(language: str) -> None:
    for bad in (
        say(key("no-such")),
        say(key("hello")),
        say(key("when"), when=Term(key("no-such"))),
    ):
        with pytest.raises(KeyError):
            put([bad], language, ROME)


def test_what_comes_by_itself_is_never_in_italian_without_saying_so() -> None:
    step = say(key("guide-step"))
    assert put([step], "it", ROME).text == "Il passo"
    assert put([step, step], "ar", ROME).text.endswith("\n\nبالإيطالية فقط.")
    assert put([step], "hi", ROME).text == "Il passo\n\nSolo in italiano."
    assert "بالإيطالية" not in put([say(key("only-italian"), name="Ada")], "ar", ROME).text


def test_a_language_without_a_file_is_answered_in_italian() -> None:
    words = put([say(key("hello"), name="Ada")], "ur", ROME)
    assert (words.language, words.right_to_left) == ("it", False)


NASTY = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="aא \n\r\u2028⁦⁧⁨⁩‪‫‬‭‮\u200b\ufeff{}$&<*_/https:.", max_size=80),
    st.characters().map(lambda character: character * 3000),
)


@given(NASTY, st.sampled_from(["it", "ar"]))
def test_nothing_a_person_wrote_turns_a_line(text: str, language: str) -> None:
    button = choice("x", key("name"), name=text)
    words = put([say(key("name"), button, name=text)], language, ROME)
    for line in [*words.text.split("\n"), *(button.label for button in words.buttons)]:
        assert line.count("\u2068") == line.count("\u2069")
        assert not re.search("[\u202a-\u202e\u2066\u2067\x00-\x08]", line)
    assert all("\n" not in button.label for button in words.buttons)


def test_a_row_of_a_list_has_words_of_its_own_where_they_are_written() -> None:
    rows = (
        choice("a", key("shift"), what="mensa", when="sabato"),
        choice("b", key("a-row"), what="x"),
    )
    shift, other = put([say(key("hello"), *rows, name="x")], "it", ROME).buttons
    assert (shift.label, shift.row, shift.detail) == ("sabato · mensa", "mensa", "sabato")
    assert (other.label, other.row, other.detail) == ("• x", "", "")
    borrowed = put([say(key("hello"), *rows, name="x")], "ar", ROME).buttons[0]
    assert (borrowed.row, borrowed.detail) == ("mensa", "sabato")
