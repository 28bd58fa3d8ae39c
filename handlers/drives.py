"""Drives: what people bring, what has arrived, and how far it has come."""

from domain import may
from domain.args import Amount
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.goods import LIVE, Want
from domain.kinds.drive import Brought, Counted, thermometer
from domain.kinds.food import group_of
from domain.lots import lot, lot_of
from handlers import donors, forms, pledges
from storage.town import Town


def rows(want: Want) -> list[Say]:
    """How much of a want has come or is on its way."""
    told = []
    if want.kind == "drive":
        bar = thermometer(want.received, want.quantity)
        target = Amount(want.quantity, want.unit)
        # Pieces are named once: "40 of 100 pieces".
        received = want.received if want.unit == "piece" else Amount(want.received, want.unit)
        told.append(say("drive-bar-row", bar=bar, received=received, target=target))
    elif want.received > 0:
        told.append(say("wanted-received-row", amount=Amount(want.received, want.unit)))
    if want.promised > 0:
        told.append(say("wanted-promised-row", amount=Amount(want.promised, want.unit)))
    return told


def bring(town: Town, want: Want) -> Answer:
    """Asks how much somebody will bring."""
    no = donors.too_young(town) or closed(town, want)
    return no or forms.begin(town, "bring", about=want.id)


def closed(town: Town, want: Want) -> Refusal | None:
    """Why nothing more can be brought."""
    past = want.until is not None and want.until <= town.now
    if want.state == "open" and not past:
        return None
    return Refusal("wanted-over", choices=(choice("wanted", "give-button-wanted"),))


def promised(town: Town, form: Brought, want_id: str) -> Answer:
    """Keeps what somebody will bring, set aside for this collection alone."""
    town.lock("want", want_id)
    want = town.wants.get(want_id)
    if want is None:
        return Refusal("wanted-over")
    if no := closed(town, want):
        return no
    thing = form.things[0]
    if thing.unit != want.unit:
        return _unit_again(town, "bring", want)
    groups = want.details.get("groups") or ["other"]
    offer = town.offers.add(
        town.person.id,
        "food",
        {
            "what": want.details["what"],
            "category": group_of(groups[0]).category or "hygiene",
            "group": groups[0],
            "best_before": None,
            "storage": "dry",
            "way": "drop",
            "when": None,
            "address": "",
            "shop": "",
            "want": want.id,
        },
        quantity=thing.quantity,
        unit=thing.unit,
        until=want.until,
    )
    told = pledges.reserve_for(town, offer, want)
    ways = (choice("offers", "give-button-mine"), choice("give", "menu-give"))
    place, hours = want.details["where"], want.details["hours"]
    done = say("drive-promised", *ways, what=lot(offer), place=place, hours=hours)
    return [done, *donors.named(town), *told]


def _unit_again(town: Town, kind: str, want: Want) -> Answer:
    asked = forms.begin(town, kind, about=want.id)
    unit = Amount(want.quantity, want.unit)
    return [say("drive-other-unit", target=unit), *asked] if isinstance(asked, list) else asked


def ask_count(town: Town, want: Want) -> Answer:
    """Asks how much has arrived that nobody had announced."""
    if want.kind != "drive" or want.state != "open":
        return Refusal("want-over")
    return forms.begin(town, "count", about=want.id)


def counted(town: Town, form: Counted, want_id: str) -> Answer:
    """Adds what has arrived, without a name; it can be taken back once."""
    town.lock("want", want_id)
    want = town.wants.get(want_id)
    if want is None or want.state != "open":
        return Refusal("want-over")
    if no := may.member_of(town.person, want):
        return no
    thing = form.things[0]
    if thing.unit != want.unit:
        return _unit_again(town, "count", want)
    town.goods.count(want, thing.quantity)
    later = town.wants.get(want.id) or want
    return [_counted(later, thing.quantity), *rows(later), *reached(town, later, want.received)]


def _counted(want: Want, quantity: int) -> Say:
    undo = f"want/{want.id}/uncount/{want.received}/{quantity}"
    return say(
        "drive-counted",
        choice(undo, "drive-undo"),
        choice(f"want/{want.id}/count", "want-button-count"),
        choice(f"want/{want.id}", "button-look"),
        what=lot_of(want, quantity),
    )


def uncount(town: Town, want: Want, received: str, quantity: str) -> Answer:
    """Takes back what was counted last, by an entry of its own, as long as nothing came since."""
    town.lock("want", want.id)
    amount = int(quantity) if quantity.isdecimal() else 0
    if str(want.received) != received or not 0 < amount <= want.received:
        return Refusal("drive-undone", choices=(choice(f"want/{want.id}", "button-look"),))
    town.goods.count(want, -amount)
    later = town.wants.get(want.id) or want
    look = choice(f"want/{want.id}", "button-look")
    return [say("drive-uncounted", look, what=lot_of(want, amount)), *rows(later)]


def reached(town: Town, want: Want, before: int) -> list[Say]:
    """The target is reached: its organization is told, and once whoever promised something."""
    if want.kind != "drive" or not before < want.quantity <= want.received:
        return []
    words = say("drive-reached", what=lot(want), organization=want.organization)
    promising = [each.person_id for each in town.pledges.of_want(want.id) if each.state in GAVE]
    members = town.organizations.people_of(want.organization_id)
    told = dict.fromkeys([*members, *(each for each in promising if each)])
    return [words.told(each, _once(want, each)) for each in told]


GAVE = (*LIVE, "handed")


def _once(want: Want, person_id: str) -> Delivery:
    return Delivery(lane="reminder", effect=f"reached/{want.id}/{person_id}")
