"""The ledger of things given: entries are added, never changed; the erased keep their amounts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.goods import OfferKind, Pledge, Want
from domain.goods import Unit as Measure
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Entry:
    """So many units that changed hands, or what is added or taken when that is corrected."""

    person_id: str | None
    organization_id: str
    organization: str
    pledge_id: str | None
    kind: str
    quantity: int
    unit: Measure
    at: datetime


class Goods:
    """Reads the ledger and adds to it within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.goods
        self._connection = unit.connection

    def settle(self, pledge: Pledge, quantity: int) -> None:
        """Brings a pledge to this amount by one more entry."""
        row = self._sql.of_pledge(self._connection, pledge_id=pledge.id)
        more = quantity - int(row["quantity"])
        if more:
            self._add(
                pledge.organization_id,
                pledge.kind,
                more,
                pledge.unit,
                person_id=pledge.person_id,
                pledge_id=pledge.id,
                want_id=pledge.want_id,
            )

    def count(self, want: Want, quantity: int) -> None:
        """Adds what was brought by somebody unknown, such as to the box of a drive."""
        kind: OfferKind = "device" if want.kind == "device" else "food"
        self._add(want.organization_id, kind, quantity, want.unit, want_id=want.id)

    def _add(
        self,
        organization_id: str,
        kind: OfferKind,
        quantity: int,
        unit: Measure,
        *,
        person_id: str | None = None,
        pledge_id: str | None = None,
        want_id: str | None = None,
    ) -> None:
        self._sql.add(
            self._connection,
            id=new_id(),
            seq=self._unit.number("inbox_numbers"),
            person_id=person_id,
            organization_id=organization_id,
            pledge_id=pledge_id,
            want_id=want_id,
            kind=kind,
            quantity=quantity,
            unit=unit,
            now=self._unit.now_text,
        )

    def of_person(self, person_id: str) -> list[Entry]:
        """All entries of somebody, oldest first."""
        return self._entries(self._sql.of_person(self._connection, person_id=person_id))

    def gave_between(self, since: datetime, until: datetime) -> list[str]:
        """The ids of those of whom anything was entered between two instants (UTC)."""
        rows = self._sql.gave_between(self._connection, since=to_text(since), until=to_text(until))
        return [row["person_id"] for row in rows]

    def of_organization(self, organization_id: str) -> list[Entry]:
        """All entries of an organization, oldest first."""
        rows = self._sql.of_organization(self._connection, organization_id=organization_id)
        return self._entries(rows)

    def _entries(self, rows: Iterable[dict[str, Any]]) -> list[Entry]:
        return [
            Entry(
                person_id=row["person_id"],
                organization_id=row["organization_id"],
                organization=self._unit.seal.open(row["organization_id"], row["name"]),
                pledge_id=row["pledge_id"],
                kind=row["kind"],
                quantity=row["quantity"],
                unit=row["unit"],
                at=from_text(row["entered_at"]),
            )
            for row in rows
        ]
