"""The inbox: every event is committed here before its channel may acknowledge it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from pydantic import TypeAdapter

from domain.chat import Address, Incoming
from storage.unit import Unit

_INCOMING = TypeAdapter(Incoming)


@dataclass(frozen=True, slots=True)
class Received:
    """An event as it waits in the inbox."""

    seq: int
    person_id: str
    address_id: str
    attempts: int
    incoming: Incoming


@dataclass(frozen=True, slots=True)
class Seen:
    """An event that came before; `person_id` is set while it still waits to be handled."""

    seq: int
    person_id: str | None


class Inbox:
    """Reads and writes the inbox within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.inbox
        self._connection = unit.connection

    def put(self, person_id: str, address_id: str, incoming: Incoming) -> int | None:
        """Keeps an event, sealed for its person: its number, or None when it had come before."""
        address = Address(incoming.address.channel, address_id)
        blank = replace(incoming, address=address, sent=None)
        payload = _INCOMING.dump_json(blank, exclude_defaults=True).decode()
        seq = self._unit.number("inbox_numbers")
        added = self._sql.put(
            self._connection,
            seq=seq,
            event=self._event(incoming),
            person_id=person_id,
            payload=self._unit.seal.seal(person_id, payload),
            now=self._unit.now_text,
        )
        return seq if added else None

    def seen(self, incoming: Incoming) -> Seen | None:
        """What became of an event that has come before."""
        row = self._sql.by_event(self._connection, event=self._event(incoming))
        if row is None:
            return None
        waiting = row["state"] == "waiting" and row["person_id"] is not None
        return Seen(int(row["seq"]), row["person_id"] if waiting else None)

    def _event(self, incoming: Incoming) -> str:
        return self._unit.seal.lookup("event", incoming.address.channel, incoming.event_id)

    def get(self, seq: int, in_hand: Incoming | None = None) -> Received | None:
        """An event that still waits to be handled; what is in hand need not be opened."""
        row = self._sql.get(self._connection, seq=seq)
        if not row or row["state"] != "waiting" or not row["payload"]:
            return None
        incoming = in_hand or self._opened(row)
        return Received(
            seq, row["person_id"], incoming.address.value, int(row["attempts"]), incoming
        )

    def _opened(self, row: dict[str, Any]) -> Incoming:
        return _INCOMING.validate_json(self._unit.seal.open(row["person_id"], row["payload"]))

    def waiting(self) -> Iterable[tuple[int, str]]:
        """The (sequence, person id) of all events not yet handled, oldest first."""
        return [(row["seq"], row["person_id"]) for row in self._sql.waiting(self._connection)]

    def count_waiting(self) -> int:
        """How many events have not been handled yet."""
        return int(self._sql.count_waiting(self._connection)["amount"])

    def count_attempt(self, seq: int) -> int:
        """Counts one more attempt at handling an event; says how many that makes."""
        return int(self._sql.count_attempt(self._connection, seq=seq)["attempts"])

    def hand_over(self, old: str, new: str) -> None:
        """What somebody sent and is still kept, sealed from now on for who they are as well."""
        for row in list(self._sql.of_person(self._connection, person_id=old)):
            payload = self._unit.seal.seal(new, self._unit.seal.open(old, row["payload"]))
            self._sql.hand_over(self._connection, seq=row["seq"], person_id=new, payload=payload)

    def done(self, seq: int) -> None:
        """Marks an event as handled and blanks what it said."""
        self._sql.done(self._connection, seq=seq, now=self._unit.now_text)

    def park(self, seq: int) -> None:
        """Sets an event aside, sealed, for inspection."""
        self._sql.park(self._connection, seq=seq, now=self._unit.now_text)
