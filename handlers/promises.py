"""A promise of hours for this edition: made, counted down, changed, taken back, thanked for."""

from dataclasses import replace
from typing import Any

from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.forms import Draft
from domain.giving import Promised
from domain.goods import Offer
from domain.hours import HOUR, given, spent
from domain.promises import Promise, since
from handlers import forms, givings
from storage.town import Town

USUAL = (4, 8, 12, 20)
TO_PROMISE = choice("free/promise", "promise-button")


def of(town: Town, person_id: str) -> Promise | None:
    """What somebody promised for this edition and has not kept yet."""
    offer = _offer(town, person_id)
    if offer is None:
        return None
    gifts = given(town.hours.of_person(person_id))
    return Promise(offer.id, offer.quantity, since(gifts, offer.made))


def _offer(town: Town, person_id: str) -> Offer | None:
    live = town.offers.live_of(person_id, "promise")
    edition = town.city.edition.id
    return next((each for each in live if each.details.get("edition") == edition), None)


def rows(town: Town) -> list[Say]:
    """How far the asking person is with what they promised."""
    promise = of(town, town.person.id)
    return [_row(promise)] if promise else []


def _row(promise: Promise) -> Say:
    done, left = spent(promise.given), spent(promise.left)
    return say("promise-row", hours=promise.hours, done=done, left=left)


def ask(town: Town) -> Answer:
    """The promise as it stands, or how many hours it is to be."""
    promise = of(town, town.person.id)
    if promise is None:
        return change(town)
    ways = (
        choice("free/promise/change", "promise-button-change"),
        choice("free/promise/drop", "promise-button-drop"),
        givings.TO_FREE,
    )
    return [say("promise-title", *ways, edition=town.city.edition.name), _row(promise)]


def change(town: Town) -> Answer:
    """Asks how many hours."""
    return forms.begin(town, "promise")


def offers(town: Town, draft: Draft, name: str) -> list[Any]:
    """Amounts to choose from, the most of the edition included."""
    most = town.city.edition.hours_max
    return [str(each) for each in (*(few for few in USUAL if few < most), most)]


def made(town: Town, form: Promised) -> Answer:
    """Keeps a promise, or changes the one there is."""
    most = town.city.edition.hours_max
    if form.hours > most:
        again = choice("free/promise/change", "promise-button-again")
        return Refusal("promise-most", {"most": most}, (again, givings.TO_FREE))
    town.lock("giver", town.person.id)
    offer = _offer(town, town.person.id)
    if offer:
        town.offers.edit(replace(offer, quantity=form.hours * HOUR))
    else:
        _add(town, form.hours * HOUR)
    givings.wake(town)
    if thanks := kept(town, town.person.id):
        return [replace(thanks, choices=(givings.TO_FREE,))]
    done = say("promise-made", givings.TO_FREE, _to_fits(), hours=form.hours)
    return [done, *rows(town)]


def _add(town: Town, minutes: int) -> None:
    edition = {"edition": town.city.edition.id}
    town.offers.add(town.person.id, "promise", edition, quantity=minutes, unit="minute")


def _to_fits() -> Choice:
    return choice("fits", "free-button-fits")


def drop(town: Town) -> Answer:
    """Takes the promise back; nothing was owed to anybody."""
    offer = _offer(town, town.person.id)
    if offer is None:
        return Refusal("promise-none", choices=(TO_PROMISE, givings.TO_FREE))
    town.offers.set_state(offer.id, "withdrawn")
    return [say("promise-dropped", givings.TO_FREE), *givings.rest(town, town.person.id)]


def kept(town: Town, person_id: str) -> Say | None:
    """Closes a promise that has been kept, once; the thanks for it."""
    promise = of(town, person_id)
    if promise is None or not promise.is_kept:
        return None
    done = town.offers.set_state(promise.offer_id, "done")
    return say("promise-kept", hours=promise.hours) if done else None


def entered(town: Town, person_id: str | None) -> None:
    """Hours were entered for somebody: they are thanked when they have kept their promise."""
    thanks = kept(town, person_id) if person_id else None
    if thanks and person_id:
        town.outbox.put(person_id, [thanks], Delivery(lane="reminder"))
