"""What has changed hands: noted by one side, questioned by the other, decided, entered."""

from dataclasses import replace

from domain import may
from domain.amounts import read_amount
from domain.args import Amount, Arg
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.goods import Pledge
from domain.keys import Key
from domain.pledges import can_correct, can_question, ended, noted_by
from handlers import drives, endings, forms, handovers, matches
from storage.town import Town

TIMES = 10
"""What is noted is at most so many times what was pledged: more is a slip of the finger."""
NEWS = Delivery(lane="reminder")
TO_ALL = choice("handovers", "handover-button-all")


def ask(town: Town, pledge: Pledge) -> Answer:
    """Asks how much: as pledged, or another amount."""
    if no := _notable(pledge):
        return no
    base, pledged = f"handover/{pledge.id}", matches.amount(pledge)
    return [
        say(
            "receipt-how-much",
            choice(f"{base}/handed/{pledge.quantity}", "amount-button", amount=pledged),
            choice(f"{base}/amount", "amount-button-other"),
            choice(base, "button-back"),
            what=matches.of(town, pledge),
        )
    ]


def _notable(pledge: Pledge) -> Refusal | None:
    if pledge.state == "reserved":
        return None
    return ended(pledge) or Refusal("gone")


def ask_other(town: Town, pledge: Pledge) -> Answer:
    """Asks for another amount than was pledged."""
    return _notable(pledge) or forms.begin(town, "handed", about=pledge.id)


def ask_correct(town: Town, pledge: Pledge) -> Answer:
    """Asks whoever has just noted an amount for the right one."""
    no = can_correct(pledge, town.person.id, town.now)
    return no or forms.begin(town, "handed", about=pledge.id)


def typed(town: Town, words: str, pledge_id: str) -> Answer:
    """Takes the amount that somebody typed."""
    pledge = town.pledges.get(pledge_id)
    if pledge is None:
        return Refusal("gone")
    if no := may.hands(town.person, pledge):
        return no
    quantity = read_amount(words, pledge.unit)
    if not quantity or quantity > TIMES * pledge.quantity:
        return _again(town, pledge, "handed")
    return note(town, pledge, quantity)


def _again(town: Town, pledge: Pledge, kind: str) -> Answer:
    asked = forms.begin(town, kind, about=pledge.id)
    wrong = say("amount-wrong", pledged=matches.amount(pledge))
    return asked if isinstance(asked, Refusal) else [wrong, *asked]


def handed(town: Town, pledge: Pledge, quantity: str) -> Answer:
    """Notes the amount of a button."""
    if not quantity.isdecimal() or not 0 < int(quantity) <= TIMES * pledge.quantity:
        return Refusal("gone")
    return _notable(pledge) or note(town, pledge, int(quantity))


def note(town: Town, pledge: Pledge, quantity: int) -> Answer:
    """So much has changed hands: it is entered, and the other side may say otherwise."""
    now = handovers.locked(town, pledge)
    again = now.state == "handed"
    if no := can_correct(now, town.person.id, town.now) if again else _notable(now):
        return no
    if again and quantity == now.handed:
        return [say("receipt-same", TO_ALL)]
    enter(town, now, quantity, town.person.id)
    endings.forget(town, now)
    told = {**handovers.told_of(town, now), "amount": Amount(quantity, now.unit)}
    side = handovers.other_side(town, now)
    question = choice(f"handover/{now.id}/question", "receipt-button-question")
    key: Key = "receipt-noted-donor" if side == "donor" else "taking-noted"
    correct = choice(f"handover/{now.id}/correct", "receipt-button-correct")
    thanks = Say("receipt-thanks", told, (correct, TO_ALL))
    return [
        thanks,
        *_finish(town, now, quantity),
        *endings.refill(town, [now]),
        *handovers.tell(town, now, side, Say(key, told, (question,))),
    ]


