"""Something is wrong about a service: said in two taps, heard by whoever can mend it."""

from domain.chat import Answer, Refusal, choice, say
from domain.corrections import Reason
from domain.keys import Key
from domain.services import Service
from handlers import services
from handlers.finds import OTHER, TALK
from storage.town import Town

REASONS: dict[Reason, Key] = {
    "moved": "wrong-moved",
    "closed": "wrong-closed",
    "phone": "wrong-phone",
    "hours": "wrong-hours",
    "refused": "wrong-refused",
    "interpreter": "wrong-interpreter",
}


def ask(town: Town, service: Service) -> Answer:
    """Asks what is wrong."""
    reasons = [choice(f"service/{service.id}/wrong/{each}", REASONS[each]) for each in REASONS]
    return [say("wrong-ask", *reasons, services.back(service), name=service.name)]


def take(town: Town, service: Service, word: str) -> Answer:
    """Keeps the report; whoever made it will hear when it is mended."""
    reason = next((each for each in REASONS if each == word), None)
    reach = town.addresses.reach_by_id(town.address_id or "")
    if reason is None or reach is None:
        return Refusal("gone")
    town.lock("service", service.id)
    town.corrections.add(service.id, reason, reach.address, town.person.language)
    return [say("wrong-thanks", OTHER, TALK)]
