"""What a person gives besides a shift: the way in, and what they have on offer."""

from datetime import date

from domain import may
from domain.args import Date, Span, Term
from domain.chat import Answer, Choice, Incoming, Refusal, Say, choice, say
from domain.goods import Aim, Offer, OfferState, Thing
from domain.keys import Key
from domain.kinds.device import TYPES
from domain.kinds.food import known
from domain.lots import lot
from handlers import devices, food, givings, photos, pledges, wanted
from handlers.questions import SPAN
from storage.town import Town

GOODS = ("food", "device")
MOST = 20
QUESTION_MARKS = ("?", "؟", "？")
GIVES = ("give_food", "give_device")
STATES: dict[OfferState, Key] = {
    "open": "offer-is-open",
    "paused": "offer-is-open",
    "withdrawn": "offer-is-withdrawn",
    "expired": "offer-is-expired",
    "done": "offer-is-done",
}
WAYS: dict[str, Key] = {"drop": "way-drop", "pick": "way-pick"}
STORAGES: dict[str, Key] = {"fridge": "storage-fridge", "freezer": "storage-freezer"}
TO_OFFERS = choice("offers", "give-button-mine")


def give(town: Town) -> Answer:
    """What can be given, and what is wanted most."""
    ways = (
        choice("free", "give-button-time"),
        choice("give/food", "give-button-food"),
        choice("give/device", "give-button-device"),
        food.repeating(town),
        TO_OFFERS,
        choice("saved", "saved-button"),
        choice("favours", "favour-button-all"),
        choice("wanted", "give-button-wanted"),
    )
    return [say("give-title", *ways), *wanted.urgent(town)]


def said(town: Town, incoming: Incoming) -> Answer | None:
    """A sentence that offers things fills the form, and the rest is asked."""
    heard = incoming.heard
    things = tuple(each for each in heard.goods if known(each))
    if heard.intent in GIVES:
        return begin(town, incoming, heard.intent == "give_device")
    states = heard.intent in (None, "other") and may.member(town.person, None) is not None
    asks = heard.aim == "want" or (incoming.text or "").rstrip().endswith(QUESTION_MARKS)
    if asks or not states or not any(_offered(each, heard.aim) for each in things):
        return None
    return begin(town, incoming, False)


def _offered(thing: Thing, aim: Aim | None) -> bool:
    """What is weighed is meant; of "a computer" alone nobody knows whether it is had or wished."""
    return bool(thing.quantity) and (aim == "give" or thing.unit != "piece")


def begin(town: Town, incoming: Incoming, device: bool) -> Answer:
    """Begins the form of what was named."""
    things = tuple(each for each in incoming.heard.goods if known(each))
    named = next((each for each in things if each.group in TYPES), None)
    if named or device:
        return devices.begin(town, named)
    return food.begin(town, things, incoming.heard.days)


def mine(town: Town) -> Answer:
    """All that one has on offer, the newest first."""
    found = goods_of(town)[:MOST]
    if not found:
        return [say("offers-none", choice("give", "menu-give"))]
    rows = [_row(town, each) for each in found]
    buttons = [_way(each) for each in found if each.state in ("open", "paused")]
    ways = (*buttons, *givings.to_handovers(town), choice("give", "menu-give"))
    return [say("offers-title"), *rows, say("offers-more", *ways)]


def goods_of(town: Town) -> list[Offer]:
    """What somebody has ever offered of goods and devices, the newest first."""
    return [each for each in town.offers.of_person(town.person.id) if each.kind in GOODS]


def _row(town: Town, offer: Offer) -> Say:
    return say("offer-row", what=lot(offer), state=Term(state_of(town, offer)))


def _way(offer: Offer) -> Choice:
    return choice(f"offer/{offer.id}", "offer-button", what=lot(offer))


