"""What addresses follow; found by a keyed digest of the address, which names no person."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from domain.chat import Address
from domain.follows import Follow, FollowKind, FollowState
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


class Follows:
    """Reads and writes follows within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.follows
        self._connection = unit.connection

    def add(
        self,
        address: Address,
        language: str,
        kind: FollowKind,
        ref: str,
        *,
        hour: str = "",
        due: datetime | None = None,
    ) -> Follow:
        """Begins to follow something at an address."""
        follow_id = new_id()
        self._sql.add(
            self._connection,
            id=follow_id,
            lookup=self._lookup(address),
            address=self._sealed(follow_id, address),
            language=language,
            kind=kind,
            ref=ref,
            hour=hour,
            due_at=to_text(due) if due else None,
            now=self._unit.now_text,
        )
        found = self.get(follow_id)
        assert found is not None
        return found

    def get(self, follow_id: str) -> Follow | None:
        """A follow by id."""
        row = self._sql.get(self._connection, id=follow_id)
        return self._follow(row) if row else None

    def at(self, address: Address) -> list[Follow]:
        """All that is followed at an address."""
        return self._follows(self._sql.at(self._connection, lookup=self._lookup(address)))

    def of_kind(self, kind: FollowKind, ref: str) -> list[Follow]:
        """Whoever follows something now."""
        return self._follows(self._sql.of_kind(self._connection, kind=kind, ref=ref))

    def active(self, kind: FollowKind) -> list[Follow]:
        """All active ones of a kind."""
        return self._follows(self._sql.active(self._connection, kind=kind))

    def advance(self, follow_id: str, step: int, done: Iterable[str], due: datetime | None) -> None:
        """Which step comes next and when (UTC), and which have been done."""
        self._sql.advance(
            self._connection,
            id=follow_id,
            step=step,
            done=",".join(sorted(done)),
            due_at=to_text(due) if due else None,
        )

    def set(
        self, follow: Follow, language: str, hour: str, state: FollowState, due: datetime | None
    ) -> None:
        """The language, hour and state of a follow from now on."""
        self._sql.set(
            self._connection,
            id=follow.id,
            language=language,
            hour=hour,
            state=state,
            due_at=to_text(due) if due else None,
        )

    def move(self, follow_id: str, address: Address) -> None:
        """An address that its channel has moved."""
        self._sql.move(
            self._connection,
            id=follow_id,
            lookup=self._lookup(address),
            address=self._sealed(follow_id, address),
        )

    def drop(self, follow_id: str) -> None:
        """Ends a follow; the caller owes `forget/ID` as a job, for what old copies hold."""
        self._sql.drop(self._connection, id=follow_id)

    def _lookup(self, address: Address) -> str:
        return self._unit.seal.lookup("follow", address.channel, address.value)

    def _sealed(self, follow_id: str, address: Address) -> str:
        return self._unit.seal.seal(follow_id, json.dumps([address.channel, address.value]))

    def _follows(self, rows: Iterable[dict[str, Any]]) -> list[Follow]:
        return [self._follow(row) for row in list(rows)]

    def _follow(self, row: dict[str, Any]) -> Follow:
        channel, value = json.loads(self._unit.seal.open(row["id"], row["address"]))
        return Follow(
            id=row["id"],
            address=Address(channel, value),
            language=row["language"],
            kind=row["kind"],
            ref=row["ref"],
            hour=row["hour"],
            step=row["step"],
            done=frozenset(filter(None, row["done"].split(","))),
            state=row["state"],
            began=from_text(row["began_at"]),
            due=from_text(row["due_at"]) if row["due_at"] else None,
        )
