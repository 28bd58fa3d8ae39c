"""An organization's services as it keeps them: seen, confirmed, changed fact by fact, closed."""

from collections.abc import Mapping

from domain import may
from domain.args import Arg, Day, Languages, Listed, Term
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.facts import ACCESS, BRING, COSTS, PERMITS, FactError, check_fact
from domain.keys import Key
from domain.listings import place_of
from domain.organizations import Organization
from domain.services import Fact, Field, Service, is_fresh, map_link
from domain.topics import NAMES, SUBS, TOPICS, is_topic
from handlers import forms
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
HOURS: tuple[Field, ...] = ("hours", "phone_hours")
SEVERAL: tuple[Field, ...] = ("languages", "bring")
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
    rows = [_row(name, service.facts[name]) for name in LABELS if name in service.facts]
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


def _row(name: Field, fact: Fact) -> Say:
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


def _changed(town: Town, service: Service) -> Service:
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


def facts(town: Town, service: Service) -> Answer:
    """Which fact is to be changed."""
    ways = [choice(f"kept/{service.id}/fact/{name}", key) for name, key in LABELS.items()]
    name = choice(f"kept/{service.id}/fact/name", "directory-name")
    place = choice(f"kept/{service.id}/fact/place", "directory-place")
    return [say("directory-which", name, *ways, place, named(service))]


def ask(town: Town, service: Service, field: str) -> Answer:
    """Asks one fact: by its codes, or in words."""
    about = f"{service.id}/{field}"
    if field == "name":
        return forms.begin(town, "service-renamed", about=service.id)
    if field == "place":
        return forms.begin(town, "service-placed", about=service.id)
    name = _field(field)
    if name is None:
        return Refusal("gone")
    if name in VALUES or name == "languages":
        return _codes(town, service, name)
    return forms.begin(town, "fact-hours" if name in HOURS else "fact", about=about)


def _field(text: str) -> Field | None:
    return next((each for each in LABELS if each == text), None)


def _codes(town: Town, service: Service, name: Field) -> Answer:
    held = service.codes(name)
    base = f"kept/{service.id}/set/{name}"
    if name == "languages":
        options: list[tuple[str, Arg]] = [
            (code, Languages((code,))) for code in town.city.languages
        ]
    else:
        options = [(code, Term(key)) for code, key in VALUES[name].items()]
    ways = [
        choice(f"{base}/{code}", "form-chosen" if code in held else "form-offer", value=shown)
        for code, shown in options
    ]
    known = [_row(name, service.facts[name])] if name in service.facts else []
    return [say("directory-ask-code", label=Term(LABELS[name])), *known, _choices(ways, service)]


def _choices(ways: list[Choice], service: Service) -> Say:
    return say("directory-tap", named(service), *ways)


def set_code(town: Town, service: Service, field: str, code: str) -> Answer:
    """Takes a code into a fact, or out of it."""
    name = _field(field)
    if name is None or (name not in VALUES and name != "languages"):
        return Refusal("gone")
    held = service.codes(name)
    if name in SEVERAL:
        kept = [each for each in held if each != code] + ([] if code in held else [code])
    else:
        kept = [] if code in held else [code]
    if refused := _keep(town, service, name, ",".join(kept)):
        return refused
    changed = _changed(town, service)
    return _codes(town, changed, name) if name in SEVERAL else show(town, changed)


def typed(town: Town, about: str, value: str) -> Answer:
    """A fact that was typed, in its normal form."""
    service_id, _, field = about.partition("/")
    service, name = _kept(town, service_id), _field(field)
    if isinstance(service, Refusal):
        return service
    if name is None:
        return Refusal("gone")
    if no := _keep(town, service, name, value):
        return no
    changed = _changed(town, service)
    return [say("directory-kept"), *_unplaced(changed, name), *show(town, changed)]


def _kept(town: Town, service_id: str) -> Service | Refusal:
    """A service that the asking person may still change, once the form about it is filled."""
    service = town.services.get(service_id)
    if service is None:
        return Refusal("gone")
    return may.keeps(town.person, service) or service


def _unplaced(service: Service, name: Field) -> list[Say]:
    """Who writes an address is asked for the place on the map, which families are led to."""
    if name != "address" or service.place or not service.fact(name):
        return []
    place = choice(f"kept/{service.id}/fact/place", "directory-place")
    return [say("directory-unplaced", place)]


