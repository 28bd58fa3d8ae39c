"""The road that every message goes, wired over one city: reception, safety, desk and pump."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.clock import Clock
from bot.floods import LIMITS, Gate, Limits
from bot.hearing import Hearing
from bot.lanes import Rate
from bot.letters import Desk
from bot.metrics import Metrics
from bot.pump import Pump
from bot.queues import Queues
from bot.reception import Reception
from bot.safety import Safety
from domain.budgets import Budget, Budgets
from domain.chat import Channel, Say, Words
from domain.city import City
from domain.templates import Templates
from locales.languages import AVAILABLE, best
from locales.messages import put
from locales.safety import hears_danger
from locales.status import is_unreviewed
from storage.database import Database
from storage.town import Town

SAFETY_TEXTS = ("sos-violence", "sos-suicide", "line-emergency", "line-violence")


@dataclass(frozen=True, slots=True)
class Tongues:
    """The languages that a city speaks here, the first for whoever asks for another."""

    city: City

    @property
    def spoken(self) -> list[str]:
        """Those of the city that there are words in."""
        return [code for code in self.city.languages if code in AVAILABLE]

    def of(self, hint: str | None) -> str:
        """The language for a phone's (BCP 47)."""
        found = best(hint)
        return found if found in self.spoken else self.spoken[0]


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms each channel sends: the words it has approved, and what it may cost."""

    templates: Mapping[str, Templates] = field(default_factory=dict)
    budgets: Mapping[str, Budget] = field(default_factory=dict)

    def of(self, channels: Mapping[str, Channel]) -> Budgets:
        """What the channels that have a window may cost."""
        narrow = (name for name, each in channels.items() if each.capabilities.window)
        return {name: self.budgets.get(name, Budget()) for name in narrow}


FREE = Terms()


@dataclass(frozen=True, slots=True)
class Road:
    """What a message passes: taken in and answered by the reception, sent by the pump."""

    reception: Reception
    pump: Pump
    metrics: Metrics


def build(
    database: Database,
    city: City,
    clock: Clock,
    channels: Mapping[str, Channel],
    rates: Mapping[str, Rate],
    limits: Limits = LIMITS,
    terms: Terms = FREE,
) -> Road:
    """A road over these channels; a rate for what each is sent, limits for what comes in.

    `terms` are what the channels ask for it.
    """
    desk, metrics = _desk(city, channels, terms), Metrics()
    now, monotonic = clock.now, clock.monotonic
    pump = Pump(database, desk, channels, rates, metrics=metrics, now=now, monotonic=monotonic)
    gate = Gate(limits, monotonic)
    queues = Queues(
        database,
        desk,
        pump.push,
        exits=pump.lanes,
        left=gate.leave,
        hear=Hearing(city, clock).hear,
        metrics=metrics,
    )
    reception = Reception(
        database,
        desk,
        pump.push,
        safety=_safety(database, city, clock, channels),
        gate=gate,
        queues=queues,
        metrics=metrics,
        language=Tongues(city).of,
    )
    return Road(reception, pump, metrics)


def _desk(city: City, channels: Mapping[str, Channel], terms: Terms) -> Desk:
    def words(town: Town, says: Sequence[Say], language: str) -> Words:
        return put(says, language, city.zone, town.now)

    shown = {name: each.capabilities for name, each in channels.items()}
    return Desk(words, shown, terms.templates, terms.budgets)


def _safety(
    database: Database, city: City, clock: Clock, channels: Mapping[str, Channel]
) -> Safety:
    tongues = Tongues(city)
    return Safety(
        database=database,
        channels=channels,
        lines=city.lines,
        hears=hears_danger,
        put=lambda says, language: put(says, language, city.zone, clock.now()),
        language=tongues.of,
        languages=tongues.spoken,
        is_unreviewed=lambda language: is_unreviewed(language, SAFETY_TEXTS),
        monotonic=clock.monotonic,
    )
