"""The ways into a shift: alone, with somebody experienced the first time, as a group."""

from dataclasses import replace
from typing import Any

from domain.chat import Answer, Choice, Refusal, choice
from domain.forms import Draft
from domain.parties import ALONE, Party
from domain.questions import Group
from domain.shifts import Shift
from handlers import forms, joining, places, signups
from storage.town import Town

MOST_OFFERED = 6


def ways_in(town: Town, shift: Shift) -> tuple[Choice, ...]:
    """The buttons that take a place, or what there is instead."""
    path, free = f"shift/{shift.id}", joining.free_for_me(town, shift)
    if not free:
        return joining.when_full(shift)
    ways = [choice(f"{path}/join", "button-join")]
    if places.is_newcomer(town, shift, town.person.id):
        ways.append(choice(f"{path}/join/{Party(companion=True).code}", "companion-button"))
    if free > 1:
        ways.append(choice(f"{path}/group", "group-button"))
    return tuple(ways)


def ask(town: Town, shift: Shift) -> Answer:
    """Asks how many come."""
    if held := town.signups.live(shift.id, town.person.id):
        return signups.show(town, held)
    if no := joining.why_not(town, shift, ALONE):
        return replace(no, choices=(*no.choices, *joining.BACK))
    return forms.begin(town, "group", about=shift.id)


def offers(town: Town, draft: Draft, name: str) -> list[Any]:
    """The numbers to tap."""
    shift = town.shifts.get(draft.about)
    if name == "children" or shift is None:
        return [str(each) for each in range(4)]
    most = min(joining.free_for_me(town, shift), MOST_OFFERED)
    return [str(each) for each in range(2, most + 1)]


def told(town: Town, form: Group, shift_id: str) -> Answer:
    """Takes the places of a group."""
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    return joining.join(town, shift, form.people, form.children)
