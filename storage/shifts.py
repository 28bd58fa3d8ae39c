"""Shifts, with the words of their organization sealed."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypedDict, Unpack

from domain.shifts import Field, ForWhom, Kind, Shift, ShiftState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit

MOST = 50
FEW = 10
MOST_DATES = 500


class Lines(TypedDict, total=False):
    """The lines that a need may say besides; see Shift."""

    least: int
    field: Field | None
    for_whom: ForWhom | None
    neighbourhood: str | None
    bring: str
    must: str
    nice: str
    languages: tuple[str, ...]
    musts: tuple[str, ...]
    newcomers: int


class More(Lines, total=False):
    """What else a need may be; see Shift."""

    kind: Kind
    minutes: int | None
    part_of: str | None
    series_id: str | None
    occurrence: str | None


PLAIN: More = {
    "kind": "shift",
    "least": 1,
    "field": None,
    "for_whom": None,
    "neighbourhood": None,
    "newcomers": 0,
    "minutes": None,
    "part_of": None,
    "series_id": None,
    "occurrence": None,
}


class Shifts:
    """Reads and writes shifts within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.shifts
        self._connection = unit.connection

    def add(
        self,
        *,
        organization_id: str,
        posted_by: str | None,
        what: str,
        place: str,
        insurer: str,
        start: datetime,
        end: datetime,
        zone: str,
        capacity: int,
        youngest: int,
        at_once: bool = False,
        seen: bool = False,
        **more: Unpack[More],
    ) -> Shift:
        """Keeps a new need; it waits for a coordinator, or is out `at_once` and reviewed later.

        What is part of something that a coordinator has `seen` is not looked at again.
        """
        shift_id = new_id()
        seal = self._unit.seal.seal
        self._sql.add(
            self._connection,
            id=shift_id,
            organization_id=organization_id,
            posted_by=posted_by,
            what=seal(organization_id, what),
            place=seal(organization_id, place),
            insurer=seal(organization_id, insurer),
            starts_at=to_text(start),
            ends_at=to_text(end),
            zone=zone,
            capacity=capacity,
            youngest=youngest,
            state="open" if at_once else "pending",
            unreviewed=int(at_once and not seen),
            now=self._unit.now_text,
            **self._row(organization_id, more),
        )
        shift = self.get(shift_id)
        assert shift is not None
        return shift

    def _row(self, organization_id: str, more: More) -> dict[str, Any]:
        row: dict[str, Any] = {**PLAIN, **more}
        for words in ("bring", "must", "nice"):
            told = more.get(words)
            row[words] = self._unit.seal.seal(organization_id, str(told)) if told else None
        listed = {name: " ".join(row.get(name, ())) for name in ("languages", "musts")}
        return {**row, **listed}

    def get(self, shift_id: str) -> Shift | None:
        """A shift by id."""
        row = self._sql.get(self._connection, id=shift_id)
        return self._shift(row) if row else None

    def ahead(self) -> list[Shift]:
        """What is open and to come, the soonest first; flexible hours until their days are over."""
        return self._found(self._sql.ahead, now=self._unit.now_text, most=MOST)

    def coming(self, until: datetime) -> list[Shift]:
        """Every open shift that is not over and begins before an instant (UTC), pieces too."""
        return self._found(self._sql.coming, now=self._unit.now_text, until=to_text(until))

    def pending(self) -> list[Shift]:
        """Needs that wait for a coordinator, oldest first."""
        return self._found(self._sql.pending, now=self._unit.now_text)

    def unreviewed(self) -> list[Shift]:
        """What is out and still to be looked at, the soonest first."""
        return self._found(self._sql.unreviewed, now=self._unit.now_text)

    def of_organization(self, organization_id: str) -> list[Shift]:
        """What an organization has waiting or open, the soonest first."""
        return self._found(
            self._sql.of_organization,
            organization_id=organization_id,
            now=self._unit.now_text,
            most=MOST,
        )

    def in_calendar(self, organization_id: str, since: datetime) -> list[Shift]:
        """What an organization's calendar shows since an instant (UTC), called off or not."""
        return self._found(
            self._sql.in_calendar,
            organization_id=organization_id,
            since=to_text(since),
            most=MOST_DATES,
        )

    def between(self, organization_id: str, since: datetime, until: datetime) -> list[Shift]:
        """An organization's open shifts that take place between two instants, soonest first."""
        return self._found(
            self._sql.between,
            organization_id=organization_id,
            since=to_text(since),
            until=to_text(until),
            most=MOST,
        )

    def unclosed(self, organization_id: str, since: datetime) -> list[Shift]:
        """An organization's shifts, over since an instant, of which nobody said who came."""
        return self._found(
            self._sql.unclosed,
            organization_id=organization_id,
            since=to_text(since),
            now=self._unit.now_text,
            most=MOST,
        )

    def refused(self, organization_id: str) -> list[Shift]:
        """What was refused to an organization and would still be to come, the soonest first."""
        return self._found(
            self._sql.refused, organization_id=organization_id, now=self._unit.now_text, most=MOST
        )

    def every_of(self, organization_id: str) -> list[Shift]:
        """All that an organization has ever asked for, the earliest first."""
        return self._found(self._sql.every_of, organization_id=organization_id)

    def busy(self, since: datetime, until: datetime) -> list[str]:
        """The ids of the organizations that have an open shift between two instants."""
        rows = self._sql.busy(self._connection, since=to_text(since), until=to_text(until))
        return [row["organization_id"] for row in rows]

    def last_of(self, organization_id: str) -> Shift | None:
        """The need that an organization posted last for itself: no favour, nothing carried."""
        row = self._sql.last_of(self._connection, organization_id=organization_id)
        return self._shift(row) if row else None

    def past(self, organization_id: str) -> list[Shift]:
        """What an organization had lately, the latest first; pieces of flexible hours left out."""
        return self._found(
            self._sql.past, organization_id=organization_id, now=self._unit.now_text, most=FEW
        )

    def pieces(self, shift_id: str) -> list[Shift]:
        """All pieces that were ever taken of flexible hours, in order."""
        return [self._shift(row) for row in self._sql.pieces(self._connection, id=shift_id)]

    def posted_by(self, person_id: str) -> list[Shift]:
        """The needs that somebody has posted."""
        return self._found(self._sql.posted_by, person_id=person_id)

    def _found(self, query: Callable[..., Iterable[dict[str, Any]]], **what: Any) -> list[Shift]:
        return [self._shift(row) for row in query(self._connection, **what)]

    def _shift(self, row: dict[str, Any]) -> Shift:
        subject = row["organization_id"]
        unseal = self._unit.seal.open
        return Shift(
            id=row["id"],
            organization_id=subject,
            organization=unseal(subject, row["name"]),
            what=unseal(subject, row["what"]),
            place=unseal(subject, row["place"]),
            insurer=unseal(subject, row["insurer"]),
            start=from_text(row["starts_at"]),
            end=from_text(row["ends_at"]),
            capacity=row["capacity"],
            youngest=row["youngest"],
            taken=row["taken"],
            state=row["state"],
            version=row["version"],
            unreviewed=bool(row["unreviewed"]),
            kind=row["kind"],
            least=row["least"],
            field=row["field"],
            for_whom=row["for_whom"],
            neighbourhood=row["neighbourhood"],
            bring=unseal(subject, row["bring"]) if row["bring"] else "",
            must=unseal(subject, row["must"]) if row["must"] else "",
            nice=unseal(subject, row["nice"]) if row["nice"] else "",
            languages=tuple(row["languages"].split()),
            musts=tuple(row["musts"].split()),
            newcomers=row["newcomers"],
            regulars=row["regulars"],
            queued=row["queued"],
            minutes=row["minutes"],
            part_of=row["part_of"],
            series_id=row["series_id"],
            occurrence=row["occurrence"],
            closed=row["closed_at"] is not None,
        )

    def decide(self, shift: Shift, state: ShiftState, by: str, reason: str | None = None) -> None:
        """Notes a coordinator's decision on a need that waits, or that went out unreviewed."""
        self._sql.decide(
            self._connection,
            id=shift.id,
            state=state,
            reason=self._unit.seal.seal(shift.organization_id, reason) if reason else None,
            by=by,
            now=self._unit.now_text,
        )

    def edit(self, shift: Shift) -> None:
        """Keeps all lines of a need as they are now, but for its hours.

        While it waits its version grows, so that nobody approves what they have not seen.
        """
        seal, subject = self._unit.seal.seal, shift.organization_id
        self._sql.edit(
            self._connection,
            id=shift.id,
            what=seal(subject, shift.what),
            place=seal(subject, shift.place),
            insurer=seal(subject, shift.insurer),
            capacity=shift.capacity,
            youngest=shift.youngest,
            least=shift.least,
            newcomers=shift.newcomers,
            field=shift.field,
            for_whom=shift.for_whom,
            neighbourhood=shift.neighbourhood,
            bring=seal(subject, shift.bring) if shift.bring else None,
            must=seal(subject, shift.must) if shift.must else None,
            nice=seal(subject, shift.nice) if shift.nice else None,
            languages=" ".join(shift.languages),
            musts=" ".join(shift.musts),
            minutes=shift.minutes,
            unreviewed=int(shift.unreviewed),
        )

    def cancel(self, shift_id: str) -> None:
        """Calls a shift off."""
        self._sql.cancel(self._connection, id=shift_id)

    def close(self, shift_id: str) -> None:
        """Notes that it is known who came."""
        self._sql.close(self._connection, id=shift_id, now=self._unit.now_text)

    def move(self, shift_id: str, start: datetime, end: datetime) -> None:
        """Gives a shift other hours; its version grows."""
        self._sql.move(
            self._connection, id=shift_id, starts_at=to_text(start), ends_at=to_text(end)
        )
