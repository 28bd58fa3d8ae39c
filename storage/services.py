"""Services, their facts and the translations of these; public, so nothing of them is sealed."""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from heapq import nsmallest
from math import cos, hypot, radians
from typing import Any

from domain.services import (
    FRESH,
    FRESH_CRITICAL,
    Fact,
    Field,
    Origin,
    Scope,
    Service,
    ServiceState,
    Translation,
)
from domain.topics import Topic
from storage.ids import new_id
from storage.instants import from_text, to_text
from storage.unit import Unit

MILLIONTHS = 1_000_000
METRES = 111_320
"""A degree of latitude, in metres."""
FIRST_BOX, LAST_BOX = 0.002, 0.64
"""Degrees around a place that are looked at first, and at most."""
AT_ONCE = 16
"""How many services the query `details` is asked about."""


def source_hash(text: str) -> str:
    """A short digest of an Italian sentence, to know when its translations are outdated."""
    return hashlib.sha256(text.strip().encode()).hexdigest()[:16]


class Services:
    """Reads and writes services within a unit."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._sql = unit.queries.services
        self._connection = unit.connection

    def put(
        self,
        key: str,
        name: str,
        *,
        organization_id: str | None = None,
        provider: str = "",
        scope: Scope = "local",
        stable: bool = False,
        critical: bool = False,
        place: tuple[float, float] | None = None,
    ) -> Service:
        """Keeps a service by its key, hidden when it is new; what is shown stays so."""
        lat, lon = _millionths(place)
        self._sql.put(
            self._connection,
            id=new_id(),
            key=key,
            organization_id=organization_id,
            provider=provider,
            name=name,
            scope=scope,
            state="hidden",
            stable=int(stable),
            critical=int(critical),
            lat=lat,
            lon=lon,
            seq=self._unit.number("inbox_numbers"),
            now=self._unit.now_text,
        )
        found = self.by_key(key)
        assert found is not None
        return found

    def get(self, service_id: str) -> Service | None:
        """A service by id."""
        row = self._sql.get(self._connection, id=service_id)
        return self._service(row) if row else None

    def by_key(self, key: str) -> Service | None:
        """A service by its key in files."""
        row = self._sql.by_key(self._connection, key=key)
        return self._service(row) if row else None

    def every(self) -> list[Service]:
        """All services, as they were entered."""
        return self._services(self._sql.every(self._connection))

    def all_keys(self) -> list[str]:
        """The keys of all services."""
        return [row["key"] for row in self._sql.all_keys(self._connection)]

    def of_organization(self, organization_id: str) -> list[Service]:
        """The services of an organization."""
        rows = self._sql.of_organization(self._connection, organization_id=organization_id)
        return self._services(rows)

    def of_topic(self, topic: Topic, sub: str = "") -> list[Service]:
        """The services that a topic, or a part of it, leads to; the hidden ones too."""
        return self._services(self._sql.of_topic(self._connection, topic=topic, sub=sub))

    def named(self, part: str, most: int = 20) -> list[Service]:
        """The services whose name or provider has a text in it."""
        rows = self._sql.named(self._connection, part=f"%{part.lower()}%", most=most)
        return self._services(rows)

    def nearest(
        self, place: tuple[float, float], most: int, topic: Topic | None = None
    ) -> list[tuple[Service, int]]:
        """The services shown that are nearest to a place, and how far they are (metres)."""
        side = FIRST_BOX
        found: list[tuple[int, str]] = []
        while len(found) < most and side <= LAST_BOX:
            # What is as near as the box is wide cannot be outside of it.
            inside = [each for each in self._within(place, side, topic) if each[0] <= side * METRES]
            found = nsmallest(most, inside)
            side *= 2
        services = self._services(self._sql.get(self._connection, id=each) for _, each in found)
        return [(service, far) for service, (far, _) in zip(services, found, strict=True)]

    def _within(
        self, place: tuple[float, float], side: float, topic: Topic | None
    ) -> Iterator[tuple[int, str]]:
        """The ids of the services shown in a box around a place, with their distance (metres)."""
        lat, lon = place
        # At the poles a degree of longitude is nothing, and a box would be without end.
        across = side / max(cos(radians(lat)), 0.01)
        box = {
            "south": round((lat - side) * MILLIONTHS),
            "north": round((lat + side) * MILLIONTHS),
            "west": round((lon - across) * MILLIONTHS),
            "east": round((lon + across) * MILLIONTHS),
        }
        rows = (
            self._sql.within_topic(self._connection, topic=topic, **box)
            if topic
            else self._sql.within(self._connection, **box)
        )
        for row in list(rows):
            yield distance(place, _degrees(row)), row["id"]

    def _services(self, rows: Iterable[dict[str, Any]]) -> list[Service]:
        """Services of their rows; what belongs to them is read for a few of them at once."""
        kept, found = list(rows), []
        for start in range(0, len(kept), AT_ONCE):
            some = kept[start : start + AT_ONCE]
            details = self._details([row["id"] for row in some])
            found += [_service(row, details[row["id"]]) for row in some]
        return found

    def _details(self, ids: list[str]) -> dict[str, list[dict[str, Any]]]:
        """Topics, facts and open corrections of some services, by the services' ids."""
        wanted = {f"id{n}": ids[n] if n < len(ids) else None for n in range(AT_ONCE)}
        found: dict[str, list[dict[str, Any]]] = {each: [] for each in ids}
        for row in list(self._sql.details(self._connection, **wanted)):
            found[row["service_id"]].append(row)
        return found

    def _service(self, row: dict[str, Any]) -> Service:
        return self._services([row])[0]

    def is_touched(self, key: str) -> bool:
        """Whether somebody has changed or confirmed a service since the pack was last read."""
        return bool(self._sql.touched(self._connection, key=key))

    def set_listed(self, key: str) -> None:
        """Notes that a service is now as the pack says."""
        self._sql.set_listed(self._connection, key=key)

    def set_topics(self, service_id: str, topics: Iterable[tuple[Topic, str]]) -> None:
        """What a service is found under from now on."""
        self._sql.drop_topics(self._connection, id=service_id)
        for topic, sub in topics:
            self._sql.add_topic(
                self._connection, id=new_id(), service_id=service_id, topic=topic, sub=sub
            )
        self._sql.touch(self._connection, id=service_id)

    def set_fact(
        self, service_id: str, name: Field, value: str, source: str = "", page: str | None = None
    ) -> None:
        """Keeps a fact; an empty one is dropped. Another value than before is news."""
        before = self._sql.fact(self._connection, service_id=service_id, field=name)
        if not value:
            self._sql.drop_fact(self._connection, service_id=service_id, field=name)
        else:
            self._sql.set_fact(
                self._connection,
                id=new_id(),
                service_id=service_id,
                field=name,
                value=value,
                source=source,
                page_date=page,
                now=self._unit.now_text,
            )
        self._touch(service_id, value != (before["value"] if before else ""))

    def _touch(self, service_id: str, is_news: bool) -> None:
        if is_news:
            self._sql.touch_with_news(self._connection, id=service_id, now=self._unit.now_text)
        else:
            self._sql.touch(self._connection, id=service_id)

    def set_place(self, service_id: str, place: tuple[float, float] | None) -> None:
        """Where a service is."""
        lat, lon = _millionths(place)
        self._sql.set_place(self._connection, id=service_id, lat=lat, lon=lon)

    def set_name(self, service_id: str, name: str) -> None:
        """What a service is called from now on."""
        self._sql.set_name(self._connection, id=service_id, name=name)

    def set_stable(self, service_id: str, stable: bool) -> None:
        """Makes a service one that is shown before anybody confirms it, or one as all others."""
        self._sql.set_stable(self._connection, id=service_id, stable=int(stable))

    def set_state(self, service_id: str, state: ServiceState) -> bool:
        """Hides, shows or closes a service; False when it was so already."""
        return bool(self._sql.set_state(self._connection, id=service_id, state=state))

    def confirm(
        self, service_id: str, organization_id: str | None, at: datetime | None = None
    ) -> None:
        """Somebody says for an organization, or as a coordinator, that all of it is right now.

        They may have said so at an earlier instant.
        """
        self._sql.confirm(
            self._connection,
            id=service_id,
            organization_id=organization_id,
            now=to_text(at or self._unit.now),
        )

    def due(self) -> list[str]:
        """The ids of services to be asked about, as they were confirmed too long ago."""
        now = self._unit.now
        rows = self._sql.due(
            self._connection, before=to_text(now - FRESH), critical=to_text(now - FRESH_CRITICAL)
        )
        return [row["id"] for row in rows]

    def set_asked(self, service_id: str) -> None:
        """Notes that it was asked whether a service is still right."""
        self._sql.set_asked(self._connection, id=service_id, now=self._unit.now_text)

    def silent(self, since: datetime) -> list[str]:
        """The ids of services that were asked about before an instant, with no answer yet."""
        rows = self._sql.silent(self._connection, before=to_text(since))
        return [row["id"] for row in rows]

    def translations(self, service_id: str) -> list[Translation]:
        """All translations of a service's sentences."""
        rows = self._sql.translations(self._connection, id=service_id)
        return [_translation(row) for row in rows]

    def translation(self, service_id: str, name: Field, language: str) -> Translation | None:
        """A fact's sentence in a language."""
        row = self._sql.translation(self._connection, id=service_id, field=name, language=language)
        return _translation(row) if row else None

    def drafts(self, language: str, most: int = 1) -> list[Translation]:
        """Translations into a language that no person has read."""
        rows = self._sql.drafts(self._connection, language=language, most=most)
        return [_translation(row) for row in rows]

    def put_translation(
        self,
        service_id: str,
        name: Field,
        language: str,
        text: str,
        italian: str,
        origin: Origin,
    ) -> None:
        """Keeps what an Italian sentence says in another language, and where that is from."""
        at = self._unit.now if origin == "reviewed" else None
        digest = source_hash(italian)
        self.keep_translation(
            Translation(service_id, name, language, text, digest, origin, at),
        )

    def keep_translation(self, told: Translation) -> None:
        """Keeps a translation exactly as it comes."""
        self._sql.put_translation(
            self._connection,
            id=new_id(),
            service_id=told.service_id,
            field=told.name,
            language=told.language,
            text=told.text,
            source_hash=told.source_hash,
            origin=told.origin,
            reviewed_at=to_text(told.reviewed_at) if told.reviewed_at else None,
        )

    def drop_translation(self, service_id: str, name: Field, language: str) -> None:
        """Forgets a translation."""
        self._sql.drop_translation(self._connection, id=service_id, field=name, language=language)


