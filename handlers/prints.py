"""What an association can print of a shift, or take to a spreadsheet."""

from domain.chat import Answer, Choice, Refusal, choice, say
from domain.keys import Key
from domain.organizations import Organization
from domain.shifts import Shift
from storage.town import Town


def of_shift(town: Town, shift: Shift) -> Answer:
    """The papers that there are of a shift."""
    base = f"need/{shift.id}/print"
    return [
        say(
            "print-which",
            choice(f"{base}/roster", "button-print-roster"),
            choice(f"{base}/calls", "button-print-calls"),
            choice(f"{base}/poster", "button-print-poster"),
            choice(f"{base}/table", "button-table"),
            _back(shift),
            what=shift.what,
            when=shift.span,
        )
    ]


def _back(shift: Shift) -> Choice:
    return choice(f"need/{shift.id}", "button-roster")


def _paper(shift: Shift, key: Key, kind: str) -> Answer:
    return [say(key, _back(shift), what=shift.what, when=shift.span).bearing(kind, shift.id)]


def roster(town: Town, shift: Shift) -> Answer:
    """Who is expected, to be ticked at the door."""
    return _paper(shift, "roster-here", "roster")


def calls(town: Town, shift: Shift) -> Answer:
    """Whom to call: those who were put on the list by name."""
    if not any(each.guest for each in town.signups.roster(shift.id)):
        return Refusal("calls-none", choices=(_back(shift),))
    return _paper(shift, "calls-here", "call-list")


def poster(town: Town, shift: Shift) -> Answer:
    """What hangs at the place, to check in by."""
    return _paper(shift, "poster-here", "poster")


def table(town: Town, shift: Shift) -> Answer:
    """Who is expected, or was, for a spreadsheet."""
    return _paper(shift, "table-here", "roster-table")


def shifts(town: Town) -> Answer:
    """All shifts of one's organization for a spreadsheet; whoever has several is asked which."""
    found = [town.organizations.get(each) for each in sorted(town.person.organizations)]
    mine = [each for each in found if each]
    if len(mine) == 1:
        return shifts_of(town, mine[0])
    ways = [choice(f"table/{each.id}", "organization-button", name=each.name) for each in mine]
    return [say("need-for-whom", *ways)]


def shifts_of(town: Town, organization: Organization) -> Answer:
    """All shifts of an organization for a spreadsheet."""
    told = say("shifts-table-here", choice("needs", "menu-needs"), organization=organization.name)
    return [told.bearing("shifts-table", organization.id)]
