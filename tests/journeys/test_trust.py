"""Trusted associations publish at once; a coordinator looks at it afterwards."""

import pytest

from tests.house import House, Phone
from tests.journeys.steps import a_shift, counted, labels, said, signs_up


async def _trusted(town: House) -> tuple[Phone, Phone]:
    """A coordinator and a member of an association that she trusts."""
    carla = await town.coordinator()
    marta = await town.member(carla)
    await _opens_card(carla)
    await carla.taps("Può pubblicare subito")
    return carla, marta


async def _opens_card(carla: Phone) -> None:
    await carla.says("/menu")
    await carla.taps("Associazioni")
    await carla.taps("ANFFAS")


async def _posts(
    town: House, marta: Phone, words: str = "sabato 9-12, 2 persone, scaffali"
) -> None:
    await marta.says(words)
    while "✅ Conferma" not in labels(marta):
        await town._fill(marta)
    await marta.taps("Conferma")


async def _moves(marta: Phone) -> None:
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Cambia orario")
    await marta.says("domenica dalle 15 alle 18")
    await marta.taps("Conferma")


async def test_a_coordinator_sees_who_speaks_for_an_association_and_trusts_it(town: House) -> None:
    carla = await town.coordinator()
    await carla.taps("Associazioni")
    carla.sees(said("organizations-none-approved"))
    marta = await town.member(carla)
    await _opens_card(carla)
    carla.sees("ANFFAS")
    carla.sees("Marta")
    carla.sees(said("organization-is-not-trusted"))
    await carla.taps("Può pubblicare subito")
    carla.sees("da ora quello che chiede ANFFAS")
    marta.sees("Il coordinamento si fida di ANFFAS")
    await _opens_card(carla)
    assert [each for each in labels(carla) if "pubblica subito" in each] == []
    carla.sees(said("organization-is-trusted"))
    await carla.taps("Torna ad approvare")
    marta.sees("aspettano di nuovo il coordinamento")


async def test_the_list_shows_who_is_trusted(town: House) -> None:
    carla, _ = await _trusted(town)
    await carla.says("/menu")
    await carla.taps("Associazioni")
    assert [each[:2] for each in labels(carla) if "ANFFAS" in each] == ["⭐ "]


async def test_trust_is_offered_when_a_need_is_approved(town: House) -> None:
    carla, marta = await a_shift(town)
    carla.sees("Ti fidi di ANFFAS")
    await carla.taps("Può pubblicare subito")
    marta.sees("Il coordinamento si fida")
    await _posts(town, marta, "domenica 9-12, 2 persone, mensa")
    marta.sees("Pubblicato")


async def test_what_a_trusted_association_asks_for_is_out_at_once(town: House) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    marta.sees("Pubblicato: scaffali")
    carla.sees("ha pubblicato un turno: scaffali")
    anna = await signs_up(town.phone("100"))
    anna.sees("Il tuo posto è confermato")
    await carla.taps("Apri")
    carla.sees("È iscritta 1 persona")
    carla.sees("via Marconi 43")
    await carla.taps("Va bene")
    carla.sees("scaffali resta pubblicato")
    assert await counted(town, "shifts", "state = 'open' AND unreviewed = 0") == 1
    await carla.taps("Da decidere")
    carla.sees(said("queue-empty"))
    anna.never_saw("annullato")


async def test_other_members_are_told_that_it_is_out(town: House) -> None:
    carla, marta = await _trusted(town)
    bruno = await town.member(carla, "801")
    await _posts(town, marta)
    bruno.sees("Pubblicato: scaffali")
    assert len(marta.heard("Pubblicato")) == 1


async def test_it_is_taken_down_with_a_reason(town: House) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    anna = await signs_up(town.phone("100"))
    await carla.taps("Apri")
    await carla.taps("Annulla il turno")
    carla.sees(said("reason-ask"))
    await carla.says("Manca l'indirizzo preciso")
    carla.sees("Avviso la persona iscritta")
    marta.sees("Il motivo: Manca l'indirizzo preciso")
    anna.sees("il turno di ANFFAS")
    anna.sees("Non devi andarci")
    assert await counted(town, "signups", "state = 'cancelled_by_org'") == 1
    await anna.says("/shifts")
    anna.sees(said("shifts-none"))
    await town.until("2026-11-28 09:00")
    anna.never_saw("Promemoria")


async def test_the_queue_shows_what_is_out_beside_what_waits(town: House) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    await carla.taps("Da decidere")
    carla.sees("da guardare: 1 turno")
    assert "Da decidere" not in carla.last.text
    await _opens_card(carla)
    await carla.taps("Torna ad approvare")
    await _posts(town, marta, "domenica 9-12, 2 persone, mensa")
    marta.sees("Il coordinamento lo controlla")
    await carla.taps("Da decidere")
    carla.sees("Da decidere: 1 turno")
    carla.sees("da guardare: 1 turno")
    await carla.taps("scaffali")
    await carla.taps("Va bene")


