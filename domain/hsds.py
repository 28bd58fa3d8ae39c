"""Listings as services of HSDS 3.1, to be written and read as JSON."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid5

from domain.city import Place
from domain.hsds_shapes import (
    Address,
    AtLocation,
    Attribute,
    Cost,
    Document,
    Extension,
    Language,
    Location,
    Organization,
    Origins,
    Phone,
    Schedule,
    Service,
    Status,
    Translation,
)
from domain.listings import Listing, place_of
from domain.services import Scope
from domain.weeks import DAYS, week_rows

ROOT = UUID("6f6b7f0e-5c1c-5f0e-9a53-0b8f3f1f7a10")
"""What our identifiers are made from: the same key has the same one everywhere."""
COUNTRY, CURRENCY = "IT", "EUR"
TOLL_FREE, WHATSAPP, BY_PHONE, TOPIC = "toll-free", "WhatsApp", "phone", "topic"
UNCONFIRMED = "Not confirmed lately: call before you go."
_TOWN = re.compile(r", *([^\d,()]{3,})$")
_POSTAL = re.compile(r"\b(\d{5}) +([^,\d]+)$", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a directory is written over: its town, the instant, and the network's names by id."""

    town: Place
    now: datetime
    organizations: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is true of a service here, and is told to others but never read from them."""

    shown: bool = False
    stable: bool = False
    assured: date | None = None
    fresh: bool = False


def service_id(key: str) -> UUID:
    """The identifier of a service; a key that is one already stays so."""
    try:
        return UUID(key)
    except ValueError:
        return uuid5(ROOT, f"service/{key}")


def organization_id(name: str) -> UUID:
    """The identifier of an organization of the network by its id, or of another by its name."""
    return uuid5(ROOT, f"organization/{name}")


def written(listing: Listing, standing: Standing, ground: Ground) -> dict[str, object]:
    """A listing as an object of the standard."""
    found = Service(
        id=service_id(listing.key),
        name=listing.text("name"),
        status=_status(listing, standing),
        description=_or_none(listing.text("summary")),
        url=_or_none(listing.text("web")),
        email=_or_none(listing.text("email")),
        interpretation_services=_or_none(listing.text("interpreters")),
        application_process=_or_none(listing.text("how")),
        assured_date=standing.assured,
        alert=None if standing.fresh else UNCONFIRMED,
        organization=_organization(listing, ground),
        phones=_phones(listing),
        schedules=_schedules(listing, ground),
        service_at_locations=_locations(listing, ground),
        languages=_languages(listing),
        required_documents=_documents(listing),
        cost_options=_costs(listing),
        attributes=_topics(listing),
        x_faibene=_extension(listing, standing),
        x_translations=_translations(listing),
    )
    return found.model_dump(mode="json", exclude_none=True)


def _or_none(text: str) -> str | None:
    return text or None


def _part(listing: Listing, what: str) -> UUID:
    return uuid5(service_id(listing.key), what)


def _status(listing: Listing, standing: Standing) -> Status:
    if listing.text("closed"):
        return "defunct"
    return "active" if standing.shown else "inactive"


def _organization(listing: Listing, ground: Ground) -> Organization | None:
    known, provider = listing.text("organization"), listing.text("provider")
    name = ground.organizations.get(known, provider)
    if not name:
        return None
    made = organization_id(known if known in ground.organizations else f"/{provider}")
    return Organization(id=made, name=name, description=name)


def _phones(listing: Listing) -> tuple[Phone, ...] | None:
    kinds = (("phone", "voice", None), ("toll_free", "voice", TOLL_FREE))
    found = [
        Phone(id=_part(listing, name), number=listing.text(name), type=kind, description=said)
        for name, kind, said in (*kinds, ("whatsapp", "text", WHATSAPP))
        if listing.text(name)
    ]
    return tuple(found) or None


def _schedules(listing: Listing, ground: Ground) -> tuple[Schedule, ...] | None:
    desk = _rows(listing, "hours", None, ground)
    return (*desk, *_rows(listing, "phone_hours", BY_PHONE, ground)) or None


def _rows(listing: Listing, name: str, way: str | None, ground: Ground) -> tuple[Schedule, ...]:
    """A row for each span of the week, each with the hours as they are exactly."""
    hours = listing.text(name)
    if not hours:
        return ()
    rows = week_rows(hours, ground.now, ground.town.zone)
    if not rows:
        return (Schedule(id=_part(listing, name), description=hours, attending_type=way),)
    return tuple(
        Schedule(
            id=_part(listing, f"{name}/{number}"),
            freq="WEEKLY",
            interval=1,
            byday=DAYS[row.day].upper(),
            opens_at=row.opens + _offset(ground),
            closes_at=row.closes + _offset(ground),
            description=hours,
            attending_type=way,
        )
        for number, row in enumerate(rows)
    )


def _offset(ground: Ground) -> str:
    return ground.now.astimezone(ground.town.zone).isoformat()[-6:]


def _locations(listing: Listing, ground: Ground) -> tuple[AtLocation, ...] | None:
    place = place_of(listing.text("place"))
    address = listing.text("address")
    if not place and not address:
        return None
    location = Location(
        id=_part(listing, "location"),
        location_type="physical",
        latitude=place[0] if place else None,
        longitude=place[1] if place else None,
        addresses=(_address(listing, address, ground.town),) if address else None,
    )
    return (AtLocation(id=_part(listing, "at location"), location=location),)


def _address(listing: Listing, address: str, town: Place) -> Address:
    """The whole address is its first line; its town is what that line says, or ours."""
    told, named = _POSTAL.search(address), _TOWN.search(address)
    city = told[2] if told else named[1] if named else ""
    ours = city in ("", town.name) and listing.text("scope") == "local"
    return Address(
        id=_part(listing, "address"),
        address_1=address,
        city=town.name if ours else city,
        state_province=(town.province or "") if ours else "",
        postal_code=told[1] if told else (town.postal_code or "") if ours else "",
        country=COUNTRY,
        address_type="physical",
    )


def _languages(listing: Listing) -> tuple[Language, ...] | None:
    codes = [each for each in listing.text("languages").split(",") if each]
    made = [Language(id=_part(listing, f"language/{each}"), code=each) for each in codes]
    return tuple(made) or None


def _documents(listing: Listing) -> tuple[Document, ...] | None:
    codes = [each for each in listing.text("bring").split(",") if each]
    made = [Document(id=_part(listing, f"bring/{each}"), document=each) for each in codes]
    return tuple(made) or None


def _costs(listing: Listing) -> tuple[Cost, ...] | None:
    cost = listing.text("cost")
    if not cost:
        return None
    amount = 0.0 if cost == "free" else None
    currency = CURRENCY if cost == "free" else None
    return (Cost(id=_part(listing, "cost"), option=cost, amount=amount, currency=currency),)


def _topics(listing: Listing) -> tuple[Attribute, ...] | None:
    made = [
        Attribute(id=_part(listing, f"topic/{each}"), link_type=TOPIC, value=each)
        for each in listing.text("topics").split()
    ]
    return tuple(made) or None


def _extension(listing: Listing, standing: Standing) -> Extension:
    sources = {
        name: Origins(source=each.text, page_date=each.page_date)
        for name, each in listing.sources.items()
    }
    scope: Scope = "local"
    if listing.text("scope") in ("metro", "national"):
        scope = "metro" if listing.text("scope") == "metro" else "national"
    return Extension(
        key=listing.key,
        scope=scope,
        stable=standing.stable,
        critical=bool(listing.text("critical")),
        provider=_or_none(listing.text("provider")),
        access=_or_none(listing.text("access")),
        permit=_or_none(listing.text("permit")),
        sources=sources or None,
    )


def _translations(listing: Listing) -> dict[str, dict[str, Translation]] | None:
    found: dict[str, dict[str, Translation]] = {}
    for (name, language), each in listing.translations.items():
        found.setdefault(language, {})[name] = Translation(
            text=each.text,
            source_hash=each.source_hash,
            origin=each.origin,
            reviewed_at=each.reviewed_at,
        )
    return found or None
