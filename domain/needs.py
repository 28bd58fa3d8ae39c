"""What an association asks for, as forms: a shift, a series, flexible hours, a lasting bond."""

from datetime import date
from typing import Annotated, Any, ClassVar, Literal, LiteralString

from pydantic import Field, ValidationInfo
from pydantic.functional_validators import AfterValidator, BeforeValidator
from pydantic_core import PydanticCustomError

from domain.forms import Ask, Form, Hears, ahead
from domain.keys import Key
from domain.questions import MOST_PEOPLE, When, phrase
from domain.series import read_rule
from domain.shifts import Field as Sector
from domain.shifts import ForWhom
from domain.times import WallSpan

What = Annotated[str, phrase(3, 120), Ask("need-ask-what", "need-label-what", "form-text-again")]
Where = Annotated[str, phrase(3, 120), Ask("need-ask-where", "need-label-where", "form-text-again")]
People = Annotated[
    int,
    Field(ge=1, le=MOST_PEOPLE),
    Ask("need-ask-people", "need-label-people", "form-number-again", hears="number"),
]
Youngest = Annotated[
    Literal["18", "14"],
    Ask(
        "need-ask-youngest",
        "need-label-youngest",
        "form-option-again",
        hears="option",
        options=(("18", "youngest-18"), ("14", "youngest-14")),
    ),
]
Insurer = Annotated[
    str, phrase(3, 80), Ask("need-ask-insurer", "need-label-insurer", "form-text-again")
]


def _within(number: int, most: int, error: LiteralString) -> int:
    if number > most:
        raise PydanticCustomError(error, "more than there are places")
    return number


def _least(number: int, info: ValidationInfo) -> int:
    """No more are needed at least than there are places."""
    return _within(number, info.data.get("people", MOST_PEOPLE), "need-least-again")


def _newcomers(number: int, info: ValidationInfo) -> int:
    """No more places are kept for newcomers than there are."""
    return _within(number, info.data.get("people", MOST_PEOPLE), "need-newcomers-again")


def _detail(question: Key, label: Key, hears: Hears = "text", **more: Any) -> Ask:
    retry: Key = "form-option-again" if hears == "option" else "form-text-again"
    if hears == "number":
        retry = "form-number-again"
    return Ask(question, label, retry, hears, optional=True, unasked=True, **more)


Least = Annotated[
    int,
    Field(ge=1),
    AfterValidator(_least),
    _detail("need-ask-least", "need-label-least", "number"),
]
Newcomers = Annotated[
    int,
    Field(ge=1),
    AfterValidator(_newcomers),
    _detail("need-ask-newcomers", "need-label-newcomers", "number"),
]
FIELDS: dict[str, Key] = {
    "housing": "field-housing",
    "environment": "field-environment",
    "inclusion": "field-inclusion",
    "work": "field-work",
    "health": "field-health",
    "support": "field-support",
    "education": "field-education",
}
FOR_WHOM: dict[str, Key] = {
    "adults": "whom-adults",
    "youth": "whom-youth",
    "elderly": "whom-elderly",
    "disabled": "whom-disabled",
    "families": "whom-families",
}


class Details(Form):
    """What a need may say besides; it is not asked, but can be added."""

    bring: Annotated[str, phrase(2, 200), _detail("need-ask-bring", "need-label-bring")] = ""
    must: Annotated[str, phrase(2, 200), _detail("need-ask-must", "need-label-must")] = ""
    nice: Annotated[str, phrase(2, 200), _detail("need-ask-nice", "need-label-nice")] = ""
    languages: Annotated[
        tuple[str, ...], _detail("need-ask-languages", "need-label-languages", "languages")
    ] = ()
    field: Annotated[
        Sector | None,
        _detail("need-ask-field", "need-label-field", "option", options=tuple(FIELDS.items())),
    ] = None
    for_whom: Annotated[
        ForWhom | None,
        _detail("need-ask-for", "need-label-for", "option", options=tuple(FOR_WHOM.items())),
    ] = None
    neighbourhood: Annotated[
        str | None,
        _detail("need-ask-neighbourhood", "need-label-neighbourhood", "neighbourhood"),
    ] = None


