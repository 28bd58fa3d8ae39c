"""Reports: somebody tells the coordinators about messages that were not all right."""

from dataclasses import dataclass
from typing import Literal

from domain.chat import Refusal

ReportState = Literal["open", "archived", "handled"]


@dataclass(frozen=True, slots=True)
class Report:
    """Who reports whom: `about_id` is a person, or None for the organization itself."""

    id: str
    relay_id: str | None
    organization_id: str
    organization: str
    person_id: str | None
    about_id: str | None
    words: str
    state: ReportState
    reason: str | None = None


def undecided(report: Report) -> Refusal | None:
    """Only a report that still waits can be decided."""
    return None if report.state == "open" else Refusal("already-decided")
