"""The facts of a service, as whoever keeps it changes them one by one."""

from domain import may
from domain.args import Arg, Languages, Term
from domain.chat import Answer, Refusal, Say, choice, say
from domain.facts import FactError, check_fact
from domain.listings import place_of
from domain.services import Field, Service
from handlers import forms
from handlers.directory import LABELS, VALUES, changed, choices, named, row, show
from storage.town import Town

HOURS: tuple[Field, ...] = ("hours", "phone_hours")
SEVERAL: tuple[Field, ...] = ("languages", "bring")


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
    known = [row(name, service.facts[name])] if name in service.facts else []
    return [say("directory-ask-code", label=Term(LABELS[name])), *known, choices(ways, service)]


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
    if refused := keep(town, service, name, ",".join(kept)):
        return refused
    now = changed(town, service)
    return _codes(town, now, name) if name in SEVERAL else show(town, now)


def typed(town: Town, about: str, value: str) -> Answer:
    """A fact that was typed, in its normal form."""
    service_id, _, field = about.partition("/")
    service, name = _kept(town, service_id), _field(field)
    if isinstance(service, Refusal):
        return service
    if name is None:
        return Refusal("gone")
    if no := keep(town, service, name, value):
        return no
    now = changed(town, service)
    return [say("directory-kept"), *_unplaced(now, name), *show(town, now)]


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


def keep(town: Town, service: Service, name: Field, value: str) -> Refusal | None:
    """Keeps a fact in its normal form; what it cannot be is said."""
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
    return [say("directory-kept"), *show(town, changed(town, service))]


def renamed(town: Town, service_id: str, name: str) -> Answer:
    """A service's new name."""
    service = _kept(town, service_id)
    if isinstance(service, Refusal):
        return service
    town.services.set_name(service.id, name)
    return [say("directory-kept"), *show(town, changed(town, service))]
