"""Checks every language: `python -m locales.check` prints what is wrong, and where."""

import sys
from collections.abc import Iterator
from pathlib import Path

from locales import digests
from locales.calls import find_calls
from locales.catalogues import Catalogue, read_catalogue
from locales.keys import is_current
from locales.languages import AVAILABLE, FOLDER, SOURCE
from locales.readability import check_readability
from locales.rules import (
    check_call,
    check_keys,
    check_lengths,
    check_plurals,
    check_sameness,
    check_status,
    check_text,
)
from locales.status import FILE, Book, read_book

ROOT = FOLDER.parent


def check_catalogue(catalogue: Catalogue, source: Catalogue, book: Book) -> Iterator[str]:
    """What is wrong in one language's file."""
    found = (
        *check_text(catalogue),
        *check_keys(catalogue, source, book),
        *check_sameness(catalogue, source, book),
        *check_plurals(catalogue),
        *check_lengths(catalogue),
        *check_status(catalogue, source, book),
        *check_readability(catalogue, book),
    )
    for line, told in sorted(found):
        yield f"locales/{catalogue.language}.ftl:{line}: {told}"


def check_programme(source: Catalogue, root: Path = ROOT) -> Iterator[str]:
    """Where the programme names a message wrongly."""
    for call in find_calls(root):
        yield from (f"{call.where}: {told}" for told in check_call(call, source.entries))
    if not is_current(root / "domain" / "keys.py"):
        yield "domain/keys.py:1: not current: run python -m locales.keys"
    if not digests.is_current(root / "domain" / "digests.py"):
        yield "domain/digests.py:1: not current: run python -m locales.keys"


def everything() -> Iterator[str]:
    """All that is wrong in all languages and in the programme's use of them."""
    book = read_book(FILE.read_text("utf-8"))
    source = read_catalogue(SOURCE)
    for language in AVAILABLE:
        yield from check_catalogue(read_catalogue(language), source, book)
    yield from check_programme(source)


def main() -> int:
    """Prints what is wrong; 1 if anything is."""
    wrong = list(everything())
    print(*(wrong or [f"{len(AVAILABLE)} languages in order"]), sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
