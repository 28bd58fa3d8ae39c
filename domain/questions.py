"""The forms that people fill: what is asked, in which order, and what is accepted."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints
from pydantic.functional_validators import AfterValidator, BeforeValidator

from domain.asks import LONGEST
from domain.calls import is_number
from domain.forms import Ask, Form, ahead
from domain.parties import MOST_ADULTS, MOST_CHILDREN
from domain.people import AgeBand, band_of
from domain.times import WallSpan

MOST_PEOPLE = 200
MOST_LETTERS = 800


def phrase(least: int, most: int) -> StringConstraints:
    """Words of a certain length, without the spaces around them."""
    return StringConstraints(strip_whitespace=True, min_length=least, max_length=most)


def _number(text: str | None) -> str | None:
    if text is not None and not is_number(text):
        raise ValueError("no phone number")
    return text


When = Annotated[
    WallSpan,
    AfterValidator(ahead),
    Ask("need-ask-when", "need-label-when", "form-when-again", hears="when"),
]


def _band(raw: object) -> object:
    """Who types an age in years means its band; the years are not kept."""
    text = str(raw).strip()
    return band_of(int(text)) if text.isdecimal() and 3 < int(text) < 120 else raw


Band = Annotated[
    AgeBand,
    BeforeValidator(_band),
    Ask(
        "acquaintance-ask-age",
        "label-age",
        "form-option-again",
        hears="option",
        options=(("under14", "age-under14"), ("14to17", "age-14to17"), ("adult", "age-adult")),
    ),
]


class Acquaintance(Form):
    """What a first sign-up asks: a name to be called by and an age band."""

    confirm: ClassVar[bool] = False

    name: Annotated[
        str, phrase(1, 40), Ask("acquaintance-ask-name", "label-name", "form-text-again")
    ]
    age_band: Band


class Group(Form):
    """How many come together, unnamed: people in all, and children whom they bring along."""

    confirm: ClassVar[bool] = False

    people: Annotated[
        int,
        Field(ge=1, le=MOST_ADULTS),
        Ask("group-ask-people", "need-label-people", "form-number-again", hears="number"),
    ]
    children: Annotated[
        int,
        Field(ge=0, le=MOST_CHILDREN),
        Ask("group-ask-children", "group-label-children", "form-number-again", hears="number"),
    ]


class Claimant(Form):
    """What the coordinators need of somebody who wants to speak for an organization."""

    confirm: ClassVar[bool] = False

    name: Annotated[str, phrase(1, 40), Ask("claimant-ask-name", "label-name", "form-text-again")]
    age_band: Band


class Moment(Form):
    """When something changes hands."""

    confirm: ClassVar[bool] = False

    when: Annotated[
        WallSpan,
        AfterValidator(ahead),
        Ask("handover-ask-when", "need-label-when", "form-when-again", hears="when"),
    ]


class HowMuch(Form):
    """So much of what was promised, as somebody types it."""

    confirm: ClassVar[bool] = False

    amount: Annotated[
        str,
        phrase(1, 20),
        Ask("amount-ask", "amount-label", "amount-again", hears="amount", anything=True),
    ]


class Insured(Form):
    """Who insures whoever carries something for an organization."""

    confirm: ClassVar[bool] = False

    insurer: Annotated[
        str, phrase(3, 80), Ask("need-ask-insurer", "need-label-insurer", "form-text-again")
    ]


class Moved(Form):
    """New hours for a shift."""

    when: When


class Reason(Form):
    """Why a coordinator says no; it is told to whoever asked."""

    confirm: ClassVar[bool] = False

    reason: Annotated[str, phrase(3, 300), Ask("reason-ask", "reason-label", "form-text-again")]


class Words(Form):
    """A few words on how a shift was; only the coordinators read them."""

    confirm: ClassVar[bool] = False

    words: Annotated[
        str | None,
        phrase(2, 1000),
        Ask("feedback-ask-words", "label-words", "form-text-again", optional=True),
    ] = None


class Contested(Form):
    """What somebody has to say about what is recorded of them."""

    confirm: ClassVar[bool] = False

    words: Annotated[
        str | None,
        phrase(2, 500),
        Ask("contest-ask-words", "label-words", "form-text-again", optional=True),
    ] = None


class FullName(Form):
    """The name on a certificate, which may not be the one somebody is called by."""

    confirm: ClassVar[bool] = False

    name: Annotated[
        str, phrase(3, 80), Ask("certificate-ask-name", "label-name", "form-text-again")
    ]


class Guest(Form):
    """Somebody who does not use the bot: a name, and perhaps a number to be called by."""

    confirm: ClassVar[bool] = False

    name: Annotated[str, phrase(1, 60), Ask("guest-ask-name", "label-name", "form-text-again")]
    phone: Annotated[
        str | None,
        AfterValidator(_number),
        Ask("guest-ask-phone", "label-phone", "call-again", optional=True),
    ] = None


class Notice(Form):
    """What an organization tells everybody who signed up for a shift."""

    words: Annotated[
        str,
        phrase(1, MOST_LETTERS),
        Ask("notice-ask-words", "notice-label-words", "notice-again", anything=True),
    ]
    whom: Annotated[
        Literal["coming", "all"],
        Ask(
            "notice-ask-whom",
            "notice-label-whom",
            "form-option-again",
            hears="option",
            options=(("coming", "notice-coming"), ("all", "notice-all")),
        ),
    ]


class NewOrganization(Form):
    """The name of an organization that the city pack does not list."""

    confirm: ClassVar[bool] = False

    name: Annotated[
        str, phrase(3, 80), Ask("organization-ask-name", "label-name", "form-text-again")
    ]


class Message(Form):
    """What somebody writes to the other side of a shift."""

    confirm: ClassVar[bool] = False

    words: Annotated[
        str,
        phrase(1, 500),
        Ask("relay-ask", "label-words", "relay-again", anything=True),
    ]


class FactWords(Form):
    """One fact of a service, in words; a dash takes it away."""

    confirm: ClassVar[bool] = False

    value: Annotated[
        str,
        phrase(1, 300),
        Ask("directory-ask", "label-words", "form-text-again", anything=True),
    ]


class FactHours(Form):
    """When a service is open, as somebody types it; kept as OpenStreetMap writes it."""

    confirm: ClassVar[bool] = False

    value: Annotated[
        str,
        phrase(1, 300),
        Ask("directory-ask-hours", "label-words", "directory-hours-again", hears="openings"),
    ]


class FactPlace(Form):
    """Where a service is on the map: a place that is shared; a dash takes it away."""

    confirm: ClassVar[bool] = False

    value: Annotated[
        str,
        phrase(1, 30),
        Ask("directory-ask-place", "directory-place", "directory-ask-place", hears="place"),
    ]


class ServiceName(Form):
    """What a service is called."""

    confirm: ClassVar[bool] = False

    name: Annotated[
        str,
        phrase(3, 80),
        Ask("directory-ask-name", "label-name", "form-text-again", anything=True),
    ]


class NewService(ServiceName):
    """A new service: its name, and what it does in one sentence."""

    summary: Annotated[
        str,
        phrase(10, 300),
        Ask("directory-ask-summary", "label-words", "form-text-again", anything=True),
    ]


class Rewritten(Form):
    """A translation as a reviewer writes it."""

    confirm: ClassVar[bool] = False

    words: Annotated[
        str, phrase(3, 300), Ask("reread-ask", "label-words", "form-text-again", anything=True)
    ]


class Reported(Form):
    """What was not all right about a message."""

    confirm: ClassVar[bool] = False

    words: Annotated[
        str, phrase(3, 500), Ask("report-ask", "label-words", "relay-again", anything=True)
    ]


class Phone(Form):
    """The number that somebody would rather be called on, kept as it was typed."""

    confirm: ClassVar[bool] = False

    phone: Annotated[
        str,
        phrase(6, 30),
        AfterValidator(_number),
        Ask("call-ask", "label-phone", "call-again", anything=True),
    ]


class AskOthers(Form):
    """What an organization asks of others."""

    kind: Annotated[
        Literal["people", "goods"],
        Ask(
            "asks-what",
            "asks-label-kind",
            "form-option-again",
            hears="option",
            options=(("people", "asks-people"), ("goods", "asks-goods")),
        ),
    ]
    words: Annotated[
        str, phrase(3, LONGEST), Ask("asks-words", "label-words", "asks-again", anything=True)
    ]


class News(Form):
    """What an organization tells the network."""

    words: Annotated[
        str, phrase(3, LONGEST), Ask("asks-news-words", "label-words", "asks-again", anything=True)
    ]


class Reply(Form):
    """What an organization answers another one."""

    confirm: ClassVar[bool] = False

    words: Annotated[
        str, phrase(3, 500), Ask("asks-reply", "label-words", "relay-again", anything=True)
    ]
