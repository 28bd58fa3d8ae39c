"""The sample town: five phones, invented organizations, a week whose clock moves forward."""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from bot.city import CITIES
from bot.clock import SampleClock, first_monday
from bot.road import Terms
from bot.sample_boards import Part
from bot.sample_life import SampleLife, fill, matched, on_call
from bot.sample_services import open_services
from channels.web import Phone
from domain.chat import Address
from domain.city import City, LanguageCode
from domain.templates import FORMS, Approved
from domain.times import WallSpan
from storage.database import Database
from storage.errors import ASample, NotASample
from storage.town import Town

PHONES = (
    Phone("citizen", "it"),
    Phone("association", "it"),
    Phone("coordinator", "it"),
    Phone("family", "ar"),
    Phone("whatsapp", "it", channel="whatsapp"),
)
DATA = CITIES / "sample.toml"
OFFSET = "sample_offset_s"
FARTHEST = timedelta(days=30)
TOO_FAR = "the clock moves forward, by at most 30 days"


async def refuse(database: Database) -> None:
    """A real town is never run on the files of a sample."""
    if await database.unit(lambda town: town.jobs.mark(OFFSET)) is not None:
        raise ASample()


class SampleShift(Part):
    """An invented shift, on a day of the sample week (0 is its Monday).

    With a mediator, it is their hours on call for families who speak these languages.
    """

    organization: str
    what: str
    place: str
    day: int
    start: time
    end: time
    people: int
    youngest: int
    mediator: str = ""
    languages: frozenset[LanguageCode] = frozenset()


class SampleOrganization(Part):
    """An invented organization."""

    id: str
    name: str


class SampleData(Part):
    """Everything invented."""

    source: str
    member: str
    organizations: tuple[SampleOrganization, ...]
    shifts: tuple[SampleShift, ...]
    life: SampleLife


def phones(real: bool) -> list[Phone]:
    """The phones of the page; the one that is like WhatsApp unless there is a `real` number."""
    return [each for each in PHONES if each.channel == "web" or not real]


def terms(spoken: Sequence[str]) -> Terms:
    """What the phone that is like WhatsApp may be told at any time: nobody had to approve it."""
    approved = {kind: Approved(f"sample_{kind}", tuple(spoken)) for kind in FORMS}
    return Terms({"whatsapp": approved})


def load(path: Path = DATA) -> SampleData:
    """The invented organizations and shifts."""
    return SampleData.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))


async def settle(database: Database, city: City, clock: SampleClock) -> None:
    """Sets the clock where it was, or to a Monday morning; fills the town the first time."""
    kept = await database.unit(lambda town: town.jobs.mark(OFFSET))
    if kept is None and await database.unit(lambda town: town.people.any()):
        raise NotASample()
    offset = timedelta(seconds=float(kept)) if kept else first_monday(clock.now(), city.zone)
    clock.advance(offset)
    if kept is None:
        await database.unit(lambda town: _fill(town, load(), offset))


def _fill(town: Town, data: SampleData, offset: timedelta) -> None:
    town.jobs.set_mark(OFFSET, str(offset.total_seconds()))
    for each in data.organizations:
        town.organizations.put_listed(each.id, each.name, "association", data.source)
        town.organizations.set_state(each.id, "approved")
    names = {each.id: each.name for each in data.organizations}
    for shift in data.shifts:
        _post(town, shift, names[shift.organization])
    fill(town, data.life)
    open_services(town)


def _post(town: Town, shift: SampleShift, insurer: str) -> None:
    day = town.wall.date() - timedelta(days=town.wall.weekday() - shift.day)
    span = WallSpan(datetime.combine(day, shift.start), datetime.combine(day, shift.end))
    start, end = town.instants(span)
    posted = town.shifts.add(
        organization_id=shift.organization,
        posted_by="",
        what=shift.what,
        place=shift.place,
        insurer=insurer,
        start=start,
        end=end,
        zone=town.city.zone.key,
        capacity=shift.people,
        youngest=shift.youngest,
    )
    town.shifts.decide(posted, "open", "")
    if shift.mediator:
        on_call(town, posted, shift.mediator, shift.languages)


@dataclass(frozen=True, slots=True)
class Guests:
    """Gives whoever picks up a phone of the sample its role."""

    database: Database
    language: Callable[[str | None], str]

    async def arrived(self, phone: str, address: Address, hint: str | None) -> None:
        """A new session on a phone."""
        await self.database.unit(lambda town: self._welcome(town, phone, address, hint))

    def _welcome(self, town: Town, phone: str, address: Address, hint: str | None) -> None:
        person_id, _ = town.people.arrive(address, self.language(hint))
        if phone == "coordinator":
            town.people.make_coordinator(person_id)
        if phone == "association":
            member = town.organizations.claim(load().organizations[0].id, person_id)
            town.people.set_acquaintance(person_id, load().member, "adult")
            if member.state == "pending":
                town.organizations.decide(member, "active", person_id)
                matched(town, load().life, member.organization_id)


@dataclass(frozen=True, slots=True)
class SampleTown:
    """The clock of the sample, as the page shows and moves it."""

    database: Database
    city: City
    clock: SampleClock
    woken: Callable[[], None]

    def now(self) -> datetime:
        """The sample's wall time."""
        return self.clock.now().astimezone(self.city.zone)

    async def advance(self, hours: float | None, to: datetime | None) -> datetime:
        """Moves the clock forward by hours, or to a wall time; a ValueError says why not."""
        try:
            step = timedelta(hours=hours) if hours is not None else self._until(to)
        except OverflowError:
            raise ValueError(TOO_FAR) from None
        if step < timedelta() or step > FARTHEST:
            raise ValueError(TOO_FAR)
        self.clock.advance(step)
        offset = str(self.clock.offset.total_seconds())
        await self.database.unit(lambda town: town.jobs.set_mark(OFFSET, offset))
        self.woken()
        return self.now()

    def _until(self, to: datetime | None) -> timedelta:
        if to is None:
            raise ValueError("say hours, or to")
        wall = to if to.tzinfo else to.replace(tzinfo=self.city.zone)
        return wall - self.clock.now()
