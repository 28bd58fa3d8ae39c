"""Offers, with their details sealed for whoever makes them."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from domain.goods import Offer, OfferKind, OfferState
from domain.goods import Unit as Measure
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit

LIVE = ("open", "paused")


class Offers:
    """Reads and writes offers within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.offers
        self._connection = unit.connection

    def add(
        self,
        person_id: str,
        kind: OfferKind,
        details: Mapping[str, Any],
        *,
        quantity: int = 1,
        unit: Measure = "piece",
        start: datetime | None = None,
        until: datetime | None = None,
        neighbourhood: str | None = None,
    ) -> Offer:
        """Keeps a new offer, open at once; `details` are the form of its kind, as JSON has it."""
        offer_id = new_id()
        self._sql.add(
            self._connection,
            id=offer_id,
            person_id=person_id,
            kind=kind,
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
            **self._row(person_id, quantity, unit, start, until, neighbourhood, details),
        )
        offer = self.get(offer_id)
        assert offer is not None
        return offer

    def _row(
        self,
        person_id: str,
        quantity: int,
        unit: Measure,
        start: datetime | None,
        until: datetime | None,
        neighbourhood: str | None,
        details: Mapping[str, Any],
    ) -> dict[str, Any]:
        body = json.dumps(dict(details), ensure_ascii=False)
        return {
            "quantity": quantity,
            "unit": unit,
            "from_at": to_text(start) if start else None,
            "until_at": to_text(until) if until else None,
            "neighbourhood": neighbourhood,
            "details": self._unit.seal.seal(person_id, body),
        }

    def get(self, offer_id: str) -> Offer | None:
        """An offer by id."""
        row = self._sql.get(self._connection, id=offer_id)
        return self._offer(row) if row else None

    def of_person(self, person_id: str) -> list[Offer]:
        """All that somebody has ever offered, the newest first."""
        return self._offers(self._sql.of_person(self._connection, person_id=person_id))

    def live_of(self, person_id: str, kind: OfferKind) -> list[Offer]:
        """What somebody offers of a kind, open or paused, oldest first."""
        return self._offers(self._sql.live_of(self._connection, person_id=person_id, kind=kind))

    def last_of(self, person_id: str, kind: OfferKind) -> Offer | None:
        """What somebody offered last of a kind."""
        row = self._sql.last_of(self._connection, person_id=person_id, kind=kind)
        return self._offer(row) if row else None

    def open_goods(
        self, kind: OfferKind, unit: Measure, after: int = 0, most: int = 100
    ) -> list[Offer]:
        """What is on offer of a kind, in a unit, and still of use, with something left.

        The oldest first, at `most` so many of those that came after the one with this `seq`.
        """
        now = self._unit.now_text
        rows = self._sql.open_goods(
            self._connection, kind=kind, unit=unit, after=after, most=most, now=now
        )
        return self._offers(rows)

    def _offers(self, rows: Iterable[dict[str, Any]]) -> list[Offer]:
        return [self._offer(row) for row in rows]

    def _offer(self, row: dict[str, Any]) -> Offer:
        body = (
            self._unit.seal.open_or_none(row["person_id"], row["details"])
            if row["person_id"]
            else None
        )
        return Offer(
            id=row["id"],
            person_id=row["person_id"],
            kind=row["kind"],
            quantity=row["quantity"],
            unit=row["unit"],
            state=row["state"],
            free=row["free"],
            seq=row["seq"],
            made=from_text(row["created_at"]),
            start=from_text(row["from_at"]) if row["from_at"] else None,
            until=from_text(row["until_at"]) if row["until_at"] else None,
            neighbourhood=row["neighbourhood"],
            details=json.loads(body) if body else {},
        )

    def edit(self, offer: Offer) -> None:
        """Keeps what a live offer says now."""
        assert offer.person_id is not None
        self._sql.edit(
            self._connection,
            id=offer.id,
            **self._row(
                offer.person_id,
                offer.quantity,
                offer.unit,
                offer.start,
                offer.until,
                offer.neighbourhood,
                offer.details,
            ),
        )

    def set_state(self, offer_id: str, state: OfferState) -> bool:
        """Pauses, opens or ends a live offer; False when it had ended before."""
        done = self._sql.set_state(
            self._connection,
            id=offer_id,
            state=state,
            ends=int(state not in LIVE),
            now=self._unit.now_text,
        )
        return bool(done)
