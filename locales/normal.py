"""Text made comparable: one case, no accents, one form for letters that people mix."""

import re
import unicodedata

_DROPPED = dict.fromkeys(
    (
        *range(0x0300, 0x0370),  # Latin and Cyrillic accents
        *range(0x064B, 0x0660),  # Arabic vowel marks, and the hamza on its seat
        *range(0x06D6, 0x06EE),
        *range(0x200B, 0x2010),  # invisible joiners and marks
        *range(0x2060, 0x2070),
        0x00AD,
        0x0640,
        0x0670,
        0x093C,  # the dot below, in Hindi and Punjabi, that keyboards omit
        0x0A3C,
        0xFE0F,
        0xFEFF,
    )
)
_FOLDED = str.maketrans("ٱىةکیہھۃےںıłđʼʹ", "ايهكيهههينild''")
_TOKEN = re.compile(r"!!+|[\u3400-\u9fff]|(?:[^\W_\u3400-\u9fff]|[\u0900-\u0963\u0966-\u0dff])+")
_SHOUTED = re.compile(r"([^\W\d_])\1{2,}")
_DOUBLED = re.compile(r"([a-z\u0400-\u04ff\u0600-\u06ff])\1+")


def normalise(text: str, *, loose: bool = False) -> str:
    """The text's words in comparable form, one space between; `loose` also undoubles letters.

    Chinese characters are words of their own; a run of exclamation marks is the word "!!".
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    bare = unicodedata.normalize("NFD", folded).translate(_DROPPED)
    plain = unicodedata.normalize("NFC", bare).translate(_FOLDED)
    digits = "".join(map(_latin_digit, plain))
    single = _DOUBLED.sub(r"\1", digits) if loose else _SHOUTED.sub(r"\1", digits)
    return " ".join("!!" if word[0] == "!" else word for word in _TOKEN.findall(single))


def _latin_digit(character: str) -> str:
    if character.isascii() or not character.isdecimal():
        return character
    return str(unicodedata.decimal(character))
