"""What is promised and what was given: one's hand-overs, one's gifts, an organization's goods."""

from collections import defaultdict
from collections.abc import Sequence

from domain.args import Amount, Span, Term
from domain.chat import Answer, Say, choice, say
from domain.goods import Pledge, Unit
from domain.keys import Key
from domain.organizations import Organization
from handlers import pledges
from handlers.matches import named
from storage.goods import Entry
from storage.town import Town

KINDS: dict[str, Key] = {"food": "goods-food-row", "device": "goods-device-row"}
MOST = 12


def mine(town: Town) -> Answer:
    """What one gives, and what one's organizations are to accept or to receive."""
    given = [each for each in town.pledges.of_person(town.person.id) if each.state == "reserved"]
    ours = [
        each
        for one in sorted(town.person.organizations)
        for each in town.pledges.of_organization(one)
        if each.person_id != town.person.id and each.way != "box"
    ]
    found = [*given, *ours][:MOST]
    if not found:
        return [say("handovers-none", choice("shifts", "menu-shifts"))]
    return [say("handovers-title"), *(pledges.row(town, each) for each in found)]


def totals(entries: Sequence[Entry]) -> list[Say]:
    """What entries come to, a line for each kind and unit."""
    found: defaultdict[tuple[str, Unit], int] = defaultdict(int)
    for each in entries:
        found[each.kind, each.unit] += each.quantity
    return [
        Say(KINDS[kind], {"amount": Amount(quantity, unit)})
        for (kind, unit), quantity in sorted(found.items())
        if quantity > 0
    ]


def given(town: Town, person_id: str) -> list[Say]:
    """What somebody has given besides time."""
    return totals(town.goods.of_person(person_id))


def received(town: Town, organization: Organization) -> list[Say]:
    """What an organization has received."""
    lines = totals(town.goods.of_organization(organization.id))
    table = choice(f"goods/{organization.id}", "taking-button-table")
    return [say("taking-received", table), *lines] if lines else []


def table(town: Town, organization: Organization) -> Answer:
    """All that an organization has received, for a spreadsheet."""
    back = choice(f"organization/{organization.id}/people", "ours-menu")
    here = say("taking-table-here", back, organization=organization.name)
    return [here.bearing("goods-table", organization.id)]


def mydata(town: Town) -> list[Say]:
    """What is kept of what the asking person has pledged, given, and noted."""
    told = [row for each in town.pledges.of_person(town.person.id) for row in _kept(town, each)]
    for entry in town.goods.of_person(town.person.id):
        amount = Amount(entry.quantity, entry.unit)
        told.append(say("mydata-goods-row", amount=amount, organization=entry.organization))
    if noted := town.pledges.noted_by(town.person.id):
        told.append(say("mydata-noted-row", count=noted))
    return told


def _kept(town: Town, pledge: Pledge) -> list[Say]:
    offer = town.offers.get(pledge.offer_id) if pledge.offer_id else None
    title = say(
        "mydata-pledge-row",
        what=named(offer) if offer else Term("thing-some"),
        amount=Amount(pledge.quantity, pledge.unit),
        organization=pledge.organization,
        state=Term(pledges.STATES[pledge.state]),
    )
    if not pledge.start or not pledge.until:
        return [title]
    when = Span(pledge.start, pledge.until)
    return [title, say("mydata-pledge-place-row", place=pledge.place or "—", when=when)]
