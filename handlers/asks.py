"""What goes out to the network, and what of it waits for a coordinator."""

from domain import may
from domain.args import Term
from domain.asks import Ask, Kind, undecided
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.keys import Key
from handlers import forms
from handlers.organizations import COMMITMENT
from storage.town import Town

KINDS: dict[Kind, Key] = {"people": "asks-people", "goods": "asks-goods", "news": "asks-news"}


def reach(town: Town, organization_id: str, to_id: str | None) -> list[str]:
    """The ids of the organizations that somebody's words would reach."""
    others = [each for each in town.organizations.spoken_for() if each != organization_id]
    return [each for each in others if to_id in (None, each)]


def out(town: Town, ask: Ask) -> list[Say]:
    """Tells everybody who speaks for the organizations it is for, each once."""
    own = town.organizations.people_of(ask.organization_id)
    people = [
        each
        for organization_id in reach(town, ask.organization_id, ask.to_id)
        for each in town.organizations.people_of(organization_id)
    ]
    message = _message(ask)
    return [
        message.told(each, Delivery(lane="news", effect=f"ask/{ask.id}/{each}"))
        for each in dict.fromkeys(people)
        if each not in own
    ]


def _message(ask: Ask) -> Say:
    if ask.kind == "news":
        return say("asks-news-heard", organization=ask.organization, words=ask.words)
    answer = choice(f"ask/{ask.id}/answer", "relay-button-answer")
    kind = Term(KINDS[ask.kind])
    return say("asks-heard", answer, organization=ask.organization, kind=kind, words=ask.words)


def waiting(town: Town) -> list[Choice]:
    """What waits for a coordinator."""
    return [
        choice(f"ask/{each.id}", "coordinator-ask-button", organization=each.organization)
        for each in town.asks.pending()
    ]


def tell_waits(town: Town, ask: Ask) -> list[Say]:
    """Calls the coordinators to what waits."""
    look = choice(f"ask/{ask.id}", "button-look")
    told = say("coordinator-ask", look, organization=ask.organization)
    return [told.told(each, COMMITMENT) for each in town.people.coordinators()]


def show(town: Town, ask: Ask) -> Answer:
    """An ask, or news, as a coordinator decides about it."""
    if no := undecided(ask):
        return no
    return [
        say(
            "coordinator-ask-card",
            choice(f"ask/{ask.id}/approve", "button-approve"),
            choice(f"ask/{ask.id}/refuse", "button-refuse"),
            choice("queue", "menu-queue"),
            organization=ask.organization,
            kind=Term(KINDS[ask.kind]),
            words=ask.words,
            count=len(reach(town, ask.organization_id, ask.to_id)),
        )
    ]


def approve(town: Town, ask: Ask) -> Answer:
    """Sends it out; the same tap twice says the same."""
    back = choice("queue", "menu-queue")
    done = say("coordinator-approved", back, what=ask.organization)
    if ask.state == "out" and ask.decided_by == town.person.id:
        return [done]
    if no := undecided(ask):
        return no
    if not town.asks.decide(ask, "out", town.person.id):
        return Refusal("already-decided")
    count = len(reach(town, ask.organization_id, ask.to_id))
    return [done, *tell_asking(town, ask, say("asks-out", count=count)), *out(town, ask)]


def tell_asking(town: Town, ask: Ask, told: Say) -> list[Say]:
    """Tells whoever asked; when they have gone, the others of their organization."""
    people = town.organizations.people_of(ask.organization_id)
    to = [ask.asked_by] if ask.asked_by in people else people
    return [told.told(each, COMMITMENT) for each in to if each]


def ask_refuse(town: Town, ask: Ask) -> Answer:
    """Asks the coordinator for the reason."""
    return undecided(ask) or forms.begin(town, "refuse-ask", about=ask.id)


def refuse(town: Town, reason: str, ask_id: str) -> Answer:
    """Sends nothing, and tells whoever asked why."""
    ask = town.asks.get(ask_id)
    if ask is None:
        return Refusal("gone")
    if no := may.coordinator(town.person, ask) or undecided(ask):
        return no
    if not town.asks.decide(ask, "refused", town.person.id, reason):
        return Refusal("already-decided")
    done = say("coordinator-refused", choice("queue", "menu-queue"), what=ask.organization)
    return [done, *tell_asking(town, ask, say("asks-refused", reason=reason))]


def mydata(town: Town) -> list[Say]:
    """What somebody has asked of others for their organizations."""
    return [
        say("mydata-ask-row", organization=each.organization, words=each.words)
        for each in town.asks.of_person(town.person.id)
    ]
