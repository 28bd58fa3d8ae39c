"""What people send besides words: a photo of what they give, a voice that is passed on."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

MediumKind = Literal["photo", "voice"]
MediumState = Literal["awaited", "asked", "owed", "kept"]
FILE_MAX = 10_000_000
"""Bytes of the largest file that is fetched."""
FRESH = timedelta(hours=1)
"""How long a photo goes by itself to what was offered, or asked to be shown, just before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """One thing that somebody sent, or has been asked to send, to show an offer.

    awaited: they are about to send it; asked: it is not known yet what it shows; owed: it is still
    to be fetched from its channel, after `attempts` that failed; kept: it is here, `size` bytes of
    `media_type`. `organizations` are those which the offer is proposed to, or that took it.
    """

    id: str
    person_id: str
    kind: MediumKind
    state: MediumState
    media_type: str
    size: int
    attempts: int
    made: datetime
    offer_id: str | None = None
    organizations: frozenset[str] = frozenset()
