"""Remind me when it opens: followed at an address under an opaque id, and then forgotten."""

from datetime import timedelta

from domain.args import Instant
from domain.chat import Address, Answer, Delivery, Refusal, Say, choice, say
from domain.follows import Follow
from domain.openings import Closed, Open
from domain.services import Service
from handlers import finds, services
from storage.town import Town

OF_USE = timedelta(hours=4)


def remind(town: Town, service: Service) -> Answer:
    """Owes a word when it opens next; once, however often it is asked."""
    each, address = finds.shown(town, service), _address(town)
    if address is None or not services.opens_later(each):
        return services.show(town, service)
    assert isinstance(each.state, Closed)
    assert each.state.opens
    if not _followed(town, address, service):
        due = each.state.opens
        follow = town.follows.add(address, town.person.language, "opening", service.id, due=due)
        town.jobs.put(f"opening/{follow.id}", "opening", due, follow.id)
    undo = choice(f"service/{service.id}/remind/no", "opening-button-no")
    when = Instant(each.state.opens)
    return [say("opening-kept", undo, services.back(service), name=service.name, when=when)]


def no(town: Town, service: Service) -> Answer:
    """No word when it opens, after all."""
    address = _address(town)
    if address is None:
        return Refusal("gone")
    for follow in _followed(town, address, service):
        _drop(town, follow)
    return [say("opening-dropped", services.back(service))]


def _address(town: Town) -> Address | None:
    reach = town.addresses.reach_by_id(town.address_id) if town.address_id else None
    return reach.address if reach else None


def _followed(town: Town, address: Address, service: Service) -> list[Follow]:
    return [
        each
        for each in town.follows.at(address)
        if each.kind == "opening" and each.ref == service.id
    ]


def _drop(town: Town, follow: Follow) -> None:
    town.follows.drop(follow.id)
    town.jobs.put(f"forget/{follow.id}", "forget", town.now, follow.id)


def due(town: Town, follow_id: str) -> list[Say]:
    """It opens: whoever is at the address hears it, and nothing of it is kept."""
    follow = town.follows.get(follow_id)
    if follow is None:
        return []
    _drop(town, follow)
    service, whom = finds.found(town, follow.ref), town.addresses.at(follow.address)
    if service is None or whom is None:
        return []
    each = finds.shown(town, service)
    until = each.state.until if isinstance(each.state, Open) else None
    how = Delivery(lane="reminder", expires=until or town.now + OF_USE, urgent=True)
    words = say("opening-now", services.back(service), name=service.name)
    return [said.told(whom[0], how) for said in (words, *services.essentials(town, each))]
