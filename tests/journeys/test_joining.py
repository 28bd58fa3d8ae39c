"""Taking a place: as a group, several at once, with what is needed, not alone the first time."""

import asyncio

import pytest

from tests.house import House, Phone, acquaint, plain
from tests.journeys.steps import counted, labels
from tests.neighbours import citizen, id_of, joined, member, shift

SUNDAY = "2026-11-29 09:00"
LIVE = "state = 'confirmed'"


async def test_a_group_comes_with_its_children(town: House) -> None:
    marta = await member(town)
    await shift(town, marta, capacity=5)
    anna = await citizen(town, "100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("In gruppo")
    await anna.says("3")
    assert "0" in labels(anna)
    await anna.taps("2")
    done = anna.last.text
    anna.sees("👥 Siete in 3\n🧒 Bambini con voi: 2")
    marta.sees("In tutto: 3; bambini: 2.")
    marta.sees("Mancano ancora 2 persone")
    await marta.taps("Apri")
    marta.sees("Anna +2 e 2 bambini")
    await anna.forges(anna.button("I miei impegni").path)
    assert done != anna.last.text
    bruno = await citizen(town, "101", "Bruno")
    await bruno.says("/shifts")
    bruno.sees("2 posti")


async def test_a_group_too_large_is_told_how_many_fit(town: House) -> None:
    marta = await member(town)
    made = await shift(town, marta, capacity=3)
    anna = await citizen(town, "100")
    await anna.forges(f"shift/{made.id}/join/4.0")
    anna.sees("restano solo 3 posti")
    await anna.taps("Cambia numero")
    anna.sees("Quante persone siete")
    await anna.says("2")
    await anna.taps("0")
    anna.sees("Siete in 2")
    await anna.forges(f"shift/{made.id}/join/2.0")
    anna.sees("già un posto")
    assert await counted(town, "signups") == 1


@pytest.mark.both_databases
async def test_of_two_groups_for_the_last_places_one_comes_whole(town: House) -> None:
    marta = await member(town)
    made = await shift(town, marta, capacity=4)
    phones = [await citizen(town, f"10{number}", "Anna") for number in range(4)]
    path = f"shift/{made.id}/join/3.1"
    await asyncio.gather(*(town.receive(each, path=path, message_id="1") for each in phones))
    await town.settled()
    assert sum("Siete in 3" in plain(each.last.text) for each in phones) == 1
    assert sum("resta solo 1 posto" in plain(each.last.text) for each in phones) == 3
    assert await counted(town, "signups", LIVE) == 1


async def test_what_is_needed_is_asked_before_the_place_is_taken(town: House) -> None:
    marta = await member(town)
    await shift(town, marta, must="patente B")
    anna = town.phone("100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    anna.sees("serve: patente B")
    assert await counted(town, "signups") == 0
    await anna.says("no")
    anna.sees("Turni aperti")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await anna.says("sì")
    await acquaint(anna)
    anna.sees("Grazie!")


async def test_who_comes_for_the_first_time_need_not_be_alone(town: House) -> None:
    marta = await member(town)
    made = await shift(town, marta, capacity=5)
    dora, bruno = await citizen(town, "102", "Dora Neri"), await citizen(town, "101", "Bruno")
    await _has_been_there(town, bruno, marta)
    await joined(town, dora, made)
    await joined(town, bruno, made)
    anna = await citizen(town, "100", "Anna Verdi")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    way = anna.button("Con chi ha esperienza").path
    await anna.forges(way)
    anna.sees("stare con una persona esperta")
    await anna.forges(way)
    bruno.sees("Anna viene per la prima volta")
    assert "Verdi" not in bruno.last.text
    assert len(bruno.heard("prima volta")) == 1
    dora.never_saw("prima volta")
    await joined(town, await citizen(town, "103", "Ettore"), made)  # new too, but did not ask
    assert len(bruno.heard("prima volta")) == 1
    await marta.forges(f"need/{made.id}")
    marta.sees("Anna Verdi 🌱 prima volta, vorrebbe andarci con chi ha esperienza")
    await bruno.says("/shifts")
    await shift(town, marta, SUNDAY, what="mensa")
    await bruno.says("/shifts")
    await bruno.taps("mensa")
    assert "🤝 Con chi ha esperienza" not in labels(bruno)


async def _has_been_there(town: House, phone: Phone, marta: Phone) -> None:
    earlier = await shift(town, marta, "2026-11-27 09:00", what="ieri")
    signup = await joined(town, phone, earlier)
    await town.ask(lambda each: each.signups.note(signup.id, "came"))


async def test_a_commitment_at_the_same_time_is_shown_instead(town: House) -> None:
    marta = await member(town)
    made = await shift(town, marta)
    other = await shift(town, marta, "2026-11-28 11:00", what="mensa")
    after = await shift(town, marta, "2026-11-28 12:00", what="parco", place="piazza Gramsci")
    anna = await citizen(town, "100")
    await joined(town, anna, made)
    await anna.forges(f"shift/{other.id}/join")
    anna.sees("A quell'ora hai già un impegno: scaffali")
    await anna.taps("Apri")
    anna.sees("Ti aspettano")
    await anna.forges(f"shift/{after.id}/join")
    anna.sees("Grazie!")
    anna.sees("Hai poco tempo per arrivare: hai anche scaffali")
    assert await counted(town, "signups", LIVE) == 2


async def test_several_are_taken_at_once_and_one_refused_does_not_lose_the_others(
    town: House,
) -> None:
    marta = await member(town)
    for day, what in ((28, "scaffali"), (29, "mensa"), (30, "parco")):
        await shift(town, marta, f"2026-11-{day} 09:00", what=what, capacity=1)
    anna, bruno = town.phone("100"), await citizen(town, "101", "Bruno")
    await anna.says("/shifts")
    await anna.taps("Scegline più di uno")
    for what in ("scaffali", "parco", "mensa", "parco", "parco"):
        await anna.taps(what)
    assert "✅ Ci sono (3)" in labels(anna)
    mensa = next(
        each for each in await town.ask(lambda t: t.shifts.ahead()) if each.what == "mensa"
    )
    await joined(town, bruno, mensa)
    take = anna.button("Ci sono (3)").path
    assert len(take) < 64
    await anna.forges(take)
    await acquaint(anna)
    anna.sees("✅ scaffali, sabato 28 novembre")
    anna.sees("✖️ mensa, domenica 29 novembre, 9:00–12:00: Mi dispiace: i posti sono finiti.")
    anna.sees("✅ parco, lunedì 30 novembre")
    assert len(marta.heard("Anna viene a dare una mano")) == 2
    await anna.forges(take)
    anna.sees("✅ Avevi già il posto: scaffali")
    person = await id_of(town, anna)
    assert await counted(town, "signups", f"person_id = '{person}'") == 2


async def test_five_at_once_are_the_most_and_fit_into_a_path_with_every_filter(town: House) -> None:
    marta = await member(town)
    same = {"field": "support", "for_whom": "elderly", "neighbourhood": "crocetta"}
    for hour in range(9, 15):
        await shift(town, marta, f"2026-11-28 {hour:02}:00", 1, what=f"ora {hour}", **same)
    anna = await citizen(town, "100")
    await anna.forges("pick/1128Fcz0")
    for hour in range(9, 14):
        await anna.taps(f"ora {hour}")
    assert "✅ Ci sono (5)" in labels(anna)
    anna.sees("📍 Crocetta")
    assert not [each for each in labels(anna) if "ora 14" in each]
    await anna.taps("ora 13")
    assert [each for each in labels(anna) if "ora 14" in each]
    assert max(len(each.path) for each in anna.buttons) == 64
    await anna.taps("Ci sono (4)")
    assert await counted(town, "signups", LIVE) == 4


async def test_several_that_need_something_or_clash(town: House) -> None:
    marta = await member(town)
    made = [
        await shift(town, marta, what="furgone", must="patente B"),
        await shift(town, marta, "2026-11-28 10:00", what="mensa"),
    ]
    anna = await citizen(town, "100")
    await anna.forges(f"take/{made[0].id}{made[1].id}")
    anna.sees("❗ Serve: patente B")
    assert await counted(town, "signups") == 0
    await anna.says("sì")
    anna.sees("✅ furgone")
    anna.sees("✖️ mensa, sabato 28 novembre, 10:00–13:00: a quell'ora hai già un impegno")


async def test_a_bent_choice_takes_nothing(town: House) -> None:
    marta = await member(town)
    made = await shift(town, marta)
    anna = await citizen(town, "100")
    for path in (
        f"take/{made.id}{made.id}",
        f"take/{made.id}x",
        f"pick/none/{made.id}",
        f"shift/{made.id}/join/0.0",
        f"shift/{made.id}/join/31.0",
        f"shift/{made.id}/join/1.0x/yes",
        f"shifts/all/{made.id}",
    ):
        await anna.forges(path)
        anna.sees("Questo non c'è più")
    await anna.forges("take/0000000000")
    anna.sees("Un turno non c'è più")
    assert await counted(town, "signups") == 0


@pytest.mark.parametrize(
    ("language", "tap", "seen"),
    [
        ("en", "As a group", "How many are you in all"),
        ("ar", "مع مجموعة", "كم عددكم"),
        ("en", "With company", "You asked to be with somebody experienced"),
        ("ar", "مع شخص خبير", "طلب الرفقة من شخص خبير"),
    ],
)
async def test_in_other_languages_too(town: House, language: str, tap: str, seen: str) -> None:
    marta = await member(town)
    await shift(town, marta)
    anna = await citizen(town, "100", language=language)
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps(tap)
    anna.sees(seen)
