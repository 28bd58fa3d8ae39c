"""Phone numbers that are written in words, Italian or English, with or without digits between."""

import re

_ITALIAN = "zero uno due tre tré quattro cinque sei sette otto nove"
_ENGLISH = "zero one two three four five six seven eight nine"
_ROUND = (
    "vent(?:i)? trent(?:a)? quarant(?:a)? cinquant(?:a)? sessant(?:a)? settant(?:a)? ottant(?:a)? "
    "novant(?:a)? twenty thirty forty fifty sixty seventy eighty ninety cento"
)
_TEENS = (
    "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TWICE, _THRICE = "doppio double", "triplo triple"
_ONE = f"{_ITALIAN} {_ENGLISH} {_ROUND} {_TWICE}".split()
"""Words for one digit: “trenta” too, since “trentatré” is two of them; “double” adds one."""
_TWO = f"{_TEENS} {_THRICE}".split()
LEAST_DIGITS, LEAST_WORDS = 9, 4
_WORD = "|".join(sorted([*_ONE, *_TWO], key=len, reverse=True))
_EACH = re.compile(rf"(?P<word>{_WORD})|\d", re.IGNORECASE)
_RUN = re.compile(rf"(?:{_WORD}|\d)(?:\W{{0,3}}(?:{_WORD}|\d))+", re.IGNORECASE)


def is_spelt_number(text: str) -> bool:
    """Whether words for digits follow each other until they are as many as a phone has."""
    return any(_is_number(run[0]) for run in _RUN.finditer(text))


def _is_number(run: str) -> bool:
    found = list(_EACH.finditer(run))
    words = [each[0].lower() for each in found if each["word"]]
    digits = len(found) + sum(each in _TWO for each in words)
    return len(words) >= LEAST_WORDS and digits >= LEAST_DIGITS
