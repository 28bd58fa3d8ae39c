"""Words of an association for all who signed up: previewed, confirmed, told, and kept nowhere."""

from pathlib import Path

import pytest

from domain.shifts import Shift
from storage.town import Town
from tests.house import House, Phone, plain
from tests.journeys.steps import everywhere, labels
from tests.neighbours import citizen, joined, member, shift
from tests.test_trace import found

WORDS = "Portate guanti quuxguanti e una giacca"
NOTHING = pytest.mark.only_on("house", why="no other phone can send nothing")


async def _full(town: House) -> tuple[Phone, Shift, list[Phone]]:
    """Two have a place, one waits for it, and two are on the list without the bot."""
    marta = await member(town)
    place = await shift(town, marta, "2026-11-28 15:00", capacity=4)
    people = [await citizen(town, f"10{n}", name) for n, name in enumerate(("Anna", "Bruno"))]
    for each in people:
        await joined(town, each, place)

    def seat(open_town: Town) -> None:
        for seq, name in enumerate(("Rosa", "Pia"), 1_000):
            open_town.signups.seat(place, name, seq)

    await town.ask(seat)
    eva = await citizen(town, "103", "Eva")
    await eva.forges(f"shift/{place.id}/wait")
    return marta, place, [*people, eva]


async def _writes(marta: Phone, place: Shift, words: str = WORDS) -> None:
    await marta.forges(f"need/{place.id}")
    await marta.taps("A tutti")
    await marta.says(words)


@everywhere
async def test_it_is_previewed_and_told_with_the_shift_and_whose_words_they_are(
    town: House,
) -> None:
    marta, place, (anna, bruno, eva) = await _full(town)
    await _writes(marta, place)
    marta.sees(WORDS)
    marta.sees("Lo riceveranno 2 persone.")
    marta.sees("1 persona in lista d'attesa non lo riceve")
    marta.sees("2 senza bot vanno chiamate:\n\n• Rosa\n• Pia")
    assert not anna.heard("guanti")
    await marta.taps("Conferma")
    marta.sees("Inviato a 2 persone")
    for each in (anna, bruno):
        each.sees(f"✉️ ANFFAS Nord Milano\nscaffali, sabato 28 novembre, 15:00–18:00\n\n{WORDS}")
    eva.never_saw("guanti")
    await anna.taps("Apri")
    anna.sees("Ti aspettano")


async def test_whoever_waits_is_told_too_if_that_is_chosen(town: House) -> None:
    marta, place, (_, _, eva) = await _full(town)
    await _writes(marta, place)
    await marta.taps("✏️ Per")
    await marta.taps("Anche chi è in lista")
    marta.sees("Lo riceveranno 3 persone.")
    await marta.taps("Conferma")
    eva.sees(WORDS)
    await eva.taps("Apri")
    eva.sees("lista")


async def test_its_words_are_kept_nowhere_once_they_are_told(town: House, tmp_path: Path) -> None:
    marta, place, _ = await _full(town)
    await _writes(marta, place)
    await marta.taps("Conferma")
    bodies = await town.ask(
        lambda each: each.unit.connection.execute(
            "SELECT body FROM outbox WHERE body IS NOT NULL AND state = 'sent'"
        ).fetchall()
    )
    assert bodies == []
    assert found(tmp_path, "quuxguanti") == []


async def test_three_a_day_and_until_two_days_after(town: House) -> None:
    marta, place, (anna, *_) = await _full(town)
    for number in range(3):
        await _writes(marta, place, f"numero {number}")
        await marta.taps("Conferma")
    await marta.taps("Conferma")
    await marta.forges(f"need/{place.id}/message")
    marta.sees("oggi hai già scritto tre volte")
    assert len(anna.heard("numero")) == 3
    await town.until("2026-11-30 17:45")
    await _writes(marta, place, "Grazie a tutti!")
    marta.sees("Grazie a tutti!")
    await marta.taps("Conferma")
    anna.sees("Grazie a tutti!")
    assert "I miei impegni" in str(labels(anna))
    await town.until("2026-11-30 18:00")
    await marta.forges(f"need/{place.id}/message")
    marta.sees("fino a due giorni dopo il turno")


async def test_whoever_has_left_the_shift_before_it_arrives_is_spared(town: House) -> None:
    marta, place, (anna, bruno, _) = await _full(town)
    await town.until("2026-11-27 22:30")
    await _writes(marta, place)
    await marta.taps("Conferma")
    anna.never_saw("guanti")
    await anna.forges("mine")
    await anna.taps("scaffali")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await town.until("2026-11-28 08:00")
    anna.never_saw("guanti")
    bruno.sees(WORDS)


@pytest.mark.parametrize("words", ["x" * 801, pytest.param("", marks=NOTHING)])
async def test_too_long_or_empty_is_not_taken(town: House, words: str) -> None:
    marta, place, _ = await _full(town)
    await _writes(marta, place, words)
    marta.sees("non più di 800 caratteri")
    await marta.says("y" * 800)
    assert "y" * 800 in plain(marta.last.text)


@pytest.mark.parametrize("words", ["grazie", "non mandatemi più messaggi privati", "sì"])
async def test_whatever_is_said_is_the_message(town: House, words: str) -> None:
    marta, place, _ = await _full(town)
    await _writes(marta, place, words)
    marta.sees(f"Messaggio: {marta.words(words)}")


async def test_only_its_own_association_writes_to_them(town: House) -> None:
    _, place, _ = await _full(town)
    bruno = await member(town, "810", "auser")
    await bruno.forges(f"need/{place.id}/message")
    bruno.sees("Questo non è tuo")