def state_of(town: Town, offer: Offer) -> Key:
    """What has become of an offer, in words."""
    if offer.state == "open" and offer.until is not None and offer.until <= town.now:
        return "offer-is-expired"
    held = {each.state for each in town.pledges.of_offer(offer.id)}
    if offer.state == "open" and offer.free > 0 and "reserved" in held:
        return "offer-is-part"
    if offer.state != "open" or offer.free > 0:
        return STATES[offer.state]
    return "offer-is-proposed" if "proposed" in held else "offer-is-taken"


def show(town: Town, offer: Offer) -> Answer:
    """One offer: what it says, what became of it, and what can be done."""
    if offer.kind not in GOODS:
        return Refusal("gone")
    base = f"offer/{offer.id}"
    live = offer.state in ("open", "paused") and offer.kind in GOODS
    kept = {each.state for each in town.pledges.of_offer(offer.id)}
    fixed = "want" in offer.details or "reserved" in kept
    ways = (choice(f"{base}/edit", "offer-button-edit"),) if live and not fixed else ()
    end = (choice(f"{base}/withdraw", "offer-button-withdraw"),) if live else ()
    ways = (*ways, *photos.way(town, offer), *end, TO_OFFERS)
    title = say("offer-card", *ways, what=lot(offer), state=Term(state_of(town, offer)))
    return [title, *details(town, offer), *pledges.rows(town, offer)]


def details(town: Town, offer: Offer) -> list[Say]:
    """What an offer says, line by line, as its giver reads it."""
    told = offer.details
    best, storage, way = told.get("best_before"), told.get("storage"), told.get("way")
    where = town.city.quarter(offer.neighbourhood)
    lines = [
        say("offer-best-row", day=Date(date.fromisoformat(best))) if best else None,
        say("offer-storage-row", storage=Term(STORAGES[storage])) if storage in STORAGES else None,
        say("offer-way-row", way=Term(WAYS[way])) if way in WAYS else None,
        say("offer-when-row", when=_window(town, told["when"])) if told.get("when") else None,
        say("offer-quarter-row", where=where) if where else None,
        say("offer-address-row", address=told["address"]) if told.get("address") else None,
        say("offer-shop-row", shop=told["shop"]) if told.get("shop") else None,
        say("offer-model-row", model=told["model"]) if told.get("model") else None,
    ]
    return [each for each in lines if each]


def _window(town: Town, raw: object) -> Span:
    return Span(*town.instants(SPAN.validate_python(raw)))


def edit(town: Town, offer: Offer) -> Answer:
    """Opens the form of an offer that nobody is waiting for yet."""
    if no := _live(offer):
        return no
    return food.edit(town, offer) if offer.kind == "food" else devices.edit(town, offer)


def _live(offer: Offer) -> Refusal | None:
    live = offer.state in ("open", "paused") and offer.kind in GOODS
    return None if live else Refusal("offer-over", choices=(TO_OFFERS,))


def ask_withdraw(town: Town, offer: Offer) -> Answer:
    """Asks once more."""
    if no := _live(offer):
        return no
    yes = choice(f"offer/{offer.id}/withdraw/yes", "offer-withdraw-yes")
    keep = choice(f"offer/{offer.id}", "offer-keep")
    return [say("offer-withdraw-ask", yes, keep, what=lot(offer))]


def withdraw(town: Town, offer: Offer) -> Answer:
    """Takes an offer back; whoever counts on it is told."""
    town.lock("offer", offer.id)
    done = say("offer-withdrawn", TO_OFFERS, what=lot(offer))
    if offer.state == "withdrawn":
        return [done]
    if no := _live(offer):
        return no
    town.offers.set_state(offer.id, "withdrawn")
    return [done, *pledges.withdrawn(town, offer)]


def mydata(town: Town) -> list[Say]:
    """The goods that somebody offers or has offered, and what they asked for in others' name."""
    told: list[Say] = []
    for offer in reversed(goods_of(town)):
        told.append(say("mydata-offer-row", what=lot(offer), state=Term(state_of(town, offer))))
        told += details(town, offer)
    for want in town.wants.posted_by(town.person.id):
        if want.kind == "favour":
            continue
        told.append(say("mydata-want-row", organization=want.organization, what=lot(want)))
    return told
