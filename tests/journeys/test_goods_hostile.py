"""What goes wrong between people who give and who receive: silence, slips, and things that end."""

from dataclasses import replace
from datetime import timedelta

from domain.goods import Offer, Want
from handlers import pledges
from handlers import wants as operations
from storage.town import Town
from tests.house import House, Phone, acquaint
from tests.journeys.steps import counted, wide
from tests.journeys.test_handovers import (
    AUSER,
    BREAD,
    FETCHED,
    agreed,
    ledger,
    offers,
    states,
    wants,
)
from tests.journeys.test_handovers import told as tells
from tests.neighbours import ANFFAS, citizen, id_of, member, rows, shift

DAYS = timedelta(days=4)


async def offer_now(town: House, offer: Offer) -> Offer:
    found = await town.ask(lambda t: t.offers.get(offer.id))
    assert found is not None
    return found


async def want_now(town: House, want: Want) -> Want:
    found = await town.ask(lambda t: t.wants.get(want.id))
    assert found is not None
    return found


async def trust(town: House) -> None:
    await town.ask(lambda each: each.organizations.set_trusted(ANFFAS, True))


async def hands_over(phone: Phone, amount: str) -> None:
    await phone.taps("Ricevuto" if phone.buttons and _received(phone) else "Consegnato")
    await phone.taps(amount)


def _received(phone: Phone) -> bool:
    return any("Ricevuto" in each.label for each in phone.buttons)


async def collects(town: House, marta: Phone) -> Want:
    """A collection of blankets by a trusted association."""
    await trust(town)
    await marta.says("raccogliamo 100 coperte entro 20 dicembre")
    await marta.says("via Marconi 43")
    await marta.says("tutti i giorni 9-12")
    await marta.taps("Conferma")
    (found,) = await town.ask(lambda t: t.wants.of_kind("drive"))
    return found


async def brings(town: House, phone: Phone, drive: Want, amount: str = "20") -> Offer:
    await phone.forges(f"wanted/{drive.id}/give")
    await phone.says(amount)
    person = await id_of(town, phone)
    found = await town.ask(lambda t: t.offers.last_of(person, "food"))
    assert found is not None
    return found


async def test_what_was_partly_handed_over_is_not_rewritten(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town, 8_000)
    offer = await offers(town, anna)
    await agreed(town, anna, marta)
    await hands_over(marta, "8 kg")
    await anna.forges(f"offer/{offer.id}/edit")
    anna.sees("conta già su questa offerta")
    assert (await offer_now(town, offer)).free == 4_000


