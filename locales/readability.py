"""How easily an Italian text is read: the Gulpease index, from 0 to 100 for whole texts."""

import re
from collections.abc import Iterator

from fluent.runtime import FluentBundle

from locales.bidi import strip_isolates
from locales.catalogues import Catalogue
from locales.languages import SOURCE
from locales.status import Book

LEAST = 60
"""Above it, a text is easy for whoever has finished middle school."""
SHORTEST = 10
"""Words; of fewer than that the index says nothing."""
_STOPS = re.compile(r"[.!?…]+(?:\s|$)|\n")


def gulpease(text: str) -> float:
    """89 + (300 * sentences - 10 * letters) / words; a line is a sentence of its own."""
    words = _words(text)
    sentences = sum(bool(_words(each)) for each in _STOPS.split(text))
    letters = sum(map(str.isalnum, text))
    return 89 + (300 * sentences - 10 * letters) / max(len(words), 1)


def check_readability(catalogue: Catalogue, book: Book) -> Iterator[tuple[int, str]]:
    """Every Italian message that citizens and families read is easy, whatever stands in it."""
    if catalogue.language != SOURCE:
        return
    bundle = FluentBundle([SOURCE])
    bundle.add_resource(catalogue.resource)
    for key, entry in catalogue.entries.items():
        if book.is_for_all(key) and (part := entry.parts.get("")):
            pattern = bundle.get_message(key).value
            assert pattern is not None
            texts = {str(bundle.format_pattern(pattern, args)[0]) for args in part.samples()}
            found = min(map(_index, map(strip_isolates, texts)))
            if found < LEAST:
                yield entry.line, f"{key} is hard to read: Gulpease {found:.0f}, at least {LEAST}"


def _index(text: str) -> float:
    return gulpease(text) if len(_words(text)) >= SHORTEST else LEAST


def _words(text: str) -> list[str]:
    return [each for each in text.split() if any(map(str.isalnum, each))]
