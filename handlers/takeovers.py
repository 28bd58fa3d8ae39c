"""Somebody takes a place over, for nothing or for their own, and may give it back for an hour."""

from domain.args import Who
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.clashes import clash
from domain.exchanges import Exchange, can_take, can_undo
from domain.shifts import Shift
from domain.signups import Signup
from handlers import exchanges, places, speakers, stand_ins, swaps
from handlers.exchanges import TO_MINE
from storage.town import Town


def take(town: Town, exchange: Exchange) -> Answer:
    """Takes somebody's place over; of a swap, gives one's own for it."""
    found = exchanges.wanted(town, exchange.id)
    if found is None:
        return Refusal("exchange-over", choices=(places.TO_SHIFTS,))
    _, signup, shift = found
    for each in sorted(filter(None, (shift.id, exchange.wanted_id))):
        town.lock("shift", each)
    if signup.person_id == town.person.id:
        return Refusal("exchange-own", choices=(TO_MINE,))
    if held := town.signups.live(shift.id, town.person.id):
        return Refusal("signup-already", choices=(choice(f"signup/{held.id}", "button-look"),))
    no = can_take(town.person, exchange, shift, town.now)
    if no := no or exchanges.busy(town, town.person.id, shift, exchange.wanted_id):
        return no
    if not town.person.known:
        return Refusal("exchange-unknown", choices=(choice("acquaintance/new", "button-name"),))
    taken = swaps.taken if exchange.wanted_id else stand_ins.taken
    return taken(town, exchange, signup, shift)


def undo(town: Town, exchange: Exchange) -> Answer:
    """Whoever took a place over gives it back within an hour: all is as it was."""
    new = town.signups.get(exchange.taken_by) if exchange.taken_by else None
    old = town.signups.get(exchange.signup_id)
    shift = town.shifts.get(new.shift_id) if new else None
    if new is None or old is None or shift is None:
        return Refusal("exchange-over")
    for each in sorted(filter(None, (shift.id, exchange.wanted_id))):
        town.lock("shift", each)
    if no := can_undo(exchange, shift, town.now):
        return no
    if new.state != "confirmed":  # given back, or passed on again: it is somebody else's by now
        return Refusal("exchange-over", choices=(TO_MINE,))
    pairs = [(new, old, shift)]
    if exchange.wanted_id:
        half = _other_half(town, exchange.wanted_id, old, new)
        if not half:
            return Refusal("exchange-too-late")
        pairs += half
    between = {at.id for _, _, at in pairs}
    if not all(_can_return(town, gone, at, between) for _, gone, at in pairs):
        return Refusal("exchange-too-late")
    town.exchanges.finish(exchange, "undone")
    told = []
    for now, before, at in pairs:
        told += _return(town, now, before, at)
    return [say("exchange-undone", TO_MINE), *told]


def _other_half(
    town: Town, wanted_id: str, old: Signup, new: Signup
) -> list[tuple[Signup, Signup, Shift]]:
    wanted = town.shifts.get(wanted_id)
    now = town.signups.live(wanted_id, old.person_id or "")
    given = town.signups.replaced(wanted_id, new.person_id or "")
    return [(now, given, wanted)] if wanted and now and given else []


def _can_return(town: Town, gone: Signup, shift: Shift, between: set[str]) -> bool:
    """Whether somebody is still there to return to a place, and free for it."""
    if gone.person_id is None or shift.start <= town.now or shift.state != "open":
        return False
    if town.signups.live(shift.id, gone.person_id):
        return False
    ahead = [each for _, each in town.signups.ahead(gone.person_id) if each.id not in between]
    return clash(shift, ahead) is None


def _return(town: Town, now: Signup, before: Signup, shift: Shift) -> list[Say]:
    town.signups.finish(now.id, "cancelled_on_time")
    places.withdraw(town, now, "exchange undone")
    town.signups.restore(before.id)
    assert before.person_id is not None
    places.plan(town, before, shift, before.person_id)
    how = Delivery(lane="reminder", expires=shift.end, urgent=True)
    look = choice(f"signup/{before.id}", "button-look")
    words = say("exchange-returned", look, what=shift.what, when=shift.span)
    told = [words.told(before.person_id, how)] if before.person_id != town.person.id else []
    back = say(
        "exchange-members-back", name=Who(before.person_id), what=shift.what, when=shift.span
    )
    return [*told, *speakers.to_members(town, shift, back, Delivery(lane="reminder"))]
