"""All that is kept about a person, told to them."""

from collections.abc import Sequence
from types import ModuleType

from domain.args import Day, Languages, Term
from domain.chat import Answer, Say, choice, say
from domain.keys import Key
from domain.organizations import MemberState
from domain.people import AgeBand, Person
from handlers import (
    answers,
    asks,
    calls,
    certificates,
    chats,
    commitments,
    complaints,
    contests,
    favours,
    feedback,
    feeds,
    followed,
    forms,
    free,
    gifts,
    inquiries,
    photos,
    posts,
    promised,
    proposals,
    recordings,
    relays,
    reports,
    roles,
    seats,
    shares,
    talks,
)
from storage.town import Town

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


BESIDES = (
    proposals,
    seats,
    relays,
    calls,
    reports,
    asks,
    feedback,
    contests,
    certificates,
    feeds,
    favours,
    shares,
    gifts,
    free,
    promised,
    photos,
    posts,
    inquiries,
    complaints,
    followed,
    roles,
    recordings,
    talks,
)
"""What else may hold something of a person, each in its own words."""
OFFERS = (gifts, free, promised, photos)
"""What is told of offers."""


def show(town: Town) -> Answer:
    """All there is about the asking person."""
    person = town.person
    told = [say("mydata-title"), *_identity(town, person), *_roles(town, person)]
    told += commitments.mydata(town) + _posts(town, person)
    told += [row for each in BESIDES for row in each.mydata(town)]
    told.append(say("mydata-waiting", count=town.outbox.waiting_for(person.id)))
    told += _form(town)
    back = [choice("erase", "button-erase"), choice("acquaintance/new", "button-change-name")]
    if person.silenced:
        back.append(choice("resume", "button-resume"))
    back.append(choice("link", "link-button"))
    return [*told, say("mydata-end", *back)]


def has_things(town: Town) -> bool:
    """Whether anything is kept of whoever asks, besides the conversation."""
    return bool(_things(town, BESIDES) or _kept(town))


def _things(town: Town, where: Sequence[ModuleType]) -> list[Say]:
    """What is kept; what is followed is followed at an address, whoever has it."""
    rows = [row for each in where if each is not followed for row in each.mydata(town)]
    return [row for row in rows if row.key != "mydata-by-link-row"]


def _kept(town: Town) -> list[Say]:
    person = town.person
    return [*_roles(town, person), *commitments.mydata(town), *_posts(town, person)]


def counts(town: Town) -> dict[Key, int]:
    """How many things of each kind are kept of whoever asks."""
    person_id = town.person.id
    held = town.signups.of_person(person_id)
    others = [each for each in BESIDES if each not in (roles, *OFFERS)]
    given = _roles(town, town.person) + _things(town, [roles])
    return {
        "link-kept-places": len(held) + len(town.waits.every_of(person_id)),
        "link-kept-hours": len(town.hours.of_person(person_id)),
        "link-kept-offers": len(town.offers.of_person(person_id)),
        "link-kept-roles": len(given),
        "link-kept-more": len(_things(town, others)) + len(_posts(town, town.person)),
    }


def _form(town: Town) -> list[Say]:
    draft = forms.pending(town)
    if draft is None:
        return []
    values = draft.values.values()
    told = [each.get("words") if isinstance(each, dict) else each for each in values]
    rows = [say("mydata-form-row", words=each) for each in told if each and isinstance(each, str)]
    return [say("mydata-form"), *rows]


def _identity(town: Town, person: Person) -> list[Say]:
    name = say("mydata-name-row", name=person.name) if person.name else say("mydata-no-name-row")
    age = [say("mydata-age-row", age=Term(AGES[person.age_band]))] if person.age_band else []
    silence = [say("mydata-silenced-row")] if person.silenced else []
    language = say("mydata-language-row", languages=Languages((person.language,)))
    since, last = town.people.seen(person.id)
    seen = say("mydata-seen-row", since=Day(since), last=Day(last))
    lead = say("mydata-lead-row", lead=Term(answers.lead_of(person)))
    return [name, *age, language, *chats.rows(town), seen, lead, *silence]


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
