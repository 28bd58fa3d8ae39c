"""Inquiries: somebody and whoever posted something write to each other, without names."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from domain.chat import Refusal

Side = Literal["asks", "posts", "town"]
"""Whoever is interested, whoever posted it, and the coordinators who may stop both."""
DAY = timedelta(days=1)
MOST_A_DAY = 10
"""Posts that somebody may begin to write about in a day."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What joins somebody who is interested and a post; `blocked` are the sides that have shut it.

    `poster_id` is None when an organization has posted it, or whoever did is erased.
    """

    id: str
    post_id: str
    person_id: str
    poster_id: str | None
    organization_id: str | None
    blocked: frozenset[Side] = frozenset()

    def side(self, person_id: str) -> Side:
        """The side that somebody writes from."""
        return "asks" if person_id == self.person_id else "posts"


def passes(inquiry: Inquiry, side: Side) -> Refusal | None:
    """Whether a side's messages arrive; whoever has blocked is told so."""
    if side in inquiry.blocked:
        return Refusal("relay-you-blocked")
    return Refusal("relay-not-delivered") if inquiry.blocked else None
