"""Those who vouch: an organization makes a favour a shift of its own, or says why it can't."""

from domain import may
from domain.args import Who
from domain.chat import Answer, Refusal, Say, choice, say
from domain.forms import Draft
from domain.goods import Want
from domain.kinds.favour import unvouched
from domain.needs import Need
from handlers import forms, lines, postings, receivers
from handlers.organizations import COMMITMENT
from handlers.questions import SPAN
from handlers.receivers import BACK, is_ahead, span_of, what_of
from storage.town import Town


def card(town: Town, want: Want) -> Answer:
    """A favour as those who could vouch see it."""
    if no := unvouched(want):
        return no
    assert want.person_id is not None
    return [
        say(
            "favour-card",
            choice(f"favour/{want.id}/vouch", "favour-button-vouch"),
            choice(f"favour/{want.id}/refuse", "button-refuse"),
            choice("today", "menu-today"),
            name=Who(want.person_id),
            what=what_of(want),
            when=span_of(want),
            area=town.city.quarter(want.neighbourhood),
            address=str(want.details.get("address", "")),
        )
    ]


def vouch(town: Town, want: Want) -> Answer:
    """Makes it a shift of the organization, whose lines can still be changed."""
    if no := _undecided(town, want):
        return no
    draft = Draft(id=town.new_id(), kind="vouch")
    span = span_of(want)
    said = {
        "what": what_of(want),
        "where": town.city.quarter(want.neighbourhood) or town.city.name,
        "people": 1,
        "youngest": "18",
        "neighbourhood": want.neighbourhood,
        "when": SPAN.dump_python(lines.wall_of(town, span.start, span.end), mode="json"),
    }
    lines.fill(town, draft, said)
    last = town.shifts.last_of(want.organization_id)
    lines.fill(town, draft, {"insurer": last.insurer} if last else {})
    return forms.begin(town, "vouch", about=want.id, draft=draft)


def _undecided(town: Town, want: Want) -> Refusal | None:
    if no := may.member_of(town.person, want) or unvouched(want):
        return no
    if want.person_id == town.person.id:
        return Refusal("favour-own")
    return None if is_ahead(town, want) else Refusal("shift-past")


def vouched(town: Town, form: Need, draft: Draft) -> Answer:
    """Posts the favour as a shift of the organization, and tells whoever asked for it."""
    want = town.wants.get(draft.about)
    if want is None:
        return Refusal("gone")
    town.lock("want", want.id)
    organization = lines.speaking_for(town, want.organization_id)
    if isinstance(organization, Refusal):
        return organization
    if no := _undecided(town, want):
        return no
    shift = lines.keep(town, organization, form, *town.instants(form.when), capacity=form.people)
    town.wants.decide(want, "open", town.person.id)
    town.wants.carry(want.id, shift.id)
    assert want.person_id is not None
    told = say("favour-vouched", BACK, organization=organization.name, what=form.what)
    receivers.remind(town, want, shift)
    return [*postings.posted(town, shift), told.told(want.person_id, COMMITMENT)]


def ask_refuse(town: Town, want: Want) -> Answer:
    """Asks for the reason."""
    return _undecided(town, want) or forms.begin(town, "refuse-favour", about=want.id)


def refuse(town: Town, reason: str, want_id: str) -> Answer:
    """Says no, with the reason, to whoever asked."""
    want = town.wants.get(want_id)
    if want is None:
        return Refusal("gone")
    town.lock("want", want.id)
    if no := _undecided(town, want):
        return no
    town.wants.decide(want, "refused", town.person.id, reason)
    assert want.person_id is not None
    told = say("favour-refused", BACK, organization=want.organization, reason=reason)
    done = say("favour-refused-done", choice("today", "menu-today"))
    return [done, told.told(want.person_id, COMMITMENT)]


def to_vouch(town: Town, mine: list[str]) -> list[Say]:
    """What waits for these organizations to vouch for, each with the way there."""
    return [
        say(
            "favour-todo-row",
            choice(f"favour/{each.id}", "favour-button", what=what_of(each)),
            what=what_of(each),
            when=span_of(each),
        )
        for one in mine
        for each in town.wants.of_organization(one)
        if each.kind == "favour" and each.state == "pending" and each.person_id
    ]
