"""Words on paper: what can be printed is kept, what only steers a screen is not."""

import re
import unicodedata

STEERING = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
"""Turns of direction, what is invisible, halves of characters; joiners stay, they shape letters."""
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
BREAKS = re.compile("\r\n?|\x85|\u2028|\u2029")


def lines(text: str) -> str:
    """A text of one or more lines, without what steers screens and machines."""
    text = STEERING.sub("", BREAKS.sub("\n", text))
    return unicodedata.normalize("NFC", CONTROLS.sub(" ", text))


def line(text: str) -> str:
    """A text of one line."""
    return " ".join(lines(text).split())
