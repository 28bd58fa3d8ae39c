"""The pieces of a text that tell its meaning: runs of letters inside words, words, and pairs."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from zlib import crc32

from locales.normal import normalise

LONGEST = 400
_RUNS = range(2, 6)
_APART = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")


def grams(text: str) -> Mapping[int, int]:
    """How often each piece of a text occurs; a piece is named by a hash of 32 bits."""
    return Counter(crc32(piece.encode()) for piece in _pieces(text[:LONGEST]))


def letters(text: str) -> Mapping[int, int]:
    """The same for short runs of letters with their accents, by which languages differ."""
    words = text[:LONGEST].casefold().split()
    return Counter(crc32(run.encode()) for word in words for run in _runs(word, range(1, 5)))


def _pieces(text: str) -> Iterator[str]:
    line = normalise(text)
    words = line.split()
    for word in _APART.sub("", line).split():
        yield from _runs(word, _RUNS)
    for word in words:
        yield f"={word}"
    for first, second in pairwise(words):
        yield f"={first} {second}"


def _runs(word: str, lengths: range) -> Iterator[str]:
    padded = f" {word} "
    for length in lengths:
        for start in range(len(padded) - length + 1):
            yield padded[start : start + length]
