"""What a family asks a mediator who speaks its language, and how soon it is promised an answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

TalkState = Literal["waiting", "taken", "ended"]
Author = Literal["family", "mediator"]
KEPT = timedelta(days=7)
"""How long the texts of a talk are kept."""
ON_CALL = timedelta(hours=2)
USUAL = timedelta(days=2)
MOST_A_DAY = 5
"""Talks that one person may begin within a day, one after the other."""


@dataclass(frozen=True, slots=True)
class TalkText:
    """What somebody said in a talk; `italian` is the same in Italian, written by the mediator."""

    id: str
    author: Author
    words: str
    italian: str
    said: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A question and its answers; `person_id` is None once whoever asked is erased."""

    id: str
    person_id: str | None
    mediator_id: str | None
    language: str
    state: TalkState
    asked: datetime
    promised: datetime
    answered: datetime | None = None

    @property
    def taker_id(self) -> str | None:
        """Whoever answers it now."""
        return self.mediator_id if self.state == "taken" else None


def promise(now: datetime, on_call: bool, next_call: datetime | None) -> datetime:
    """Until when an answer is promised: soon while somebody is on call, else when one will be.

    Of nobody it is known when they will be on call: then within two days.
    """
    if on_call:
        return now + ON_CALL
    if next_call is not None and next_call + ON_CALL < now + USUAL:
        return next_call + ON_CALL
    return now + USUAL
