"""Codes as people copy them from a paper or a screen."""

import re

_BETWEEN = re.compile(r"[\W_]+")
_ALIKE = str.maketrans("OIL", "011")


def bare(text: str) -> str:
    """A code however it was spaced or cased; letters that look like digits are those digits."""
    return _BETWEEN.sub("", text[:200]).upper().translate(_ALIKE)
