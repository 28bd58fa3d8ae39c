"""People and the addresses where they can be reached."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, cast

from domain.chat import Address
from domain.people import AgeBand, Person
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


class People:
    """Reads and writes people within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.people
        self._connection = unit.connection

    def at(self, address: Address) -> tuple[str, str] | None:
        """The (person id, address id) known at an address."""
        lookup = self._lookup(address)
        row = self._sql.by_lookup(self._connection, lookup=lookup)
        row = row or self._sql.by_alias(self._connection, lookup=lookup)
        return (row["person_id"], row["address_id"]) if row else None

    def arrive(
        self, address: Address, language: str, heard: datetime | None = None
    ) -> tuple[str, str]:
        """The (person id, address id) at an address, made when new; `heard` if they wrote."""
        found = self.at(address)
        if found:
            self._touch(found, heard)
            return found
        person_id = self._add(language)
        return person_id, self._add_address(person_id, address, self._lookup(address), heard)

    def _touch(self, found: tuple[str, str], heard: datetime | None) -> None:
        now = self._unit.now_text
        at = to_text(min(heard, self._unit.now)) if heard else None
        self._sql.touch_address(self._connection, id=found[1], now=now, heard=at)
        self._sql.touch(self._connection, id=found[0], now=now)

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
            sealed = self._unit.seal.seal(reach.person_id, address.value)
            self._sql.move_address(
                self._connection, id=address_id, lookup=self._lookup(address), value=sealed
            )

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

    def depart(self, address: Address, language: str) -> str:
        """A person with no past, to say a last word to at an address; gone once it is said."""
        person_id = self._add(language)
        self._add_address(person_id, address, None, self._unit.now)
        self._sql.leave(self._connection, id=person_id)
        return person_id

    def _add(self, language: str) -> str:
        person_id = new_id()
        now = self._unit.now_text
        self._sql.add(self._connection, id=person_id, language=language, now=now)
        return person_id

    def _add_address(
        self,
        person_id: str,
        address: Address,
        lookup: str | None,
        heard: datetime | None = None,
    ) -> str:
        address_id = new_id()
        self._sql.add_address(
            self._connection,
            id=address_id,
            person_id=person_id,
            channel=address.channel,
            lookup=lookup,
            value=self._unit.seal.seal(person_id, address.value),
            now=self._unit.now_text,
            heard=to_text(min(heard, self._unit.now)) if heard else None,
        )
        return address_id

    def any(self) -> bool:
        """Whether anybody has ever come and is still known."""
        return self._sql.first(self._connection) is not None

    def get(self, person_id: str) -> Person | None:
        """A person by id."""
        row = self._sql.by_id(self._connection, id=person_id)
        return self._person(row) if row else None

    def _person(self, row: dict[str, Any]) -> Person:
        rows = list(self._sql.memberships(self._connection, id=row["id"]))
        return Person(
            id=row["id"],
            language=row["language"],
            language_chosen=bool(row["language_chosen"]),
            name=self._unit.seal.open(row["id"], row["name"]) if row["name"] else None,
            age_band=cast(AgeBand | None, row["age_band"]),
            silenced=bool(row["silenced"]),
            coordinator=bool(self._sql.is_coordinator(self._connection, id=row["id"])),
            organizations=frozenset(each["organization_id"] for each in rows),
            lead=row["lead"],
            refers=frozenset(
                each["organization_id"] for each in rows if each["role"] == "referent"
            ),
            digest=all(each["digest"] for each in rows),
            mediates=self._speaks(row["id"], "mediator"),
            reviews=self._speaks(row["id"], "reviewer"),
        )

    def _speaks(self, person_id: str, role: str) -> frozenset[str]:
        row = self._sql.speaks(self._connection, id=person_id, role=role)
        return frozenset(filter(None, row["languages"].split(","))) if row else frozenset()

    def rate(self, person_id: str) -> None:
        """Notes that somebody was asked how an answer was."""
        self._sql.rate(self._connection, id=person_id, now=self._unit.now_text)

    def rated(self, person_id: str) -> datetime | None:
        """When somebody was last asked how an answer was (UTC)."""
        row = self._sql.by_id(self._connection, id=person_id)
        return from_text(row["rated_at"]) if row["rated_at"] else None

    def seen(self, person_id: str) -> tuple[datetime, datetime]:
        """When somebody came first, and last (UTC)."""
        row = self._sql.by_id(self._connection, id=person_id)
        return from_text(row["created_at"]), from_text(row["seen_at"])

    def reach(self, person_id: str) -> Reach | None:
        """The address that a person used last, if any can be reached."""
        row = self._sql.address_of(self._connection, person_id=person_id)
        return self._reach(row) if row else None

    def reach_by_id(self, address_id: str) -> Reach | None:
        """An address by its id."""
        row = self._sql.address_by_id(self._connection, id=address_id)
        return self._reach(row) if row else None

    def reaches(self, person_id: str) -> list[Reach]:
        """All addresses of a person."""
        rows = self._sql.addresses_of(self._connection, person_id=person_id)
        return [self._reach(row) for row in rows]

    def _reach(self, row: dict[str, Any]) -> Reach:
        value = self._unit.seal.open(row["person_id"], row["value"])
        address = Address(row["channel"], value)
        heard = from_text(row["heard_at"]) if row["heard_at"] else None
        return Reach(row["id"], row["person_id"], address, bool(row["reachable"]), heard)

    def set_reachable(self, address_id: str, reachable: bool) -> None:
        """Notes that an address answers or no longer does."""
        self._sql.set_reachable(self._connection, id=address_id, reachable=int(reachable))

    def move(self, reach: Reach, value: str) -> None:
        """Rewrites an address that its channel has moved."""
        address = Address(reach.address.channel, value)
        known = self.at(address)
        if known and known[1] != reach.id:
            self.set_reachable(reach.id, False)
            return
        sealed = self._unit.seal.seal(reach.person_id, value)
        self._sql.move_address(
            self._connection, id=reach.id, lookup=self._lookup(address), value=sealed
        )

    def shut(self, address_id: str) -> None:
        """Nobody there has written for too long, whatever we believed."""
        self._sql.shut(self._connection, id=address_id)

    def hand_over(self, reach: Reach, person_id: str) -> None:
        """Gives an address to another person, who is the same human being."""
        sealed = self._unit.seal.seal(person_id, reach.address.value)
        self._sql.hand_over(self._connection, id=reach.id, person_id=person_id, value=sealed)

    def stand_for(self, old: str, new: str) -> None:
        """What others hold against somebody holds against who they are as well."""
        for step in BURDENS:
            getattr(self._sql, step)(self._connection, old=old, new=new)

    def drop_address(self, address_id: str) -> None:
        """An address that is nobody's from now on."""
        self._sql.drop_menu_of(self._connection, id=address_id)
        self._sql.drop_aliases_of(self._connection, address_id=address_id)
        self._sql.drop_address(self._connection, id=address_id)

    def _lookup(self, address: Address) -> str:
        return self._unit.seal.lookup("address", address.channel, address.value)

    def came_by_link(self, person_id: str) -> bool:
        """Notes that somebody came by a link that was passed on; False when that is known."""
        return bool(self._sql.came_by_link(self._connection, id=person_id))

    def is_by_link(self, person_id: str) -> bool:
        """Whether somebody came by such a link."""
        return bool(self._sql.by_id(self._connection, id=person_id)["by_link"])

    def set_language(self, person_id: str, language: str, chosen: bool) -> None:
        """The language somebody is spoken to in, and whether they chose it themselves."""
        self._sql.set_language(
            self._connection, id=person_id, language=language, chosen=int(chosen)
        )

    def set_acquaintance(self, person_id: str, name: str, age_band: AgeBand) -> None:
        """The name to be called by and the age band."""
        sealed = self._unit.seal.seal(person_id, name)
        self._sql.set_acquaintance(self._connection, id=person_id, name=sealed, age_band=age_band)

    def set_age_band(self, person_id: str, age_band: AgeBand) -> None:
        """The age band alone; the name is asked when it is needed."""
        self._sql.set_age_band(self._connection, id=person_id, age_band=age_band)

    def set_lead(self, person_id: str, lead: int | None) -> None:
        """How long before a shift somebody is reminded (minutes): None as usual, 0 not at all."""
        self._sql.set_lead(self._connection, id=person_id, lead=lead)

    def set_silenced(self, person_id: str, silenced: bool) -> None:
        """Whether news is held back."""
        self._sql.set_silenced(self._connection, id=person_id, silenced=int(silenced))

    def wrong_codes(self, person_id: str) -> int:
        """How many wrong codes were typed within the last hour."""
        row = self._sql.by_id(self._connection, id=person_id)
        if not row or not row["wrong_code_at"]:
            return 0
        age = self._unit.now - from_text(row["wrong_code_at"])
        return int(row["wrong_codes"]) if age.total_seconds() < 3600 else 0

    def note_wrong_code(self, person_id: str) -> None:
        """Counts one more wrong code."""
        count = self.wrong_codes(person_id) + 1
        self._sql.set_wrong_codes(
            self._connection, id=person_id, count=count, now=self._unit.now_text
        )

    def coordinators(self) -> list[str]:
        """The ids of all coordinators but children, the longest-serving first."""
        return [row["person_id"] for row in self._sql.coordinators(self._connection)]

    def served(self, person_id: str) -> tuple[datetime, int] | None:
        """Since when somebody is a coordinator (UTC), and how many decisions name them."""
        row = self._sql.served(self._connection, id=person_id)
        return (from_text(row["since"]), int(row["decisions"])) if row else None

    def make_coordinator(self, person_id: str) -> None:
        """Gives somebody the coordinator's role; doing it twice changes nothing."""
        self._sql.add_coordinator(self._connection, id=person_id, now=self._unit.now_text)

    def erase(self, person_id: str) -> None:
        """Takes a person out of every row; amounts stay, the person goes."""
        for step in ERASURE:
            getattr(self._sql, step)(self._connection, id=person_id)

    def left(self) -> list[str]:
        """People whose last word has been said."""
        return [row["id"] for row in self._sql.left(self._connection)]


