"""The addresses where people can be reached, and the names that their channels know them by."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.chat import Address
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Reach:
    """An address of a person, as a row; `heard` is when they last wrote from there (UTC)."""

    id: str
    person_id: str
    address: Address
    reachable: bool
    heard: datetime | None = None


class Addresses:
    """Reads and writes addresses within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.addresses
        self._connection = unit.connection

    def at(self, address: Address) -> tuple[str, str] | None:
        """The (person id, address id) known at an address."""
        lookup = self._lookup(address)
        row = self._sql.by_lookup(self._connection, lookup=lookup)
        row = row or self._sql.by_alias(self._connection, lookup=lookup)
        return (row["person_id"], row["address_id"]) if row else None

    def add(
        self, person_id: str, address: Address, heard: datetime | None = None, *, known: bool = True
    ) -> str:
        """A new address of a person, by its id; one that is not `known` is found by nobody."""
        address_id = new_id()
        self._sql.add(
            self._connection,
            id=address_id,
            person_id=person_id,
            channel=address.channel,
            lookup=self._lookup(address) if known else None,
            value=self._unit.seal.seal(person_id, address.value),
            now=self._unit.now_text,
            heard=self._no_later(heard),
        )
        return address_id

    def touch(self, address_id: str, heard: datetime | None) -> None:
        """Notes that an address is used; `heard` if something was written there (UTC)."""
        at, now = self._no_later(heard), self._unit.now_text
        self._sql.touch(self._connection, id=address_id, now=now, heard=at)

    def _no_later(self, heard: datetime | None) -> str | None:
        return to_text(min(heard, self._unit.now)) if heard else None

    def reach(self, person_id: str) -> Reach | None:
        """The address that a person used last, if any can be reached."""
        row = self._sql.last_of(self._connection, person_id=person_id)
        return self._reach(row) if row else None

    def reach_by_id(self, address_id: str) -> Reach | None:
        """An address by its id."""
        row = self._sql.by_id(self._connection, id=address_id)
        return self._reach(row) if row else None

    def reaches(self, person_id: str) -> list[Reach]:
        """All addresses of a person."""
        rows = self._sql.of_person(self._connection, person_id=person_id)
        return [self._reach(row) for row in rows]

    def _reach(self, row: dict[str, Any]) -> Reach:
        value = self._unit.seal.open(row["person_id"], row["value"])
        address = Address(row["channel"], value)
        heard = from_text(row["heard_at"]) if row["heard_at"] else None
        return Reach(row["id"], row["person_id"], address, bool(row["reachable"]), heard)

    def set_reachable(self, address_id: str, reachable: bool) -> None:
        """Notes that an address answers or no longer does."""
        self._sql.set_reachable(self._connection, id=address_id, reachable=int(reachable))

    def call(self, address_id: str, address: Address, others: Iterable[str]) -> None:
        """Names an address anew: the value to write to, and others that it is known by.

        Whatever named it before still does; what names another address is left to that.
        """
        reach = self.reach_by_id(address_id)
        assert reach is not None
        for value in (reach.address.value, *others):
            self._sql.add_alias(
                self._connection,
                lookup=self._lookup(Address(address.channel, value)),
                address_id=address_id,
                kind=kind_of(value),
            )
        known = self.at(address)
        if reach.address != address and (known is None or known[1] == address_id):
            self.move(reach, address.value)

    def rename(self, reach: Reach, value: str, others: Iterable[str]) -> None:
        """Gives an address new names in the place of all that it had."""
        self._sql.drop_aliases_of(self._connection, address_id=reach.id)
        self.move(reach, value)
        self.call(reach.id, replace(reach.address, value=value), others)

    def is_another(self, address_id: str, value: str) -> bool:
        """Whether an address has a name of this kind, and it is not this."""
        reach = self.reach_by_id(address_id)
        rows = self._sql.of_kind(self._connection, address_id=address_id, kind=kind_of(value))
        known = {row["lookup"] for row in rows}
        own = reach and self._lookup(replace(reach.address, value=value))
        return bool(known) and own not in known

    def give_up(self, address_id: str) -> None:
        """An address whose names are somebody else's from now on."""
        self._sql.drop_aliases_of(self._connection, address_id=address_id)
        self._sql.give_up(self._connection, id=address_id)

    def move(self, reach: Reach, value: str) -> None:
        """Rewrites an address that its channel has moved."""
        address = Address(reach.address.channel, value)
        known = self.at(address)
        if known and known[1] != reach.id:
            self.set_reachable(reach.id, False)
            return
        sealed = self._unit.seal.seal(reach.person_id, value)
        self._sql.move(self._connection, id=reach.id, lookup=self._lookup(address), value=sealed)

    def shut(self, address_id: str) -> None:
        """Nobody there has written for too long, whatever we believed."""
        self._sql.shut(self._connection, id=address_id)

    def hand_over(self, reach: Reach, person_id: str) -> None:
        """Gives an address to another person, who is the same human being."""
        sealed = self._unit.seal.seal(person_id, reach.address.value)
        self._sql.hand_over(self._connection, id=reach.id, person_id=person_id, value=sealed)

    def drop(self, address_id: str) -> None:
        """An address that is nobody's from now on."""
        self._sql.drop_menu(self._connection, id=address_id)
        self._sql.drop_aliases_of(self._connection, address_id=address_id)
        self._sql.drop(self._connection, id=address_id)

    def _lookup(self, address: Address) -> str:
        return self._unit.seal.lookup("address", address.channel, address.value)


def kind_of(value: str) -> str:
    """What kind of name a value is, where its channel has several: "phone", "user"."""
    kind, colon, _ = value.partition(":")
    return kind if colon else ""
