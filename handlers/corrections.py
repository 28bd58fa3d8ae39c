"""What families say is wrong, and what nobody has confirmed yet: a coordinator's two lists."""

from domain.args import Day, Term
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.corrections import Correction, Reason
from domain.keys import Key
from domain.services import Service
from handlers.directory import named
from storage.town import Town

REASONS: dict[Reason, Key] = {
    "moved": "correction-moved",
    "closed": "correction-closed",
    "phone": "correction-phone",
    "hours": "correction-hours",
    "refused": "correction-refused",
    "interpreter": "correction-interpreter",
    "other": "correction-other",
}
QUEUE = choice("queue", "menu-queue")
MOST = 40


def waiting(town: Town) -> list[Choice]:
    """What was said to be wrong and nobody has looked after."""
    found = []
    for each in town.corrections.open():
        service = town.services.get(each.service_id)
        if service:
            found.append(choice(f"correction/{each.id}", "directory-button", name=service.name))
    return found


def hidden(town: Town) -> list[Choice]:
    """What families do not see as nobody has confirmed it."""
    found = [each for each in town.services.every() if each.state == "hidden" and not each.stable]
    return [named(each) for each in found[:MOST]]


def show(town: Town, correction: Correction) -> Answer:
    """A report: what is wrong, and the ways to mend it."""
    service = town.services.get(correction.service_id)
    if service is None or correction.state != "open":
        return Refusal("directory-report-over", choices=(QUEUE,))
    base = f"correction/{correction.id}"
    return [
        say(
            "directory-report",
            named(service),
            choice(f"{base}/mended", "directory-button-mended"),
            choice(f"{base}/dismiss", "directory-button-dismiss"),
            QUEUE,
            name=service.name,
            reason=Term(REASONS[correction.reason]),
            day=Day(correction.made),
        )
    ]


def mended(town: Town, correction: Correction) -> Answer:
    """It is right now: whoever said so hears of it, once, and is forgotten here."""
    return _ended(town, correction, "directory-mended-now", tells=True)


def dismiss(town: Town, correction: Correction) -> Answer:
    """It was right before."""
    return _ended(town, correction, "directory-dismissed", tells=False)


def _ended(town: Town, correction: Correction, done: Key, tells: bool) -> Answer:
    if correction.state != "open":
        return Refusal("directory-report-over", choices=(QUEUE,))
    service = town.services.get(correction.service_id)
    told = _told(town, correction, service) if tells and service else []
    town.corrections.decide(correction.id, "mended" if tells else "dismissed")
    # The key of the reporter's address goes too, so that no old copy can be read.
    town.jobs.put(f"forget/{correction.id}", "forget", town.now, correction.id)
    return [say(done, QUEUE), *told]


def _told(town: Town, correction: Correction, service: Service) -> list[Say]:
    found = town.addresses.at(correction.reporter[0]) if correction.reporter else None
    if not found:
        return []
    words = say("correction-mended", name=service.name)
    return [words.told(found[0], Delivery(lane="news"))]
