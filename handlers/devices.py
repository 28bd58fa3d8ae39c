"""Devices, as they are offered."""

from dataclasses import replace
from typing import Any

from domain.chat import Answer, Refusal, Say, choice, say
from domain.forms import Draft
from domain.goods import Offer, Thing
from domain.keys import Key
from domain.kinds.device import REMEMBERS, TYPES, Device
from domain.kinds.goods import until
from domain.lots import lot
from handlers import donors, forms, photos, pledges
from handlers.lines import fill
from storage.town import Town

HOW: dict[str, Key] = {
    "laptop": "device-wipe-computer",
    "desktop": "device-wipe-computer",
    "tablet": "device-wipe-phone",
    "phone": "device-wipe-phone",
}


def begin(town: Town, thing: Thing | None = None) -> Answer:
    """Asks what is missing of what somebody gives."""
    if no := donors.too_young(town):
        return no
    said: dict[str, Any] = {}
    if thing and thing.group in TYPES:
        said = {"what": thing.group, "number": thing.quantity or 1}
    draft = forms.drafted(town, "device", said, ())
    last = town.offers.last_of(town.person.id, "device")
    if last:
        usual = {"way": last.details["way"], "address": last.details["address"]}
        usual["neighbourhood"] = last.neighbourhood
        fill(town, draft, {name: value for name, value in usual.items() if value})
    return forms.begin(town, "device", draft=draft)


def begin_unsaid(town: Town) -> Answer:
    """The same from a button, where nothing has been said yet."""
    return begin(town)


def kept(town: Town, form: Device, draft: Draft) -> Answer:
    """Keeps what is on offer, and says how it is wiped where that is still to be done."""
    offer = town.offers.add(
        town.person.id,
        "device",
        _details(form),
        quantity=form.number,
        unit="piece",
        until=until(None, form.when, town.now, town.city.zone),
        neighbourhood=form.neighbourhood,
    )
    ways = (choice("offers", "give-button-mine"), choice("give", "menu-give"))
    done = say("device-kept", *ways, what=lot(offer))
    told = [*_wiping(form), *pledges.offered(town, offer), *photos.invitation(offer)]
    return [done, *told, *donors.named(town)]


def _wiping(form: Device) -> list[Say]:
    if form.what not in REMEMBERS or form.wiped == "yes":
        return []
    return [say(HOW[form.what]), say("device-wipe-else")]


def _details(form: Device) -> dict[str, Any]:
    return {
        "what": form.what,
        "model": form.model,
        "working": form.working,
        "charger": form.charger,
        "wiped": form.wiped,
        **donors.meeting(form),
    }


def edit(town: Town, offer: Offer) -> Answer:
    """Shows all lines of an offer, to be changed one by one."""
    if no := donors.pledged(town, offer):
        return no
    said = {**offer.details, "number": offer.quantity, "neighbourhood": offer.neighbourhood}
    told = {name: value for name, value in said.items() if value}
    draft = forms.reopened(town, "device-edit", told)
    return forms.begin(town, "device-edit", about=offer.id, draft=draft)


def edited(town: Town, form: Device, draft: Draft) -> Answer:
    """Keeps what an offer says now."""
    offer = donors.editable(town, draft.about)
    if isinstance(offer, Refusal):
        return offer
    later = replace(
        offer,
        quantity=form.number,
        until=until(None, form.when, town.now, town.city.zone),
        neighbourhood=form.neighbourhood,
        details=_details(form),
    )
    return donors.changed(town, offer, later)
