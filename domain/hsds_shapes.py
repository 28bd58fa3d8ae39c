"""The parts of HSDS 3.1 that are written and read here; what else a file says is passed over.

The standard: https://docs.openreferral.org/en/3.1/hsds/schema_reference.html
"""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from domain.city import PageDate
from domain.listings import UNWRITABLE
from domain.services import Field as FactField
from domain.services import Origin, Scope

Lat = Annotated[float, Field(ge=-90, le=90)]
Lon = Annotated[float, Field(ge=-180, le=180)]


def _writable(text: str) -> str:
    if UNWRITABLE.search(text):
        raise ValueError("words without control characters")
    return text


Text = Annotated[str, AfterValidator(_writable), Field(max_length=1000)]
Code = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Status = Literal["active", "inactive", "defunct", "temporarily closed"]


class Shape(BaseModel):
    """An object of the standard: it may say more, and null is the same as nothing."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Phone(Shape):
    """A number."""

    id: UUID | None = None
    number: str
    type: str | None = None
    description: str | None = None


class Schedule(Shape):
    """When a service is open: a weekly row, or words alone."""

    id: UUID | None = None
    freq: str | None = None
    interval: float | None = None
    byday: str | None = None
    bymonthday: str | float | None = None
    opens_at: str | None = None
    closes_at: str | None = None
    description: str | None = None
    attending_type: str | None = None


class Address(Shape):
    """A postal address."""

    id: UUID | None = None
    address_1: str
    address_2: str | None = None
    city: str | None = None
    state_province: str | None = None
    postal_code: str | None = None
    country: str | None = None
    address_type: str | None = None


class Location(Shape):
    """Where something is."""

    id: UUID | None = None
    location_type: str | None = None
    latitude: Lat | None = None
    longitude: Lon | None = None
    addresses: tuple[Address, ...] | None = None


class AtLocation(Shape):
    """That a service is given at a location."""

    id: UUID | None = None
    location: Location | None = None


class Language(Shape):
    """A language that is spoken."""

    id: UUID | None = None
    code: str | None = None
    name: str | None = None


class Document(Shape):
    """Something to bring along."""

    id: UUID | None = None
    document: str | None = None


class Cost(Shape):
    """What a service costs."""

    id: UUID | None = None
    option: str | None = None
    amount: float | None = None
    currency: str | None = None


class Attribute(Shape):
    """What a service is found under."""

    id: UUID | None = None
    link_type: str | None = None
    value: str | None = None


class Organization(Shape):
    """Who runs a service."""

    id: UUID
    name: str
    description: str | None = None


class Origins(Shape):
    """Where a fact was read."""

    source: Text
    page_date: PageDate | None = None


class Translation(Shape):
    """A sentence in another language."""

    text: Text
    source_hash: Text
    origin: Origin
    reviewed_at: datetime | None = None


class Extension(Shape):
    """What we know and the standard has no place for."""

    key: str
    scope: Scope
    stable: bool = False
    critical: bool = False
    provider: str | None = None
    access: str | None = None
    permit: str | None = None
    sources: dict[FactField, Origins] | None = None


class Service(Shape):
    """A service with all that belongs to it."""

    id: UUID
    name: str
    status: Status
    description: str | None = None
    url: str | None = None
    email: str | None = None
    interpretation_services: str | None = None
    application_process: str | None = None
    assured_date: date | None = None
    alert: str | None = None
    organization: Organization | None = None
    phones: tuple[Phone, ...] | None = None
    schedules: tuple[Schedule, ...] | None = None
    service_at_locations: tuple[AtLocation, ...] | None = None
    languages: tuple[Language, ...] | None = None
    required_documents: tuple[Document, ...] | None = None
    cost_options: tuple[Cost, ...] | None = None
    attributes: tuple[Attribute, ...] | None = None
    x_faibene: Extension | None = None
    x_translations: dict[Code, dict[FactField, Translation]] | None = None
