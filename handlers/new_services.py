"""A service that is new in the directory: whose it is, its name, what it does."""

from domain import may
from domain.chat import Answer, Refusal, choice, say
from domain.organizations import Organization
from handlers import forms, service_facts, service_topics
from storage.town import Town


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
    if refused := service_facts.keep(town, service, "summary", summary):
        return refused
    return service_topics.topics(town, service)
