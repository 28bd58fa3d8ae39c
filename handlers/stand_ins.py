"""A stand-in is looked for, a few people at a time, until somebody accepts."""

from domain.args import Who
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.exchanges import Exchange, can_seek
from domain.shifts import Shift
from domain.signups import Signup
from domain.waits import held_until
from handlers import exchanges, places, speakers
from handlers.exchanges import TO_MINE
from storage.town import Town

WAVE = 3
MOST_ASKED = 12


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
    done = say(
        "exchange-sought", exchanges.way_out(exchange), TO_MINE, what=shift.what, when=shift.span
    )
    return [done, *ask_more(town, exchange.id)]


def ask_more(town: Town, exchange_id: str) -> list[Say]:
    """Asks the next few people who could stand in, then waits before it asks more."""
    found = exchanges.wanted(town, exchange_id)
    if found is None:
        return []
    exchange, signup, shift = found
    fresh = [
        each
        for each in _candidates(town, shift, signup)
        if not town.outbox.has(exchanges.effect(exchange, each))
    ][:WAVE]
    pause = held_until(shift.start, town.quiet, town.now)
    if len(fresh) == WAVE and pause:
        key = f"wave/{exchange.id}/{pause.isoformat()}"
        town.jobs.put(key, "wave", pause, exchange.id)
    question = exchanges.question(exchange, shift, None)
    return [question.told(each, exchanges.how(exchange, each)) for each in fresh]


def _candidates(town: Town, shift: Shift, signup: Signup) -> list[str]:
    """Those in the line first, then who has volunteered before and is free then."""
    line = [each.person_id for each in town.waits.of_shift(shift.id) if each.person_id]
    able = town.exchanges.able(shift, MOST_ASKED)
    members = speakers.answerable(town, shift)
    found = dict.fromkeys([*line, *able])
    return [each for each in found if each != signup.person_id and each not in members]


def taken(town: Town, exchange: Exchange, signup: Signup, shift: Shift) -> list[Say]:
    """Somebody goes instead; what they were offered in the line is free again."""
    new = exchanges.pass_on(town, signup, shift, town.person.id)
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
    return [
        done,
        *_tell_seeker(town, shift, signup, new),
        *exchanges.tell_members(town, shift, signup, new),
        *places.promote(town, shift),
    ]


def _tell_seeker(town: Town, shift: Shift, old: Signup, new: Signup) -> list[Say]:
    if old.person_id is None or new.person_id is None:
        return []
    who = Who(new.person_id)
    words = say("exchange-found", TO_MINE, name=who, what=shift.what, when=shift.span)
    return [words.told(old.person_id, Delivery("reminder", expires=shift.end, urgent=True))]
