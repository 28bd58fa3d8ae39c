"""What goes wrong under a running house, and how it ends: a clock that is set, a poisoned message.

A message whose handler always fails is told of in test_turns.
"""

from datetime import timedelta
from typing import Any

import pytest

from bot import jobs
from bot.pump import HEARTBEAT
from domain.chat import Delivery, Outcome
from storage.instants import from_text
from tests.house import House, Phone, rome
from tests.neighbours import citizen, fate, joined, letter, member, rows, shift


async def signed_up(town: House, start: str) -> Phone:
    marta, anna = await member(town), await citizen(town, "100")
    await joined(town, anna, await shift(town, marta, start=start))
    return anna


def reminded(phone: Phone) -> int:
    return len([each for each in phone.messages if each.text.startswith("⏰")])


async def nights(town: House) -> list[tuple[str, str]]:
    """The nightly forgettings: each with its state."""
    return [
        (row["key"].partition("/")[2], row["state"])
        for row in await rows(town, "jobs")
        if row["name"] == "retention"
    ]


async def set_back(town: House, hours: float = 1) -> None:
    town.clock.at -= timedelta(hours=hours)
    await town.settled()


async def test_a_clock_set_back_says_nothing_twice_and_loses_nothing(town: House) -> None:
    anna = await signed_up(town, "2026-11-28 15:00")
    await town.until("2026-11-27 18:00")
    assert reminded(anna) == 1, "the evening before"
    await set_back(town)
    await town.until("2026-11-27 19:00")
    assert reminded(anna) == 1
    await town.until("2026-11-28 12:45")
    await set_back(town)
    await town.until("2026-11-28 12:59")
    assert reminded(anna) == 1
    await town.until("2026-11-28 13:00")
    assert reminded(anna) == 2, "two hours before"
    await set_back(town)
    await town.until("2026-11-28 16:00")
    assert reminded(anna) == 2


async def test_a_clock_set_back_leaves_the_pump_asleep(town: House) -> None:
    anna = await signed_up(town, "2026-11-28 15:00")
    town.phones.outcomes = [Outcome("later", after=10)]
    await letter(town, anna, Delivery(lane="reminder"))
    await town.settled()
    await set_back(town)
    assert await town.pump.step() == HEARTBEAT
    await letter(town, anna, Delivery(lane="reminder", due=town.clock.at + timedelta(seconds=7)))
    assert await town.pump.step() == 7


async def test_an_answer_goes_out_whatever_the_clock_does(town: House) -> None:
    anna = await citizen(town, "100")
    await set_back(town, hours=30)
    await anna.says("grazie")
    assert len(anna.messages) == 1


async def test_a_night_that_comes_twice_is_worked_through_once(town: House) -> None:
    await town.ask(jobs.owe_calendar)
    await town.leaps_to("2026-11-27 03:30")
    assert await nights(town) == [("2026-11-27", "done"), ("2026-11-28", "waiting")]
    await set_back(town)
    await town.until("2026-11-27 04:00")
    assert await nights(town) == [("2026-11-27", "done"), ("2026-11-28", "waiting")]


async def test_a_clock_set_back_in_the_middle_of_the_night_s_work_leaves_a_next_night(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    do = jobs.do

    async def an_hour_earlier(*given: Any) -> None:
        town.clock.at -= timedelta(hours=1)
        await do(*given)

    await town.ask(jobs.owe_calendar)
    monkeypatch.setattr(jobs, "do", an_hour_earlier)
    await town.leaps_to("2026-11-27 03:30")
    assert await nights(town) == [("2026-11-27", "done"), ("2026-11-28", "waiting")]


async def test_a_clock_set_forward_a_day_does_once_what_is_owed(town: House) -> None:
    anna = await signed_up(town, "2026-11-28 15:00")
    soon = await letter(town, anna, Delivery(lane="reminder", due=rome("2026-11-26 12:00")))
    await town.ask(jobs.owe_calendar)
    await town.leaps_to("2026-11-27 18:30")
    assert reminded(anna) == 1
    assert (await fate(town, soon))[0] == "sent"
    assert await nights(town) == [("2026-11-27", "done"), ("2026-11-28", "waiting")]
    said = len(anna.messages)
    await set_back(town, hours=24)
    await town.until("2026-11-27 19:00")
    assert len(anna.messages) == said, "set right again, the day is not told again"
    assert await nights(town) == [("2026-11-27", "done"), ("2026-11-28", "waiting")]
    (waiting,) = [row for row in await rows(town, "outbox") if row["state"] == "waiting"]
    assert from_text(waiting["due_at"]) == rome("2026-11-28 13:00")
