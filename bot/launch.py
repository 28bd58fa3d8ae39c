"""`faibene launch`: which topics have nothing confirmed for families yet?"""

from collections.abc import Iterable, Iterator
from datetime import datetime

from domain.services import Service, is_fresh
from domain.topics import SAFE, SUBS, TOPICS, Topic
from storage.database import Database
from storage.town import Town


async def run_launch(database: Database) -> int:
    """Prints what is missing; 1 while a topic has no card that somebody has confirmed."""
    lines, empty = await database.read(_looked)
    for line in lines:
        print(line)
    return int(empty > 0)


def _looked(town: Town) -> tuple[list[str], int]:
    services = town.services.every()
    covered = _covered(services, town.now)
    empty = [topic for topic in TOPICS if topic != SAFE and (topic, "") not in covered]
    lines = [f"{topic}: nothing confirmed" for topic in empty]
    lines += [f"{topic}/{sub}: nothing confirmed" for topic, sub in _parts(empty, covered)]
    waiting = [each for each in services if each.state == "hidden" and not each.stable]
    stale = [each for each in services if each.state == "shown" and not is_fresh(each, town.now)]
    lines += [f"waits to be confirmed: {each.name} ({each.key})" for each in waiting]
    lines += [f"confirmed too long ago: {each.name} ({each.key})" for each in stale]
    total = len(TOPICS) - 1
    lines.append(f"{total - len(empty)} of {total} topics have a confirmed card.")
    return lines, len(empty)


def _covered(services: Iterable[Service], now: datetime) -> set[tuple[Topic, str]]:
    """The topics and parts that lead to a service that is shown and confirmed lately."""
    good = [each for each in services if each.state == "shown" and is_fresh(each, now)]
    pairs: set[tuple[Topic, str]] = {
        pair for each in good for pair in each.topics if not each.stable
    }
    return pairs | {(topic, "") for topic, _ in pairs}


def _parts(empty: Iterable[Topic], covered: set[tuple[Topic, str]]) -> Iterator[tuple[Topic, str]]:
    """The parts that have nothing, of topics that have something."""
    for topic in TOPICS:
        for sub in SUBS[topic]:
            if topic not in empty and (topic, sub) not in covered:
                yield topic, sub
