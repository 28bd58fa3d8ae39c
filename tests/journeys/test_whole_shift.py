"""A shift told at random against a small model: places, the line, offers, the clock, crashes."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, ClassVar, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from domain.chat import Address
from domain.quiet import Quiet
from domain.shifts import Shift
from domain.waits import held_until
from handlers import places
from storage.town import Town
from tests.house import House, Phone, Phones, house, rome
from tests.postgres import Cluster

T = TypeVar("T")
PEOPLE = ("100", "101", "102", "103", "104")
START = rome("2026-11-28 15:00").astimezone(UTC)
LASTS = timedelta(hours=3)
Person = str
person = st.sampled_from(PEOPLE)


@dataclass
class Model:
    """What a shift should be: who has a place, who waits in which order, what is held for whom."""

    capacity: int = 2
    start: datetime = START
    off: bool = False
    holders: list[Person] = field(default_factory=list)
    line: list[Person] = field(default_factory=list)
    offers: dict[Person, datetime] = field(default_factory=dict)

    def free(self) -> int:
        return max(0, self.capacity - len(self.holders) - len(self.offers))

    def ahead(self, now: datetime) -> bool:
        return not self.off and self.start > now

    def promote(self, quiet: Quiet, now: datetime) -> None:
        while self.ahead(now) and self.free() and self.line:
            until = held_until(self.start, quiet, now)
            if until is None:
                return
            self.offers[self.line.pop(0)] = until

    def joins(self, who: Person, now: datetime) -> None:
        if who not in self.holders and self.ahead(now) and self.free():
            self.leaves_line(who)
            self.holders.append(who)

    def enters(self, who: Person, now: datetime) -> None:
        if self.ahead(now) and who not in (*self.holders, *self.line, *self.offers):
            self.line.append(who)

    def leaves_line(self, who: Person) -> bool:
        held = self.offers.pop(who, None) is not None
        waited = who in self.line
        self.line = [each for each in self.line if each != who]
        return held or waited


class WholeShift(RuleBasedStateMachine):
    """The real road over a real database; every step is also taken by the model."""

    url: ClassVar[Callable[[Path], str]]

    @initialize()
    def begins(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.database_url = type(self).url(Path(self.folder.name))
        self.model = Model()
        self.events = count(1)
        self.open("2026-11-26 10:00")
        self.shift_id = self.asks(_seeds)

    def open(self, at: str | datetime) -> None:
        phones = Phones(events=self.events)  # no event has the number of an earlier one
        folder = Path(self.folder.name)
        self._house = house(folder, phones=phones, database_url=self.database_url)
        self.town: House = self.does(self._house.__aenter__())
        self.town.clock.at = rome(at).astimezone(UTC) if isinstance(at, str) else at
        self.quiet: Quiet = self.asks(lambda town: town.quiet)

    def does(self, work: Awaitable[T]) -> T:
        return self.loop.run_until_complete(_whole(work))

    def asks(self, work: Callable[[Town], T]) -> T:
        return self.does(self.town.ask(work))

    @property
    def now(self) -> datetime:
        return self.town.clock.at

    def phone(self, who: Person) -> Phone:
        return self.town.phone(who)

    def taps(self, who: Person, path: str) -> None:
        self.does(self.phone(who).forges(path))

    def row(self, find: Callable[[Town, str], Any], who: Person) -> str:
        """The id of a thing of somebody's in this shift, or of nothing."""

        def look(town: Town) -> str:
            found = find(town, _id_of(town, who))
            return found.id if found else "0000000000"

        return self.asks(look)

    def signup(self, who: Person) -> str:
        return self.row(lambda town, each: town.signups.live(self.shift_id, each), who)

    def wait(self, who: Person) -> str:
        return self.row(lambda town, each: town.waits.live(self.shift_id, each), who)

    @rule(who=person)
    def joins(self, who: Person) -> None:
        self.taps(who, f"shift/{self.shift_id}/join")
        self.model.joins(who, self.now)

    @rule(who=person)
    def enters_the_line(self, who: Person) -> None:
        self.taps(who, f"shift/{self.shift_id}/wait")
        self.model.enters(who, self.now)
        self.model.promote(self.quiet, self.now)

    @rule(who=person)
    def gives_back(self, who: Person) -> None:
        self.taps(who, f"signup/{self.signup(who)}/cannot")
        if who in self.model.holders and self.model.ahead(self.now):
            self.model.holders.remove(who)
            self.model.promote(self.quiet, self.now)

    @rule(who=person)
    def accepts(self, who: Person) -> None:
        self.taps(who, f"wait/{self.wait(who)}/accept")
        until = self.model.offers.get(who)
        if until and until > self.now and self.model.ahead(self.now):
            del self.model.offers[who]
            self.model.holders.append(who)

    @rule(who=person)
    def declines(self, who: Person) -> None:
        self.taps(who, f"wait/{self.wait(who)}/decline")
        if self.model.leaves_line(who):
            self.model.promote(self.quiet, self.now)

    @rule(minutes=st.sampled_from([5, 20, 90, 600, 1440]))
    def time_passes(self, minutes: int) -> None:
        goal = self.now + timedelta(minutes=minutes)
        while (due := min(self.model.offers.values(), default=goal)) <= goal and due > self.now:
            self.clock_at(due)
            self.lapses()
        self.clock_at(goal)
        self.lapses()

    def clock_at(self, then: datetime) -> None:
        self.town.clock.at = then
        self.does(self.town.settled())

    def lapses(self) -> None:
        """Offers whose time is over go to the next, in the order in which they fell due."""
        over = sorted((until, who) for who, until in self.model.offers.items() if until <= self.now)
        for _, who in over:
            del self.model.offers[who]
            self.model.promote(self.quiet, self.now)

    @rule(capacity=st.integers(1, 4))
    def is_resized(self, capacity: int) -> None:
        capacity = max(capacity, len(self.model.holders) + len(self.model.offers), 1)
        self.asks(lambda town: _resizes(town, self.shift_id, capacity))
        self.model.capacity = capacity
        self.model.promote(self.quiet, self.now)

    @precondition(lambda self: self.model.ahead(self.now))
    @rule(hours=st.sampled_from([-20, 3, 24]))
    def is_moved(self, hours: int) -> None:
        start = self.model.start + timedelta(hours=hours)
        if start <= self.now:
            return
        self.asks(lambda town: _moves(town, self.shift_id, start))
        self.model.start = start
        offered = sorted(self.model.offers, key=self._turn)
        self.model.offers.clear()
        self.model.line = sorted([*offered, *self.model.line], key=self._turn)
        self.model.promote(self.quiet, self.now)

    def _turn(self, who: Person) -> int:
        def look(town: Town) -> int:
            wait = town.waits.live(self.shift_id, _id_of(town, who))
            return wait.seq if wait else 0

        return self.asks(look)

    @rule(who=person)
    def crashes_in_the_middle(self, who: Person) -> None:
        """What was taken in before the crash is handled once after it."""
        self.does(self.town.receive(self.phone(who), path=f"shift/{self.shift_id}/join"))
        at = self.now
        self.does(self._house.__aexit__(None, None, None))
        self.open(at)
        self.does(self.town.settled())
        self.model.joins(who, self.now)

    @invariant()
    def is_as_the_model_says(self) -> None:
        holders, line, offers, shift = self.asks(self._found)
        assert holders == sorted(self.model.holders)
        assert line == self.model.line
        assert offers == self.model.offers
        assert shift.taken == len(holders) + len(offers)
        assert shift.taken <= shift.capacity
        assert shift.queued == len(line)

    def _found(
        self, town: Town
    ) -> tuple[list[Person], list[Person], dict[Person, datetime | None], Shift]:
        names = {_id_of(town, who): who for who in PEOPLE}
        shift = town.shifts.get(self.shift_id)
        assert shift is not None
        held = sorted(names[each.person_id or ""] for each in town.signups.of_shift(shift.id))
        waits = town.waits.of_shift(shift.id)
        line = [names[each.person_id or ""] for each in waits if each.state == "queued"]
        offers = {
            names[each.person_id or ""]: each.expires for each in waits if each.state == "offered"
        }
        return held, line, offers, shift

    def teardown(self) -> None:
        if not hasattr(self, "town"):
            return
        try:
            self._ends()
        finally:
            self.does(self._house.__aexit__(None, None, None))
            self.loop.close()
            self.folder.cleanup()

    def _ends(self) -> None:
        """The shift is over and closed: the ledger adds up, and no reminder was forgotten."""
        self.clock_at(max(self.now, self.model.start + LASTS + timedelta(hours=20)))
        self.taps("800", f"need/{self.shift_id}/attendance/close")
        entered = self.asks(lambda town: _entered(town, self.shift_id))
        assert entered == (len(self.model.holders), len(self.model.holders) * 180)
        for state, reason in self.asks(_reminders):
            assert state == "sent" or (state == "skipped" and reason), (state, reason)


