"""Where offers and wants meet."""

from domain.chat import Say
from domain.goods import Offer, Want
from storage.town import Town


def offered(town: Town, offer: Offer) -> list[Say]:
    """Something is on offer."""
    return []


def wanted(town: Town, want: Want) -> list[Say]:
    """Something is wanted."""
    return []


def withdrawn(town: Town, offer: Offer) -> list[Say]:
    """What was offered no longer is."""
    return []


def called_off(town: Town, want: Want) -> list[Say]:
    """What was wanted no longer is."""
    return []


def reserve_for(town: Town, offer: Offer, want: Want) -> list[Say]:
    """Sets an offer aside for the want it was made for."""
    town.pledges.add(offer, want.organization_id, offer.quantity, want=want, state="reserved")
    return []


def rows(town: Town, offer: Offer) -> list[Say]:
    """What became of an offer."""
    return []
