"""Somebody's coming in, by whichever of the names that their channel knows them by."""

from domain.chat import Address, Incoming
from handlers import follows, partings, ticks
from storage.addresses import Reach, kind_of
from storage.town import Town

SURE = "user"
"""The kind of name that is nobody else's later; a phone's number may be."""


def arrive(town: Town, incoming: Incoming, language: str) -> tuple[str, str]:
    """The (person id, address id) of whoever has sent this, made when new."""
    known = _known(town, incoming)
    if known and incoming.event:
        if incoming.event == "moved":
            # At once: what they write from their new number may be next in the same delivery.
            _move(town, known, incoming.also)
        return known.person_id, known.id
    address = _called(town, known, incoming) if known else incoming.address
    found = town.people.arrive(address, language, incoming.sent or town.now)
    if not known and incoming.also:
        town.addresses.call(found[1], incoming.address, incoming.also)
    return found


def at(town: Town, incoming: Incoming) -> tuple[str, str] | None:
    """The (person id, address id) of whoever has sent this, if they are known; nothing is kept."""
    others = () if incoming.event == "moved" else incoming.also
    values = sorted((incoming.address.value, *others), key=lambda each: not _is_sure(each))
    addresses = (Address(incoming.address.channel, each) for each in values)
    return next(filter(None, map(town.addresses.at, addresses)), None)


def _known(town: Town, incoming: Incoming) -> Reach | None:
    """The address as it is; a number that has become somebody else's is taken from it."""
    if incoming.event != "moved":
        _take_back(town, incoming)
    found = at(town, incoming)
    return town.addresses.reach_by_id(found[1]) if found else None


def _take_back(town: Town, incoming: Incoming) -> None:
    """A number that comes with another identifier than before is its former owner's no more."""
    names = (incoming.address.value, *incoming.also)
    sure = next(filter(_is_sure, names), None)
    if sure is None:
        return
    for value in names:
        found = town.addresses.at(Address(incoming.address.channel, value))
        if found and town.addresses.is_another(found[1], sure):
            _lose(town, found)


def _lose(town: Town, whose: tuple[str, str]) -> None:
    """Somebody's address is another's: nothing of theirs is sent there, and they are missed."""
    person_id, address_id = whose
    reach = town.addresses.reach_by_id(address_id)
    assert reach is not None
    follows.drop_at(town, reach.address)
    town.outbox.leave(address_id)
    town.addresses.give_up(address_id)
    ticks.queue(town, partings.lost(town, person_id))


def _is_sure(value: str) -> bool:
    return kind_of(value) == SURE


def _called(town: Town, reach: Reach, incoming: Incoming) -> Address:
    """The value of an address, by now; a name that it shares with another is left to that."""
    if incoming.also:
        town.addresses.call(reach.id, incoming.address, incoming.also)
    now = town.addresses.reach_by_id(reach.id)
    assert now is not None
    if now.address != reach.address:
        follows.move(town, reach.address, now.address.value)
    return now.address


def _move(town: Town, reach: Reach, names: tuple[str, ...]) -> None:
    """Somebody has other names from now on; those they had are nobody's."""
    if not names:
        return
    value, *others = names
    found = town.addresses.at(Address(reach.address.channel, value))
    if found and found[1] != reach.id:
        _lose(town, (reach.person_id, reach.id))  # two people are never made one in silence
        return
    town.addresses.rename(reach, value, others)
    follows.move(town, reach.address, value)
