"""What is offered or wanted, as it is named in a message."""

from domain.args import Amount, Lot, Term
from domain.goods import Offer, Want
from domain.kinds.device import TYPES


def lot(thing: Offer | Want) -> Lot:
    """A whole offer, or all that is wanted: "5 kg di pasta"."""
    return lot_of(thing, thing.quantity)


def lot_of(thing: Offer | Want, quantity: int) -> Lot:
    """So many units of what is offered or wanted."""
    what = str(thing.details.get("what", ""))
    named = Term(TYPES[what]) if thing.kind == "device" and what in TYPES else what
    return Lot(named, Amount(quantity, thing.unit))
