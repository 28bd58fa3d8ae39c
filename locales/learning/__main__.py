"""`python -m locales.learning`: learns from the phrases, and keeps the weights in the package."""

import sys
from typing import Any

import numpy as np

from locales import examples, weights
from locales.examples import Example
from locales.grams import grams, letters
from locales.language import is_borrowing
from locales.learning import pieces
from locales.learning.mix import learn_mix, learn_vectors, unseen
from locales.learning.vectors import vectors_of
from locales.weights import Pieces

MOST_PIECES = 300_000
MOST_LETTERS = 16_000


def main() -> int:
    """Writes the weights; 0 when they are there."""
    phrases = examples.examples()
    words = list(examples.lexicon())
    print(f"{len(phrases)} phrases, {len(words)} of the lexicon", flush=True)
    kept = _meaning(phrases, words) | _language([*phrases, *words])
    weights.FILE.parent.mkdir(exist_ok=True)
    np.savez_compressed(weights.FILE, digest=np.array(examples.digest()), **kept)
    print(f"{weights.FILE}: {weights.FILE.stat().st_size / 1e6:.1f} MB")
    return 0


def _meaning(phrases: list[Example], words: list[Example]) -> dict[str, Any]:
    told = [*phrases, *words]
    labels = [each.label for each in told]
    counts = [grams(each.text) for each in told]
    vectors = vectors_of([each.text for each in told])
    model = pieces.learn(counts, labels, MOST_PIECES)
    layers = learn_vectors(vectors, labels)
    left = unseen(counts, vectors, labels, len(words), MOST_PIECES)
    truth = np.array([model.labels.index(each.label) for each in phrases])
    return {
        **_kept("meaning", model),
        **{f"layer_{place}": each.astype(np.float16) for place, each in enumerate(layers)},
        "mix": _mix(*left, truth, np.array([_borrows(each) for each in phrases])),
    }


def _borrows(each: Example) -> bool:
    return is_borrowing(each.text, each.language)


def _mix(by_pieces: Any, by_vectors: Any, truth: Any, borrows: Any) -> Any:
    ways = {
        "without vectors": (by_pieces, by_vectors * 0, truth),
        "with vectors": (by_pieces, by_vectors, truth),
        "in borrowed letters": (by_pieces[borrows], by_vectors[borrows], truth[borrows]),
    }
    mix = np.stack([learn_mix(*way) for way in ways.values()])
    for row, (name, (told, meant, true)) in zip(mix, ways.items(), strict=True):
        best = (row[0] * told + row[1] * meant + row[2:]).argmax(axis=1)
        print(f"{name}, of phrases left out: {(best == true).mean():.3f} right")
    return mix


def _language(told: list[Example]) -> dict[str, Any]:
    counts = [letters(each.text) for each in told]
    return _kept("language", pieces.learn(counts, [each.language for each in told], MOST_LETTERS))


def _kept(name: str, model: Pieces) -> dict[str, Any]:
    return {
        f"{name}_labels": np.array(model.labels),
        f"{name}_known": model.known,
        f"{name}_rarity": model.rarity.astype(np.float16),
        f"{name}_weights": model.weights,
        f"{name}_scale": model.scale,
        f"{name}_bias": model.bias,
    }


if __name__ == "__main__":
    sys.exit(main())
