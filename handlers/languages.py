"""The language menu."""

from collections.abc import Callable
from typing import TypeVar

from domain.chat import Answer, Choice, Incoming, Refusal, Say, say
from domain.keys import Key
from handlers import forms, menus
from storage.town import Town

T = TypeVar("T")
NATIVE: dict[str, Key] = {
    "it": "language-it",
    "en": "language-en",
    "ar": "language-ar",
    "es": "language-es",
    "fr": "language-fr",
    "ro": "language-ro",
    "uk": "language-uk",
    "sq": "language-sq",
    "zh": "language-zh",
    "bn": "language-bn",
    "ur": "language-ur",
    "fil": "language-fil",
    "si": "language-si",
    "pt": "language-pt",
    "ru": "language-ru",
    "pa": "language-pa",
    "hi": "language-hi",
}


def show(town: Town) -> Answer:
    """All languages by their own names."""
    return [say("language-title", *choices(town))]


def choices(town: Town) -> list[Choice]:
    """A button for each language that the town speaks."""
    return [
        Choice(f"language/{code}", NATIVE[code]) for code in town.city.languages if code in NATIVE
    ]


def choose(town: Town, code: str) -> Answer:
    """Speaks a language from now on."""
    if code not in NATIVE:
        return Refusal("language-unknown")
    town.people.set_language(town.person.id, code, chosen=True)
    town.renew()
    draft = forms.listening(town)
    if draft:
        return forms.again(town, draft, say("language-chosen"))
    return [say("language-chosen"), *menus.menu(town)]


def offer(town: Town, heard: str | None) -> list[Say]:
    """Whoever writes in another language than the chosen one is offered it, never switched."""
    person = town.person
    if heard is None or heard == person.language or heard not in NATIVE:
        return []
    return [say("language-offer", Choice(f"language/{heard}", NATIVE[heard]))]


def as_written(town: Town, incoming: Incoming, answer: Callable[[], T]) -> T | list[Say]:
    """An answer in the language that was written, for this once; one tap keeps it or goes back."""
    mine, heard = town.person.language, incoming.heard.language
    if heard is None or heard == mine or heard not in NATIVE:
        return answer()
    with town.speaking(heard):
        told = answer()
    if not isinstance(told, list):
        return told
    ways = [Choice(f"language/{code}", NATIVE[code]) for code in (heard, mine)]
    says: list[Say] = [*told, say("asked-language", *ways)]
    return [each if each.language or each.to else each.spoken(heard) for each in says]
