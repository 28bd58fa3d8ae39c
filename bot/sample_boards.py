"""What stands on the boards of the sample town: things to do, a home, work."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Literal

from pydantic import BaseModel, ConfigDict

from domain.kinds.post import Happening, Home, Job, Posted
from domain.times import WallSpan
from handlers import posts
from storage.town import Town


class Part(BaseModel):
    """A part of what is invented: what it does not know is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SampleEvent(Part):
    """Something that an invented organization does, on a day of the sample week."""

    organization: str
    kind: Literal["initiative", "course", "event", "training"]
    what: str
    where: str
    day: int
    start: time
    end: time
    whom: Literal["all", "youth", "families", "volunteers"]


class SampleHome(Part):
    """A room or a home of an invented organization."""

    organization: str
    kind: Literal["offer", "shared"]
    what: str
    rooms: int
    euro: int


class SampleJob(Part):
    """Work, or training for it, that an invented organization knows of, and for how many days."""

    organization: str
    kind: Literal["job", "training"]
    what: str
    where: str
    hours: str
    contract: Literal["permanent", "fixed", "apprentice", "internship", "other"]
    days: int


def announce(
    town: Town,
    events: Sequence[SampleEvent],
    homes: Sequence[SampleHome],
    jobs: Sequence[SampleJob],
) -> None:
    """Puts all of it on the boards."""
    for event in events:
        _announced(town, event)
    for home in homes:
        _posted(town, home.organization, Home(**home.model_dump(exclude={"organization"})))
    for job in jobs:
        last = (town.wall.date() + timedelta(days=job.days),)
        words = job.model_dump(exclude={"organization", "days"})
        _posted(town, job.organization, Job(**words, deadline=last))


def _announced(town: Town, event: SampleEvent) -> None:
    on = town.wall.date() - timedelta(days=town.wall.weekday() - event.day)
    when = WallSpan(datetime.combine(on, event.start), datetime.combine(on, event.end))
    words = event.model_dump(include={"kind", "what", "where", "whom"})
    said = Happening(
        **words, italian="yes" if event.kind == "course" else "no", when=when, cost="free"
    )
    _posted(town, event.organization, said)


def _posted(town: Town, organization: str, form: Posted) -> None:
    board, told = posts.kept(town, form)
    details = told.pop("details")
    kept = town.posts.add(
        board, form.kind, details, organization_id=organization, state="open", **told
    )
    posts.owe(town, kept)
