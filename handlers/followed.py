"""What somebody follows, told to them, and stopped one by one."""

from dataclasses import replace
from typing import cast

from domain.args import Term
from domain.chat import Answer, Say, choice, say
from domain.follows import Follow
from domain.topics import NAMES, Topic
from handlers import follows, guides, news
from storage.town import Town

ALL = choice("followed", "follows-button")


def show(town: Town) -> Answer:
    """All that is followed at the addresses of whoever asks."""
    found = follows.mine(town)
    if not found:
        return [say("follows-none", guides.GUIDES)]
    ways = [choice(f"followed/{each.id}", "follow-one", what=_what(town, each)) for each in found]
    return [say("follows-title", *ways)]


def _what(town: Town, follow: Follow) -> Term | str:
    if follow.kind == "guide" and town.city.guide(follow.ref):
        return Term(guides.name(follow.ref))
    if follow.kind == "topic":
        return Term(NAMES[cast(Topic, follow.ref)])
    service = town.services.get(follow.ref)
    return service.name if service else ""


def one(town: Town, follow: Follow) -> Answer:
    """One of them, with the ways out."""
    if follow.kind == "guide" and town.city.guide(follow.ref):
        return guides.at(town, follow)
    if follow.kind == "topic":
        return news.at(follow)
    stop = choice(f"followed/{follow.id}/stop", "follow-stop")
    return [say("follows-title", stop, ALL), _row(town, follow)]


def stop(town: Town, follow: Follow) -> Answer:
    """It is followed no more, and forgotten."""
    follows.drop(town, follow)
    return [say("follow-stopped", guides.GUIDES)]


def _row(town: Town, follow: Follow) -> Say:
    what = _what(town, follow)
    if follow.kind != "guide":
        return say("mydata-follow-row", what=what)
    count = len(follow.done)
    return say("mydata-guide-row", what=what, hour=follow.hour, count=str(count))


def mydata(town: Town) -> list[Say]:
    """What is followed at the addresses of whoever asks, which no row says of them."""
    found = follows.mine(town)
    if not found:
        return []
    rows = [_row(town, each) for each in found]
    return [*rows[:-1], replace(rows[-1], choices=(ALL,))]