class Need(Details):
    """A shift as an association posts it."""

    what: What
    where: Where
    when: When
    people: People
    youngest: Youngest
    insurer: Insurer
    least: Least = 1
    newcomers: Newcomers = 0


def _rule(text: str) -> str:
    return str(read_rule(text))


def to_come(day: date, info: ValidationInfo) -> date:
    """Refuses a day that is past; the wall time of now comes as context."""
    now = (info.context or {}).get("now")
    if now is not None and day < now.date():
        raise PydanticCustomError("form-when-past", "in the past")
    return day


class Repeated(Need):
    """A need that comes back."""

    repeat: Annotated[
        str,
        AfterValidator(_rule),
        Ask("series-ask-repeat", "series-label-repeat", "series-repeat-again", hears="repeat"),
    ]
    until: Annotated[
        date | None,
        AfterValidator(lambda day, info: to_come(day, info) if day else day),
        Ask(
            "series-ask-until",
            "series-label-until",
            "series-until-again",
            hears="until",
            optional=True,
            unasked=True,
        ),
    ] = None


class Edited(Details):
    """A need that has been posted, with the lines that can be changed."""

    what: What
    where: Where
    people: People
    youngest: Youngest
    insurer: Insurer
    least: Least = 1
    newcomers: Newcomers = 0


def _number(raw: object) -> object:
    """Who types "15 ore" means 15."""
    digits = "".join(each for each in str(raw) if each.isdecimal())
    return digits or raw


Hours = Annotated[
    int,
    BeforeValidator(_number),
    Field(ge=1, le=MOST_PEOPLE),
    Ask("hours-ask-amount", "hours-label-amount", "form-number-again", hears="number"),
]


def _after(day: date, info: ValidationInfo) -> date:
    if day < info.data.get("since", day):
        raise PydanticCustomError("form-when-past", "ends before it starts")
    return to_come(day, info)


class Pieces(Details):
    """Hours that are wanted altogether over some days: each volunteer takes a piece."""

    what: What
    where: Where
    hours: Hours
    since: Annotated[
        date,
        AfterValidator(to_come),
        Ask("hours-ask-since", "hours-label-since", "series-until-again", hears="until"),
    ]
    until: Annotated[
        date,
        AfterValidator(_after),
        Ask("hours-ask-until", "series-label-until", "series-until-again", hears="until"),
    ]
    youngest: Youngest
    insurer: Insurer


class EditedPieces(Details):
    """Flexible hours that have been posted, with the lines that can be changed."""

    what: What
    where: Where
    hours: Hours
    youngest: Youngest
    insurer: Insurer


class Piece(Form):
    """When somebody gives a piece of flexible hours."""

    confirm: ClassVar[bool] = False

    when: Annotated[
        WallSpan,
        AfterValidator(ahead),
        Ask("piece-ask-when", "need-label-when", "form-when-again", hears="when"),
    ]


class Lasting(Details):
    """A bond without hours, such as a phone call now and then."""

    what: What
    where: Where
    people: People
    youngest: Youngest
    insurer: Insurer


Posted = Need | Pieces | Lasting
"""What an association posts."""


class Given(Form):
    """How much time somebody has given in a lasting bond (minutes)."""

    confirm: ClassVar[bool] = False

    minutes: Annotated[
        Literal["30", "60", "90", "120", "180"],
        Ask(
            "given-ask",
            "hours-label-amount",
            "form-option-again",
            hears="option",
            options=(
                ("30", "given-30"),
                ("60", "given-60"),
                ("90", "given-90"),
                ("120", "given-120"),
                ("180", "given-180"),
            ),
        ),
    ]
