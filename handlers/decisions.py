"""Two sides that note different amounts: a coordinator decides which of them holds."""

from domain.args import Amount
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.goods import Pledge
from domain.pledges import noted_by
from handlers import endings, handovers, matches
from handlers.receipts import NEWS, both, enter
from storage.town import Town

TO_QUEUE = choice("queue", "menu-queue")


def waiting(town: Town) -> list[Choice]:
    """What waits for a coordinator."""
    return [
        choice(
            f"handover/{each.id}/decide",
            "coordinator-receipt-button",
            what=matches.of(town, each),
            organization=each.organization,
        )
        for each in town.pledges.questioned()
    ]


def _decidable(town: Town, pledge: Pledge) -> Refusal | None:
    if pledge.questioned_at is None:
        return Refusal("already-decided")
    own = handovers.concerns(town, pledge, town.person.id)
    return Refusal("contest-own", choices=(TO_QUEUE,)) if own else None


def show(town: Town, pledge: Pledge) -> Answer:
    """Both numbers, as a coordinator sees them."""
    if no := _decidable(town, pledge):
        return no
    numbers = both(pledge, noted_by(pledge))
    base = f"handover/{pledge.id}/decide"
    card = {**handovers.told_of(town, pledge), **numbers}
    ways = [
        choice(f"{base}/{each}", "amount-button", amount=Amount(each, pledge.unit))
        for each in (pledge.handed, pledge.claimed)
    ]
    return [Say("coordinator-receipt-card", card, (*ways, TO_QUEUE))]


def decide(town: Town, pledge: Pledge, quantity: str) -> Answer:
    """One of the two numbers holds: the ledger follows, and both sides are told."""
    now = handovers.locked(town, pledge)
    if no := _decidable(town, now):
        return no
    if quantity not in (str(now.handed), str(now.claimed)):
        return Refusal("gone")
    amount = int(quantity)
    enter(town, now, amount, None)
    told = Say(
        "receipt-decided", {**handovers.told_of(town, now), "amount": Amount(amount, now.unit)}
    )
    return [
        say("coordinator-receipt-decided", TO_QUEUE, amount=Amount(amount, now.unit)),
        *matches.to_donor(town, now.person_id, NEWS, told),
        *matches.to_members(town, now.organization_id, told, NEWS),
        *endings.refill(town, [now]),
    ]
