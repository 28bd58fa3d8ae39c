"""Numbers for Prometheus: they count what happened, and tell of nobody."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette
from starlette.routing import Route

from bot.gauges import Gauges
from bot.health import Health
from bot.road import Road, build
from domain.buckets import Limit
from domain.budgets import Budget
from domain.chat import Delivery, Outcome
from handlers import budgets
from tests.bot.test_floods import taps
from tests.house import FREELY, UNLIMITED, House
from tests.neighbours import citizen, id_of, letter
from tests.programme import Programme

DOCS = Path(__file__).parents[2] / "docs" / "metrics.md"
Numbers = dict[str, float]


@pytest.fixture
async def page(town: House) -> AsyncIterator[httpx.AsyncClient]:
    """The page over the town's own road."""
    road = Road(town.reception, town.pump, town.reception._metrics)
    gauges = Gauges(road, Health(town.database, town.clock, None))
    app = Starlette(routes=[Route("/metrics", gauges.page)])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://town") as client:
        yield client


async def numbers(page: httpx.AsyncClient) -> Numbers:
    """Every number by its name and labels, as in "name channel result"."""
    answer = await page.get("/metrics")
    assert answer.status_code == 200
    return {
        sample.name + "".join(f" {label}" for label in sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


async def test_what_a_messenger_with_a_window_holds_back_is_shown_only_with_one(
    town: House, page: httpx.AsyncClient
) -> None:
    assert not [each for each in await numbers(page) if "held" in each or "month" in each]
    await town.ask(lambda each: budgets.remember(each, {"whatsapp": Budget(100)}))
    await town.ask(lambda each: each.volumes.count("whatsapp", each.wall.date(), 7))
    found = await numbers(page)
    assert found["faibene_held_messages window"] == 0
    assert found["faibene_held_messages budget"] == 0
    assert found["faibene_month_messages whatsapp"] == 7
    assert found["faibene_month_budget_messages whatsapp"] == 100


async def test_what_comes_in_and_what_becomes_of_it_is_counted(
    town: House, page: httpx.AsyncClient
) -> None:
    town.reception.gate._people._limit = Limit(burst=3, per_second=0.001)
    anna = await citizen(town, "100")
    await town.receive(anna, "once", path="mine")
    await town.receive(anna, "once", path="mine")
    await taps(town, anna, 10)
    await town.settled()
    found = await numbers(page)
    assert found["faibene_events_total telegram kept"] == 3
    assert found["faibene_events_total telegram repeated"] == 1
    assert found["faibene_events_total telegram refused"] == 8
    assert found["faibene_handled_seconds_count"] == 3
    assert found["faibene_sent_total telegram answer sent"] == 4
    assert found["faibene_queue_events"] == found["faibene_inbox_events"] == 0


async def test_how_late_a_reminder_is_is_told(town: House, page: httpx.AsyncClient) -> None:
    anna = await citizen(town, "100")
    due = town.clock.at - timedelta(seconds=7)
    await letter(town, anna, Delivery(lane="reminder", due=due))
    found = await numbers(page)
    assert found["faibene_outbox_messages reminder due"] == 1
    assert found["faibene_oldest_due_age_seconds"] == 7
    town.phones.outcomes = [Outcome("later")]
    await town.settled()
    await town.settled()
    found = await numbers(page)
    assert found["faibene_sent_total telegram reminder later"] == 1
    assert found["faibene_sent_total telegram reminder sent"] == 1
    assert found["faibene_reminder_late_seconds_count"] == 1
    assert found["faibene_oldest_due_age_seconds"] == 0
    assert "faibene_outbox_messages reminder due" not in found


async def test_a_call_for_help_leaves_no_number(town: House, page: httpx.AsyncClient) -> None:
    anna = await citizen(town, "100")
    before = await numbers(page)
    await town.receive(anna, path="sos")
    await town.receive(anna, text="mio marito mi picchia")
    await town.settled()
    anna.sees("1522")
    after = await numbers(page)
    theirs = {name for name in before if name.startswith("faibene")}
    moving = {name for name in theirs if "_age_" in name or "webhook" in name}
    assert {name: after[name] for name in theirs - moving} == {
        name: before[name] for name in theirs - moving
    }


async def test_no_label_tells_of_a_person(town: House, page: httpx.AsyncClient) -> None:
    anna = await citizen(town, "4711001", "Zelmira")
    await anna.says("zucchine")
    await anna.forges("mine")
    text = (await page.get("/metrics")).text
    for canary in ("4711001", "Zelmira", "zucchine", "mine", await id_of(town, anna)):
        assert canary not in text


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"])
async def test_nobody_reads_them_through_a_proxy(page: httpx.AsyncClient, header: str) -> None:
    assert (await page.get("/metrics", headers={header: "127.0.0.1"})).status_code == 404


async def test_the_programme_serves_them(programme: Programme) -> None:
    await programme.starts()
    async with httpx.AsyncClient(base_url=programme.url) as client:
        found = await numbers(client)
        assert found["faibene_last_commit_age_seconds"] >= 0
        assert found["process_resident_memory_bytes"] > 0
        through = await client.get("/metrics", headers={"X-Forwarded-For": "10.0.0.1"})
    assert through.status_code == 404


async def test_a_database_that_does_not_answer_leaves_the_other_numbers(
    town: House, page: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def busy(work: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(town.database, "unit", busy)
    found = await numbers(page)
    assert found["faibene_inbox_events"] != found["faibene_inbox_events"], "not a number"
    assert found["faibene_queue_events"] == 0


async def test_the_table_in_the_docs_is_what_there_is(town: House) -> None:
    channels = {"telegram": town.phones}
    road = build(town.database, town.city, town.clock, channels, {"telegram": FREELY}, UNLIMITED)
    Gauges(road, Health(town.database, town.clock, None))
    there = sorted(
        (
            f"{each._name}_total" if each._type == "counter" else each._name,
            each._type,
            tuple(each._labelnames),
            each._documentation,
        )
        for each in road.metrics.registry._collector_to_names
        if hasattr(each, "_labelnames")
    )
    table = [
        f"| `{name}{'_info' * (kind == 'info')}` | {kind} |"
        f" {''.join(f'`{label}`, ' for label in labels)[:-2]} | {meaning} |".replace("|  |", "| |")
        for name, kind, labels, meaning in there
    ]
    written = [line for line in DOCS.read_text().splitlines() if line.startswith("| `")]
    assert written == table
