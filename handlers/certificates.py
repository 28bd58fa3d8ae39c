"""Certificates: the name is confirmed, the paper made; and anybody may verify a code."""

from domain.args import Date, Length
from domain.certificates import Certificate, code_in
from domain.chat import Answer, Refusal, Say, choice, say
from domain.hours import total
from domain.people import MAX_WRONG_CODES
from handlers import forms, hours
from storage.town import Town

NOTHING = Refusal("contribution-none", choices=(choice("shifts", "menu-shifts"),))


def ask(town: Town) -> Answer:
    """Asks whether the name that is kept is the one to be printed."""
    if not hours.of(town, town.person.id):
        return NOTHING
    if not town.person.name:
        return forms.begin(town, "certificate")
    yes = choice("certificate/yes", "button-name-right")
    other = choice("certificate/name", "button-other-name")
    return [say("certificate-ask", yes, other, hours.TO_CONTRIBUTION, name=town.person.name)]


def ask_name(town: Town) -> Answer:
    """Asks for another name, for the paper alone."""
    return forms.begin(town, "certificate") if hours.of(town, town.person.id) else NOTHING


def confirmed(town: Town) -> Answer:
    """The certificate under the name that is kept."""
    return issue(town, town.person.name) if town.person.name else ask(town)


def issue(town: Town, name: str) -> Answer:
    """Gives out the certificate of all hours so far."""
    gifts = hours.of(town, town.person.id)
    if not gifts:
        return NOTHING
    since, until = town.local(gifts[0].start), town.local(gifts[-1].start)
    kept = town.certificates.issue(town.person.id, name, total(gifts), since, until)
    here = say("certificate-here", hours.TO_CONTRIBUTION)
    return [here.bearing("certificate", kept)]


def ask_code(town: Town) -> Answer:
    """Says how a certificate is verified."""
    return [say("certificate-how")]


def verify(town: Town, typed: str) -> Answer:
    """Whether a code is of a certificate, for anybody; wrong ones are counted."""
    if town.people.wrong_codes(town.person.id) >= MAX_WRONG_CODES:
        return Refusal("code-too-many")
    code = code_in(typed)
    found = town.certificates.find(code) if code else None
    if found is None:
        town.people.note_wrong_code(town.person.id)
        return [say("certificate-unknown")]
    return [genuine(town, found)]


def genuine(town: Town, found: Certificate) -> Say:
    """What a certificate says, to be compared with the paper."""
    return say(
        "certificate-genuine",
        name=found.name,
        hours=Length(found.minutes),
        since=Date(found.since),
        until=Date(found.until),
        issued=Date(town.local(found.issued)),
    )


def mydata(town: Town) -> list[Say]:
    """What is kept of the asking person's certificates."""
    return [
        say(
            "mydata-certificate-row",
            name=each.name,
            hours=Length(each.minutes),
            since=Date(each.since),
            until=Date(each.until),
            issued=Date(town.local(each.issued)),
        )
        for each in town.certificates.of_person(town.person.id)
    ]
