"""The round: every evening, or as a what-if that sends nothing before it has been seen."""

import pytest

from bot import jobs
from tests.givers import giver, once, proposed, states
from tests.house import House, Phone
from tests.journeys.steps import said
from tests.neighbours import coordinator, member, shift

SUNDAY = "2026-11-29 09:00"
MORNING = once("2026-11-28T08:00", "2026-11-28T13:00")
BOTH = once("2026-11-28T08:00", "2026-11-29T13:00")


async def scarce(town: House) -> tuple[Phone, list[str]]:
    """Two shifts that lack one each, and two people; only one of them can on Sunday."""
    carla = await coordinator(town, "900")
    marta = await member(town)
    saturday = await shift(town, marta, capacity=1)
    sunday = await shift(town, marta, SUNDAY, capacity=1, what="mensa")
    await giver(town, "100", "Anna", free=MORNING)
    await giver(town, "101", "Bruno", free=BOTH, weekly=1)
    return carla, [saturday.id, sunday.id]


async def test_a_round_shows_its_effect_before_anything_is_sent(town: House) -> None:
    carla, _ = await scarce(town)
    await carla.says("/menu")
    await carla.taps("Da decidere")
    await carla.taps(said("menu-round"))
    carla.sees("Proposte: 2, turni: 2. Turni sotto il minimo: 2; se tutti dicono sì, ce la fann")
    carla.sees("mensa: manca 1 persona, chiedo a 1")
    carla.sees("ANFFAS Nord Milano: 0% → 100%")
    carla.sees("0% → 0%")
    await carla.taps(said("round-leave"))
    carla.sees("non ho scritto a nessuno")
    anna, bruno = town.phone("100"), town.phone("101")
    assert not anna.messages
    assert not bruno.messages

    await carla.forges("round")
    await carla.taps(said("round-send"))
    carla.sees("Proposte mandate: 2, per 2 turni")
    anna.sees("scaffali")
    bruno.sees("mensa")  # the only one who can on Sunday is kept for it
    assert "cambiato" not in carla.last.text
    dora = await giver(town, "102", "Dora", free=BOTH)
    await carla.forges("round/send/2/2")
    carla.sees("Proposte mandate: 0")  # a second tap changes nothing
    carla.sees("Nel frattempo qualcosa è cambiato: quando hai guardato erano 2 proposte")
    assert len(anna.messages) == len(bruno.messages) == 1
    assert not dora.messages


async def test_every_evening_what_lacks_people_is_looked_at_together(town: House) -> None:
    _, ids = await scarce(town)
    await town.ask(jobs.owe_calendar)
    await town.until("2026-11-26 17:15")
    assert not town.phone("101").messages
    await town.until("2026-11-26 17:45")
    town.phone("100").sees("scaffali")
    town.phone("101").sees("mensa")
    for each in ids:
        made = await town.ask(lambda t, key=each: t.shifts.get(key))
        assert await states(town, made) == ["notified"]
    await town.phone("101").taps("Ci sono")
    town.phone("101").sees("Il tuo posto è confermato")


async def test_where_there_is_nothing_to_ask_it_says_so(town: House) -> None:
    carla = await coordinator(town, "900")
    await carla.forges("round")
    carla.sees("Adesso il giro non avrebbe niente da chiedere")
    marta = town.phone("800")
    await marta.says("/start")
    await marta.forges("round/send/1/1")
    marta.sees(said("not-coordinator"))


@pytest.mark.parametrize("language", ["it", "en"])
async def test_a_coordinator_sees_whom_it_fits_in_numbers_and_near_misses(
    town: House, language: str
) -> None:
    carla = await coordinator(town, "900", language)
    marta = await member(town)
    made = await shift(town, marta, musts=("food-handling",))
    await giver(town, "100", "Anna", skills=["food-handling"])
    await giver(town, "101", "Bruno")
    await giver(town, "102", "Dora")
    await giver(
        town,
        "103",
        "Eva",
        skills=["food-handling"],
        free=once("2026-11-30T08:00", "2026-11-30T09:00"),
    )
    await carla.forges(f"shift/{made.id}")
    await carla.taps(said("trace-button", language))
    seen = {
        "it": (
            "Va bene a 1 su 4",
            "• competenze: 100",
            "• 2 persone, per una cosa sola: attestato",
        ),
        "en": ("It fits 1 of 4", "• skills: 100", "• 2 people, for one thing only: food"),
    }
    for words in seen[language]:
        carla.sees(words)
    assert "Bruno" not in carla.last.text
    assert await proposed(town, made) == []


async def test_what_fits_me_with_no_words_said(town: House) -> None:
    marta = await member(town)
    await shift(town, marta, what="scaffali", field="support")
    await shift(town, marta, SUNDAY, what="parco", field="environment", neighbourhood="crocetta")
    anna = await giver(town, "100", free=BOTH, fields=["environment"], neighbourhoods=["crocetta"])
    await anna.says("/shifts")
    await anna.taps(said("fits-button"))
    shown = anna.last.text
    assert shown.index("parco") < shown.index("scaffali")
    anna.sees("✓ è quello che cerchi")
    anna.sees("✓ sabato 28 novembre hai tempo")
