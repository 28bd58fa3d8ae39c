"""Taking a place: alone, as a group, with somebody experienced."""

from collections.abc import Sequence
from dataclasses import replace

from domain.args import Who
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.clashes import clash, hurried
from domain.parties import ALONE, Party, party_in, room
from domain.shifts import Shift, can_join
from domain.signups import Signup
from handlers import forms, places, receivers, signups, speakers
from handlers.details import came_as
from storage.town import Town

BACK = (choice("shifts", "menu-shifts"),)


def join(
    town: Town,
    shift: Shift,
    party: int = 1,
    children: int = 0,
    companion: bool = False,
    sure: bool = False,
) -> Answer:
    """Takes a place; the first time, name and age band are asked before.

    `sure`: what the shift asks for is there.
    """
    new = places.is_newcomer(town, shift, town.person.id)
    coming = Party(party, children, companion and new)
    town.lock("shift", shift.id)
    if held := town.signups.live(shift.id, town.person.id):
        return [say("signup-already"), *_card(town, held)]
    if no := why_not(town, shift, coming):
        return replace(no, choices=(*no.choices, *BACK))
    if shift.must and not sure:
        return [_ask_must(shift, coming)]
    if not town.person.known:
        return forms.begin(town, "acquaintance", about=f"{shift.id}/{coming.code}")
    return seated(town, shift, coming)


def seated(town: Town, shift: Shift, coming: Party) -> list[Say]:
    """Takes the places, confirms them and tells whom it concerns."""
    signup = seat(town, shift, coming)
    done = [*_confirmation(shift, signup), *receivers.where(town, shift)]
    warned, told = _warned(town, shift), receivers.joined(town, shift, signup)
    return [*done, *warned, *tell(town, shift, signup), *told]


def join_as(town: Town, shift: Shift, code: str) -> Answer:
    """Takes places as a path says."""
    coming = party_in(code)
    if coming is None:
        return Refusal("gone")
    return join(town, shift, coming.people, coming.children, coming.companion)


def join_sure(town: Town, shift: Shift, code: str) -> Answer:
    """Takes places as a path says, with what the shift asks for."""
    coming = party_in(code)
    if coming is None:
        return Refusal("gone")
    return join(town, shift, coming.people, coming.children, coming.companion, sure=True)


def acquainted(town: Town, about: str) -> Answer | None:
    """Goes on where the acquaintance was asked; what had to be there was said before."""
    shift_id, _, code = about.partition("/")
    shift = town.shifts.get(shift_id) if shift_id else None
    return join_sure(town, shift, code or ALONE.code) if shift else None


def _card(town: Town, held: Signup) -> list[Say]:
    shown = signups.show(town, held)
    return [] if isinstance(shown, Refusal) else shown


def why_not(town: Town, shift: Shift, coming: Party) -> Refusal | None:
    """Why this party can't take places in a shift now."""
    if shift.kind != "shift":
        return Refusal("shift-gone")
    no = can_join(town.person, shift, town.now) or receivers.own(town, shift)
    if no is None:
        no = clashes(town, shift) or room(coming, free_for_me(town, shift))
    if no and no.key == "shift-full":
        return replace(no, choices=when_full(shift, coming))
    if no and no.key == "party-too-large":
        again = choice(f"shift/{shift.id}/group", "group-again")
        return replace(no, choices=(again, *when_full(shift, coming)))
    return no


def clashes(town: Town, shift: Shift) -> Refusal | None:
    """The commitment that keeps the asking person from a shift."""
    other = clash(shift, [each for _, each in town.signups.ahead(town.person.id)])
    if other is None:
        return None
    held = town.signups.live(other.id, town.person.id)
    look = (choice(f"signup/{held.id}", "button-look"),) if held else ()
    return Refusal("clash", {"what": other.what, "when": other.span}, look)


def when_full(shift: Shift, coming: Party = ALONE) -> tuple[Choice, ...]:
    """What is offered to those for whom a shift is full, if so many could ever have places."""
    return (places.way_in(shift, coming),) if coming.people <= shift.capacity else ()


def free_for_me(town: Town, shift: Shift) -> int:
    """The places that the asking person may take."""
    return free_in(town, [shift])[shift.id]


def free_in(town: Town, found: Sequence[Shift]) -> dict[str, int]:
    """The places that the asking person may take in each shift, by its id."""
    new = {
        each.organization_id: places.is_newcomer(town, each, town.person.id)
        for each in {other.organization_id: other for other in found}.values()
    }
    return {each.id: each.free_for(new[each.organization_id], town.now) for each in found}


def _experienced(town: Town, shift: Shift) -> list[str]:
    """Those of a shift who have been there before."""
    found = town.signups.of_shift(shift.id)
    return [each.person_id for each in found if each.person_id and not each.newcomer]


def _ask_must(shift: Shift, coming: Party) -> Say:
    yes = choice(f"shift/{shift.id}/join/{coming.code}/yes", "must-yes")
    return say("must-ask", yes, choice("shifts", "must-no"), must=shift.must)


def seat(town: Town, shift: Shift, coming: Party) -> Signup:
    """Takes the places, once all that could speak against it has been asked."""
    signup = places.take(
        town,
        shift,
        town.person.id,
        party=coming.people,
        children=coming.children,
        companion=coming.companion,
    )
    assert signup is not None
    return signup


def _confirmation(shift: Shift, signup: Signup) -> list[Say]:
    done = say(
        "signup-done",
        choice("mine", "menu-mine"),
        choice(f"signup/{signup.id}/cancel", "button-cannot"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
        insurer=shift.insurer,
    )
    return [done, *came_as(signup), *_brought(shift)]


def _brought(shift: Shift) -> list[Say]:
    return [say("card-bring-row", bring=shift.bring)] if shift.bring else []


def _warned(town: Town, shift: Shift) -> list[Say]:
    """Little time between two places is worth a word, no more."""
    others = [each for _, each in town.signups.ahead(town.person.id) if each.kind == "shift"]
    near = [each for each in others if each.id != shift.id and hurried(each, shift)]
    return [say("hurried", what=each.what, when=each.span, place=each.place) for each in near]


def tell(town: Town, shift: Shift, signup: Signup) -> list[Say]:
    """Tells the association who comes, and the experienced that somebody new does."""
    how = Delivery(lane="news", expires=shift.start)
    told = _told(town, shift, signup)
    newcomer = Who(town.person.id, first=True)
    welcome = say("companion-wanted", name=newcomer, what=shift.what, when=shift.span)
    peers = _experienced(town, shift) if signup.companion else []
    return [
        *speakers.to_members(town, shift, told, how),
        *(welcome.told(each, how) for each in peers if each != town.person.id),
    ]


def _told(town: Town, shift: Shift, signup: Signup) -> Say:
    free = max(0, shift.free - signup.party)
    name, what = Who(town.person.id), shift.what
    if signup.party == 1 and not signup.children:
        return say("member-joined", name=name, what=what, when=shift.span, free=free)
    return say(
        "member-joined-group",
        name=name,
        people=signup.party,
        children=signup.children,
        what=what,
        when=shift.span,
        free=free,
    )
