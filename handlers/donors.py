"""What is the same for whoever gives goods or a device: who may, where to meet, what changes."""

from collections.abc import Sequence
from typing import Any

from domain import may
from domain.chat import Answer, Refusal, Say, choice, say
from domain.goods import LIVE, Offer
from domain.kinds.device import Device
from domain.kinds.food import Food
from domain.lots import lot
from handlers import forms, pledges
from handlers.questions import SPAN
from storage.town import Town

BACK = (choice("offers", "give-button-mine"),)


def too_young(town: Town) -> Refusal | None:
    """Children give together with somebody grown up."""
    return Refusal("give-under14") if town.person.age_band == "under14" else None


def named(town: Town) -> list[Say]:
    """Asks somebody new who they are, so that they can be met."""
    if town.person.name:
        return []
    asked: Answer = forms.begin(town, "acquaintance")
    return [say("give-who"), *asked] if isinstance(asked, list) else []


def once(told: Sequence[Say]) -> list[Say]:
    """What is true of several offers alike is said one time."""
    return [each for place, each in enumerate(told) if each not in told[:place]]


def meeting(form: Food | Device) -> dict[str, Any]:
    """How it changes hands; an address is kept only where something is to be fetched."""
    picked = form.way == "pick"
    when = SPAN.dump_python(form.when, mode="json") if picked and form.when else None
    return {"way": form.way, "when": when, "address": form.address if picked else ""}


def pledged(town: Town, offer: Offer) -> Refusal | None:
    """What an organization counts on, or has had a part of, is not changed under its hands."""
    every = town.pledges.of_offer(offer.id)
    held = [each for each in every if each.state == "reserved" or each.handed]
    return Refusal("offer-pledged", choices=BACK) if held else None


def editable(town: Town, offer_id: str) -> Offer | Refusal:
    """One's own offer, while it can be changed."""
    town.lock("offer", offer_id)
    offer = town.offers.get(offer_id)
    if offer is None or offer.state not in ("open", "paused"):
        return Refusal("offer-over", choices=BACK)
    return may.owner(town.person, offer) or pledged(town, offer) or offer


def changed(town: Town, before: Offer, later: Offer) -> list[Say]:
    """Keeps what an offer says now, and looks anew for whom it suits."""
    asked = any(each.state in LIVE for each in town.pledges.of_offer(before.id))
    told = pledges.withdrawn(town, before) if asked else []
    town.offers.edit(later)
    look = choice(f"offer/{later.id}", "button-look")
    return [say("offer-edited", look, *BACK, what=lot(later)), *told, *pledges.offered(town, later)]
