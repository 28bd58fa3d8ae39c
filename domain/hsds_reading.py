"""Services of HSDS 3.1 as listings: ours give back what was written, others what fits."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from pydantic import ValidationError

from domain.facts import COSTS
from domain.hsds import BY_PHONE, TOLL_FREE, TOPIC, WHATSAPP, service_id
from domain.hsds_reasons import problems
from domain.hsds_shapes import Address, Location, Schedule, Service, Translation
from domain.listings import Listing, Refused, Source, Translated, checked, place_text
from domain.openings import is_hours
from domain.services import TRANSLATED, Field
from domain.weeks import DAYS, WeekRow, hours_of

_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?", re.ASCII)
_NO = ("no", "none", "false")


@dataclass(frozen=True, slots=True)
class Known:
    """What the town has already: keys of services and ids of organizations by their UUIDs."""

    keys: Mapping[UUID, str]
    organizations: Mapping[UUID, str]
    names: Mapping[str, str]


def read(raw: object, known: Known) -> Listing:
    """What an object of the standard says of a service; Refused names each field that is wrong."""
    try:
        service = Service.model_validate(raw)
    except ValidationError as error:
        raise Refused(problems(error)) from None
    key, texts = checked(_key(service, known), _texts(service, known), known.names)
    return Listing(
        key=key,
        texts=texts,
        sources=_sources(service, texts),
        translations=_translations(service),
    )


def _key(service: Service, known: Known) -> str:
    ours = known.keys.get(service.id)
    if ours is not None:
        return ours
    # An export of ours, brought to another town, keeps its keys.
    told = service.x_faibene.key if service.x_faibene else ""
    return told if told and service_id(told) == service.id else str(service.id)


def _texts(service: Service, known: Known) -> dict[str, str]:
    """The columns of which the object says something."""
    own = service.x_faibene
    found: dict[str, str | None] = {
        "name": service.name,
        "scope": own.scope if own else None,
        "critical": ("yes" if own.critical else "no") if own else None,
        "closed": "yes" if service.status == "defunct" else None,
        "topics": " ".join(
            each.value or "" for each in service.attributes or () if each.link_type == TOPIC
        ),
        "access": own.access if own else None,
        "permit": own.permit if own else None,
        "summary": service.description,
        "how": service.application_process,
        "web": service.url,
        "email": service.email,
        "interpreters": _interpreters(service.interpretation_services),
        "languages": ",".join(each.code or each.name or "" for each in service.languages or ()),
        "bring": ",".join(each.document or "" for each in service.required_documents or ()),
        "cost": _cost(service),
    }
    found |= _runs(service, known) | _numbers(service) | _where(service) | _when(service)
    return {column: text for column, text in found.items() if text}


def _runs(service: Service, known: Known) -> dict[str, str | None]:
    told, own = service.organization, service.x_faibene
    ours = known.organizations.get(told.id) if told else None
    provider = own.provider if own else told.name if told and not ours else None
    # Of the network where it was written, and not here: its name is what is left.
    return {"organization": ours, "provider": provider or (None if ours or not told else told.name)}


def _interpreters(text: str | None) -> str | None:
    if not text:
        return None
    return "no" if text.strip().lower() in _NO else "yes"


def _cost(service: Service) -> str | None:
    for each in service.cost_options or ():
        if each.option in COSTS:
            return each.option
        if each.amount is not None:
            return "paid" if each.amount else "free"
    return None


def _numbers(service: Service) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for each in service.phones or ():
        said = (each.description or "").lower()
        kind = "whatsapp" if WHATSAPP.lower() in said else "phone"
        found.setdefault("toll_free" if TOLL_FREE in said else kind, each.number)
    return found


def _where(service: Service) -> dict[str, str | None]:
    locations = [each.location for each in service.service_at_locations or () if each.location]
    if not locations:
        return {}
    first = locations[0]
    addresses = first.addresses or ()
    address = _address(addresses[0], service) if addresses else None
    return {"place": _place(first), "address": address}


def _place(location: Location) -> str | None:
    if location.latitude is None or location.longitude is None:
        return None
    return place_text((location.latitude, location.longitude))


def _address(address: Address, service: Service) -> str:
    """The first line of ours says all; of others', the town belongs to it."""
    parts = [address.address_1]
    if service.x_faibene is None:
        town = " ".join(each for each in (address.postal_code, address.city) if each)
        parts += [each for each in (address.address_2, town) if each]
    return ", ".join(parts)


def _when(service: Service) -> dict[str, str | None]:
    rows = service.schedules or ()
    by_phone = [each for each in rows if each.attending_type == BY_PHONE]
    desk = [each for each in rows if each.attending_type != BY_PHONE]
    return {"hours": _hours(desk), "phone_hours": _hours(by_phone)}


def _hours(rows: list[Schedule]) -> str | None:
    """Hours as their description has them exactly, or else as the weekly rows say."""
    exact = next((each.description for each in rows if each.description), None)
    if exact and is_hours(exact):
        return exact
    spans = [row for each in rows for row in _week(each)]
    return hours_of(spans) or None


def _week(row: Schedule) -> list[WeekRow]:
    opens, closes = _TIME.fullmatch(row.opens_at or ""), _TIME.fullmatch(row.closes_at or "")
    days = [each.strip().capitalize() for each in (row.byday or "").split(",")]
    weekly = row.freq in (None, "WEEKLY") and row.interval in (None, 1) and not row.bymonthday
    if not opens or not closes or not weekly or not set(days) <= set(DAYS):
        return []
    span = f"{opens[1]}:{opens[2]}", f"{closes[1]}:{closes[2]}"
    return [WeekRow(DAYS.index(each), *span) for each in days]


def _sources(service: Service, texts: Mapping[str, str]) -> dict[Field, Source]:
    told = (service.x_faibene.sources if service.x_faibene else None) or {}
    return {
        name: Source(each.source, each.page_date) for name, each in told.items() if name in texts
    }


def _translations(service: Service) -> dict[tuple[Field, str], Translated]:
    return {
        (name, language): _translated(each)
        for language, fields in (service.x_translations or {}).items()
        for name, each in fields.items()
        if name in TRANSLATED
    }


def _translated(told: Translation) -> Translated:
    at: datetime | None = told.reviewed_at
    if at is not None and at.tzinfo is None:
        at = at.replace(tzinfo=UTC)
    return Translated(told.text.strip(), told.source_hash, told.origin, at)
