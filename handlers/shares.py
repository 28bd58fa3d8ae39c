"""Word of mouth: a link to pass on, whose sender learns how many came by it and nothing else."""

from datetime import timedelta

from domain.chat import Answer, Say, choice, say
from domain.codes import bare
from handlers import menus
from storage.town import Town

LINK = "f-"
NEW = timedelta(hours=1)
"""Whoever was never seen before this is new here."""


def show(town: Town) -> Answer:
    """One's own link, to be passed on, and how many have come by it."""
    code, joined = town.shares.of_person(town.person.id)
    bot = town.jobs.mark("telegram_username")
    word = f"/start {LINK}{code}"
    link = f"https://t.me/{bot}?start={LINK}{code}" if bot else word
    return [
        say("share-title", choice("share/new", "share-button-new"), link=link),
        say("share-joined", choice("contribution", "menu-contribution"), count=joined),
    ]


def renew(town: Town) -> Answer:
    """Ends one's link, and makes another."""
    town.shares.drop(town.person.id)
    return show(town)


def came(town: Town, word: str) -> list[Say]:
    """Greets whoever comes by a link; the first time it is counted for its sender."""
    first, _ = town.people.seen(town.person.id)
    new = town.now - first < NEW and not town.person.name
    if new and town.people.came_by_link(town.person.id):
        town.shares.join(bare(word.removeprefix(LINK)), town.person.id)
    return menus.start(town)


def mydata(town: Town) -> list[Say]:
    """The link that somebody passes on, and whether they came by one."""
    found = town.shares.found(town.person.id)
    told = [say("mydata-share-row", count=found[1])] if found else []
    return told + ([say("mydata-by-link-row")] if town.people.is_by_link(town.person.id) else [])