async def test_what_has_come_goes_on_being_counted_the_same_way(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    drive = await collects(town, marta)
    await brings(town, anna, drive)
    await marta.forges(f"want/{drive.id}/edit")
    await marta.taps("Che cosa")
    await marta.says("90 kg di coperte")
    await marta.taps("Conferma")
    marta.sees("Qui si conta così: 100 pezzi")
    kept = await want_now(town, drive)
    assert (kept.unit, kept.quantity, kept.promised) == ("piece", 100, 20)


async def test_what_was_meant_for_a_collection_goes_nowhere_else(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna, bruno = await citizen(town, "100"), await citizen(town, "101")
    drive = await collects(town, marta)
    first, second = await brings(town, anna, drive), await brings(town, bruno, drive)
    other = await town.ask(
        lambda t: t.wants.add(
            AUSER,
            "food",
            {"what": "cose", "groups": [], "storage": ["dry"], "where": "qui", "hours": "9-12"},
            quantity=50,
            at_once=True,
        )
    )
    await tells(town, lambda t: pledges.wanted(t, other))
    await anna.taps("Non si può")
    await anna.taps("Sì, rinuncio")
    anna.sees("La consegna è saltata")
    await marta.forges(f"want/{drive.id}/cancel/yes")
    bruno.sees("non ne ha più bisogno")
    assert not piero.heard("🎁")
    for each in (first, second):
        assert (await offer_now(town, each)).state == "withdrawn"
    for each in (anna, bruno):
        each.never_saw("L'offerta resta aperta")


async def test_who_has_enough_lets_go_of_what_was_only_proposed(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna, bruno = await citizen(town, "100"), await citizen(town, "101")
    want = await wants(town)
    await offers(town, bruno, 3_000)
    await marta.taps("Accettiamo")
    await offers(town, anna, 5_000)
    yes = marta.button("Accettiamo").path
    await wants(town, organization=AUSER)
    await marta.forges(f"want/{want.id}/met")
    marta.sees("Quello che è già promesso arriva lo stesso")
    piero.sees("pane, 5 kg")
    await marta.forges(yes)
    marta.sees("non c'è più")
    found = await states(town)
    assert found == [("reserved", 3_000), ("withdrawn", 5_000), ("proposed", 5_000)]


async def test_what_is_wanted_no_more_by_its_day_is_let_go_of_too(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    want = await wants(town)
    await offers(town, anna, 5_000)
    await town.ask(lambda t: t.wants.edit(replace(want, until=t.now)))
    await tells(town, lambda t: operations.lapse(t, want.id))
    marta.sees("È finito il tempo")
    anna.sees("per ora nessuno può prenderlo")
    assert await states(town) == [("withdrawn", 5_000)]


async def test_what_a_child_gave_before_saying_so_is_taken_back(town: House) -> None:
    marta = await member(town)
    await wants(town, quantity=9, groups=["soap"], unit="piece")
    child = town.phone("100")
    await child.says("/start")
    await child.says("ho 2 saponi da donare")
    await child.taps("Lo porto io")
    await child.taps("Salta")
    await child.taps("Conferma")
    yes = marta.button("Accettiamo").path
    await acquaint(child, "Leo", "Meno di 14")
    child.sees("una persona grande")
    await marta.forges(yes)
    marta.sees("non c'è più")
    assert [row["state"] for row in await rows(town, "offers")] == ["withdrawn"]
    assert await states(town) == [("withdrawn", 2)]


async def test_a_time_typed_too_late_does_not_undo_what_is_carried(town: House) -> None:
    marta, vito = await member(town), await member(town, "802")
    anna = await citizen(town, "100")
    await shift(town, marta, start="2026-11-24 09:00")
    await wants(town, pick_up=True)
    await offers(town, anna, 8_000, **FETCHED)
    await marta.taps("Accettiamo")
    await vito.forges("handovers")
    await vito.taps("pane")
    await vito.taps("Altro orario")
    await marta.taps("Non possiamo venire")
    await anna.taps("Non riesco")
    await vito.says("domani 10-12")
    assert await counted(town, "pledges", "agreed = 1 AND way = 'carry'") == 1


async def test_what_is_asked_for_at_least_is_read_beside_what_is_offered(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    told = {"what": "laptop", "least": "8 GB, webcam", "for": "", "where": "qui", "hours": "9-12"}
    await town.ask(lambda t: t.wants.add(ANFFAS, "device", told, at_once=True))
    person = await id_of(town, anna)
    given = {"what": "laptop", "model": "T480, 4 GB", "working": "yes", "way": "drop"}
    offer = await town.ask(lambda t: t.offers.add(person, "device", given))
    await tells(town, lambda t: pledges.offered(t, offer))
    marta.sees("Almeno: 8 GB, webcam")
    marta.sees("T480, 4 GB")


async def test_what_nobody_says_a_word_about_is_over_after_a_week(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna = await citizen(town, "100")
    await wants(town)
    offer = await offers(town, anna, until="2027-01-15 00:00", best_before="2027-01-14")
    await wants(town, organization=AUSER)
    await agreed(town, anna, marta)
    for at in ("2026-11-27 12:00", "2026-11-28 12:00", "2026-12-04 11:45"):
        await town.leaps_to(at)
    assert await states(town) == [("reserved", 12_000)]
    await town.leaps_to("2026-12-04 12:00")
    for each in (anna, marta):
        assert len(each.heard("è passato di mano?")) == 2
        each.sees("Nessuno mi ha più risposto: pane, 12 kg")
    anna.sees("offrilo di nuovo")
    assert await states(town) == [("returned", 12_000)]
    assert (await offer_now(town, offer)).state == "withdrawn"
    assert not piero.heard("🎁")


async def test_an_association_that_is_silent_about_a_time_is_asked_and_loses_it(
    town: House,
) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna = await citizen(town, "100")
    await wants(town)
    await offers(town, anna, until="2027-01-15 00:00", best_before="2027-01-14")
    await wants(town, organization=AUSER)
    await marta.taps("Accettiamo")
    await anna.taps("Scegli quando")
    await anna.says("domani 10-12")
    await town.leaps_to("2026-11-26 22:00")
    await town.leaps_to("2026-11-27 08:00")
    assert marta.heard("Va bene così?")
    await town.leaps_to("2026-12-03 10:00")
    anna.sees("Nessuno mi ha più risposto")
    anna.sees("L'ho proposto ad altri")
    piero.sees("pane, 12 kg")
    assert await states(town) == [("returned", 12_000), ("proposed", 12_000)]


async def test_a_slip_is_put_right_by_whoever_noted_it_and_the_ledger_adds_up(
    town: House,
) -> None:
    marta, vito = await member(town), await member(town, "802")
    anna, bruno = await citizen(town, "100"), await citizen(town, "101")
    want = await wants(town)
    await offers(town, anna)
    await agreed(town, anna, marta)
    await offers(town, bruno, 3_000, what="focaccia")
    await hands_over(marta, "12 kg")
    assert (await want_now(town, want)).state == "met"
    correct = marta.button("Correggi").path
    for each in (vito, anna):
        await each.forges(correct)
        await each.says("1 kg")
    assert await ledger(town) == [(12_000, "g")]
    await marta.forges(correct)
    await marta.says("10 kg")
    anna.sees("ha ricevuto pane: 10 kg")
    assert await ledger(town) == [(12_000, "g"), (-2_000, "g")]
    fresh = await want_now(town, want)
    assert (fresh.state, fresh.received, fresh.lacking) == ("open", 10_000, 0)
    assert marta.heard("focaccia, 2 kg")
    await town.until("2026-11-26 10:15")
    await marta.forges(correct)
    marta.sees("entro un quarto d'ora")
    await anna.taps("Era diverso")
    await anna.says("11 kg")
    await marta.forges(correct)
    marta.sees("È già stato detto che era diverso")


async def test_what_an_association_closed_itself_stays_closed(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    want = await wants(town, 20_000)
    await offers(town, anna)
    await agreed(town, anna, marta)
    await marta.forges(f"want/{want.id}/met")
    await marta.forges("handovers")
    await marta.taps("pane")
    await hands_over(marta, "12 kg")
    await marta.taps("Correggi")
    await marta.says("10")
    assert (await want_now(town, want)).state == "met"
    assert await ledger(town) == [(12_000, "g"), (-2_000, "g")]


@wide
async def test_whoever_gives_and_shuts_the_bot_out_is_told_to_who_counts_on_them(
    town: House,
) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna = await citizen(town, "100")
    await wants(town, 5_000)
    offer = await offers(town, anna)
    await marta.taps("Accettiamo")
    await wants(town, organization=AUSER)
    piero.sees("pane, 7 kg")
    yes = piero.button("Accettiamo").path
    for _ in range(2):
        await anna.blocks()
    (sad,) = marta.heard("Non riesco più a scrivere a chi dona: pane, 5 kg")
    assert "Anna" not in sad.text
    await piero.forges(yes)
    piero.sees("non c'è più")
    await wants(town, organization=AUSER)
    assert len(piero.heard("🎁")) == 1
    assert (await offer_now(town, offer)).free == 7_000
    await anna.comes_back()
    assert len(piero.heard("🎁")) > 1
    assert await counted(town, "pledges", "state = 'reserved'") == 1


async def test_an_association_that_loses_its_last_member_holds_nothing_back(town: House) -> None:
    marta, piero = await member(town), await member(town, "801", AUSER)
    anna, bruno = await citizen(town, "100"), await citizen(town, "101")
    await wants(town, 15_000)
    await offers(town, anna)
    await agreed(town, anna, marta)
    await offers(town, bruno, 3_000)
    await wants(town, 20_000, organization=AUSER)
    assert not piero.heard("🎁")
    await marta.forges(f"organization/{ANFFAS}/leave/yes")
    anna.sees("per ora non può riceverlo: pane, 12 kg")
    anna.sees("L'ho proposto ad altri")
    assert len(piero.heard("🎁")) == 2
    bruno.never_saw("non può riceverlo")
    assert sorted(await states(town)) == [
        ("proposed", 3_000),
        ("proposed", 12_000),
        ("returned", 12_000),
        ("withdrawn", 3_000),
    ]


async def test_so_does_one_whose_last_member_is_erased(town: House) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    await wants(town)
    await wants(town, 12_000)
    await offers(town, anna)
    await marta.says("/erase")
    await marta.taps("Sì, cancella")
    assert await states(town) == [("withdrawn", 12_000)]
    anna.sees("per ora nessuno può prenderlo")


async def test_of_all_that_waits_a_few_are_asked_about_at_once_and_none_is_overlooked(
    town: House,
) -> None:
    marta, anna = await member(town), await citizen(town, "100")
    person, fits = await id_of(town, anna), 12

    def many(t: Town) -> None:
        for number in range(230 + fits):
            group = "bread" if number >= 230 else "pasta"
            said = {**BREAD, "group": group, "what": group}
            t.offers.add(person, "food", said, quantity=1_000, unit="g", until=t.now + DAYS)

    await town.ask(many)
    await wants(town, 100_000, groups=["bread"])
    assert await states(town) == [("proposed", 1_000)] * 10
    assert len(marta.heard("🎁")) == 10
    await marta.taps("Accettiamo")
    left = [each["id"] for each in await rows(town, "pledges") if each["state"] == "proposed"]
    await marta.forges(f"pledge/{left[0]}/decline")
    assert len(await states(town)) == fits
    assert {row["unit"] for row in await rows(town, "pledges")} == {"g"}


async def test_who_gives_to_their_own_and_is_erased_hears_nothing_of_what_follows(
    town: House,
) -> None:
    marta, vito = await member(town), await member(town, "802")
    bruno = await citizen(town, "101")
    await wants(town, 5_000)
    await offers(town, marta, 5_000)
    await vito.taps("Accettiamo")
    await offers(town, bruno, 4_000, what="focaccia")
    await marta.says("/erase")
    await marta.taps("Sì, cancella")
    assert vito.heard("focaccia, 4 kg")
    assert "focaccia" not in marta.last.text
    assert await states(town) == [("withdrawn", 5_000), ("proposed", 4_000)]
    assert not [each for each in await rows(town, "outbox") if each["state"] == "waiting"]
