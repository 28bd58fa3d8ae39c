"""News of a topic: followed at an address, told once a week, and only if there are any."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import cast

from domain.args import Term
from domain.cards import is_delicate
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.follows import Follow
from domain.topics import NAMES, SAFE, TOPICS, Topic
from handlers import follows
from storage.town import Town

WEEK = timedelta(days=7)
MARK = "news"
MOST = 5
"""Names of what is new that are told of one topic."""
MOST_BUTTONS = 4
HOW = Delivery(lane="news")
"""Nothing in it tells the topic: what leaves names a person, and a follow names none."""


def button(topic: Topic) -> Choice:
    """The way to follow a topic, for its page."""
    return choice(f"follow/{topic}", "follow-button")


def _topic(word: str) -> Topic | None:
    """A topic that may be followed."""
    return next((each for each in TOPICS if each == word and each != SAFE), None)


def ask(town: Town, word: str) -> Answer:
    """What is kept of it, and until when."""
    topic = _topic(word)
    if topic is None:
        return Refusal("gone")
    if found := follows.found(town, "topic", topic):
        return at(found)
    yes, back = choice(f"follow/{topic}/yes", "follow-yes"), choice(f"topic/{topic}", NAMES[topic])
    return [say("follow-agree", yes, back, topic=Term(NAMES[topic]))]


def begin(town: Town, word: str) -> Answer:
    """Follows a topic, once however often it is asked."""
    topic, address = _topic(word), follows.here(town)
    if topic is None or address is None:
        return Refusal("gone")
    found = follows.found(town, "topic", topic)
    return at(found or town.follows.add(address, town.person.language, "topic", topic))


def at(follow: Follow) -> list[Say]:
    """That a topic is followed, with the way out."""
    stop = choice(f"followed/{follow.id}/stop", "follow-stop")
    return [say("follow-here", stop, topic=Term(NAMES[cast(Topic, follow.ref)]))]


@dataclass(frozen=True, slots=True)
class News:
    """What is new about a topic: names to be told, and how many more there are."""

    topic: Topic
    names: tuple[str, ...]


def weekly(town: Town, ref: str) -> list[Say]:
    """Tells everybody what is new about what they follow; nothing where nothing is."""
    since = town.jobs.mark(MARK)
    start = datetime.fromisoformat(since) if since else town.now - WEEK
    town.jobs.set_mark(MARK, town.now.isoformat())

    @cache
    def about(topic: Topic) -> News:
        return News(topic, tuple(_names(town, topic, start)))

    told: list[Say] = []
    for person_id, topics in _by_person(town).items():
        fresh = [news for news in map(about, topics) if news.names]
        told += [each.told(person_id, HOW) for each in _digest(fresh)]
    return told


def _by_person(town: Town) -> dict[str, list[Topic]]:
    """The topics that are followed, by who is at their addresses; where nobody is, they end."""
    found: dict[str, list[Topic]] = {}
    for each in town.follows.active("topic"):
        topic, person_id = _topic(each.ref), follows.whom(town, each)
        if topic is None or person_id is None:
            follows.drop(town, each)
        else:
            found.setdefault(person_id, []).append(topic)
    return found


def _names(town: Town, topic: Topic, since: datetime) -> Iterable[str]:
    """What has come onto the boards, and services that are new or changed; of danger nothing."""
    for post in town.posts.since(topic, since):
        yield str(post.details.get("what") or "")
    for service in town.services.of_topic(topic):
        if service.state != "shown" or is_delicate(service):
            continue
        if service.news_at and service.news_at > since:
            yield service.name


def _digest(fresh: list[News]) -> list[Say]:
    if not fresh:
        return []
    ways = [choice(f"topic/{each.topic}", NAMES[each.topic]) for each in fresh[:MOST_BUTTONS]]
    title = say("news-title", *ways, choice("followed", "follows-button"))
    return [title, *(row for each in fresh for row in _about(each))]


def _about(news: News) -> list[Say]:
    rows = [say("news-row", name=each) for each in filter(None, news.names[:MOST])]
    more = len(news.names) - len(rows)
    rest = [say("news-more-row", count=more)] if more else []
    return [say("news-topic", topic=Term(NAMES[news.topic])), *rows, *rest]
