"""What neither side can carry: a small shift takes it from one place to the other."""

from datetime import UTC, datetime, timedelta

from domain.amounts import bare
from domain.chat import Say
from domain.goods import Offer, Pledge, Want
from domain.kinds.things import CARRYING, window
from domain.shifts import Shift, still_ahead
from handlers import changes, matches, postings
from storage.town import Town

HEAVY = 15_000
"""Grams, or millilitres, from which on two carry more easily than one."""
QUARTER = timedelta(minutes=15)
BEGINS = timedelta(minutes=30)
LASTS = timedelta(days=1)


def insurer(town: Town, organization_id: str) -> str | None:
    """Who insured those who came last to this organization, as it said itself."""
    last = town.shifts.last_of(organization_id)
    return last.insurer if last else None


def hours(town: Town, offer: Offer) -> tuple[datetime, datetime] | None:
    """When it can be carried (UTC): while its donor is there; None if nobody could be found."""
    said = window(offer, town.city.zone)
    begin, end = said or (town.now, town.now + LASTS)
    end = min(end, offer.until or end).astimezone(UTC)
    if end - town.now < CARRYING:
        return None
    return max(begin.astimezone(UTC), _quarter(town.now + BEGINS)), end


def _quarter(instant: datetime) -> datetime:
    """The next quarter of an hour."""
    late = timedelta(minutes=instant.minute % 15, seconds=instant.second)
    whole = instant.replace(microsecond=0)
    return whole if not late else whole + QUARTER - late


def open_shift(
    town: Town, pledge: Pledge, offer: Offer, want: Want, insured: str
) -> tuple[Shift, list[Say]] | None:
    """Publishes the shift; its place says the neighbourhood, the address is for whoever comes."""
    times = hours(town, offer)
    if times is None:
        return None
    what = f"{_words(offer)} ({bare(pledge.quantity, pledge.unit)})"
    where = str(want.details.get("where") or pledge.organization)
    shift = town.shifts.add(
        organization_id=pledge.organization_id,
        posted_by=None,
        what=f"🚲 {what}",
        place=f"{matches.area(town, offer)} → {where}",
        insurer=insured,
        start=times[0],
        end=times[1],
        zone=town.city.zone.key,
        capacity=2 if pledge.unit != "piece" and pledge.quantity >= HEAVY else 1,
        youngest=18,
        at_once=True,
        seen=True,
        field="support",
        neighbourhood=offer.neighbourhood,
    )
    town.pledges.carry(pledge.id, shift.id)
    return shift, postings.published(town, shift)


def _words(offer: Offer) -> str:
    return str(offer.details.get("model") or offer.details.get("what") or "")


def end(town: Town, pledge: Pledge) -> list[Say]:
    """The pledge has ended: nobody has to go any more, and whoever would have is told."""
    shift = town.shifts.get(pledge.shift_id) if pledge.shift_id else None
    if shift is None or still_ahead(shift, town.now):
        return []
    town.lock("shift", shift.id)
    town.shifts.cancel(shift.id)
    return changes.end_places(town, shift)
