"""The forms that people fill: what is asked, in which order, and what is accepted."""

from typing import Annotated, ClassVar

from pydantic import StringConstraints
from pydantic.functional_validators import AfterValidator, BeforeValidator

from domain.forms import Ask, Form, ahead
from domain.people import AgeBand, band_of
from domain.times import WallSpan

MOST_PEOPLE = 200


def words(least: int, most: int) -> StringConstraints:
    """Words of a certain length, without the spaces around them."""
    return StringConstraints(strip_whitespace=True, min_length=least, max_length=most)


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
        str, words(1, 40), Ask("acquaintance-ask-name", "label-name", "form-text-again")
    ]
    age_band: Band


class Claimant(Form):
    """What the coordinators need of somebody who wants to speak for an organization."""

    confirm: ClassVar[bool] = False

    name: Annotated[str, words(1, 40), Ask("claimant-ask-name", "label-name", "form-text-again")]
    age_band: Band


class Moved(Form):
    """New hours for a shift."""

    when: When


class Reason(Form):
    """Why a coordinator says no; it is told to whoever asked."""

    confirm: ClassVar[bool] = False

    reason: Annotated[str, words(3, 300), Ask("reason-ask", "reason-label", "form-text-again")]


class NewOrganization(Form):
    """The name of an organization that the city pack does not list."""

    confirm: ClassVar[bool] = False

    name: Annotated[
        str, words(3, 80), Ask("organization-ask-name", "label-name", "form-text-again")
    ]
