"""Services as families find them: the best of a topic, each with its state now."""

from collections.abc import Sequence
from datetime import datetime

from domain.args import Hour, Instant
from domain.cards import Shown, Way, is_listed, read_way, state_of
from domain.chat import Choice, Say, choice, say
from domain.keys import Key
from domain.openings import ByAppointment, Closed, Open
from domain.rankings import ranked
from domain.services import Field, Service, Translation
from domain.topics import Topic, is_topic
from storage.services import source_hash
from storage.town import Town

ITALIAN = "it"
AT_ONCE = 5
TALK = choice("talk", "services-talk")
OTHER = choice("services", "services-other")


def found(town: Town, service_id: str) -> Service | None:
    """A service by id, if families may see it."""
    service = town.services.get(service_id)
    return service if service and is_listed(service) else None


def shown(town: Town, service: Service, metres: int | None = None) -> Shown:
    """A service with its state now."""
    state = state_of(service, town.now, town.city.zone, town.city.patron)
    return Shown(service, state, metres)


def of(town: Town, topic: Topic, sub: str = "") -> list[Shown]:
    """What there is for a topic or a part of it, what helps most first."""
    every = [each for each in town.services.of_topic(topic, sub) if is_listed(each)]
    return ranked([shown(town, each) for each in every], town.person.language)


def translated(town: Town, service: Service, name: Field, language: str) -> Translation | None:
    """A fact's sentence in another language, while it says what the Italian says now."""
    italian = service.fact(name)
    if not italian or language == ITALIAN:
        return None
    found = town.services.translation(service.id, name, language)
    return found if found and found.source_hash == source_hash(italian) else None


def state(town: Town, each: Shown) -> Say:
    """Whether it is open, in words."""
    match each.state:
        case Open(None):
            return say("service-always-row")
        case Open(until) if until:
            return say("service-open-row", until=_when(town, until))
        case Closed(None):
            return say("service-closed-row")
        case Closed(opens) if opens:
            return say("service-opens-row", opens=_when(town, opens))
        case ByAppointment():
            return say("service-appointment-row")
        case _:
            return say("service-unknown-row")


def _when(town: Town, instant: datetime) -> Hour | Instant:
    """Of today, the hour says all."""
    return Hour(instant) if town.local(instant) == town.local(town.now) else Instant(instant)


def is_number(service: Service) -> bool:
    """Whether it is a national number that nobody has told the hours of: there is nowhere to go."""
    told: tuple[Field, ...] = ("address", "hours", "phone_hours")
    return service.stable and not any(map(service.fact, told))


def _now(town: Town, each: Shown) -> Say:
    """Whether it is open; of a national number, the number."""
    if not is_number(each.service):
        return state(town, each)
    free = each.service.fact("toll_free")
    key: Key = "service-free-phone-row" if free else "service-phone-row"
    return say(key, text=free or each.service.fact("phone"))


def distance(each: Shown) -> list[Say]:
    """How far it is, if a place was shared."""
    if each.metres is None:
        return []
    return [say("service-distance-row", metres=str(each.metres))]


def rows(town: Town, listed: Sequence[Shown]) -> list[Say]:
    """Services on a list: name, state and distance of each."""
    return [
        row
        for each in listed
        for row in (say("service-row", name=each.service.name), _now(town, each), *distance(each))
    ]


def button(each: Shown, way: Way) -> Choice:
    """The way to a service's card."""
    path = f"service/{each.service.id}/{way.code}"
    return choice(path, "service-button", name=each.service.name)


def last_topic(town: Town) -> Topic | None:
    """The topic that was shown last at the asking address, if it was one alone."""
    menu = town.menus.get(town.address_id) if town.address_id else None
    paths = [each.path.split("/") for each in menu.buttons] if menu else []
    listed = {_way(each[-1]) for each in paths if each[0] in ("service", "nothing")} - {None}
    chosen = {_way(each[1]) for each in paths if each[0] == "topic"}
    topics = listed or chosen
    return topics.pop() if len(topics) == 1 else None


def _way(code: str) -> Topic | None:
    way = read_way(code)
    return way.topic if way else None


def topic_of(word: str, sub: str = "") -> Topic | None:
    """The topic that words of a path name, with one of its parts or all of it."""
    way = read_way(word) if is_topic(word, sub) else None
    return way.topic if way else None
