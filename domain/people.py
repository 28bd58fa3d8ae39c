"""People: who somebody is to the programme, and nothing more."""

from dataclasses import dataclass
from typing import Literal

AgeBand = Literal["under14", "14to17", "adult"]
MAX_WRONG_CODES = 5


def band_of(years: int) -> AgeBand:
    """The age band of an age in years."""
    if years < 14:
        return "under14"
    return "14to17" if years < 18 else "adult"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who talks to the bot; `organizations` are those they are an active member of.

    `refers` are those of them whose referent they are, who says who else is in.
    `lead` is how long before a shift they are reminded (minutes): None as usual, 0 not at all.
    `digest`: a member is told by itself what is today and this week. `mediates` and `reviews`
    are the languages in which they answer families, and read translations.
    """

    id: str
    language: str
    language_chosen: bool = False
    name: str | None = None
    age_band: AgeBand | None = None
    silenced: bool = False
    coordinator: bool = False
    organizations: frozenset[str] = frozenset()
    lead: int | None = None
    refers: frozenset[str] = frozenset()
    digest: bool = True
    mediates: frozenset[str] = frozenset()
    reviews: frozenset[str] = frozenset()

    @property
    def known(self) -> bool:
        """Whether the two things that a sign-up needs have been said."""
        return self.name is not None and self.age_band is not None
