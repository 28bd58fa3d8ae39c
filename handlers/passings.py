"""Passes questions on to mediators: who is asked, what each side is told, what if nobody answers.

What is on its way holds no words: they are read from the talk as a message leaves.
"""

from collections.abc import Iterable

from domain import may
from domain.args import Instant, Languages
from domain.chat import Delivery, Say, choice, say
from domain.talks import Talk, TalkText, promise
from handlers.skips import Skip
from storage.outbox import Letter
from storage.talks import OnCall
from storage.town import Town

ASKED = "talk-asked"
SAID = "talk-said"
TOLD = Delivery(lane="reminder")
AGAIN = choice("talk", "talk-button-again")


def able(town: Town, talk: Talk, topics: Iterable[str] = ()) -> list[str]:
    """The mediators who may be asked a question, the longest-serving first."""
    shut = town.talks.blocks(talk.person_id) if talk.person_id else frozenset()
    return [
        each
        for each in speaking(town, talk.language, topics)
        if each not in shut and each != talk.person_id
    ]


def speaking(town: Town, language: str, topics: Iterable[str] = ()) -> list[str]:
    """The mediators who speak a language and may be asked about all of these topics."""
    return [
        role.person_id
        for role in town.roles.of_role("mediator")
        if language in role.languages
        and role.excluded.isdisjoint(topics)
        and _serves(town, role.person_id)
    ]


def _serves(town: Town, person_id: str) -> bool:
    person = town.people.get(person_id)
    return person is not None and may.mediator(person, None) is None


def on_call(town: Town, language: str) -> set[str]:
    """Those who are in a shift now in which they can be reached in a language."""
    calls = [each for each in _calls(town, language) if each.start <= town.now]
    return {person for each in calls for person in _coming(town, each)}


def _calls(town: Town, language: str) -> list[OnCall]:
    return [each for each in town.talks.calls() if language in each.languages]


def _coming(town: Town, call: OnCall) -> set[str]:
    expected = town.signups.roster(call.shift_id)
    return {each.person_id for each in expected if each.person_id and each.state != "no_show"}


def promised(town: Town, language: str, asked: list[str]) -> Instant:
    """Until when one of these will have answered."""
    next_call = next(
        (
            each.start
            for each in _calls(town, language)
            if each.start > town.now and not _coming(town, each).isdisjoint(asked)
        ),
        None,
    )
    now = not on_call(town, language).isdisjoint(asked)
    return Instant(promise(town.now, now, next_call))


def ask(town: Town, talk: Talk, asked: list[str], everybody: bool = False) -> list[Say]:
    """Asks those of the mediators who are on call; if none is, or `everybody`, all."""
    ready = on_call(town, talk.language)
    first = [each for each in asked if each in ready]
    number = town.new_id()
    return [
        say("talk-said").told(
            each,
            Delivery(
                lane="reminder",
                urgent=each in ready,
                effect=f"talk/{talk.id}/{number}/{each}",
                check=ASKED,
                ref=talk.id,
            ),
        )
        for each in (asked if everybody or not first else first)
    ]


def still_asked(town: Town, letter: Letter) -> list[Say] | Skip:
    """A question is read to a mediator while nobody has taken it."""
    talk = town.talks.get(letter.how.ref)
    if talk is None or talk.state != "waiting":
        return Skip("taken, or over")
    if letter.person_id not in able(town, talk):
        return Skip("not for them")
    return question(town, talk)


def question(town: Town, talk: Talk) -> list[Say]:
    """A question that waits, with all that was said so far."""
    base = f"question/{talk.id}"
    heading = say(
        "mediator-waits",
        choice(f"{base}/take", "mediator-button-take"),
        choice(f"{base}/skip", "mediator-button-skip"),
        languages=Languages((talk.language,)),
        until=Instant(talk.promised),
    )
    return [heading, *read(town, talk)]


MOST_READ = 6


def read(town: Town, talk: Talk) -> list[Say]:
    """The newest texts of a talk as mediators read them, the Italian beside each."""
    told = []
    for text in town.talks.texts(talk.id)[-MOST_READ:]:
        told.append(
            say("mediator-theirs-row", words=text.words)
            if text.author == "family"
            else say("mediator-ours-row", words=text.words)
        )
        if text.italian:
            told.append(say("mediator-italian-row", words=text.italian))
    return told


def send(town: Town, talk: Talk, text: TalkText, urgent: bool) -> list[Say]:
    """Carries what was just said to the other side, if there is one."""
    to = talk.person_id if text.author == "mediator" else talk.taker_id
    if to is None:
        return []
    how = Delivery(
        lane="reminder",
        urgent=urgent,
        effect=f"talk/{talk.id}/{town.new_id()}",
        check=SAID,
        ref=f"{talk.id}/{text.id}",
    )
    return [say("talk-said").told(to, how)]


def still_said(town: Town, letter: Letter) -> list[Say] | Skip:
    """What was said arrives as long as it is for this reader and has not been forgotten."""
    talk_id, _, text_id = letter.how.ref.partition("/")
    talk = town.talks.get(talk_id)
    text = next((each for each in town.talks.texts(talk_id) if each.id == text_id), None)
    if talk is None or text is None:
        return Skip("forgotten")
    if text.author == "mediator":
        mine = talk.person_id == letter.person_id
        return answer(talk, text) if mine else Skip("not theirs")
    if talk.taker_id != letter.person_id:
        return Skip("somebody else's by now")
    base = f"question/{talk.id}"
    ways = (choice(f"{base}/answer", "mediator-button-answer"), choice(base, "mediator-button"))
    return [say("mediator-reply", *ways, words=text.words)]


def answer(talk: Talk, text: TalkText) -> list[Say]:
    """An answer as the family reads it, with the Italian under it."""
    ways = (
        choice(f"talk/{talk.id}/write", "talk-button-write"),
        choice(f"talk/{talk.id}/close", "talk-button-close"),
    )
    told = [say("talk-answer", *(ways if talk.state != "ended" else (AGAIN,)), words=text.words)]
    return [*told, say("talk-italian-row", words=text.italian)] if text.italian else told


def hand_over(town: Town, talk: Talk) -> list[Say]:
    """A taken question waits again, and the others are asked."""
    assert talk.mediator_id is not None
    others = [each for each in able(town, talk) if each != talk.mediator_id]
    town.talks.give_back(talk.id)
    return ask(town, talk, others)


def release(town: Town, person_id: str) -> list[Say]:
    """Whatever a mediator has taken over goes to others."""
    found = town.talks.of_mediator(person_id)
    return [told for each in found for told in hand_over(town, each)]


def finish(town: Town, talk: Talk) -> list[Say]:
    """Ends a talk and tells whoever asked."""
    town.talks.finish(talk.id)
    return [say("talk-over", AGAIN).told(talk.person_id, TOLD)] if talk.person_id else []


CHECKS = {ASKED: still_asked, SAID: still_said}
