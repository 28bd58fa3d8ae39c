"""Each rule for the languages' files catches the mistake that it is for."""

from pathlib import Path

import pytest

from locales import rules
from locales.calls import Call, calls_in, find_calls
from locales.catalogues import parse_catalogue, read_catalogue
from locales.check import ROOT, check_catalogue, check_programme
from locales.languages import SOURCE
from locales.readability import check_readability
from locales.status import FILE, Book, Record, read_book

ITALIAN = """
hello = Ciao { $name }
    .button = Saluta
bye = Arrivederci
brand = FaiBene
coordinator-queue = Da decidere
places = { $count ->
    [one] un posto
   *[other] { $count } posti
}
"""
BOOK = Book(same_allowed=["brand"], partial=["coordinator-"])


def keys(text: str, language: str = "ar", book: Book = BOOK) -> list[str]:
    source = parse_catalogue("it", ITALIAN)
    return [told for _, told in rules.check_keys(parse_catalogue(language, text), source, book)]


def test_what_is_in_order_is_left_alone() -> None:
    """In the source, and in what the programme says; all languages are checked by the command."""
    source, book = read_catalogue("it"), read_book(FILE.read_text("utf-8"))
    assert [*check_catalogue(source, source, book), *check_programme(source)] == []


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("it", "this is no message\n", "no message"),
        ("it", "a = x\na = y\n", "twice"),
        ("it", "a = perche\u0301\n", "NFC"),
        ("it", "a = x\u200by\n", "U+200B"),
        ("it", "a = x\ufeff\n", "U+FEFF"),
        ("it", "a = x\u0007\n", "U+0007"),
        ("it", "a = x\u0085y\n", "U+0085"),
        ("it", "a = \u202ex\n", "U+202E"),
        ("it", "a = \u2067x\n", "U+2067"),
        ("it", "a = \u200fx\n", "U+200F"),
        ("ar", "a = س\u200fس\n", "U+200F"),
    ],
)
def test_text(language: str, text: str, told: str) -> None:
    found = [each for _, each in rules.check_text(parse_catalogue(language, text))]
    assert any(told in each for each in found)


@pytest.mark.parametrize(
    "text",
    ["a = \u200f+39\n", "a =\n    \u200f+39\n    \u200fس\n", "a = س\n    .button = \u200f1\n"],
)
def test_a_right_to_left_line_may_begin_with_its_mark(text: str) -> None:
    assert not list(rules.check_text(parse_catalogue("ar", text)))


@pytest.mark.parametrize("text", ["a = می\u200cخواهم\n", "a = ශ්\u200dරී 👩\u200d👧\n"])
def test_joiners_are_letters_to_some(text: str) -> None:
    assert not list(rules.check_text(parse_catalogue("ur", text)))


def test_missing_messages_and_parts() -> None:
    found = keys("hello = مرحبا { $name }\nmore = x\n")
    assert "bye is missing" in found
    assert "more is not in the Italian" in found
    assert any("hello.button" in each for each in found)
    assert not any("coordinator-queue" in each for each in found)
    assert "coordinator-queue is missing" in keys("", "en")


def test_a_renamed_argument() -> None:
    found = keys("hello = مرحبا { $nome }\n    .button = سلم\n")
    assert any("['nome']" in each and "['name']" in each for each in found)


def test_what_was_left_in_italian() -> None:
    source = parse_catalogue("it", ITALIAN)
    own = parse_catalogue("en", "hello = Hi { $name }\n    .button = Saluta\nbrand = FaiBene\n")
    found = [told for _, told in rules.check_sameness(own, source, BOOK)]
    assert found == ["hello.button is the same as in Italian"]
    numbers = parse_catalogue("it", "a = { $n } · 24\n")
    assert not list(rules.check_sameness(parse_catalogue("en", "a = { $n } · 24\n"), numbers, BOOK))


@pytest.mark.parametrize(
    ("language", "variants", "missing"),
    [
        ("ar", ["one", "two", "few", "other"], "many, zero"),
        ("ar", ["0", "1", "2", "few", "many", "other"], None),
        ("it", ["one", "other"], None),
        ("es", ["one", "other"], None),
        ("uk", ["one", "other"], "few, many"),
        ("ro", ["one", "other"], "few"),
    ],
)
def test_plurals(language: str, variants: list[str], missing: str | None) -> None:
    lines = "".join(f"    [{name}] x\n" for name in variants if name != "other")
    text = "a = { $n ->\n" + lines + "   *[other] x\n}\n"
    found = [told for _, told in rules.check_plurals(parse_catalogue(language, text))]
    assert found == ([f"a has no plural {missing}"] if missing else [])


