"""How much to trust pieces and vectors, so that a score is how often one is right."""

import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.special import log_softmax
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import StratifiedKFold
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from locales.learning import pieces
from locales.weights import Pieces, through

FOLDS = 3
HIDDEN = 256
_MODESTY, _ROUNDS, _BEGINNINGS = 1.0, 18, 2
_STEADY = 1e-3


def learn_vectors(vectors: Any, labels: Sequence[str]) -> list[Any]:
    """A layer of hidden units over sentence vectors, then the labels in alphabetical order.

    The answer is weights and biases of the hidden layer, then of the labels. It is learnt from
    more than one beginning, side by side, and their mean taken.
    """
    scaler = StandardScaler().fit(vectors)
    told = scaler.transform(vectors)
    models = [_layer(told, labels, beginning) for beginning in range(_BEGINNINGS)]
    first = np.hstack([each.coefs_[0] for each in models]) / scaler.scale_[:, None]
    bias = np.concatenate([each.intercepts_[0] for each in models]) - scaler.mean_ @ first
    second = np.vstack([each.coefs_[1] for each in models]) / _BEGINNINGS
    return [first, bias, second, np.mean([each.intercepts_[1] for each in models], axis=0)]


def _layer(vectors: Any, labels: Sequence[str], beginning: int) -> MLPClassifier:
    model = MLPClassifier(
        (HIDDEN,), alpha=_MODESTY, max_iter=_ROUNDS, batch_size=256, random_state=beginning
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it is stopped early on purpose
        return model.fit(vectors, labels)


def unseen(
    counts: Sequence[pieces.Counts], vectors: Any, labels: Sequence[str], extra: int, most: int
) -> tuple[Any, Any]:
    """Both models' scores for each text, by models that did not learn from it.

    The last `extra` texts are learnt from in every fold, and left out of the answer.
    """
    size = len(counts) - extra
    by_pieces = np.zeros((size, len(set(labels))), np.float32)
    by_vectors = np.zeros_like(by_pieces)
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    always = np.arange(size, len(counts))
    for learnt, left in folds.split(np.zeros(size), labels[:size]):
        learnt = np.concatenate([learnt, always])
        told = [labels[each] for each in learnt]
        model: Pieces = pieces.learn([counts[each] for each in learnt], told, most)
        by_pieces[left] = pieces.scores(model, [counts[each] for each in left])
        by_vectors[left] = through(learn_vectors(vectors[learnt], told), vectors[left])
    return by_pieces, by_vectors


def learn_mix(by_pieces: Any, by_vectors: Any, truth: Any) -> Any:
    """One factor for each model, then a bias for each label: the likeliest for what is true."""
    size = by_pieces.shape[1]
    picked = np.arange(len(truth))

    def wrong(mix: Any) -> Any:
        logits = mix[0] * by_pieces + mix[1] * by_vectors + mix[2:]
        chances = log_softmax(logits, axis=1)
        missed = np.exp(chances)
        missed[picked, truth] -= 1
        missed /= len(truth)
        slope = [(missed * by_pieces).sum(), (missed * by_vectors).sum(), *missed.sum(axis=0)]
        loss = -chances[picked, truth].mean() + _STEADY * (mix[2:] ** 2).sum()
        return loss, np.array(slope) + np.concatenate([[0, 0], 2 * _STEADY * mix[2:]])

    begin = np.concatenate([[1.0, 1.0], np.zeros(size)])
    return minimize(wrong, begin, jac=True, method="L-BFGS-B").x.astype(np.float32)
