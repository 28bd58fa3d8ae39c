"""What becomes of a message once its channel has answered."""

from datetime import datetime, time, timedelta

from bot.letters import Post, Unready
from domain.budgets import next_month
from domain.chat import Address, Outcome
from handlers import budgets, follows, partings, ticks
from storage.outbox import KEPT, Letter
from storage.town import Town

AWAY = timedelta(days=1)
MOST_TRIES = 8
PERHAPS = "perhaps delivered"
WINDOW = "window"
"""The reason of a channel that has not heard from somebody for too long."""


def settle(town: Town, post: Post, outcome: Outcome) -> bool:
    """Marks what became of a message; says whether there may be more to do at once."""
    _mark(town, post, outcome)
    return outcome.result != "sent" or bool(town.people.left())


def _mark(town: Town, post: Post, outcome: Outcome) -> None:
    if outcome.result == "unknown" and town.outbox.is_confirmed(post.key):
        outcome = Outcome("sent")
    if why := _still_waits(post, outcome):
        _put_by(town, post, why)
        return
    match outcome.result:
        case "sent":
            _sent(town, post)
        case "later":
            _put_off(town, post, outcome)
        case "unknown":
            if post.lane != "news" and post.attempts < 2:
                later = town.now + timedelta(seconds=outcome.after)
                town.outbox.postpone(post.key, later, PERHAPS)
            else:
                town.outbox.finish(post.key, "unknown", outcome.reason)
        case "unreachable":
            town.outbox.finish(post.key, "skipped", "unreachable")
            town.addresses.set_reachable(post.address_id, False)
            tell_lost(town, post.person_id)
        case "refused":
            town.outbox.finish(post.key, "dead", outcome.reason)
        case "stopped":
            town.outbox.postpone(post.key, town.now + timedelta(minutes=1), "channel stopped")


def _sent(town: Town, post: Post) -> None:
    if post.budget:
        amount = sum(1 for _ in post.parts())
        ticks.queue(town, budgets.count(town, post.address.channel, amount, post.budget))
    if post.knock:
        _put_by(town, post, "knocked")
    else:
        town.outbox.finish(post.key, "sent")


def _still_waits(post: Post, outcome: Outcome) -> str | None:
    """Why a message waits for its person to write, though what spoke for it came to an end."""
    if outcome.result == "refused" and post.message.template:
        return WINDOW
    if not post.knock:
        return None
    if outcome.result == "unknown" and post.attempts > 1:
        return "knocked"
    return WINDOW if outcome.result == "later" and post.attempts >= MOST_TRIES else None


def _put_by(town: Town, post: Post, why: str) -> None:
    letter = town.outbox.get(post.key)
    if letter:
        town.outbox.postpone(post.key, letter.how.expires or town.now + KEPT, why)


def held(town: Town, letter: Letter, why: Unready) -> bool:
    """Puts back what can't leave now: until its person writes, or there is money again."""
    if why not in ("window", "budget"):
        return False
    over = letter.how.expires or town.now + KEPT
    if why == "budget":
        first = datetime.combine(next_month(town.wall.date()), time(), town.city.zone)
        over = min(over, first)
    town.outbox.postpone(letter.id, over, why)
    return True


def heard_later(town: Town, key: str, address: Address, outcome: Outcome) -> None:
    """What a channel says, some time later, of a message that was handed to it."""
    if outcome.result == "sent":
        # Only the whole of a message has its row's own key: a part of it proves nothing.
        town.outbox.confirm(key)
        if not town.outbox.fail(key, "sent", "") and town.outbox.is_perhaps(key):
            town.outbox.finish(key, "sent")
        return
    letter_id = key.partition("-")[0]
    town.outbox.fail(letter_id, "dead", outcome.reason)
    found = town.addresses.at(address)
    if found and _has_written_since(town, found[1], outcome):
        return
    if found and outcome.reason == WINDOW:
        town.addresses.shut(found[1])
    if found and outcome.result == "unreachable":
        town.addresses.set_reachable(found[1], False)
        tell_lost(town, found[0])


def _has_written_since(town: Town, address_id: str, outcome: Outcome) -> bool:
    """Whether what a channel says of an address, long after, is no longer so."""
    reach = town.addresses.reach_by_id(address_id)
    return bool(outcome.at and reach and reach.heard and reach.heard > outcome.at)


def _put_off(town: Town, post: Post, outcome: Outcome) -> None:
    reach = town.addresses.reach_by_id(post.address_id)
    if outcome.moved and reach:
        follows.move(town, reach.address, outcome.moved)
        town.addresses.move(reach, outcome.moved)
    after = timedelta(seconds=outcome.after)
    if outcome.reason == WINDOW:
        town.addresses.shut(post.address_id)
    if outcome.reason == "away":
        town.outbox.postpone(post.key, town.now + AWAY, "away")
    elif post.attempts >= MOST_TRIES and outcome.scope == "chat" and not outcome.moved:
        town.outbox.finish(post.key, "dead", "tried too often")
    else:
        town.outbox.postpone(post.key, town.now + after, "later")


def tell_lost(town: Town, person_id: str) -> None:
    """Tells whoever counts on somebody who can't be reached."""
    ticks.queue(town, partings.lost(town, person_id))
