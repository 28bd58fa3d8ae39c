"""What somebody wants to do, by the words they say it with."""

import tomllib
from functools import lru_cache

from locales.languages import FOLDER
from locales.phrases import Phrases


def said_intent(text: str) -> str | None:
    """The intent whose words are in the text; of several, the one that comes first in the list."""
    intents, order = _intents()
    said = {hit.label for hit in intents.find(text)}
    return min(said, key=order.index, default=None)


@lru_cache
def _intents() -> tuple[Phrases, list[str]]:
    table = tomllib.loads((FOLDER / "words" / "intents.toml").read_text("utf-8"))
    phrases = Phrases()
    for intent, languages in table.items():
        for written in languages.values():
            for phrase in written:
                phrases.add(intent, phrase, {})
    return phrases, list(table)
