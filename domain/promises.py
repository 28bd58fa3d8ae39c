"""Promises of hours for an edition: made once, and counted down by what has been given since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.hours import HOUR, Given


@dataclass(frozen=True, slots=True)
class Promise:
    """Minutes that somebody promised, and gave since; the id is that of their offer."""

    offer_id: str
    minutes: int
    given: int

    @property
    def hours(self) -> int:
        """How many hours were promised."""
        return self.minutes // HOUR

    @property
    def left(self) -> int:
        """Minutes still to be given."""
        return max(0, self.minutes - self.given)

    @property
    def is_kept(self) -> bool:
        """Whether nothing is left to give."""
        return self.left == 0


def since(gifts: Iterable[Given], made: datetime) -> int:
    """Minutes given in shifts that began after a promise was made."""
    return sum(each.minutes for each in gifts if each.start >= made)