def _whole(work: Awaitable[T]) -> Any:
    async def run() -> T:
        return await work

    return run()


def _id_of(town: Town, who: Person) -> str:
    found = town.addresses.at(Address("telegram", who))
    assert found is not None
    return found[0]


def _seeds(town: Town) -> str:
    """Five people who are known, a member of an association, and its open shift for two."""
    for who in (*PEOPLE, "800"):
        person_id, _ = town.people.arrive(Address("telegram", who), "it")
        town.people.set_acquaintance(person_id, f"N{who}", "adult")
    organization = town.organizations.every()[0]
    town.organizations.set_state(organization.id, "approved")
    member = town.organizations.claim(organization.id, _id_of(town, "800"))
    town.organizations.decide(member, "active", "")
    shift = town.shifts.add(
        organization_id=organization.id,
        posted_by="",
        what="scaffali",
        place="via Marconi 43",
        insurer="UnipolSai",
        start=START,
        end=START + LASTS,
        zone="Europe/Rome",
        capacity=2,
        youngest=18,
    )
    town.shifts.decide(shift, "open", "")
    return shift.id


def _resizes(town: Town, shift_id: str, capacity: int) -> None:
    shift = town.shifts.get(shift_id)
    assert shift is not None
    town.unit.connection.execute(f"UPDATE shifts SET capacity = {capacity} WHERE id = '{shift_id}'")
    for each in places.promote(town, shift):
        town.outbox.put(each.to or "", [each], each.how)


