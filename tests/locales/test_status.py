"""A translation is a draft until a person reads it, and outdated when the Italian changes."""

from pathlib import Path

from locales.catalogues import Catalogue, parse_catalogue
from locales.status import (
    FILE,
    Book,
    Record,
    is_unreviewed,
    main,
    read_book,
    status_of,
    statuses,
    update,
    write_book,
)


def catalogues(italian: str, english: str) -> dict[str, Catalogue]:
    return {"it": parse_catalogue("it", italian), "en": parse_catalogue("en", english)}


def state(book: Book, files: dict[str, Catalogue]) -> str:
    return dict(statuses(book, files["it"], files["en"]))["a"].state


def test_the_life_of_a_translation() -> None:
    book, first = Book(), catalogues("a = uno\n", "a = one\n")
    update(book, first, ())
    assert state(book, first) == "machine_draft"

    book.records["en"].reviewed["a"] = "mediator, 2027-01-10"
    assert state(book, first) == "reviewed"
    update(book, first, ())
    assert state(book, first) == "reviewed"

    italian = catalogues("a = uno!\n", "a = one\n")
    update(book, italian, ())
    assert state(book, italian) == "stale"
    update(book, italian, ["a"])
    assert state(book, italian) == "reviewed"

    english = catalogues("a = uno!\n", "a = one!\n")
    update(book, english, ())
    assert state(book, english) == "machine_draft"


def test_a_comment_changes_nothing() -> None:
    book = Book()
    update(book, catalogues("a = uno\n", "a = one\n"), ())
    assert state(book, catalogues("# hm\na = uno\n", "a = one\n")) == "machine_draft"


def test_what_is_gone_is_forgotten() -> None:
    book = Book()
    update(book, catalogues("a = uno\nb = due\n", "a = one\nb = two\n"), ())
    update(book, catalogues("a = uno\n", "a = one\n"), ())
    assert list(book.records["en"].digests) == ["a"]


def test_the_book_is_written_as_it_is_read() -> None:
    record = Record(digests={"a": "1 2"}, reviewed={"a": "mediator, 2027-01-10; 2"})
    book = Book(same_allowed=["x"], partial=["coordinator-"], records={"en": record})
    assert read_book(write_book(book)) == book
    text = FILE.read_text("utf-8")
    assert write_book(read_book(text)) == text


def test_the_towns_own_messages() -> None:
    assert status_of("it", "page-more").state == "source"
    assert status_of("en", "page-more").state == "machine_draft"
    assert status_of("en", "no-such").state == "missing"
    assert status_of("hi", "start-kept").state == "missing"
    assert is_unreviewed("ar", ["page-more"])
    assert not is_unreviewed("it", ["page-more"])


def test_update_leaves_a_current_file_as_it_is(tmp_path: Path) -> None:
    copy = tmp_path / "status.toml"
    copy.write_bytes(FILE.read_bytes())
    assert main(["update"], copy) == 0
    assert copy.read_bytes() == FILE.read_bytes()
