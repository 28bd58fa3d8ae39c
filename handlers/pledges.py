"""Pledges: so much of an offer for an organization, from the first question to the answer."""

from domain.args import Amount, Term
from domain.chat import Choice, Delivery, Say, choice, say
from domain.goods import Offer, Pledge, PledgeState, Want
from domain.keys import Key
from handlers import endings, fillings, handovers, matches
from storage.instants import to_text
from storage.town import Town

STATES: dict[PledgeState, Key] = {
    "proposed": "pledge-is-proposed",
    "reserved": "pledge-is-reserved",
    "handed": "pledge-is-handed",
    "declined": "pledge-is-over",
    "expired": "pledge-is-over",
    "withdrawn": "pledge-is-over",
    "returned": "pledge-is-over",
}
HOW = Delivery(lane="reminder")


def offered(town: Town, offer: Offer) -> list[Say]:
    """An offer of things is kept: it is proposed to those who want it, and its end is owed."""
    town.lock("offer", offer.id)
    _owe_end(town, offer)
    told = matches.propose(town, offer)
    if told:
        asked = sum(each.state == "proposed" for each in town.pledges.of_offer(offer.id))
        said = [say("offer-proposed", count=asked)]
    else:
        said = [say("offer-waits"), *matches.why_not(town, offer)]
    return [*matches.to_donor(town, offer.person_id, HOW, *said), *told]


def _owe_end(town: Town, offer: Offer) -> None:
    """Owes what happens when an offer is of no use any more."""
    if offer.until:
        key = f"offer/{offer.id}/{to_text(offer.until)}"
        town.jobs.put(key, "offer", offer.until, offer.id)


def wanted(town: Town, want: Want) -> list[Say]:
    """A want is published: what waits on offer is proposed to it, the most fitting first."""
    return fillings.fill(town, want.id)


def reserve_for(town: Town, offer: Offer, want: Want) -> list[Say]:
    """What is offered to one want, such as a drive, is reserved without asking."""
    town.lock("offer", offer.id)
    fresh = town.offers.get(offer.id)
    if fresh is None or fresh.free <= 0:
        return []
    _owe_end(town, fresh)
    pledge = town.pledges.add(fresh, want.organization_id, fresh.free, want=want, state="reserved")
    return handovers.begin(town, pledge)


def withdrawn(town: Town, offer: Offer) -> list[Say]:
    """Whoever offered thinks better of it: those who had accepted are told."""
    town.lock("offer", offer.id)
    live = matches.live(town, offer)
    told = endings.end_all(town, live, "withdrawn", "taking-gone-withdrawn")
    return [*told, *endings.refill(town, live, but=offer.id)]


def called_off(town: Town, want: Want) -> list[Say]:
    """It is wanted no more: what was promised to it goes on to others."""
    return endings.call_off(town, want)


def enough(town: Town, want: Want) -> list[Say]:
    """Nothing more is wanted: what was accepted still comes, what was only proposed goes on."""
    return endings.let_go(town, want)


def over(town: Town, offer_id: str) -> list[Say]:
    """The time of an offer is over."""
    offer = town.offers.get(offer_id)
    if offer is None or offer.until is None or offer.until > town.now:
        return []
    town.lock("offer", offer.id)
    return endings.expire(town, offer) if offer.state in ("open", "paused") else []


def lapse(town: Town, pledge_id: str) -> list[Say]:
    """Nobody has answered in time: it goes on to the next."""
    found = town.pledges.get(pledge_id)
    if found is None or found.state != "proposed":
        return []
    pledge = handovers.locked(town, found)
    if pledge.state != "proposed" or (pledge.deadline and pledge.deadline > town.now):
        return []
    town.pledges.settle(pledge.id, "expired")
    return endings.onward(town, pledge)


def rows(town: Town, offer: Offer) -> list[Say]:
    """What became of an offer so far, a line each; who has not accepted is not named."""
    told = []
    for each in town.pledges.of_offer(offer.id):
        if each.state == "proposed":
            told.append(say("pledge-asked-row", amount=matches.amount(each)))
        elif each.state in ("reserved", "handed"):
            told.append(row(town, each))
    return told


def row(town: Town, pledge: Pledge) -> Say:
    """A pledge as a line of a list, with the way to it."""
    handed = pledge.state == "handed"
    return say(
        "pledge-row",
        *(() if handed else (way(town, pledge),)),
        what=matches.of(town, pledge),
        amount=Amount(pledge.handed, pledge.unit) if handed else matches.amount(pledge),
        organization=pledge.organization,
        state=Term(STATES[pledge.state]),
    )


def way(town: Town, pledge: Pledge) -> Choice:
    """The button that opens a pledge."""
    base = "pledge" if pledge.state == "proposed" else "handover"
    what, amount = matches.of(town, pledge), matches.amount(pledge)
    return choice(f"{base}/{pledge.id}", "pledge-button", what=what, amount=amount)
