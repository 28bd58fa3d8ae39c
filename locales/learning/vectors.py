"""Sentence vectors of all phrases, kept beside the project, since each takes its time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from locales.vectors import vector, written

KEPT = Path(".cache") / "vectors.npz"
_AT_ONCE = 500


def vectors_of(texts: Sequence[str]) -> Any:
    """A row for each text; RuntimeError without the extra `understanding`."""
    told = [written(text) for text in texts]
    have = _read()
    missing = [text for text in dict.fromkeys(told) if text not in have]
    for start in range(0, len(missing), _AT_ONCE):
        print(f"{len(missing) - start} vectors to go", flush=True)
        have |= {text: _vector(text) for text in missing[start : start + _AT_ONCE]}
        _keep(have)
    return np.stack([have[text] for text in told])


def _vector(text: str) -> Any:
    found = vector(text)
    if found is None:
        raise RuntimeError('the phrases are learnt with the extra: pip install ".[understanding]"')
    return found


def _read() -> dict[str, Any]:
    if not KEPT.exists():
        return {}
    with np.load(KEPT) as kept:
        return dict(zip(map(str, kept["texts"]), kept["vectors"], strict=True))


def _keep(have: dict[str, Any]) -> None:
    KEPT.parent.mkdir(exist_ok=True)
    np.savez(KEPT, texts=np.array(list(have)), vectors=np.stack(list(have.values())))
