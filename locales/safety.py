"""Step 0 of the road: does this message speak of danger? Rules and words only, nothing kept."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, cast

from domain.safety import VIOLENCE
from locales.languages import FOLDER, LANGUAGES
from locales.normal import normalise
from locales.phrases import Phrases

Kind = Literal["sos", "violence", "suicide", "emergency"]

_WORDS = FOLDER / "words" / "safety.toml"
_SOS = re.compile(r"(?<!\w)S\.?\s?O\.?\s?S(?!\w)|🆘")
_KINDS: tuple[Kind, ...] = ("violence", "suicide", "emergency", "sos")  # the graver first
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Danger:
    """What a message is about, and in which language (None if that cannot be told)."""

    kind: Kind
    language: str | None = None


def hears_danger(text: str | None, path: str | None) -> Danger | None:
    """The danger that a typed text or a tapped path speaks of; made to miss as little as it can."""
    if path is not None and path.partition("/")[0] == "sos":
        return Danger("violence" if path == VIOLENCE else "sos")
    if not text:
        return None
    found = _find(text[:_LONGEST])
    return found or (Danger("sos") if _SOS.search(text) else None)


def is_hide(text: str | None) -> bool:
    """Whether somebody writes that the chat should go from the screen, and nothing else."""
    return normalise(text or "") in _hide_words() if text and len(text) < 40 else False


@lru_cache
def _hide_words() -> frozenset[str]:
    table = tomllib.loads(_WORDS.read_text("utf-8"))
    return frozenset(normalise(word) for lists in table.values() for word in lists.get("hide", ()))


def _find(text: str) -> Danger | None:
    danger, harmless = _load()
    hits = list(danger.find(text))
    if hits:
        hits = list(danger.find(harmless.without(text)))
    if not hits:
        return None
    kind = min((_kind(hit.label) for hit in hits), key=_KINDS.index)
    told = [hit for hit in hits if _kind(hit.label) == kind]
    most = max(hit.words for hit in told)
    languages = {hit.label.partition(":")[2] for hit in told if hit.words == most}
    language = languages.pop() if len(languages) == 1 else ""
    return Danger(kind, language if language in LANGUAGES else None)


def _kind(label: str) -> Kind:
    return cast(Kind, label.partition(":")[0])


@lru_cache
def _load() -> tuple[Phrases, Phrases]:
    danger, harmless = Phrases(loose=True), Phrases(loose=True)
    table: Mapping[str, Mapping[str, Sequence[str]]] = tomllib.loads(_WORDS.read_text("utf-8"))
    for language, lists in table.items():
        for kind in (*_KINDS, "harmless"):
            for phrase in lists.get(kind, ()):
                into = harmless if kind == "harmless" else danger
                into.add(f"{kind}:{language}", phrase, lists)
    return danger, harmless
