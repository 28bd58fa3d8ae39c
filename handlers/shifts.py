"""Shifts as citizens see them: what is open, narrowed as they like, and one of them."""

from collections.abc import Sequence
from dataclasses import replace

from domain import may
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.filters import EVERYTHING, Filters
from domain.keys import Key
from domain.shifts import Shift, still_ahead
from handlers import filters as narrowing
from handlers import givings, joining, on_calls, parties, several, signups
from handlers.details import details
from storage.town import Town

MOST_ROWS = 10


def browse(town: Town, code: str = EVERYTHING) -> Answer:
    """Open shifts still to come, as far as they pass the filters."""
    filters = narrowing.read(town, code)
    if filters is None:
        return Refusal("gone")
    found = narrowing.offered(town, filters)
    if not found:
        return _none(town, filters)
    *told, last = [*_title(town, filters, found), *_listed(town, found), *_apart(found)]
    return [*told, replace(last, choices=(*last.choices, givings.TO_FREE))]


def _none(town: Town, filters: Filters) -> Answer:
    if not filters:
        return [say("shifts-none", givings.TO_FREE)]
    back = f"shifts/{narrowing.write(town, filters[:-1])}"
    last = (choice(back, "filter-last"),) if len(filters) > 1 else ()
    clear = choice("shifts", "filter-clear")
    return [say("shifts-none-such", *last, clear), *narrowing.shown(town, filters)]


def _title(town: Town, filters: Filters, found: Sequence[Shift]) -> list[Say]:
    ways = narrowing.ways(town, filters, found)
    if len(several.pickable(town, found)) > 1:
        ways.append(choice(f"pick/{narrowing.write(town, filters)}", "pick-button"))
    if len(found) > 1:
        ways.append(choice("fits", "fits-button"))
    if not filters:
        return [say("shifts-title", *ways)]
    clear = choice("shifts", "filter-clear")
    return [say("shifts-some", *ways, clear), *narrowing.shown(town, filters)]


def _listed(town: Town, found: Sequence[Shift]) -> list[Say]:
    """The shifts, the soonest first; more than a screen holds are buttons alone."""
    timed = [each for each in found if each.kind == "shift"]
    if len(timed) <= MOST_ROWS:
        return rows(town, timed)
    free = joining.free_in(town, timed)
    return [say("shifts-more", *(_open(each, free[each.id]) for each in timed), count=len(timed))]


def _open(shift: Shift, free: int) -> Choice:
    key: Key = "shift-button" if free else "shift-button-full"
    return Choice(f"shift/{shift.id}", key, {"what": shift.what, "when": shift.span})


def rows(town: Town, found: Sequence[Shift]) -> list[Say]:
    """Shifts as lines of a list, each with the button that opens it."""
    free = joining.free_in(town, found)
    return [_row(each, free[each.id]) for each in found]


def _row(shift: Shift, free: int) -> Say:
    return say("shift-row", _open(shift, free), what=shift.what, when=shift.span, free=free)


def _apart(found: Sequence[Shift]) -> list[Say]:
    """What has no hours of its own, apart."""
    loose = [each for each in found if each.kind != "shift"]
    if not loose:
        return []
    rows = [
        say("loose-row", choice(f"shift/{each.id}", "loose-button", what=each.what), what=each.what)
        for each in loose[:MOST_ROWS]
    ]
    return [say("loose-title"), *rows]


def show(town: Town, shift: Shift) -> Answer:
    """One shift, with what a volunteer needs to decide."""
    if shift.state == "pending":
        return Refusal("shift-gone")
    if no := still_ahead(shift, town.now):
        return no
    held = town.signups.live(shift.id, town.person.id)
    if held:
        return signups.show(town, held)
    return [_card(town, shift), *details(town, shift), *_for_coordinators(town, shift)]


def _for_coordinators(town: Town, shift: Shift) -> list[Say]:
    """The way to whom it fits, and why not others."""
    if shift.kind != "shift" or may.coordinator(town.person, shift):
        return []
    fit = choice(f"need/{shift.id}/fit", "trace-button")
    return [say("trace-way", fit, *on_calls.way(shift))]


def _card(town: Town, shift: Shift) -> Say:
    if shift.kind != "shift":
        return _loose_card(shift)
    return say(
        "shift-card",
        *parties.ways_in(town, shift),
        choice(f"shift/{shift.id}/call", "call-button-ask"),
        choice("shifts", "button-back-shifts"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
        insurer=shift.insurer,
        free=joining.free_for_me(town, shift),
        age=shift.youngest,
    )


def _loose_card(shift: Shift) -> Say:
    way = (
        choice(f"piece/{shift.id}/new", "loose-give")
        if shift.kind == "hours"
        else choice(f"lasting/{shift.id}/offer", "lasting-button-offer")
    )
    return say(
        "loose-card",
        way,
        choice(f"shift/{shift.id}/call", "call-button-ask"),
        choice("shifts", "button-back-shifts"),
        what=shift.what,
        place=shift.place,
        organization=shift.organization,
        insurer=shift.insurer,
        age=shift.youngest,
    )
