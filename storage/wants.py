"""Wants, with their details sealed: for the organization, or for whoever asks a favour."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from domain.goods import Unit as Measure
from domain.goods import Want, WantKind, WantState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Wants:
    """Reads and writes wants within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.wants
        self._connection = unit.connection

    def add(
        self,
        organization_id: str,
        kind: WantKind,
        details: Mapping[str, Any],
        *,
        posted_by: str | None = None,
        person_id: str | None = None,
        quantity: int = 1,
        unit: Measure = "piece",
        start: datetime | None = None,
        until: datetime | None = None,
        neighbourhood: str | None = None,
        urgent: bool = False,
        at_once: bool = False,
    ) -> Want:
        """Keeps a new want; it waits to be decided, or is out `at_once` and reviewed later."""
        want_id = new_id()
        self._sql.add(
            self._connection,
            id=want_id,
            organization_id=organization_id,
            posted_by=posted_by,
            person_id=person_id,
            kind=kind,
            state="open" if at_once else "pending",
            unreviewed=int(at_once),
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
            quantity=quantity,
            unit=unit,
            from_at=to_text(start) if start else None,
            until_at=to_text(until) if until else None,
            neighbourhood=neighbourhood,
            urgent=int(urgent),
            details=self._sealed(person_id or organization_id, details),
        )
        want = self.get(want_id)
        assert want is not None
        return want

    def _sealed(self, subject: str, details: Mapping[str, Any]) -> str:
        return self._unit.seal.seal(subject, json.dumps(dict(details), ensure_ascii=False))

    def get(self, want_id: str) -> Want | None:
        """A want by id."""
        row = self._sql.get(self._connection, id=want_id)
        return self._want(row) if row else None

    def of_shift(self, shift_id: str) -> Want | None:
        """The favour that has become a shift."""
        row = self._sql.of_shift(self._connection, shift_id=shift_id)
        return self._want(row) if row else None

    def pending(self) -> list[Want]:
        """What waits for a coordinator, oldest first; a favour waits for its organization."""
        return self._wants(self._sql.pending(self._connection))

    def unreviewed(self) -> list[Want]:
        """What went out at once and has not been looked at, oldest first."""
        return self._wants(self._sql.unreviewed(self._connection))

    def of_kind(self, kind: WantKind) -> list[Want]:
        """What is wanted of a kind now, oldest first."""
        return self._wants(self._sql.of_kind(self._connection, kind=kind, now=self._unit.now_text))

    def of_organization(self, organization_id: str) -> list[Want]:
        """What an organization has waiting or open, oldest first."""
        rows = self._sql.of_organization(self._connection, organization_id=organization_id)
        return self._wants(rows)

    def every_of(self, organization_id: str) -> list[Want]:
        """All that an organization has ever wanted, oldest first."""
        return self._wants(self._sql.every_of(self._connection, organization_id=organization_id))

    def posted_by(self, person_id: str) -> list[Want]:
        """What somebody has posted for their organizations."""
        return self._wants(self._sql.posted_by(self._connection, person_id=person_id))

    def of_person(self, person_id: str) -> list[Want]:
        """The favours that somebody has asked for."""
        return self._wants(self._sql.of_person(self._connection, person_id=person_id))

    def _wants(self, rows: Iterable[dict[str, Any]]) -> list[Want]:
        return [self._want(row) for row in rows]

    def _want(self, row: dict[str, Any]) -> Want:
        unseal, subject = self._unit.seal, row["person_id"] or row["organization_id"]
        body = unseal.open_or_none(subject, row["details"]) if row["details"] else None
        return Want(
            id=row["id"],
            organization_id=row["organization_id"],
            organization=unseal.open(row["organization_id"], row["name"]),
            kind=row["kind"],
            quantity=row["quantity"],
            unit=row["unit"],
            state=row["state"],
            promised=row["promised"],
            received=row["received"],
            seq=row["seq"],
            made=from_text(row["created_at"]),
            start=from_text(row["from_at"]) if row["from_at"] else None,
            until=from_text(row["until_at"]) if row["until_at"] else None,
            neighbourhood=row["neighbourhood"],
            urgent=bool(row["urgent"]),
            unreviewed=bool(row["unreviewed"]),
            version=row["version"],
            person_id=row["person_id"],
            shift_id=row["shift_id"],
            details=json.loads(body) if body else {},
        )

    def edit(self, want: Want) -> None:
        """Keeps what a want says now; its version grows."""
        self._sql.edit(
            self._connection,
            id=want.id,
            quantity=want.quantity,
            unit=want.unit,
            from_at=to_text(want.start) if want.start else None,
            until_at=to_text(want.until) if want.until else None,
            neighbourhood=want.neighbourhood,
            urgent=int(want.urgent),
            unreviewed=int(want.unreviewed),
            details=self._sealed(want.person_id or want.organization_id, want.details),
        )

    def decide(self, want: Want, state: WantState, by: str, reason: str | None = None) -> bool:
        """Notes a decision; False when it had been decided before."""
        done = self._sql.decide(
            self._connection,
            id=want.id,
            state=state,
            reason=self._unit.seal.seal(want.organization_id, reason) if reason else None,
            by=by,
            now=self._unit.now_text,
        )
        return bool(done)

    def carry(self, want_id: str, shift_id: str) -> None:
        """Notes the shift that a favour has become."""
        self._sql.carry(self._connection, id=want_id, shift_id=shift_id)

    def finish(self, want_id: str, state: WantState) -> bool:
        """Ends a want; False when it had ended before."""
        done = self._sql.finish(self._connection, id=want_id, state=state, now=self._unit.now_text)
        return bool(done)

    def reopen(self, want_id: str) -> bool:
        """What was met no longer is."""
        return bool(self._sql.reopen(self._connection, id=want_id))
