"""Why something that waited is not told after all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skip:
    """Why a message is not sent after all."""

    reason: str
