"""Who comes when somebody takes a place: alone, with others, with somebody experienced."""

import re
from dataclasses import dataclass

from domain.chat import Refusal

MOST_ADULTS = 30
MOST_CHILDREN = 20
_CODE = re.compile(r"(\d{1,2})\.(\d{1,2})(c?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Party:
    """How many come in all, how many children they bring along, and whether not alone."""

    people: int = 1
    children: int = 0
    companion: bool = False

    @property
    def code(self) -> str:
        """The party as a piece of a path."""
        return f"{self.people}.{self.children}{'c' * self.companion}"


ALONE = Party()


def party_in(code: str) -> Party | None:
    """The party of a path; None when it is none of ours."""
    found = _CODE.fullmatch(code)
    if not found:
        return None
    people, children = int(found[1]), int(found[2])
    fits = 1 <= people <= MOST_ADULTS and children <= MOST_CHILDREN
    return Party(people, children, bool(found[3])) if fits else None


def room(party: Party, free: int) -> Refusal | None:
    """Whether a party fits into the places left for it."""
    if free == 0:
        return Refusal("shift-full")
    return None if party.people <= free else Refusal("party-too-large", {"free": free})
