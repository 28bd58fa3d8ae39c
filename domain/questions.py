"""The forms that people fill: what is asked, in which order, and what is accepted."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints
from pydantic.functional_validators import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from domain.forms import Ask, Form, ahead
from domain.people import AgeBand, band_of
from domain.times import WallSpan

MOST_PEOPLE = 200
MOST_LETTERS = 800


def _words(least: int, most: int) -> StringConstraints:
    return StringConstraints(strip_whitespace=True, min_length=least, max_length=most)


def number(text: str | None) -> str | None:
    """A telephone number as it is dialled, or an error."""
    if text is None:
        return None
    dialled = "".join(each for each in text if each not in " -./()")
    digits = dialled.removeprefix("+")
    if not (digits.isascii() and digits.isdecimal() and 6 <= len(digits) <= 15):
        raise PydanticCustomError("form-phone-again", "no telephone number")
    return dialled


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
        str, _words(1, 40), Ask("acquaintance-ask-name", "label-name", "form-text-again")
    ]
    age_band: Band


class Claimant(Form):
    """What the coordinators need of somebody who wants to speak for an organization."""

    confirm: ClassVar[bool] = False

    name: Annotated[str, _words(1, 40), Ask("claimant-ask-name", "label-name", "form-text-again")]
    age_band: Band


class Need(Form):
    """A shift as an association posts it."""

    what: Annotated[str, _words(3, 120), Ask("need-ask-what", "need-label-what", "form-text-again")]
    where: Annotated[
        str, _words(3, 120), Ask("need-ask-where", "need-label-where", "form-text-again")
    ]
    when: When
    people: Annotated[
        int,
        Field(ge=1, le=MOST_PEOPLE),
        Ask("need-ask-people", "need-label-people", "form-number-again", hears="number"),
    ]
    youngest: Annotated[
        Literal["18", "14"],
        Ask(
            "need-ask-youngest",
            "need-label-youngest",
            "form-option-again",
            hears="option",
            options=(("18", "youngest-18"), ("14", "youngest-14")),
        ),
    ]
    insurer: Annotated[
        str, _words(3, 80), Ask("need-ask-insurer", "need-label-insurer", "form-text-again")
    ]


class Moved(Form):
    """New hours for a shift."""

    when: When


class Reason(Form):
    """Why a coordinator says no; it is told to whoever asked."""

    confirm: ClassVar[bool] = False

    reason: Annotated[str, _words(3, 300), Ask("reason-ask", "reason-label", "form-text-again")]


class Guest(Form):
    """Somebody who does not use the bot: a name, and perhaps a number to be called by."""

    confirm: ClassVar[bool] = False

    name: Annotated[str, _words(1, 60), Ask("guest-ask-name", "label-name", "form-text-again")]
    phone: Annotated[
        str | None,
        AfterValidator(number),
        Ask("guest-ask-phone", "label-phone", "form-phone-again", optional=True),
    ] = None


class Notice(Form):
    """What an organization tells everybody who signed up for a shift."""

    words: Annotated[
        str,
        _words(1, MOST_LETTERS),
        Ask("notice-ask-words", "notice-label-words", "notice-again", free=True),
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
        str, _words(3, 80), Ask("organization-ask-name", "label-name", "form-text-again")
    ]
