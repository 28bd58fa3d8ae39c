"""Small slips of the finger in the names of days and months."""

from collections.abc import Mapping, Sequence
from functools import cache

from locales.times.lexicon import Meaning, lookalikes_of, words_of

SHORTEST = 6
UNMENDED = {"ar", "bn", "ur"}
"""Where one letter more makes another word: a Friday, an association."""
_KINDS = {"weekday", "day", "month"}


@cache
def _targets(languages: Sequence[str]) -> Mapping[str, Meaning]:
    return {
        words[0]: meanings[0]
        for language in languages
        if language not in UNMENDED
        for words, meanings in words_of(language).items()
        if len(words) == 1 and len(words[0]) >= SHORTEST and meanings[0][0].kind in _KINDS
    }


@cache
def _lookalikes(languages: Sequence[str]) -> frozenset[str]:
    return frozenset(word for language in languages for word in lookalikes_of(language))


def mended(word: str, languages: Sequence[str]) -> Meaning | None:
    """The one day or month this word misspells by one letter, if only one."""
    if len(word) < SHORTEST - 1 or word in _lookalikes(tuple(languages)):
        return None
    targets = _targets(tuple(languages))
    near = {meaning for target, meaning in targets.items() if _slip(word, target)}
    return near.pop() if len(near) == 1 else None


def _slip(word: str, target: str) -> bool:
    """One letter missing, doubled or added, two swapped, or (in long words) one mistaken."""
    first = next((i for i, (a, b) in enumerate(zip(word, target, strict=False)) if a != b), -1)
    if first == 0:
        return False
    rest, wanted = (word[first:], target[first:]) if first > 0 else (word[-1:], target[-1:])
    match len(word) - len(target):
        case -1:
            return first < 0 or rest == wanted[1:]
        case 1:
            return first < 0 or rest[1:] == wanted
        case 0 if first > 0:
            swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
            return swapped or (len(target) >= 7 and rest[1:] == wanted[1:])
    return False
