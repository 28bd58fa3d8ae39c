"""The outbox: everything that is to be said is a row here before it is sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from pydantic import TypeAdapter

from domain.chat import ANSWER, Delivery, Lane, Say
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit

LANES: tuple[Lane, ...] = ("answer", "reminder", "news")
KEPT = timedelta(days=7)
"""How long a message waits for somebody away when nothing else ends its use."""
_SAYS = TypeAdapter(list[Say])


@dataclass(frozen=True, slots=True)
class Letter:
    """One message on its way to one person; `address_id` is set when it answers an address."""

    id: str
    person_id: str
    says: tuple[Say, ...]
    how: Delivery
    address_id: str | None = None
    edits: str | None = None
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """An address by its row and its channel."""

    id: str
    channel: str


def dump_says(says: Sequence[Say]) -> str:
    """What is said, as text to be sealed."""
    bare = [replace(each, to=None, how=ANSWER) for each in says]
    return _SAYS.dump_json(bare, exclude_defaults=True).decode()


def load_says(text: str) -> tuple[Say, ...]:
    """What `dump_says` wrote."""
    return tuple(_SAYS.validate_json(text))


class Outbox:
    """Reads and writes the outbox within a unit.

    `stirred` says that something may be due sooner than the pump believes.
    """

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.outbox
        self._connection = unit.connection
        self.stirred = False

    def put(
        self,
        person_id: str,
        says: Sequence[Say],
        how: Delivery = ANSWER,
        *,
        address_id: str | None = None,
        edits: str | None = None,
        leased: bool = False,
    ) -> Letter | None:
        """Queues a message; None when this effect had been queued before."""
        letter = Letter(new_id(), person_id, tuple(says), how, address_id, edits)
        added = self._sql.put(
            self._connection,
            id=letter.id,
            seq=self._unit.number("outbox_numbers"),
            effect=how.effect,
            person_id=person_id,
            address_id=address_id,
            lane=LANES.index(how.lane),
            urgent=int(how.urgent),
            due_at=to_text(how.due or self._unit.now),
            expires_at=to_text(how.expires or (how.due or self._unit.now) + KEPT),
            check_name=how.check,
            check_ref=how.ref,
            body=self._unit.seal.seal(person_id, dump_says(says)),
            edits=edits,
            state="leased" if leased else "waiting",
            attempts=int(leased),
            now=self._unit.now_text,
        )
        self.stirred = self.stirred or not leased
        return letter if added else None

    def has(self, effect: str) -> bool:
        """Whether this effect is or was queued."""
        return self._sql.has(self._connection, effect=effect) is not None

    def due(self, lane: Lane, most: int) -> list[str]:
        """The ids of a lane's messages whose time has come, the oldest first."""
        rows = self._sql.due(
            self._connection, lane=LANES.index(lane), now=self._unit.now_text, most=most
        )
        return [row["id"] for row in rows]

    def get(self, letter_id: str) -> Letter | None:
        """A message that has not been finished."""
        row = self._sql.get(self._connection, id=letter_id)
        return self._letter(row) if row and row["body"] else None

    def _letter(self, row: dict[str, Any]) -> Letter:
        how = Delivery(
            lane=LANES[row["lane"]],
            due=from_text(row["due_at"]),
            expires=from_text(row["expires_at"]) if row["expires_at"] else None,
            urgent=bool(row["urgent"]),
            effect=row["effect"],
            check=row["check_name"],
            ref=row["check_ref"],
        )
        says = load_says(self._unit.seal.open(row["person_id"], row["body"]))
        return Letter(
            row["id"],
            row["person_id"],
            says,
            how,
            row["address_id"],
            row["edits"],
            int(row["attempts"]),
        )

    def address_of(self, letter_id: str) -> Reached | None:
        """Where a message would go now: the address it answers, or the one used last."""
        row = self._sql.address_of(self._connection, id=letter_id)
        return Reached(row["id"], row["channel"]) if row else None

    def next_due(self) -> datetime | None:
        """When the next message is due that is not due yet (UTC)."""
        row = self._sql.next_due(self._connection, now=self._unit.now_text)
        return from_text(row["due_at"]) if row["due_at"] else None

    def lease(self, letter_id: str) -> bool:
        """Takes a waiting message for sending."""
        return bool(self._sql.lease(self._connection, id=letter_id))

    def finish(self, letter_id: str, state: str, reason: str | None = None) -> bool:
        """Ends a message as sent, skipped, unknown or dead, and blanks what it said."""
        return bool(
            self._sql.finish(
                self._connection, id=letter_id, state=state, reason=reason, now=self._unit.now_text
            )
        )

    def postpone(self, letter_id: str, due: datetime, reason: str) -> None:
        """Puts a message back, due later."""
        self._sql.postpone(self._connection, id=letter_id, due_at=to_text(due), reason=reason)

    def resume(self) -> None:
        """At start every lease has expired: answers and reminders go again, news are unknown."""
        self._sql.release_answers(self._connection, now=self._unit.now_text)
        self._sql.give_up_news(self._connection, now=self._unit.now_text)

    def withdraw(self, check: str, ref: str, reason: str) -> None:
        """Skips all waiting messages that a check would ask about a thing.

        Their effect is free again: the same may be planned anew.
        """
        self._sql.withdraw(
            self._connection,
            check_name=check,
            check_ref=ref,
            reason=reason,
            now=self._unit.now_text,
        )

    def held(self, check: str, ref: str) -> Letter | None:
        """The newest waiting message that a check would ask about a thing."""
        row = self._sql.held(self._connection, check_name=check, check_ref=ref)
        return self._letter(row) if row else None

    def come_back(self, person_id: str) -> None:
        """What waited for somebody away is due now."""
        now = self._unit.now_text
        back = self._sql.come_back(self._connection, person_id=person_id, now=now)
        self.stirred = self.stirred or bool(back)

    def hear(self, person_id: str) -> None:
        """What waited until somebody wrote is due now."""
        now = self._unit.now_text
        back = self._sql.hear(self._connection, person_id=person_id, now=now)
        self.stirred = self.stirred or bool(back)

    def shut_out(self) -> int:
        """How many messages wait until their person writes, as no template says the same."""
        return int(self._sql.shut_out(self._connection)["amount"])

    def saved(self) -> int:
        """How many messages wait for a month with money for them."""
        return int(self._sql.saved(self._connection)["amount"])

    def hand_over(self, old: str, new: str) -> None:
        """What is on its way to somebody, sealed from now on for who they are as well."""
        for row in list(self._sql.of_person(self._connection, person_id=old)):
            body = self._unit.seal.seal(new, self._unit.seal.open(old, row["body"]))
            self._sql.hand_over(self._connection, id=row["id"], person_id=new, body=body)

    def leave(self, address_id: str) -> None:
        """An address belongs to nobody any more: what was on its way there is not sent."""
        self._sql.leave(self._connection, address_id=address_id, now=self._unit.now_text)

    def is_knocked(self, person_id: str) -> bool:
        """Whether somebody has been told already that something waits for them."""
        return self._sql.is_knocked(self._connection, person_id=person_id) is not None

    def fail(self, letter_id: str, state: str, reason: str) -> bool:
        """Notes that a message, believed to be sent, has or has not arrived."""
        return bool(self._sql.fail(self._connection, id=letter_id, state=state, reason=reason))

    def is_perhaps(self, letter_id: str) -> bool:
        """Whether a message was perhaps delivered, and would be sent again."""
        return self._sql.is_perhaps(self._connection, id=letter_id) is not None

    def confirm(self, letter_id: str) -> None:
        """Notes that a message has arrived before whoever sends it knows that it was taken."""
        self._sql.confirm(self._connection, id=letter_id)

    def is_confirmed(self, letter_id: str) -> bool:
        """Whether a message that is being sent has arrived already."""
        return self._sql.is_confirmed(self._connection, id=letter_id) is not None

    def oldest_due(self) -> datetime | None:
        """The due time of the oldest message that should have left already."""
        row = self._sql.oldest_due(self._connection, now=self._unit.now_text)
        return from_text(row["due_at"]) if row["due_at"] else None

    def counts(self) -> dict[tuple[str, Lane], int]:
        """How many messages are due or leased, by state and lane; cheap with a million waiting."""
        rows = self._sql.counts(self._connection, now=self._unit.now_text)
        return {(row["state"], LANES[row["lane"]]): int(row["amount"]) for row in rows}

    def waiting_for(self, person_id: str) -> int:
        """How many messages wait for somebody."""
        return int(self._sql.waiting_for(self._connection, person_id=person_id)["amount"])

    def is_waiting(self, letter_id: str) -> bool:
        """Whether a message is still to be taken for sending."""
        return self._sql.is_waiting(self._connection, id=letter_id) is not None

    def is_leased(self, letter_id: str) -> bool:
        """Whether a message taken for sending is still to be sent."""
        return self._sql.is_leased(self._connection, id=letter_id) is not None
