"""Hours that somebody offers, one by one: looked at, said anew, taken back, all of them at once."""

from domain.args import Arg
from domain.availability import Availability, every_week
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.goods import Offer
from domain.hour_codes import code_of
from handlers import availability, givings, promises
from handlers.questions import hours_shown
from storage.town import Town


def choose(town: Town) -> Answer:
    """What there is to be changed."""
    held = givings.windows(town, town.person.id)
    promise = promises.of(town, town.person.id)
    if not held and promise is None:
        return [say("free-nothing", availability.TO_ADD, givings.TO_FREE)]
    ways = [
        choice(f"free/one/{each.id}", "free-one-button", when=_when(town, each)) for each in held
    ]
    every = choice("free/none", "free-button-none")
    return [say("free-change", *ways, promises.TO_PROMISE, every, givings.TO_FREE)]


def _said(offer: Offer) -> Availability:
    return Availability.model_validate(offer.details)


def _when(town: Town, offer: Offer) -> Arg:
    return hours_shown(town, code_of(_said(offer)))


def show(town: Town, offer: Offer) -> Answer:
    """One window, with what can be done about it."""
    if not _is_held(town, offer):
        return availability.GONE
    ways = (
        choice(f"free/edit/{offer.id}", "free-button-edit"),
        *_every_week(offer),
        choice(f"free/drop/{offer.id}", "free-button-drop"),
        givings.TO_FREE,
    )
    return [say("free-one", *ways, when=_when(town, offer))]


def _is_held(town: Town, offer: Offer) -> bool:
    return offer.id in [each.id for each in givings.windows(town, town.person.id)]


def _every_week(offer: Offer) -> list[Choice]:
    weekly = tuple(every_week(each) for each in _said(offer).once)
    code = code_of(Availability(weekly=weekly))
    return [choice(f"free/at/{code}", "free-button-weekly")] if weekly else []


def edit(town: Town, offer: Offer) -> Answer:
    """Asks for other hours in the place of these."""
    return availability.ask(town, offer.id) if _is_held(town, offer) else availability.GONE


def drop(town: Town, offer: Offer) -> Answer:
    """Takes one window back."""
    if not _is_held(town, offer):
        return availability.GONE
    town.offers.set_state(offer.id, "withdrawn")
    done = say("free-dropped", availability.TO_ADD, givings.TO_FREE, when=_when(town, offer))
    return [done, *givings.rest(town, town.person.id)]


def ask_all(town: Town) -> Answer:
    """Asks once more before everything is taken back."""
    yes = choice("free/none/yes", "free-button-none-yes")
    return [say("free-none-ask", yes, choice("free", "button-keep"))]


def drop_all(town: Town) -> Answer:
    """Takes all hours and the promise back; nobody asks any more until they say so."""
    person = town.person.id
    live = [*town.offers.live_of(person, "hours"), *town.offers.live_of(person, "promise")]
    if not live:
        return Refusal("free-gone", choices=(givings.TO_FREE,))
    for each in live:
        town.offers.set_state(each.id, "withdrawn")
    done = say("free-dropped-all", availability.TO_ADD, givings.TO_FREE)
    told: list[Say] = givings.rest(town, person)
    return [done, *told]
