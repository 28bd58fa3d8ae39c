"""Changes to the lines of a need that is out or waits; its hours are moved elsewhere."""

from dataclasses import replace
from typing import Any

from domain import may
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.forms import Draft
from domain.needs import Details, Edited, EditedPieces
from domain.shifts import Shift, still_ahead
from handlers import forms, lines, needs, postings, proposals
from storage.town import Town

SEEN = {"what", "place"}
"""What a coordinator has to have seen."""
WHO = {"capacity", "least", "musts", "newcomers", "youngest"}
"""What says how many are asked to come, and who."""
CARRIED = {"place", "bring", "must", "musts"}
"""What whoever comes has to know."""
COLUMNS = {"where": "place", "people": "capacity", "hours": "minutes"}


def ask(town: Town, shift: Shift) -> Answer:
    """Shows all lines, to be changed one by one."""
    if no := still_ahead(shift, town.now):
        return no
    kind = "edit-hours" if shift.kind == "hours" else "edit"
    draft = Draft(id=town.new_id(), kind=kind)
    lines.fill(town, draft, lines.of_shift(shift))
    draft.before = dict(draft.values)
    return forms.begin(town, kind, about=shift.id, draft=draft)


def edited(town: Town, form: Edited | EditedPieces, draft: Draft) -> Answer:
    """Writes the lines that were changed, and tells those whom it concerns."""
    town.lock("shift", draft.about)
    shift = town.shifts.get(draft.about)
    if shift is None:
        return Refusal("shift-gone")
    if no := may.member_of(town.person, shift) or still_ahead(shift, town.now):
        return no
    changed = changes(form, draft)
    if no := too_few(shift, changed.get("capacity", shift.capacity)):
        return no
    later = write(town, shift, changed)
    done = say(
        "need-edited",
        choice(f"need/{shift.id}", "button-look"),
        choice("needs", "menu-needs"),
        what=later.what,
        when=later.span,
    )
    return [done, *_told(town, shift, later, changed)]


def changes(form: Details, draft: Draft) -> dict[str, Any]:
    """The lines that say something else than when the edit began, by their names in a shift."""
    now, before = form.model_dump(), draft.before
    told = {name: now[name] for name in now if draft.values.get(name) != before.get(name)}
    return {COLUMNS.get(name, name): _kept(name, value) for name, value in told.items()}


def _kept(name: str, value: Any) -> Any:
    if name == "hours":
        return value * 60
    return int(value) if name == "youngest" else value


def too_few(shift: Shift, capacity: int) -> Refusal | None:
    """Nobody who has a place loses it to a smaller number."""
    if capacity >= shift.taken:
        return None
    back = choice(f"need/{shift.id}/edit", "need-button-edit")
    return Refusal("need-fewer", {"taken": shift.taken}, (back,))


def write(town: Town, shift: Shift, changed: dict[str, Any]) -> Shift:
    """Keeps the changed lines; what a coordinator has seen of an open one is looked at anew."""
    organization = town.organizations.get(shift.organization_id)
    trusted = organization is not None and organization.trusted
    again = shift.state == "open" and not trusted and not SEEN.isdisjoint(changed)
    later = replace(shift, **changed, unreviewed=shift.unreviewed or again)
    if changed:
        town.shifts.edit(later)
    if not WHO.isdisjoint(changed):
        proposals.begin(town, later)
    return later


def _told(town: Town, shift: Shift, later: Shift, changed: dict[str, Any]) -> list[Say]:
    told: list[Say] = []
    if later.capacity > shift.capacity or later.newcomers < shift.newcomers:
        told += needs.grown(town, later)
    if later.unreviewed and not SEEN.isdisjoint(changed):
        told += to_look_at(town, later)
    if not CARRIED.isdisjoint(changed):
        told += tell_places(town, later)
    return told


def to_look_at(town: Town, shift: Shift) -> list[Say]:
    """Tells the coordinators that what is out says something else now."""
    told = say(
        "coordinator-edited",
        choice(f"need/{shift.id}/review", "button-look"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
    )
    return postings.to_coordinators(town, shift, told)


def tell_places(town: Town, shift: Shift) -> list[Say]:
    """Tells whoever has a place what is new, in one message with the latest words."""
    told: list[Say] = []
    for signup in town.signups.of_shift(shift.id):
        town.outbox.withdraw("edited", signup.id, "edited again")
        if signup.person_id:
            how = Delivery(lane="reminder", expires=shift.end, check="edited", ref=signup.id)
            told.append(say("shift-edited-title").told(signup.person_id, how))
    return told
