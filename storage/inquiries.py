"""Who writes about which post; what they write is only in the outbox."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, get_args

from domain.inquiries import Inquiry, Side
from storage.ids import new_id
from storage.instants import to_text
from storage.unit import Unit


class Inquiries:
    """Reads and writes inquiries within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.inquiries
        self._connection = unit.connection

    def open(self, post_id: str, person_id: str) -> Inquiry:
        """What joins somebody and a post, made when it is first asked."""
        row = {"post_id": post_id, "person_id": person_id}
        self._sql.add(self._connection, id=new_id(), now=self._unit.now_text, **row)
        found = self.between(post_id, person_id)
        assert found is not None
        return found

    def between(self, post_id: str, person_id: str) -> Inquiry | None:
        """What joins somebody and a post, if they have written about it."""
        row = self._sql.between(self._connection, post_id=post_id, person_id=person_id)
        return _inquiry(row) if row else None

    def get(self, inquiry_id: str) -> Inquiry | None:
        """An inquiry by id."""
        row = self._sql.get(self._connection, id=inquiry_id)
        return _inquiry(row) if row else None

    def of_person(self, person_id: str) -> list[Inquiry]:
        """What somebody has written about, oldest first."""
        rows = list(self._sql.of_person(self._connection, person_id=person_id))
        return [_inquiry(row) for row in rows]

    def begun(self, person_id: str, since: datetime) -> int:
        """About how many posts somebody has begun to write since an instant (UTC)."""
        row = self._sql.begun(self._connection, person_id=person_id, since=to_text(since))
        return int(row["amount"])

    def block(self, inquiry: Inquiry, sides: Iterable[Side]) -> None:
        """Notes which sides want no more messages."""
        blocked_by = " ".join(sorted(sides)) or None
        self._sql.block(self._connection, id=inquiry.id, blocked_by=blocked_by)

    def passed(self, inquiry_id: str, since: datetime) -> int:
        """How many messages have passed since an instant (UTC), however many people got each."""
        rows = self._sql.recent(self._connection, id=inquiry_id, since=to_text(since))
        return len({row["effect"].rpartition("/")[0] for row in rows if row["effect"]})


def _inquiry(row: dict[str, Any]) -> Inquiry:
    blocked = (row["blocked_by"] or "").split()
    return Inquiry(
        id=row["id"],
        post_id=row["post_id"],
        person_id=row["person_id"],
        poster_id=row["poster_id"],
        organization_id=row["organization_id"],
        blocked=frozenset(each for each in get_args(Side) if each in blocked),
    )
