"""Still right? The bot asks whoever keeps a service; when nobody answers, a coordinator hears."""

from datetime import timedelta

from domain.args import Day
from domain.chat import Choice, Delivery, Say, choice, say
from domain.services import Service
from handlers.directory import named
from storage.town import Town

SILENT = timedelta(days=7)
ASKED = Delivery(lane="reminder")


def daily(town: Town, ref: str) -> list[Say]:
    """Asks about each service that was confirmed too long ago."""
    return [told for each in town.services.due() for told in _ask(town, each)]


def _ask(town: Town, service_id: str) -> list[Say]:
    service = town.services.get(service_id)
    if service is None:
        return []
    town.services.set_asked(service_id)
    key = f"fresh/{service_id}/{service.version}"
    town.jobs.put(key, "fresh-silent", town.now + SILENT, service_id)
    return [_question(service).told(each, ASKED) for each in _keepers(town, service)]


def _keepers(town: Town, service: Service) -> list[str]:
    owner = service.organization_id
    people = town.organizations.people_of(owner) if owner else []
    return people or town.people.coordinators()


def _question(service: Service) -> Say:
    assert service.confirmed_at is not None
    return say("fresh-ask", *_ways(service), name=service.name, day=Day(service.confirmed_at))


def _ways(service: Service) -> tuple[Choice, ...]:
    base = f"kept/{service.id}"
    return (
        choice(f"{base}/right", "directory-button-right"),
        choice(f"{base}/facts", "directory-button-change"),
        choice(f"{base}/closed", "directory-button-closed"),
    )


def silent(town: Town, service_id: str) -> list[Say]:
    """A week without an answer: the coordinators take it from there."""
    service = town.services.get(service_id)
    if service is None or service.asked_at is None or service.state != "shown":
        return []
    told = say("fresh-silent", named(service), name=service.name, day=Day(service.asked_at))
    return [told.told(each, ASKED) for each in town.people.coordinators()]
