"""The page that Prometheus reads: the counted numbers, and how things stand at this moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest
from starlette.requests import Request
from starlette.responses import Response

from bot.health import Health
from bot.road import Road
from domain.chat import Lane
from handlers.budgets import known
from storage.town import Town

UNKNOWN = float("nan")


class Gauges:
    """Looks up how things stand, each time somebody asks."""

    def __init__(self, road: Road, health: Health) -> None:
        self._registry = of = road.metrics.registry
        self._health = health
        self._road = road
        self._outbox = Gauge(
            "faibene_outbox_messages",
            "Messages in the outbox: due, or leased (on their way)",
            ["state", "lane"],
            registry=of,
        )
        self._due = Gauge(
            "faibene_oldest_due_age_seconds",
            "Since when the oldest message still waiting should have left",
            registry=of,
        )
        self._inbox = Gauge(
            "faibene_inbox_events", "Events in the inbox that are still to be handled", registry=of
        )
        self._queue = Gauge(
            "faibene_queue_events", "Events in the queues of the memory", registry=of
        )
        self._lanes = Gauge(
            "faibene_lane_messages",
            "Messages that wait for their channel, in memory",
            ["channel"],
            registry=of,
        )
        self._commit = Gauge(
            "faibene_last_commit_age_seconds", "Since the last change was committed", registry=of
        )
        self._poll = Gauge(
            "faibene_last_poll_age_seconds", "Since Telegram last answered a poll", registry=of
        )
        self._pending = Gauge(
            "faibene_webhook_pending_updates",
            "Updates that waited at Telegram when the webhook was last looked at",
            registry=of,
        )
        self._held = Gauge(
            "faibene_held_messages",
            "Messages held back: until somebody writes (window), or there is money (budget)",
            ["why"],
            registry=of,
        )
        self._month = Gauge(
            "faibene_month_messages", "Messages that left this month", ["channel"], registry=of
        )
        self._budget = Gauge(
            "faibene_month_budget_messages",
            "Messages that may leave in a month, where there is a limit",
            ["channel"],
            registry=of,
        )

    async def page(self, request: Request) -> Response:
        """The numbers, for whoever asks directly: behind a proxy there is no such page."""
        if _came_through_a_proxy(request):
            return Response(status_code=404)
        await self._look()
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_LATEST)

    async def _look(self) -> None:
        ages = await self._health.ages()
        known = ((self._commit, ages.commit), (self._poll, ages.poll))
        for gauge, value in (*known, (self._pending, self._health.pending)):
            gauge.set(UNKNOWN if value is None else value)
        counts, _ = await self._health.ask(_count)
        self._due.set((ages.due or 0.0) if ages.answers else UNKNOWN)
        self._outbox.clear()
        for key, amount in (counts[0] if counts else {}).items():
            self._outbox.labels(*key).set(amount)
        self._inbox.set(counts[1] if counts else UNKNOWN)
        self._show_narrow(counts[2] if counts else Narrow())
        self._queue.set(len(self._road.reception.queues))
        for channel, lanes in self._road.pump.lanes.items():
            self._lanes.labels(channel).set(len(lanes))

    def _show_narrow(self, found: "Narrow") -> None:
        for gauge, values in (
            (self._held, found.held),
            (self._month, found.sent),
            (self._budget, found.most),
        ):
            gauge.clear()
            for name, amount in values.items():
                gauge.labels(name).set(amount)


@dataclass(frozen=True, slots=True)
class Narrow:
    """How things stand with the messengers that have a window; empty where there are none."""

    held: Mapping[str, int] = field(default_factory=dict)
    sent: Mapping[str, int] = field(default_factory=dict)
    most: Mapping[str, int] = field(default_factory=dict)


def _narrow(town: Town) -> Narrow:
    budgets = known(town)
    if not budgets:
        return Narrow()
    today = town.wall.date()
    return Narrow(
        {"window": town.outbox.shut_out(), "budget": town.outbox.saved()},
        {channel: town.volumes.of(channel, today) for channel in budgets},
        {name: each.per_month for name, each in budgets.items() if each.per_month is not None},
    )


def _came_through_a_proxy(request: Request) -> bool:
    return any(
        name in ("forwarded", "via", "x-real-ip") or name.startswith("x-forwarded-")
        for name in request.headers
    )


def _count(town: Town) -> tuple[dict[tuple[str, Lane], int], int, Narrow]:
    return town.outbox.counts(), town.inbox.count_waiting(), _narrow(town)
