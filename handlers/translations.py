"""Reviewers read translations of services one by one, and approve or write them anew."""

from collections.abc import Iterator

from domain.args import Languages, Term
from domain.chat import Answer, Refusal, choice, say
from domain.services import TRANSLATED, Field, Service, Translation
from handlers import forms
from handlers.directory import LABELS
from storage.services import source_hash
from storage.town import Town

Piece = tuple[Service, Field, str, Translation | None]
"""A sentence of a service, the language it is read in, and what it says there, if anything."""


def next_one(town: Town) -> Answer:
    """The first text that is to be read."""
    return after(town, "0")


def after(town: Town, skipped: str) -> Answer:
    """The next text but for so many that were skipped."""
    number = int(skipped) if skipped.isdecimal() and len(skipped) < 5 else 0
    pieces = list(_pieces(town))
    if not pieces:
        return [say("reread-none")]
    return _shown(pieces[number % len(pieces)], number, len(pieces))


def _pieces(town: Town) -> Iterator[Piece]:
    """What families see and nobody has read in these languages, drafts before what is missing."""
    languages = sorted(town.person.reviews - {"it"})
    shown = [each for each in town.services.every() if each.is_shown]
    missing: list[Piece] = []
    for service in shown:
        there = {
            (each.name, each.language): each for each in town.services.translations(service.id)
        }
        for name in TRANSLATED:
            italian = service.fact(name)
            for language in languages if italian else ():
                found = there.get((name, language))
                if found is None or found.source_hash != source_hash(italian):
                    missing.append((service, name, language, None))
                elif found.origin == "machine":
                    yield service, name, language, found
    yield from missing


def _shown(piece: Piece, number: int, count: int) -> Answer:
    service, name, language, draft = piece
    base = f"review/{service.id}/{name}/{language}"
    right = [choice(f"{base}/right/{draft.source_hash}", "reread-button-right")] if draft else []
    ways = (
        *right,
        choice(f"{base}/write", "reread-button-write"),
        choice(f"reviews/{number + 1}", "reread-button-skip"),
    )
    told = [
        say(
            "reread-title",
            name=service.name,
            label=Term(LABELS[name]),
            language=Languages((language,)),
            count=count,
        ),
        say("reread-italian", words=service.fact(name)),
    ]
    told.append(say("reread-draft", words=draft.text) if draft else say("reread-missing"))
    return [*told, say("reread-what", *ways)]


def _found(town: Town, service: Service, field: str, language: str) -> Field | Refusal:
    name = next((each for each in TRANSLATED if each == field), None)
    if name is None or not service.fact(name):
        return Refusal("gone")
    return name if language in town.person.reviews else Refusal("not-reviewer")


def right(town: Town, service: Service, field: str, language: str, seen: str) -> Answer:
    """Approves a translation of the Italian as it was read."""
    name = _found(town, service, field, language)
    if isinstance(name, Refusal):
        return name
    draft = town.services.translation(service.id, name, language)
    italian = service.fact(name)
    if draft is None or draft.source_hash != seen or source_hash(italian) != seen:
        return [say("reread-changed"), *_list(next_one(town))]
    town.services.put_translation(service.id, name, language, draft.text, italian, "reviewed")
    return [say("reread-thanks"), *_list(next_one(town))]


def ask(town: Town, service: Service, field: str, language: str) -> Answer:
    """Asks for the words."""
    name = _found(town, service, field, language)
    if isinstance(name, Refusal):
        return name
    return forms.begin(town, "rewrite", about=f"{service.id}/{name}/{language}")


def written(town: Town, about: str, words: str) -> Answer:
    """Keeps what a reviewer has written themselves."""
    service_id, field, language = about.split("/")
    service = town.services.get(service_id)
    if service is None:
        return Refusal("gone")
    name = _found(town, service, field, language)
    if isinstance(name, Refusal):
        return name
    italian = service.fact(name)
    town.services.put_translation(service.id, name, language, words, italian, "reviewed")
    return [say("reread-thanks"), *_list(next_one(town))]


def _list(answer: Answer) -> list:  # type: ignore[type-arg]
    return [] if isinstance(answer, Refusal) else answer
