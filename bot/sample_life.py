"""What goes on in the sample town: who is free when, what is wanted, what is on its way."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from bot.sample_boards import Part, SampleEvent, SampleHome, SampleJob, announce
from domain.availability import Availability, Weekly
from domain.chat import Address
from domain.givers import Interests
from domain.goods import Unit, WantKind
from domain.shifts import Shift
from domain.times import WallSpan
from handlers import appointments, handovers, pledges
from storage.givers import Profile
from storage.town import Town

HOURS = (time(10), time(12))
"""When what is agreed changes hands."""


class SampleGiver(Part):
    """An invented person, free on some days of every week."""

    name: str
    days: tuple[int, ...]
    start: time
    end: time
    fields: frozenset[str] = frozenset()


class SampleThing(Part):
    """So much of something invented."""

    what: str
    group: str
    quantity: int
    unit: Unit


class SampleWant(SampleThing):
    """What an invented organization asks for, until the end of a day of the sample week."""

    organization: str
    kind: WantKind
    where: str
    hours: str
    day: int
    received: int = 0


class SampleOffer(SampleThing):
    """What an invented person gives; with a day, it is agreed when it changes hands."""

    giver: str
    keeps: int
    day: int | None = None


class SampleLife(Part):
    """Everything that is given and asked for, and what happens."""

    givers: tuple[SampleGiver, ...] = ()
    wants: tuple[SampleWant, ...] = ()
    offers: tuple[SampleOffer, ...] = ()
    events: tuple[SampleEvent, ...] = ()
    homes: tuple[SampleHome, ...] = ()
    jobs: tuple[SampleJob, ...] = ()


def fill(town: Town, life: SampleLife) -> None:
    """Puts everything into a new town."""
    people = {each.name: _arrived(town, each) for each in life.givers}
    for want in life.wants:
        _wanted(town, want)
    for offer in life.offers:
        _offered(town, offer, people[offer.giver])
    announce(town, life.events, life.homes, life.jobs)


def _at(town: Town, day: int, hour: time = time()) -> datetime:
    """A time of a day of this week."""
    on = town.wall.date() - timedelta(days=town.wall.weekday() - day)
    moment = datetime.combine(on, hour)
    return town.instants(WallSpan(moment, moment + timedelta(hours=1)))[0]


def on_call(town: Town, shift: Shift, name: str, languages: frozenset[str]) -> None:
    """An invented mediator holds a shift, in which families who speak a language are answered."""
    person = _met(town, name)
    town.roles.give(person, "mediator", languages)
    town.signups.add(shift, person, seq=0)
    town.talks.set_on_call(shift.id, languages)


def _met(town: Town, name: str) -> str:
    """An invented person; nobody holds their phone."""
    person, _ = town.people.arrive(Address("web", f"sample {name}"), town.city.languages[0])
    town.people.set_acquaintance(person, name, "adult")
    return person


def _arrived(town: Town, giver: SampleGiver) -> str:
    person = _met(town, giver.name)
    town.givers.put(Profile(person, interests=Interests(fields=giver.fields)))
    weekly = tuple(Weekly(day=each, start=giver.start, end=giver.end) for each in giver.days)
    town.offers.add(person, "hours", Availability(weekly=weekly).model_dump(mode="json"))
    return person


def _wanted(town: Town, want: SampleWant) -> None:
    said: dict[str, Any] = {"what": want.what, "where": want.where, "hours": want.hours}
    if want.kind == "device":
        said |= {"least": "", "for": "", "pick_up": False}
    else:
        said |= {"groups": [want.group], "storage": ["dry"], "pick_up": False}
    kept = town.wants.add(
        want.organization,
        want.kind,
        said,
        quantity=want.quantity,
        unit=want.unit,
        until=_at(town, want.day + 1),
        at_once=True,
    )
    town.wants.decide(kept, "open", "")
    if want.received:
        town.goods.count(kept, want.received)


def _offered(town: Town, offer: SampleOffer, person: str) -> None:
    best = town.wall.date() + timedelta(days=offer.keeps)
    said = {
        "what": offer.what,
        "category": "food",
        "group": offer.group,
        "best_before": best.isoformat(),
        "storage": "dry",
        "way": "drop",
        "when": None,
        "address": "",
        "shop": "",
    }
    until = town.now + timedelta(days=offer.keeps)
    town.offers.add(person, "food", said, quantity=offer.quantity, unit=offer.unit, until=until)


def matched(town: Town, life: SampleLife, organization: str) -> None:
    """Somebody speaks for an organization now: it is asked, and what has a day is agreed."""
    for want in town.wants.of_organization(organization):
        pledges.wanted(town, want)
    days = {each.what: each.day for each in life.offers if each.day is not None}
    for pledge in town.pledges.of_organization(organization):
        offer = town.offers.get(pledge.offer_id or "")
        day = days.get(offer.details["what"]) if offer else None
        if day is None or not town.pledges.reserve(pledge.id, pledge.quantity):
            continue
        start, end = (_at(town, day, each) for each in HOURS)
        place = handovers.place_of(town, pledge)
        town.pledges.agree(replace(pledge, turn="donor"), place, start, end, agreed=True)
        if agreed := town.pledges.get(pledge.id):
            appointments.remind(town, agreed)
