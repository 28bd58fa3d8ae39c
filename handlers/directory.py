"""An organization's services as it keeps them: seen, confirmed, changed fact by fact, closed."""

from collections.abc import Mapping

from domain import may
from domain.args import Arg, Day, Languages, Listed, Term
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.facts import ACCESS, BRING, COSTS, PERMITS
from domain.keys import Key
from domain.services import Fact, Field, Service, is_fresh, map_link
from domain.topics import NAMES
from storage.town import Town

TOLD = Delivery(lane="reminder")
TO_MINE = choice("ours/services", "directory-mine")
LABELS: Mapping[Field, Key] = {
    "summary": "directory-summary",
    "how": "directory-how",
    "address": "directory-address",
    "phone": "directory-phone",
    "phone_hours": "directory-phone-hours",
    "toll_free": "directory-toll-free",
    "whatsapp": "directory-whatsapp",
    "email": "directory-email",
    "web": "directory-web",
    "hours": "directory-hours",
    "access": "directory-access",
    "languages": "directory-languages",
    "interpreters": "directory-interpreters",
    "cost": "directory-cost",
    "bring": "directory-bring",
    "permit": "directory-permit",
}
VALUES: Mapping[Field, Mapping[str, Key]] = {
    "access": dict(
        zip(ACCESS, ("access-walk-in", "access-appointment", "access-referral"), strict=True)
    ),
    "cost": dict(zip(COSTS, ("cost-free", "cost-low", "cost-paid"), strict=True)),
    "permit": dict(zip(PERMITS, ("permit-needed", "permit-not-needed"), strict=True)),
    "interpreters": {"yes": "option-yes", "no": "option-no"},
    "bring": BRING,
}
"""What a coded fact may say, each with its name."""


def mine(town: Town) -> Answer:
    """The services of one's organizations."""
    found = [
        each
        for organization_id in sorted(town.person.organizations)
        for each in town.services.of_organization(organization_id)
    ]
    ways = [named(each) for each in found]
    new = choice("ours/services/new", "directory-button-new")
    return [say("directory-list" if found else "directory-none", *ways, new)]


def named(service: Service) -> Choice:
    """A button with a service's name, which leads to what is kept of it."""
    return choice(f"kept/{service.id}", "directory-button", name=service.name)


def show(town: Town, service: Service) -> list[Say]:
    """All that is known of a service, who confirmed it, and what can be done."""
    rows = [row(name, service.facts[name]) for name in LABELS if name in service.facts]
    if service.place:
        label = Term("directory-place")
        rows.append(say("directory-fact-row", label=label, value=map_link(service.place)))
    title = say("directory-title", name=service.name, state=Term(_state(town, service)))
    if service.confirmed_at:
        rows.insert(0, say("directory-confirmed-row", day=Day(service.confirmed_at)))
    return [title, _topics(service), *rows, say("directory-what", *_ways(town, service))]


def _state(town: Town, service: Service) -> Key:
    if service.state == "closed":
        return "directory-closed"
    if not service.is_shown:
        return "directory-hidden"
    if service.confirmed_at is None:
        return "directory-stable"
    return "directory-shown" if is_fresh(service, town.now) else "directory-old"


def _ways(town: Town, service: Service) -> list[Choice]:
    base = f"kept/{service.id}"
    hides = may.coordinator(town.person, service) is None and service.state == "shown"
    return [
        choice(f"{base}/right", "directory-button-right"),
        choice(f"{base}/facts", "directory-button-change"),
        choice(f"{base}/topics", "directory-button-topics"),
        *([choice(f"{base}/hide", "directory-button-hide")] if hides else []),
        choice(f"{base}/closed", "directory-button-closed"),
    ]


def _topics(service: Service) -> Say:
    names = tuple(Term(NAMES[topic]) for topic in sorted({each for each, _ in service.topics}))
    return say("directory-topics-row", topics=Listed(names)) if names else say("directory-untold")


def row(name: Field, fact: Fact) -> Say:
    """A fact as whoever keeps it reads it."""
    label, value = Term(LABELS[name]), _shown(name, fact.value)
    if fact.source and fact.page_date:
        return say(
            "directory-sourced-row", label=label, value=value, source=fact.source, on=fact.page_date
        )
    return say("directory-fact-row", label=label, value=value)


def _shown(name: Field, value: str) -> Arg:
    """A fact as it is read; codes by their names."""
    if name == "languages":
        return Languages(tuple(value.split(",")))
    if name in VALUES:
        return Listed(tuple(Term(VALUES[name][code]) for code in value.split(",")))
    return value


def right(town: Town, service: Service) -> Answer:
    """All of it is right now; what families do not see yet is shown by a coordinator alone."""
    if no := _lacking(service):
        return no
    if may.coordinator(town.person, service) is None:
        theirs = service.organization_id in town.person.organizations
        town.services.confirm(service.id, service.organization_id if theirs else None)
        return [say("directory-shown-now", TO_MINE, named(service), name=service.name)]
    if service.state == "shown":
        town.services.confirm(service.id, service.organization_id)
        return [say("directory-thanks", TO_MINE, named(service), name=service.name)]
    waits = say("directory-waits", named(service), name=service.name)
    told = [waits.told(each, TOLD) for each in town.people.coordinators()]
    return [say("directory-asked", TO_MINE, named(service), name=service.name), *told]


def changed(town: Town, service: Service) -> Service:
    """A service after a change, which answers whoever asked its keeper if it is still right."""
    found = town.services.get(service.id)
    assert found is not None
    if found.asked_at is None or found.state != "shown" or _lacking(found):
        return found
    owner = found.organization_id
    theirs = owner in town.person.organizations
    if not theirs and owner and town.organizations.people_of(owner):
        return found  # a coordinator lends a hand: its members are still asked
    town.services.confirm(found.id, owner if theirs else None)
    return town.services.get(found.id) or found


def _lacking(service: Service) -> Refusal | None:
    """What no family could use: no topic to find it under, or no way to reach it."""
    ways: tuple[Field, ...] = ("address", "phone", "toll_free", "whatsapp", "email", "web")
    if not service.topics:
        lacking: Key = "directory-lacks-topic"
    elif not service.fact("summary"):
        lacking = "directory-lacks-summary"
    elif not any(service.fact(each) for each in ways):
        lacking = "directory-lacks-way"
    else:
        return None
    return Refusal(lacking, choices=(named(service),))


def ask_close(town: Town, service: Service) -> Answer:
    """Asks whether it is closed for good."""
    yes = choice(f"kept/{service.id}/closed/yes", "directory-button-yes")
    return [say("directory-close-sure", yes, named(service), name=service.name)]


def close(town: Town, service: Service) -> Answer:
    """Families see it no more; the coordinators hear of it."""
    done = say("directory-closed-now", TO_MINE, name=service.name)
    if not town.services.set_state(service.id, "closed"):
        return [done]
    told = say("directory-was-closed", named(service), name=service.name)
    return [
        done,
        *(told.told(each, TOLD) for each in town.people.coordinators() if each != town.asking),
    ]


def hide(town: Town, service: Service) -> Answer:
    """A coordinator takes a service from families' sight until somebody confirms it again."""
    town.services.set_state(service.id, "hidden")
    return [say("directory-hidden-now", named(service), name=service.name)]


def choices(ways: list[Choice], service: Service) -> Say:
    """Where ways to choose from are tapped, and the way back to the service."""
    return say("directory-tap", named(service), *ways)
