"""Givers: people who may be asked to give time, and what is known of what suits them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict

from domain.args import Span
from domain.keys import Key
from domain.people import AgeBand
from domain.shifts import Shift

Skill = Literal["driving", "food-handling", "it", "teaching", "first-aid", "nursing", "crafts"]
SKILLS: tuple[Skill, ...] = get_args(Skill)
SKILL_NAMES: Mapping[str, Key] = {
    "driving": "skill-driving",
    "food-handling": "skill-food-handling",
    "it": "skill-it",
    "teaching": "skill-teaching",
    "first-aid": "skill-first-aid",
    "nursing": "skill-nursing",
    "crafts": "skill-crafts",
}
SPEAKS = "speaks-"
"""A must that begins like this asks for a language, by its code."""
WEEKLY = 2
"""Proposals a week, unless somebody says otherwise."""
FOREVER = datetime(9999, 1, 1, tzinfo=UTC)
"""Until when whoever pauses is not asked, if they did not say until when."""


class Interests(BaseModel):
    """What somebody would give their time for, as they said it; nothing said means all of it."""

    model_config = ConfigDict(frozen=True)

    fields: frozenset[str] = frozenset()
    neighbourhoods: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    skills: frozenset[str] = frozenset()
    also: str = ""


Scope = Literal["field", "organization"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Giver:
    """Somebody who may give time, as the criteria see them.

    `windows` are when they said to be free over the days to come (none: they did not say).
    `held` are the shifts they have taken, `known_to` the organizations they have helped before.
    `asked` counts the proposals of the last seven days, of at most `weekly`. `muted` are the
    (scope, value) pairs that they don't want to be asked about. `chance` is how likely they say
    yes, `reliability` how likely they come, both from 0 to 1. `given` are minutes given lately.
    """

    person_id: str
    band: AgeBand | None
    language: str
    interests: Interests = field(default_factory=Interests)
    windows: tuple[Span, ...] = ()
    held: tuple[Shift, ...] = ()
    known_to: frozenset[str] = frozenset()
    weekly: int = WEEKLY
    asked: int = 0
    last_asked: datetime | None = None
    muted: frozenset[tuple[str, str]] = frozenset()
    promised: bool = False
    chance: float = 0.0
    reliability: float = 1.0
    given: int = 0

    @property
    def musts(self) -> frozenset[str]:
        """What they meet of what a shift may insist on: skills, and languages spoken."""
        spoken = {self.language, *self.interests.languages}
        return self.interests.skills | {f"{SPEAKS}{each}" for each in spoken}
