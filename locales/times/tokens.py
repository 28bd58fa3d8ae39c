"""Text cut into folded words, numbers and marks that remember where they stood."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

MAX_LENGTH = 500
_HAN = "\u3400-\u9fff"  # a word each
_INDIC = "\u0900-\u0963\u0966-\u0dff"  # whose vowel signs are no letters to `re`
_PIECE = re.compile(rf"\d+|[{_HAN}]|(?:[^\W\d_{_HAN}]|[{_INDIC}])+|[^\w\s]|_")
_DASHES = dict.fromkeys("-‐‑‒–—―−﹘﹣－→➔➜⇒~", "-")
_QUOTES = "'’‘ʼʹ`´′＇"
_SAME = _DASHES | {
    "ى": "ي",
    "ة": "ه",
    "ی": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ھ": "ه",
    "،": ",",
    "؛": ";",
    "٫": ".",
    "ـ": "",
    "½": "½",
    "º": "°",
    "ª": "°",
    "°": "°",
    "\n": ";",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A folded piece of text; `start` and `end` index the original, `glued` touches the last."""

    text: str
    kind: Literal["word", "number", "mark"]
    start: int
    end: int
    glued: bool


def _fold_char(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if unicodedata.category(char) == "Cf":
        return ""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    bare = unicodedata.normalize("NFKD", char)
    return "".join(c for c in bare if not unicodedata.combining(c)).casefold()


def is_han(piece: str) -> bool:
    """Whether this is Chinese, which puts no blanks between its words."""
    return "\u3400" <= piece[0] <= "\u9fff"


def _cyrillic(char: str) -> bool:
    return "\u0400" <= char <= "\u04ff"


def _fold_quote(text: str, index: int) -> str:
    """Inside a Ukrainian word an apostrophe is no boundary; elsewhere it parts two words."""
    around = text[index - 1 : index] + text[index + 1 : index + 2]
    return "" if len(around) == 2 and all(map(_cyrillic, around)) else " "


def fold(text: str) -> tuple[str, list[int]]:
    """The text without case, accents and digit scripts, and where each character came from."""
    folded: list[str] = []
    origin: list[int] = []
    for index, char in enumerate(text):
        new = _fold_quote(text, index) if char in _QUOTES else _fold_char(char)
        if new == "i" and any(map(_cyrillic, text[max(index - 1, 0) : index + 2])):
            new = "і"  # the Latin letter, which keyboards put into Ukrainian words
        folded.append(new)
        origin.extend([index] * len(new))
    return "".join(folded), origin


def tokens(text: str) -> list[Token]:
    """The pieces of a text's first 500 characters, in order."""
    folded, origin = fold(text[:MAX_LENGTH])
    found: list[Token] = []
    last = -1
    for match in _PIECE.finditer(folded):
        piece = match.group()
        start, end = origin[match.start()], origin[match.end() - 1] + 1
        found.append(Token(piece, _kind(piece), start, end, match.start() == last))
        last = -1 if is_han(piece) else match.end()
    return found


def _kind(piece: str) -> Literal["word", "number", "mark"]:
    if piece.isdecimal():
        return "number"
    return "word" if piece[0].isalpha() else "mark"
