"""What somebody posts on a board: asked, kept, changed, taken back, and over by itself."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.forms import Draft
from domain.kinds.post import Happening, Home, Posted
from domain.organizations import Organization
from domain.posts import (
    ASKED_BEFORE,
    HOME_STAYS,
    MOST_OPEN,
    Board,
    Post,
    PostState,
    grown_up,
    is_live,
    theme,
)
from handlers import boards, forms
from handlers.boards import TO_BOARDS, TO_MINE, board_of
from handlers.lines import speaking_for
from handlers.post_lines import kind_of, named, rows, state_rows, title
from storage.town import Town

TOLD = Delivery(lane="reminder")
FORMS: Mapping[Board, str] = {"events": "post-events", "homes": "post-homes", "jobs": "post-jobs"}
A_FIRM = "post-vacancy"
"""Work that somebody offers for a firm that is not of the network."""


def of_mine(town: Town) -> Answer:
    """What one has posted, for oneself and for one's organizations, while it is of use."""
    ours = [
        each
        for one in sorted(town.person.organizations)
        for each in town.posts.of_organization(one)
    ]
    found = [each for each in (*town.posts.of_person(town.person.id), *ours) if is_live(each)]
    ways = map(named, found[: boards.MOST])
    return [say("boards-yours" if found else "boards-none-yours", *ways, TO_BOARDS)]


def new(town: Town, word: str) -> Answer:
    """Asks for whom something is posted, where there is a choice."""
    board = board_of(word)
    if board is None:
        return Refusal("gone")
    mine = map(town.organizations.get, sorted(town.person.organizations))
    ours = [each for each in mine if each]
    if not ours:
        return for_me(town, word)
    if board == "events" and len(ours) == 1:
        return new_for(town, ours[0], word)
    ways = [
        choice(f"posts/{each.id}/{board}", "organization-button", name=each.name) for each in ours
    ]
    alone = [] if board == "events" else [choice(f"posts/me/{board}", "post-button-me")]
    return [say("post-for-whom", *ways, *alone)]


def new_for(town: Town, organization: Organization, word: str) -> Answer:
    """Begins a post of one's organization."""
    board = board_of(word)
    if board is None:
        return Refusal("gone")
    return forms.begin(town, FORMS[board], about=organization.id)


def for_me(town: Town, word: str) -> Answer:
    """Begins a post of one's own; whoever has not said how old they are is asked before."""
    board = board_of(word)
    if board is None:
        return Refusal("gone")
    if board == "events":
        return Refusal("not-member")
    if town.person.age_band is None:
        return forms.begin(town, "grown", about=f"new/{board}")
    no = _may_post(town)
    return no or forms.begin(town, A_FIRM if board == "jobs" else FORMS[board])


def _may_post(town: Town) -> Refusal | None:
    if no := grown_up(town.person.age_band):
        return no
    live = [each for each in town.posts.of_person(town.person.id) if is_live(each)]
    return Refusal("post-many", choices=(TO_MINE,)) if len(live) >= MOST_OPEN else None


def posted(town: Town, form: Posted, draft: Draft) -> Answer:
    """Keeps a post: a trusted organization's event is out at once, all else is screened."""
    ours = speaking_for(town, draft.about) if draft.about else None
    if isinstance(ours, Refusal):
        return ours
    board, told = kept(town, form)
    if ours is None and (no := Refusal("not-member") if board == "events" else _may_post(town)):
        return no
    post = town.posts.add(
        board,
        form.kind,
        told.pop("details"),
        organization_id=ours.id if ours else None,
        person_id=None if ours else town.person.id,
        state=state_of(board, ours),
        **told,
    )
    return told_of(town, post)


def state_of(board: Board, ours: Organization | None) -> PostState:
    trusted = ours is not None and ours.trusted
    return "open" if trusted and board == "events" else "pending"


def told_of(town: Town, post: Post) -> list[Say]:
    """Whoever posted it hears that it is out, or waits; then whoever screens it is called."""
    owe(town, post)
    way = choice(f"post/{post.id}", "button-look")
    if post.state == "open":
        return [say("post-published", way, TO_BOARDS, what=title(post))]
    look = choice(f"screening/{post.id}", "button-look")
    words = say("screen-new", look, kind=kind_of(post), what=title(post))
    return [
        say("post-posted", way, TO_BOARDS),
        *(words.told(each, TOLD) for each in _screeners(town, post)),
    ]


def _screeners(town: Town, post: Post) -> list[str]:
    offices = sorted(boards.screeners(town, post.board))
    people = [each for office in offices for each in town.organizations.people_of(office)]
    found = dict.fromkeys([*town.people.coordinators(), *people])
    return [each for each in found if each != town.asking]


def kept(town: Town, form: Posted) -> tuple[Board, dict[str, Any]]:
    """The board of a form, and what is kept of it."""
    details = form.model_dump(mode="json", exclude_none=True)
    if isinstance(form, Happening):
        start, end = town.instants(form.when)
        about = theme("events", form.italian == "yes" and form.kind == "course")
        return "events", {"details": details, "theme": about, "start": start, "until": end}
    if isinstance(form, Home):
        until = town.now + HOME_STAYS
        return "homes", {"details": details, "theme": theme("homes"), "until": until}
    until = _day_after(town, form.deadline[0])
    return "jobs", {"details": details, "theme": theme("jobs"), "until": until}


def _day_after(town: Town, day: date) -> datetime:
    """The instant at which a day is over."""
    return datetime.combine(day + timedelta(days=1), time(), town.city.zone)


def owe(town: Town, post: Post) -> None:
    """A post is over by itself; whoever posted a home is asked before whether it is still there."""
    if post.until is None:
        return
    key = f"post/{post.id}/{post.version}"
    town.jobs.put(key, "post", post.until, post.id)
    if post.board == "homes":
        town.jobs.put(f"{key}/still", "post-still", post.until - ASKED_BEFORE, post.id)


def posters(town: Town, post: Post) -> list[str]:
    """Whoever answers for a post."""
    if post.organization_id:
        return town.organizations.people_of(post.organization_id)
    return [post.person_id] if post.person_id else []


def mydata(town: Town) -> list[Say]:
    """What somebody has posted for themselves, all of it, and how many posts they have read."""
    read = town.posts.screened(town.person.id)
    told = [say("screen-mydata-row", count=read)] if read else []
    return told + [
        row
        for post in town.posts.of_person(town.person.id)
        for row in (
            say("mydata-board-row", kind=kind_of(post), what=title(post)),
            *rows(town, post),
            *state_rows(post),
        )
    ]
