"""Needs as an organization sees them: posted, waiting, published, filled."""

from domain.args import Term
from domain.chat import Answer, Refusal, Say, choice, say
from domain.forms import Draft
from domain.keys import Key
from domain.needs import Need
from domain.organizations import Organization
from domain.shifts import Shift, ShiftState, still_ahead
from handlers import (
    forms,
    lasting,
    lines,
    on_calls,
    pieces,
    places,
    postings,
    proposals,
    rarer,
    rosters,
    series,
)
from storage.town import Town

STATES: dict[ShiftState, Key] = {
    "pending": "shift-is-pending",
    "open": "shift-is-open",
    "refused": "shift-is-refused",
    "cancelled": "shift-is-cancelled",
}
KINDS_OF_NEED = ("need", "series", "hours", "lasting")


def new(town: Town, draft: Draft | None = None) -> Answer:
    """Starts a need, for one's organization; whoever has several is asked for which."""
    mine = sorted(town.person.organizations)
    if len(mine) == 1 and draft is None:
        begun = _begun(town, mine[0], None)
        return begun if isinstance(begun, Refusal) else [*begun, _others()]
    if len(mine) == 1:
        return _begun(town, mine[0], draft)
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


def _others() -> Say:
    """What else can be asked for than a shift at one time."""
    return say(
        "need-others",
        choice("needs/series", "series-button-new"),
        choice("needs/hours", "need-button-hours"),
        choice("needs/lasting", "need-button-lasting"),
        choice("wants", "wants-button"),
    )


def new_series(town: Town) -> Answer:
    """Starts a need that comes back."""
    return new(town, Draft(id=town.new_id(), kind="series"))


def new_hours(town: Town) -> Answer:
    """Starts flexible hours."""
    return new(town, Draft(id=town.new_id(), kind="hours"))


def new_lasting(town: Town) -> Answer:
    """Starts a lasting bond."""
    return new(town, Draft(id=town.new_id(), kind="lasting"))


def new_for(town: Town, organization: Organization) -> Answer:
    """Starts a need for one of one's organizations, with what was said before."""
    return _begun(town, organization.id, forms.kept(town, *KINDS_OF_NEED))


def _begun(town: Town, organization_id: str, draft: Draft | None) -> Answer:
    """Asks what is still missing once the rest is as it was the last time."""
    draft = draft or Draft(id=town.new_id(), kind="need")
    lines.usual(town, draft, organization_id)
    return forms.begin(town, draft.kind, about=organization_id, draft=draft)


def again(town: Town, shift: Shift) -> Answer:
    """The same need a week later, to be confirmed."""
    draft = Draft(id=town.new_id(), kind="need")
    lines.fill(town, draft, {**lines.of_shift(shift), "when": lines.week_later(town, shift)})
    return forms.begin(town, "need", about=shift.organization_id, draft=draft)


def posted(town: Town, need: Need, draft: Draft) -> Answer:
    """Keeps a need: what a trusted organization asks for is out at once, the rest waits."""
    organization = lines.speaking_for(town, draft.about)
    if isinstance(organization, Refusal):
        return organization
    hours = town.instants(need.when)
    shift = lines.keep(town, organization, need, *hours, capacity=need.people)
    return postings.posted(town, shift)


def tell_published(town: Town, shift: Shift) -> list[Say]:
    """Tells those who speak for its organization that a need is out, with its series."""
    return [*postings.published(town, shift), *series.approved(town, shift)]


def of_mine(town: Town) -> Answer:
    """What one's organizations have waiting or open."""
    rows = [
        say(
            "need-row",
            rosters.way(shift),
            what=shift.what,
            when=shift.span,
            taken=shift.taken,
            capacity=shift.wanted,
            state=Term(STATES[shift.state]),
        )
        for organization_id in sorted(town.person.organizations)
        for shift in town.shifts.of_organization(organization_id)
    ]
    mine = sorted(town.person.organizations)
    then = (
        choice("today", "menu-today"),
        choice("wants", "wants-button"),
        *series.buttons(town, mine),
        choice("needs/past", "needs-button-past"),
        choice("table", "button-table"),
    )
    if not rows:
        return [say("needs-none", choice("need/new", "menu-need"), *then)]
    return [say("needs-title"), *rows, say("needs-more", *then)]


def past(town: Town) -> Answer:
    """What one's organizations had, the latest first, to be looked at or asked for again."""
    found = [each for mine in sorted(town.person.organizations) for each in town.shifts.past(mine)]
    buttons = [
        choice(f"need/{each.id}", "shift-button", what=each.what, when=each.span) for each in found
    ]
    if not buttons:
        return [say("needs-none-past", choice("needs", "menu-needs"))]
    return [say("needs-past", *buttons, choice("needs", "menu-needs"))]


def grown(town: Town, shift: Shift) -> list[Say]:
    """There are more places than before: whoever waits for one is offered it."""
    return places.promote(town, shift)


def roster(town: Town, shift: Shift) -> Answer:
    """One's own shift: its state and who comes."""
    ahead = still_ahead(shift, town.now) is None
    timed = shift.kind == "shift"
    changes = (
        choice(f"need/{shift.id}/edit", "need-button-edit"),
        *((choice(f"need/{shift.id}/move", "button-move"),) if timed else ()),
        choice(f"need/{shift.id}/cancel", "button-cancel-shift"),
    )
    rare = rarer.need_ways(shift)
    more = (choice(f"need/{shift.id}/more", "button-more"),) if len(rare) > 1 else rare
    title = say(
        "need-card",
        *rosters.ways(town, shift),
        *(changes if ahead else ()),
        *more,
        choice("needs", "menu-needs"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        taken=shift.taken,
        capacity=shift.wanted,
    )
    state = say(STATES[shift.state])
    people = [*_people(town, shift), *proposals.counts(town, shift)]
    return [title, state, *on_calls.row(town, shift), *people]


def _people(town: Town, shift: Shift) -> list[Say]:
    if shift.kind == "shift":
        return rosters.rows(town, shift)
    rows = pieces.rows(town, shift) if shift.kind == "hours" else lasting.rows(town, shift)
    return [say("roster-title"), *rows] if rows else [say("roster-none")]
