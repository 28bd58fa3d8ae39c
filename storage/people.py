"""People: who they are to the programme, and how they leave it."""

from datetime import datetime
from typing import Any, cast

from domain.chat import Address
from domain.people import AgeBand, Person
from storage.addresses import Addresses
from storage.ids import new_id
from storage.instants import from_text
from storage.unit import Unit


class People:
    """Reads and writes people within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.people
        self._addresses = Addresses(unit)
        self._connection = unit.connection

    def arrive(
        self, address: Address, language: str, heard: datetime | None = None
    ) -> tuple[str, str]:
        """The (person id, address id) at an address, made when new; `heard` if they wrote."""
        found = self._addresses.at(address)
        if found:
            self._addresses.touch(found[1], heard)
            self._sql.touch(self._connection, id=found[0], now=self._unit.now_text)
            return found
        person_id = self._add(language)
        return person_id, self._addresses.add(person_id, address, heard)

    def depart(self, address: Address, language: str) -> str:
        """A person with no past, to say a last word to at an address; gone once it is said."""
        person_id = self._add(language)
        self._addresses.add(person_id, address, self._unit.now, known=False)
        self._sql.leave(self._connection, id=person_id)
        return person_id

    def _add(self, language: str) -> str:
        person_id = new_id()
        now = self._unit.now_text
        self._sql.add(self._connection, id=person_id, language=language, now=now)
        return person_id

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

    def stand_for(self, old: str, new: str) -> None:
        """What others hold against somebody holds against who they are as well."""
        for step in BURDENS:
            getattr(self._sql, step)(self._connection, old=old, new=new)

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
