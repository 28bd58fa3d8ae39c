"""What was read aloud, as families hear it: offered only while it says what is written."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from domain.args import Arg, Languages, Term
from domain.cards import is_delicate
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.digests import DIGESTS
from domain.keys import Key
from domain.papers import VoiceSheet
from domain.recordings import CARD, SENTENCES, digest
from domain.services import Service
from handlers import finds
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.town import Town

PAPER = "voice"


def of_card(town: Town, service: Service) -> list[Choice]:
    """The way to hear a card in the reader's language, if there is one."""
    fresh = _is_fresh(town, f"{CARD}{service.id}", town.person.language)
    return [choice(f"hear/{service.id}", "hear-button")] if fresh else []


def offered(town: Town, says: Sequence[Say]) -> list[Say]:
    """What is said, with the way to hear each sentence of it that was read aloud."""
    return [_with_voice(town, each) if each.key in SENTENCES else each for each in says]


def _with_voice(town: Town, said: Say) -> Say:
    language = said.language or town.person.language
    if not _is_fresh(town, said.key, language):
        return said
    way = choice(f"hear/{language}/{said.key}", "hear-button")
    return replace(said, choices=(*said.choices, way))


def _is_fresh(town: Town, about: str, language: str) -> bool:
    now = digest_of(town, about, language)
    return now is not None and town.recordings.digest(about, language) == now


def digest_of(town: Town, about: str, language: str) -> str | None:
    """The digest of what would be read now; None when there is nothing to read."""
    if not about.startswith(CARD):
        return DIGESTS.get(language, {}).get(cast(Key, about))
    service = service_of(town, about)
    words = words_of(town, service, language) if service else ""
    return digest(f"{service.name}\n{words}") if service and words else None


def service_of(town: Town, about: str) -> Service | None:
    """The service whose card a recording is of; of danger nothing is said aloud."""
    found = finds.found(town, about.removeprefix(CARD)) if about.startswith(CARD) else None
    return None if found is None or is_delicate(found) else found


def words_of(town: Town, service: Service, language: str) -> str:
    """What a service does, in one sentence of a language; empty where nobody has said it."""
    if language == finds.ITALIAN:
        return service.fact("summary")
    found = finds.translated(town, service, "summary", language)
    return found.text if found else ""


def hear_card(town: Town, service: Service) -> Answer:
    """A card, read aloud in the language of whoever asks."""
    back = choice(f"service/{service.id}", "service-button-back")
    return _hear(town, f"{CARD}{service.id}", town.person.language, back)


def hear(town: Town, language: str, about: str) -> Answer:
    """A sentence, read aloud."""
    return _hear(town, about, language) if about in SENTENCES else Refusal("gone")


def _hear(town: Town, about: str, language: str, *ways: Choice) -> Answer:
    if not _is_fresh(town, about, language):
        return Refusal("gone")
    return [say("hear-voice", *ways).bearing(PAPER, f"{language}/{about}")]


def sheet(town: Town, reader: Reader, ref: str) -> Leaf | Skip:
    """A recording, while it says what is written; whoever recorded it hears it also later."""
    language, _, about = ref.partition("/")
    found = town.recordings.of(about, language)
    if found is None:
        return Skip("no such recording")
    if found.person_id != reader.person_id and found.digest != digest_of(town, about, language):
        return Skip("the words have changed")
    return Leaf(VoiceSheet(found.data), reader.speak("hear-name"), reader.speak("hear-about"))


def title(town: Town, about: str) -> Arg:
    """What a recording is of, in words."""
    if about in SENTENCES:
        return Term(SENTENCES[cast(Key, about)])
    service = town.services.get(about.removeprefix(CARD))
    return service.name if service else Term("reading-name-gone")


def forget(town: Town, person_id: str) -> None:
    """Drops what somebody has read aloud."""
    for about, language, _ in town.recordings.of_person(person_id):
        town.recordings.drop(about, language)


def mydata(town: Town) -> list[Say]:
    """What somebody has read aloud."""
    return [
        say(
            "reading-mydata-row",
            what=title(town, about),
            languages=Languages((language,)),
            size=str(size // 1000 + 1),
        )
        for about, language, size in town.recordings.of_person(town.person.id)
    ]
