"""Roles that somebody is invited to: mediators, and reviewers of translations."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

RoleName = Literal["mediator", "reviewer"]


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody's role in some languages; a mediator is not asked about the `excluded` topics."""

    id: str
    person_id: str
    name: RoleName
    languages: frozenset[str]
    excluded: frozenset[str]
    since: datetime
