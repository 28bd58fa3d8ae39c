"""Series and the standing seats in them, with the words of their organization sealed."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from domain.series import Rule, Seat, Series, SeriesState, read_rule
from domain.shifts import Shift
from storage.ids import new_id
from storage.instants import from_text
from storage.shifts import Shifts
from storage.unit import Unit


class AllSeries:
    """Reads and writes series and seats within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.series
        self._connection = unit.connection

    def add(
        self,
        *,
        organization_id: str,
        posted_by: str | None,
        rule: Rule,
        first: date,
        last: date | None,
        hours: tuple[time, time],
        lines: Mapping[str, Any],
        state: SeriesState,
    ) -> Series:
        """Keeps a new series; `hours` are the wall time that each begins and ends at."""
        series_id = new_id()
        self._sql.add(
            self._connection,
            id=series_id,
            organization_id=organization_id,
            posted_by=posted_by,
            rule=str(rule),
            starts_on=first.isoformat(),
            ends_on=last.isoformat() if last else None,
            body=self._body(organization_id, hours, lines),
            state=state,
            now=self._unit.now_text,
        )
        series = self.get(series_id)
        assert series is not None
        return series

    def _body(
        self, organization_id: str, hours: tuple[time, time], lines: Mapping[str, Any]
    ) -> str:
        clocks = [each.isoformat("minutes") for each in hours]
        body = json.dumps({"hours": clocks, "lines": dict(lines)}, ensure_ascii=False)
        return self._unit.seal.seal(organization_id, body)

    def get(self, series_id: str) -> Series | None:
        """A series by id."""
        row = self._sql.get(self._connection, id=series_id)
        return self._series(row) if row else None

    def of_organization(self, organization_id: str) -> list[Series]:
        """The series of an organization that are not over, oldest first."""
        rows = self._sql.of_organization(self._connection, organization_id=organization_id)
        return [self._series(row) for row in rows]

    def posted_by(self, person_id: str) -> list[Series]:
        """The series that somebody has posted."""
        rows = self._sql.posted_by(self._connection, person_id=person_id)
        return [self._series(row) for row in rows]

    def alive(self) -> list[str]:
        """The ids of all series that take place, or wait for a coordinator."""
        return [row["id"] for row in self._sql.alive(self._connection)]

    def _series(self, row: dict[str, Any]) -> Series:
        subject = row["organization_id"]
        body = json.loads(self._unit.seal.open(subject, row["body"]))
        begins, ends = map(time.fromisoformat, body["hours"])
        return Series(
            id=row["id"],
            organization_id=subject,
            organization=self._unit.seal.open(subject, row["name"]),
            rule=read_rule(row["rule"]),
            first=date.fromisoformat(row["starts_on"]),
            last=date.fromisoformat(row["ends_on"]) if row["ends_on"] else None,
            begins=begins,
            ends=ends,
            lines=body["lines"],
            state=row["state"],
            posted_by=row["posted_by"],
        )

    def set_state(self, series_id: str, state: SeriesState) -> None:
        """Notes that a series goes on, pauses, or is refused."""
        self._sql.set_state(self._connection, id=series_id, state=state)

    def end(self, series_id: str, day: date) -> None:
        """Ends a series on a day."""
        self._sql.end(self._connection, id=series_id, day=day.isoformat())

    def rewrite(self, series: Series, hours: tuple[time, time], lines: Mapping[str, Any]) -> None:
        """Keeps other words and hours for the occurrences to come."""
        body = self._body(series.organization_id, hours, lines)
        self._sql.rewrite(self._connection, id=series.id, body=body)

    def made(self, series_id: str) -> set[str]:
        """The local dates (ISO) whose occurrence has been made, whatever became of it."""
        return {row["occurrence"] for row in self._sql.made(self._connection, id=series_id)}

    def ahead(self, series_id: str) -> list[Shift]:
        """The occurrences to come that are out or wait, the soonest first."""
        rows = self._sql.ahead(self._connection, id=series_id, now=self._unit.now_text)
        shifts = Shifts(self._unit)
        return [found for row in list(rows) if (found := shifts.get(row["id"]))]

    def refused(self, series_id: str) -> bool:
        """Whether a coordinator has refused, or taken down, one of its occurrences."""
        return self._sql.refused(self._connection, id=series_id) is not None

    def drop_untouched(self, shift_id: str) -> bool:
        """Drops an occurrence that nobody has ever had to do with; False when somebody had."""
        return bool(self._sql.drop_untouched(self._connection, id=shift_id))

    def knows(self, series_id: str, person_id: str) -> bool:
        """Whether somebody has come to one of its occurrences, or has a place in one."""
        found = self._sql.knows(self._connection, id=series_id, person_id=person_id)
        return found is not None

    def sit(self, series_id: str, person_id: str) -> Seat:
        """Gives somebody a standing seat; whoever has one keeps it."""
        self._sql.sit(
            self._connection,
            id=new_id(),
            series_id=series_id,
            person_id=person_id,
            now=self._unit.now_text,
        )
        seat = self.seat_of(series_id, person_id)
        assert seat is not None
        return seat

    def seat(self, seat_id: str) -> Seat | None:
        """A standing seat by id."""
        row = self._sql.seat(self._connection, id=seat_id)
        return _seat(row) if row else None

    def seat_of(self, series_id: str, person_id: str) -> Seat | None:
        """Somebody's seat in a series."""
        row = self._sql.seat_of(self._connection, series_id=series_id, person_id=person_id)
        return _seat(row) if row else None

    def seats(self, series_id: str) -> list[Seat]:
        """The seats in a series, the oldest first."""
        return _seats(self._sql.seats(self._connection, id=series_id))

    def seats_of_person(self, person_id: str) -> list[Seat]:
        """All standing seats of somebody."""
        return _seats(self._sql.seats_of_person(self._connection, person_id=person_id))

    def pause(self, seat_id: str, paused: bool, until: date | None = None) -> None:
        """Notes that a seat takes no places, for now or until a day, or does again."""
        last = until.isoformat() if until else None
        self._sql.pause(self._connection, id=seat_id, paused=int(paused), until=last)

    def leave(self, seat_id: str) -> None:
        """Gives a standing seat up."""
        self._sql.leave(self._connection, id=seat_id)


def _seats(rows: Iterable[dict[str, Any]]) -> list[Seat]:
    return [_seat(row) for row in rows]


def _seat(row: dict[str, Any]) -> Seat:
    since: datetime = from_text(row["since"])
    until = date.fromisoformat(row["until"]) if row["until"] else None
    return Seat(row["id"], row["series_id"], row["person_id"], bool(row["paused"]), since, until)
