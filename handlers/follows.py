"""What addresses follow: found for whoever is there, moved with the address, and dropped."""

from collections.abc import Iterable

from domain.chat import Address
from domain.follows import Follow, FollowKind
from storage.town import Town


def here(town: Town) -> Address | None:
    """The address from which somebody asks."""
    reach = town.addresses.reach_by_id(town.address_id) if town.address_id else None
    return reach.address if reach else None


def mine(town: Town) -> list[Follow]:
    """All that is followed at the addresses of whoever asks."""
    return _of(town, town.person.id)


def my(town: Town, follow_id: str) -> Follow | None:
    """Something that whoever asks follows, by its id."""
    return next((each for each in mine(town) if each.id == follow_id), None)


def found(town: Town, kind: FollowKind, ref: str) -> Follow | None:
    """What whoever asks follows already."""
    return next((each for each in mine(town) if (each.kind, each.ref) == (kind, ref)), None)


def _of(town: Town, person_id: str) -> list[Follow]:
    reaches = town.addresses.reaches(person_id)
    return [each for reach in reaches for each in town.follows.at(reach.address)]


def whom(town: Town, follow: Follow) -> str | None:
    """Who is at the address of a follow now; None when nobody can be written to there."""
    at = town.addresses.at(follow.address)
    return at[0] if at and town.addresses.reach(at[0]) else None


def drop(town: Town, follow: Follow) -> None:
    """Ends a follow, and owes that its key is forgotten."""
    town.follows.drop(follow.id)
    town.jobs.put(f"forget/{follow.id}", "forget", town.now, follow.id)


def drop_all(town: Town, person_id: str) -> None:
    """Whoever leaves, or can't be written to, follows nothing."""
    _drop_each(town, _of(town, person_id))


def drop_at(town: Town, address: Address) -> None:
    """Nothing is followed at an address any more, and what it reported is nobody's."""
    _drop_each(town, town.follows.at(address))
    for each in town.corrections.leave(address):
        town.jobs.put(f"forget/{each}", "forget", town.now, each)


def _drop_each(town: Town, follows: Iterable[Follow]) -> None:
    for each in follows:
        drop(town, each)


def move(town: Town, old: Address, value: str) -> None:
    """What was followed at an address, or reported, is so where its channel has moved it."""
    new = Address(old.channel, value)
    for each in town.follows.at(old):
        town.follows.move(each.id, new)
    town.corrections.move(old, new)
