"""A favour: hours that somebody asks of others, through an organization that vouches for them."""

from typing import Annotated

from domain.chat import Refusal
from domain.forms import Ask, Form
from domain.goods import Want
from domain.questions import When, phrase

MOST_OPEN = 3
"""Favours that somebody may have asked for and that are still to come."""


class Favour(Form):
    """What somebody would like a hand with; the address is for whoever comes."""

    what: Annotated[
        str, phrase(3, 120), Ask("favour-ask-what", "need-label-what", "form-text-again")
    ]
    when: When
    neighbourhood: Annotated[
        str,
        Ask(
            "favour-ask-neighbourhood",
            "need-label-neighbourhood",
            "form-option-again",
            hears="neighbourhood",
        ),
    ]
    address: Annotated[
        str, phrase(3, 120), Ask("favour-ask-address", "favour-label-address", "form-text-again")
    ]


def unvouched(want: Want) -> Refusal | None:
    """Only a favour that waits can be vouched for, or refused."""
    if want.kind != "favour":
        return Refusal("gone")
    return None if want.state == "pending" else Refusal("already-decided")
