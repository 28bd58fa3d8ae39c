"""One side of what is promised is no longer there: a giver out of reach, nobody who receives."""

from domain.chat import Delivery, Say
from domain.goods import Offer, OfferKind, Pledge
from domain.pledges import is_live
from handlers import endings, follows, handovers, matches, speakers
from storage.town import Town

GOODS: tuple[OfferKind, ...] = ("food", "device")
HOW = Delivery(lane="reminder")


def offering(town: Town, person_id: str) -> list[Offer]:
    """What somebody has on offer of things."""
    return [each for kind in GOODS for each in town.offers.live_of(person_id, kind)]


def leaving(town: Town, person_id: str) -> list[Say]:
    """Somebody gives no more, or is erased: the organizations that wait for it are told."""
    for offer in offering(town, person_id):
        town.lock("offer", offer.id)
        town.offers.set_state(offer.id, "withdrawn")
    live = [each for each in town.pledges.of_person(person_id) if is_live(each)]
    told = endings.end_all(town, live, "withdrawn", "taking-gone-withdrawn")
    return [*told, *endings.refill(town, live)]


def lost(town: Town, person_id: str) -> list[Say]:
    """Whoever counts on somebody who can't be written to, for a shift or a thing, is told.

    What they followed ends.
    """
    if town.addresses.reach(person_id) is None:
        follows.drop_all(town, person_id)
    return [*speakers.unreachable(town, person_id), *unreachable(town, person_id)]


def unreachable(town: Town, person_id: str) -> list[Say]:
    """A giver can't be written to: who has accepted is told once, what was proposed is not."""
    told: list[Say] = []
    if matches.in_reach(town, person_id):
        return told
    for offer in offering(town, person_id):
        town.lock("offer", offer.id)
        for each in matches.live(town, offer):
            told += _out_of_reach(town, each)
    return told


def _out_of_reach(town: Town, pledge: Pledge) -> list[Say]:
    if pledge.state == "proposed":
        ended = endings.end(town, pledge, "withdrawn")
        return [*ended, *endings.refill(town, [pledge])]
    words = Say("taking-unreachable", handovers.told_of(town, pledge), (matches.way_to(pledge),))
    return handovers.tell(town, pledge, "organization", words, tag="unreachable")


def reachable(town: Town, person_id: str) -> list[Say]:
    """They are there again: what they have on offer is proposed."""
    told: list[Say] = []
    for offer in offering(town, person_id):
        town.lock("offer", offer.id)
        told += matches.propose(town, offer)
    return told


def orphaned(town: Town, organization_id: str) -> list[Say]:
    """Nobody is left who could receive: it goes on to others, and its givers are told."""
    told: list[Say] = []
    if town.organizations.people_of(organization_id):
        return told
    for found in town.pledges.of_organization(organization_id):
        pledge = handovers.locked(town, found)
        if pledge.state == "proposed":
            told += [*endings.end(town, pledge, "withdrawn"), *endings.onward(town, pledge)]
        elif pledge.state == "reserved" and pledge.way != "box":
            told += endings.give_up(town, pledge, "handover-nobody-there")
    return told
