"""`python -m locales.learning`: learns from the phrases, and keeps the weights in the package."""

import sys
from typing import Any

import numpy as np

from locales import examples, weights
from locales.examples import Example
from locales.grams import grams, letters
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
    np.savez(".cache/left.npz", a=left[0], b=left[1])
    truth = np.array([model.labels.index(each.label) for each in phrases])
    mix = np.stack([learn_mix(left[0], None, truth), learn_mix(*left, truth)])
    for row, name in zip(mix, ("without", "with"), strict=True):
        best = (row[0] * left[0] + row[1] * left[1] + row[2:]).argmax(axis=1)
        print(f"{name} vectors, of phrases left out: {(best == truth).mean():.3f} right")
    return {
        **_kept("meaning", model),
        **{f"layer_{place}": each.astype(np.float16) for place, each in enumerate(layers)},
        "mix": mix,
    }


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