async def test_what_is_out_stays_out_when_trust_ends(town: House) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    await _opens_card(carla)
    await carla.taps("Torna ad approvare")
    marta.sees("Quelle già pubblicate restano")
    (await signs_up(town.phone("100"))).sees("Il tuo posto è confermato")
    assert await counted(town, "shifts", "unreviewed = 1") == 1


async def test_what_has_begun_needs_no_review(town: House) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    await carla.taps("Apri")
    await town.leaps_to("2026-11-28 09:00")
    for way in ("Va bene", "Annulla il turno"):
        await carla.taps(way)
        carla.sees(said("shift-past"))
    await carla.says("/menu")
    await carla.taps("Da decidere")
    carla.sees(said("queue-empty"))


@pytest.mark.parametrize(
    ("way", "done"), [("Va bene", "resta pubblicato"), ("Annulla il turno", "motivo?")]
)
async def test_what_was_moved_is_looked_at_anew(town: House, way: str, done: str) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    await carla.taps("Apri")
    await _moves(marta)
    await carla.taps(way)
    carla.sees(said("need-changed"))
    carla.sees("domenica 29 novembre, 15:00–18:00")
    assert await counted(town, "shifts", "unreviewed = 1") == 1
    await carla.taps(way)
    carla.sees(done)


async def test_what_the_association_calls_off_needs_no_review(town: House) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    await carla.taps("Apri")
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    await marta.taps("scaffali")
    await marta.taps("Annulla il turno")
    await marta.taps("Sì, annulla")
    await carla.taps("Va bene")
    carla.sees(said("shift-cancelled"))
    await carla.says("/menu")
    await carla.taps("Da decidere")
    carla.sees(said("queue-empty"))


@pytest.mark.parametrize("way", ["Può pubblicare subito", "Torna ad approvare", "Va bene"])
async def test_tapping_twice_says_the_same_and_tells_once(town: House, way: str) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    await carla.taps("Apri")
    if way != "Va bene":
        await _opens_card(carla)
    if way == "Può pubblicare subito":
        await carla.taps("Torna ad approvare")
    path, told = carla.button(way).path, len(marta.messages)
    await carla.forges(path)
    first, heard = carla.last.text, len(marta.messages)
    await carla.forges(path)
    assert carla.last.text == first
    assert len(marta.messages) == heard == told + (way != "Va bene")


async def test_two_coordinators_with_a_reason_each(town: House) -> None:
    carla, marta = await _trusted(town)
    dario = await town.coordinator("901")
    await _posts(town, marta)
    for each in (carla, dario):
        await each.taps("Apri")
        await each.taps("Annulla il turno")
    await carla.says("Manca l'indirizzo preciso")
    await dario.says("Non ci piace")
    dario.sees(said("already-decided"))
    marta.never_saw("Non ci piace")


async def test_whoever_is_no_longer_a_coordinator_takes_nothing_down(town: House) -> None:
    carla, marta = await _trusted(town)
    await _posts(town, marta)
    await carla.taps("Apri")
    await carla.taps("Annulla il turno")
    await town.ask(lambda each: each.unit.connection.execute("DELETE FROM coordinators").close())
    await carla.says("Manca l'indirizzo preciso")
    carla.sees(said("not-coordinator"))
    assert await counted(town, "shifts", "unreviewed = 1") == 1


async def test_nobody_is_trusted_before_a_coordinator_knows_them(town: House) -> None:
    carla = await town.coordinator()
    for end in ("", "/trust", "/distrust"):
        await carla.forges(f"organization/auser{end}")
        carla.sees(said("organization-not-approved"))
    assert await counted(town, "organizations", "trusted = 1") == 0


async def test_the_coordinators_are_told_where_no_member_is_left(town: House) -> None:
    carla, marta = await _trusted(town)
    dario = await town.coordinator("901")
    await _posts(town, marta)
    await marta.says("/erase")
    await marta.taps("Sì, cancella tutto")
    await _opens_card(carla)
    carla.sees(said("organization-no-speakers"))
    await carla.forges(await _review(town))
    await carla.taps("Annulla il turno")
    await carla.says("Non c'è più nessuno")
    dario.sees("Il motivo: Non c'è più nessuno")


async def _review(town: House) -> str:
    (shift,) = await town.ask(lambda each: each.shifts.unreviewed())
    return f"need/{shift.id}/review"
