"""Needs as an organization sees them: posted, filled, moved, called off."""

from dataclasses import replace

from domain import may
from domain.chat import Answer, Delivery, Refusal, Say, Span, Term, Who, choice, say
from domain.forms import Draft
from domain.keys import Key
from domain.organizations import Organization
from domain.questions import Moved, Need
from domain.shifts import Shift, ShiftState, is_near, still_ahead
from domain.signups import Signup
from handlers import forms, signups
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
    """Keeps a need and asks the coordinators to look at it."""
    organization = town.organizations.get(organization_id)
    if organization is None:
        return Refusal("gone")
    if no := may.speaks_for(town.person, organization):
        return no
    start, end = town.instants(need.when)
    shift = town.shifts.add(
        organization_id=organization_id,
        posted_by=town.person.id,
        what=need.what,
        place=need.where,
        insurer=need.insurer,
        start=start,
        end=end,
        zone=town.city.zone.key,
        capacity=need.people,
        youngest=int(need.youngest),
    )
    done = say("need-posted", choice("needs", "menu-needs"), what=shift.what, when=shift.span)
    return [done, *_ask_coordinators(town, shift)]


def _ask_coordinators(town: Town, shift: Shift) -> list[Say]:
    how = Delivery(lane="reminder", expires=shift.start)
    told = say(
        "coordinator-need",
        choice(f"need/{shift.id}/decide", "button-look"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
    )
    return [told.told(person_id, how) for person_id in town.people.coordinators()]


def of_mine(town: Town) -> Answer:
    """What one's organizations have waiting or open."""
    rows = [
        say(
            "need-row",
            choice(f"need/{shift.id}", "shift-button", what=shift.what, when=shift.span),
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
        return [say("needs-none", choice("need/new", "menu-need"))]
    return [say("needs-title"), *rows]


def roster(town: Town, shift: Shift) -> Answer:
    """One's own shift: its state and who comes."""
    people = [signup.person_id for signup in town.signups.of_shift(shift.id)]
    ahead = still_ahead(shift, town.now) is None
    changes = (
        choice(f"need/{shift.id}/move", "button-move"),
        choice(f"need/{shift.id}/cancel", "button-cancel-shift"),
    )
    title = say(
        "need-card",
        *(changes if ahead else ()),
        choice("needs", "menu-needs"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        taken=shift.taken,
        capacity=shift.capacity,
    )
    rows = [say("roster-row", name=Who(each)) for each in people if each]
    heading = [say("roster-title"), *rows] if rows else [say("roster-none")]
    return [title, say(STATES[shift.state]), *heading]


def ask_cancel(town: Town, shift: Shift) -> Answer:
    """Asks once more before a shift is called off."""
    if no := still_ahead(shift, town.now):
        return no
    yes = choice(f"need/{shift.id}/cancel/yes", "button-cancel-shift-yes")
    keep = choice(f"need/{shift.id}", "button-keep-shift")
    asked = say("need-cancel-ask", yes, keep, what=shift.what, when=shift.span, taken=shift.taken)
    return [asked]


def cancel(town: Town, shift: Shift) -> Answer:
    """Calls a shift off and tells everybody who had a place."""
    town.lock("shift", shift.id)
    if no := still_ahead(shift, town.now):
        return no
    places = town.signups.of_shift(shift.id)
    town.shifts.cancel(shift.id)
    told: list[Say] = []
    for signup in places:
        town.signups.finish(signup.id, "cancelled_by_org")
        signups.withdraw(town, signup, "shift is off")
        told += _tell_off(town, shift, signup)
    done = say("need-cancelled", choice("needs", "menu-needs"), what=shift.what, taken=len(places))
    return [done, *told]


def _tell_off(town: Town, shift: Shift, signup: Signup) -> list[Say]:
    if signup.person_id is None:
        return []
    words = say(
        "shift-called-off",
        choice("shifts", "menu-shifts"),
        what=shift.what,
        when=shift.span,
        organization=shift.organization,
    )
    near, effect = is_near(shift, town.now), f"off/{signup.id}"
    how = Delivery(lane="reminder", urgent=near, expires=shift.end, effect=effect)
    return [words.told(signup.person_id, how)]


def ask_move(town: Town, shift: Shift) -> Answer:
    """Asks for new hours."""
    if no := still_ahead(shift, town.now):
        return no
    return forms.begin(town, "moved", about=shift.id)


def moved(town: Town, form: Moved, shift_id: str) -> Answer:
    """Gives a shift new hours, plans its reminders anew, and tells everybody who has a place."""
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("shift", shift.id)
    if no := may.member_of(town.person, shift) or still_ahead(shift, town.now):
        return no
    start, end = town.instants(form.when)
    town.shifts.move(shift.id, start, end)
    later = replace(shift, start=start, end=end, version=shift.version + 1)
    told: list[Say] = []
    for signup in town.signups.of_shift(shift.id):
        before = _last_told(town, shift, signup)
        signups.withdraw(town, signup, "shift was moved")
        told += _tell_moved(town, before, later, signup)
    return [say("need-moved", choice("needs", "menu-needs"), when=later.span), *told]


def _last_told(town: Town, shift: Shift, signup: Signup) -> Shift:
    """The shift with the hours that a volunteer knows: earlier news of it may still wait."""
    held = town.outbox.held("moved", signup.id)
    span = held.says[0].args["before"] if held else shift.span
    assert isinstance(span, Span)
    return replace(shift, start=span.start, end=span.end)


def _tell_moved(town: Town, before: Shift, shift: Shift, signup: Signup) -> list[Say]:
    if signup.person_id is None:
        return []
    signups.remind(town, signup, shift, signup.person_id)
    if before.span == shift.span:
        return []
    words = say(
        "shift-moved",
        choice(f"signup/{signup.id}", "button-look"),
        choice(f"signup/{signup.id}/cancel", "button-cannot"),
        what=shift.what,
        before=before.span,
        when=shift.span,
        organization=shift.organization,
    )
    how = Delivery(
        lane="reminder",
        urgent=is_near(before, town.now) or is_near(shift, town.now),
        expires=shift.end,
        effect=f"moved/{signup.id}/{shift.version}",
        check="moved",
        ref=signup.id,
    )
    return [words.told(signup.person_id, how)]
