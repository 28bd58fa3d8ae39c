"""Learns a linear model over pieces of text, small enough to be kept in the package."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from locales.weights import Pieces

Counts = Mapping[int, int]
STRENGTH = 0.5


def learn(counts: Sequence[Counts], labels: Sequence[str], most: int) -> Pieces:
    """A model of these texts that knows the `most` pieces that occur in more than one of them."""
    told = Counter(piece for text in counts for piece in text)
    often = sorted((-times, piece) for piece, times in told.items() if times > 1)[:most]
    known = np.array(sorted(piece for _, piece in often), np.uint32)
    times = np.array([told[int(piece)] for piece in known])
    rarity = (np.log((1 + len(counts)) / (1 + times)) + 1).astype(np.float16)
    model = LinearSVC(C=STRENGTH, class_weight="balanced", random_state=0)
    model.fit(_Known(known, rarity).matrix(counts), labels)
    scale = np.abs(model.coef_).max(axis=1) / 127
    return Pieces(
        labels=tuple(map(str, model.classes_)),
        known=known,
        rarity=rarity.astype(np.float32),
        weights=np.rint(model.coef_.T / scale).astype(np.int8),
        scale=scale.astype(np.float32),
        bias=model.intercept_.astype(np.float32),
    )


def scores(model: Pieces, counts: Sequence[Counts]) -> Any:
    """The margins of many texts, a row each."""
    return np.stack([model.scores(text) for text in counts])


@dataclass(frozen=True, slots=True)
class _Known:
    """Texts as rows over the known pieces, as `Pieces.scores` weighs them."""

    known: Any
    rarity: Any

    def matrix(self, counts: Sequence[Counts]) -> Any:
        place = {int(piece): place for place, piece in enumerate(self.known)}
        ends, places, values = [0], [], []
        for text in counts:
            found = [(place[piece], times) for piece, times in text.items() if piece in place]
            row = [(1 + np.log(times)) * self.rarity[where] for where, times in found]
            length = float(np.sqrt(np.square(row).sum())) or 1.0
            places += [where for where, _ in found]
            values += [value / length for value in row]
            ends.append(len(places))
        return csr_matrix((values, places, ends), shape=(len(counts), len(self.known)))
