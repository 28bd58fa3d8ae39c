"""A citizen: looks, signs up, sees commitments, gives a place back, reads and erases data."""

import pytest

from domain.cuts import units
from tests.house import House, acquaint, plain
from tests.journeys.steps import a_shift, counted, labels, signs_up, wide
from tests.neighbours import id_of, shift


async def test_the_first_hello_says_what_is_kept_and_offers_everything(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")

    anna.sees("Ciao!")
    anna.sees("Che cosa teniamo, e perché")
    assert len([line for line in anna.last.text.splitlines() if line.startswith("•")]) == 5
    for label in ("Dare una mano", "I miei impegni", "Mi serve aiuto", "Lingua", "SOS"):
        assert anna.button(label)


@wide
async def test_no_button_leads_to_where_one_is(town: House) -> None:
    anna = town.phone("100")
    for said in ("/start", "/menu", "🙂🙂🙂"):
        await anna.says(said)
        assert [each.path for each in anna.buttons][-3:] == ["help", "language", "sos"]
    await anna.taps("Come funziona")
    assert [each.path for each in anna.buttons][-3:] == ["mydata", "language", "sos"]
    await anna.taps("Lingua")
    assert [each.path for each in anna.buttons][-2:] == ["menu", "sos"]
    await anna.says("/shifts")
    assert [each.path for each in anna.buttons][-3:] == ["menu", "language", "sos"]


async def test_three_taps_are_enough_for_somebody_known(town: House) -> None:
    carla, marta = await a_shift(town)
    await town.shift(marta, carla, "domenica 9-12, 2 persone, mensa")
    anna = await signs_up(town.phone("100"))

    await anna.says("/menu")
    await anna.taps("Dare una mano")
    await anna.taps("mensa")
    await anna.taps("Ci sono")

    anna.sees("Grazie!")
    anna.sees("domenica 29 novembre")
    marta.sees("Anna")
    assert await counted(town, "signups") == 2


async def test_tapping_join_twice_takes_one_place_and_shows_it_again(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    join = f"shift/{(await town.ask(lambda each: each.shifts.ahead()))[0].id}/join"

    await anna.forges(join)
    anna.sees("già")
    anna.sees("via Marconi 43")
    assert anna.button("Non posso più")
    assert await counted(town, "signups") == 1
    assert len(marta.heard("Anna")) == 1


async def test_a_double_tap_on_the_last_answer_gets_the_same_confirmation(town: House) -> None:
    await a_shift(town)
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Dare una mano")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await anna.says("Anna")
    adult = anna.button("18 o più").path
    await anna.forges(adult)
    first = anna.last.text
    await anna.forges(adult)

    assert anna.last.text == first
    assert await counted(town, "signups") == 1


async def test_nobody_new_is_asked_for_a_name_when_there_is_no_place(town: House) -> None:
    await a_shift(town, "sabato 9-12, 1 persona, scaffali")
    anna, bruno = town.phone("100"), town.phone("101")
    await bruno.says("/start")
    await bruno.taps("Dare una mano")
    await bruno.taps("scaffali")
    await signs_up(anna)

    await bruno.taps("Ci sono")
    bruno.sees("i posti sono finiti")
    assert bruno.button("Dare una mano")
    await bruno.taps("Dare una mano")
    bruno.sees("completo")
    await bruno.taps("scaffali")
    assert "✅ Ci sono" not in labels(bruno)


async def test_the_last_place_goes_while_somebody_says_their_name(town: House) -> None:
    await a_shift(town, "sabato 9-12, 1 persona, scaffali")
    anna, bruno = town.phone("100"), town.phone("101")
    await bruno.says("/start")
    await bruno.taps("Dare una mano")
    await bruno.taps("scaffali")
    await bruno.taps("Ci sono")
    await signs_up(anna)
    await acquaint(bruno, "Bruno")

    bruno.sees("i posti sono finiti")
    await bruno.says("qualcosa")
    bruno.sees("non ho capito")
    await bruno.says("/mydata")
    bruno.sees("Nome: Bruno")


async def test_a_shift_that_began_is_neither_listed_nor_joined(town: House) -> None:
    await a_shift(town)
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Dare una mano")
    await anna.taps("scaffali")
    await town.leaps_to("2026-11-28 09:00")

    await anna.taps("Ci sono")
    anna.sees("già iniziato")
    await anna.taps("Dare una mano")
    anna.sees("non ci sono turni aperti")


async def test_a_need_that_waits_is_not_there_for_citizens(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.says("sabato 9-12, 2 persone, scaffali")
    while "✅ Conferma" not in labels(marta):
        await town._fill(marta)
    await marta.taps("Conferma")
    waiting = (await town.ask(lambda each: each.shifts.pending()))[0].id

    anna = town.phone("100")
    await anna.says("/shifts")
    anna.sees("non ci sono turni aperti")
    for path in (f"shift/{waiting}", f"shift/{waiting}/join"):
        await anna.forges(path)
        anna.sees("Questo turno non c'è più")
    assert await counted(town, "signups") == 0


async def test_giving_a_place_back_tells_the_association_once(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))

    await anna.taps("I miei impegni")
    anna.sees("sabato 28 novembre")
    await anna.taps("scaffali")
    await anna.taps("Non posso più")
    anna.sees("Disdico")
    await anna.taps("No, ci vengo")
    anna.sees("Ti aspettano")
    await anna.taps("Non posso più")
    yes = anna.button("Sì, disdici").path
    await anna.forges(yes)
    anna.sees("Ho disdetto")
    marta.sees("Anna non può più venire")
    await anna.forges(yes)
    anna.sees("non è più attiva")
    assert len(marta.heard("non può più venire")) == 1

    await anna.says("/mine")
    anna.sees("Non hai impegni")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    anna.sees("Grazie!")


async def test_are_you_sure_is_answered_in_words(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.taps("Non posso più")
    await anna.says("no")
    anna.sees("Ti aspettano")
    await anna.says("sì")
    assert await counted(town, "signups", "state = 'confirmed'") == 1
    await anna.taps("Non posso più")
    await anna.says("sì")
    anna.sees("Ho disdetto")


@pytest.mark.parametrize("yes", ["sì", "si", "ok", "va bene"])
async def test_a_yes_of_an_hour_later_is_not_an_answer_to_are_you_sure(
    town: House, yes: str
) -> None:
    await a_shift(town, "sabato 5 dicembre 9-12, 2 persone, scaffali")
    anna = await signs_up(town.phone("100"))
    await anna.taps("Non posso più")
    await town.leaps_to("2026-11-26 11:01")
    await anna.says(yes)
    assert "Ho disdetto" not in anna.last.text
    assert await counted(town, "signups", "state = 'confirmed'") == 1
    await anna.says("/erase")
    await town.leaps_to("2026-12-03 10:00")
    await anna.says(yes)
    assert "di te non resta nulla" not in anna.last.text
    await anna.says("/mydata")
    anna.sees("Nome: Anna")


async def test_somebody_elses_place_is_out_of_reach(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    place = anna.button("Non posso più").path
    bruno = town.phone("101")
    for path in (place, f"{place}/yes", place.removesuffix("/cancel")):
        await bruno.forges(path)
        bruno.sees("non è tuo")
    assert await counted(town, "signups", "state = 'confirmed'") == 1


async def test_a_commitment_of_the_past_no_longer_expects_anybody(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    card = anna.button("Non posso più").path.removesuffix("/cancel")

    await town.leaps_to("2026-11-28 10:00")
    await anna.forges(card)
    anna.sees("Ti aspettano")
    assert "Non posso più" not in labels(anna)
    await anna.forges(f"{card}/cancel/yes")
    anna.sees("già iniziato")
    await town.leaps_to("2026-11-28 13:00")
    await anna.forges(card)
    anna.sees("già iniziato o è passato")


@wide
async def test_my_data_are_all_there(town: House) -> None:
    carla, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/stop")
    await anna.says("/mydata")
    spoken = {"it": "italiano", "en": "inglese", "ar": "arabo"}[anna.language]
    where = {"telegram": "Telegram", "web": "pagina web"}[town.phones.name]
    for line in ("Nome: Anna", "Età: 18 o più", spoken, where, "Notizie: sospese"):
        anna.sees(line)
    anna.sees("scaffali — sabato 28 novembre")
    await marta.says("/mydata")
    marta.sees("Associazione: ANFFAS Nord Milano (confermata, referente)")
    marta.sees("Richiesta: scaffali")
    await carla.says("/mydata")
    carla.sees("coordinamento")
    await marta.taps("Cambia nome")
    await marta.says("/mydata")
    marta.sees("modulo iniziato")


async def test_many_data_come_in_several_messages_and_nothing_is_cut(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    works = [f"lavoro numero {number} di un lungo elenco" for number in range(80)]
    person = await id_of(town, anna)
    for seq, what in enumerate(works, 1_000):
        made = await shift(town, marta, what=what)
        await town.ask(lambda each, made=made, seq=seq: each.signups.add(made, person, seq))

    before = len(anna.messages)
    await anna.says("/mydata")
    told = anna.messages[before:]
    assert len(told) > 1
    assert all(units(each.text) <= town.phones.capabilities.text_max for each in told)
    lines = plain("\n".join(each.text for each in told)).splitlines()
    shown = [line for line in lines if line.startswith("Turno: lavoro")]
    assert [line.split(" — ")[0].removeprefix("Turno: ") for line in shown] == works
    assert all(line.endswith("(posto confermato)") for line in shown)
    anna.sees("Puoi cancellare tutto")
    assert "Cancella tutto" in labels(anna)


async def test_name_and_age_can_be_told_anew(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mydata")
    await anna.taps("Cambia nome")
    await acquaint(anna, "Annamaria")
    anna.sees("ho segnato")
    assert anna.button("Dare una mano")
    await anna.says("/mydata")
    anna.sees("Nome: Annamaria")
    assert await counted(town, "signups", "state = 'confirmed'") == 1


async def test_erasing_takes_two_taps_and_leaves_nothing(town: House) -> None:
    _, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/erase")
    anna.sees("Non si può tornare indietro")
    await anna.taps("No, lascia")
    anna.sees("Nome: Anna")
    await anna.says("/erase")
    await anna.taps("Sì, cancella tutto")
    anna.sees("di te non resta nulla")
    marta.sees("non può più venire")
    await town.until("2026-11-28 09:00")
    assert not anna.heard("Promemoria")

    await anna.says("/mydata")
    anna.sees("Nome: nessuno")
    assert await counted(town, "signups", "person_id IS NOT NULL") == 0