def distance(here: tuple[float, float], there: tuple[float, float]) -> int:
    """Metres between two places (latitude, longitude) as the crow flies, within a region."""
    north = (there[0] - here[0]) * METRES
    east = (there[1] - here[1]) * METRES * cos(radians(here[0]))
    return round(hypot(north, east))


def _millionths(place: tuple[float, float] | None) -> tuple[int | None, int | None]:
    return (round(place[0] * MILLIONTHS), round(place[1] * MILLIONTHS)) if place else (None, None)


def _degrees(row: dict[str, Any]) -> tuple[float, float]:
    return row["lat"] / MILLIONTHS, row["lon"] / MILLIONTHS


def _instant(text: str | None) -> datetime | None:
    return from_text(text) if text else None


def _service(row: dict[str, Any], details: list[dict[str, Any]]) -> Service:
    topics = [each for each in details if each["kind"] == "topic"]
    facts = [each for each in details if each["kind"] == "fact"]
    return Service(
        id=row["id"],
        key=row["key"],
        name=row["name"],
        scope=row["scope"],
        state=row["state"],
        provider=row["provider"],
        organization_id=row["organization_id"],
        stable=bool(row["stable"]),
        critical=bool(row["critical"]),
        place=_degrees(row) if row["lat"] is not None else None,
        topics=frozenset((each["name"], each["value"]) for each in topics),
        facts={each["name"]: _fact(each) for each in facts},
        confirmed_at=_instant(row["confirmed_at"]),
        confirmed_for=row["confirmed_for"],
        asked_at=_instant(row["asked_at"]),
        news_at=_instant(row["news_at"]),
        version=row["version"],
        reports=len(details) - len(topics) - len(facts),
    )


def _fact(row: dict[str, Any]) -> Fact:
    return Fact(row["value"], row["source"], row["page_date"], from_text(row["set_at"]))


def _translation(row: dict[str, Any]) -> Translation:
    return Translation(
        service_id=row["service_id"],
        name=row["field"],
        language=row["language"],
        text=row["text"],
        source_hash=row["source_hash"],
        origin=row["origin"],
        reviewed_at=_instant(row["reviewed_at"]),
    )
