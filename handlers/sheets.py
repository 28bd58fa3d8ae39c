"""What goes on an association's papers: for its members alone, as they are when it leaves."""

from collections import Counter
from datetime import datetime

from domain import may
from domain.hours import minutes_of
from domain.keys import Key
from domain.papers import Cell, PosterSheet, RosterRow, RosterSheet, TableSheet
from domain.shifts import Shift, ShiftState
from domain.signups import Signup, SignupState
from handlers import checkins
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.town import Town

BLANKS = 8
SHIFTS: dict[ShiftState, Key] = {
    "pending": "table-pending",
    "open": "table-open",
    "refused": "table-refused",
    "cancelled": "table-cancelled",
}
SIGNUPS: dict[SignupState, Key] = {
    "confirmed": "table-expected",
    "came": "table-came",
    "no_show": "table-no-show",
    "excused": "table-excused",
}
OF_PEOPLE: tuple[Key, ...] = ("column-name", "column-party", "column-children", "column-state")
OF_SHIFTS: tuple[Key, ...] = (
    "column-what",
    "column-where",
    "column-start",
    "column-end",
    "column-lasts",
    "column-state",
    "column-wanted",
    "column-taken",
    "column-came",
    "column-given",
)


def _of_theirs(town: Town, reader: Reader, shift_id: str) -> Shift | Skip:
    """A shift of an organization that the reader speaks for at this moment."""
    shift, person = town.shifts.get(shift_id), town.people.get(reader.person_id)
    if shift is None or person is None or may.member_of(person, shift):
        return Skip("no shift of theirs")
    return shift


def roster(town: Town, reader: Reader, shift_id: str) -> Leaf | Skip:
    """Who is expected, to be ticked at the door, with room for whoever just comes."""
    shift = _of_theirs(town, reader, shift_id)
    if isinstance(shift, Skip):
        return shift
    rows = tuple(_row(town, reader, each) for each in town.signups.roster(shift.id))
    sheet = _roster(town, reader, shift, "roster-heading-came", rows, BLANKS)
    return _leaf(reader, shift, sheet, "roster-name")


def call_list(town: Town, reader: Reader, shift_id: str) -> Leaf | Skip:
    """Whoever was put on the list by name, with the number that they gave the association."""
    shift = _of_theirs(town, reader, shift_id)
    if isinstance(shift, Skip):
        return shift
    guests = [each for each in town.signups.roster(shift.id) if each.guest]
    rows = tuple(_row(town, reader, each, each.phone or "") for each in guests)
    sheet = _roster(town, reader, shift, "roster-heading-phone", rows, 0)
    return _leaf(reader, shift, sheet, "call-list-name")


def _roster(
    town: Town,
    reader: Reader,
    shift: Shift,
    last: Key,
    rows: tuple[RosterRow, ...],
    blanks: int,
) -> RosterSheet:
    speak = reader.speak
    headings = (
        speak("roster-heading-name"),
        speak("roster-heading-party"),
        speak("roster-heading-note"),
        speak(last),
    )
    when = speak("sheet-when", when=shift.span)
    people = speak("sheet-people", taken=shift.taken, capacity=shift.capacity)
    lines = (when, shift.place, shift.organization, people)
    return RosterSheet(
        title=shift.what,
        lines=lines,
        headings=headings,
        rows=rows,
        blanks=blanks,
        footer=speak("sheet-foot"),
        made=town.now,
        right_to_left=reader.right_to_left,
    )


def _row(town: Town, reader: Reader, signup: Signup, phone: str = "") -> RosterRow:
    party = f"+{signup.party - 1}" if signup.party > 1 else ""
    note = reader.speak(
        "roster-note",
        children=signup.children,
        new=int(signup.newcomer and signup.person_id is not None),
        companion=int(signup.companion),
    )
    return RosterRow(_name(town, reader, signup), party, note.strip(" ·"), phone)


def _name(town: Town, reader: Reader, signup: Signup) -> str:
    person = town.people.get(signup.person_id) if signup.person_id else None
    return (person.name if person else signup.guest) or reader.speak("somebody")


def _leaf(reader: Reader, shift: Shift, sheet: object, name: Key) -> Leaf:
    about = reader.speak("calendar-about", what=shift.what, when=shift.span)
    return Leaf(sheet, reader.speak(name), about)


def poster(town: Town, reader: Reader, shift_id: str) -> Leaf | Skip:
    """What hangs at the place, to check in by; without a QR where there is no address to scan."""
    shift = _of_theirs(town, reader, shift_id)
    if isinstance(shift, Skip):
        return shift
    speak = reader.speak
    sheet = PosterSheet(
        title=speak("poster-title"),
        what=shift.what,
        when=speak("sheet-when", when=shift.span),
        place=shift.place,
        scan=speak("poster-scan"),
        link=checkins.poster_link(town, shift) or "",
        type=speak("poster-type"),
        code=checkins.code_of(town, shift.id),
        made=town.now,
    )
    return _leaf(reader, shift, sheet, "poster-name")


def roster_table(town: Town, reader: Reader, shift_id: str) -> Leaf | Skip:
    """Who is expected at a shift, or was, for a spreadsheet: no number, no address."""
    shift = _of_theirs(town, reader, shift_id)
    if isinstance(shift, Skip):
        return shift
    headings = tuple(map(reader.speak, OF_PEOPLE))
    rows = tuple(
        (_name(town, reader, each), each.party, each.children, reader.speak(SIGNUPS[each.state]))
        for each in town.signups.roster(shift.id)
    )
    return _leaf(reader, shift, TableSheet(headings, rows), "roster-name")


def shifts_table(town: Town, reader: Reader, organization_id: str) -> Leaf | Skip:
    """All shifts of an organization, for a spreadsheet: what was asked for and what was given."""
    organization = town.organizations.get(organization_id)
    person = town.people.get(reader.person_id)
    if organization is None or person is None or may.speaks_for(person, organization):
        return Skip("no organization of theirs")
    entries = town.hours.of_organization(organization.id)
    came: Counter[str] = Counter()
    minutes: Counter[str] = Counter()
    for each in entries:
        came[each.shift_id] += each.people
        minutes[each.shift_id] += each.minutes
    rows = tuple(
        _shift(town, reader, each, came[each.id], minutes[each.id])
        for each in town.shifts.every_of(organization.id)
    )
    headings = tuple(map(reader.speak, OF_SHIFTS))
    about = reader.speak("shifts-table-about", organization=organization.name)
    return Leaf(TableSheet(headings, rows), reader.speak("shifts-table-name"), about)


def _shift(town: Town, reader: Reader, shift: Shift, came: int, minutes: int) -> tuple[Cell, ...]:
    noted = shift.closed
    return (
        shift.what,
        shift.place,
        _wall(town, shift.start),
        _wall(town, shift.end),
        _hours(minutes_of(shift)),
        reader.speak(SHIFTS[shift.state]),
        shift.capacity,
        shift.taken,
        came if noted else None,
        _hours(minutes) if noted else None,
    )


def _wall(town: Town, instant: datetime) -> str:
    """An instant as ISO date and hour of the city's clock."""
    return instant.astimezone(town.city.zone).strftime("%Y-%m-%d %H:%M")


def _hours(minutes: int) -> float:
    return round(minutes / 60, 2)
