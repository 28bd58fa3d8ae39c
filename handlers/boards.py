"""The boards as anybody reads them: what happens in town, homes, work and training."""

from collections.abc import Mapping
from typing import get_args

from domain import may
from domain.chat import Answer, Choice, Refusal, choice, say
from domain.keys import Key
from domain.posts import Board, Post, Screening, is_live, is_seen
from handlers.post_lines import kind_of, named, rows, state_rows, title
from storage.town import Town

BOARDS: tuple[Board, ...] = get_args(Board)
TO_BOARDS = choice("boards", "menu-boards")
TO_MINE = choice("posts", "boards-mine")
NAMES: Mapping[Board, Key] = {
    "events": "board-events",
    "homes": "board-homes",
    "jobs": "board-jobs",
}
TITLES: Mapping[Board, Key] = {
    "events": "board-list-events",
    "homes": "board-list-homes",
    "jobs": "board-list-jobs",
}
OF_TOPIC: Mapping[str, Board] = {
    "leisure": "events",
    "italian": "events",
    "housing": "homes",
    "work": "jobs",
}
AT_MOST = 3
"""Posts that the page of a topic shows."""
MOST = 40


def board_of(word: str) -> Board | None:
    """The board of this name."""
    return next((each for each in BOARDS if each == word), None)


def show(town: Town) -> Answer:
    """The three boards, and what one has posted."""
    ways = [choice(f"board/{each}", NAMES[each]) for each in BOARDS]
    return [say("boards-title", *ways, TO_MINE)]


def board(town: Town, word: str) -> Answer:
    """What is on a board, the soonest first; whoever screens it sees what waits before."""
    which = board_of(word)
    if which is None:
        return Refusal("gone")
    found = town.posts.on_board(which)[:MOST]
    new = [choice(f"posts/new/{which}", "post-button-new")] if _may_add(town, which) else []
    title = TITLES[which] if found else "board-none"
    return [say(title, *to_screen(town, which), *map(named, found), *new, TO_BOARDS)]


def _may_add(town: Town, which: Board) -> bool:
    if may.member(town.person, None) is None:
        return True
    return which != "events" and town.person.age_band in (None, "adult")


def screeners(town: Town, which: Board) -> frozenset[str]:
    """The organizations that screen a board beside the coordinators: of homes the housing agency,
    which is the municipality's.
    """
    offices = (each.id for each in town.city.organizations if each.kind == "municipality")
    return frozenset(offices) if which == "homes" else frozenset()


def screening(town: Town, post_id: str) -> Screening | None:
    """A post as it is screened."""
    post = town.posts.get(post_id)
    return Screening(post, screeners(town, post.board)) if post else None


def to_screen(town: Town, which: Board) -> list[Choice]:
    """What of a board waits for whoever asks to decide about it."""
    found = [Screening(each, screeners(town, which)) for each in town.posts.pending()]
    mine = [each.post for each in found if may.screens(town.person, each) is None]
    return [
        choice(f"screening/{each.id}", "screen-button", what=title(each))
        for each in mine
        if each.board == which
    ]


def of_topic(town: Town, topic: str) -> list[Choice]:
    """The next things on the boards about a topic, as buttons."""
    which = OF_TOPIC.get(topic)
    found = town.posts.on_board(which) if which else []
    return [named(each) for each in found if each.theme == topic][:AT_MOST]


def way(topic: str) -> list[Choice]:
    """The board of a topic, if it has one."""
    which = OF_TOPIC.get(topic)
    return [choice(f"board/{which}", NAMES[which])] if which else []


def card(town: Town, post: Post) -> Answer:
    """A post: what it says, and what whoever reads it can do."""
    mine = may.posts(town.person, post) is None
    back = choice(f"board/{post.board}", NAMES[post.board])
    if not mine and not is_seen(post, town.now):
        return Refusal("post-over", choices=(back,))
    ways = _own_ways(post) if mine else _ways(post)
    head = say("post-card", *ways, back, kind=kind_of(post), what=title(post))
    return [head, *rows(town, post), *(state_rows(post) if mine else [])]


def _ways(post: Post) -> list[Choice]:
    base = f"post/{post.id}"
    ask = choice(f"{base}/ask", "post-button-ask")
    return [ask, choice(f"{base}/report", "relay-button-report")]


def _own_ways(post: Post) -> list[Choice]:
    base = f"post/{post.id}"
    if not is_live(post):
        return []
    edit = choice(f"{base}/edit", "form-button-edit")
    return [edit, choice(f"{base}/withdraw", "post-button-withdraw")]
