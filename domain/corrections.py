"""What somebody says is wrong about a service."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.chat import Address

Reason = Literal["moved", "closed", "phone", "hours", "refused", "interpreter", "other"]
CorrectionState = Literal["open", "mended", "dismissed"]
FLAGGED = 2
"""So many independent reports flag a card."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A report about a service; `reporter` is where to tell that it is mended, in a language."""

    id: str
    service_id: str
    reason: Reason
    state: CorrectionState
    made: datetime
    reporter: tuple[Address, str] | None = None
