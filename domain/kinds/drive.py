"""Drives: a collection with a target, of which everybody can see how far it has come."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field
from pydantic.functional_validators import AfterValidator

from domain.forms import Ask, Form
from domain.goods import Thing
from domain.kinds.goods import Amounts, Hours, Where, to_come

CELLS = 8


class Drive(Form):
    """What is collected, how much of it, where, and until when."""

    things: Annotated[
        tuple[Thing, ...],
        Field(min_length=1, max_length=1),
        Ask("drive-ask-what", "goods-label-what", "drive-what-again", hears="goods"),
    ]
    amounts: Amounts = ()
    until: Annotated[
        tuple[date, ...],
        Field(min_length=1, max_length=1),
        AfterValidator(to_come),
        Ask("drive-ask-until", "want-label-until", "want-until-again", hears="days"),
    ]
    where: Where
    hours: Hours


def _some(things: tuple[Thing, ...]) -> tuple[Thing, ...]:
    if not things[0].quantity:
        raise ValueError("not said how much")
    return things


class Brought(Form):
    """How much somebody will bring to a drive."""

    confirm: ClassVar[bool] = False

    things: Annotated[
        tuple[Thing, ...],
        Field(min_length=1, max_length=1),
        AfterValidator(_some),
        Ask("drive-ask-bring", "goods-label-amounts", "goods-amounts-again", hears="goods"),
    ]


class Counted(Form):
    """How much has arrived that nobody had announced."""

    confirm: ClassVar[bool] = False

    things: Annotated[
        tuple[Thing, ...],
        Field(min_length=1, max_length=1),
        AfterValidator(_some),
        Ask("drive-ask-count", "goods-label-amounts", "goods-amounts-again", hears="goods"),
    ]


def thermometer(received: int, target: int) -> str:
    """How far a collection has come, as a bar: full only once the target is reached."""
    full = min(CELLS, CELLS * max(0, received) // max(1, target))
    return "▓" * full + "░" * (CELLS - full)
