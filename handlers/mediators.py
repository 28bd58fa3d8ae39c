"""A mediator's side: questions that wait, the one that is taken, answered, given on or ended."""

from collections.abc import Iterable

from domain import may
from domain.args import Instant, Languages
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.kinds.talk import Answered, InItalian
from domain.talks import Author, Talk, TalkText
from handlers import forms, on_calls, passings, promises_kept
from storage.town import Town

BACK = choice("questions", "mediator-menu")


def mine(town: Town) -> Answer:
    """What the asking mediator has taken over, what waits, and when they can be on call."""
    taken = town.talks.of_mediator(town.person.id)
    waiting = [each for each in town.talks.waiting() if _may_take(town, each)]
    told = say(
        "mediator-title",
        *_buttons(taken),
        *_buttons(waiting),
        choice("readings", "reading-menu"),
        choice("mediator/topics", "mediator-button-topics"),
        choice("roles/leave/mediator", "roles-button-leave"),
        taken=len(taken),
        waiting=len(waiting),
    )
    return [told, *on_calls.ahead(town, town.person.mediates)]


def _buttons(talks: Iterable[Talk]) -> list[Choice]:
    return [
        choice(
            f"question/{each.id}",
            "mediator-button-question",
            languages=Languages((each.language,)),
            at=Instant(each.asked),
        )
        for each in talks
    ]


def _may_take(town: Town, talk: Talk) -> bool:
    return town.person.id in passings.able(town, talk)


def show(town: Town, talk: Talk) -> Answer:
    """A question: one's own with all that can be done, one that waits, or why it can't be seen."""
    if talk.taker_id == town.person.id:
        return card(town, talk)
    return _closed(town, talk) or passings.question(town, talk)


def _closed(town: Town, talk: Talk) -> Refusal | None:
    if talk.state == "taken":
        return Refusal("mediator-taken", choices=(BACK,))
    if talk.state == "ended" or talk.person_id is None:
        return Refusal("mediator-over", choices=(BACK,))
    return None if _may_take(town, talk) else Refusal("mediator-not-for-you", choices=(BACK,))


def take(town: Town, talk: Talk) -> Answer:
    """The first takes a question over; whoever comes after hears so."""
    town.lock("talk", talk.id)
    return _took(town, talk.id) or card(town, _fresh(town, talk))


def _took(town: Town, talk_id: str) -> Refusal | None:
    talk = town.talks.get(talk_id)
    if talk is None:
        return Refusal("mediator-over", choices=(BACK,))
    if talk.taker_id == town.person.id:
        return None
    if no := _closed(town, talk):
        return no
    town.talks.take(talk.id, town.person.id)
    return None


def _fresh(town: Town, talk: Talk) -> Talk:
    found = town.talks.get(talk.id)
    assert found is not None
    return found


def skip(town: Town, talk: Talk) -> Answer:
    """Not now: nothing is noted, others have been asked too."""
    return [say("mediator-skipped", BACK)]


def card(town: Town, talk: Talk) -> list[Say]:
    """A question that one has taken over, with the Italian beside each text."""
    base = f"question/{talk.id}"
    texts = town.talks.texts(talk.id)
    answered = talk.answered is not None
    ways = [choice(f"{base}/answer", "mediator-button-answer")]
    if talk.language != "it":
        ways += _italian(base, texts)
    ways.append(choice(f"{base}/on", "mediator-button-on"))
    ways += [choice(f"{base}/close", "mediator-button-close")] if answered else []
    ways.append(choice(f"{base}/block", "mediator-button-block"))
    spoken = Languages((talk.language,))
    return [say("mediator-card", *ways, languages=spoken), *passings.read(town, talk)]


def _italian(base: str, texts: list[TalkText]) -> list[Choice]:
    ways = [choice(f"{base}/italian/question", "mediator-button-question-it")]
    if any(each.author == "mediator" for each in texts):
        ways.append(choice(f"{base}/italian/answer", "mediator-button-answer-it"))
    return ways


