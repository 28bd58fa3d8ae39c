"""Arriving at a shift: by the code that hangs at the place, typed or scanned."""

from domain.chat import Answer, Refusal, Say
from domain.codes import bare
from domain.parties import ALONE
from domain.shifts import Shift, old_enough
from handlers import attendance, forms, joining, places
from storage import ids
from storage.town import Town

LENGTH = 6
LINK = "in-"


def code_of(town: Town, shift_id: str) -> str:
    """The code of a shift's place: always the same, and of no use elsewhere."""
    return ids.code_of(town.unit.seal.lookup("check-in", shift_id)[:16], LENGTH)


def typed(town: Town, text: str) -> Answer | None:
    """Checks in by a code typed by itself; None when it is of none of one's own shifts."""
    code = bare(text)
    if len(code) != LENGTH:
        return None
    for signup, shift in town.signups.of_person(town.person.id):
        expected = signup.state in attendance.TURNS and shift.end > town.now
        if expected and code_of(town, shift.id) == code:
            return attendance.check_in(town, signup, shift)
    return None


def scanned(town: Town, link: str) -> Answer:
    """Checks in by the link behind the code; who has no place takes one, if one is free."""
    shift_id, _, code = link.removeprefix(LINK).partition("-")
    shift = town.shifts.get(shift_id)
    if shift is None or bare(code) != code_of(town, shift.id):
        return Refusal("code-wrong")
    return arrive(town, shift)


def arrive(town: Town, shift: Shift) -> Answer:
    """Somebody is at the place."""
    town.lock("shift", shift.id)
    roster = town.signups.roster(shift.id)
    if held := next((each for each in roster if each.person_id == town.person.id), None):
        return attendance.check_in(town, held, shift)
    if shift.kind != "shift":
        return Refusal("shift-gone")
    no = attendance.can_check_in(shift, town) or old_enough(town.person.age_band, shift)
    if no:
        return no
    middle = shift.start + (shift.end - shift.start) / 2
    if town.now > middle:
        return Refusal("shift-past")
    if shift.free == 0:
        return Refusal("shift-full", choices=(places.TO_SHIFTS,))
    if not town.person.known:
        return forms.begin(town, "acquaintance", about=f"{shift.id}/in")
    told: list[Say] = joining.seated(town, shift, ALONE)
    held = town.signups.live(shift.id, town.person.id)
    assert held is not None
    done = attendance.check_in(town, held, shift)
    return done if isinstance(done, Refusal) else [*done, *(each for each in told if each.to)]


def poster_link(town: Town, shift: Shift) -> str | None:
    """The link behind the code at the place, once the bot's name is known."""
    name = town.jobs.mark("telegram_username")
    code = code_of(town, shift.id)
    return f"https://t.me/{name}?start={LINK}{shift.id}-{code}" if name else None
