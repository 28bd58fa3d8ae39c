"""What becomes of a message once its channel has answered."""

from datetime import timedelta

from bot.letters import Post
from domain.chat import Outcome
from handlers import follows, partings, ticks
from storage.town import Town

AWAY = timedelta(days=1)
MOST_TRIES = 8


def settle(town: Town, post: Post, outcome: Outcome) -> bool:
    """Marks what became of a message; says whether there may be more to do at once."""
    _mark(town, post, outcome)
    return outcome.result != "sent" or bool(town.people.left())


def _mark(town: Town, post: Post, outcome: Outcome) -> None:
    match outcome.result:
        case "sent":
            town.outbox.finish(post.key, "sent")
        case "later":
            _put_off(town, post, outcome)
        case "unknown":
            if post.lane != "news" and post.attempts < 2:
                town.outbox.postpone(post.key, town.now, "perhaps delivered")
            else:
                town.outbox.finish(post.key, "unknown", outcome.reason)
        case "unreachable":
            town.outbox.finish(post.key, "skipped", "unreachable")
            town.people.set_reachable(post.address_id, False)
            tell_lost(town, post.person_id)
        case "refused":
            town.outbox.finish(post.key, "dead", outcome.reason)
        case "stopped":
            town.outbox.postpone(post.key, town.now + timedelta(minutes=1), "channel stopped")


def _put_off(town: Town, post: Post, outcome: Outcome) -> None:
    reach = town.people.reach_by_id(post.address_id)
    if outcome.moved and reach:
        follows.move(town, reach.address, outcome.moved)
        town.people.move(reach, outcome.moved)
    after = timedelta(seconds=outcome.after)
    if outcome.reason == "away":
        town.outbox.postpone(post.key, town.now + AWAY, "away")
    elif post.attempts >= MOST_TRIES and outcome.scope == "chat" and not outcome.moved:
        town.outbox.finish(post.key, "dead", "tried too often")
    else:
        town.outbox.postpone(post.key, town.now + after, "later")


def tell_lost(town: Town, person_id: str) -> None:
    """Tells whoever counts on somebody who can't be reached."""
    ticks.queue(town, partings.lost(town, person_id))