def _moves(town: Town, shift_id: str, start: datetime) -> None:
    town.shifts.move(shift_id, start, start + LASTS)
    shift = town.shifts.get(shift_id)
    assert shift is not None
    for signup in town.signups.of_shift(shift_id):
        places.withdraw(town, signup, "shift was moved")
        places.remind(town, signup, shift, signup.person_id or "")
        places.owe(town, shift)
    for each in places.anew(town, shift):
        town.outbox.put(each.to or "", [each], each.how)


def _entered(town: Town, shift_id: str) -> tuple[int, int]:
    shift = town.shifts.get(shift_id)
    assert shift is not None
    entries = town.hours.of_organization(shift.organization_id)
    return sum(each.people for each in entries), sum(each.minutes for each in entries)


def _reminders(town: Town) -> list[tuple[str, str | None]]:
    sql = "SELECT state, reason FROM outbox WHERE check_name = 'reminder'"
    return [(row["state"], row["reason"]) for row in town.unit.connection.execute(sql).fetchall()]


def _runs(url: Callable[[Path], str], examples: int) -> None:
    machine = type("Machine", (WholeShift,), {"url": staticmethod(url)})
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=25,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.fixture
def examples(request: pytest.FixtureRequest) -> int:
    """How many stories are told; more with `--crowd`."""
    return int(request.config.getoption("crowd") or 0) // 10 or 20


def test_a_shift_is_as_the_model_says_on_sqlite(examples: int) -> None:
    _runs(lambda folder: f"sqlite:///{folder}/town.db", examples)


def test_a_shift_is_as_the_model_says_on_postgres(postgres: Cluster, examples: int) -> None:
    _runs(lambda folder: postgres.database(), max(5, examples // 3))
