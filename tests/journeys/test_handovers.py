"""Things given: proposed, accepted, agreed on, handed over, questioned, carried, gone off."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from domain.args import Amount
from domain.chat import Say
from domain.goods import Offer, Unit, Want
from handlers import menus, pledges
from storage.town import Town
from tests.house import House, Phone, rome
from tests.journeys.steps import counted, everywhere, in_arabic, labels
from tests.neighbours import ANFFAS, citizen, coordinator, id_of, joined, member, rows, shift

AUSER = "auser"
BREAD: dict[str, Any] = {
    "what": "pane",
    "category": "food",
    "group": "bread",
    "best_before": "2026-11-30",
    "storage": "dry",
    "way": "drop",
    "when": None,
    "address": "",
    "shop": "",
}
FETCHED: dict[str, Any] = {
    "way": "pick",
    "address": "via Roma 12",
    "when": {"start": "2026-11-27T15:00", "end": "2026-11-27T18:00"},
}
ASKED: dict[str, Any] = {
    "what": "pane",
    "groups": [],
    "storage": ["dry"],
    "where": "via Marconi 43",
    "hours": "dal lunedì al sabato, 9-12",
    "pick_up": False,
}


def out(town: Town, says: list[Say]) -> None:
    """What is to be told is queued, each message once."""
    letters: dict[tuple[str, object], list[Say]] = {}
    for each in says:
        assert each.to is not None
        letters.setdefault((each.to, each.how), []).append(each)
    for told in letters.values():
        town.outbox.put(told[0].to or "", menus.with_footer(told), told[0].how)


async def told(town: House, work: Callable[[Town], list[Say]]) -> None:
    await town.ask(lambda open_town: out(open_town, work(open_town)))
    await town.settled()


async def wants(
    town: House,
    quantity: int = 12_000,
    organization: str = ANFFAS,
    unit: Unit = "g",
    **details: Any,
) -> Want:
    """What an association wants is published."""
    want = await town.ask(
        lambda t: t.wants.add(
            organization,
            "food",
            {**ASKED, **details},
            quantity=quantity,
            unit=unit,
            neighbourhood="crocetta",
            at_once=True,
        )
    )
    await told(town, lambda t: pledges.wanted(t, want))
    return want


async def offers(
    town: House, donor: Phone, quantity: int = 12_000, until: str = "2026-12-01 00:00", **more: Any
) -> Offer:
    """Somebody offers bread."""
    person = await id_of(town, donor)
    offer = await town.ask(
        lambda t: t.offers.add(
            person,
            "food",
            {**BREAD, **more},
            quantity=quantity,
            unit="g",
            until=rome(until),
            neighbourhood="crocetta",
        )
    )
    await told(town, lambda t: pledges.offered(t, offer))
    return offer


async def states(town: House) -> list[tuple[str, int]]:
    found = await rows(town, "pledges")
    return [(row["state"], row["quantity"]) for row in sorted(found, key=lambda row: row["seq"])]


async def ledger(town: House) -> list[tuple[int, str]]:
    found = sorted(await rows(town, "goods"), key=lambda row: row["seq"])
    return [(row["quantity"], row["unit"]) for row in found]


async def agreed(town: House, donor: Phone, marta: Phone) -> None:
    """Accepted, and agreed for tomorrow at ten."""
    await marta.taps("Accettiamo")
    await donor.taps("Scegli quando")
    await donor.says("domani 10-12")
    await marta.taps("Va bene")


async def test_what_is_accepted_is_agreed_on_and_handed_over(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town)
    await offers(town, anna)
    anna.sees("L'ho proposto a un'associazione")
    marta.sees("pane, 12 kg. Voi cercate: pane.")
    marta.sees("Da consumare entro il 30 novembre 2026")
    marta.sees("✓ è nel vostro quartiere")
    marta.sees("✓ finora avete ricevuto poco")
    assert labels(marta)[:3] == ["✅ Accettiamo", "Solo una parte", "No, grazie"]
    await marta.forges("today")
    marta.sees("Da rispondere: pane, 12 kg")
    await marta.taps("Accettiamo")
    anna.sees("ANFFAS")
    anna.sees("accetta: pane, 12 kg")
    anna.sees("Dove portarlo: via Marconi 43")
    anna.sees("dal lunedì al sabato, 9-12")
    await anna.taps("Scegli quando")
    await anna.says("domani 10-12")
    anna.sees("Ho chiesto se va bene: venerdì 27 novembre, 10:00–12:00")
    marta.sees("venerdì 27 novembre, 10:00–12:00, via Marconi 43. Va bene?")
    await marta.taps("Va bene")
    for each in (marta, anna):
        each.sees("Siete d'accordo")
    await town.until("2026-11-26 18:00")
    for each in (marta, anna):
        assert len(each.heard("⏰ Promemoria: pane, 12 kg")) == 1
    await town.until("2026-11-27 12:00")
    for each in (marta, anna):
        assert len(each.heard("⏰ Promemoria: pane, 12 kg")) == 2
        each.sees("è passato di mano?")
    await marta.taps("Ricevuto")
    await marta.taps("12 kg")
    marta.sees("La vostra richiesta è soddisfatta")
    anna.sees("ha ricevuto pane: 12 kg. Grazie!")
    assert await ledger(town) == [(12_000, "g")]
    assert await states(town) == [("handed", 12_000)]
    assert [row["state"] for row in await rows(town, "offers")] == ["done"]
    assert [row["state"] for row in await rows(town, "wants")] == ["met"]
    await anna.says("/hours")
    anna.sees("Cibo e altri beni: 12 kg")
    await anna.says("/mydata")
    anna.sees("Luogo della consegna: via Marconi 43, venerdì 27 novembre, 10:00–12:00")
    anna.sees("Promesso: pane, 12 kg a")
    anna.sees("Donato: 12 kg a")
    await marta.forges(f"organization/{ANFFAS}/people")
    marta.sees("🥫 Cibo e altri beni: 12 kg")
    await marta.taps("Tabella beni")
    assert "pane" in marta.files[-1].data.decode("utf-8-sig")
    before = len(anna.messages)
    await town.until("2026-11-29 12:00")
    assert len(anna.messages) == before


@pytest.mark.parametrize(
    ("language", "button", "words", "other"),
    [
        ("en", "Choose when", "accepts: pane, 12 kg", "tomorrow 10-12"),
        ("ar", "اختر الموعد", "12 كغ", "غدا من 10 إلى 12"),
    ],
)
async def test_whoever_gives_is_spoken_to_in_their_language(
    town: House, language: str, button: str, words: str, other: str
) -> None:
    marta, samir = await member(town), await citizen(town, "100", "Samir", language=language)
    await wants(town)
    await offers(town, samir)
    await marta.taps("Accettiamo")
    samir.sees(words)
    await samir.taps(button)
    await samir.says(other)
    marta.sees("venerdì 27 novembre, 10:00–12:00")
    await marta.taps("Va bene")
    await marta.taps("Ricevuto")
    await marta.taps("Un'altra quantità")
    await marta.says("10,5 kg")
    marta.sees("Segnato: pane, 10,5 kg")
    assert await ledger(town) == [(10_500, "g")]
    samir.sees("10.5" if language in ("en", "ar") else "10,5")


async def test_another_number_is_decided_by_somebody_who_is_no_party(town: House) -> None:
    carla, marta = await coordinator(town, "900"), await member(town)
    anna = await citizen(town, "100")
    await wants(town)
    await offers(town, anna)
    await agreed(town, anna, marta)
    await anna.taps("Consegnato")
    await anna.taps("12 kg")
    marta.sees("Chi dona ha segnato: pane, 12 kg")
    await anna.forges(f"{anna.button('Altro orario').path.rpartition('/')[0]}/question")
    anna.sees("può dire altro solo l'altra parte")
    await marta.taps("Era diverso")
    await marta.says("tanto")
    marta.sees("Questa quantità non torna")
    await marta.says("10 kg")
    for each in (anna, marta):
        each.sees("chi dona dice 12 kg, l'associazione dice 10 kg")
    await carla.forges("queue")
    carla.sees("Quantità che non tornano")
    await carla.taps("pane")
    carla.sees("Chi dona dice 12 kg, l'associazione dice 10 kg")
    await carla.taps("10 kg")
    for each in (anna, marta):
        each.sees("il coordinamento ha segnato 10 kg")
    assert await ledger(town) == [(12_000, "g"), (-2_000, "g")]
    await marta.taps("Era diverso")
    marta.sees("Ha già deciso il coordinamento")
    await carla.forges("queue")
    assert "Quantità che non tornano" not in carla.last.text


async def test_it_is_too_late_to_say_otherwise_after_two_days(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town)
    await offers(town, anna)
    await agreed(town, anna, marta)
    await anna.taps("Consegnato")
    await anna.taps("12 kg")
    await town.until("2026-11-28 10:00")
    await marta.taps("Era diverso")
    marta.sees("È passato troppo tempo")


async def test_silence_and_no_go_on_to_the_next_and_nobody_hears_who_refused(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna = await citizen(town, "100")
    await wants(town)
    await wants(town, organization=AUSER)
    await offers(town, anna, 5_000)
    first, second = (marta, piero) if marta.heard("🎁") else (piero, marta)
    assert not second.heard("🎁")
    old = first.button("Accettiamo").path
    (row,) = await rows(town, "pledges")
    await town.until("2026-11-27 08:30")
    assert (await states(town))[0] == ("expired", 5_000)
    second.sees("pane, 5 kg")
    await first.forges(old)
    first.sees("Il tempo per questo è finito")
    said = len(anna.messages)
    await second.taps("No, grazie")
    second.sees("lo chiedo ad altri")
    assert len(anna.messages) == said + 1
    anna.sees("per ora nessuno può prenderlo. La tua offerta resta aperta")
    anna.never_saw("ANFFAS")
    assert row["deadline_at"] < "2026-11-27T08"
    await wants(town, 3_000, organization=AUSER)
    second.sees("pane, 3 kg")
    await second.taps("Accettiamo")
    anna.sees("accetta: pane, 3 kg")


async def test_a_part_is_taken_and_the_rest_goes_on(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna = await citizen(town, "100")
    await wants(town, 20_000)
    await offers(town, anna)
    await wants(town, 20_000, organization=AUSER)
    assert not piero.heard("🎁")
    await marta.taps("Solo una parte")
    await marta.says("50 kg")
    marta.sees("Ce ne sono 12 kg")
    await marta.says("8")
    anna.sees("accetta: pane, 8 kg")
    piero.sees("pane, 4 kg")
    await piero.taps("Accettiamo")
    assert await states(town) == [("reserved", 8_000), ("reserved", 4_000)]
    (offer,) = await town.ask(lambda t: t.offers.open_goods("food", "g")) or [None]
    assert offer is None


async def test_what_is_refused_leaves_room_for_what_waited(town: House) -> None:
    marta, anna, bruno = await member(town), await citizen(town, "100"), await citizen(town, "101")
    await wants(town, 5_000)
    await offers(town, anna, 5_000)
    await offers(town, bruno, 4_000, what="focaccia")
    bruno.sees("Hanno già abbastanza: 1")
    await marta.taps("No, grazie")
    assert marta.heard("focaccia, 4 kg")
    await marta.taps("Accettiamo")
    bruno.sees("accetta: focaccia, 4 kg")
    assert await states(town) == [("declined", 5_000), ("reserved", 4_000)]


async def test_whoever_speaks_for_them_no_more_is_told_nothing_more(town: House) -> None:
    marta, vito, anna = (
        await member(town),
        await member(town, "802"),
        await citizen(town, "100"),
    )
    await wants(town)
    await offers(town, anna)
    await agreed(town, anna, marta)
    person = await id_of(town, vito)
    (mine,) = await town.ask(lambda t: t.organizations.memberships(person))
    await town.ask(lambda t: t.organizations.end(mine.id))
    await town.until("2026-11-27 12:00")
    assert marta.heard("⏰")
    assert not vito.heard("⏰")


async def test_one_offer_is_split_over_two_at_once(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna = await citizen(town, "100")
    await wants(town, 5_000)
    await wants(town, 9_000, organization=AUSER)
    offer = await offers(town, anna)
    anna.sees("L'ho proposto a 2 associazioni")
    assert sorted(await states(town)) == [("proposed", 3_000), ("proposed", 9_000)] or sorted(
        await states(town)
    ) == [("proposed", 5_000), ("proposed", 7_000)]
    lines = await town.ask(lambda t: pledges.rows(t, offer))
    assert {each.key for each in lines} == {"pledge-asked-row"}
    assert all(isinstance(each.args["amount"], Amount) for each in lines)
    for each in (marta, piero):
        await each.taps("Accettiamo")
    assert {state for state, _ in await states(town)} == {"reserved"}


@in_arabic
async def test_what_goes_off_in_the_middle_of_a_hand_over_is_told_to_both(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town)
    await offers(town, anna, until="2026-11-26 20:00", best_before="2026-11-26")
    await marta.taps("Accettiamo")
    await anna.taps("Scegli quando")
    await anna.says("domani 10-12")
    anna.sees("Va consegnato entro giovedì 26 novembre, 20:00")
    await anna.taps("Scegli quando")
    await anna.says("oggi 17-19")
    yes = marta.button("Va bene").path
    await town.until("2026-11-26 20:00")
    anna.sees("il tempo della tua offerta è finito")
    marta.sees("È scaduto: pane, 12 kg")
    await marta.forges(yes)
    marta.sees("Il tempo per questo è finito")
    assert await states(town) == [("expired", 12_000)]
    assert await ledger(town) == []


async def test_what_was_agreed_before_it_went_off_may_still_be_noted(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town)
    await offers(town, anna, until="2026-11-26 20:00", best_before="2026-11-26")
    await marta.taps("Accettiamo")
    await anna.taps("Scegli quando")
    await anna.says("oggi 17-19")
    await marta.taps("Va bene")
    assert not anna.heard("⏰")
    await town.until("2026-11-27 19:00")
    assert len(marta.heard("è passato di mano?")) == 2
    await marta.taps("Ricevuto")
    await marta.taps("12 kg")
    assert await ledger(town) == [(12_000, "g")]


async def test_an_older_time_is_told_apart_and_the_other_side_may_propose_another(
    town: House,
) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town)
    await offers(town, anna)
    await marta.taps("Accettiamo")
    await anna.taps("Scegli quando")
    await anna.says("domani 10-12")
    old = marta.button("Va bene").path
    await anna.forges(old)
    anna.sees("Aspetto la risposta dell'altra parte")
    await marta.taps("Altro orario")
    await marta.says("sabato 9-10")
    anna.sees("sabato 28 novembre, 9:00–10:00")
    await marta.forges(old)
    marta.sees("Nel frattempo è cambiato qualcosa")
    assert await counted(town, "pledges", "agreed = 1") == 0
    await anna.taps("Va bene")
    assert await counted(town, "pledges", "agreed = 1") == 1


async def test_it_did_not_work_and_goes_on_to_the_next(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna = await citizen(town, "100")
    await wants(town)
    await offers(town, anna)
    await wants(town, organization=AUSER)
    await agreed(town, anna, marta)
    await marta.taps("Non si può")
    await marta.taps("Sì, rinuncio")
    anna.sees("La consegna è saltata")
    anna.sees("L'ho proposto ad altri")
    piero.sees("pane, 12 kg")
    assert await states(town) == [("returned", 12_000), ("proposed", 12_000)]
    before = len(anna.heard("⏰"))
    await town.until("2026-11-27 09:00")
    assert len(anna.heard("⏰")) == before


async def test_what_is_withdrawn_called_off_or_erased_is_told_to_whoever_waits(town: House) -> None:
    marta, anna, bruno = await member(town), await citizen(town, "100"), await citizen(town, "101")
    await wants(town, 12_000)
    gone = await offers(town, anna, 6_000)
    await offers(town, bruno, 6_000)
    for _ in range(2):
        await marta.taps("Accettiamo")
    paths = [row["id"] for row in await rows(town, "pledges") if row["state"] == "proposed"]
    for each in paths:
        await marta.forges(f"pledge/{each}/accept")
    await town.ask(lambda t: t.offers.set_state(gone.id, "withdrawn"))
    await told(town, lambda t: pledges.withdrawn(t, gone))
    marta.sees("Chi donava non può più: pane, 6 kg")
    await bruno.says("/erase")
    await bruno.taps("Sì, cancella")
    assert len(marta.heard("Chi donava non può più: pane, 6 kg")) == 2
    assert await states(town) == [("withdrawn", 6_000), ("withdrawn", 6_000)]
    cara = await citizen(town, "102")
    again = await offers(town, cara, 2_000)
    assert again.free == 2_000
    await marta.taps("Accettiamo")
    (want,) = await town.ask(lambda t: t.wants.of_organization(ANFFAS))
    await town.ask(lambda t: t.wants.finish(want.id, "cancelled"))
    await told(town, lambda t: pledges.called_off(t, want))
    cara.sees("non ne ha più bisogno: pane, 2 kg")
    cara.sees("L'offerta resta aperta")
    assert (await states(town))[-1] == ("withdrawn", 2_000)


async def test_what_is_proposed_while_it_is_called_off_cannot_be_accepted(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    want = await wants(town)
    await offers(town, anna)
    yes = marta.button("Accettiamo").path
    await town.ask(lambda t: t.wants.finish(want.id, "cancelled"))
    await marta.forges(yes)
    marta.sees("non è più aperta")
    await told(town, lambda t: pledges.called_off(t, want))
    await marta.forges(yes)
    marta.sees("non c'è più")
    assert await states(town) == [("withdrawn", 12_000)]


async def test_a_drive_is_given_to_at_once(town: House) -> None:
    await member(town)
    anna = await citizen(town, "100")
    person = await id_of(town, anna)
    drive = await town.ask(
        lambda t: t.wants.add(
            ANFFAS,
            "drive",
            {"what": "coperte", "where": "via Marconi 43", "hours": "sempre"},
            quantity=10,
            at_once=True,
        )
    )
    offer = await town.ask(
        lambda t: t.offers.add(person, "food", {"what": "coperte", "way": "drop"}, quantity=3)
    )
    await told(town, lambda t: pledges.reserve_for(t, offer, drive))
    anna.sees("Quando l'hai portato, segnalo qui")
    await town.until("2026-11-27 10:15")
    anna.sees("coperte, 3 pezzi. Per ANFFAS")
    await anna.taps("Consegnato")
    await anna.taps("3 pezzi")
    fresh = await town.ask(lambda t: t.wants.get(drive.id))
    assert fresh is not None
    assert (fresh.received, fresh.promised, fresh.state) == (3, 0, "open")


@in_arabic
async def test_what_nobody_can_fetch_is_carried_by_a_small_shift(town: House) -> None:
    marta, anna, bruno = (
        await member(town),
        await citizen(town, "100"),
        await citizen(town, "101", "Bruno"),
    )
    await shift(town, marta, start="2026-11-24 09:00")
    await wants(town, pick_up=True)
    await offers(town, anna, 8_000, **FETCHED)
    marta.sees("Da ritirare, zona Crocetta")
    marta.never_saw("via Roma 12")
    await marta.taps("Accettiamo")
    marta.sees("via Roma 12")
    await marta.taps("Non possiamo venire")
    anna.sees("Puoi portarlo tu?")
    await anna.taps("Non riesco")
    anna.sees("Cerco chi lo trasporta: pane, 8 kg")
    assert marta.heard("Cerco chi lo trasporta")
    await bruno.says("/shifts")
    await bruno.taps("🚲 pane (8 kg)")
    bruno.sees("Crocetta → via Marconi 43")
    bruno.never_saw("via Roma 12")
    await bruno.taps("Ci sono")
    bruno.sees("Da ritirare qui (lo vedi solo tu): via Roma 12")
    await town.until("2026-11-27 18:00")
    assert marta.heard("com'è andata?")
    await marta.taps("Tutti presenti")
    for each in (marta, anna):
        assert len(each.heard("è passato di mano?")) == 1
    await marta.taps("Ricevuto")
    await marta.taps("8 kg")
    assert await ledger(town) == [(8_000, "g")]
    assert await counted(town, "hours") == 1
    assert await states(town) == [("handed", 8_000)]


async def test_who_was_to_carry_hears_when_there_is_nothing_to_carry(town: House) -> None:
    marta, anna, bruno = (
        await member(town),
        await citizen(town, "100"),
        await citizen(town, "101", "Bruno"),
    )
    await wants(town, pick_up=True)
    offer = await offers(town, anna, 8_000, **FETCHED)
    await marta.taps("Accettiamo")
    await marta.taps("Non possiamo venire")
    await anna.taps("Non riesco")
    marta.sees("Apriamo un piccolo turno")
    await marta.taps("Cerca chi va")
    await marta.taps("ANFFAS")
    marta.sees("Cerco chi lo trasporta")
    (carry,) = await town.ask(lambda t: t.shifts.ahead())
    await joined(town, bruno, carry)
    await told(town, lambda t: pledges.withdrawn(t, offer))
    bruno.sees("è annullato")
    marta.sees("Chi donava non può più")


async def test_nobody_carries_it_and_it_is_told_honestly(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await shift(town, marta, start="2026-11-24 09:00")
    await wants(town, pick_up=True)
    await offers(town, anna, 8_000, **FETCHED)
    await marta.taps("Accettiamo")
    await marta.taps("Non possiamo venire")
    await anna.taps("Non riesco")
    await town.until("2026-11-27 18:15")
    for each in (anna, marta):
        assert each.heard("Nessuno è potuto andare a prenderlo")
    anna.sees("L'offerta resta aperta")
    assert await states(town) == [("returned", 8_000)]


async def test_who_gives_brings_it_after_all(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town, pick_up=True)
    await offers(town, anna, 8_000, **FETCHED)
    await marta.taps("Accettiamo")
    stale = marta.button("Va bene").path
    await marta.taps("Non possiamo venire")
    await marta.forges(stale)
    marta.sees("Nel frattempo è cambiato qualcosa")
    await anna.taps("Lo porto io")
    await anna.taps("venerdì 27 novembre, 15:00–18:00")
    marta.sees("15:00–18:00, via Marconi 43")
    marta.never_saw("15:00–18:00, via Roma 12. Va bene?")


async def test_who_does_not_answer_is_asked_again_once(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town)
    await offers(town, anna)
    await marta.taps("Accettiamo")
    await town.until("2026-11-28 12:00")
    assert len(anna.heard("Quando può essere?")) == 1
    assert not marta.heard("Quando può essere?")


@pytest.mark.both_databases
@pytest.mark.also_on(("telegram", "en"))
async def test_two_accept_the_same_at_once_and_no_more_is_promised_than_there_is(
    town: House,
) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    vito = await member(town, "802")
    anna = await citizen(town, "100")
    await wants(town, 5_000)
    await wants(town, 3_000, organization=AUSER)
    offer = await offers(town, anna, 8_000)
    taps = [(each, each.button("Accettiamo").path) for each in (marta, piero, vito)]
    gone = (anna, "handovers")
    await asyncio.gather(*(town.receive(phone, path=path) for phone, path in [*taps, gone] * 3))
    await town.settled()
    found = await states(town)
    assert sum(quantity for state, quantity in found if state == "reserved") == 8_000
    assert len(anna.heard("accetta: pane")) == len(found)
    fresh = await town.ask(lambda t: t.offers.get(offer.id))
    assert fresh is not None
    assert fresh.free == 0
    assert marta.heard("È già stato accettato")


@pytest.mark.both_databases
async def test_two_offers_at_once_promise_a_want_no_more_than_it_lacks(town: House) -> None:
    await member(town)
    people = [await id_of(town, await citizen(town, f"{200 + n}")) for n in range(4)]
    want = await wants(town, 5_000)

    def offer(person: str) -> Callable[[Town], None]:
        def make(t: Town) -> None:
            made = t.offers.add(
                person, "food", BREAD, quantity=3_000, unit="g", until=t.now + timedelta(days=3)
            )
            out(t, pledges.offered(t, made))

        return make

    await asyncio.gather(*(town.ask(offer(each)) for each in people))
    fresh = await town.ask(lambda t: t.wants.get(want.id))
    assert fresh is not None
    assert (fresh.promised, fresh.lacking) == (5_000, 0)


@everywhere
async def test_from_one_sentence_to_the_ledger(town: House) -> None:
    carla, marta = await coordinator(town, "900"), await member(town)
    anna = await citizen(town, "100")
    pasta = anna.words("pasta")
    await anna.says("ho 5 kg di pasta da donare, scade 12/2027")
    await anna.taps("Lo porto io")
    await anna.taps("Crocetta")
    await anna.taps("Conferma")
    anna.sees("Per ora nessuno cerca proprio questo")
    await marta.says("ci servono 20 kg di pasta entro 20 dicembre")
    await marta.says("via Marconi 43")
    await marta.says("lun-ven 9-12")
    await marta.taps("No")
    await marta.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")
    assert marta.heard(f"{pasta}, 5 kg")
    await anna.forges("offers")
    await anna.taps(pasta)
    anna.sees("⏳ 5 kg: aspetto una risposta")
    anna.never_saw("ANFFAS")
    await anna.taps("✏️ Cambia")
    await anna.taps("✏️ Che cosa")
    await anna.says("4 kg di pasta")
    await anna.taps("Conferma")
    marta.sees(f"{pasta}, 4 kg")
    assert await states(town) == [("withdrawn", 5_000), ("proposed", 4_000)]
    await marta.taps("Accettiamo")
    await anna.forges("offers")
    await anna.taps(pasta)
    anna.sees("accettato")
    await anna.taps(f"{pasta} · 4 kg")
    anna.sees("Quando può essere?")
    await anna.taps("Consegnato")
    await anna.taps("4 kg")
    marta.sees(f"Chi dona ha segnato: {pasta}, 4 kg")
    await marta.forges("handovers")
    marta.sees("Non ci sono consegne aperte")
    assert await ledger(town) == [(4_000, "g")]
