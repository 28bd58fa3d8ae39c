"""Things brought to where they are wanted: an offer is split, proposed, and passed on."""

from collections.abc import Sequence
from datetime import datetime

from domain.args import Amount, Arg, Date, Instant, Span, Term
from domain.chat import Choice, Delivery, Say, choice, say
from domain.goods import Offer, Pledge, Want
from domain.keys import Key
from domain.kinds.device import TYPES
from domain.kinds.things import (
    MUSTS,
    PROPOSED,
    Pair,
    Part,
    best_before,
    fill_rate,
    share,
    window,
)
from domain.matching import judge, missed
from domain.pledges import accept_by, is_live
from handlers import photos
from storage.town import Town

PROPOSAL = "pledge"
"""The check that goes with a proposal while it waits."""
COLD: dict[str, Key] = {"fridge": "taking-fridge-row", "freezer": "taking-freezer-row"}
WORKS: dict[str, Key] = {
    "yes": "taking-works-row",
    "no": "taking-broken-row",
    "unsure": "taking-unsure-row",
}


def named(thing: Offer | Want) -> Arg:
    """What an offer, or a want, is of."""
    what = str(thing.details.get("what") or "")
    if thing.kind != "device":
        return what or Term("thing-some")
    return Term(TYPES[what]) if what in TYPES else Term("thing-some")


def of(town: Town, pledge: Pledge) -> Arg:
    """What a pledge is of."""
    offer = town.offers.get(pledge.offer_id) if pledge.offer_id else None
    return named(offer) if offer else Term("thing-some")


def amount(pledge: Pledge) -> Amount:
    """How much was pledged."""
    return Amount(pledge.quantity, pledge.unit)


def area(town: Town, offer: Offer) -> str:
    """The neighbourhood that an offer is in; more is told to nobody who need not know."""
    return town.city.quarter(offer.neighbourhood) or town.city.name


def to_donor(town: Town, person_id: str | None, how: Delivery, *told: Say) -> list[Say]:
    """To whoever gives, at once if it is they who are answered; to nobody once erased."""
    if person_id is None:
        return []
    mine = person_id == town.asking
    return [each if mine else each.told(person_id, how) for each in told]


def to_members(town: Town, organization_id: str, told: Say, how: Delivery) -> list[Say]:
    """To everybody who speaks for an organization, but whoever is answered."""
    people = town.organizations.people_of(organization_id)
    return [told.told(each, how) for each in people if each != town.asking]


def meant_for(offer: Offer) -> str | None:
    """The one want that something was given to, such as a collection: it goes to no other."""
    return offer.details.get("want")


def in_reach(town: Town, person_id: str | None) -> bool:
    """Whether somebody can be written to: what they give is proposed only then."""
    reaches = town.addresses.reaches(person_id) if person_id else []
    return any(each.reachable for each in reaches)


def propose(town: Town, offer: Offer, but: str | None = None) -> list[Say]:
    """Proposes what is free of an offer to the best of those who have not been asked.

    Whoever calls has locked the offer. `but` is a want that is being called off.
    """
    fresh = town.offers.get(offer.id)
    until = accept_by(offer, town.quiet, town.now, town.city.matching.accept_hours)
    if fresh is None or until is None or meant_for(fresh) or not in_reach(town, fresh.person_id):
        return []
    told: list[Say] = []
    for part in share(_pairs(town, fresh, but), town.city.matching.weights.model_dump()):
        told += _proposed(town, part, until)
    return told


def _pairs(town: Town, offer: Offer, but: str | None = None) -> list[Pair]:
    every = town.pledges.of_offer(offer.id)
    asked = {each.want_id for each in every if each.state != "withdrawn"} | {but}
    speaking = set(town.organizations.spoken_for())
    found = [
        each
        for kind in ("food", "device")
        if offer.kind == kind
        for each in town.wants.of_kind(kind)
        if each.id not in asked and each.organization_id in speaking
    ]
    one_of_each = {each.organization_id: each for each in found}
    filled = {name: filled_of(town, each) for name, each in one_of_each.items()}
    return [pair(town, offer, each, filled[each.organization_id]) for each in found]


def pair(town: Town, offer: Offer, want: Want, filled: float) -> Pair:
    """An offer and a want as they are judged now."""
    zone = town.city.zone
    return Pair(offer=offer, want=want, now=town.now, zone=zone, filled=filled)


