"""What the clock asks about hand-overs: how it went, when it could be, what became of a carry."""

from domain.args import Span
from domain.chat import Say, choice
from domain.goods import Pledge, Side
from domain.shifts import Shift
from handlers import agreements, endings, handovers
from handlers.appointments import SIDES
from storage.town import Town


def due(town: Town, ref: str) -> list[Say]:
    """Asks how it went once its time is over, or for a time while none is agreed."""
    pledge_id, version, *last = ref.split("/")
    found = town.pledges.get(pledge_id)
    if found is None or found.state != "reserved" or str(found.version) != version:
        return []
    pledge = handovers.locked(town, found)
    if last:
        return _nobody_says(town, pledge)
    if not pledge.agreed:
        side: Side = pledge.turn
        return handovers.tell(town, pledge, side, *handovers.card(town, pledge, side), tag="turn")
    if endings.not_happened(town, pledge):
        return endings.give_up(town, pledge, "handover-nobody-carried")
    return [line for side in SIDES for line in _how_was_it(town, pledge, side)]


def _nobody_says(town: Town, pledge: Pledge) -> list[Say]:
    """An organization that is silent loses it to the next; what may be gone is not offered on."""
    if not pledge.agreed and pledge.turn == "organization":
        return endings.give_up(town, pledge, "handover-silent")
    return endings.close(town, pledge, "handover-silent")


def _how_was_it(town: Town, pledge: Pledge, side: Side) -> list[Say]:
    assert pledge.start is not None
    assert pledge.until is not None
    base = f"handover/{pledge.id}"
    ways = (
        choice(
            f"{base}/handed", "handover-button-given" if side == "donor" else "handover-button-got"
        ),
        choice(f"{base}/off", "handover-button-off"),
        choice(f"{base}/when", "handover-button-other"),
    )
    told = {**handovers.told_of(town, pledge), "when": Span(pledge.start, pledge.until)}
    words = Say("handover-how-was-it", told, ways if pledge.way != "carry" else ways[:2])
    again = "again" if pledge.until < town.now else "first"
    return handovers.tell(town, pledge, side, words, tag=again)


def follow(town: Town, shift_id: str) -> list[Say]:
    """A shift that carries something was called off, moved, or closed."""
    shift = town.shifts.get(shift_id)
    found = town.pledges.of_shift(shift_id)
    if shift is None or found is None or found.state != "reserved":
        return []
    pledge = handovers.locked(town, found)
    if shift.state == "cancelled":
        return endings.give_up(town, pledge, "handover-nobody-carried")
    if shift.closed:
        return [line for side in SIDES for line in _how_was_it(town, pledge, side)]
    return _moved(town, pledge, shift)


def _moved(town: Town, pledge: Pledge, shift: Shift) -> list[Say]:
    if (pledge.start, pledge.until) == (shift.start, shift.end):
        return []
    return agreements.settled(town, pledge, pledge.place, shift.start, shift.end)
