"""Which language is this text in? Unknown is a good answer: a wrong one is believed."""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from functools import lru_cache
from math import exp, log
from typing import Any

from locales.grams import letters
from locales.languages import LANGUAGES
from locales.weights import weights

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
# Two may be written alike, as Urdu and Hindi in Latin letters: these have fewer readers in town.
_RARER, _LESS = ("pt", "ru", "pa", "hi"), 0.5
_HINT = 12.0  # how much likelier a language is that somebody chose, or has on the phone
_LETTERS, _DETECTED = 4.0, 0.1  # what the two that listen weigh; the first knows how people write
_FOREIGN = 0.9
_LONGEST = 500


def detect(text: str, hints: Collection[str] = ()) -> str | None:
    """The language of a text, also of one in Latin letters instead of its own; None if unsure.

    Of two that are equally likely, one of the `hints` wins.
    """
    plain = _LINK.sub(" ", text[:_LONGEST])
    script = _script(plain)
    if script == "ARABIC":
        return _arabic(plain, hints)
    if script == "CYRILLIC":
        return _cyrillic(plain, hints)
    if script == "LATIN":
        return _written(plain, hints)
    return _SCRIPTS.get(script)


def is_borrowing(text: str, code: str | None) -> bool:
    """Whether a text is in Latin letters though its language has its own."""
    own = code is not None and LANGUAGES[code].script != "Latn"
    return own and _script(text[:_LONGEST]) == "LATIN"


def warm() -> None:
    """Loads what listens, which takes a moment, before somebody waits for it."""
    _detector()
    weights()


def is_warm(text: str) -> bool:
    """Whether a text need not wait for it: a single word is never put to it."""
    return _detector.cache_info().currsize > 0 or _words(text) < 2


def _script(text: str) -> str:
    """The script of most letters, by its name in Unicode, or ""."""
    names = (unicodedata.name(letter, "") for letter in text if letter.isalpha())
    counts = Counter(name.partition(" ")[0] for name in names)
    return max(counts, key=counts.__getitem__, default="")


def _arabic(text: str, hints: Collection[str]) -> str | None:
    if _URDU.search(text):
        return "ur"
    return _written(text, hints) if _PERSIAN.search(text) else "ar"


def _cyrillic(text: str, hints: Collection[str]) -> str | None:
    ukrainian, russian = bool(_UKRAINIAN.search(text)), bool(_RUSSIAN.search(text))
    if ukrainian != russian:
        return "uk" if ukrainian else "ru"
    return _written(text, hints)


def _written(text: str, hints: Collection[str]) -> str | None:
    if _words(text) < 2:
        return None
    detected = dict(_detector().rank(text))
    likely = _likely(text, detected, hints)
    code = max(likely, key=likely.__getitem__)
    foreign = max(detected[decoy] for decoy in _DECOYS) >= _FOREIGN > likely[code]
    return code if likely[code] >= _SURE and not foreign else None


def _likely(text: str, detected: Mapping[str, float], hints: Collection[str]) -> dict[str, float]:
    """How likely each language is, by its letters as people type them and by the detector."""
    model = weights().language
    logits = {
        code: _LETTERS * margin
        + _DETECTED * log(detected[_DETECTOR.get(code, code)] + 1e-6)
        + (log(_HINT) if code in hints else log(_LESS) if code in _RARER else 0.0)
        for code, margin in zip(model.labels, model.scores(letters(text)).tolist(), strict=True)
    }
    most = max(logits.values())
    odds = {code: exp(logit - most) for code, logit in logits.items()}
    total = sum(odds.values())
    return {code: each / total for code, each in odds.items()}


def _words(text: str) -> int:
    return sum(any(map(str.isalpha, word)) for word in text.split())


@lru_cache
def _detector() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # slow to import

    detector = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    detector.set_languages([*(_DETECTOR.get(code, code) for code in LANGUAGES), *_DECOYS])
    # Else it keeps the other hundred languages too: 27 MB.
    detector._full_model = detector.nb_ptc, detector.nb_pc, detector.nb_classes
    return detector
