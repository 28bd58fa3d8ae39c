"""Which of the town's topics a question is about, by the words of a small lexicon."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from locales.languages import FOLDER
from locales.normal import normalise

_SAFE = "violence"  # heard and answered by the safety rule: it never becomes a topic of somebody
_STEM = 4
_CLITICS = ("وال", "بال", "لل", "ال", "و", "ب", "ل")


def find_topic(text: str, language: str | None) -> str | None:
    """The topic with the most of its letters in the text, in this language or else in any."""
    line = normalise(text)
    return _best(line, language) or (_best(line, None) if language else None)


def _best(line: str, language: str | None) -> str | None:
    weights: dict[str, float] = defaultdict(float)
    for topic, weight in _found(line, language):
        weights[topic] += weight
    return max(weights, key=weights.__getitem__, default=None)


def _found(line: str, language: str | None) -> Iterator[tuple[str, float]]:
    """Topics and the weight of each word that speaks for them: its letters, more if it is early.

    In "clothes for children" the thing comes before whom it is for.
    """
    words = [(form, place) for place, word in enumerate(line.split()) for form in _forms(word)]
    for spoken, topic, term in _lexicon():
        if language in (None, spoken) and (place := _place(term, words, line)) is not None:
            yield topic, len(term) * (1 - place / (2 * len(words)))


def _place(term: str, words: list[tuple[str, int]], line: str) -> int | None:
    """Where a term occurs, counted in words; None if it does not."""
    if " " in term:
        before, found, _ = f" {line}".partition(f" {term}")
        return len(before.split()) if found else None
    whole = len(term) < _STEM and term.isascii()
    for word, place in words:
        if word == term or (word.startswith(term) and not whole):
            return place
    return None


def _forms(word: str) -> Iterator[str]:
    """A word, and in Arabic the word without its article or preposition."""
    yield word
    for clitic in _CLITICS:
        if word.startswith(clitic) and len(word) - len(clitic) >= 3:
            yield word[len(clitic) :]


@lru_cache
def _lexicon() -> tuple[tuple[str, str, str], ...]:
    """(language, topic, normalised word) for every word but those of violence."""
    rows = (FOLDER / "words" / "topics.tsv").read_text("utf-8").splitlines()
    split = (row.split("\t") for row in rows if row and not row.startswith("#"))
    return tuple(
        ("fil" if language == "tl" else language, topic, normalise(word))
        for topic, language, words, _ in split
        if topic != _SAFE
        for word in words.split("|")
    )
