"""What is near a place that somebody shares; the place is not kept."""

from domain.args import Term
from domain.cards import Shown, Way, is_listed
from domain.chat import Say, say
from domain.rankings import ranked
from domain.topics import NAMES, Topic
from handlers import finds, tallies, topics
from handlers.finds import AT_ONCE, OTHER, TALK
from storage.town import Town

SPARE = 5
"""Some of what is near may be for nobody but who is in danger."""
STEP = 10
"""Metres."""


def near(town: Town, place: tuple[float, float]) -> list[Say]:
    """The nearest services, of the topic shown last if there was one."""
    topic = finds.last_topic(town)
    tallies.count(town, "asked", topic)
    found = _found(town, place, topic)
    if not found:
        return [say("near-none", OTHER, TALK)]
    buttons = [finds.button(each, Way(topic, metres=each.metres)) for each in found]
    title = say("near-topic", name=Term(NAMES[topic])) if topic else say("near-title")
    missing = [topics.nothing(topic)] if topic else []
    end = say("near-kept", *buttons, *missing, OTHER, TALK)
    return [title, *finds.rows(town, found), end]


def _found(town: Town, place: tuple[float, float], topic: Topic | None) -> list[Shown]:
    """The nearest, in the order in which services are shown everywhere."""
    near = town.services.nearest(place, AT_ONCE + SPARE, topic)
    found = [
        finds.shown(town, service, max(STEP, round(metres / STEP) * STEP))
        for service, metres in near
        if is_listed(service)
    ]
    return ranked(found[:AT_ONCE], town.person.language)