def kind_of(value: str) -> str:
    """What kind of name a value is, where its channel has several: "phone", "user"."""
    kind, colon, _ = value.partition(":")
    return kind if colon else ""


BURDENS = (
    "join_reports",
    "join_relay_blocks",
    "carry_relays",
    "carry_inquiries",
    "carry_talk_blocks",
)
"""What is not shed by being somebody else as well: blocks and reports."""
ERASURE = (
    "forget_inbox",
    "forget_outbox",
    "forget_signups",
    "forget_posts",
    "forget_decisions_shifts",
    "forget_decisions_members",
    "forget_waits",
    "forget_hours",
    "drop_contests",
    "drop_relays",
    "forget_reports",
    "forget_reported",
    "forget_feedback",
    "drop_certificates",
    "drop_feeds",
    "drop_calls",
    "drop_seats",
    "forget_series",
    "forget_asks",
    "forget_invites",
    "forget_calls_taken",
    "forget_decisions_contests",
    "forget_decisions_reports",
    "forget_decisions_asks",
    "drop_givers",
    "drop_mutes",
    "drop_media",
    "forget_offers",
    "forget_wants_posted",
    "forget_wants",
    "forget_decisions_wants",
    "forget_pledges",
    "forget_handed",
    "forget_questioned",
    "forget_goods",
    "forget_proposals",
    "drop_shares",
    "drop_roles",
    "drop_talk_texts",
    "forget_talks",
    "forget_mediated",
    "drop_talk_blocks",
    "drop_recordings",
    "drop_inquiries",
    "forget_complaints",
    "forget_decisions_complaints",
    "forget_posts_board",
    "forget_decisions_posts",
    "drop_menus",
    "drop_forms",
    "drop_members",
    "drop_coordinator",
    "drop_links",
    "drop_aliases",
    "drop_addresses",
    "drop",
)
