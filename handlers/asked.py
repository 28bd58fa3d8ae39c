"""Questions in one's own words: answered with the likeliest topics; the words are not kept."""

from collections.abc import Sequence

from domain import safety
from domain.args import Term
from domain.cards import Shown, Way
from domain.chat import Choice, Incoming, Say, say
from domain.topics import LIKELIEST, NAMES, SAFE, TOPICS, Topic
from handlers import finds, languages, tallies, topics
from handlers.finds import OTHER, TALK
from storage.town import Town

SURE = 0.7
"""From this score on a question is answered without asking back."""
LEAST = 0.3
"""What is less likely than this, and than nothing of all this, is not worth asking about."""
BESIDE = 0.05
"""Beside a sure answer, what is less likely than this is only one more button to read."""
AT_ONCE = 4


def ranked(incoming: Incoming) -> list[tuple[Topic, float]]:
    """The likeliest topics, the best first, each with its score; none if it is surely none."""
    heard = incoming.heard
    scores = dict(heard.topics or ([(heard.topic, SURE)] if heard.topic else []))
    found = [(topic, scores[topic]) for topic in TOPICS if topic in scores]
    best = sorted(found, key=lambda each: -each[1])[:LIKELIEST]
    none = scores.get("none", 0.0)
    if none >= SURE or (best and best[0][1] < min(none, LEAST)):
        return []
    return best


def is_danger(incoming: Incoming) -> bool:
    """Whether danger is the likeliest of all; that goes before anything else that was meant."""
    return [topic for topic, _ in ranked(incoming)[:1]] == [SAFE]


def is_feared(incoming: Incoming) -> bool:
    """Whether danger is among the likeliest, though nothing of all this may be likelier."""
    return SAFE in [topic for topic, _ in incoming.heard.topics[:LIKELIEST]]


def said(town: Town, incoming: Incoming) -> list[Say]:
    """The answer to a question about services; nothing when it is none."""
    found = ranked(incoming)
    likely = [topic for topic, _ in found]
    if SAFE in likely or is_feared(incoming):
        return languages.as_written(town, incoming, lambda: _in_danger(town, likely))
    if not found:
        return []
    if found[0][1] < SURE:
        return languages.as_written(town, incoming, lambda: _perhaps(town, likely))
    beside = [topic for topic, score in found if score >= BESIDE]
    return languages.as_written(town, incoming, lambda: _surely(town, beside))


def _in_danger(town: Town, likely: Sequence[Topic]) -> list[Say]:
    """The numbers to call come first, and nothing is counted."""
    others = [topics.button(each) for each in likely if each != SAFE]
    return [
        *safety.shown("violence", town.city.lines, town.person.language),
        say("asked-also", *others, OTHER),
    ]


def _surely(town: Town, likely: Sequence[Topic]) -> list[Say]:
    first, *others = likely
    tallies.count(town, "asked", first)
    best = finds.of(town, first)[:AT_ONCE]
    if not best:
        tallies.count(town, "empty", first)
        ways = (*map(topics.button, others), OTHER, TALK)
        return [say("services-none", *ways, name=Term(NAMES[first]))]
    title = say("services-list", *_ways(best, first), name=Term(NAMES[first]))
    ways = (topics.nothing(first), *map(topics.button, likely), OTHER, TALK)
    return [title, *finds.rows(town, best), say("asked-else", *ways)]


def _perhaps(town: Town, likely: Sequence[Topic]) -> list[Say]:
    tallies.count(town, "asked", likely[0])
    told = [say("asked-which")]
    for topic in likely:
        best = finds.of(town, topic)[:1]
        ways = (topics.button(topic), *_ways(best, topic))
        told += [say("asked-topic", *ways, name=Term(NAMES[topic])), *finds.rows(town, best)]
    return [*told, say("asked-else", topics.nothing(likely[0]), OTHER, TALK)]


def _ways(best: Sequence[Shown], topic: Topic) -> list[Choice]:
    return [finds.button(each, Way(topic)) for each in best]
