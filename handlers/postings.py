"""What coordinators and associations are told of a need."""

from domain.chat import Delivery, Say, choice, say
from domain.shifts import Shift
from handlers import proposals, speakers
from storage.town import Town


def to_coordinators(town: Town, shift: Shift, told: Say) -> list[Say]:
    """The same words for every coordinator, while they are of use."""
    how = Delivery(lane="reminder", expires=shift.start)
    return [told.told(person_id, how) for person_id in town.people.coordinators()]


def published(town: Town, shift: Shift) -> list[Say]:
    """Tells those who speak for its organization that a need is out, and begins to ask people."""
    proposals.begin(town, shift)
    told = say("need-approved", what=shift.what, when=shift.span)
    return speakers.to_members(town, shift, told, Delivery(lane="reminder", expires=shift.start))


def posted(town: Town, shift: Shift) -> list[Say]:
    """What a trusted organization asks for is out at once, the rest waits."""
    return _out(town, shift) if shift.unreviewed else _waits(town, shift)


def _waits(town: Town, shift: Shift) -> list[Say]:
    done = say("need-posted", choice("needs", "menu-needs"), what=shift.what, when=shift.span)
    told = say(
        "coordinator-need",
        choice(f"need/{shift.id}/decide", "button-look"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
    )
    return [done, *to_coordinators(town, shift, told)]


def _out(town: Town, shift: Shift) -> list[Say]:
    done = say("need-published", choice("needs", "menu-needs"), what=shift.what, when=shift.span)
    told = say(
        "coordinator-published",
        choice(f"need/{shift.id}/review", "button-look"),
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
    )
    return [done, *published(town, shift), *to_coordinators(town, shift, told)]
