"""Show to staff: the card in large Italian, for whoever sits at the desk."""

from domain.args import Languages
from domain.chat import Answer, Say, say
from domain.papers import StaffSheet
from domain.services import Service
from handlers import finds, services
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.town import Town


def show(town: Town, service: Service) -> Answer:
    """What to do with it in the reader's language, then the card in Italian, and as a picture."""
    first, *rest = [each.spoken(finds.ITALIAN) for each in _told(town, service)]
    return [say("staff-how", services.back(service)), first.bearing("staff", service.id), *rest]


def _told(town: Town, service: Service) -> list[Say]:
    """What the desk is to know: which service, what is brought along, who is asking."""
    about = service.fact("summary")
    return [
        say("staff-looking", name=service.name),
        *([say("service-about-under", text=about)] if about else []),
        *_rows(town, service, town.person.language),
    ]


def _rows(town: Town, service: Service, language: str) -> list[Say]:
    """What matters at the desk comes first: where a picture has no more room, the rest is left."""
    spoken = [] if language == finds.ITALIAN else [language]
    return [
        *(say("staff-speaks-row", languages=Languages((each,))) for each in spoken),
        *services.bring(service),
        *services.essentials(town, finds.shown(town, service)),
    ]


def sheet(town: Town, reader: Reader, service_id: str) -> Leaf | Skip:
    """The same as a picture."""
    service = finds.found(town, service_id)
    person = town.people.get(reader.person_id)
    if service is None or person is None:
        return Skip("no longer shown")
    speak = reader.speak
    rows = [speak(each.key, **each.args) for each in _rows(town, service, person.language)]
    made = StaffSheet(
        programme=speak("paper-programme", city=town.city.name),
        title=speak("staff-title"),
        name=service.name,
        about=service.fact("summary"),
        rows=tuple(rows),
    )
    return Leaf(made, service.name, speak("staff-looking", name=service.name))
