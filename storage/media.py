"""What people send besides words, sealed for whoever sent it."""

import base64
import json
from datetime import datetime
from typing import Any

from domain.chat import Attached
from domain.media import Medium, MediumKind, MediumState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Media:
    """Reads and writes media within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.media
        self._connection = unit.connection

    def expect(self, person_id: str, kind: MediumKind, offer_id: str) -> None:
        """Notes what somebody is about to send; what they were about to before, they are not."""
        self._sql.drop_awaited(self._connection, person_id=person_id)
        self._add(person_id, kind, "awaited", offer_id)

    def awaited(self, person_id: str, after: datetime) -> Medium | None:
        """What somebody was about to send after an instant (UTC)."""
        row = self._sql.awaited(self._connection, person_id=person_id, after=to_text(after))
        return self._medium(row) if row else None

    def came(
        self,
        person_id: str,
        kind: MediumKind,
        offer_id: str | None,
        channel: str,
        file: Attached,
    ) -> Medium:
        """Notes what was sent and where it waits; without an offer, what it is for is asked."""
        body = self._unit.seal.seal(person_id, json.dumps([channel, file.ref]))
        state: MediumState = "owed" if offer_id else "asked"
        medium_id = self._add(person_id, kind, state, offer_id, file, body)
        self._sql.drop_awaited(self._connection, person_id=person_id)
        found = self.get(medium_id)
        assert found is not None
        return found

    def _add(
        self,
        person_id: str,
        kind: MediumKind,
        state: MediumState,
        offer_id: str | None,
        file: Attached | None = None,
        body: str | None = None,
    ) -> str:
        medium_id = new_id()
        self._sql.add(
            self._connection,
            id=medium_id,
            person_id=person_id,
            kind=kind,
            offer_id=offer_id,
            state=state,
            media_type=file.media_type if file else "",
            size=file.size if file else 0,
            body=body,
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
        )
        return medium_id

    def get(self, medium_id: str) -> Medium | None:
        """A medium by id."""
        row = self._sql.get(self._connection, id=medium_id)
        return self._medium(row) if row else None

    def of_offer(self, offer_id: str) -> Medium | None:
        """What is kept that shows an offer."""
        row = self._sql.kept_of_offer(self._connection, offer_id=offer_id)
        return self._medium(row) if row else None

    def of_person(self, person_id: str) -> list[Medium]:
        """All that is kept of somebody, oldest first."""
        rows = self._sql.kept_of_person(self._connection, person_id=person_id)
        return [self._medium(row) for row in rows]

    def _medium(self, row: dict[str, Any]) -> Medium:
        offer_id = row["offer_id"]
        seen = list(self._sql.seen_by(self._connection, offer_id=offer_id)) if offer_id else []
        return Medium(
            id=row["id"],
            person_id=row["person_id"],
            kind=row["kind"],
            state=row["state"],
            media_type=row["media_type"],
            size=row["size"],
            attempts=row["attempts"],
            made=from_text(row["made_at"]),
            offer_id=offer_id,
            organizations=frozenset(each["organization_id"] for each in seen),
        )

    def owed(self) -> list[str]:
        """The ids of all that is still to be fetched, oldest first."""
        return [row["id"] for row in self._sql.owed(self._connection)]

    def waits_at(self, medium_id: str) -> tuple[str, str]:
        """The channel at which an owed medium waits, and what it is called there."""
        channel, ref = json.loads(self._opened(medium_id))
        return channel, ref

    def data(self, medium_id: str) -> bytes:
        """The bytes of a kept medium."""
        return base64.b64decode(self._opened(medium_id))

    def _opened(self, medium_id: str) -> str:
        row = self._sql.body(self._connection, id=medium_id)
        return self._unit.seal.open(row["person_id"], row["body"])

    def owe(self, medium: Medium, offer_id: str) -> bool:
        """What was not known what it shows shows an offer; False when that is known already."""
        return bool(self._sql.owe(self._connection, id=medium.id, offer_id=offer_id))

    def supersede(self, medium: Medium) -> None:
        """Of what shows an offer, and is as far as this one, only this one stays."""
        self._sql.drop_others(
            self._connection, id=medium.id, offer_id=medium.offer_id, state=medium.state
        )

    def count_attempt(self, medium_id: str) -> int:
        """Counts one more attempt at fetching; says how many that makes."""
        return int(self._sql.count_attempt(self._connection, id=medium_id)["attempts"])

    def keep(self, medium: Medium, media_type: str, data: bytes) -> None:
        """Keeps these bytes instead of where they were to be fetched."""
        body = base64.b64encode(data).decode()
        self._sql.keep(
            self._connection,
            id=medium.id,
            media_type=media_type,
            size=len(data),
            body=self._unit.seal.seal(medium.person_id, body),
        )

    def drop(self, medium_id: str) -> None:
        """Forgets a medium."""
        self._sql.drop(self._connection, id=medium_id)