def enter(town: Town, pledge: Pledge, quantity: int, by: str | None) -> None:
    """Enters so much, or puts it right; a want that only seemed to be met is open again."""
    before = town.wants.get(pledge.want_id) if pledge.want_id else None
    measured(town, pledge, quantity)
    town.pledges.hand(pledge.id, quantity, by)
    town.goods.settle(pledge, quantity)
    later = town.wants.get(before.id) if before else None
    seemed_met = before and later and before.received >= before.quantity > later.received
    if before and seemed_met and (before.until is None or before.until > town.now):
        town.wants.reopen(before.id)


def measured(town: Town, pledge: Pledge, quantity: int) -> None:
    """An offer turns out as large as what came of it: the difference is promised to nobody."""
    found = handovers.parts(town, pledge)
    before = pledge.handed if pledge.state == "handed" else pledge.quantity
    if found and found[0].person_id and quantity != before:
        larger = max(0, found[0].quantity + quantity - before)
        town.offers.edit(replace(found[0], quantity=larger))


def _finish(town: Town, pledge: Pledge, quantity: int) -> list[Say]:
    """Ends an offer that is given away, and a want that is met; tells of a target reached."""
    found = handovers.parts(town, pledge)
    offer = town.offers.get(found[0].id) if found else None
    if offer and offer.free <= 0 and not matches.live(town, offer):
        town.offers.set_state(offer.id, "done")
    want = town.wants.get(pledge.want_id) if pledge.want_id else None
    if want and want.kind == "drive":
        return drives.reached(town, want, want.received - quantity + pledge.handed)
    if want is None or want.received < want.quantity:
        return []
    if not town.wants.finish(want.id, "met"):
        return []
    met = say("taking-met", what=matches.named(want))
    people = town.organizations.people_of(want.organization_id)
    ours = [met if each == town.asking else met.told(each, NEWS) for each in people]
    return [*ours, *endings.let_go(town, want)]


def ask_question(town: Town, pledge: Pledge) -> Answer:
    """Asks how much it was, from the other side."""
    return _questionable(town, pledge) or forms.begin(town, "question", about=pledge.id)


def _questionable(town: Town, pledge: Pledge) -> Refusal | None:
    days = town.city.matching.question_days
    return can_question(pledge, handovers.side_of(town, pledge), town.now, days)


def questioned(town: Town, words: str, pledge_id: str) -> Answer:
    """Keeps what the other side says it was: two numbers that differ are decided."""
    found = town.pledges.get(pledge_id)
    if found is None:
        return Refusal("gone")
    now = handovers.locked(town, found)
    if no := may.hands(town.person, now) or _questionable(town, now):
        return no
    quantity = read_amount(words, now.unit)
    if quantity is None or quantity > TIMES * now.quantity:
        return _again(town, now, "question")
    if quantity == now.handed:
        return [say("receipt-same", TO_ALL)]
    town.pledges.question(now.id, town.person.id, quantity)
    numbers = both(replace(now, claimed=quantity), noted_by(now))
    told = Say("receipt-questioned", {**handovers.told_of(town, now), **numbers})
    look = choice(f"handover/{now.id}/decide", "button-look")
    call = say("coordinator-receipt", look, organization=now.organization)
    return [
        replace(told, choices=(TO_ALL,)),
        *handovers.tell(town, now, noted_by(now), told),
        *(call.told(each, NEWS) for each in _deciders(town, now)),
    ]


def both(pledge: Pledge, noted: str) -> dict[str, Arg]:
    """What each side says."""
    first, second = Amount(pledge.handed, pledge.unit), Amount(pledge.claimed, pledge.unit)
    return {
        "given": first if noted == "donor" else second,
        "got": second if noted == "donor" else first,
    }


def _deciders(town: Town, pledge: Pledge) -> list[str]:
    """Nobody decides about what they have given or received themselves."""
    return [
        each for each in town.people.coordinators() if not handovers.concerns(town, pledge, each)
    ]
