"""Which topics and intents a text is likely to mean, by the weights that were learnt."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from domain.topics import LIKELIEST, SAFE, TOPICS
from locales.grams import grams
from locales.vectors import vector
from locales.weights import through, weights

NONE = "none"
LABELS = (*TOPICS, NONE)
DANGERS = ("suicide", "emergency")
AFRAID = 0.05
"""From this chance on, violence is among the first three topics; below it, it is the last."""
PLAIN, CALM = 0.9, 0.01
"""From this chance of one label on, and below this one of danger, pieces alone are believed."""
MEANT = 0.5
"""From this chance on an intent is taken from the ranking: the words were not in the lists."""
SMALL_TALK = ("hello", "thanks", "yes", "no", "menu", "help", "stop", "change_language")
_DOUBT = 0.2
_NAMED = {"give_food": "food", "give_device": "digital"}

Ranked = tuple[tuple[str, float], ...]


def chances(text: str, *, borrows: bool = False) -> Mapping[str, float]:
    """How likely each label is, altogether 1: topics, "none", dangers, intents.

    A sentence vector costs fifty times as much as the pieces: it is asked for in doubt only. It
    counts for less where a text `borrows` Latin letters, which its model has hardly ever read.
    """
    kept = weights()
    by_pieces = kept.meaning.scores(grams(text))
    alone, both = kept.mix[0], kept.mix[2 if borrows else 1]
    likely = _chances(kept.meaning.labels, alone[0] * by_pieces + alone[2:])
    meant = None if _is_plain(likely) else vector(text)
    if meant is None:
        return likely
    mixed = both[0] * by_pieces + both[1] * through(kept.layers, meant) + both[2:]
    return _chances(kept.meaning.labels, mixed)


def _chances(labels: Sequence[str], logits: Any) -> Mapping[str, float]:
    import numpy

    odds = numpy.exp(logits - logits.max())
    return dict(zip(labels, (odds / odds.sum()).tolist(), strict=True))


def _is_plain(likely: Mapping[str, float]) -> bool:
    """Whether one label is all but certain, and danger either that one or out of the question."""
    first = max(likely, key=likely.__getitem__)
    danger = sum(likely[label] for label in (SAFE, *DANGERS))
    return likely[first] >= PLAIN and (first in (SAFE, *DANGERS) or danger < CALM)


def topics(likely: Mapping[str, float], said: str | None = None) -> Ranked:
    """The fifteen topics with their scores, the best first: what is no topic is "none".

    Any danger counts as violence: whoever answers puts the numbers to call first. What may be an
    offer, and was not `said` in the words of one, may be a question about the same things.
    """
    doubt = _DOUBT if said in SMALL_TALK else 1.0
    about = sum(likely[label] for label in (*LABELS, *DANGERS, *_NAMED))
    if said is None and about >= 1 - MEANT:
        # No intent is likely enough to be meant: then it is about something, or about nothing.
        likely = {label: chance / about for label, chance in likely.items()}
    scores = {label: likely[label] * doubt for label in LABELS}
    for offer, topic in _NAMED.items():
        scores[topic] += likely[offer] if said is None and likely[offer] < MEANT else 0.0
    scores[SAFE] = likely[SAFE] + sum(likely[danger] for danger in DANGERS)
    scores[NONE] = max(0.0, 1 - sum(scores[topic] for topic in TOPICS))
    return _afraid(sorted(scores.items(), key=lambda each: -each[1]))


def _afraid(ranked: list[tuple[str, float]]) -> Ranked:
    """Violence is in the first three or the last, by its chance and not by accident."""
    score = dict(ranked)[SAFE]
    others = [each for each in ranked if each[0] != SAFE]
    if score < AFRAID:
        return (*others, (SAFE, min(score, others[-1][1])))
    real = [place for place, each in enumerate(others) if each[0] != NONE]
    place = min(sum(each[1] > score for each in others), real[LIKELIEST - 1], LIKELIEST - 1)
    lifted = max(score, others[place][1])
    return (*others[:place], (SAFE, lifted), *others[place:])


@lru_cache
def warm_ranking() -> None:
    """Reads the weights and the model, which takes a moment, before somebody waits for them."""
    chances("ciao")
    vector("ciao")
