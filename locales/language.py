"""Which language is this text in? Unknown is a good answer: a wrong one is believed."""

import re
import tomllib
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import Any

from locales.languages import FOLDER, LANGUAGES
from locales.normal import normalise

_SCRIPTS = {"BENGALI": "bn", "GURMUKHI": "pa", "DEVANAGARI": "hi", "SINHALA": "si", "CJK": "zh"}
_URDU = re.compile("[ٹڈڑںےۓہھ]")
_PERSIAN = re.compile("[پچژگکی]")
_UKRAINIAN = re.compile("[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile("[ыэёъ]", re.IGNORECASE)
_LINK = re.compile(r"https?://\S+|\S+@\S+")
# Not ours, but written here: without them the detector would call them one of ours.
_DECOYS = ("de", "fa", "pl", "tr")
_DETECTOR = {"fil": "tl"}
_SURE = 0.65
_SURE_OF_TWO = 0.75  # Ukrainian or Russian, when no letter tells
_LONGEST = 500


def detect(text: str) -> str | None:
    """The language of a text by its letters, or by a detector that is sure; else None."""
    plain = _LINK.sub(" ", text[:_LONGEST])
    script = _script(plain)
    if script == "ARABIC":
        return _arabic(plain)
    if script == "CYRILLIC":
        return _cyrillic(plain)
    if script == "LATIN":
        return None if _romanised(plain) else _detected(plain)
    return _SCRIPTS.get(script)


def warm() -> None:
    """Loads the detector, which takes a moment, before somebody waits for it."""
    _detector()


def is_warm(text: str) -> bool:
    """Whether a text need not wait for it: a single word is never put to it."""
    return _detector.cache_info().currsize > 0 or _words(text) < 2


def _script(text: str) -> str:
    """The script of most letters, by its name in Unicode, or ""."""
    names = (unicodedata.name(letter, "") for letter in text if letter.isalpha())
    counts = Counter(name.partition(" ")[0] for name in names)
    return max(counts, key=counts.__getitem__, default="")


def _arabic(text: str) -> str | None:
    if _URDU.search(text):
        return "ur"
    return _detected(text) if _PERSIAN.search(text) else "ar"


def _cyrillic(text: str) -> str | None:
    ukrainian, russian = bool(_UKRAINIAN.search(text)), bool(_RUSSIAN.search(text))
    if ukrainian != russian:
        return "uk" if ukrainian else "ru"
    return _detected(text, _SURE_OF_TWO)


def _romanised(text: str) -> bool:
    words = normalise(text).split()
    known = sum(word in _romanised_words() for word in words)
    return known > 1 or (known == 1 and len(words) <= 4)


def _detected(text: str, enough: float = _SURE) -> str | None:
    if _words(text) < 2:
        return None
    code, sure = _detector().classify(text)
    code = "fil" if code == "tl" else str(code)
    return code if sure >= enough and code in LANGUAGES else None


def _words(text: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in text.split())


@lru_cache
def _romanised_words() -> frozenset[str]:
    table = tomllib.loads((FOLDER / "words" / "romanised.toml").read_text("utf-8"))
    return frozenset(table["words"])


@lru_cache
def _detector() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # slow to import

    detector = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    detector.set_languages([*(_DETECTOR.get(code, code) for code in LANGUAGES), *_DECOYS])
    # Else it keeps the other hundred languages too: 27 MB.
    detector._full_model = detector.nb_ptc, detector.nb_pc, detector.nb_classes
    return detector