def filled_of(town: Town, want: Want) -> float:
    """How much of what it wanted of this kind an organization has got, from 0 to 1."""
    every = town.wants.every_of(want.organization_id)
    counted = ("open", "met", "ended")
    return fill_rate([each for each in every if each.kind == want.kind and each.state in counted])


def why_not(town: Town, offer: Offer) -> list[Say]:
    """How many wants do not suit an offer, under the first reason why."""
    judged = [judge(each, PROPOSED, {}) for each in _pairs(town, offer)]
    return [Say(key, {"count": count}) for key, count in missed(judged, MUSTS).items()]


def _proposed(town: Town, part: Part, until: datetime) -> list[Say]:
    offer, want = part.judged.pair.offer, part.judged.pair.want
    pledge = town.pledges.add(offer, want.organization_id, part.quantity, want=want, deadline=until)
    town.jobs.put(f"pledge/{pledge.id}", "pledge", until, pledge.id)
    reasons = [Say(each.key, each.args) for each in part.judged.reasons]
    card = proposal(town, pledge, offer, want, reasons)
    return [
        each.told(person, _how(pledge, person))
        for person in town.organizations.people_of(pledge.organization_id)
        for each in card
    ]


def _how(pledge: Pledge, person_id: str) -> Delivery:
    return Delivery(
        lane="reminder",
        expires=pledge.deadline,
        effect=f"pledge/{pledge.id}/{person_id}",
        check=PROPOSAL,
        ref=pledge.id,
    )


def proposal(
    town: Town, pledge: Pledge, offer: Offer, want: Want, reasons: Sequence[Say] = ()
) -> list[Say]:
    """What an organization is asked to accept, and by when."""
    assert pledge.deadline is not None
    base = f"pledge/{pledge.id}"
    part = (choice(f"{base}/part", "taking-button-part"),) if pledge.quantity > 1 else ()
    title = say(
        "taking-proposed",
        what=named(offer),
        amount=amount(pledge),
        organization=pledge.organization,
        wanted=named(want),
    )
    until = say(
        "taking-until",
        choice(f"{base}/accept", "taking-button-accept"),
        *part,
        choice(f"{base}/decline", "taking-button-decline"),
        *photo(town, offer),
        until=Instant(pledge.deadline),
    )
    return [title, *_least(want), *about(town, offer), *reasons, until]


def _least(want: Want) -> list[Say]:
    """What was asked for at least, in words: only who reads both can tell whether it is met."""
    least = str(want.details.get("least") or "")
    return [say("wanted-least-row", words=least)] if least else []


def photo(town: Town, offer: Offer) -> list[Choice]:
    """The way to see what is offered, if there is a photo of it."""
    seen = photos.of(town, offer)
    return [seen] if seen else []


def about(town: Town, offer: Offer) -> list[Say]:
    """What matters of an offer, a line each; where exactly it is only its receiver learns."""
    last, said = best_before(offer), offer.details.get
    storage, works = str(said("storage") or ""), str(said("working") or "")
    model = str(said("model") or "")
    rows = [
        say("pledge-best-row", day=Date(last)) if last else None,
        say(COLD[storage]) if storage in COLD else None,
        say("taking-model-row", model=model) if model else None,
        say(WORKS[works]) if works in WORKS else None,
        say("taking-charger-row") if said("charger") == "no" else None,
        say("taking-wipe-row") if said("wiped") == "help" else None,
        _way(town, offer),
    ]
    return [each for each in rows if each]


def _way(town: Town, offer: Offer) -> Say:
    if offer.details.get("way") != "pick":
        return say("taking-drop-row")
    said = window(offer, town.city.zone)
    if said is None:
        return say("taking-pick-row", area=area(town, offer))
    return say("taking-pick-when-row", area=area(town, offer), when=Span(*said))


def live(town: Town, offer: Offer) -> list[Pledge]:
    """The pledges of an offer that are proposed or reserved."""
    return [each for each in town.pledges.of_offer(offer.id) if is_live(each)]


def way_to(pledge: Pledge) -> Choice:
    """The button that leads to a hand-over."""
    return choice(f"handover/{pledge.id}", "button-look")
