"""Proposals: who was asked to come to which shift, and what they answered."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from domain.proposals import Proposal, ProposalState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Proposals:
    """Reads and writes proposals within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.proposals
        self._connection = unit.connection

    def add(
        self,
        shift_id: str,
        person_id: str,
        wave: int,
        reasons: Sequence[str] = (),
        beyond: bool = False,
    ) -> Proposal | None:
        """Asks somebody about a shift; None when they have been asked about it before."""
        proposal_id = new_id()
        done = self._sql.add(
            self._connection,
            id=proposal_id,
            shift_id=shift_id,
            person_id=person_id,
            wave=wave,
            beyond=int(beyond),
            reasons=" ".join(reasons),
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
        )
        return self.get(proposal_id) if done else None

    def get(self, proposal_id: str) -> Proposal | None:
        """A proposal by id."""
        row = self._sql.get(self._connection, id=proposal_id)
        return _proposal(row) if row else None

    def of_shift(self, shift_id: str) -> list[Proposal]:
        """Everybody who was asked about a shift, in order."""
        return _proposals(self._sql.of_shift(self._connection, shift_id=shift_id))

    def of_person(self, person_id: str) -> list[Proposal]:
        """Everything that somebody was asked about, in order."""
        return _proposals(self._sql.of_person(self._connection, person_id=person_id))

    def since(self, since: datetime) -> list[Proposal]:
        """Everything that was asked since an instant (UTC), in order."""
        return _proposals(self._sql.since(self._connection, since=to_text(since)))

    def lately(self, person_id: str, since: datetime) -> int:
        """How often somebody was asked since an instant (UTC), or is about to be."""
        row = self._sql.lately(self._connection, person_id=person_id, since=to_text(since))
        return int(row["amount"])

    def decided(self, shift_id: str) -> set[str]:
        """Those who ever had a place in a shift, or a turn in its line: they need no asking."""
        rows = self._sql.decided(self._connection, shift_id=shift_id)
        return {row["person_id"] for row in rows}

    def drop(self, proposal_id: str) -> None:
        """Forgets what nobody was told of."""
        self._sql.drop(self._connection, id=proposal_id)

    def notify(self, proposal_id: str) -> bool:
        """Notes that it has been told."""
        return bool(self._sql.notify(self._connection, id=proposal_id, now=self._unit.now_text))

    def accept(self, shift_id: str, person_id: str) -> None:
        """Notes that somebody has a place in a shift that they were asked about, if they were."""
        self._sql.accept(
            self._connection, shift_id=shift_id, person_id=person_id, now=self._unit.now_text
        )

    def finish(self, proposal_id: str, state: ProposalState) -> bool:
        """Notes what became of it; False when that was known before."""
        done = self._sql.finish(
            self._connection, id=proposal_id, state=state, now=self._unit.now_text
        )
        return bool(done)


def _proposals(rows: Iterable[dict[str, Any]]) -> list[Proposal]:
    return [_proposal(row) for row in rows]


def _proposal(row: dict[str, Any]) -> Proposal:
    return Proposal(
        id=row["id"],
        shift_id=row["shift_id"],
        organization_id=row["organization_id"],
        person_id=row["person_id"],
        wave=row["wave"],
        state=row["state"],
        seq=row["seq"],
        made=from_text(row["made_at"]),
        beyond=bool(row["beyond"]),
        reasons=tuple(row["reasons"].split()),
        notified=from_text(row["notified_at"]) if row["notified_at"] else None,
        ended=from_text(row["ended_at"]) if row["ended_at"] else None,
    )
