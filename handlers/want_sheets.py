"""What an association has asked for besides shifts, for a spreadsheet."""

from datetime import timedelta

from domain import may
from domain.args import Amount
from domain.chat import Answer, choice, say
from domain.goods import Want
from domain.keys import Key
from domain.kinds.device import TYPES
from domain.organizations import Organization
from domain.papers import Cell, TableSheet
from handlers.goods import figure, unit
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from handlers.wants import STATES, TO_WANTS
from storage.town import Town

HEADINGS: tuple[Key, ...] = (
    "column-what",
    "column-unit",
    "column-asked",
    "column-promised",
    "column-received",
    "column-end",
    "column-state",
)


def ask(town: Town) -> Answer:
    """The table of one's organization; whoever has several is asked which."""
    found = [town.organizations.get(each) for each in sorted(town.person.organizations)]
    mine = [each for each in found if each]
    if len(mine) == 1:
        return ask_of(town, mine[0])
    ways = [choice(f"want/table/{x.id}", "organization-button", name=x.name) for x in mine]
    return [say("need-for-whom", *ways)]


def ask_of(town: Town, organization: Organization) -> Answer:
    """All that an organization has asked for."""
    told = say("wants-table-here", TO_WANTS, organization=organization.name)
    return [told.bearing("wants-table", organization.id)]


def wants_table(town: Town, reader: Reader, organization_id: str) -> Leaf | Skip:
    """A row for each thing, with how much of it has come; no name of anybody."""
    organization = town.organizations.get(organization_id)
    person = town.people.get(reader.person_id)
    if organization is None or person is None or may.speaks_for(person, organization):
        return Skip("no organization of theirs")
    found = [each for each in town.wants.every_of(organization.id) if each.kind != "favour"]
    rows = tuple(_row(town, reader, each) for each in found)
    about = reader.speak("wants-table-about", organization=organization.name)
    sheet = TableSheet(tuple(map(reader.speak, HEADINGS)), rows)
    return Leaf(sheet, reader.speak("wants-table-name"), about)


def _row(town: Town, reader: Reader, want: Want) -> tuple[Cell, ...]:
    what = str(want.details.get("what", ""))
    device = want.kind == "device" and what in TYPES
    counted = (want.quantity, want.promised, want.received)
    last = want.until - timedelta(minutes=1) if want.until else None
    return (
        reader.speak(TYPES[what]) if device else what,
        unit(reader, Amount(want.quantity, want.unit)),
        *(figure(Amount(each, want.unit)) for each in counted),
        town.local(last).isoformat() if last else None,
        reader.speak(STATES[want.state]),
    )
