"""An organization's answer to what is proposed to it: all of it, a part, or no."""

from domain import may
from domain.amounts import read_amount
from domain.chat import Answer, Refusal, Say, choice, say
from domain.goods import Pledge
from domain.pledges import can_accept
from handlers import endings, forms, handovers, matches
from handlers.skips import Skip
from storage.outbox import Letter
from storage.town import Town

TO_ALL = choice("handovers", "handover-button-all")


def accept(town: Town, pledge: Pledge) -> Answer:
    """An organization takes all that was proposed to it."""
    return _accepted(town, pledge, None)


def _accepted(town: Town, pledge: Pledge, quantity: int | None) -> Answer:
    now = handovers.locked(town, pledge)
    if now.state == "reserved":
        return [say("pledge-accepted-before"), *handovers.card(town, now, "organization")]
    if no := _acceptable(town, now):
        return no
    town.pledges.reserve(now.id, quantity or now.quantity)
    endings.forget(town, now)
    fresh = town.pledges.get(now.id) or now
    begun = handovers.begin(town, fresh)
    if quantity and quantity < now.quantity:
        return [*begun, *endings.onward(town, fresh)]
    return [*begun, *endings.refill(town, [fresh])]


def _acceptable(town: Town, pledge: Pledge) -> Refusal | None:
    """While it is proposed, on offer, of use, and still wanted."""
    if no := can_accept(pledge, town.now):
        return no
    found = handovers.parts(town, pledge)
    offer, want = found or (None, None)
    if offer is None or offer.state != "open":
        return Refusal("pledge-withdrawn-before")
    if offer.until and offer.until <= town.now:
        return Refusal("pledge-expired-before")
    return Refusal("taking-want-over") if want is None or want.state != "open" else None


def ask_part(town: Town, pledge: Pledge) -> Answer:
    """Asks how much of it."""
    return _acceptable(town, pledge) or forms.begin(town, "part", about=pledge.id)


def part(town: Town, words: str, pledge_id: str) -> Answer:
    """Takes only a part: the rest goes on to the next."""
    found = town.pledges.get(pledge_id)
    if found is None:
        return Refusal("gone")
    if no := may.member_of(town.person, found) or can_accept(found, town.now):
        return no
    quantity = read_amount(words, found.unit)
    if not quantity or quantity > found.quantity:
        asked = forms.begin(town, "part", about=found.id)
        wrong = say("taking-part-wrong", amount=matches.amount(found))
        return asked if isinstance(asked, Refusal) else [wrong, *asked]
    return _accepted(town, found, quantity)


def decline(town: Town, pledge: Pledge) -> Answer:
    """An organization does not want it: it goes on to the next, and nobody hears who refused."""
    now = handovers.locked(town, pledge)
    if no := can_accept(now, town.now):
        return no
    town.pledges.settle(now.id, "declined")
    return [say("taking-declined", TO_ALL), *endings.onward(town, now)]


def show(town: Town, pledge: Pledge) -> Answer:
    """What is proposed, as its organization is asked."""
    if pledge.state == "reserved":
        return handovers.card(town, pledge, "organization")
    if no := _acceptable(town, pledge):
        return no
    found = handovers.parts(town, pledge)
    offer, want = found or (None, None)
    return matches.proposal(town, pledge, offer, want) if offer and want else Refusal("gone")


def still_proposed(town: Town, letter: Letter) -> list[Say] | Skip:
    """A proposal is told while it can be accepted."""
    pledge = town.pledges.get(letter.how.ref)
    if pledge is None or can_accept(pledge, town.now):
        return Skip("no longer proposed")
    theirs = handovers.concerns(town, pledge, letter.person_id)
    return list(letter.says) if theirs else Skip("speaks for them no more")
