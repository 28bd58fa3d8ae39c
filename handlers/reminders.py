"""What is asked before a message that waited is sent: is it still true?"""

from domain.args import Term
from domain.chat import Say, choice, say
from domain.keys import Key
from domain.shifts import Shift
from domain.signups import Signup
from handlers import attendance, digests, exchanges, notices, seats, waits
from handlers.details import asked_for, is_asking
from handlers.skips import Skip
from storage.outbox import Letter
from storage.town import Town

TODAY: Key = "reminder-today"
TOMORROW: Key = "reminder-tomorrow"
LATER: Key = "reminder-later"


def _present(town: Town, letter: Letter) -> tuple[Signup, Shift] | Skip:
    """Still signed up, and the shift as it was then?"""
    signup = town.signups.get(letter.how.ref)
    if signup is None or signup.state != "confirmed" or signup.person_id != letter.person_id:
        return Skip("no longer signed up")
    shift = town.shifts.get(signup.shift_id)
    if shift is None or shift.state != "open":
        return Skip("shift is off")
    if not (letter.how.effect or "").endswith(f"/{shift.version}"):
        return Skip("shift was moved")
    return signup, shift


def moved(town: Town, letter: Letter) -> list[Say] | Skip:
    """New hours are told to whoever still has a place, while they are the newest."""
    found = _present(town, letter)
    return found if isinstance(found, Skip) else list(letter.says)


def reminder(town: Town, letter: Letter) -> list[Say] | Skip:
    """A reminder is told with the shift's present words."""
    found = _present(town, letter)
    if isinstance(found, Skip):
        return found
    signup, shift = found
    return [
        say(
            "reminder-shift",
            choice(f"signup/{signup.id}/coming", "button-coming"),
            choice(f"signup/{signup.id}/cannot", "button-cannot"),
            choice(f"signup/{signup.id}/late", "button-late"),
            choice(f"signup/{signup.id}", "button-look"),
            day=Term(_day(town, shift)),
            what=shift.what,
            when=shift.span,
            place=shift.place,
            organization=shift.organization,
        )
    ]


def _day(town: Town, shift: Shift) -> Key:
    days = (shift.start.astimezone(town.city.zone).date() - town.wall.date()).days
    return {0: TODAY, 1: TOMORROW}.get(days, LATER)


def offer(town: Town, letter: Letter) -> list[Say] | Skip:
    """A place is offered while it is held for this person."""
    return waits.still_offered(town, letter) or Skip("no longer offered")


def exchange(town: Town, letter: Letter) -> list[Say] | Skip:
    """A stand-in is looked for until one is found."""
    return exchanges.still_wanted(town, letter) or Skip("no longer looked for")


def attended(town: Town, letter: Letter) -> list[Say] | Skip:
    """It is asked who came until that is noted."""
    return list(letter.says) if attendance.still_open(town, letter.how.ref) else Skip("was noted")


def edited(town: Town, letter: Letter) -> list[Say] | Skip:
    """Another place, or other things to bring, are told to whoever still has a place."""
    signup = town.signups.get(letter.how.ref)
    shift = town.shifts.get(signup.shift_id) if signup else None
    if signup is None or shift is None or signup.state != "confirmed" or shift.state != "open":
        return Skip("no longer signed up")
    rows = [say("shift-bring-row", bring=shift.bring)] if shift.bring else []
    rows += [say("shift-must-row", must=asked_for(shift))] if is_asking(shift) else []
    look = choice(f"signup/{signup.id}", "button-look")
    cannot = choice(f"signup/{signup.id}/cancel", "button-cannot")
    told = say(
        "shift-edited",
        look,
        cannot,
        what=shift.what,
        when=shift.span,
        place=shift.place,
        organization=shift.organization,
    )
    return [told, *rows]


def week(town: Town, letter: Letter) -> list[Say] | Skip:
    """What standing seats have taken is told while there is any of it."""
    return seats.week(town, letter) or Skip("no place in that week")


def digest(town: Town, letter: Letter) -> list[Say] | Skip:
    """What is today is told with what is true now."""
    return digests.digest(town, letter) or Skip("nothing to tell, or not wanted")


def notice(town: Town, letter: Letter) -> list[Say] | Skip:
    """Words of an organization are for whoever still belongs to the shift."""
    return list(letter.says) if notices.still_meant(town, letter) else Skip("no longer meant")


def absent(town: Town, letter: Letter) -> list[Say] | Skip:
    """An absence is told while it is noted."""
    held = attendance.is_absent(town, letter.how.ref)
    return list(letter.says) if held else Skip("noted otherwise")


CHECKS = {
    "reminder": reminder,
    "moved": moved,
    "offer": offer,
    "exchange": exchange,
    "attendance": attended,
    "absent": absent,
    "edited": edited,
    "seats": week,
    "digest": digest,
    "notice": notice,
}
