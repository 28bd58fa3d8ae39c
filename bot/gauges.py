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
SHOWN: Mapping[str, tuple[str, ...]] = {
    "outbox_messages": (
        "Messages in the outbox: due, or leased (on their way)",
        "state",
        "lane",
    ),
    "oldest_due_age_seconds": ("Since when the oldest message still waiting should have left",),
    "inbox_events": ("Events in the inbox that are still to be handled",),
    "queue_events": ("Events in the queues of the memory",),
    "lane_messages": (
        "Messages that wait for their channel, in memory",
        "channel",
    ),
    "last_commit_age_seconds": ("Since the last change was committed",),
    "last_poll_age_seconds": ("Since Telegram last answered a poll",),
    "webhook_pending_updates": (
        "Updates that waited at Telegram when the webhook was last looked at",
    ),
    "held_messages": (
        "Messages held back: until somebody writes (window), or there is money (budget)",
        "why",
    ),
    "month_messages": (
        "Messages that left this month",
        "channel",
    ),
    "month_budget_messages": (
        "Messages that may leave in a month, where there is a limit",
        "channel",
    ),
}
"""What is shown by name: what it says, and by what it is told apart."""


class Gauges:
    """Looks up how things stand, each time somebody asks."""

    def __init__(self, road: Road, health: Health) -> None:
        self._registry = of = road.metrics.registry
        self._health = health
        self._road = road
        self._of = {
            name: Gauge(f"faibene_{name}", about, labels, registry=of)
            for name, (about, *labels) in SHOWN.items()
        }

    async def page(self, request: Request) -> Response:
        """The numbers, for whoever asks directly: behind a proxy there is no such page."""
        if _came_through_a_proxy(request):
            return Response(status_code=404)
        await self._look()
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_LATEST)

    async def _look(self) -> None:
        ages = await self._health.ages()
        known = (
            (self._of["last_commit_age_seconds"], ages.commit),
            (self._of["last_poll_age_seconds"], ages.poll),
        )
        for gauge, value in (*known, (self._of["webhook_pending_updates"], self._health.pending)):
            gauge.set(UNKNOWN if value is None else value)
        counts, _ = await self._health.ask(_count)
        self._of["oldest_due_age_seconds"].set((ages.due or 0.0) if ages.answers else UNKNOWN)
        self._of["outbox_messages"].clear()
        for key, amount in (counts[0] if counts else {}).items():
            self._of["outbox_messages"].labels(*key).set(amount)
        self._of["inbox_events"].set(counts[1] if counts else UNKNOWN)
        self._show_narrow(counts[2] if counts else Narrow())
        self._of["queue_events"].set(len(self._road.reception.queues))
        for channel, lanes in self._road.pump.lanes.items():
            self._of["lane_messages"].labels(channel).set(len(lanes))

    def _show_narrow(self, found: "Narrow") -> None:
        for gauge, values in (
            (self._of["held_messages"], found.held),
            (self._of["month_messages"], found.sent),
            (self._of["month_budget_messages"], found.most),
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
