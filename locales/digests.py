"""Writes domain/digests.py: what tells whether the words that somebody read aloud have changed.

`python -m locales.keys` writes it along with the keys.
"""

from pathlib import Path

from domain.recordings import SENTENCES, digest
from locales.catalogues import read_shelf
from locales.languages import AVAILABLE, FOLDER

TARGET = FOLDER.parent / "domain" / "digests.py"
_HEAD = '''"""Digests of what can be read aloud, by language (made by `python -m locales.keys`)."""

from collections.abc import Mapping

from domain.keys import Key

DIGESTS: Mapping[str, Mapping[Key, str]] = {
'''


def digests_module(folder: Path = FOLDER) -> str:
    """The source of domain/digests.py for the Fluent files of a folder."""
    return _HEAD + "".join(_of(language, folder) for language in AVAILABLE) + "}\n"


def _of(language: str, folder: Path) -> str:
    shelf = read_shelf(language, folder)
    found = [(key, entry) for key in SENTENCES if (entry := shelf.entry(key))]
    rows = [f'        "{key}": "{digest(entry.parts[""].source)}",\n' for key, entry in found]
    return f'    "{language}": {{\n{"".join(rows)}    }},\n' if rows else ""


def is_current(target: Path = TARGET) -> bool:
    """Does domain/digests.py hold the digests of the words as they are?"""
    return target.exists() and target.read_text(encoding="utf-8") == digests_module()


def write() -> None:
    """Writes the module."""
    TARGET.write_text(digests_module(), encoding="utf-8")
