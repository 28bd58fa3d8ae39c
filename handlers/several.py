"""Several shifts taken at once: ticked in a list, then confirmed together."""

from collections.abc import Sequence

from domain.args import Term
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.filters import EVERYTHING
from domain.keys import Key
from domain.parties import ALONE
from domain.shifts import Shift
from handlers import filters as narrowing
from handlers import forms, joining
from handlers.details import asked_for, is_asking
from storage.town import Town

LENGTH = 10
SHORT: Key = "clash-short"
MOST = 5
"""So many ids fit into a button's path."""


def pickable(town: Town, found: Sequence[Shift]) -> list[Shift]:
    """Those shifts that may be taken together with others."""
    held, free = (
        {shift.id for _, shift in town.signups.ahead(town.person.id)},
        joining.free_in(town, found),
    )
    open_ones = (each for each in found if each.id not in held and free[each.id])
    return [each for each in open_ones if each.kind == "shift"]


def pick(town: Town, code: str, ids: str = "") -> Answer:
    """The shifts that can be taken, to be ticked one by one."""
    filters = narrowing.read(town, code)
    chosen = _chosen(ids)
    if filters is None or chosen is None:
        return Refusal("gone")
    found = pickable(town, narrowing.offered(town, filters))
    ticks = [_tick(each, code, chosen) for each in found if each.id in chosen or len(chosen) < MOST]
    done = [choice(f"take/{ids}", "pick-done", count=len(chosen))] if chosen else []
    back = choice(f"shifts/{code}", "button-back-shifts")
    musts = [say("card-must-row", must=asked_for(each)) for each in found if _asks(each, chosen)]
    return [
        say("pick-title", *done, *ticks, back, most=MOST),
        *narrowing.shown(town, filters),
        *musts,
    ]


def _asks(shift: Shift, chosen: list[str]) -> bool:
    return is_asking(shift) and shift.id in chosen


def _tick(shift: Shift, code: str, chosen: list[str]) -> Choice:
    picked = shift.id in chosen
    rest = [each for each in chosen if each != shift.id] + [shift.id] * (not picked)
    path = f"pick/{code}/{''.join(rest)}" if rest else f"pick/{code}"
    return Choice(
        path, "pick-off" if picked else "pick-on", {"what": shift.what, "when": shift.span}
    )


def _chosen(ids: str) -> list[str] | None:
    """The ids of a path, each once; None when they are none of ours."""
    found = [ids[at : at + LENGTH] for at in range(0, len(ids), LENGTH)]
    whole = len(ids) % LENGTH == 0 and len(found) <= MOST and len(set(found)) == len(found)
    return found if whole else None


def take(town: Town, ids: str, sure: bool = False) -> Answer:
    """Takes every ticked shift that can be taken; each gets its own line."""
    chosen = _chosen(ids)
    if not chosen:
        return Refusal("gone")
    for each in sorted(chosen):
        town.lock("shift", each)
    known = [town.shifts.get(each) for each in chosen]
    found = sorted((each for each in known if each), key=lambda each: (each.start, each.id))
    if not sure and (musts := [each for each in found if is_asking(each)]):
        return [_ask_musts(ids), *(say("card-must-row", must=asked_for(each)) for each in musts)]
    if not town.person.known:
        return forms.begin(town, "acquaintance", about=f"take/{ids}")
    lines = [line for each in found for line in _one(town, each)]
    gone = [say("taken-none-row")] * (len(chosen) - len(found))
    return [say("taken-title", choice("mine", "menu-mine"), *joining.BACK), *lines, *gone]


def take_sure(town: Town, ids: str) -> Answer:
    """Takes every ticked shift, with what they ask for."""
    return take(town, ids, sure=True)


def acquainted(town: Town, about: str) -> Answer | None:
    """Goes on where the acquaintance was asked."""
    kind, _, ids = about.partition("/")
    return take_sure(town, ids) if kind == "take" else None


def _ask_musts(ids: str) -> Say:
    yes = choice(f"take/{ids}/yes", "must-yes")
    return say("musts-ask", yes, choice(f"pick/{EVERYTHING}", "must-no"))


def _one(town: Town, shift: Shift) -> list[Say]:
    """One shift taken or refused; what goes wrong with one does not touch the others."""
    if town.signups.live(shift.id, town.person.id):
        return [say("taken-already-row", what=shift.what, when=shift.span)]
    if no := joining.why_not(town, shift, ALONE):
        why = Term(no.key)
        if no.key == "clash":
            why = Term(SHORT)
        return [say("taken-not-row", what=shift.what, when=shift.span, why=why)]
    signup = joining.seat(town, shift, ALONE)
    done = say("taken-row", what=shift.what, when=shift.span, place=shift.place)
    return [done, *joining.tell(town, shift, signup)]