def test_a_choice_by_words_is_no_plural() -> None:
    text = "a = { $kind ->\n    [food] x\n   *[other] y\n}\n"
    assert not list(rules.check_plurals(parse_catalogue("ar", text)))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a = x\n    .button = " + "x" * 21, "21 long"),
        ("a = x\n    .row = " + "x" * 25, "25 long"),
        ("a = x\n    .desc = " + "x" * 73, "73 long"),
        ("a = x\n    .button = " + "🌍" * 11, "22 long"),
        ("a = { missing }", "fails"),
    ],
)
def test_lengths_and_errors(text: str, told: str) -> None:
    found = [each for _, each in rules.check_lengths(parse_catalogue("it", text + "\n"))]
    assert any(told in each for each in found)


def test_status() -> None:
    source, own = parse_catalogue("it", "a = uno\n"), parse_catalogue("en", "a = one\n")
    digest = f"{source.entries['a'].digest} {own.entries['a'].digest}"
    good = Book(records={"en": Record(digests={"a": digest})})
    assert not list(rules.check_status(own, source, good))
    for bad in (
        Record(),
        Record(digests={"a": "x y"}),
        Record(digests={"a": digest}, reviewed={"b": "mediator, 2027-01-01"}),
        Record(digests={"a": digest, "b": digest}),
        Record(default="perfect", digests={"a": digest}),  # type: ignore[arg-type]
        None,
    ):
        records = {"en": bad} if bad else {}
        assert list(rules.check_status(own, source, Book(records=records)))


CALLS = """
say("a", choice("p", "b", n=1), what="x")
Say("a", {"what": "x"})
Choice("p", "b")
Refusal("c" if late else "d", {"n": 1}, choices=())
say("a", **more)
say(key, what="x")
Term("b")
other("z")
"""


def test_calls_are_found() -> None:
    found = [(each.key, each.use, each.names) for each in calls_in(CALLS, "m.py")]
    assert sorted(found, key=str) == sorted(
        [
            ("a", "text", frozenset({"what"})),
            ("b", "label", frozenset({"n"})),
            ("a", "text", frozenset({"what"})),
            ("b", "label", frozenset()),
            ("c", "text", frozenset({"n"})),
            ("d", "text", frozenset({"n"})),
            ("a", "text", None),
            ("b", "label", frozenset()),
        ],
        key=str,
    )


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (Call("m.py:1", "hello", "text", frozenset({"name"})), None),
        (Call("m.py:1", "hello", "label", frozenset()), None),
        (Call("m.py:1", "hello", "text", None), None),
        (Call("m.py:1", "hello", "text", frozenset()), "asks for ['name']"),
        (Call("m.py:1", "hello", "text", frozenset({"name", "x"})), "is given ['name', 'x']"),
        (Call("m.py:1", "helo", "text", frozenset()), "no message helo"),
    ],
)
def test_calls(call: Call, told: str | None) -> None:
    found = list(rules.check_call(call, parse_catalogue("it", ITALIAN).entries))
    assert bool(found) == bool(told)
    assert not told or told in found[0]


def test_the_programme_is_read(tmp_path: Path) -> None:
    assert len(list(find_calls(ROOT))) > 50
    (tmp_path / "handlers").mkdir()
    (tmp_path / "handlers" / "x.py").write_text('say("no-such-key")\n')
    (tmp_path / "domain").mkdir()
    (tmp_path / "domain" / "keys.py").write_text("Key = str\n")
    found = list(check_programme(read_catalogue(SOURCE), tmp_path))
    assert found[0] == "handlers/x.py:1: no message no-such-key"
    assert "keys.py" in found[1]


def test_italian_that_families_read_is_easy() -> None:
    hard = "La documentazione necessaria all'espletamento della procedura amministrativa"
    text = f"bureau = {hard} deve essere presentata personalmente\ncoordinator-x = {hard} e altro\n"
    text += "easy =\n    Porta la tessera.\n    È gratis per tutti.\n    Vieni domani alle 9.\n"
    found = [told for _, told in check_readability(parse_catalogue("it", text), BOOK)]
    assert found == ["bureau is hard to read: Gulpease 24, at least 60"]
