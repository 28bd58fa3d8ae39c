"""What goes on a paper: loaded as the message leaves, for its reader, if they may still have it."""

from domain.papers import EventSheet
from domain.shifts import Shift
from domain.signups import Signup
from handlers import (
    goods,
    guides,
    keepsakes,
    photos,
    pins,
    recordings,
    sheets,
    staff,
    statements,
    want_sheets,
    zones,
)
from handlers.leaves import Leaf, Load, Reader, Speak
from handlers.skips import Skip
from storage.town import Town

RINGS_BEFORE = 60


def shift_calendar(town: Town, reader: Reader, signup_id: str) -> Leaf | Skip:
    """A place in a shift as an entry of its holder's calendar; given back, it goes from there."""
    signup = town.signups.get(signup_id)
    shift = town.shifts.get(signup.shift_id) if signup else None
    if signup is None or shift is None or signup.person_id != reader.person_id:
        return Skip("no such place of theirs")
    off = signup.state != "confirmed" or shift.state == "cancelled"
    about = reader.speak(
        "calendar-off-about" if off else "calendar-about", what=shift.what, when=shift.span
    )
    sheet = entry(town, reader.speak, signup, shift, off)
    return Leaf(sheet, reader.speak("calendar-name"), about)


def entry(town: Town, speak: Speak, signup: Signup, shift: Shift, off: bool) -> EventSheet:
    """A place in a shift as its holder's calendar shows it."""
    return EventSheet(
        id=signup.id,
        version=shift.version,
        start=shift.start,
        end=shift.end,
        zone=str(town.city.zone),
        what=shift.what,
        place=shift.place,
        details=speak("calendar-details", organization=shift.organization, insurer=shift.insurer),
        made=town.now,
        alarm=RINGS_BEFORE,
        cancelled=off,
    )


SHEETS: dict[str, Load] = {
    "shift-calendar": shift_calendar,
    "contribution": keepsakes.contribution,
    "certificate": keepsakes.certificate,
    "statement": statements.sheet,
    "statement-table": statements.sheet_table,
    "roster": sheets.roster,
    "call-list": sheets.call_list,
    "poster": sheets.poster,
    "roster-table": sheets.roster_table,
    "shifts-table": sheets.shifts_table,
    "zones-table": zones.table,
    "goods-table": goods.goods_table,
    "photo": photos.sheet,
    "staff": staff.sheet,
    "pin": pins.pin,
    "voice": recordings.sheet,
    "wants-table": want_sheets.wants_table,
    "guide-calendar": guides.calendar,
}
"""What a paper of each kind is made of; how, is in `bot/papers.py`."""
