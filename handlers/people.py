"""What is kept about a person: to be silenced, read and erased."""

from datetime import timedelta

from domain.chat import Answer, Day, Delivery, Languages, Say, Term, choice, say
from domain.keys import Key
from domain.organizations import MemberState
from domain.people import AgeBand, Person
from domain.shifts import old_enough
from domain.signups import SignupState, cancelled
from handlers import (
    asks,
    calls,
    certificates,
    contests,
    feedback,
    feeds,
    forms,
    leaving,
    menus,
    organizations,
    places,
    relays,
    reports,
    seats,
    signups,
)
from storage.town import Town

FAREWELL = timedelta(days=1)
AGES: dict[AgeBand, Key] = {
    "under14": "age-under14",
    "14to17": "age-14to17",
    "adult": "age-adult",
}
MEMBERS: dict[MemberState, Key] = {
    "pending": "member-pending",
    "active": "member-active",
    "refused": "member-refused",
    "left": "member-gone",
}
SIGNUPS: dict[SignupState, Key] = {
    "confirmed": "signup-confirmed",
    "came": "signup-came",
    "no_show": "signup-no-show",
    "excused": "signup-excused",
    "replaced": "signup-replaced",
    "cancelled_on_time": "signup-given-back",
    "cancelled_late": "signup-given-back",
    "cancelled_by_org": "signup-called-off",
}


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
    return told


def stop(town: Town) -> Answer:
    """Silences all but answers and what concerns one's own commitments."""
    town.people.set_silenced(town.person.id, True)
    return [say("stopped", choice("resume", "button-resume"), choice("erase", "button-erase"))]


def resume(town: Town) -> Answer:
    """Takes the silence back."""
    town.people.set_silenced(town.person.id, False)
    town.renew()
    return [say("resumed"), *menus.menu(town)]


def mydata(town: Town) -> Answer:
    """All there is about the asking person."""
    person = town.person
    told = [say("mydata-title"), *_identity(town, person)]
    told += _roles(town, person) + _signups(town, person) + _posts(town, person)
    told += seats.kept(town, person)
    told += [row for each in (relays, calls, reports, asks) for row in each.mydata(town)]
    for kept in (feedback.kept, contests.kept, certificates.kept, feeds.kept):
        told += kept(town)
    told.append(say("mydata-waiting", count=town.outbox.waiting_for(person.id)))
    told += _form(town)
    back = [choice("erase", "button-erase"), choice("acquaintance/new", "button-change-name")]
    if person.silenced:
        back.append(choice("resume", "button-resume"))
    return [*told, say("mydata-end", *back)]


def _form(town: Town) -> list[Say]:
    draft = forms.pending(town)
    if draft is None:
        return []
    words = [str(each) for each in draft.values.values() if isinstance(each, str)]
    return [say("mydata-form"), *(say("mydata-form-row", words=each) for each in words)]


def _identity(town: Town, person: Person) -> list[Say]:
    name = say("mydata-name-row", name=person.name) if person.name else say("mydata-no-name-row")
    age = [say("mydata-age-row", age=Term(AGES[person.age_band]))] if person.age_band else []
    channels = [
        say("mydata-address-row", channel=reach.address.channel, value=reach.address.value)
        for reach in town.people.reaches(person.id)
    ]
    silence = [say("mydata-silenced-row")] if person.silenced else []
    language = say("mydata-language-row", languages=Languages((person.language,)))
    since, last = town.people.seen(person.id)
    seen = say("mydata-seen-row", since=Day(since), last=Day(last))
    return [name, *age, language, *channels, seen, *silence]


def _roles(town: Town, person: Person) -> list[Say]:
    told = []
    if served := town.people.served(person.id):
        told.append(say("mydata-coordinator-row", since=Day(served[0]), count=served[1]))
    for member in town.organizations.memberships(person.id):
        leads = member.state == "active" and member.role == "referent"
        state = Term("member-referent" if leads else MEMBERS[member.state])
        told.append(say("mydata-member-row", organization=member.organization, state=state))
        if member.state == "active" and not person.digest:
            told.append(say("mydata-digest-row"))
        if member.reason:
            told.append(say("mydata-reason-row", reason=member.reason))
    if made := town.invites.made_by(person.id):
        told.append(say("mydata-invites-row", count=made))
    return told


def _signups(town: Town, person: Person) -> list[Say]:
    told = []
    for signup, shift in town.signups.of_person(person.id):
        state = Term(SIGNUPS[signup.state])
        told.append(say("mydata-signup-row", what=shift.what, when=shift.span, state=state))
    return told


def _posts(town: Town, person: Person) -> list[Say]:
    return [
        say(
            "mydata-post-row",
            what=shift.what,
            when=shift.span,
            place=shift.place,
            people=shift.capacity,
            age=shift.youngest,
            insurer=shift.insurer,
        )
        for shift in town.shifts.posted_by(person.id)
    ]


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
    """The second tap: gives places back, takes the person out of every row, forgets their key."""
    person = town.person
    told = [*_give_back(town, person), *leaving.bequeath(town)]
    address = next(
        reach.address for reach in town.people.reaches(person.id) if reach.id == town.address_id
    )
    claims = town.organizations.memberships(person.id)
    town.people.erase(person.id)
    organizations.drop_abandoned(town, claims)
    town.jobs.put(f"forget/{person.id}", "forget", town.now, person.id)
    farewell = town.people.depart(address, person.language)
    return [*told, say("erased").told(farewell, Delivery(expires=town.now + FAREWELL))]


def _give_back(town: Town, person: Person) -> list[Say]:
    told = []
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