def answer(town: Town, talk: Talk) -> Answer:
    """Asks for the answer."""
    return forms.begin(town, "talk-answer", about=talk.id)


def answered(town: Town, form: Answered, talk_id: str) -> Answer:
    """Carries an answer to the family; the first one in time keeps the promise.

    A question that went back to the others while this was written is taken again.
    """
    town.lock("talk", talk_id)
    if no := may.mediator(town.person, None) or _took(town, talk_id):
        return no
    talk = town.talks.get(talk_id)
    assert talk is not None
    town.talks.say(talk.id, "mediator", form.words)
    promises_kept.answered(town, talk)
    base = f"question/{talk.id}"
    ways = [choice(base, "mediator-button")]
    if talk.language != "it":
        ways.insert(0, choice(f"{base}/italian/answer", "mediator-button-answer-it"))
    told = passings.send(town, talk, town.talks.texts(talk.id)[-1], urgent=True)
    return [say("mediator-sent", *ways), *told]


def ask_italian(town: Town, talk: Talk, which: str) -> Answer:
    """Shows a text and asks for the same in Italian."""
    author = _author(which)
    text = _newest(town, talk, author) if author else None
    if text is None:
        return Refusal("gone")
    begun = forms.begin(town, "talk-italian", about=f"{talk.id}/{text.id}")
    if isinstance(begun, Refusal):
        return begun
    shown = [say("mediator-theirs-row", words=text.words)]
    shown += [say("mediator-italian-row", words=text.italian)] if text.italian else []
    return [say("mediator-beside"), *shown, *begun]


def _author(which: str) -> Author | None:
    if which == "question":
        return "family"
    return "mediator" if which == "answer" else None


def _newest(town: Town, talk: Talk, author: Author) -> TalkText | None:
    texts = town.talks.texts(talk.id)
    return next((each for each in reversed(texts) if each.author == author), None)


def in_italian(town: Town, form: InItalian, about: str) -> Answer:
    """Keeps the Italian beside a text; of an answer, the family is shown both."""
    talk_id, _, text_id = about.partition("/")
    talk = town.talks.get(talk_id)
    if talk is None or may.mediates(town.person, talk):
        return Refusal("mediator-over", choices=(BACK,))
    town.talks.set_italian(talk.id, text_id, form.words)
    text = next((each for each in town.talks.texts(talk.id) if each.id == text_id), None)
    told = (
        passings.send(town, talk, text, urgent=True) if text and text.author == "mediator" else []
    )
    return [*card(town, talk), *told]


def give_on(town: Town, talk: Talk) -> Answer:
    """Back to the others, with all that was said."""
    town.lock("talk", talk.id)
    told = passings.hand_over(town, talk)
    return [say("mediator-given-on" if told else "mediator-alone", BACK), *told]


def close(town: Town, talk: Talk) -> Answer:
    """Ends a talk that was answered."""
    if talk.answered is None:
        return Refusal(
            "mediator-answer-first", choices=(choice(f"question/{talk.id}", "mediator-button"),)
        )
    town.lock("talk", talk.id)
    return [say("mediator-closed", BACK), *passings.finish(town, talk)]


def ask_block(town: Town, talk: Talk) -> Answer:
    """Asks whether never to hear from this person again."""
    base = f"question/{talk.id}"
    yes = choice(f"{base}/block/yes", "mediator-button-block-yes")
    return [say("mediator-block-ask", yes, choice(base, "mediator-button"))]


def block(town: Town, talk: Talk) -> Answer:
    """Never again this person, who does not hear why: somebody else goes on, or it ends."""
    assert talk.person_id is not None
    town.lock("talk", talk.id)
    town.talks.block(town.person.id, talk.person_id)
    others = passings.able(town, talk)
    told = passings.hand_over(town, talk) if others else passings.finish(town, talk)
    return [say("mediator-blocked", BACK), *told]
