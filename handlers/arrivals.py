"""Somebody's coming in, by whichever of the names that their channel knows them by."""

from domain.chat import Address, Incoming
from handlers import follows
from storage.people import Reach, kind_of
from storage.town import Town

SURE = "user"
"""The kind of name that is nobody else's later; a phone's number may be."""


def arrive(town: Town, incoming: Incoming, language: str) -> tuple[str, str]:
    """The (person id, address id) of whoever has sent this, made when new."""
    known = _known(town, incoming)
    if known and incoming.event:
        return known.person_id, known.id
    if known and incoming.also:
        _call(town, known, incoming.address, incoming.also)
    found = town.people.arrive(incoming.address, language, incoming.sent or town.now)
    if not known and incoming.also:
        town.people.call(found[1], incoming.address, incoming.also)
    return found


def at(town: Town, incoming: Incoming) -> tuple[str, str] | None:
    """The (person id, address id) of whoever has sent this, if they are known; nothing is kept."""
    others = () if incoming.event == "moved" else incoming.also
    values = sorted((incoming.address.value, *others), key=lambda each: not _is_sure(each))
    addresses = (Address(incoming.address.channel, each) for each in values)
    return next(filter(None, map(town.people.at, addresses)), None)


def _known(town: Town, incoming: Incoming) -> Reach | None:
    """The address as it is; a number that has become somebody else's is taken from it."""
    found = at(town, incoming)
    reach = town.people.reach_by_id(found[1]) if found else None
    if reach is None or incoming.event == "moved":
        return reach
    sure = next(filter(_is_sure, (incoming.address.value, *incoming.also)), None)
    if sure and town.people.is_another(reach.id, sure):
        follows.drop_all(town, reach.person_id)
        town.people.give_up(reach.id)
        return None
    return reach


def _is_sure(value: str) -> bool:
    return kind_of(value) == SURE


def _call(town: Town, reach: Reach, address: Address, others: tuple[str, ...]) -> None:
    town.people.call(reach.id, address, others)
    if reach.address != address:
        follows.move(town, reach.address, address.value)


def moved(town: Town, incoming: Incoming) -> None:
    """Somebody has other names from now on; those they had are nobody's."""
    reach = town.people.reach_by_id(incoming.address.value)
    if reach is None or not incoming.also:
        return
    value, *others = incoming.also
    if town.people.at(Address(reach.address.channel, value)):
        town.people.set_reachable(reach.id, False)  # two people are never made one in silence
        return
    town.people.rename(reach, value, others)
    follows.move(town, reach.address, value)
