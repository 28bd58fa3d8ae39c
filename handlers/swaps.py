"""Two people swap their shifts."""

from domain.chat import Answer, Delivery, Refusal, choice, say
from domain.exchanges import Exchange, can_seek
from domain.shifts import Shift, can_queue, old_enough
from domain.signups import Signup
from handlers import exchanges, places
from handlers.exchanges import TO_MINE
from storage.town import Town

MOST_SHOWN = 10


def choose(town: Town, signup: Signup) -> Answer:
    """The shifts of others that one could do instead."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    if no := can_seek(signup, shift, town.now):
        return no
    found = town.exchanges.swappable(shift.id, town.person.id, MOST_SHOWN)
    known = [each for each in map(town.shifts.get, found) if each]
    shown = [each for each in known if old_enough(town.person.age_band, each) is None]
    if not shown:
        way = choice(f"signup/{signup.id}/stand-in", "button-stand-in")
        return [say("exchange-none", way, TO_MINE)]
    buttons = [
        choice(f"signup/{signup.id}/swap/{each.id}", "shift-button", what=each.what, when=each.span)
        for each in shown
    ]
    return [say("exchange-choose", *buttons, TO_MINE, what=shift.what, when=shift.span)]


def seek(town: Town, signup: Signup, wanted: Shift) -> Answer:
    """Asks those who hold a place in another shift whether they would swap."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    no = can_seek(signup, shift, town.now) or can_queue(town.person, wanted, town.now)
    if no := no or exchanges.busy(town, town.person.id, wanted, shift.id):
        return no
    if wanted.id not in town.exchanges.swappable(shift.id, town.person.id, MOST_SHOWN):
        return Refusal("exchange-over", choices=(TO_MINE,))
    if before := town.exchanges.open_of(signup.id):
        town.exchanges.finish(before, "withdrawn")
    exchange = town.exchanges.add(signup, "swap", town.seq, wanted.id)
    told = []
    for each in town.exchanges.holders(wanted.id, town.person.id):
        holder = town.signups.get(each)
        if holder and holder.person_id:
            question = exchanges.question(exchange, shift, wanted)
            told.append(question.told(holder.person_id, exchanges.how(exchange, holder.person_id)))
    done = say(
        "exchange-swap-sought",
        exchanges.way_out(exchange),
        TO_MINE,
        what=wanted.what,
        when=wanted.span,
    )
    return [done, *told]


def taken(town: Town, exchange: Exchange, signup: Signup, shift: Shift) -> Answer:
    """Each has the other's place, if both may still have it."""
    assert exchange.wanted_id is not None
    assert signup.person_id is not None
    wanted = town.shifts.get(exchange.wanted_id)
    mine = town.signups.live(exchange.wanted_id, town.person.id)
    if wanted is None or mine is None or wanted.start <= town.now:
        return Refusal("exchange-over", choices=(TO_MINE,))
    if no := can_seek(mine, wanted, town.now):
        return no
    if not _still_fits(town, signup.person_id, wanted, shift):
        return Refusal("exchange-over", choices=(TO_MINE,))
    new = exchanges.pass_on(town, signup, shift, town.person.id)
    other = exchanges.pass_on(town, mine, wanted, signup.person_id)
    town.exchanges.finish(exchange, "done", new.id)
    done = say(
        "exchange-swapped",
        choice(f"signup/{new.id}", "button-look"),
        choice(f"exchange/{exchange.id}/undo", "button-undo"),
        what=shift.what,
        when=shift.span,
        place=shift.place,
    )
    news = say(
        "exchange-swapped",
        choice(f"signup/{other.id}", "button-look"),
        what=wanted.what,
        when=wanted.span,
        place=wanted.place,
    )
    how = Delivery(lane="reminder", expires=shift.end, urgent=True)
    told = [done, news.told(signup.person_id, how)]
    for at, old, taker in ((shift, signup, new), (wanted, mine, other)):
        told += exchanges.tell_members(town, at, old, taker)
        told += places.promote(town, at)
    return told


def _still_fits(town: Town, person_id: str, wanted: Shift, shift: Shift) -> bool:
    """Whether whoever asked for a swap may still have the other shift."""
    person = town.people.get(person_id)
    if person is None or can_queue(person, wanted, town.now):
        return False
    held = town.signups.live(wanted.id, person_id)
    return held is None and exchanges.busy(town, person_id, wanted, shift.id) is None
