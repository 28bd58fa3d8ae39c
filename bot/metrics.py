"""What the programme counts for Prometheus: how much and how long, never who or about what."""

from importlib.metadata import version

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    Info,
    ProcessCollector,
    disable_created_metrics,
)

from domain.chat import Lane, Result

# When each number was first counted is of no use to anybody.
disable_created_metrics()  # type: ignore[no-untyped-call]

HANDLED = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
LATE = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0, 3600.0)


class Metrics:
    """The numbers of one programme, in a registry of its own; of safety nothing is counted."""

    def __init__(self) -> None:
        self.registry = of = CollectorRegistry()
        self._events = Counter(
            "faibene_events_total",
            "Events that came in: kept, repeated, refused or put_off",
            ["channel", "result"],
            registry=of,
        )
        self._handled = Histogram(
            "faibene_handled_seconds",
            "From an event's coming in to its being handled",
            buckets=HANDLED,
            registry=of,
        )
        self._parked = Counter(
            "faibene_parked_total",
            "Events set aside because they failed again and again",
            registry=of,
        )
        self._sent = Counter(
            "faibene_sent_total",
            "Messages handed to a channel, by what became of them",
            ["channel", "lane", "result"],
            registry=of,
        )
        self._late = Histogram(
            "faibene_reminder_late_seconds",
            "From a reminder's due time to its being sent",
            buckets=LATE,
            registry=of,
        )
        Info("faibene_build", "The version that runs", registry=of).info(
            {"version": version("faibene")}
        )
        ProcessCollector(registry=of)

    def received(self, channel: str, result: str) -> None:
        """An event came in."""
        self._events.labels(channel, result).inc()

    def handled(self, seconds: float) -> None:
        """An event was handled, so long after it came."""
        self._handled.observe(seconds)

    def parked(self) -> None:
        """An event was set aside."""
        self._parked.inc()

    def sent(self, channel: str, lane: Lane, result: Result) -> None:
        """A message was handed to its channel."""
        self._sent.labels(channel, lane, result).inc()

    def reminded(self, late: float) -> None:
        """A reminder was sent, so many seconds after it was due."""
        self._late.observe(late)
