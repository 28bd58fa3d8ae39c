"""How much to trust pieces and vectors, so that a score is how often one is right."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import StandardScaler

from locales.learning import pieces
from locales.weights import Pieces

FOLDS = 5
_VECTOR_STRENGTH = 0.02
_STEADY = 1e-3


def learn_vectors(vectors: Any, labels: Sequence[str]) -> tuple[Any, Any]:
    """Weights and biases of the labels, in alphabetical order, over sentence vectors."""
    scaler = StandardScaler().fit(vectors)
    model = LogisticRegression(C=_VECTOR_STRENGTH, max_iter=300)
    model.fit(scaler.transform(vectors), labels)
    weights = model.coef_.T / scaler.scale_[:, None]
    return weights, model.intercept_ - scaler.mean_ @ weights


def unseen(
    counts: Sequence[pieces.Counts], vectors: Any, labels: Sequence[str], extra: int, most: int
) -> tuple[Any, Any]:
    """Both models' scores for each text, by models that did not learn from it.

    The last `extra` texts are learnt from in every fold, and left out of the answer.
    """
    size = len(counts) - extra
    by_pieces = by_vectors = np.zeros((size, len(set(labels))), np.float32)
    by_pieces, by_vectors = by_pieces.copy(), by_vectors.copy()
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    always = np.arange(size, len(counts))
    for learnt, left in folds.split(np.zeros(size), labels[:size]):
        learnt = np.concatenate([learnt, always])
        told = [labels[each] for each in learnt]
        model: Pieces = pieces.learn([counts[each] for each in learnt], told, most)
        by_pieces[left] = pieces.scores(model, [counts[each] for each in left])
        weights, bias = learn_vectors(vectors[learnt], told)
        by_vectors[left] = vectors[left] @ weights + bias
    return by_pieces, by_vectors


def learn_mix(by_pieces: Any, by_vectors: Any | None, truth: Any) -> Any:
    """One factor for each model, then a bias for each label: the likeliest for what is true."""
    size = by_pieces.shape[1]
    others = np.zeros_like(by_pieces) if by_vectors is None else by_vectors
    picked = np.arange(len(truth))

    def wrong(mix: Any) -> Any:
        logits = mix[0] * by_pieces + mix[1] * others + mix[2:]
        chances = log_softmax(logits, axis=1)
        missed = np.exp(chances)
        missed[picked, truth] -= 1
        missed /= len(truth)
        slope = [(missed * by_pieces).sum(), (missed * others).sum(), *missed.sum(axis=0)]
        loss = -chances[picked, truth].mean() + _STEADY * (mix[2:] ** 2).sum()
        return loss, np.array(slope) + np.concatenate([[0, 0], 2 * _STEADY * mix[2:]])

    begin = np.concatenate([[1.0, 0.0 if by_vectors is None else 1.0], np.zeros(size)])
    return minimize(wrong, begin, jac=True, method="L-BFGS-B").x.astype(np.float32)
