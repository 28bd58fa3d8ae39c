"""What families ask about: topics, their parts, and the best services of each."""

from domain import safety
from domain.args import Term
from domain.cards import Shown, Way
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.topics import NAMES, SAFE, SUBS, TOPICS, Topic
from handlers import boards, finds, news, tallies
from handlers.finds import AT_ONCE, OTHER, TALK
from storage.town import Town

ALL = "all"


def menu(town: Town) -> Answer:
    """All topics."""
    return [say("services-title", *map(button, TOPICS))]


def button(topic: Topic) -> Choice:
    """The way to a topic."""
    return choice(safety.VIOLENCE if topic == SAFE else f"topic/{topic}", NAMES[topic])


def show(town: Town, word: str) -> Answer:
    """The parts of a topic."""
    topic = finds.topic_of(word)
    if topic is None:
        return Refusal("gone")
    if topic == SAFE:
        return safety.shown("violence", town.city.lines, town.person.language)
    parts = [choice(f"topic/{topic}/{sub}", name) for sub, name in SUBS[topic].items()]
    every = choice(f"topic/{topic}/{ALL}", "services-all")
    ways = (*parts, every, *boards.of_topic(town, topic), *boards.way(topic), news.button(topic))
    return [say("services-which", *ways, topic=Term(NAMES[topic]))]


def part(town: Town, word: str, sub: str, page: str = "1") -> Answer:
    """The services of a part of a topic, or of all of it; the best first, five at a time."""
    sub = "" if sub == ALL else sub
    topic = finds.topic_of(word, sub)
    if topic is None or not (page.isascii() and page.isdecimal()):
        return Refusal("gone")
    if topic == SAFE:
        return safety.shown("violence", town.city.lines, town.person.language)
    if page == "1":
        tallies.count(town, "asked", topic)
    every = finds.of(town, topic, sub)
    if not every:
        return _nothing_there(town, topic, sub)
    first = (max(int(page[:4]), 1) - 1) * AT_ONCE
    listed = every[first : first + AT_ONCE] or every[:AT_ONCE]
    more = _more(topic, sub, first, len(every))
    title = say("services-list", *_buttons(listed, topic, sub), *more, name=_name(topic, sub))
    end = say("services-near", nothing(topic), TALK)
    return [title, *finds.rows(town, listed), end]


def _buttons(listed: list[Shown], topic: Topic, sub: str) -> list[Choice]:
    return [finds.button(each, Way(topic, sub)) for each in listed]


def _more(topic: Topic, sub: str, first: int, amount: int) -> list[Choice]:
    if first + AT_ONCE >= amount:
        return []
    page = first // AT_ONCE + 2
    return [choice(f"topic/{topic}/{sub or ALL}/{page}", "services-more")]


def _name(topic: Topic, sub: str) -> Term:
    return Term(SUBS[topic][sub] if sub else NAMES[topic])


def nothing(topic: Topic) -> Choice:
    """One tap says that nothing of this helps."""
    return choice(f"nothing/{topic}", "services-nothing")


def _nothing_there(town: Town, topic: Topic, sub: str) -> list[Say]:
    """Says so, counts it, and offers a person and who can be called from anywhere."""
    tallies.count(town, "empty", topic)
    calls = [each for each in finds.of(town, topic) if each.service.scope == "national"]
    buttons = _buttons(calls[:AT_ONCE], topic, "")
    told = [say("services-none", *buttons, TALK, OTHER, name=_name(topic, sub))]
    return [*told, *finds.rows(town, calls[:AT_ONCE])]


def not_found(town: Town, word: str) -> Answer:
    """Counts that nothing of what there is has helped."""
    topic = finds.topic_of(word)
    if topic is None:
        return Refusal("gone")
    tallies.count(town, "nothing", topic)
    return [say("nothing-thanks", TALK, OTHER)]
