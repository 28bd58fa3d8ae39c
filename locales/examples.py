"""The phrases that the bot learns from: a label and a text each, by language."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from domain.topics import TOPICS
from locales.languages import FOLDER

PHRASES = FOLDER / "phrases"
LEXICON = FOLDER / "words" / "topics.tsv"
DANGERS = ("suicide", "emergency")
INTENTS = (
    "give_time",
    "give_food",
    "give_device",
    "find_shift",
    "my_shifts",
    "cannot_come",
    "talk_to_person",
    "post_need",
    "stop",
    "change_language",
    "my_data",
    "erase",
    "thanks",
)
LABELS = (*TOPICS, "none", *DANGERS, *INTENTS)


@dataclass(frozen=True, slots=True)
class Example:
    """What somebody might write, in which language, and what it is about."""

    language: str
    label: str
    text: str


def examples(folder: Path = PHRASES) -> list[Example]:
    """Every phrase of a folder's `XX.tsv` files, by language; ValueError names a bad line."""
    return [example for file in sorted(folder.glob("*.tsv")) for example in _read(file)]


def lexicon() -> Iterator[Example]:
    """The words and the sentences of the lexicon; of violence the sentences only.

    Its words, such as "husband", are danger only beside others.
    """
    for row in _rows(LEXICON):
        topic, code, words, sentences = row.split("\t")
        said = sentences if topic == "violence" else f"{sentences}|{words}"
        for text in said.split("|"):
            yield Example("fil" if code == "tl" else code, topic, text)


def digest() -> str:
    """What tells whether weights were learnt from the phrases as they are now."""
    told = sha256()
    for file in (LEXICON, *sorted(PHRASES.glob("*.tsv"))):
        told.update(file.name.encode() + b"\0" + file.read_bytes())
    return told.hexdigest()


def _read(file: Path) -> Iterator[Example]:
    for row in _rows(file):
        label, tab, text = row.partition("\t")
        if not tab or label not in LABELS:
            raise ValueError(f"{file.name}: {row!r} is not a label, a tab and a text")
        yield Example(file.stem, label, normalize("NFC", text))


def _rows(file: Path) -> Iterator[str]:
    for row in file.read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            yield row
