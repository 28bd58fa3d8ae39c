"""One organization asks others for help, tells them its news, and is answered."""

from domain import may
from domain.args import Term, Who
from domain.asks import MOST_A_WEEK, WEEK, Ask, Kind, answerable, receivers
from domain.chat import Answer, Refusal, Say, choice, say
from domain.forms import Draft
from domain.organizations import Organization
from handlers import asks, forms
from storage.town import Town

ALL = "all"


def pick(town: Town, organization: Organization) -> Answer:
    """Whom to ask: one of the others, or all of them."""
    ids = asks.reach(town, organization.id, None)
    base = f"organization/{organization.id}/ask"
    others = [each for each in map(town.organizations.get, ids) if each]
    if not others:
        return _nobody()
    named = [choice(f"{base}/{each.id}", "organization-button", name=each.name) for each in others]
    return [say("asks-to-whom", choice(f"{base}/{ALL}", "asks-button-all"), *named)]


def begin(town: Town, organization: Organization, to: str) -> Answer:
    """Asks for what, in whose words."""
    if not asks.reach(town, organization.id, None if to == ALL else to):
        return _nobody()
    no = _too_often(town, organization.id) if to == ALL else None
    return no or forms.begin(town, "ask", about=f"{organization.id} {to}")


def news(town: Town, organization: Organization) -> Answer:
    """Asks for the news."""
    if not asks.reach(town, organization.id, None):
        return _nobody()
    no = _too_often(town, organization.id)
    return no or forms.begin(town, "news", about=f"{organization.id} {ALL}")


def _too_often(town: Town, organization_id: str) -> Refusal | None:
    often = town.asks.to_all(organization_id, town.now - WEEK) >= MOST_A_WEEK
    return Refusal("asks-too-many") if often else None


def _about(draft: Draft) -> tuple[str, str | None]:
    """For which organization, and to which other one (None: all)."""
    organization_id, _, to = draft.about.partition(" ")
    return organization_id, None if to == ALL else to


def preview(town: Town, draft: Draft) -> list[Say]:
    """How many organizations it reaches, before it is sent."""
    return [say("asks-reach", count=len(asks.reach(town, *_about(draft))))]


def sent(town: Town, kind: Kind, words: str, draft: Draft) -> Answer:
    """To one organization at once; to all when the coordinators agree, or trust who asks."""
    organization_id, to_id = _about(draft)
    organization = town.organizations.get(organization_id)
    if organization is None:
        return Refusal("gone")
    town.lock("asks", organization_id)
    if no := may.speaks_for(town.person, organization):
        return no
    if not asks.reach(town, organization_id, to_id):
        return _nobody()
    if to_id is None and (no := _too_often(town, organization_id)):
        return no
    at_once = to_id is not None or organization.trusted
    ask = town.asks.add(organization_id, to_id, kind, words, town.person.id, at_once)
    back = choice(f"organization/{organization_id}/people", "ours-menu")
    if not at_once:
        return [say("asks-waits", back), *asks.tell_waits(town, ask)]
    count = len(asks.reach(town, organization_id, to_id))
    return [say("asks-out", back, count=count), *asks.out(town, ask)]


def answer(town: Town, ask: Ask) -> Answer:
    """Answers for one's organization; whoever has several is asked for which."""
    mine = receivers(ask, town.person.organizations)
    found = [each for each in map(town.organizations.get, mine) if each]
    if len(found) == 1:
        return answer_for(town, ask, found[0].id)
    named = [
        choice(f"ask/{ask.id}/answer/{each.id}", "organization-button", name=each.name)
        for each in found
    ]
    return answerable(ask) or [say("ours-which", *named)]


def answer_for(town: Town, ask: Ask, organization_id: str) -> Answer:
    """Asks for the answer's words."""
    if organization_id not in receivers(ask, town.person.organizations):
        return Refusal("gone")
    return answerable(ask) or forms.begin(town, "answer", about=f"{ask.id} {organization_id}")


def answered(town: Town, words: str, draft: Draft) -> Answer:
    """Takes the answer to whoever asked, in the name of the organization."""
    ask_id, _, organization_id = draft.about.partition(" ")
    ask = town.asks.get(ask_id)
    organization = town.organizations.get(organization_id)
    if ask is None or organization is None:
        return Refusal("gone")
    if no := may.receives(town.person, ask) or answerable(ask):
        return no
    if organization_id not in receivers(ask, town.person.organizations):
        return Refusal("not-yours")
    told = say(
        "asks-answered",
        name=Who(town.person.id),
        organization=organization.name,
        kind=Term(asks.KINDS[ask.kind]),
        words=words,
    )
    delivered = asks.tell_asking(town, ask, told)
    return [say("relay-sent"), *delivered] if delivered else _nobody()


def _nobody() -> Refusal:
    return Refusal("asks-nobody", choices=(choice("ours", "ours-menu"),))
