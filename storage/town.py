"""The town: one open unit of work over one city."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property

from domain.city import City
from domain.people import Person
from domain.quiet import Quiet
from domain.times import WallSpan
from storage.addresses import Addresses
from storage.asks import Asks
from storage.calls import Calls
from storage.certificates import Certificates
from storage.complaints import Complaints
from storage.contests import Contests
from storage.corrections import Corrections
from storage.exchanges import Exchanges
from storage.feedback import Feedback
from storage.feeds import Feeds
from storage.follows import Follows
from storage.forms import Forms
from storage.givers import Givers
from storage.goods import Goods
from storage.hours import Hours
from storage.ids import new_id
from storage.inbox import Inbox
from storage.inquiries import Inquiries
from storage.invites import Invites
from storage.jobs import Jobs
from storage.links import Links
from storage.media import Media
from storage.menus import Menus
from storage.offers import Offers
from storage.organizations import Organizations
from storage.outbox import Outbox
from storage.people import People
from storage.pledges import Pledges
from storage.posts import Posts
from storage.proposals import Proposals
from storage.recordings import Recordings
from storage.relays import Relays
from storage.reports import Reports
from storage.retention import Retention
from storage.roles import Roles
from storage.series import AllSeries
from storage.services import Services
from storage.shares import Shares
from storage.shifts import Shifts
from storage.signups import Signups
from storage.talks import Talks
from storage.tallies import Tallies
from storage.unit import Unit
from storage.volumes import Volumes
from storage.waits import Waits
from storage.wants import Wants


class Town:
    """What a handler sees: the city, the instant, the asking person, and every aggregate."""

    def __init__(self, unit: Unit, city: City) -> None:
        self.unit = unit
        self.city = city
        self.now = unit.now
        self.seq = 0
        self.address_id: str | None = None
        self._person: Person | None = None

    @property
    def person(self) -> Person:
        """Whoever is being answered."""
        assert self._person is not None
        return self._person

    @property
    def asking(self) -> str | None:
        """The id of whoever is being answered; None when the clock has spoken."""
        return self._person.id if self._person else None

    def met_by(self, person_id: str, address_id: str, seq: int) -> None:
        """Opens the town for one person's event."""
        self._person = self.people.get(person_id)
        self.address_id = address_id
        self.seq = seq

    def renew(self) -> None:
        """Reads the asking person again after a change."""
        self._person = self.people.get(self.person.id)

    @contextmanager
    def seen_by(self, person_id: str) -> Iterator[None]:
        """What is done inside is done as if somebody else had asked."""
        before, self._person = self._person, self.people.get(person_id)
        try:
            yield
        finally:
            self._person = before

    @contextmanager
    def speaking(self, language: str) -> Iterator[None]:
        """What is done inside is done as if the asking person spoke this language."""
        before = self.person
        self._person = replace(before, language=language)
        try:
            yield
        finally:
            self._person = before

    @property
    def wall(self) -> datetime:
        """The present wall time of the city (naive)."""
        return self.now.astimezone(self.city.zone).replace(tzinfo=None)

    def local(self, instant: datetime) -> date:
        """The city's date at an instant."""
        return instant.astimezone(self.city.zone).date()

    def instants(self, span: WallSpan) -> tuple[datetime, datetime]:
        """A span of wall time as aware instants in the city's zone."""
        zone = self.city.zone
        return span.start.replace(tzinfo=zone), span.end.replace(tzinfo=zone)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A savepoint: what is done inside is undone when it raises."""
        self.unit.connection.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self.unit.connection.execute("ROLLBACK TO attempt")
            self.unit.connection.execute("RELEASE attempt")
            raise
        self.unit.connection.execute("RELEASE attempt")

    def new_id(self) -> str:
        """A fresh identifier."""
        return new_id()

    def lock(self, kind: str, key: str) -> None:
        """Holds a contended thing until the unit ends; ask before reading or changing it."""
        self.unit.lock(f"{kind}/{key}")

    @cached_property
    def quiet(self) -> Quiet:
        """The city's quiet hours."""
        hours = self.city.quiet
        return Quiet(hours.start, hours.end, self.city.evening_reminder, self.city.zone)

    @cached_property
    def people(self) -> People:
        """People."""
        return People(self.unit)

    @cached_property
    def addresses(self) -> Addresses:
        """Where people can be reached."""
        return Addresses(self.unit)

    @cached_property
    def inbox(self) -> Inbox:
        """What came in."""
        return Inbox(self.unit)

    @cached_property
    def outbox(self) -> Outbox:
        """What is to be said."""
        return Outbox(self.unit)

    @cached_property
    def menus(self) -> Menus:
        """The last menu of each address."""
        return Menus(self.unit)

    @cached_property
    def forms(self) -> Forms:
        """Half-filled forms."""
        return Forms(self.unit)

    @cached_property
    def jobs(self) -> Jobs:
        """What is owed at an instant, and marks."""
        return Jobs(self.unit)

    @cached_property
    def organizations(self) -> Organizations:
        """Organizations and members."""
        return Organizations(self.unit)

    @cached_property
    def invites(self) -> Invites:
        """One-time invites."""
        return Invites(self.unit)

    @cached_property
    def shifts(self) -> Shifts:
        """Shifts."""
        return Shifts(self.unit)

    @cached_property
    def signups(self) -> Signups:
        """Sign-ups."""
        return Signups(self.unit)

    @cached_property
    def waits(self) -> Waits:
        """Wait lists."""
        return Waits(self.unit)

    @cached_property
    def exchanges(self) -> Exchanges:
        """Places that are passed on."""
        return Exchanges(self.unit)

    @cached_property
    def hours(self) -> Hours:
        """The hours ledger."""
        return Hours(self.unit)

    @cached_property
    def relays(self) -> Relays:
        """Who may write to whom over a shift."""
        return Relays(self.unit)

    @cached_property
    def reports(self) -> Reports:
        """What was reported of such messages."""
        return Reports(self.unit)

    @cached_property
    def calls(self) -> Calls:
        """Requests to be called."""
        return Calls(self.unit)

    @cached_property
    def asks(self) -> Asks:
        """What organizations ask of each other."""
        return Asks(self.unit)

    @cached_property
    def series(self) -> AllSeries:
        """Series, and the standing seats in them."""
        return AllSeries(self.unit)

    @cached_property
    def feedback(self) -> Feedback:
        """How shifts were for whoever came."""
        return Feedback(self.unit)

    @cached_property
    def contests(self) -> Contests:
        """What somebody says is wrong."""
        return Contests(self.unit)

    @cached_property
    def certificates(self) -> Certificates:
        """Certificates given out."""
        return Certificates(self.unit)

    @cached_property
    def feeds(self) -> Feeds:
        """Calendars to subscribe to."""
        return Feeds(self.unit)

    @cached_property
    def givers(self) -> Givers:
        """People who may be asked to give time."""
        return Givers(self.unit)

    @cached_property
    def offers(self) -> Offers:
        """What people offer."""
        return Offers(self.unit)

    @cached_property
    def wants(self) -> Wants:
        """What organizations need besides shifts."""
        return Wants(self.unit)

    @cached_property
    def pledges(self) -> Pledges:
        """What is set aside of an offer for an organization."""
        return Pledges(self.unit)

    @cached_property
    def goods(self) -> Goods:
        """The ledger of things given."""
        return Goods(self.unit)

    @cached_property
    def proposals(self) -> Proposals:
        """Who was asked to come to which shift."""
        return Proposals(self.unit)

    @cached_property
    def shares(self) -> Shares:
        """Links that people pass on."""
        return Shares(self.unit)

    @cached_property
    def media(self) -> Media:
        """Photos that people sent of what they give."""
        return Media(self.unit)

    @cached_property
    def corrections(self) -> Corrections:
        """What is said to be wrong about services."""
        return Corrections(self.unit)

    @cached_property
    def follows(self) -> Follows:
        """What addresses follow."""
        return Follows(self.unit)

    @cached_property
    def roles(self) -> Roles:
        """Mediators and reviewers."""
        return Roles(self.unit)

    @cached_property
    def services(self) -> Services:
        """Services of the network."""
        return Services(self.unit)

    @cached_property
    def tallies(self) -> Tallies:
        """What families ask, counted."""
        return Tallies(self.unit)

    @cached_property
    def talks(self) -> Talks:
        """What families ask mediators."""
        return Talks(self.unit)

    @cached_property
    def posts(self) -> Posts:
        """What is on the boards."""
        return Posts(self.unit)

    @cached_property
    def inquiries(self) -> Inquiries:
        """Who writes about what is on the boards."""
        return Inquiries(self.unit)

    @cached_property
    def complaints(self) -> Complaints:
        """What is not all right about what is on the boards."""
        return Complaints(self.unit)

    @cached_property
    def recordings(self) -> Recordings:
        """What was read aloud."""
        return Recordings(self.unit)

    @cached_property
    def links(self) -> Links:
        """Codes that join the chats of one person."""
        return Links(self.unit)

    @cached_property
    def volumes(self) -> Volumes:
        """How many messages left in a month."""
        return Volumes(self.unit)

    @cached_property
    def retention(self) -> Retention:
        """What is forgotten by itself."""
        return Retention(self.unit)
