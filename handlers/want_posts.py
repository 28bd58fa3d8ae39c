"""A want is asked for, by a button or in a sentence, and goes out or waits."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from domain.args import Listed
from domain.chat import Answer, Choice, Delivery, Incoming, Refusal, Say, choice, say
from domain.forms import Draft
from domain.goods import Want
from domain.kinds.device import TYPES
from domain.kinds.food import known
from domain.lots import lot
from domain.organizations import Organization
from handlers import forms, pledges, want_lines
from handlers.lines import speaking_for
from storage.town import Town

KINDS_OF_WANT = ("want-food", "want-device", "want-drive")
SOON = timedelta(hours=48)
TO_WANTS = choice("wants", "wants-button")


def new(town: Town, kind: str, draft: Draft | None = None) -> Answer:
    """Starts a want, for one's organization; whoever has several is asked for which."""
    name = f"want-{kind}"
    if name not in KINDS_OF_WANT:
        return Refusal("gone")
    mine = sorted(town.person.organizations)
    if len(mine) == 1:
        return _begun(town, mine[0], name, draft)
    if draft:
        forms.keep(town, draft)
    found = [each for each in map(town.organizations.get, mine) if each]
    ways = [_for(each, kind) for each in found]
    return [say("need-for-whom", *ways)]


def _for(organization: Organization, kind: str) -> Choice:
    return choice(f"wants/{organization.id}/{kind}", "organization-button", name=organization.name)


def new_for(town: Town, organization: Organization, kind: str) -> Answer:
    """Starts a want for one of one's organizations, with what was said before."""
    name = f"want-{kind}"
    if name not in KINDS_OF_WANT:
        return Refusal("gone")
    return _begun(town, organization.id, name, forms.kept(town, name))


def _begun(town: Town, organization_id: str, kind: str, draft: Draft | None) -> Answer:
    draft = draft or Draft(id=town.new_id(), kind=kind)
    want_lines.usual(town, draft, organization_id)
    return forms.begin(town, kind, about=organization_id, draft=draft)


def said(town: Town, incoming: Incoming) -> Answer | None:
    """A member's sentence that asks for things: it fills the form, and the rest is asked."""
    heard = incoming.heard
    things = [each for each in heard.goods if known(each) or (heard.aim == "drive" and each.what)]
    if heard.aim not in ("want", "drive") or not things or not town.person.organizations:
        return None
    device = things[0] if things[0].group in TYPES else None
    kind = "drive" if heard.aim == "drive" else "device" if device else "food"
    told: dict[str, Any] = {"things": tuple(things[:1] if kind == "drive" else things)}
    if device and kind == "device":
        told = {"what": device.group}
        told |= {"number": device.quantity} if device.quantity else {}
    if heard.days:
        told["until"] = heard.days[:1]
    return new(town, kind, forms.drafted(town, f"want-{kind}", told, ()))


def posted(town: Town, form: want_lines.Form, draft: Draft) -> Answer:
    """Keeps what is asked for: of a trusted organization it is out at once, the rest waits."""
    organization = speaking_for(town, draft.about)
    if isinstance(organization, Refusal):
        return organization
    found = [_keep(town, organization, form, line) for line in want_lines.lines(form)]
    what = Listed(tuple(lot(each) for each in found))
    told = to_coordinators(town, found)
    if not organization.trusted:
        return [say("want-posted", TO_WANTS, what=what), *told, *suggest(town, found[0])]
    out = [each for want in found for each in publish(town, want)]
    return [say("want-published", TO_WANTS, what=what), *suggest(town, found[0]), *told, *out]


def _keep(
    town: Town, organization: Organization, form: want_lines.Form, line: want_lines.Line
) -> Want:
    want = town.wants.add(
        organization.id,
        line.kind,
        line.details,
        posted_by=town.person.id,
        quantity=line.quantity,
        unit=line.unit,
        until=end_of(town, form),
        urgent=getattr(form, "urgent", "no") == "yes",
        at_once=organization.trusted,
    )
    owe(town, want)
    return want


def end_of(town: Town, form: want_lines.Form) -> datetime | None:
    """The instant at which the last day of a want is over."""
    if not form.until:
        return None
    return datetime.combine(form.until[0] + timedelta(days=1), time(), town.city.zone)


def to_coordinators(town: Town, found: Sequence[Want]) -> list[Say]:
    """Tells the coordinators what was asked for, once for all that was asked in one go."""
    first = found[0]
    out = first.state == "open"
    look = choice(f"want/{first.id}/{'review' if out else 'decide'}", "button-look")
    told = say(
        "coordinator-want-out" if out else "coordinator-want",
        look,
        organization=first.organization,
        what=Listed(tuple(lot(each) for each in found)),
    )
    how = Delivery(lane="reminder", expires=first.until)
    return [told.told(each, how) for each in town.people.coordinators()]


def owe(town: Town, want: Want) -> None:
    """A want ends by itself when its last day is over."""
    if want.until:
        town.jobs.put(f"want/{want.id}/{want.version}", "want", want.until, want.id)


def publish(town: Town, want: Want) -> list[Say]:
    """What is out looks for who could give it."""
    return [] if want.kind == "drive" else pledges.wanted(town, want)


def suggest(town: Town, want: Want) -> list[Say]:
    """What is wanted within two days is perhaps urgent."""
    near = want.until is not None and want.until - town.now < SOON
    if want.urgent or want.kind == "drive" or not near:
        return []
    return [say("want-urgent-ask", choice(f"want/{want.id}/urgent", "want-button-urgent"))]
