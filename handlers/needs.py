"""Needs as an organization sees them: posted, waiting, published, filled."""

from dataclasses import replace

from domain import may
from domain.chat import Answer, Delivery, Refusal, Say, Term, choice, say
from domain.forms import Draft
from domain.keys import Key
from domain.organizations import Organization
from domain.questions import Need
from domain.shifts import Shift, ShiftState, still_ahead
from handlers import forms, rosters, speakers
from storage.town import Town

STATES: dict[ShiftState, Key] = {
    "pending": "shift-is-pending",
    "open": "shift-is-open",
    "refused": "shift-is-refused",
    "cancelled": "shift-is-cancelled",
}


def new(town: Town, draft: Draft | None = None) -> Answer:
    """Starts a need, for one's organization; whoever has several is asked for which."""
    mine = sorted(town.person.organizations)
    if len(mine) == 1:
        return forms.begin(town, "need", about=mine[0], draft=draft)
    if draft:
        forms.keep(town, draft)
    found = [town.organizations.get(each) for each in mine]
    return [
        say(
            "need-for-whom",
            *(
                choice(f"need/new/{each.id}", "organization-button", name=each.name)
                for each in found
                if each
            ),
        )
    ]


def new_for(town: Town, organization: Organization) -> Answer:
    """Starts a need for one of one's organizations, with what was said before."""
    draft = forms.kept(town, "need")
    return forms.begin(town, "need", about=organization.id, draft=draft)


def posted(town: Town, need: Need, organization_id: str) -> Answer:
    """Keeps a need: what a trusted organization asks for is out at once, the rest waits."""
    organization = town.organizations.get(organization_id)
    if organization is None:
        return Refusal("gone")
    if no := may.speaks_for(town.person, organization):
        return no
    shift = _kept(town, need, organization)
    return _out(town, shift) if shift.unreviewed else _waits(town, shift)


def _kept(town: Town, need: Need, organization: Organization) -> Shift:
    start, end = town.instants(need.when)
    return town.shifts.add(
        organization_id=organization.id,
        posted_by=town.person.id,
        what=need.what,
        place=need.where,
        insurer=need.insurer,
        start=start,
        end=end,
        zone=town.city.zone.key,
        capacity=need.people,
        youngest=int(need.youngest),
        at_once=organization.trusted,
    )


def _waits(town: Town, shift: Shift) -> list[Say]:
    done = say("need-posted", choice("needs", "menu-needs"), what=shift.what, when=shift.span)
    told = say(
        "coordinator-need",
        choice(f"need/{shift.id}/decide", "button-look"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
    )
    return [done, *_to_coordinators(town, shift, told)]


def _out(town: Town, shift: Shift) -> list[Say]:
    done = say("need-published", choice("needs", "menu-needs"), what=shift.what, when=shift.span)
    told = say(
        "coordinator-published",
        choice(f"need/{shift.id}/review", "button-look"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
    )
    return [done, *tell_published(town, shift), *_to_coordinators(town, shift, told)]


def _to_coordinators(town: Town, shift: Shift, told: Say) -> list[Say]:
    how = Delivery(lane="reminder", expires=shift.start)
    return [told.told(person_id, how) for person_id in town.people.coordinators()]


def tell_published(town: Town, shift: Shift) -> list[Say]:
    """Tells those who speak for its organization that a need is out."""
    told = say("need-approved", what=shift.what, when=shift.span)
    return speakers.to_members(town, shift, told, Delivery(lane="reminder", expires=shift.start))


def of_mine(town: Town) -> Answer:
    """What one's organizations have waiting or open."""
    rows = [
        say(
            "need-row",
            rosters.way(shift),
            what=shift.what,
            when=shift.span,
            taken=shift.taken,
            capacity=shift.capacity,
            state=Term(STATES[shift.state]),
        )
        for organization_id in sorted(town.person.organizations)
        for shift in town.shifts.of_organization(organization_id)
    ]
    if not rows:
        return [say("needs-none", choice("need/new", "menu-need"), choice("table", "button-table"))]
    ways = (choice("today", "menu-today"), choice("table", "button-table"))
    return [say("needs-title"), *rows[:-1], replace(rows[-1], choices=(*rows[-1].choices, *ways))]


def roster(town: Town, shift: Shift) -> Answer:
    """One's own shift: its state and who comes."""
    ahead = still_ahead(shift, town.now) is None
    changes = (
        choice(f"need/{shift.id}/move", "button-move"),
        choice(f"need/{shift.id}/cancel", "button-cancel-shift"),
    )
    title = say(
        "need-card",
        *rosters.ways(town, shift),
        *(changes if ahead else ()),
        choice("needs", "menu-needs"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        taken=shift.taken,
        capacity=shift.capacity,
    )
    return [title, say(STATES[shift.state]), *rosters.rows(town, shift)]
