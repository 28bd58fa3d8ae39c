"""A mediator reads aloud what families may hear: chosen, recorded, heard back, done again."""

from collections.abc import Iterable
from typing import get_args

from domain import may
from domain.args import Languages
from domain.chat import ANSWER, Answer, Choice, Refusal, Say, choice, say
from domain.keys import Key
from domain.kinds.reading import ReadAloud
from domain.media import Medium
from domain.recordings import CARD, SENTENCES, VOICE, Reading, State, is_voice, state_of
from domain.topics import NAMES, SAFE, TOPICS
from handlers import finds, forms, menus, recordings
from storage.recordings import Recording
from storage.town import Town

READ = "read"
"""The job of fetching what was read aloud."""
BACK = choice("questions", "mediator-menu")
STATES: tuple[State, ...] = get_args(State)
LABELS: dict[State, Key] = {
    "missing": "reading-button-missing",
    "changed": "reading-button-changed",
    "fresh": "reading-button-fresh",
}


def menu(town: Town) -> Answer:
    """The languages in which the asking mediator can read aloud."""
    spoken = sorted(town.person.mediates)
    if len(spoken) == 1:
        return sentences(town, spoken[0])
    ways = [
        choice(f"readings/{each}", "reading-button-language", languages=Languages((each,)))
        for each in spoken
    ]
    return [say("reading-which", *ways, BACK)]


def sentences(town: Town, language: str) -> Answer:
    """Sentences to be read aloud, those that nobody has read first; and the way to the cards."""
    if language not in town.person.mediates:
        return Refusal("gone")
    topics = [choice(f"readings/{language}/{each}", NAMES[each]) for each in TOPICS if each != SAFE]
    found = _readings(town, language, SENTENCES)
    return [_listed(town, "reading-title", language, found, *topics, BACK)]


def cards(town: Town, language: str, word: str) -> Answer:
    """The cards of a topic, those that nobody has read first."""
    topic = finds.topic_of(word)
    if language not in town.person.mediates or topic in (None, SAFE):
        return Refusal("gone")
    assert topic is not None
    abouts = [f"{CARD}{each.service.id}" for each in finds.of(town, topic)]
    found = _readings(town, language, abouts)
    back = choice(f"readings/{language}", "reading-menu")
    return [_listed(town, "reading-cards", language, found, back)]


def _readings(town: Town, language: str, abouts: Iterable[str]) -> list[Reading]:
    """What of this can be read in a language, and how far it is."""
    kept = town.recordings.of_language(language)
    digests = [(each, recordings.digest_of(town, each, language)) for each in abouts]
    found = [Reading(about, state_of(kept.get(about), now)) for about, now in digests if now]
    return sorted(found, key=lambda each: STATES.index(each.state))


def _listed(town: Town, key: Key, language: str, found: list[Reading], *after: Choice) -> Say:
    ways = [
        choice(
            f"reading/{language}/{each.about}",
            LABELS[each.state],
            what=recordings.title(town, each.about),
        )
        for each in found
    ]
    states = [each.state for each in found]
    return say(
        key,
        *ways,
        *after,
        languages=Languages((language,)),
        missing=states.count("missing"),
        changed=states.count("changed"),
        fresh=states.count("fresh"),
    )


def show(town: Town, language: str, about: str) -> Answer:
    """What was recorded, if it still holds; else its words, to be read aloud."""
    now = recordings.digest_of(town, about, language)
    kept = town.recordings.digest(about, language)
    if language not in town.person.mediates or now is None:
        return Refusal("gone")
    return [_heard("reading-here", language, about)] if kept == now else ask(town, language, about)


def ask(town: Town, language: str, about: str) -> Answer:
    """Shows the words to be read aloud, and waits for a voice note."""
    now = recordings.digest_of(town, about, language)
    if language not in town.person.mediates or now is None:
        return Refusal("gone")
    begun = forms.begin(town, "reading", about=f"{language}/{now}/{about}")
    if isinstance(begun, Refusal):
        return begun
    back = choice(f"readings/{language}", "reading-menu")
    return [
        say("reading-words", back, languages=Languages((language,))),
        *_words(town, language, about),
        *begun,
    ]


def _words(town: Town, language: str, about: str) -> list[Say]:
    service = recordings.service_of(town, about)
    if service is None:
        return [Say(key).spoken(language) for key in SENTENCES if key == about]
    text = recordings.words_of(town, service, language)
    return [say("reading-card-row", name=service.name, text=text)]


def spoken(town: Town, form: ReadAloud, about: str) -> Answer:
    """It is fetched as soon as this is kept."""
    language = about.partition("/")[0]
    if no := may.mediator(town.person, None):
        return no
    if language not in town.person.mediates:
        return Refusal("gone")
    note = form.voice
    medium = town.media.came(town.person.id, "voice", None, note.channel, note.file)
    town.jobs.put(f"{READ}/{medium.id}", READ, town.now, f"{medium.id}/{about}")
    return [say("reading-coming", choice(f"readings/{language}", "reading-menu"))]


def waits_at(town: Town, ref: str) -> tuple[str, str] | None:
    """The channel that has what a job is about, and what it is called there; None if it is gone."""
    medium = _medium(town, ref)
    return town.media.waits_at(medium.id) if medium else None


def _medium(town: Town, ref: str) -> Medium | None:
    return town.media.get(ref.partition("/")[0])


def came(town: Town, ref: str, data: bytes) -> None:
    """What was fetched takes the place of any older recording, and is heard back."""
    medium_id, language, digest, about = ref.split("/", 3)
    medium = town.media.get(medium_id)
    if medium is None or not is_voice(data):
        return lost(town, ref)
    town.media.drop(medium_id)
    person = town.people.get(medium.person_id)
    if person is None or language not in person.mediates:
        return None
    town.recordings.put(Recording(about, language, digest, medium.person_id, VOICE, data))
    return _tell(town, medium, _heard("reading-kept", language, about))


def lost(town: Town, ref: str) -> None:
    """What could not be had, or is no voice, is forgotten; an older recording stays."""
    medium_id, language, _, about = ref.split("/", 3)
    medium = town.media.get(medium_id)
    town.media.drop(medium_id)
    if medium:
        again = choice(f"reading/{language}/{about}/again", "reading-button-again")
        _tell(town, medium, say("reading-lost", again))


def _tell(town: Town, medium: Medium, said: Say) -> None:
    town.outbox.put(medium.person_id, menus.with_footer([said]), ANSWER)


def _heard(key: Key, language: str, about: str) -> Say:
    """A recording, and what can be done with it."""
    base = f"reading/{language}/{about}"
    ways = (
        choice(f"readings/{language}", "reading-button-done"),
        choice(f"{base}/again", "reading-button-again"),
        choice(f"{base}/drop", "reading-button-drop"),
    )
    return say(key, *ways).bearing(recordings.PAPER, f"{language}/{about}")


def drop(town: Town, language: str, about: str) -> Answer:
    """Takes a recording away; whoever speaks its language may, as they may record it anew."""
    if language not in town.person.mediates:
        return Refusal("gone")
    town.recordings.drop(about, language)
    shown = sentences(town, language)
    return shown if isinstance(shown, Refusal) else [say("reading-dropped"), *shown]
