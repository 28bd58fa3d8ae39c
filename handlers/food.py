"""Food and hygiene goods, as they are offered: once, or by a shop every day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from domain.args import Date, Listed
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.forms import Draft, whole
from domain.goods import Offer, Thing
from domain.kinds.food import Food, Line, lines
from domain.kinds.goods import until
from domain.lots import lot
from domain.times import WallSpan
from handlers import donors, forms, photos, pledges
from handlers.lines import fill
from handlers.questions import KINDS, SPAN
from storage.town import Town

USUAL = ("way", "address", "shop")
"""What is the same from one offer to the next until somebody says otherwise."""
DAYS = (0, 1, 2, 3)


def begin(town: Town, things: Sequence[Thing] = (), days: Sequence[date] = ()) -> Answer:
    """Asks what is missing of what somebody gives."""
    said: dict[str, Any] = {"things": tuple(things)} if things else {}
    if things and days:
        said["best_before"] = tuple(days)
    return _begun(town, "food", said)


def begin_shop(town: Town) -> Answer:
    """The same for a shop."""
    return _begun(town, "food-shop", {})


def _begun(town: Town, kind: str, said: dict[str, Any]) -> Answer:
    if no := donors.too_young(town):
        return no
    draft = forms.drafted(town, kind, said, ())
    last = town.offers.last_of(town.person.id, "food")
    fill(town, draft, _usual(last) if last else {})
    return forms.begin(town, kind, draft=draft)


def _usual(offer: Offer) -> dict[str, Any]:
    told = {name: offer.details.get(name) for name in USUAL}
    told["neighbourhood"] = offer.neighbourhood
    return {name: value for name, value in told.items() if value}


def kept(town: Town, form: Food, draft: Draft) -> Answer:
    """Each line becomes an offer of its own."""
    return _kept(town, form)


def _kept(town: Town, form: Food) -> list[Say]:
    offers = [_keep(town, form, line) for line in lines(form)]
    told = [each for offer in offers for each in pledges.offered(town, offer)]
    shown = [] if form.shop else photos.invitation(*offers)
    return [_thanks(offers), *donors.once(told), *shown, *donors.named(town)]


def _thanks(offers: Sequence[Offer]) -> Say:
    ways = (choice("offers", "give-button-mine"), choice("give", "menu-give"))
    return say("goods-kept", *ways, what=Listed(tuple(lot(each) for each in offers)))


def _keep(town: Town, form: Food, line: Line) -> Offer:
    return town.offers.add(
        town.person.id,
        "food",
        _details(form, line),
        quantity=line.thing.quantity,
        unit=line.thing.unit,
        until=until(line.best_before, form.when, town.now, town.city.zone),
        neighbourhood=form.neighbourhood,
    )


def _details(form: Food, line: Line) -> dict[str, Any]:
    return {
        "what": line.thing.what,
        "category": line.category,
        "group": line.thing.group,
        "best_before": line.best_before.isoformat() if line.best_before else None,
        "storage": line.storage,
        **donors.meeting(form),
        "shop": form.shop,
    }


def of_offer(offer: Offer) -> dict[str, Any]:
    """An offer as its form holds it."""
    told = offer.details
    thing = Thing(told["what"], offer.quantity, offer.unit, told["group"])
    said = {
        "things": (thing,),
        "category": told["category"],
        "best_before": told["best_before"],
        "storage": told["storage"],
        "cold": "yes",
        "sealed": "yes",
        "when": told["when"],
        **_usual(offer),
    }
    return {name: value for name, value in said.items() if value}


def edit(town: Town, offer: Offer) -> Answer:
    """Shows all lines of an offer, to be changed one by one."""
    if no := donors.pledged(town, offer):
        return no
    draft = forms.reopened(town, "food-edit", of_offer(offer))
    return forms.begin(town, "food-edit", about=offer.id, draft=draft)


def edited(town: Town, form: Food, draft: Draft) -> Answer:
    """Keeps what an offer says now; what is added to it is an offer of its own."""
    offer = donors.editable(town, draft.about)
    if isinstance(offer, Refusal):
        return offer
    first, *more = lines(form)
    later = replace(
        offer,
        quantity=first.thing.quantity,
        unit=first.thing.unit,
        until=until(first.best_before, form.when, town.now, town.city.zone),
        neighbourhood=form.neighbourhood,
        details=_details(form, first),
    )
    told = donors.changed(town, offer, later)
    for line in more:
        told += pledges.offered(town, _keep(town, form, line))
    return told


def _batch(town: Town) -> list[Offer]:
    """What was last given in one go for a shop."""
    found = [each for each in town.offers.of_person(town.person.id) if each.details.get("shop")]
    return [each for each in reversed(found) if each.made == found[0].made]


def repeating(town: Town) -> Choice:
    """The way to give as the last time, or to give for a shop at all."""
    last = _batch(town)
    if not last:
        return choice("give/shop", "give-button-shop")
    return choice(f"give/again/{last[0].id}", "give-button-again", what=lot(last[0]))


def again(town: Town, offer: Offer) -> Answer:
    """The last lines once more: a tap on the new best-before day confirms them."""
    if no := donors.too_young(town):
        return no
    batch = _batch(town)
    if no := _old(batch, offer):
        return no
    base, today = f"give/again/{offer.id}", town.wall.date()
    days = [
        choice(f"{base}/{each}", "shop-best", day=Date(today + timedelta(days=each)))
        for each in DAYS
    ]
    change = choice(f"{base}/change", "shop-change")
    safe = [say("shop-safe")] if any(each.details["storage"] != "dry" for each in batch) else []
    what, shop = Listed(tuple(lot(each) for each in batch)), batch[0].details["shop"]
    return [say("shop-again", *days, change, what=what, shop=shop), *safe]


def _old(batch: Sequence[Offer], offer: Offer) -> Refusal | None:
    """A tap on a button of earlier gives nothing twice."""
    to_offers = choice("offers", "give-button-mine")
    return None if batch and batch[0].id == offer.id else Refusal("shop-done", choices=(to_offers,))


def repeat(town: Town, offer: Offer, day: str) -> Answer:
    """Gives the last lines again, of use until this day; with `change`, opens them first."""
    batch = _batch(town)
    if no := donors.too_young(town) or _old(batch, offer):
        return no
    said = _repeated(town, batch)
    if day.isdecimal() and int(day) in DAYS:
        said["best_before"] = (town.wall.date() + timedelta(days=int(day)),)
    draft = forms.reopened(town, "food-shop", said)
    form = whole(KINDS["food-shop"].model, draft.values, town.wall)
    if day == "change" or not isinstance(form, Food):
        return forms.begin(town, "food-shop", draft=draft)
    return _kept(town, form)


def _repeated(town: Town, batch: Sequence[Offer]) -> dict[str, Any]:
    """The lines of all of them, for a day that is still to be said."""
    said: dict[str, Any] = {}
    for each in batch:
        said = of_offer(each) | said
    said["things"] = tuple(thing for each in batch for thing in of_offer(each)["things"])
    said.pop("best_before", None)
    if window := said.pop("when", None):
        said["when"] = _shifted(town, SPAN.validate_python(window))
    return said


def _shifted(town: Town, window: WallSpan) -> Any:
    """The same hours, today or on the next day."""
    days = (town.wall.date() - window.start.date()).days
    days += window.start + timedelta(days=days) <= town.wall
    moved = WallSpan(window.start + timedelta(days=days), window.end + timedelta(days=days))
    return SPAN.dump_python(moved, mode="json")
