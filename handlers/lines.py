"""The lines of a need: from a form to what is kept, and from what is kept back into a form."""

from datetime import datetime, timedelta
from typing import Any

from domain import may
from domain.chat import Refusal
from domain.forms import Draft
from domain.needs import Details, Posted
from domain.organizations import Organization
from domain.shifts import Kind, Shift
from domain.times import WallSpan
from handlers.questions import KINDS, SPAN, accept
from storage.shifts import Lines
from storage.town import Town

DETAILS = ("field", "for_whom", "neighbourhood", "bring", "must", "nice", "languages")
USUAL = ("where", "insurer", "youngest", *DETAILS)
"""What is the same from one need to the next until somebody says otherwise."""
WEEK = timedelta(days=7)


def of_shift(shift: Shift) -> dict[str, Any]:
    """Everything that a need says but for its hours, as its form holds it."""
    lines = {
        "what": shift.what,
        "where": shift.place,
        "people": shift.capacity,
        "youngest": str(shift.youngest),
        "insurer": shift.insurer,
        "least": shift.least if shift.least > 1 else None,
        "newcomers": shift.newcomers,
        "hours": shift.minutes // 60 if shift.minutes else None,
        **{name: getattr(shift, name) for name in DETAILS},
    }
    return {name: value for name, value in lines.items() if value}


def details(form: Details) -> Lines:
    """What a need says besides what is asked."""
    return {
        "field": form.field,
        "for_whom": form.for_whom,
        "neighbourhood": form.neighbourhood,
        "bring": form.bring,
        "must": form.must,
        "nice": form.nice,
        "languages": form.languages,
        "least": getattr(form, "least", 1),
        "newcomers": getattr(form, "newcomers", 0),
    }


def speaking_for(town: Town, organization_id: str) -> Organization | Refusal:
    """The organization that a need is for, if whoever asks speaks for it."""
    organization = town.organizations.get(organization_id)
    if organization is None:
        return Refusal("gone")
    return may.speaks_for(town.person, organization) or organization


def keep(
    town: Town,
    organization: Organization,
    form: Posted,
    start: datetime,
    end: datetime,
    *,
    capacity: int,
    kind: Kind = "shift",
    minutes: int | None = None,
) -> Shift:
    """Keeps a need as its form says it, for whoever asks: it waits, or is out at once."""
    return town.shifts.add(
        organization_id=organization.id,
        posted_by=town.person.id,
        what=form.what,
        place=form.where,
        insurer=form.insurer,
        start=start,
        end=end,
        zone=town.city.zone.key,
        capacity=capacity,
        youngest=int(form.youngest),
        at_once=organization.trusted,
        kind=kind,
        minutes=minutes,
        **details(form),
    )


def fill(town: Town, draft: Draft, lines: dict[str, Any]) -> Draft:
    """Puts these lines into a form where nothing has been said yet."""
    model = KINDS[draft.kind].model
    for name, value in lines.items():
        if name in model.asks() and name not in draft.values:
            _put(town, draft, name, value)
    return draft


def _put(town: Town, draft: Draft, name: str, value: Any) -> None:
    if name == "languages":
        value = tuple(value)
    accept(town, KINDS[draft.kind].model, draft, name, value)


def usual(town: Town, draft: Draft, organization_id: str) -> Draft:
    """Fills in what an organization's last need said."""
    last = town.shifts.last_of(organization_id)
    lines = of_shift(last) if last else {}
    return fill(town, draft, {name: lines[name] for name in USUAL if name in lines})


def wall(town: Town, shift: Shift) -> WallSpan:
    """A need's hours in the city's wall time."""
    return wall_of(town, shift.start, shift.end)


def wall_of(town: Town, start: datetime, end: datetime) -> WallSpan:
    """Two instants in the city's wall time."""
    zone = town.city.zone
    return WallSpan(*(each.astimezone(zone).replace(tzinfo=None) for each in (start, end)))


def week_later(town: Town, shift: Shift) -> Any:
    """The same hours a week later, or as many weeks as it takes to lie ahead."""
    span = wall(town, shift)
    weeks = 1 + max(0, (town.wall - span.start) // WEEK)
    return SPAN.dump_python(
        WallSpan(span.start + weeks * WEEK, span.end + weeks * WEEK), mode="json"
    )
