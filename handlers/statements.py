"""What a giver of goods has saved from waste, month by month, and a statement for the books."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.args import Amount, Date, MonthOf, Term
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.goods import Unit
from domain.keys import Key
from domain.kinds.device import TYPES
from domain.papers import StatementRow, StatementSheet, TableSheet
from handlers.goods import figure, unit
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.goods import Entry
from storage.town import Town

MOST = 12
MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
BACK = choice("saved", "saved-button")


@dataclass(frozen=True, slots=True)
class Gift:
    """What was handed over in a month, all corrections of that month included."""

    day: date
    what: str | Term
    amount: Amount
    organization: str
    shop: str


def show(town: Town) -> Answer:
    """What the asking person has handed over, month by month, the latest first."""
    months = _months(town, town.person.id)
    if not months:
        return [say("saved-none", choice("give", "menu-give"))]
    told = [say("saved-title", choice("give", "menu-give"), choice("offers", "give-button-mine"))]
    for month in sorted(months, reverse=True)[:MOST]:
        told += _rows(month, _gifts(town, months[month]))
    return told


def _months(town: Town, person_id: str) -> dict[str, list[Entry]]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for each in town.goods.of_person(person_id):
        found[town.local(each.at).strftime("%Y-%m")].append(each)
    return dict(found)


def _rows(month: str, gifts: list[Gift]) -> Iterator[Say]:
    first = date.fromisoformat(f"{month}-01")
    way = choice(f"saved/{month}", "saved-month-button", month=MonthOf(first), year=month[:4])
    for each in _sums(gifts):
        yield say("saved-row", way, month=MonthOf(first), year=month[:4], amount=each)


def _sums(gifts: list[Gift]) -> Iterator[Amount]:
    sums: defaultdict[Unit, int] = defaultdict(int)
    for each in gifts:
        sums[each.amount.unit] += each.amount.quantity
    for measure, quantity in sorted(sums.items()):
        yield Amount(quantity, measure)


def _gifts(town: Town, entries: list[Entry]) -> list[Gift]:
    """One line for each hand-over of a month; what was taken back altogether is left out."""
    by_pledge: defaultdict[str, list[Entry]] = defaultdict(list)
    for each in entries:
        by_pledge[each.pledge_id or ""].append(each)
    found = [_gift(town, pledge_id, lines) for pledge_id, lines in by_pledge.items()]
    return [each for each in found if each.amount.quantity]


def _gift(town: Town, pledge_id: str, lines: list[Entry]) -> Gift:
    first = lines[0]
    pledge = town.pledges.get(pledge_id) if pledge_id else None
    offer = town.offers.get(pledge.offer_id) if pledge and pledge.offer_id else None
    told = offer.details if offer else {}
    what = str(told.get("what", ""))
    return Gift(
        day=town.local(first.at),
        what=Term(TYPES[what]) if what in TYPES else what,
        amount=Amount(sum(each.quantity for each in lines), first.unit),
        organization=first.organization,
        shop=str(told.get("shop", "")),
    )


def month(town: Town, month: str) -> Answer:
    """The statement of a month, to be printed, and the same for a spreadsheet."""
    if month not in _months(town, town.person.id):
        return Refusal("gone", choices=(BACK,))
    first = date.fromisoformat(f"{month}-01")
    table = choice(f"saved/{month}/table", "button-table")
    here = say("statement-here", table, BACK, month=MonthOf(first), year=month[:4])
    return [here.bearing("statement", month)]


def table(town: Town, month: str) -> Answer:
    """The statement of a month for a spreadsheet."""
    if month not in _months(town, town.person.id):
        return Refusal("gone", choices=(BACK,))
    first = date.fromisoformat(f"{month}-01")
    here = say("statement-here", BACK, month=MonthOf(first), year=month[:4])
    return [here.bearing("statement-table", month)]


def monthly(town: Town, ref: str) -> list[Say]:
    """On the first of a month, every shop gets its statement of the last."""
    this = datetime.combine(town.wall.date().replace(day=1), time(), town.city.zone)
    last = (this - timedelta(days=1)).replace(day=1)
    month = last.strftime("%Y-%m")
    told = []
    for person_id in town.goods.gave_between(last, this):
        gifts = _gifts(town, _months(town, person_id).get(month, []))
        if any(each.shop for each in gifts):
            how = Delivery(lane="news", effect=f"statement/{month}/{person_id}")
            here = say("statement-ready", BACK, month=MonthOf(last.date()), year=month[:4])
            told.append(here.bearing("statement", month).told(person_id, how))
    return told


def sheet(town: Town, reader: Reader, month: str) -> Leaf | Skip:
    """A month's statement, of whoever reads it alone."""
    gifts = _of_reader(town, reader, month)
    if not gifts:
        return Skip("nothing of theirs in that month")
    speak, first = reader.speak, date.fromisoformat(f"{month}-01")
    person = town.people.get(reader.person_id)
    shops = dict.fromkeys(each.shop for each in gifts if each.shop)
    made = StatementSheet(
        programme=speak("paper-programme", city=town.city.name),
        title=speak("statement-title", month=MonthOf(first), year=month[:4]),
        giver=", ".join(shops) or (person.name if person and person.name else ""),
        headings=tuple(map(speak, COLUMNS)),
        rows=tuple(_row(reader, each) for each in gifts),
        totals=tuple(speak("statement-total", amount=each) for each in _sums(gifts)),
        note=speak("statement-note"),
        made=town.now,
        right_to_left=reader.right_to_left,
    )
    about = speak("statement-about", month=MonthOf(first), year=month[:4])
    return Leaf(made, speak("statement-name", month=month), about)


COLUMNS: tuple[Key, ...] = (
    "statement-column-day",
    "column-what",
    "statement-column-amount",
    "paper-heading-organization",
)


def _of_reader(town: Town, reader: Reader, month: str) -> list[Gift]:
    found = _months(town, reader.person_id).get(month) if MONTH.fullmatch(month) else None
    return _gifts(town, found) if found else []


def _row(reader: Reader, gift: Gift) -> StatementRow:
    return StatementRow(
        day=reader.speak("statement-day", day=Date(gift.day)),
        what=reader.speak("statement-what", what=gift.what),
        amount=reader.speak("statement-amount", amount=gift.amount),
        organization=gift.organization,
    )


def sheet_table(town: Town, reader: Reader, month: str) -> Leaf | Skip:
    """A month's statement for a spreadsheet: figures and units apart."""
    gifts = _of_reader(town, reader, month)
    if not gifts:
        return Skip("nothing of theirs in that month")
    rows = tuple(
        (
            each.day.isoformat(),
            reader.speak("statement-what", what=each.what),
            figure(each.amount),
            unit(reader, each.amount),
            each.organization,
        )
        for each in gifts
    )
    first, third = COLUMNS[:3], COLUMNS[3:]
    headings = tuple(map(reader.speak, (*first, "statement-column-unit", *third)))
    about = reader.speak(
        "statement-about", month=MonthOf(date.fromisoformat(f"{month}-01")), year=month[:4]
    )
    return Leaf(TableSheet(headings, rows), reader.speak("statement-name", month=month), about)
