"""Questions in one's own words: answered with the likeliest topics; the words are not kept."""

from collections.abc import Sequence

from domain import safety
from domain.args import Term
from domain.cards import Shown, Way
from domain.chat import Choice, Incoming, Say, say
from domain.topics import NAMES, SAFE, TOPICS, Topic
from handlers import finds, languages, tallies, topics
from handlers.finds import OTHER, TALK
from storage.town import Town

SURE = 0.7
"""From this score on a question is answered without asking back."""
LEAST = 0.3
"""What is less likely than this, and than nothing of all this, is not worth asking about."""
LIKELY = 3
AT_ONCE = 4


def ranked(incoming: Incoming) -> list[tuple[Topic, float]]:
    """The likeliest topics, the best first, each with its score; none if it is surely none."""
    heard = incoming.heard
    scores = dict(heard.topics or ([(heard.topic, SURE)] if heard.topic else []))
    found = [(topic, scores[topic]) for topic in TOPICS if topic in scores]
    best = sorted(found, key=lambda each: -each[1])[:LIKELY]
    none = scores.get("none", 0.0)
    if none >= SURE or (best and best[0][1] < min(none, LEAST)):
        return []
    return best


def is_danger(incoming: Incoming) -> bool:
    """Whether danger is the likeliest of all; that goes before anything else that was meant."""
    return [topic for topic, _ in ranked(incoming)[:1]] == [SAFE]


def said(town: Town, incoming: Incoming) -> list[Say]:
    """The answer to a question about services; nothing when it is none."""
    found = ranked(incoming)
    if not found:
        return []
    heard = incoming.heard.language
    language = heard if heard in languages.NATIVE else town.person.language
    likely = [topic for topic, _ in found]
    if SAFE in likely:
        told = _in_danger(town, likely)
    elif found[0][1] >= SURE:
        told = _surely(town, likely, language)
    else:
        told = _perhaps(town, likely, language)
    return told if language == town.person.language else _in_language(town, told, language)


def _in_danger(town: Town, likely: Sequence[Topic]) -> list[Say]:
    """The numbers to call come first, and nothing is counted."""
    others = [topics.button(each) for each in likely if each != SAFE]
    return [
        *safety.card("violence", town.city.lines, town.person.language),
        say("asked-also", *others, OTHER),
    ]


def _surely(town: Town, likely: Sequence[Topic], language: str) -> list[Say]:
    first, *others = likely
    tallies.count(town, "asked", first, language)
    best = finds.of(town, first, language=language)[:AT_ONCE]
    ways = (topics.nothing(first), *map(topics.button, others), OTHER, TALK)
    if not best:
        tallies.count(town, "empty", first, language)
        return [say("services-none", *ways[1:], name=Term(NAMES[first]))]
    buttons = [finds.button(each, Way(first)) for each in best]
    title = say("services-list", *buttons, name=Term(NAMES[first]))
    return [title, *finds.rows(town, best), say("asked-else", *ways)]


def _perhaps(town: Town, likely: Sequence[Topic], language: str) -> list[Say]:
    tallies.count(town, "asked", likely[0], language)
    told = [say("asked-which")]
    for topic in likely:
        best = finds.of(town, topic, language=language)[:1]
        ways = (topics.button(topic), *_ways(best, topic))
        told += [say("asked-topic", *ways, name=Term(NAMES[topic])), *finds.rows(town, best)]
    return [*told, say("asked-else", OTHER, TALK)]


def _ways(best: Sequence[Shown], topic: Topic) -> list[Choice]:
    return [finds.button(each, Way(topic)) for each in best]


def _in_language(town: Town, told: Sequence[Say], language: str) -> list[Say]:
    """In the language that was written, for this once; one tap keeps it or goes back."""
    codes = (language, town.person.language)
    ways = [Choice(f"language/{code}", languages.NATIVE[code]) for code in codes]
    return [each.spoken(language) for each in (*told, say("asked-language", *ways))]
