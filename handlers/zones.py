"""Grey zones: what the network lacks, for the coordinators and for the plenary's table."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from domain import may
from domain.args import Languages, Term
from domain.chat import Answer, choice, say
from domain.grey_zones import GreyZone, grey_zones
from domain.keys import Key
from domain.openings import opens_at_night
from domain.papers import Cell, TableSheet
from domain.services import Service
from domain.topics import NAMES, SAFE, TOPICS, Topic
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.tallies import Tally
from storage.town import Town

HEADINGS: tuple[Key, ...] = (
    "zones-what",
    "zones-topic",
    "zones-language",
    "zones-first",
    "zones-last",
    "zones-amount",
)
MOST = 8
LEAST_WRONG = 2


def show(town: Town) -> Answer:
    """What was not found, what is often wrong, and what is never open in the evening."""
    table = choice("zones/table", "button-table")
    zones = _zones(town)
    largest = sorted(zones, key=lambda each: -each.amount)[:MOST]
    rows = [
        say(
            "zones-row",
            topic=Term(NAMES[_topic(each)]),
            language=Languages((each.language,)),
            count=each.amount,
            first=each.first,
            last=each.last,
        )
        for each in largest
    ]
    wrong = [
        say("zones-wrong-row", name=service.name, count=amount)
        for service, amount in _reported(town)[:MOST]
    ]
    dark = [say("zones-dark-row", topic=Term(NAMES[each])) for each in unlit(town)]
    return [
        say("zones-title"),
        *(rows or [say("zones-none")]),
        *([say("zones-wrong"), *wrong] if wrong else []),
        *([say("zones-dark"), *dark] if dark else []),
        say("zones-how", table),
    ]


def _reported(town: Town) -> list[tuple[Service, int]]:
    """The services that were reported more than once, the most often first."""
    found = [
        (town.services.get(service_id), amount)
        for service_id, amount in town.corrections.counted()
        if amount >= LEAST_WRONG
    ]
    return [(service, amount) for service, amount in found if service]


def _topic(zone: GreyZone) -> Topic:
    return next(each for each in TOPICS if each == zone.topic)


def _zones(town: Town) -> list[GreyZone]:
    """Empty topics and "nothing found" together, but of this week."""
    amounts: Counter[tuple[str, str, str]] = Counter()
    for each in (*town.tallies.of_kind("empty"), *town.tallies.of_kind("nothing")):
        amounts[each.topic, each.language, each.week] += each.amount
    counts = [Tally("empty", *key, amount) for key, amount in amounts.items()]
    known = [each for each in counts if each.topic in TOPICS]
    return grey_zones(known, week_of(town))


def week_of(town: Town) -> str:
    """The present ISO week of the city, as in "2026-W48"."""
    year, week, _ = town.wall.isocalendar()
    return f"{year}-W{week:02}"


def unlit(town: Town) -> list[Topic]:
    """The topics of which nothing that is shown opens after six in any evening of the week."""
    return [each for each in TOPICS if each != SAFE and not _lit(town, each)]


def _lit(town: Town, topic: Topic) -> bool:
    today = town.wall.date()
    return any(
        opens_at_night(each.fact("hours"), today + timedelta(days=day), town.city.zone, None)
        for each in town.services.of_topic(topic)
        if each.is_shown and each.fact("hours")
        for day in range(7)
    )


def ask_table(town: Town) -> Answer:
    """All of it for a spreadsheet, to be brought to the plenary."""
    return [say("zones-table-here", choice("zones", "menu-zones")).bearing("zones-table", "")]


def table(town: Town, reader: Reader, ref: str) -> Leaf | Skip:
    """A row for each number that points at nobody, each such service, each topic that is dark."""
    person = town.people.get(reader.person_id)
    if person is None or may.coordinator(person, None):
        return Skip("no coordinator")
    sheet = TableSheet(tuple(map(reader.speak, HEADINGS)), tuple(_rows(town, reader)))
    return Leaf(sheet, reader.speak("zones-table-name"), reader.speak("zones-table-about"))


def _rows(town: Town, reader: Reader) -> Iterator[tuple[Cell, ...]]:
    speak = reader.speak
    for x in _zones(town):
        found = speak(NAMES[_topic(x)]), x.language, x.first, x.last, x.amount
        yield (speak("zones-not-found"), *found)
    for service, amount in _reported(town):
        yield speak("zones-reported"), service.name, None, None, None, amount
    for topic in unlit(town):
        yield speak("zones-nothing-open"), speak(NAMES[topic]), None, None, None, None
