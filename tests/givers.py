"""People who have said when they are free, put straight into a town."""

from datetime import datetime, time
from typing import Any

from domain.availability import Availability, Weekly
from domain.givers import Interests
from domain.proposals import Proposal
from domain.shifts import Shift
from domain.times import WallSpan
from storage.givers import Profile
from storage.town import Town
from tests.house import House, Phone
from tests.neighbours import citizen, id_of

ALWAYS = Availability(
    weekly=tuple(Weekly(day=day, start=time(0), end=time(0)) for day in range(7)),
)


def once(start: str, end: str) -> Availability:
    """Free in these hours alone (wall time)."""
    span = WallSpan(datetime.fromisoformat(start), datetime.fromisoformat(end))
    return Availability(once=(span,))


async def giver(
    town: House,
    number: str,
    name: str = "Anna",
    *,
    weekly: int = 2,
    free: Availability | None = None,
    language: str | None = None,
    **interests: Any,
) -> Phone:
    """Somebody who may be asked; free whenever, unless told otherwise."""
    phone = await citizen(town, number, name, language=language)
    person = await id_of(town, phone)

    def offer(open_town: Town) -> None:
        said = Interests(**{each: frozenset(told) for each, told in interests.items()})
        open_town.givers.put(Profile(person, weekly=weekly, interests=said))
        details = (free or ALWAYS).model_dump(mode="json")
        open_town.offers.add(person, "hours", details)

    await town.ask(offer)
    return phone


async def proposed(town: House, shift: Shift) -> list[Proposal]:
    """Who was asked about a shift, in order."""
    return await town.ask(lambda each: each.proposals.of_shift(shift.id))


async def states(town: House, shift: Shift) -> list[str]:
    """What became of it, in the order in which they were asked."""
    return [each.state for each in await proposed(town, shift)]
