"""What a service is found under, as whoever keeps it changes that."""

from domain.args import Term
from domain.chat import Answer, Refusal, choice, say
from domain.services import Service
from domain.topics import NAMES, SUBS, TOPICS, is_topic
from handlers.directory import changed, choices
from storage.town import Town


def topics(town: Town, service: Service) -> Answer:
    """What it is found under; tapping one takes it in or out."""
    held = {each for each, _ in service.topics}
    base = f"kept/{service.id}/topic"
    ways = [
        choice(
            f"{base}/{each}",
            "form-chosen" if each in held else "form-offer",
            value=Term(NAMES[each]),
        )
        for each in TOPICS
    ]
    return [say("directory-ask-topics"), choices(ways, service)]


def topic(town: Town, service: Service, topic: str) -> Answer:
    """The parts of a topic, to be chosen; one without parts is taken in or out at once."""
    found = next((each for each in TOPICS if each == topic), None)
    if found is None:
        return Refusal("gone")
    if not SUBS[found]:
        return set_topic(town, service, topic, "all")
    held = {sub for each, sub in service.topics if each == found}
    base = f"kept/{service.id}/topic/{found}"
    whole = choice(
        f"{base}/all",
        "form-chosen" if "" in held else "form-offer",
        value=Term("directory-all-of-it"),
    )
    ways = [
        choice(f"{base}/{sub}", "form-chosen" if sub in held else "form-offer", value=Term(key))
        for sub, key in SUBS[found].items()
    ]
    back = choice(f"kept/{service.id}/topics", "button-back")
    return [say("directory-ask-parts", back, whole, *ways, topic=Term(NAMES[found]))]


def set_topic(town: Town, service: Service, topic: str, sub: str) -> Answer:
    """Takes a topic, or a part of one, in or out."""
    part = "" if sub == "all" else sub
    found = next((each for each in TOPICS if each == topic), None)
    if found is None or not is_topic(topic, part):
        return Refusal("gone")
    held = set(service.topics) ^ {(found, part)}
    town.services.set_topics(service.id, sorted(held))
    now = changed(town, service)
    return _parts(town, now, topic) if SUBS[found] else topics(town, now)


def _parts(town: Town, service: Service, name: str) -> Answer:
    return topic(town, service, name)
