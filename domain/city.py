"""A city as data: its hours, its neighbourhoods, its organizations and the lines for help."""

import re
from collections.abc import Sequence
from datetime import date, time
from typing import Annotated, Literal, Protocol, Self, TypeVar
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import PydanticCustomError

from domain.facts import FactError, check_fact
from domain.services import Field as FactField
from domain.services import Scope
from domain.topics import SAFE, SUBS, Topic, is_topic

_SLUG = re.compile(r"(?=.{1,40}\Z)[a-z0-9]+(-[a-z0-9]+)*")  # has to fit into a button's path
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_WALL_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_NUMBER = re.compile(r"\d{3,15}", re.ASCII)
_MONTH_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
_PAGE_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?", re.ASCII)


def _expected(what: str) -> PydanticCustomError:
    return PydanticCustomError("city_data", "{what}", {"what": what})


def _shape(pattern: re.Pattern[str], what: str) -> AfterValidator:
    def matches(text: str) -> str:
        if not pattern.fullmatch(text):
            raise _expected(what)
        return text

    return AfterValidator(matches)


def _written(text: str) -> str:
    if not text or text != text.strip():
        raise _expected("words, with no space before or after")
    return text


def _zone(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return ZoneInfo(value)
    except (LookupError, ValueError, OSError) as error:
        raise _expected("the name of a time zone, such as Europe/Rome") from error


def _wall_time(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not _WALL_TIME.fullmatch(value):
        raise _expected("hours and minutes as HH:MM, such as 18:00")
    return time.fromisoformat(value)


class _Named(Protocol):
    @property
    def id(self) -> str: ...


NamedT = TypeVar("NamedT", bound=_Named)


def _distinct(values: Sequence[str], what: str) -> None:
    twice = {value for value in values if values.count(value) > 1}
    if twice:
        raise _expected(f"{what}, each once (twice: {', '.join(sorted(twice))})")


def _unique_ids(parts: tuple[NamedT, ...]) -> tuple[NamedT, ...]:
    _distinct([part.id for part in parts], "ids")
    return parts


def _topic(text: str) -> str:
    topic, _, sub = text.partition("/")
    if not is_topic(topic, sub):
        raise _expected("a topic, or a part of one, such as food or food/meals")
    return text


def _unique_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    if not codes:
        raise _expected("at least one language")
    _distinct(codes, "languages")
    return codes


Written = Annotated[str, AfterValidator(_written)]
Slug = Annotated[str, _shape(_SLUG, "small letters and digits, joined by hyphens, at most 40")]
LanguageCode = Annotated[str, _shape(_LANGUAGE, "a language code (BCP 47), such as it")]
LanguageCodes = Annotated[tuple[LanguageCode, ...], AfterValidator(_unique_codes)]
WallTime = Annotated[time, BeforeValidator(_wall_time)]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
PhoneNumber = Annotated[str, _shape(_NUMBER, "the digits to dial, 3 to 15 of them")]
MonthDay = Annotated[str, _shape(_MONTH_DAY, "a day of the year as MM-DD")]
PageDate = Annotated[str, _shape(_PAGE_DATE, "a date as YYYY, YYYY-MM or YYYY-MM-DD")]

OrganizationKind = Literal[
    "municipality",
    "association",
    "company",
    "consortium",
    "cooperative",
    "foundation",
    "listening centre",
    "support centre",
]
NetworkRole = Literal["signatory", "supporter", "group member"]
Help = Literal["emergency", "violence", "children", "doctor"]


class Part(BaseModel):
    """A piece of a city: read-only, with no field that is not declared."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class QuietHours(Part):
    """The wall time in which nobody is disturbed; equal start and end mean none."""

    start: WallTime
    end: WallTime


class Neighbourhood(Part):
    """A part of the city, under the name its people use, and where that name is written."""

    id: Slug
    name: Written
    source: Written


class Edition(Part):
    """One run of the challenge: up to how many hours one may promise, and who says so."""

    id: Slug
    name: Written
    hours_max: Annotated[int, Field(gt=0)]
    source: Written


Share = Annotated[float, Field(ge=0, le=1)]


class Weights(Part):
    """How much each thing counts when it is chosen whom, or what, to propose."""

    skill: Share = 0.6
    interest: Share = 0.8
    distance: Share = 0.5
    language: Share = 0.6
    time: Share = 0.7
    reliability: Share = 0.5
    newcomer: Share = 0.4
    fairness: Share = 0.4
    equity: Share = 0.6
    urgency: Share = 0.6
    fit: Share = 0.8


class Matching(Part):
    """How people are asked, and things are brought to where they are wanted.

    `crew_chance`: a wave is as large as makes the smallest crew so likely. `wave_max`: people in
    one wave. `rest_hours` lie between two days with shifts. `accept_hours`: how long at most an
    organization has to accept goods. `question_days`: how long a hand-over may be questioned.
    """

    crew_chance: Share = 0.9
    wave_max: Annotated[int, Field(gt=0, le=50)] = 12
    rest_hours: Annotated[int, Field(ge=0, le=24)] = 8
    accept_hours: Annotated[int, Field(gt=0, le=168)] = 24
    question_days: Annotated[int, Field(gt=0, le=14)] = 2
    weights: Weights = Weights()


class Organization(Part):
    """An organization of the network: a name that its own people may pick.

    Families are shown nothing about it until it is `confirmed`.
    """

    id: Slug
    name: Written
    kind: OrganizationKind
    role: NetworkRole
    confirmed: bool
    source: Written
    note: Written | None = None


class HelpLine(Part):
    """A number to call; its words are the message `line-<id>`.

    `languages` are those the source promises, None where no source does. `interpreters` is
    True only where the source promises them. `page_date` is the source's own date, if it has one.
    """

    id: Slug
    number: PhoneNumber
    what: Help
    languages: LanguageCodes | None
    interpreters: bool
    source: Written
    page_date: PageDate | None
    read_on: date


class GuideStep(Part):
    """One step of a guide, said on a `day` (the first is 1); its button leads to a topic.

    Its words are the message `guide-<guide>-<step>`. `source` is who says what they claim, None
    where they claim nothing.
    """

    id: Slug
    day: Annotated[int, Field(gt=0, le=366)]
    topic: Topic
    sub: str = ""
    source: Written | None = None

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        if self.topic == SAFE:
            raise _expected("a topic that may be followed")
        if self.sub and self.sub not in SUBS[self.topic]:
            raise _expected(f"a part of {self.topic} ({', '.join(SUBS[self.topic])})")
        return self


def _in_order(steps: tuple[GuideStep, ...]) -> tuple[GuideStep, ...]:
    days = [step.day for step in steps]
    if not steps or days != sorted(days):
        raise _expected("at least one step, in the order of their days")
    return steps


Steps = Annotated[tuple[GuideStep, ...], AfterValidator(_unique_ids), AfterValidator(_in_order)]


class Guide(Part):
    """What to do first, step by step; its name is the message `guide-<id>`."""

    id: Slug
    steps: Steps


Guides = Annotated[tuple[Guide, ...], AfterValidator(_unique_ids)]


class GuideBook(Part):
    """The guides of a city, as their file holds them."""

    guides: Guides


Latitude = Annotated[float, Field(ge=-90, le=90)]
Longitude = Annotated[float, Field(ge=-180, le=180)]


class ListedFact(Part):
    """What a page says of a service, in its normal form; see domain.services.Fact."""

    field: FactField
    value: Written
    source: Written
    page_date: PageDate | None

    @field_validator("value")
    @classmethod
    def _normal(cls, value: str, info: ValidationInfo) -> str:
        try:
            return check_fact(info.data["field"], value) if "field" in info.data else value
        except FactError as error:
            raise _expected(error.expected) from error


def _one_of_each(facts: tuple[ListedFact, ...]) -> tuple[ListedFact, ...]:
    _distinct([fact.field for fact in facts], "fields")
    if "summary" not in {fact.field for fact in facts}:
        raise _expected("a summary among the facts")
    return facts


class ListedService(Part):
    """A service as the pack knows it, hidden from families until somebody confirms it.

    `organization` is one of the pack's, `provider` whoever runs it otherwise. A `stable` one is
    a national number, shown at once; a `critical` one is asked about more often; a `closed` one
    is there no more. `note` is for those who confirm it.
    """

    id: Slug
    name: Written
    organization: Slug | None = None
    provider: Written | None = None
    topics: Annotated[tuple[Annotated[str, AfterValidator(_topic)], ...], Field(min_length=1)]
    scope: Scope
    stable: bool = False
    critical: bool = False
    closed: bool = False
    place: tuple[Latitude, Longitude] | None = None
    facts: Annotated[tuple[ListedFact, ...], AfterValidator(_one_of_each)]
    note: Written | None = None


Neighbourhoods = Annotated[tuple[Neighbourhood, ...], AfterValidator(_unique_ids)]
Organizations = Annotated[tuple[Organization, ...], AfterValidator(_unique_ids)]
HelpLines = Annotated[tuple[HelpLine, ...], AfterValidator(_unique_ids)]
ListedServices = Annotated[tuple[ListedService, ...], AfterValidator(_unique_ids)]


class Place(Part):
    """What a city says of itself; the first language is the one everything is written in.

    `patron` is the day of its own holiday; `province` and `postal_code` are for addresses.
    """

    name: Written
    zone: Zone
    languages: LanguageCodes
    evening_reminder: WallTime
    quiet: QuietHours
    neighbourhoods: Neighbourhoods
    edition: Edition
    matching: Matching = Matching()
    patron: MonthDay | None = None
    province: Written | None = None
    postal_code: Written | None = None

    def quarter(self, neighbourhood_id: str | None) -> str:
        """The name of a neighbourhood; empty when it is none of the city's."""
        found = (each.name for each in self.neighbourhoods if each.id == neighbourhood_id)
        return next(found, "")


class City(Place):
    """A whole city pack, under the name of its folder."""

    id: str
    organizations: Organizations
    lines: HelpLines
    services: ListedServices = ()
    guides: Guides = ()

    def guide(self, guide_id: str) -> Guide | None:
        """A guide by its id."""
        return next((each for each in self.guides if each.id == guide_id), None)
