"""How it was: a face from whoever came, words if they like, read by the coordinator alone."""

from datetime import timedelta
from zlib import crc32

from domain.args import Term
from domain.chat import Answer, Refusal, Say, choice, say
from domain.feedback import FACES, Face, Opinion, can_answer
from domain.keys import Key
from domain.signups import Signup
from handlers import forms
from handlers.givings import TO_FREE
from handlers.hours import TO_CONTRIBUTION
from storage.town import Town

LABELS: dict[Face, Key] = {3: "face-good", 2: "face-middling", 1: "face-bad"}
LATELY = timedelta(days=30)
AT_ONCE = 5


def question(signup: Signup) -> Say:
    """The one question."""
    faces = [choice(f"signup/{signup.id}/face/{face}", LABELS[face]) for face in FACES]
    return say("feedback-ask", *faces)


def answer(town: Town, signup: Signup, face: str) -> Answer:
    """Keeps the face, and offers to add words."""
    chosen = next((each for each in FACES if str(each) == face), None)
    if chosen is None:
        return Refusal("gone")
    if no := can_answer(signup, town.feedback.of_signup(signup.id), town.now):
        return no
    town.feedback.answer(signup, chosen)
    add = choice(f"signup/{signup.id}/words", "button-add-words")
    return [say("feedback-kept", add, TO_CONTRIBUTION, TO_FREE, face=Term(LABELS[chosen]))]


def ask_words(town: Town, signup: Signup) -> Answer:
    """Asks for words, which may be left out."""
    return _late(town, signup) or forms.begin(town, "feedback", about=signup.id)


def _late(town: Town, signup: Signup) -> Refusal | None:
    opinion = town.feedback.of_signup(signup.id)
    return can_answer(signup, opinion, town.now) if opinion else Refusal("gone")


def said(town: Town, words: str | None, signup_id: str) -> Answer:
    """Keeps the words."""
    signup = town.signups.get(signup_id)
    if signup is None or signup.person_id != town.person.id:
        return Refusal("gone")
    if no := _late(town, signup):
        return no
    if words:
        town.feedback.say(signup, words)
    return [say("feedback-said", TO_CONTRIBUTION, TO_FREE)]


def show(town: Town) -> Answer:
    """What the coordinator sees: the faces of thirty days, and words nobody has read yet."""
    counts = town.feedback.counts(town.now - LATELY)
    faces = {"good": counts.get(3, 0), "middling": counts.get(2, 0), "bad": counts.get(1, 0)}
    shown = town.feedback.unread(AT_ONCE)
    queue = choice("queue", "menu-queue")
    if not shown:
        return [say("feedback-title", queue, **faces), say("feedback-no-words")]
    read = choice(f"feedback/{_mark(shown)}/seen", "button-read")
    return [say("feedback-title", read, queue, **faces), *(_words(town, *each) for each in shown)]


def _words(town: Town, opinion: Opinion, organization_id: str) -> Say:
    organization = town.organizations.get(organization_id)
    return say(
        "feedback-row",
        face=Term(LABELS[opinion.face]),
        organization=organization.name if organization else "",
        words=opinion.words or "",
    )


def _mark(shown: list[tuple[Opinion, str]]) -> str:
    """What tells this handful of words from any other, also from the same ones rewritten."""
    told = " ".join(f"{each.id} {each.words}" for each, _ in shown)
    return f"{crc32(told.encode('utf-8', 'surrogatepass')):08x}"


def seen(town: Town, mark: str) -> Answer:
    """Puts the words that were shown aside; others, which came in between, are shown first."""
    shown = town.feedback.unread(AT_ONCE)
    if shown and mark == _mark(shown):
        for opinion, _ in shown:
            town.feedback.see(opinion.id)
    return show(town)


def mydata(town: Town) -> list[Say]:
    """What is kept of the asking person's opinions."""
    told = []
    for each in town.feedback.of_person(town.person.id):
        face = Term(LABELS[each.face])
        told.append(say("mydata-feedback-row", face=face, words=each.words or "—"))
    return told
