"""What people say who give time: when, what for, and how much they promise, as forms."""

from typing import Annotated, ClassVar

from pydantic import Field, ValidationInfo
from pydantic.functional_validators import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from domain.forms import Ask, Form, Hears
from domain.givers import SKILL_NAMES
from domain.hour_codes import read_code
from domain.keys import Key
from domain.needs import FIELDS
from domain.questions import phrase

MOST_HOURS = 500


def _to_come(code: str, info: ValidationInfo) -> str:
    said, now = read_code(code), (info.context or {}).get("now")
    if not said or (now is not None and not said.ahead(now)):
        raise PydanticCustomError("form-when-past", "in the past")
    return code


class Freed(Form):
    """When somebody is free, as the code of what they said or tapped."""

    confirm: ClassVar[bool] = False

    when: Annotated[
        str, AfterValidator(_to_come), Ask("free-ask", "free-label", "free-again", hears="free")
    ]


def _several(question: Key, label: Key, hears: Hears, options: dict[str, Key] | None = None) -> Ask:
    return Ask(
        question,
        label,
        "form-option-again",
        hears,
        options=tuple((options or {}).items()),
        optional=True,
        several=True,
    )


class Leanings(Form):
    """What somebody would rather be asked about; what they leave out does not matter to them."""

    fields: Annotated[
        tuple[str, ...], _several("about-ask-fields", "about-label-fields", "option", FIELDS)
    ] = ()
    neighbourhoods: Annotated[
        tuple[str, ...],
        _several("about-ask-neighbourhoods", "about-label-neighbourhoods", "neighbourhood"),
    ] = ()
    languages: Annotated[
        tuple[str, ...], _several("about-ask-languages", "about-label-languages", "languages")
    ] = ()
    skills: Annotated[
        tuple[str, ...],
        _several("about-ask-skills", "about-label-skills", "option", dict(SKILL_NAMES)),
    ] = ()
    also: Annotated[
        str,
        phrase(2, 200),
        Ask("about-ask-also", "about-label-also", "form-text-again", optional=True),
    ] = ""


def _number(raw: object) -> object:
    """Who types "12 ore" means 12."""
    return "".join(each for each in str(raw) if each.isdecimal()) or raw


class Promised(Form):
    """How many hours somebody promises for this edition."""

    confirm: ClassVar[bool] = False

    hours: Annotated[
        int,
        BeforeValidator(_number),
        Field(ge=1, le=MOST_HOURS),
        Ask("promise-ask", "promise-label", "form-number-again", hears="number"),
    ]
