"""A place passed on: a stand-in is looked for, two people swap, and either may be undone."""

from domain.chat import Answer, Choice, Delivery, Refusal, Say, Who, choice, say
from domain.exchanges import Exchange, can_seek, can_take, can_undo
from domain.fits import clash
from domain.keys import Key
from domain.shifts import Shift, can_queue, old_enough
from domain.signups import Signup
from domain.waits import held_until
from handlers import places, speakers
from storage.outbox import Letter
from storage.town import Town

WAVE = 3
MOST_ASKED = 12
MOST_SHOWN = 10
TO_MINE = choice("mine", "menu-mine")


def seek(town: Town, signup: Signup) -> Answer:
    """Begins to look for a stand-in; until somebody accepts, one is still expected."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("shift", shift.id)
    if no := can_seek(signup, shift, town.now):
        return no
    before = town.exchanges.open_of(signup.id)
    if before and before.kind == "swap":
        town.exchanges.finish(before, "withdrawn")
    exchange = town.exchanges.add(signup, "stand-in", town.seq)
    done = say("exchange-sought", _stop(exchange), TO_MINE, what=shift.what, when=shift.span)
    return [done, *ask_more(town, exchange.id)]


def _stop(exchange: Exchange) -> Choice:
    return choice(f"exchange/{exchange.id}/stop", "button-stop-seeking")


def ask_more(town: Town, exchange_id: str) -> list[Say]:
    """Asks the next few people who could stand in, then waits before it asks more."""
    found = _open(town, exchange_id)
    if found is None:
        return []
    exchange, signup, shift = found
    asked = 0
    told: list[Say] = []
    for person_id in _candidates(town, shift, signup):
        effect = f"exchange/{exchange.id}/{person_id}"
        if asked == WAVE:
            break
        if not town.outbox.has(effect):
            told.append(_question(exchange, shift, None).told(person_id, _how(exchange, effect)))
            asked += 1
    pause = held_until(shift.start, town.quiet, town.now)
    if asked == WAVE and pause:
        key = f"wave/{exchange.id}/{pause.isoformat()}"
        town.jobs.put(key, "wave", pause, exchange.id)
    return told


def _candidates(town: Town, shift: Shift, signup: Signup) -> list[str]:
    """Those in the line first, then who has volunteered before and is free then."""
    line = [each.person_id for each in town.waits.of_shift(shift.id) if each.person_id]
    able = town.exchanges.able(shift, MOST_ASKED)
    members = speakers.answerable(town, shift)
    found = dict.fromkeys([*line, *able])
    return [each for each in found if each != signup.person_id and each not in members]


def _how(exchange: Exchange, effect: str) -> Delivery:
    return Delivery(lane="news", effect=effect, check="exchange", ref=exchange.id)


def _question(exchange: Exchange, shift: Shift, mine: Shift | None) -> Say:
    take = choice(f"exchange/{exchange.id}/take", "button-take-over")
    look = choice(f"shift/{shift.id}", "button-look")
    if mine is None:
        return say(
            "exchange-wanted",
            take,
            look,
            what=shift.what,
            when=shift.span,
            place=shift.place,
            organization=shift.organization,
        )
    return say(
        "exchange-swap-wanted",
        take,
        look,
        what=shift.what,
        when=shift.span,
        place=shift.place,
        mine=mine.what,
        then=mine.span,
    )


def still_wanted(town: Town, letter: Letter) -> list[Say] | None:
    """The question to one of those who might take over, while nobody has."""
    found = _open(town, letter.how.ref)
    if found is None:
        return None
    exchange, _, shift = found
    wanted = town.shifts.get(exchange.wanted_id) if exchange.wanted_id else None
    return [_question(exchange, shift, wanted)]


def _open(town: Town, exchange_id: str) -> tuple[Exchange, Signup, Shift] | None:
    exchange = town.exchanges.get(exchange_id)
    signup = town.signups.get(exchange.signup_id) if exchange else None
    shift = town.shifts.get(signup.shift_id) if signup else None
    if exchange is None or signup is None or shift is None or exchange.state != "open":
        return None
    ahead = shift.state == "open" and shift.start > town.now
    return (exchange, signup, shift) if signup.state == "confirmed" and ahead else None


def stop(town: Town, exchange: Exchange) -> Answer:
    """Nobody is looked for any more: one comes oneself."""
    if not town.exchanges.finish(exchange, "withdrawn"):
        return Refusal("exchange-over", choices=(TO_MINE,))
    return [say("exchange-stopped", choice(f"signup/{exchange.signup_id}", "button-look"))]


def take(town: Town, exchange: Exchange) -> Answer:
    """Takes somebody's place over; of a swap, gives one's own for it."""
    found = _open(town, exchange.id)
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
    if no := no or _busy(town, town.person.id, shift, exchange.wanted_id):
        return no
    if not town.person.known:
        return Refusal("exchange-unknown", choices=(choice("acquaintance/new", "button-name"),))
    return (
        _swap(town, exchange, signup, shift)
        if exchange.wanted_id
        else _stand_in(town, exchange, signup, shift)
    )


def _busy(town: Town, person_id: str, shift: Shift, but: str | None) -> Refusal | None:
    held = [each for _, each in town.signups.ahead(person_id) if each.id != but]
    other = clash(shift, held)
    return Refusal("clash", {"what": other.what, "when": other.span}) if other else None


def _stand_in(town: Town, exchange: Exchange, signup: Signup, shift: Shift) -> list[Say]:
    new = _pass_on(town, signup, shift, town.person.id)
    town.exchanges.finish(exchange, "done", new.id)
    undo = choice(f"exchange/{exchange.id}/undo", "button-undo")
    done = say(
        "exchange-taken",
        choice(f"signup/{new.id}", "button-look"),
        undo,
        what=shift.what,
        when=shift.span,
        place=shift.place,
    )
    # What the taker was offered in the line is free again.
    return [done, *_tell_both(town, shift, signup, new), *places.promote(town, shift)]


def _pass_on(town: Town, signup: Signup, shift: Shift, person_id: str) -> Signup:
    """One place goes from one person to another; nobody else can get in between."""
    town.signups.finish(signup.id, "replaced")
    places.withdraw(town, signup, "passed on")
    new = places.take(town, shift, person_id)
    assert new is not None
    return new


def _tell_both(town: Town, shift: Shift, old: Signup, new: Signup) -> list[Say]:
    told: list[Say] = []
    assert new.person_id is not None
    if old.person_id and old.person_id != town.person.id:
        how = Delivery(lane="reminder", expires=shift.end, urgent=True)
        words = say(
            "exchange-found", TO_MINE, name=Who(new.person_id), what=shift.what, when=shift.span
        )
        told.append(words.told(old.person_id, how))
    if old.person_id:
        words = say(
            "exchange-members",
            name=Who(new.person_id),
            before=Who(old.person_id),
            what=shift.what,
            when=shift.span,
        )
        how = Delivery(lane="reminder", expires=shift.end)
        told += speakers.to_members(town, shift, words, how)
    return told


def _swap(town: Town, exchange: Exchange, signup: Signup, shift: Shift) -> Answer:
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
    new = _pass_on(town, signup, shift, town.person.id)
    other = _pass_on(town, mine, wanted, signup.person_id)
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
        told += [each for each in _tell_both(town, at, old, taker) if _is_members(each)]
        told += places.promote(town, at)
    return told


def _still_fits(town: Town, person_id: str, wanted: Shift, shift: Shift) -> bool:
    """Whether whoever asked for a swap may still have the other shift."""
    person = town.people.get(person_id)
    if person is None or can_queue(person, wanted, town.now):
        return False
    held = town.signups.live(wanted.id, person_id)
    return held is None and _busy(town, person_id, wanted, shift.id) is None


def _is_members(told: Say) -> bool:
    return told.key == "exchange-members"


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
    key: Key = "exchange-returned"
    how = Delivery(lane="reminder", expires=shift.end, urgent=True)
    look = choice(f"signup/{before.id}", "button-look")
    words = say(key, look, what=shift.what, when=shift.span)
    told = [words.told(before.person_id, how)] if before.person_id != town.person.id else []
    back = say(
        "exchange-members-back", name=Who(before.person_id), what=shift.what, when=shift.span
    )
    return [*told, *speakers.to_members(town, shift, back, Delivery(lane="reminder"))]


def choose_swap(town: Town, signup: Signup) -> Answer:
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


def swap(town: Town, signup: Signup, wanted: Shift) -> Answer:
    """Asks those who hold a place in another shift whether they would swap."""
    shift = town.shifts.get(signup.shift_id)
    if shift is None:
        return Refusal("shift-gone")
    no = can_seek(signup, shift, town.now) or can_queue(town.person, wanted, town.now)
    if no := no or _busy(town, town.person.id, wanted, shift.id):
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
            how = _how(exchange, f"exchange/{exchange.id}/{holder.person_id}")
            told.append(_question(exchange, shift, wanted).told(holder.person_id, how))
    done = say("exchange-swap-sought", _stop(exchange), TO_MINE, what=wanted.what, when=wanted.span)
    return [done, *told]
