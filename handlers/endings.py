"""How a pledge ends without changing hands: given up, withdrawn, called off, expired."""

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Answer, Delivery, Say, choice, say
from domain.goods import Offer, Pledge, PledgeState, Want
from domain.keys import Key
from domain.pledges import ended, is_live
from handlers import carries, fillings, handovers, matches
from storage.town import Town

HOW = Delivery(lane="reminder")


def end(town: Town, pledge: Pledge, state: PledgeState) -> list[Say]:
    """Ends a live pledge with all that waited about it, and with the shift that carries it."""
    if not town.pledges.settle(pledge.id, state):
        return []
    forget(town, pledge)
    return carries.end(town, pledge)


def forget(town: Town, pledge: Pledge) -> None:
    """Nothing that waits about a pledge is told any more."""
    for check in (matches.PROPOSAL, handovers.REMINDER):
        town.outbox.withdraw(check, pledge.id, "pledge has ended")


def end_all(
    town: Town, pledges: Sequence[Pledge], state: PledgeState, key: Key, *, but: str | None = None
) -> list[Say]:
    """Ends these; the organizations that had accepted hear why (`but` one of them)."""
    told: list[Say] = []
    for each in pledges:
        told += end(town, each, state)
        if each.state == "reserved" and each.organization_id != but:
            gone = Say(key, handovers.told_of(town, each))
            told += matches.to_members(town, each.organization_id, gone, HOW)
    return told


def give_up(town: Town, pledge: Pledge, key: Key) -> list[Say]:
    """It does not change hands: both are told, and what is left goes on to the next."""
    told = end(town, pledge, "returned")
    said = Say(key, handovers.told_of(town, pledge))
    then, onward = _next(town, pledge)
    donor = matches.to_donor(town, pledge.person_id, HOW, said, *then)
    ours = matches.to_members(town, pledge.organization_id, said, HOW)
    return [*told, *donor, *ours, *onward, *refill(town, [pledge])]


def _next(town: Town, pledge: Pledge, but: str | None = None) -> tuple[list[Say], list[Say]]:
    """What its donor hears about the rest, and who is asked now; nothing where it has ended."""
    found = handovers.parts(town, pledge)
    if found is None or found[0].state != "open":
        return [], []
    if matches.meant_for(found[0]):
        town.offers.set_state(found[0].id, "withdrawn")
        return [], []
    onward = matches.propose(town, found[0], but=but)
    return [say("pledge-goes-on") if onward else say("pledge-stays-open")], onward


def close(town: Town, pledge: Pledge, key: Key) -> list[Say]:
    """It is over, and nobody knows whether it is still there: it is offered to nobody else."""
    told = end(town, pledge, "returned")
    found = handovers.parts(town, pledge)
    if found and found[0].quantity > pledge.quantity:
        town.offers.edit(replace(found[0], quantity=found[0].quantity - pledge.quantity))
    elif found:
        town.offers.set_state(found[0].id, "withdrawn")
    said = Say(key, handovers.told_of(town, pledge))
    again = say("handover-give-again", choice("give", "menu-give"))
    ours = matches.to_members(town, pledge.organization_id, said, HOW)
    donor = matches.to_donor(town, pledge.person_id, HOW, said, again)
    return [*told, *donor, *ours, *refill(town, [pledge])]


def failed(town: Town, pledge: Pledge) -> Answer:
    """One of the two says that it did not work."""
    now = handovers.locked(town, pledge)
    if no := ended(now):
        return no
    done = say("handover-off-done", choice("handovers", "handover-button-all"))
    side = handovers.side_of(town, now)
    told = give_up(town, now, "handover-did-not-work")
    return told if side == "donor" else [done, *told]


def not_happened(town: Town, pledge: Pledge) -> bool:
    """Whether nobody has come who was to carry it."""
    shift = town.shifts.get(pledge.shift_id) if pledge.shift_id else None
    return shift is not None and (shift.state == "cancelled" or shift.taken == 0)


def expire(town: Town, offer: Offer) -> list[Say]:
    """What is of no use any more is given to nobody; what was agreed before then may have been."""
    open_ones = [each for each in matches.live(town, offer) if not _may_have_been(town, each)]
    told = end_all(town, open_ones, "expired", "taking-gone-expired")
    if town.offers.set_state(offer.id, "expired"):
        back = choice("handovers", "handover-button-all")
        gone = say("offer-expired", back, what=matches.named(offer))
        told += matches.to_donor(town, offer.person_id, HOW, gone)
    return [*told, *refill(town, open_ones)]


def refill(town: Town, pledges: Sequence[Pledge], but: str | None = None) -> list[Say]:
    """What these wants lack again is looked for among what waits on offer."""
    wants = dict.fromkeys(each.want_id for each in pledges)
    return [line for each in wants if each for line in fillings.fill(town, each, but)]


def _may_have_been(town: Town, pledge: Pledge) -> bool:
    return pledge.agreed and pledge.start is not None and pledge.start <= town.now


def call_off(town: Town, want: Want) -> list[Say]:
    """It is wanted no more: whoever was to bring it is told, and it goes on to others."""
    told: list[Say] = []
    for found in town.pledges.of_want(want.id):
        if not is_live(found):
            continue
        now = handovers.locked(town, found)
        told += end(town, now, "withdrawn")
        then, asked = _next(town, now, but=want.id)
        if now.state == "reserved":
            off = Say("pledge-called-off", handovers.told_of(town, now))
            told += matches.to_donor(town, now.person_id, HOW, off, *then)
        told += asked
    return told


def let_go(town: Town, want: Want) -> list[Say]:
    """There is enough, or its time is over: what nobody has accepted yet goes on to others."""
    told: list[Say] = []
    for found in town.pledges.of_want(want.id):
        if found.state == "proposed":
            now = handovers.locked(town, found)
            told += [*end(town, now, "withdrawn"), *onward(town, now)]
    return told


def onward(town: Town, pledge: Pledge) -> list[Say]:
    """To the next best; if there is nobody, whoever gives is told so."""
    forget(town, pledge)
    found = handovers.parts(town, pledge)
    if found is None or found[0].state != "open":
        return []
    offer = found[0]
    told = matches.propose(town, offer)
    if not told and not matches.live(town, offer):
        alone = say("offer-nobody", what=matches.named(offer))
        told = matches.to_donor(town, offer.person_id, HOW, alone)
    return [*told, *refill(town, [pledge])]
