"""Givers: people who may be asked, with what is known of what suits them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from domain.args import Span
from domain.availability import Availability, together
from domain.givers import Giver
from domain.goods import OfferKind
from domain.habits import chance, reliability
from domain.kinds.hours import SOME, SOON, Pair
from domain.people import Person
from domain.shifts import Shift
from handlers import filters as narrowing
from handlers import givings
from storage.givers import Profile, Record
from storage.town import Town

KINDS: tuple[OfferKind, ...] = ("hours", "promise")
WEEK = timedelta(days=7)
LATELY = timedelta(days=60)
"""How far back it counts how much somebody has given."""
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
Days = tuple[date, int]
"""Some days in a row: the first, and how many."""
NEVER = (Span(datetime.min.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)),)
"""The windows of somebody who is free on none of these days."""
Offers = Iterable[tuple[str, Mapping[str, Any]]]
"""What somebody offers of their time: (kind, details) pairs."""


def coming(town: Town) -> list[Shift]:
    """Every open shift of the days for which people are looked for."""
    return town.shifts.coming(town.now + SOON)


def filled(shifts: Sequence[Shift]) -> dict[str, float]:
    """How much of what it asks for each organization has, from 0 to 1."""
    wanted, had = Counter[str](), Counter[str]()
    for each in shifts:
        wanted[each.organization_id] += each.capacity
        had[each.organization_id] += min(each.taken, each.capacity)
    return {each: had[each] / wanted[each] for each in wanted}


@dataclass(frozen=True, slots=True)
class Crowd:
    """All who may be asked, and how much of what it asks for each organization has."""

    people: tuple[Giver, ...]
    shares: Mapping[str, float]

    def free_near(self, start: datetime, end: datetime) -> "Crowd":
        """Those who may be free at some time between these instants, and when they are then."""
        found = []
        for each in self.people:
            near = _near(each.windows, Span(start, end))
            if near or not each.windows:
                found.append(replace(each, windows=near))
        return replace(self, people=tuple(found))


def crowd(town: Town, between: Span | None = None) -> Crowd:
    """What is looked at to choose whom to ask; `between`: only those who may be free then."""
    ahead = coming(town)
    return Crowd(tuple(_everybody(town, ahead, between)), filled(ahead))


def _days(town: Town, start: datetime, end: datetime) -> Days:
    """The days whose windows may reach into a time: one that began the day before, too."""
    first = town.local(start) - DAY
    return first, (town.local(end) - first).days + 1


def everybody(town: Town) -> list[Giver]:
    """All who may be asked now, in order of id: whoever offers their time, and is not silent."""
    return _everybody(town, coming(town), None)


def _everybody(town: Town, coming: Sequence[Shift], between: Span | None) -> list[Giver]:
    when = between or Span(town.now, town.now + SOON)
    days, free = _days(town, when.start, when.end), dict[str, tuple[Span, ...]]()

    def may_be(person_id: str, offers: Offers) -> bool:
        mine = free[person_id] = _windows(town, offers, days)
        return not between or not mine or bool(_near(mine, between))

    records, ahead = town.givers.records(may_be), {each.id: each for each in coming}
    return [_giver(town, each, ahead, free[each.profile.person_id]) for each in records]


def _near(windows: Sequence[Span], when: Span) -> tuple[Span, ...]:
    return tuple(each for each in windows if each.start < when.end and when.start < each.end)


def _giver(
    town: Town, record: Record, ahead: Mapping[str, Shift], windows: tuple[Span, ...]
) -> Giver:
    came = [(fine, start) for _, fine, start, _ in record.came]
    made = [at for _, at in record.proposed]
    return Giver(
        person_id=record.profile.person_id,
        band=record.band,
        language=record.language,
        interests=record.profile.interests,
        windows=windows,
        held=tuple(ahead[each] for each in record.held if each in ahead),
        known_to=frozenset(each for each, fine, _, _ in record.came if fine),
        weekly=record.profile.weekly,
        asked=sum(at > town.now - WEEK for at in made),
        last_asked=max(made, default=None),
        muted=record.muted,
        promised=any(kind == "promise" for kind, _ in record.offers),
        chance=chance(record.proposed, town.now),
        reliability=reliability(came, town.now),
        given=_given(town, record),
    )


def _given(town: Town, record: Record) -> int:
    since = town.now - LATELY
    return sum(
        (end - start) // MINUTE for _, fine, start, end in record.came if fine and end > since
    )


def _windows(town: Town, offers: Offers, days: Days) -> tuple[Span, ...]:
    """When somebody said to be free; a promise of hours alone is for whenever."""
    said = [Availability.model_validate(details) for kind, details in offers if kind == "hours"]
    found = together(said).windows(*days, town.city.zone)
    return found or (NEVER if any(each.once or each.weekly for each in said) else ())


def asking(town: Town) -> Giver:
    """The present person, by all that they said of themselves."""
    return known(town, town.person, {each.organization_id for each in narrowing.offered(town)})


def known(town: Town, person: Person, organizations: Iterable[str]) -> Giver:
    """One person, as far as these organizations are concerned; habits are left out."""
    profile = town.givers.get(person.id) or Profile(person.id)
    return Giver(
        person_id=person.id,
        band=person.age_band,
        language=person.language,
        interests=profile.interests,
        windows=_windows(town, offered(town, person.id), _days(town, town.now, town.now + SOON)),
        held=tuple(shift for _, shift in town.signups.ahead(person.id)),
        known_to=frozenset(each for each in organizations if town.signups.served(person.id, each)),
        weekly=profile.weekly,
        muted=frozenset(town.givers.muted(person.id)),
    )


def offered(town: Town, person_id: str) -> list[tuple[str, Mapping[str, Any]]]:
    """What somebody offers of their time now; without any of it they are not asked."""
    found = [each for kind in KINDS for each in town.offers.live_of(person_id, kind)]
    live = [each for each in found if each.state == "open"]
    return [
        (each.kind, each.details) for each in live if each.until is None or each.until > town.now
    ]


def ready(town: Town, person_id: str, shift: Shift) -> Giver | None:
    """One person, if they may be asked about a shift at all, with how often they were lately."""
    person, profile = town.people.get(person_id), town.givers.get(person_id)
    if person is None or person.silenced or profile is None or not profile.weekly:
        return None
    if givings.is_paused(town, profile) or not offered(town, person_id):
        return None
    lately = town.proposals.lately(person_id, town.now - WEEK)
    return replace(known(town, person, [shift.organization_id]), asked=lately)


def beside(town: Town, shift: Shift, shares: Mapping[str, float]) -> Callable[[Giver], Pair]:
    """Puts givers beside a shift; `shares` are what organizations have, as `filled`."""
    now, zone = town.now, town.city.zone
    filled = shares.get(shift.organization_id, SOME)
    rest = timedelta(hours=town.city.matching.rest_hours)

    def put(giver: Giver) -> Pair:
        return Pair(giver=giver, shift=shift, now=now, zone=zone, filled=filled, rest=rest)

    return put


def pairs(
    town: Town, people: Sequence[Giver], shift: Shift, shares: Mapping[str, float]
) -> list[Pair]:
    """Each of these people beside a shift."""
    put = beside(town, shift, shares)
    return [put(each) for each in people]
