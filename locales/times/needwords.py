"""The small words of a need: greetings, thanks, "we need", articles and prepositions."""

from functools import cache

from locales.times.lexicon import LANGUAGES, noise_of


def is_noise(word: str) -> bool:
    """Whether a folded word at the edge of a clause says nothing about the need itself."""
    return word in _noise()


@cache
def _noise() -> frozenset[str]:
    return frozenset(word for language in LANGUAGES for word in noise_of(language))
