"""Feedback: one face for each shift that somebody came to, and words if they like."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from domain.chat import Refusal
from domain.signups import Signup

Face = Literal[1, 2, 3]
FACES: tuple[Face, ...] = (3, 2, 1)
"""From the happiest to the saddest."""
CHANGED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Opinion:
    """How a shift was for whoever came; `at` is when the face was first given (UTC)."""

    id: str
    signup_id: str
    face: Face
    words: str | None
    seen: bool
    at: datetime


def can_answer(signup: Signup, given: Opinion | None, now: datetime) -> Refusal | None:
    """Whoever came answers once, and may change their mind for a week."""
    if signup.state != "came":
        return Refusal("feedback-absent")
    return Refusal("feedback-late") if given and given.at + CHANGED <= now else None
