"""Calls: somebody would rather be called by an organization than write."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.chat import Refusal

CallState = Literal["open", "taken", "withdrawn", "unanswered"]
AGAIN = timedelta(days=1)
UNANSWERED = timedelta(days=3)
MOST_A_DAY = 3
_NUMBER = re.compile(r"\+?[\d ()./-]+")


@dataclass(frozen=True, slots=True)
class Call:
    """A request to be called; the number is there until somebody has seen it, or nobody will.

    `orphan`: nobody speaks for the organization any more.
    """

    id: str
    organization_id: str
    organization: str
    shift_id: str | None
    person_id: str
    phone: str | None
    state: CallState
    created: datetime
    taken_by: str | None = None
    orphan: bool = False


def is_number(text: str) -> bool:
    """Whether a text may be a phone number: six to fifteen digits, perhaps with a plus."""
    return bool(_NUMBER.fullmatch(text)) and 6 <= sum(map(str.isdecimal, text)) <= 15


def waits(call: Call, now: datetime) -> Refusal | None:
    """Only a request that still waits can be taken on, or withdrawn."""
    if call.state == "taken":
        return Refusal("call-taken")
    if call.state == "withdrawn":
        return Refusal("call-withdrawn")
    over = call.state == "unanswered" or now >= call.created + UNANSWERED
    return Refusal("call-over") if over else None
