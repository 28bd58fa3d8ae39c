"""Pledges: so much of an offer for an organization; the place of a hand-over is sealed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from domain.goods import Offer, Pledge, PledgeState, Side, Want, Way
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Pledges:
    """Reads and writes pledges within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.pledges
        self._connection = unit.connection

    def add(
        self,
        offer: Offer,
        organization_id: str,
        quantity: int,
        *,
        want: Want | None = None,
        state: PledgeState = "proposed",
        deadline: datetime | None = None,
    ) -> Pledge:
        """Sets so much of an offer aside for an organization, for one of its wants or none."""
        pledge_id = new_id()
        self._sql.add(
            self._connection,
            id=pledge_id,
            offer_id=offer.id,
            want_id=want.id if want else None,
            organization_id=organization_id,
            person_id=offer.person_id,
            kind=offer.kind,
            quantity=quantity,
            unit=offer.unit,
            state=state,
            deadline_at=to_text(deadline) if deadline else None,
            way=offer.details.get("way", "drop"),
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
        )
        pledge = self.get(pledge_id)
        assert pledge is not None
        return pledge

    def get(self, pledge_id: str) -> Pledge | None:
        """A pledge by id."""
        row = self._sql.get(self._connection, id=pledge_id)
        return self._pledge(row) if row else None

    def of_shift(self, shift_id: str) -> Pledge | None:
        """The pledge that a shift carries."""
        row = self._sql.of_shift(self._connection, shift_id=shift_id)
        return self._pledge(row) if row else None

    def of_offer(self, offer_id: str) -> list[Pledge]:
        """All pledges of an offer, oldest first."""
        return self._pledges(self._sql.of_offer(self._connection, offer_id=offer_id))

    def of_want(self, want_id: str) -> list[Pledge]:
        """All pledges for a want, oldest first."""
        return self._pledges(self._sql.of_want(self._connection, want_id=want_id))

    def of_person(self, person_id: str) -> list[Pledge]:
        """All pledges of what somebody offered, oldest first."""
        return self._pledges(self._sql.of_person(self._connection, person_id=person_id))

    def of_organization(self, organization_id: str) -> list[Pledge]:
        """What an organization is to accept or to receive, oldest first."""
        rows = self._sql.of_organization(self._connection, organization_id=organization_id)
        return self._pledges(rows)

    def _pledges(self, rows: Iterable[dict[str, Any]]) -> list[Pledge]:
        return [self._pledge(row) for row in rows]

    def _pledge(self, row: dict[str, Any]) -> Pledge:
        subject, unseal = row["organization_id"], self._unit.seal.open

        def at(name: str) -> datetime | None:
            return from_text(row[name]) if row[name] else None

        return Pledge(
            id=row["id"],
            organization_id=subject,
            organization=unseal(subject, row["name"]),
            kind=row["kind"],
            quantity=row["quantity"],
            unit=row["unit"],
            state=row["state"],
            seq=row["seq"],
            made=from_text(row["created_at"]),
            offer_id=row["offer_id"],
            want_id=row["want_id"],
            person_id=row["person_id"],
            deadline=at("deadline_at"),
            start=at("from_at"),
            until=at("until_at"),
            place=unseal(subject, row["place"]) if row["place"] else "",
            agreed=bool(row["agreed"]),
            way=row["way"],
            turn=row["turn"],
            version=row["version"],
            handed=row["handed"],
            handed_by=row["handed_by"],
            handed_at=at("handed_at"),
            questioned_by=row["questioned_by"],
            questioned_at=at("questioned_at"),
            claimed=row["claimed"],
            shift_id=row["shift_id"],
        )

    def settle(self, pledge_id: str, state: PledgeState) -> bool:
        """Ends a pledge that is proposed or reserved; False when it had ended before."""
        done = self._sql.settle(
            self._connection, id=pledge_id, state=state, now=self._unit.now_text
        )
        return bool(done)

    def reserve(self, pledge_id: str, quantity: int) -> bool:
        """Its organization accepts so much of it; False when that was done before."""
        return bool(self._sql.reserve(self._connection, id=pledge_id, quantity=quantity))

    def agree(
        self, pledge: Pledge, place: str, start: datetime, until: datetime, agreed: bool
    ) -> None:
        """Notes where and when it changes hands (UTC): agreed, or for the other side to answer."""
        self._sql.agree(
            self._connection,
            id=pledge.id,
            from_at=to_text(start),
            until_at=to_text(until),
            place=self._unit.seal.seal(pledge.organization_id, place),
            agreed=int(agreed),
            way=pledge.way,
            turn=pledge.turn,
        )

    def turn(self, pledge_id: str, side: Side, way: Way) -> None:
        """Nothing is agreed any more: one side is to say when; its version grows."""
        self._sql.turn(self._connection, id=pledge_id, turn=side, way=way)

    def hand(self, pledge_id: str, handed: int, by: str | None) -> bool:
        """Notes that so much has changed hands, or corrects it."""
        done = self._sql.hand(
            self._connection, id=pledge_id, handed=handed, by=by, now=self._unit.now_text
        )
        return bool(done)

    def question(self, pledge_id: str, by: str, claimed: int) -> bool:
        """Notes that the other side says another amount; False when that was noted before."""
        done = self._sql.question(
            self._connection, id=pledge_id, by=by, claimed=claimed, now=self._unit.now_text
        )
        return bool(done)

    def noted_by(self, person_id: str) -> int:
        """How many hand-overs somebody has noted or questioned."""
        row = self._sql.noted_by(self._connection, person_id=person_id)
        return int(row["amount"])

    def questioned(self) -> list[Pledge]:
        """What the two sides say differently, for a coordinator to decide, oldest first."""
        return self._pledges(self._sql.questioned(self._connection))

    def carry(self, pledge_id: str, shift_id: str) -> None:
        """Notes the shift that carries it."""
        self._sql.carry(self._connection, id=pledge_id, shift_id=shift_id)
