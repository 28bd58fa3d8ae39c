"""Complaints: somebody tells the coordinators that a post, or what came of it, is not all right."""

from dataclasses import dataclass
from typing import Literal

from domain.chat import Refusal

ComplaintState = Literal["open", "dismissed", "handled"]


@dataclass(frozen=True, slots=True)
class Complaint:
    """About a post; of messages it says over which inquiry they went."""

    id: str
    post_id: str
    inquiry_id: str | None
    person_id: str | None
    words: str
    state: ComplaintState


def undecided(complaint: Complaint) -> Refusal | None:
    """Only a complaint that still waits can be decided."""
    return None if complaint.state == "open" else Refusal("already-decided")
