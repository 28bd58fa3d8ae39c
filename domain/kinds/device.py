"""Devices: what is asked of whoever gives them, and of whoever needs them."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from domain.forms import Ask, Form
from domain.keys import Key
from domain.kinds.goods import (
    YES_NO,
    Address,
    Hours,
    PickUp,
    Quarter,
    Until,
    Urgent,
    Way,
    Where,
    Window,
    option,
)
from domain.questions import phrase

Type = Literal["laptop", "desktop", "tablet", "phone", "monitor", "router", "connection"]
TYPES: dict[str, Key] = {
    "laptop": "device-laptop",
    "desktop": "device-desktop",
    "tablet": "device-tablet",
    "phone": "device-phone",
    "monitor": "device-monitor",
    "router": "device-router",
    "connection": "device-connection",
}
REMEMBERS = ("laptop", "desktop", "tablet", "phone")
"""What holds somebody's data, to be wiped before it changes hands."""
CHARGED = (*REMEMBERS, "router", "monitor")
"""What needs a charger or a cable of its own."""
MOST = 200
Quantity = Annotated[
    int,
    Field(ge=1, le=MOST),
    Ask("device-ask-number", "device-label-number", "form-number-again", hears="number"),
]
What = Annotated[Type, option("device-ask-what", "goods-label-what", tuple(TYPES.items()))]


def _is_one_of(types: tuple[str, ...]) -> Any:
    def needed(values: Mapping[str, Any]) -> bool:
        return values.get("what") in types

    return needed


class Device(Form):
    """What somebody gives: one device, or several of the same."""

    what: What
    model: Annotated[
        str,
        phrase(2, 80),
        Ask("device-ask-model", "device-label-model", "form-text-again", optional=True),
    ] = ""
    working: Annotated[
        Literal["yes", "no", "unsure"],
        option(
            "device-ask-working",
            "device-label-working",
            (*YES_NO, ("unsure", "option-unsure")),
        ),
    ]
    charger: Annotated[
        Literal["yes", "no"],
        option("device-ask-charger", "device-label-charger", YES_NO, needed=_is_one_of(CHARGED)),
    ] = "no"
    wiped: Annotated[
        Literal["yes", "help"],
        option(
            "device-ask-wiped",
            "device-label-wiped",
            (("yes", "device-wiped"), ("help", "device-wipe-help")),
            needed=_is_one_of(REMEMBERS),
        ),
    ] = "yes"
    number: Annotated[
        int,
        Field(ge=1, le=MOST),
        Ask(
            "device-ask-number",
            "device-label-number",
            "form-number-again",
            hears="number",
            unasked=True,
        ),
    ] = 1
    way: Way
    when: Window = None
    neighbourhood: Quarter = None
    address: Address = ""


class DeviceWant(Form):
    """What an organization needs to pass on, or to work with."""

    what: What
    number: Quantity
    least: Annotated[
        str,
        phrase(2, 120),
        Ask("device-ask-least", "device-label-least", "form-text-again", optional=True),
    ] = ""
    purpose: Annotated[
        str,
        phrase(2, 120),
        Ask("device-ask-for", "device-label-for", "form-text-again", optional=True),
    ] = ""
    until: Until = ()
    where: Where
    hours: Hours
    pick_up: PickUp
    urgent: Urgent = "no"
