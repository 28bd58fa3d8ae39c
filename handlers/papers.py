"""What goes on a paper: loaded as the message leaves, for its reader, if they may still have it."""

from domain.papers import EventSheet
from handlers import sheets
from handlers.leaves import Leaf, Load, Reader
from handlers.reminders import Skip
from storage.town import Town

RINGS_BEFORE = 60


def shift_calendar(town: Town, reader: Reader, signup_id: str) -> Leaf | Skip:
    """A place in a shift as an entry of its holder's calendar; given back, it goes from there."""
    signup = town.signups.get(signup_id)
    shift = town.shifts.get(signup.shift_id) if signup else None
    if signup is None or shift is None or signup.person_id != reader.person_id:
        return Skip("no such place of theirs")
    off = signup.state != "confirmed" or shift.state == "cancelled"
    sheet = EventSheet(
        id=signup.id,
        version=shift.version,
        start=shift.start,
        end=shift.end,
        zone=str(town.city.zone),
        what=shift.what,
        place=shift.place,
        details=reader.speak(
            "calendar-details", organization=shift.organization, insurer=shift.insurer
        ),
        made=town.now,
        alarm=RINGS_BEFORE,
        cancelled=off,
    )
    about = reader.speak("calendar-about", what=shift.what, when=shift.span)
    return Leaf(sheet, reader.speak("calendar-name"), about)


SHEETS: dict[str, Load] = {
    "shift-calendar": shift_calendar,
    "roster": sheets.roster,
    "call-list": sheets.call_list,
    "poster": sheets.poster,
    "roster-table": sheets.roster_table,
    "shifts-table": sheets.shifts_table,
}
"""What a paper of each kind is made of; how, is in `bot/papers.py`."""
