"""One turn: an event from the inbox is handled and answered within one unit of work."""

from dataclasses import dataclass, replace

import structlog

from bot.letters import Desk, Post
from bot.outcomes import held
from domain.chat import ANSWER, Address, Delivery, Incoming, Refusal, Say, say
from handlers import menus, recordings, router
from handlers.router import Page
from storage.database import is_database_error
from storage.inbox import Received
from storage.outbox import Letter
from storage.town import Town

MOST_ATTEMPTS = 3
STAYS = ("again/", "hear/")
"""Paths whose answer does not take the place of what was tapped."""
log = structlog.get_logger()

Whom = tuple[str, str]
"""Who is answered, and at which address: the ids of both."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What came of a turn: what to send at once, whether to try again, or it was set aside.

    `stirred` says that more may be due than is sent at once.
    """

    posts: tuple[Post, ...] = ()
    again: bool = False
    parked: bool = False
    stirred: bool = False


class _Refused(Exception):
    """Carries a rule's "no" out of the savepoint, so that what was done is undone."""

    def __init__(self, refusal: Refusal) -> None:
        self.refusal = refusal


def take(town: Town, desk: Desk, seq: int, incoming: Incoming | None) -> Turn:
    """Handles an event; `incoming` is the event as it was heard, read from the inbox if None."""
    received = town.inbox.get(seq, incoming)
    if received is None:
        return Turn()
    incoming = received.incoming
    town.met_by(received.person_id, received.address_id, seq)
    town.outbox.hear(received.person_id)
    if (incoming.path or "").startswith(STAYS):
        incoming = replace(incoming, message_id=None)  # what was tapped stays on the screen
    try:
        with town.attempt():
            posts = _keep(town, desk, received, _answer(town, incoming), incoming.message_id)
    except _Refused as no:
        town.met_by(received.person_id, received.address_id, seq)
        posts = _keep(town, desk, received, _refusal(no.refusal), incoming.message_id)
    except Exception as bug:
        if is_database_error(bug):
            raise
        town.met_by(received.person_id, received.address_id, seq)
        log.exception("handler failed", person=received.person_id, attempts=received.attempts + 1)
        return _failed(town, desk, received)
    town.inbox.done(seq)
    return Turn(tuple(posts), stirred=town.outbox.stirred or town.jobs.stirred)


def slow_down(town: Town, desk: Desk, address: Address) -> tuple[Post, ...]:
    """Tells whoever sends too much, if they are known, that it was not read."""
    whom = town.addresses.at(address)
    return tuple(_reply(town, desk, whom, menus.with_footer([say("slow-down")]))) if whom else ()


def _answer(town: Town, incoming: Incoming) -> list[Say] | Page:
    answer = router.answer(town, incoming)
    if isinstance(answer, Refusal):
        raise _Refused(answer)
    return answer


def _refusal(no: Refusal) -> list[Say]:
    return [Say(no.key, no.args, no.choices)]


def _failed(town: Town, desk: Desk, received: Received) -> Turn:
    town.inbox.count_attempt(received.seq)
    if received.attempts + 1 < MOST_ATTEMPTS:
        return Turn(again=True)
    town.inbox.park(received.seq)
    sorry = [say("sorry", *menus.options(town))]
    return Turn(tuple(_keep(town, desk, received, sorry, None)), parked=True)


def _keep(
    town: Town, desk: Desk, received: Received, answer: list[Say] | Page, edits: str | None
) -> list[Post]:
    """Queues everything that is said; answers leave at once, the rest when it is due."""
    if isinstance(answer, Page):
        return _turn_page(town, desk, received, answer, edits)
    posts = []
    letters: dict[tuple[str | None, Delivery], list[Say]] = {}
    for each in answer:
        letters.setdefault((each.to, each.how), []).append(each)
    for (to, how), says in letters.items():
        if to is None:
            voiced = menus.with_footer(recordings.offered(town, says))
            posts += _reply(town, desk, _whom(town, received), voiced, edits)
        elif how.lane == "answer":
            posts += _send_now(town, desk, to, says, how)
        else:
            town.outbox.put(to, menus.with_footer(says), how)
    return posts


def _whom(town: Town, received: Received) -> Whom:
    """Whoever asked, who may have turned out meanwhile to be somebody else as well."""
    return town.person.id, received.address_id


def _reply(
    town: Town,
    desk: Desk,
    whom: Whom,
    says: list[Say],
    edits: str | None = None,
    page: int = 0,
) -> list[Post]:
    person_id, address_id = whom
    letter = town.outbox.put(
        person_id, says, ANSWER, address_id=address_id, edits=edits, leased=True
    )
    return _ready(town, desk, letter, page)


def _send_now(town: Town, desk: Desk, person_id: str, says: list[Say], how: Delivery) -> list[Post]:
    return _ready(town, desk, town.outbox.put(person_id, says, how, leased=True))


def _ready(town: Town, desk: Desk, letter: Letter | None, page: int = 0) -> list[Post]:
    if letter is None:
        return []
    post = desk.ready(town, letter, page)
    if isinstance(post, Post):
        return [replace(post, attempts=1)]
    if not held(town, letter, post):
        town.outbox.finish(letter.id, "skipped", post)
    return []


def _turn_page(
    town: Town, desk: Desk, received: Received, page: Page, edits: str | None
) -> list[Post]:
    menu = town.menus.get(received.address_id)
    if menu is None:
        return _reply(town, desk, _whom(town, received), menus.menu(town), edits)
    return _reply(town, desk, _whom(town, received), list(menu.says), edits, page.number)
