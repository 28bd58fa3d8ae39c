"""A post in words: its name on a button, and its lines."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from domain.args import Date, Day, Span, Term
from domain.chat import Choice, Say, choice, say
from domain.keys import Key
from domain.posts import Board, Post, PostState
from handlers.questions import SPAN
from storage.town import Town

KIND_NAMES: Mapping[tuple[Board, str], Key] = {
    ("events", "initiative"): "post-initiative",
    ("events", "course"): "post-course",
    ("events", "event"): "post-event",
    ("events", "training"): "post-volunteering",
    ("homes", "offer"): "post-offer",
    ("homes", "request"): "post-request",
    ("homes", "shared"): "post-shared",
    ("jobs", "job"): "post-job",
    ("jobs", "training"): "post-training",
}
STATES: Mapping[PostState, Key] = {
    "pending": "post-is-pending",
    "open": "post-is-open",
    "refused": "post-is-refused",
    "withdrawn": "post-is-withdrawn",
    "ended": "post-is-ended",
}
WHOM: Mapping[str, Key] = {
    "all": "post-for-all",
    "youth": "post-for-youth",
    "families": "post-for-families",
    "volunteers": "post-for-volunteers",
}
COSTS: Mapping[str, Key] = {"free": "cost-free", "low": "cost-low", "paid": "cost-paid"}
CONTRACTS: Mapping[str, Key] = {
    "permanent": "contract-permanent",
    "fixed": "contract-fixed",
    "apprentice": "contract-apprentice",
    "internship": "contract-internship",
    "other": "contract-other",
}
INSTANT = timedelta(minutes=1)


def title(post: Post) -> str:
    """What a post is about, in the words of whoever wrote it."""
    return str(post.details.get("what", ""))


def kind_of(post: Post) -> Term:
    """What kind of thing a post is about."""
    return Term(KIND_NAMES[post.board, post.kind])


def named(post: Post) -> Choice:
    """A button with what a post is about: of what has a day, the day first."""
    path, what = f"post/{post.id}", title(post)
    if post.board == "homes":
        return choice(path, "post-button-home", kind=kind_of(post), what=what)
    day = post.start or _last(post)
    if day is None:
        return choice(path, "post-button", what=what)
    return choice(path, "post-button-day", day=Day(day), what=what)


def _last(post: Post) -> datetime | None:
    return post.until - INSTANT if post.until else None


def state_rows(post: Post) -> list[Say]:
    """What has become of a post, for whoever posted it."""
    told = [say("post-state-row", state=Term(STATES[post.state]))]
    refused = post.reason and post.state == "refused"
    return [*told, say("mydata-reason-row", reason=post.reason or "")] if refused else told


def rows(town: Town, post: Post) -> list[Say]:
    """What a post says, line by line; nothing of whoever posted it but an organization's name."""
    organization = town.organizations.get(post.organization_id) if post.organization_id else None
    firm = organization.name if organization else str(post.details.get("firm", ""))
    by = [say("post-by-row", name=firm)] if firm else []
    lines = {"events": _event, "homes": _home, "jobs": _job}[post.board]
    return [*by, *lines(town, post)] if post.details else by


def _event(town: Town, post: Post) -> list[Say]:
    told = post.details
    when = Span(*town.instants(SPAN.validate_python(told["when"])))
    return [
        say("post-when-row", when=when),
        say("post-where-row", where=str(told["where"])),
        say("post-for-row", whom=Term(WHOM[told["whom"]])),
        say("post-cost-row", cost=Term(COSTS[told["cost"]])),
    ]


def _home(town: Town, post: Post) -> list[Say]:
    told = post.details
    area = town.city.quarter(told.get("area"))
    lines = [
        say("home-rooms-row", rooms=str(told["rooms"])),
        say("post-where-row", where=area) if area else None,
        say("home-euro-row", euro=str(told["euro"])),
        *(say("home-since-row", day=Date(date.fromisoformat(each))) for each in told["since"]),
    ]
    return [each for each in lines if each]


def _job(town: Town, post: Post) -> list[Say]:
    told = post.details
    contract = [say("job-contract-row", contract=Term(CONTRACTS[told["contract"]]))]
    last = date.fromisoformat(told["deadline"][0])
    return [
        say("post-where-row", where=str(told["where"])),
        say("job-hours-row", hours=str(told["hours"])),
        *(contract if post.kind == "job" else []),
        say("job-deadline-row", day=Date(last)),
    ]
