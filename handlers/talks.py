"""A family asks a person who speaks its language, writes on, and ends it."""

from collections.abc import Sequence
from datetime import timedelta

from domain import may, safety
from domain.args import Day, Instant, Languages
from domain.chat import Answer, Refusal, Say, choice, say
from domain.city import HelpLine
from domain.kinds.talk import More, Question, Wondered
from domain.talks import KEPT, MOST_A_DAY, Talk
from domain.topics import LIKELIEST, SAFE
from handlers import forms, passings, promises_kept
from handlers.passings import AGAIN, TOLD
from storage.town import Town

DAY = timedelta(days=1)
"""So many of the topics that a question may be about are looked at for danger."""


def begin(town: Town) -> Answer:
    """Says who answers and until when, then asks for the question; an open talk is shown."""
    if mine := _open(town):
        return show(town, mine)
    language, asked = _whom(town, town.person.language)
    if not asked:
        return nobody(town)
    if _began_lately(town) >= MOST_A_DAY:
        return Refusal("talk-too-many")
    how = say("talk-how", until=passings.promised(town, language, asked))
    begun = forms.begin(town, "talk")
    return begun if isinstance(begun, Refusal) else [how, *begun]


def _ready(town: Town, language: str, topics: Sequence[str] = ()) -> list[str]:
    """The mediators of a language who may be asked by the asking person."""
    shut = town.talks.blocks(town.person.id) | {town.person.id}
    could = passings.speaking(town, language, topics)
    return [each for each in could if each not in shut]


def _open(town: Town) -> Talk | None:
    talks = town.talks.of_person(town.person.id)
    return next((each for each in talks if each.state != "ended"), None)


def _began_lately(town: Town) -> int:
    talks = town.talks.of_person(town.person.id)
    return len([each for each in talks if each.asked > town.now - DAY])


def nobody(town: Town) -> list[Say]:
    """Nobody speaks this language here: says so, and who does by phone."""
    language = town.person.language
    lines = [each for each in town.city.lines if _reaches(each, language)]
    told = say("talk-nobody", choice("services", "menu-services"), language=Languages((language,)))
    return [told, *(say(safety.WHAT[each.what], number=each.number) for each in lines)]


def _reaches(line: HelpLine, language: str) -> bool:
    """Whether a line may be of help; what is dangerous is never asked about here."""
    return line.what == "doctor" and (line.interpreters or language in (line.languages or ()))


def asked(town: Town, form: Question, about: str) -> Answer:
    """Passes a question on; danger is answered with the numbers to call, and goes nowhere."""
    if danger := _in_danger(town, form.asked):
        return danger
    town.lock("talks", town.person.id)
    if mine := _open(town):
        return show(town, mine)
    language, ready = _whom(town, form.asked.language, form.asked.topics[:1])
    if not ready:
        return nobody(town)
    until = passings.promised(town, language, ready)
    talk = town.talks.add(town.person.id, language, until.instant)
    town.talks.say(talk.id, "family", form.asked.words)
    town.jobs.put(f"{promises_kept.LATE}/{talk.id}", promises_kept.LATE, until.instant, talk.id)
    told = say("talk-sent", choice(f"talk/{talk.id}", "talk-button"), until=until)
    return [told, *passings.ask(town, talk, ready)]


def _in_danger(town: Town, asked: Wondered) -> list[Say]:
    if SAFE not in asked.topics[:LIKELIEST]:
        return []
    return safety.shown("violence", town.city.lines, town.person.language)


def _whom(town: Town, written: str | None, topics: Sequence[str] = ()) -> tuple[str, list[str]]:
    """Who may be asked, in the language that was written; else in the one that was chosen."""
    kept = town.people.get(town.person.id)
    chosen = kept.language if kept else town.person.language
    for each in filter(None, (written, chosen)):
        if ready := _ready(town, each, topics):
            return each, ready
    return chosen, []


def show(town: Town, talk: Talk) -> Answer:
    """A talk as whoever asked reads it."""
    if talk.state == "ended":
        return [say("talk-over", AGAIN), *_read(town, talk)]
    base = f"talk/{talk.id}"
    ways = (
        choice(f"{base}/write", "talk-button-write"),
        choice(f"{base}/close", "talk-button-close"),
    )
    if talk.answered is None and talk.promised > town.now:
        return [say("talk-waits", *ways, until=Instant(talk.promised)), *_read(town, talk)]
    return [say("talk-yours", *ways), *_read(town, talk)]


def _read(town: Town, talk: Talk) -> list[Say]:
    told = []
    for text in town.talks.texts(talk.id)[-passings.MOST_READ :]:
        told.append(
            say("talk-yours-row", words=text.words)
            if text.author == "family"
            else say("talk-theirs-row", words=text.words)
        )
        if text.italian:
            told.append(say("talk-italian-row", words=text.italian))
    return told


def write(town: Town, talk: Talk) -> Answer:
    """Asks for more words."""
    if talk.state == "ended":
        return Refusal("talk-over", choices=(AGAIN,))
    return forms.begin(town, "talk-more", about=talk.id)


def said(town: Town, form: More, talk_id: str) -> Answer:
    """Passes more words on to whoever answers; while nobody does, they wait with the question.

    Danger is answered here too, and goes nowhere.
    """
    if danger := _in_danger(town, form.asked):
        return danger
    town.lock("talk", talk_id)
    talk = town.talks.get(talk_id)
    if talk is None or may.owner(town.person, talk) or talk.state == "ended":
        return Refusal("talk-over", choices=(AGAIN,))
    town.talks.say(talk.id, "family", form.asked.words)
    urgent = talk.taker_id in passings.on_call(town, talk.language)
    told = passings.send(town, talk, town.talks.texts(talk.id)[-1], urgent)
    return [say("talk-passed-on", choice(f"talk/{talk.id}", "talk-button")), *told]


def close(town: Town, talk: Talk) -> Answer:
    """Whoever asked needs no more."""
    town.lock("talk", talk.id)
    town.talks.finish(talk.id)
    gone = say("mediator-closed", choice("questions", "mediator-menu"))
    told = [gone.told(talk.taker_id, TOLD)] if talk.taker_id else []
    return [say("talk-over", AGAIN), *told]


def expire(town: Town, ref: str) -> list[Say]:
    """Forgets what was said seven days ago; who still waits is told."""
    told: list[Say] = []
    for talk_id in town.talks.old(town.now - KEPT):
        talk = town.talks.get(talk_id)
        if talk and talk.person_id and talk.state != "ended":
            over = say("talk-over", AGAIN) if talk.answered else say("talk-unanswered", AGAIN)
            told.append(over.told(talk.person_id, TOLD))
        _forget(town, talk_id)
        town.talks.drop(talk_id)
    return told


def _forget(town: Town, talk_id: str) -> None:
    town.jobs.put(f"forget/{talk_id}", "forget", town.now, talk_id)


def leaving(town: Town, person_id: str) -> list[Say]:
    """Somebody is erased: what they asked ends, what they answered goes to others."""
    told = passings.release(town, person_id)
    for talk in town.talks.of_person(person_id):
        if talk.taker_id:
            gone = say("mediator-closed", choice("questions", "mediator-menu"))
            told.append(gone.told(talk.taker_id, TOLD))
        _forget(town, talk.id)
    return told


def mydata(town: Town) -> list[Say]:
    """What somebody has asked, and what is kept of it for seven days."""
    told = []
    for talk in town.talks.of_person(town.person.id):
        languages, asked = Languages((talk.language,)), Day(talk.asked)
        told.append(say("mydata-talk-row", languages=languages, asked=asked))
        told += _read(town, talk)
    return told
