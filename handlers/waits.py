"""The wait list of a full shift: entered, offered in turn what becomes free, accepted or passed."""

from domain.chat import Answer, Refusal, Say, choice, say
from domain.parties import ALONE, Party, party_in
from domain.shifts import Shift, can_queue
from domain.waits import Wait, can_accept
from handlers import forms, joining, places, signups
from storage.outbox import Letter
from storage.town import Town


def enter(town: Town, shift: Shift, coming: Party = ALONE) -> Answer:
    """Puts the asking person at the end of the line; the first time, they are asked who they are.

    Where there is room after all, the place is offered at once.
    """
    town.lock("shift", shift.id)
    if held := town.signups.live(shift.id, town.person.id):
        return [say("signup-already"), *signups.card(town, shift, held)]
    if no := can_queue(town.person, shift, town.now):
        return no
    if not town.person.known:
        return forms.begin(town, "acquaintance", about=f"{shift.id}/wait/{coming.code}")
    wait = town.waits.add(
        shift,
        town.person.id,
        town.seq,
        party=coming.people,
        children=coming.children,
        newcomer=places.is_newcomer(town, shift, town.person.id),
        companion=coming.companion,
    )
    places.owe_line(town, shift)
    told = [each for each in places.promote(town, shift) if each.to != town.person.id]
    return [*_card(town, town.waits.get(wait.id) or wait, shift), *told]


def enter_as(town: Town, shift: Shift, code: str) -> Answer:
    """Gets in line with as many as a path says, while so many could ever have places."""
    coming = party_in(code)
    if coming is None or coming.people > shift.capacity:
        return Refusal("gone")
    return enter(town, shift, coming)


def show(town: Town, wait: Wait) -> Answer:
    """One's turn in a line, or what one is offered."""
    shift = town.shifts.get(wait.shift_id)
    if shift is None or wait.state not in ("queued", "offered"):
        return Refusal("wait-ended", choices=(places.TO_SHIFTS,))
    return _card(town, wait, shift)


def _card(town: Town, wait: Wait, shift: Shift) -> list[Say]:
    if shift.kind == "lasting":
        leave = choice(f"wait/{wait.id}/decline", "lasting-button-withdraw")
        return [say("lasting-already", leave, choice("mine", "menu-mine"))]
    if wait.state == "offered":
        return places.offer(wait, shift)
    line = [each.id for each in town.waits.of_shift(shift.id) if each.state == "queued"]
    place = line.index(wait.id) + 1 if wait.id in line else 1
    leave = choice(f"wait/{wait.id}/decline", "button-leave-line")
    return [
        say(
            "wait-card",
            leave,
            choice("mine", "menu-mine"),
            what=shift.what,
            when=shift.span,
            place=place,
            before=place - 1,
        )
    ]


def accept(town: Town, wait: Wait) -> Answer:
    """Takes the place that was held."""
    town.lock("shift", wait.shift_id)
    shift = town.shifts.get(wait.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    if held := town.signups.live(shift.id, town.person.id):
        return signups.card(town, shift, held)
    if no := can_accept(wait, town.now) or can_queue(town.person, shift, town.now):
        return Refusal(no.key, no.args, (places.way_in(shift), places.TO_SHIFTS))
    if no := joining.clashes(town, shift):
        pass_on = choice(f"wait/{wait.id}/decline", "button-decline-place")
        return Refusal(no.key, no.args, (*no.choices, pass_on))
    town.waits.finish(wait.id, "accepted")
    return joining.seated(town, shift, Party(wait.party, wait.children, wait.companion))


def decline(town: Town, wait: Wait) -> Answer:
    """Leaves the line, or passes on what was offered."""
    town.lock("shift", wait.shift_id)
    shift = town.shifts.get(wait.shift_id)
    if shift is None or not places.leave(town, wait):
        return Refusal("wait-ended", choices=(places.TO_SHIFTS,))
    return [say("wait-left", places.TO_SHIFTS, what=shift.what), *places.promote(town, shift)]


def still_offered(town: Town, letter: Letter) -> list[Say] | None:
    """An offer is told with its present words, while it holds and is theirs."""
    wait = town.waits.get(letter.how.ref)
    shift = town.shifts.get(wait.shift_id) if wait else None
    if wait is None or shift is None or wait.person_id != letter.person_id:
        return None
    if can_accept(wait, town.now) or shift.state != "open":
        return None
    return places.offer(wait, shift)
