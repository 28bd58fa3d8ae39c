"""A person: made acquainted, silenced, and erased."""

from datetime import timedelta

from domain.chat import Answer, Delivery, Say, choice, say
from domain.people import AgeBand, Person
from domain.shifts import old_enough
from domain.signups import cancelled
from handlers import (
    favours,
    follows,
    forms,
    leaving,
    menus,
    organizations,
    partings,
    places,
    proposals,
    signups,
    talks,
)
from storage.town import Town

FAREWELL = timedelta(days=1)


def acquaint(town: Town, name: str, band: AgeBand) -> list[Say]:
    """Keeps a name and an age band, of children only the band; what is not for it is freed."""
    town.people.set_acquaintance(town.person.id, "" if band == "under14" else name, band)
    town.renew()
    told = []
    for signup, shift in town.signups.ahead(town.person.id):
        if shift.start > town.now and old_enough(band, shift):
            told += signups.give_back(town, shift, signup)
    for wait in town.waits.of_person(town.person.id):
        waited = town.shifts.get(wait.shift_id)
        if waited and old_enough(band, waited) and places.leave(town, wait):
            told += [say("wait-left", what=waited.what), *places.promote(town, waited)]
    return [*told, *_not_alone(town, band)]


def grown(town: Town, band: AgeBand) -> list[Say]:
    """Keeps an age band alone, of somebody who has not said it before."""
    town.people.set_age_band(town.person.id, band)
    town.renew()
    return _not_alone(town, band)


def _not_alone(town: Town, band: AgeBand) -> list[Say]:
    """Children give things together with somebody grown up: theirs are taken back."""
    if band != "under14":
        return []
    given = partings.offering(town, town.person.id)
    told = partings.leaving(town, town.person.id)
    return [say("give-under14"), *told] if given else told


def stop(town: Town) -> Answer:
    """Silences all but answers and what concerns one's own commitments."""
    town.people.set_silenced(town.person.id, True)
    proposals.let_go(town, town.person.id, "silenced")
    return [say("stopped", choice("resume", "button-resume"), choice("erase", "button-erase"))]


def resume(town: Town) -> Answer:
    """Takes the silence back."""
    town.people.set_silenced(town.person.id, False)
    town.renew()
    return [say("resumed"), *menus.menu(town)]


def ask_erase(town: Town) -> Answer:
    """The first of two taps: says what goes and what stays."""
    return [
        say(
            "erase-ask",
            choice("erase/yes", "button-erase-yes"),
            choice("mydata", "button-keep"),
        )
    ]


def erase(town: Town) -> Answer:
    """The second tap: all that is kept of somebody goes, and so do they."""
    person = town.person
    address = follows.here(town)
    assert address is not None
    told = empty(town)
    farewell = town.people.depart(address, person.language)
    return [*told, say("erased").told(farewell, Delivery(expires=town.now + FAREWELL))]


def empty(town: Town, heir: str | None = None) -> list[Say]:
    """Gives places back, takes whoever asks out of every row, and owes that their key goes.

    Their chats go too, unless somebody has them from now on.
    """
    person = town.person
    talking = talks.leaving(town, person.id)
    promised = [*talking, *favours.withdraw_all(town), *partings.leaving(town, person.id)]
    told = [*_give_back(town, person), *promised, *leaving.bequeath(town)]
    claims = town.organizations.memberships(person.id)
    for reach in town.addresses.reaches(person.id):
        follows.drop_at(town, reach.address)
    if heir:
        give_chats(town, person.id, heir)
    town.people.erase(person.id)
    for each in sorted(person.organizations):
        told += partings.orphaned(town, each)
    organizations.drop_abandoned(town, claims)
    town.jobs.put(f"forget/{person.id}", "forget", town.now, person.id)
    return told


def give_chats(town: Town, old: str, new: str) -> None:
    """Somebody's chats are another's, with what they sent, and what others hold against them."""
    for reach in town.addresses.reaches(old):
        town.addresses.hand_over(reach, new)
    town.inbox.hand_over(old, new)
    town.people.stand_for(old, new)


def _give_back(town: Town, person: Person) -> list[Say]:
    told = []
    proposals.let_go(town, town.person.id, "erased")
    for signup, shift in town.signups.ahead(person.id):
        if shift.start > town.now:
            town.signups.finish(signup.id, cancelled(shift, town.now))
            places.withdraw(town, signup, "erased")
            told += signups.tell_place_free(town, shift)
    return told + _leave_lines(town, person)


def _leave_lines(town: Town, person: Person) -> list[Say]:
    told = []
    for wait in town.waits.of_person(person.id):
        shift = town.shifts.get(wait.shift_id)
        if places.leave(town, wait) and shift:
            told += places.promote(town, shift)
    return told


def acquaintance(town: Town) -> Answer:
    """Asks for name and age band anew."""
    return forms.begin(town, "acquaintance")
