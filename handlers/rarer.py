"""What is seldom done with a shift or with a place in it: behind one button of its card."""

from domain.chat import Answer, Choice, choice, say
from domain.shifts import Shift
from domain.signups import Signup
from handlers import on_calls
from storage.town import Town


def of_need(town: Town, shift: Shift) -> Answer:
    """What an association seldom does with a shift of its own."""
    back = choice(f"need/{shift.id}", "button-roster")
    return [say("more-title", *need_ways(shift), back, what=shift.what, when=shift.span)]


def need_ways(shift: Shift) -> list[Choice]:
    """Words to one person, and the same need once more or over and over."""
    base = f"need/{shift.id}"
    write = [choice(f"{base}/write", "relay-button-one")] if shift.taken else []
    if shift.kind != "shift":
        return write
    again = choice(f"{base}/again", "need-button-again")
    return [*write, again, _comes_back(shift), *on_calls.way(shift)]


def _comes_back(shift: Shift) -> Choice:
    if shift.series_id:
        return choice(f"series/{shift.series_id}", "series-button-look")
    return choice(f"need/{shift.id}/repeat", "series-button-repeat")


def of_signup(town: Town, signup: Signup) -> Answer:
    """What somebody seldom does with a place."""
    shift = town.shifts.get(signup.shift_id)
    assert shift is not None
    always = choice(f"shift/{shift.id}/always", "seat-button-always")
    ways = [
        choice(f"signup/{signup.id}/swap", "button-swap"),
        *((always,) if shift.series_id else ()),
        choice(f"shift/{shift.id}/call", "call-button-ask"),
        choice(f"signup/{signup.id}", "page-back"),
    ]
    return [say("more-title", *ways, what=shift.what, when=shift.span)]
