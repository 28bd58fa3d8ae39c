"""Organizations, their members, and the claims that wait for a coordinator."""

from typing import Any

from domain.organizations import Member, MemberState, Organization, OrganizationState, Role
from storage.ids import new_id
from storage.unit import Unit


class Organizations:
    """Reads and writes organizations within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.organizations
        self._connection = unit.connection

    def put_listed(self, organization_id: str, name: str, kind: str, source: str) -> None:
        """Keeps an organization that the city pack lists."""
        self._sql.put_listed(
            self._connection,
            id=organization_id,
            name=self._unit.seal.seal(organization_id, name),
            kind=kind,
            source=source,
            now=self._unit.now_text,
        )

    def add(self, name: str) -> Organization:
        """Keeps an organization that somebody has named, until a coordinator decides."""
        organization_id = new_id()
        self._sql.add(
            self._connection,
            id=organization_id,
            name=self._unit.seal.seal(organization_id, name),
            kind="association",
            now=self._unit.now_text,
        )
        return Organization(organization_id, name, "association", "pending")

    def get(self, organization_id: str) -> Organization | None:
        """An organization by id."""
        row = self._sql.get(self._connection, id=organization_id)
        return self._organization(row) if row else None

    def every(self) -> list[Organization]:
        """All listed and approved organizations, by name."""
        rows = [self._organization(row) for row in self._sql.every(self._connection)]
        return sorted(rows, key=lambda each: (each.name.casefold(), each.id))

    def _organization(self, row: dict[str, Any]) -> Organization:
        name = self._unit.seal.open(row["id"], row["name"])
        trusted = bool(row["trusted"])
        return Organization(row["id"], name, row["kind"], row["state"], trusted)

    def set_state(self, organization_id: str, state: OrganizationState) -> None:
        """Notes what a coordinator made of an organization."""
        self._sql.set_state(self._connection, id=organization_id, state=state)

    def set_trusted(self, organization_id: str, trusted: bool) -> None:
        """Notes whether what an organization asks for is published at once."""
        self._sql.set_trusted(self._connection, id=organization_id, trusted=int(trusted))

    def claim(self, organization_id: str, person_id: str) -> Member:
        """A person asks to speak for an organization; a refused claim may be made again."""
        self._sql.claim(
            self._connection,
            id=new_id(),
            organization_id=organization_id,
            person_id=person_id,
            now=self._unit.now_text,
        )
        row = self._sql.member_at(
            self._connection, organization_id=organization_id, person_id=person_id
        )
        return self._member(row)

    def member(self, member_id: str) -> Member | None:
        """A claim or membership by id."""
        row = self._sql.member(self._connection, id=member_id)
        return self._member(row) if row else None

    def memberships(self, person_id: str) -> list[Member]:
        """All claims and memberships of a person, oldest first."""
        rows = self._sql.memberships(self._connection, person_id=person_id)
        return [self._member(row) for row in rows]

    def claims(self) -> list[Member]:
        """The claims that wait for a coordinator, oldest first."""
        return [self._member(row) for row in self._sql.claims(self._connection)]

    def _member(self, row: dict[str, Any]) -> Member:
        name = self._unit.seal.open(row["organization_id"], row["name"])
        reason = self._unit.seal.open_or_none(row["organization_id"], row["reason"])
        return Member(
            id=row["id"],
            organization_id=row["organization_id"],
            organization=name,
            person_id=row["person_id"],
            state=row["state"],
            reason=reason,
            role=row["role"],
        )

    def decide(
        self, member: Member, state: MemberState, by: str, reason: str | None = None
    ) -> None:
        """Notes a coordinator's decision on a claim; let in where nobody leads: a referent."""
        sealed = self._unit.seal.seal(member.organization_id, reason) if reason else None
        self._sql.decide(
            self._connection,
            id=member.id,
            state=state,
            reason=sealed,
            by=by,
            now=self._unit.now_text,
        )

    def admit(self, organization_id: str, person_id: str, role: Role, by: str | None) -> None:
        """Lets in whoever was invited, whatever there was between them before."""
        self._sql.admit(
            self._connection,
            id=new_id(),
            organization_id=organization_id,
            person_id=person_id,
            role=role,
            by=by,
            now=self._unit.now_text,
        )

    def set_role(self, member_id: str, role: Role) -> None:
        """Makes a member a referent, or a referent a member."""
        self._sql.set_role(self._connection, id=member_id, role=role)

    def end(self, member_id: str) -> None:
        """Somebody speaks for an organization no longer; they may ask to again."""
        self._sql.end(self._connection, id=member_id)

    def members_of(self, organization_id: str) -> list[Member]:
        """The active members of an organization, but for children, the longest-serving first."""
        rows = self._sql.members_of(self._connection, id=organization_id)
        return [self._member(row) for row in rows]

    def spoken_for(self) -> list[str]:
        """The ids of the organizations that somebody speaks for."""
        return [row["organization_id"] for row in self._sql.spoken_for(self._connection)]

    def drop_abandoned(self, organization_id: str) -> bool:
        """Drops one that somebody named and for which nobody asks to speak any more."""
        if not self._sql.abandoned(self._connection, id=organization_id):
            return False
        self._sql.drop_members(self._connection, id=organization_id)
        self._sql.drop(self._connection, id=organization_id)
        return True

    def people_of(self, organization_id: str) -> list[str]:
        """The ids of the active members of an organization, but for children."""
        rows = self._sql.people_of(self._connection, id=organization_id)
        return [row["person_id"] for row in rows]

    def speakers(self) -> list[str]:
        """The ids of all active members of any organization, but for children."""
        return [row["person_id"] for row in self._sql.speakers(self._connection)]

    def set_digest(self, person_id: str, digest: bool) -> None:
        """Whether a member is told by itself what is today and this week."""
        self._sql.set_digest(self._connection, person_id=person_id, digest=int(digest))
