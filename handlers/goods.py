"""What an organization has received, for a spreadsheet."""

from domain import may
from domain.args import Amount, Term
from domain.keys import Key
from domain.papers import Cell, TableSheet
from handlers import matches
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.goods import Entry
from storage.town import Town

COLUMNS: tuple[Key, ...] = (
    "taking-column-day",
    "column-what",
    "taking-column-amount",
    "taking-column-unit",
    "taking-column-shown",
)
LARGE: dict[str, str] = {"g": "kg", "ml": "l"}


def goods_table(town: Town, reader: Reader, organization_id: str) -> Leaf | Skip:
    """All entries of an organization, the oldest first; whoever gave is not named."""
    organization = town.organizations.get(organization_id)
    person = town.people.get(reader.person_id)
    if organization is None or person is None or may.speaks_for(person, organization):
        return Skip("no organization of theirs")
    entries = town.goods.of_organization(organization.id)
    rows = tuple(_row(town, reader, each) for each in entries)
    about = reader.speak("taking-table-about", organization=organization.name)
    headings = tuple(map(reader.speak, COLUMNS))
    return Leaf(TableSheet(headings, rows), reader.speak("taking-table-name"), about)


def _row(town: Town, reader: Reader, entry: Entry) -> tuple[Cell, ...]:
    pledge = town.pledges.get(entry.pledge_id) if entry.pledge_id else None
    what = matches.of(town, pledge) if pledge else Term("thing-some")
    words = reader.speak(what.term) if isinstance(what, Term) else str(what)
    amount = Amount(entry.quantity, entry.unit)
    return (
        town.local(entry.at).isoformat(),
        words,
        figure(amount),
        unit(reader, amount),
        reader.speak("taking-amount", amount=amount),
    )


def figure(amount: Amount) -> float:
    """An amount as a spreadsheet has it: how many kilos, litres or pieces."""
    return amount.quantity / 1000 if amount.unit in LARGE else amount.quantity


def unit(reader: Reader, amount: Amount) -> str:
    """What a figure counts."""
    return LARGE.get(amount.unit) or reader.speak("unit-pieces")
