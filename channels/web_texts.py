"""The words of the web pages: their names, and the choice of the reader's language."""

from collections.abc import Mapping

PAGE_TEXTS = (
    "page-title",
    "page-chat",
    "page-write",
    "page-send",
    "page-photo",
    "page-photo-sent",
    "page-place",
    "page-place-sent",
    "page-place-refused",
    "page-map",
    "page-sos",
    "page-you",
    "page-new",
    "page-connecting",
    "page-online",
    "page-lost",
    "page-sending",
    "page-sent",
    "page-refused",
    "page-save",
    "page-noscript",
    "page-town",
    "page-town-about",
    "page-town-how",
    "page-phones",
    "page-phone-citizen",
    "page-phone-citizen-about",
    "page-phone-association",
    "page-phone-association-about",
    "page-phone-coordinator",
    "page-phone-coordinator-about",
    "page-phone-family",
    "page-phone-family-about",
    "page-phone-whatsapp",
    "page-phone-whatsapp-about",
    "page-clock",
    "page-clock-hour",
    "page-clock-evening",
    "page-clock-day",
    "page-clock-wrong",
)
"""The names of all words that the pages show."""


SOURCE = "it"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur"})

Texts = Mapping[str, Mapping[str, str]]


def words(texts: Texts, language: str) -> dict[str, str]:
    """Every word of the pages in a language; what it lacks, in the source language."""
    own, source = texts.get(language, {}), texts.get(SOURCE, {})
    return {name: own.get(name) or source.get(name) or name for name in PAGE_TEXTS}


def direction(language: str) -> str:
    """The writing direction of a language, as HTML wants it."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def reader_language(texts: Texts, accepted: str) -> str:
    """The first language of an Accept-Language header that the pages speak."""
    for tag in sorted(accepted.split(","), key=_weight, reverse=True):
        name = tag.partition(";")[0].strip()
        for candidate in (name, name.partition("-")[0].lower()):
            if candidate in texts:
                return candidate
    return SOURCE


def _weight(tag: str) -> float:
    try:
        return float(tag.partition("q=")[2] or 1)
    except ValueError:
        return 0.0
