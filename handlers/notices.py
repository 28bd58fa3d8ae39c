"""What coordinators and associations are told of a need."""

from domain.chat import Delivery, Say, say
from domain.shifts import Shift
from handlers import signups
from storage.town import Town


def to_coordinators(town: Town, shift: Shift, told: Say) -> list[Say]:
    """The same words for every coordinator, while they are of use."""
    how = Delivery(lane="reminder", expires=shift.start)
    return [told.told(person_id, how) for person_id in town.people.coordinators()]


def published(town: Town, shift: Shift) -> list[Say]:
    """Tells those who speak for its organization that a need is out."""
    told = say("need-approved", what=shift.what, when=shift.span)
    return signups.to_members(town, shift, told, Delivery(lane="reminder", expires=shift.start))
