"""What everybody is asked who gives or wants goods of any kind: how much, where, and until when."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import cycle
from typing import Annotated, Any, Literal, NoReturn
from zoneinfo import ZoneInfo

from pydantic import Field, ValidationInfo
from pydantic.functional_validators import AfterValidator
from pydantic_core import PydanticCustomError

from domain.forms import Ask, ahead
from domain.goods import Thing
from domain.keys import Key
from domain.questions import phrase
from domain.times import WallSpan

Values = Mapping[str, Any]
YES_NO: tuple[tuple[str, Key], ...] = (("yes", "option-yes"), ("no", "option-no"))
WAYS: tuple[tuple[str, Key], ...] = (("drop", "way-drop"), ("pick", "way-pick"))
STAYS = timedelta(days=60)
"""How long an offer without a date of its own is of use."""


def things_of(values: Values) -> list[Thing]:
    """The things of a form, filled or half-filled."""
    given = values.get("things", ())
    return [each if isinstance(each, Thing) else Thing(**each) for each in given]


def unclear(things: Sequence[Thing]) -> list[Thing]:
    """What was not said how much."""
    return [each for each in things if not each.quantity]


def picked_up(values: Values) -> bool:
    """Whether it is to be fetched."""
    return values.get("way") == "pick"


def refuse(error: Key) -> NoReturn:
    """Says no to an answer, with the message that explains it."""
    raise PydanticCustomError(error, "no")


def _as_many(told: tuple[Thing, ...], info: ValidationInfo) -> tuple[Thing, ...]:
    """One amount for all, or one for each thing that lacks it."""
    lacking = unclear(info.data.get("things", ()))
    if unclear(told) or len(told) not in (1, len(lacking)):
        refuse("goods-amounts-again")
    return told


def _ahead(span: WallSpan | None, info: ValidationInfo) -> WallSpan | None:
    return ahead(span, info) if span else span


def to_come(days: tuple[date, ...], info: ValidationInfo) -> tuple[date, ...]:
    """What is wanted until a day that has passed is wanted no more."""
    now = (info.context or {}).get("now")
    if now is not None and days and min(days) < now.date():
        refuse("form-when-past")
    return days


def option(question: Key, label: Key, options: tuple[tuple[str, Key], ...], **more: Any) -> Ask:
    """A question with a few answers to choose from."""
    return Ask(question, label, "form-option-again", hears="option", options=options, **more)


Amounts = Annotated[
    tuple[Thing, ...],
    Field(min_length=1),
    AfterValidator(_as_many),
    Ask(
        "goods-ask-amounts",
        "goods-label-amounts",
        "goods-amounts-again",
        hears="goods",
        needed=lambda values: bool(unclear(things_of(values))),
    ),
]
Way = Annotated[Literal["drop", "pick"], option("goods-ask-way", "goods-label-way", WAYS)]
Window = Annotated[
    WallSpan | None,
    AfterValidator(_ahead),
    Ask("goods-ask-when", "goods-label-when", "form-when-again", hears="when", needed=picked_up),
]
Quarter = Annotated[
    str | None,
    Ask(
        "goods-ask-neighbourhood",
        "goods-label-quarter",
        "form-option-again",
        hears="neighbourhood",
        optional=True,
    ),
]
Address = Annotated[
    str,
    phrase(3, 120),
    Ask("goods-ask-address", "goods-label-address", "form-text-again", needed=picked_up),
]


Until = Annotated[
    tuple[date, ...],
    Field(min_length=1, max_length=1),
    AfterValidator(to_come),
    Ask("want-ask-until", "want-label-until", "want-until-again", hears="days", optional=True),
]
Where = Annotated[str, phrase(3, 120), Ask("want-ask-where", "need-label-where", "form-text-again")]
Hours = Annotated[str, phrase(2, 120), Ask("want-ask-hours", "want-label-hours", "form-text-again")]
PickUp = Annotated[Literal["yes", "no"], option("want-ask-pick", "want-label-pick", YES_NO)]
Urgent = Annotated[
    Literal["yes", "no"], option("want-ask-urgent", "want-label-urgent", YES_NO, unasked=True)
]


def measured(things: Sequence[Thing], amounts: Sequence[Thing]) -> list[Thing]:
    """The things, with the amounts that were told afterwards: one for all, or one for each."""
    told = cycle(amounts)
    return [
        _so_much(each, next(told)) if amounts and not each.quantity else each for each in things
    ]


def _so_much(thing: Thing, amount: Thing) -> Thing:
    return replace(thing, quantity=amount.quantity, unit=amount.unit)


def until(best: date | None, window: WallSpan | None, now: datetime, zone: ZoneInfo) -> datetime:
    """Until when (an instant) an offer is of use: its day is over, or nobody is there any more."""
    ends = []
    if best:
        ends.append(datetime.combine(best + timedelta(days=1), time(), zone))
    if window:
        ends.append(window.end.replace(tzinfo=zone))
    return min(ends, default=now + STAYS)