def _keep(town: Town, service: Service, name: Field, value: str) -> Refusal | None:
    again = choice(f"kept/{service.id}/fact/{name}", "directory-button-again")
    try:
        normal = check_fact(name, "" if value.strip() in ("-", "—") else value)
    except FactError:
        return Refusal("directory-again", {"label": Term(LABELS[name])}, (again, named(service)))
    if name == "address" and normal != service.fact(name):
        town.services.set_place(service.id, None)  # where it was is no longer where it is
    town.services.set_fact(service.id, name, normal, _source(town, service))
    return None


def _source(town: Town, service: Service) -> str:
    owner = town.organizations.get(service.organization_id) if service.organization_id else None
    return owner.name if owner else ""


def placed(town: Town, service_id: str, value: str) -> Answer:
    """Where a service is on the map."""
    service = _kept(town, service_id)
    if isinstance(service, Refusal):
        return service
    town.services.set_place(service.id, None if value == "-" else place_of(value))
    return [say("directory-kept"), *show(town, _changed(town, service))]


def renamed(town: Town, service_id: str, name: str) -> Answer:
    """A service's new name."""
    service = _kept(town, service_id)
    if isinstance(service, Refusal):
        return service
    town.services.set_name(service.id, name)
    return [say("directory-kept"), *show(town, _changed(town, service))]


def topics(town: Town, service: Service) -> Answer:
    """What it is found under; tapping one takes it in or out."""
    held = {each for each, _ in service.topics}
    base = f"kept/{service.id}/topic"
    ways = [
        choice(
            f"{base}/{each}",
            "form-chosen" if each in held else "form-offer",
            value=Term(NAMES[each]),
        )
        for each in TOPICS
    ]
    return [say("directory-ask-topics"), _choices(ways, service)]


def topic(town: Town, service: Service, topic: str) -> Answer:
    """The parts of a topic, to be chosen; one without parts is taken in or out at once."""
    found = next((each for each in TOPICS if each == topic), None)
    if found is None:
        return Refusal("gone")
    if not SUBS[found]:
        return set_topic(town, service, topic, "all")
    held = {sub for each, sub in service.topics if each == found}
    base = f"kept/{service.id}/topic/{found}"
    whole = choice(
        f"{base}/all",
        "form-chosen" if "" in held else "form-offer",
        value=Term("directory-all-of-it"),
    )
    ways = [
        choice(f"{base}/{sub}", "form-chosen" if sub in held else "form-offer", value=Term(key))
        for sub, key in SUBS[found].items()
    ]
    back = choice(f"kept/{service.id}/topics", "button-back")
    return [say("directory-ask-parts", back, whole, *ways, topic=Term(NAMES[found]))]


def set_topic(town: Town, service: Service, topic: str, sub: str) -> Answer:
    """Takes a topic, or a part of one, in or out."""
    part = "" if sub == "all" else sub
    found = next((each for each in TOPICS if each == topic), None)
    if found is None or not is_topic(topic, part):
        return Refusal("gone")
    held = set(service.topics) ^ {(found, part)}
    town.services.set_topics(service.id, sorted(held))
    changed = _changed(town, service)
    return topics(town, changed) if not SUBS[found] else _parts(town, changed, topic)


def _parts(town: Town, service: Service, name: str) -> Answer:
    return topic(town, service, name)


def new(town: Town) -> Answer:
    """Begins a service of one's organization; whoever has several is asked whose it is."""
    found = [town.organizations.get(each) for each in sorted(town.person.organizations)]
    owners = [each for each in found if each]
    if len(owners) == 1:
        return new_for(town, owners[0])
    ways = [choice(f"ours/services/new/{x.id}", "organization-button", name=x.name) for x in owners]
    return [say("need-for-whom", *ways)]


def new_for(town: Town, organization: Organization) -> Answer:
    """Begins a service of this organization."""
    return forms.begin(town, "service", about=organization.id)


def made(town: Town, organization_id: str, name: str, summary: str) -> Answer:
    """Keeps a new service, hidden until it is whole and confirmed."""
    organization = town.organizations.get(organization_id)
    if organization is None:
        return Refusal("gone")
    if no := may.speaks_for(town.person, organization):
        return no
    key = f"{town.city.id}/{town.new_id()}"
    service = town.services.put(key, name, organization_id=organization.id)
    if refused := _keep(town, service, "summary", summary):
        return refused
    return topics(town, service)
