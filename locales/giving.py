"""What people would give their time for: a field, and whom they would help."""

import tomllib
from functools import lru_cache

from locales.languages import FOLDER
from locales.phrases import Phrases


def find_theme(text: str) -> str | None:
    """The field that a text speaks of."""
    return _first(text, "field")


def find_whom(text: str) -> str | None:
    """Whom a text would help."""
    return _first(text, "whom")


def _first(text: str, kind: str) -> str | None:
    phrases, order = _table(kind)
    said = {hit.label for hit in phrases.find(text)}
    return min(said, key=order.index, default=None)


@lru_cache
def _table(kind: str) -> tuple[Phrases, list[str]]:
    table = tomllib.loads((FOLDER / "words" / "give.toml").read_text("utf-8"))[kind]
    phrases = Phrases()
    for label, languages in table.items():
        for written in languages.values():
            for phrase in written:
                phrases.add(label, phrase, {})
    return phrases, list(table)
