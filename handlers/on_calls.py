"""Shifts in which mediators can be reached: marked by whoever arranges them, seen by mediators."""

from domain.args import Languages
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.shifts import Shift
from handlers.languages import NATIVE
from storage.town import Town


def choose(town: Town, shift: Shift) -> Answer:
    """The languages in which whoever comes to a shift can be reached."""
    if shift.kind != "shift":
        return Refusal("gone")
    chosen = town.talks.on_call(shift.id)
    ways = [_toggle(shift, each, each in chosen) for each in town.city.languages]
    return [say("oncalls-title", *ways, what=shift.what, when=shift.span), *row(town, shift)]


def _toggle(shift: Shift, code: str, chosen: bool) -> Choice:
    path, name = f"need/{shift.id}/oncall/{code}", Languages((code,))
    return choice(path, "form-chosen" if chosen else "form-offer", value=name)


def toggle(town: Town, shift: Shift, code: str) -> Answer:
    """In this language too, or no more."""
    if code not in NATIVE or code not in town.city.languages:
        return Refusal("language-unknown")
    town.talks.set_on_call(shift.id, town.talks.on_call(shift.id) ^ {code})
    return choose(town, shift)


def way(shift: Shift) -> list[Choice]:
    """The way to say that a shift is on call."""
    return [choice(f"need/{shift.id}/oncall", "oncalls-button")] if shift.kind == "shift" else []


def row(town: Town, shift: Shift) -> list[Say]:
    """On the card of a shift: in which languages it is on call."""
    spoken = town.talks.on_call(shift.id)
    return [say("shift-oncall-row", languages=Languages(tuple(sorted(spoken))))] if spoken else []


def ahead(town: Town, languages: frozenset[str]) -> list[Say]:
    """The shifts on call for whoever speaks these languages, each with the way to it."""
    told = []
    for call in town.talks.calls():
        shift = town.shifts.get(call.shift_id)
        if shift and call.start > town.now and languages & call.languages:
            button = choice(f"shift/{shift.id}", "shift-button", what=shift.what, when=shift.span)
            spoken = Languages(tuple(sorted(call.languages)))
            told.append(say("oncalls-row", button, when=shift.span, languages=spoken))
    return [say("oncalls-ahead"), *told] if told else []
