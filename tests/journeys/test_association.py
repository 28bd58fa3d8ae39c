"""An association: claims its name, posts by one sentence or step by step, sees who comes."""

from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, counted, labels, signs_up


async def _claims(phone: Phone, name: str) -> Phone:
    await phone.says("/start")
    await phone.taps("Sono di un'associazione")
    await phone.taps(name)
    return phone


async def test_the_coordinator_sees_who_asks(town: House) -> None:
    carla = await town.coordinator()
    marta = await _claims(town.phone("800"), "AUSER")
    marta.sees("Come ti chiami?")
    await acquaint(marta, "Marta Rossi")
    marta.sees("Ho chiesto al coordinamento")
    await carla.taps("Apri")
    carla.sees("AUSER")
    carla.sees("Marta Rossi")


async def test_claiming_twice_asks_the_coordinator_once(town: House) -> None:
    carla = await town.coordinator()
    marta = await _claims(town.phone("800"), "AUSER")
    await acquaint(marta, "Marta")
    await _claims(marta, "AUSER")
    marta.sees("Ho chiesto al coordinamento")
    assert len(carla.heard("chiede di parlare")) == 1
    assert await counted(town, "members") == 1


async def test_a_member_need_not_claim_again(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.says("/menu")
    assert "Sono di un'associazione" not in labels(marta)
    anffas = next(
        each
        for each in await town.ask(lambda each: each.organizations.every())
        if "ANFFAS" in each.name
    )
    await marta.forges(f"organization/{anffas.id}/claim")
    marta.sees("Parli già")
    assert await counted(town, "members", "state = 'active'") == 1


async def test_a_refused_claim_may_be_made_again(town: House) -> None:
    carla = await town.coordinator()
    marta = await _claims(town.phone("800"), "AUSER")
    await acquaint(marta, "Marta")
    await carla.taps("Apri")
    await carla.taps("Rifiuta")
    await carla.says("Non ti conosciamo ancora")
    marta.sees("Non ti conosciamo ancora")

    await _claims(marta, "AUSER")
    assert len(carla.heard("chiede di parlare")) == 2
    await carla.taps("Apri")
    await carla.taps("Approva")
    marta.sees("ora puoi chiedere volontari")


async def test_an_association_that_is_not_listed(town: House) -> None:
    carla = await town.coordinator()
    marta, bruno = town.phone("800"), town.phone("801")
    for each in (marta, bruno):
        await each.says("/start")
        await each.taps("Sono di un'associazione")
        await each.forges("organizations/new")
        await acquaint(each, f"Nome {each.number}")
        each.sees("Come si chiama")
        await each.says("Amici del Parco")
        each.sees("Ho chiesto al coordinamento")
    named = "name IS NOT NULL AND source IS NULL"
    assert await counted(town, "organizations", named) == 1
    await carla.says("/menu")
    await carla.taps("Da decidere")
    carla.sees("2 associazioni")
    await carla.taps("Amici del Parco")
    await carla.taps("Approva")
    await marta.says("/start")
    assert "Cerco volontari" in labels(marta) or "Cerco volontari" in str(labels(bruno))


async def test_typing_a_listed_name_instead_of_tapping(town: House) -> None:
    await town.coordinator()
    marta = town.phone("800")
    await marta.says("/start")
    await marta.says("sono di un'associazione")
    marta.sees("Per quale associazione")
    await marta.says("anffas")
    marta.sees("Come ti chiami?")


async def test_a_claim_before_there_is_a_coordinator_waits(town: House) -> None:
    marta = await _claims(town.phone("800"), "AUSER")
    await acquaint(marta, "Marta")
    carla = await town.coordinator()
    await carla.taps("Da decidere")
    carla.sees("1 associazione")
    await carla.taps("AUSER")
    await carla.taps("Approva")
    marta.sees("ora puoi chiedere volontari")


async def test_step_by_step(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.taps("Cerco volontari")
    marta.sees("Che cosa c'è da fare?")
    await marta.says("sistemare gli scaffali")
    marta.sees("Dove?")
    await marta.says("via Marconi 43")
    marta.sees("Quando?")
    await marta.says("sabato dalle 9 alle 12")
    marta.sees("Quante persone")
    await marta.taps("4")
    marta.sees("Da che età")
    await marta.taps("Dai 14")
    marta.sees("Chi assicura")
    await marta.says("UnipolSai, polizza del comune")
    for line in ("sabato 28 novembre, 9:00–12:00", "Persone: 4", "Dai 14 anni", "UnipolSai"):
        marta.sees(line)
    await marta.taps("Conferma")
    marta.sees("Ricevuto")
    carla.sees("ANFFAS Nord Milano chiede volontari")


async def test_a_member_of_two_associations_is_asked_for_which(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    auser = next(
        each
        for each in await town.ask(lambda each: each.organizations.every())
        if each.name == "AUSER"
    )
    await marta.forges(f"organization/{auser.id}/claim")
    await carla.taps("Apri")
    await carla.taps("Approva")

    await marta.says("sabato 9-12, 4 persone, scaffali")
    marta.sees("Per quale associazione?")
    await marta.says("/menu")
    assert "Riprendi" not in str(labels(marta))
    await marta.taps("AUSER")
    marta.sees("Dove?")
    await marta.says("via Marconi 43")
    await marta.taps("Dai 18")
    await marta.taps("AUSER")
    marta.sees("sabato 28 novembre, 9:00–12:00")
    marta.sees("Persone: 4")
    marta.sees("scaffali")
    await marta.taps("Conferma")
    carla.sees("AUSER chiede volontari")


async def test_from_the_sentence_to_the_summary_when_the_rest_is_as_the_last_time(
    town: House,
) -> None:
    _, marta = await a_shift(town)
    await marta.says("domenica 9-12, 2 persone, mensa")
    for line in ("mensa", "domenica 29 novembre", "via Marconi 43", "Dai 18 anni", "ANFFAS"):
        marta.sees(line)
    await marta.taps("Conferma")
    marta.sees("Ricevuto: mensa")


async def test_who_comes_and_who_still_lacks(town: House) -> None:
    _, marta = await a_shift(town)
    await marta.taps("Apri")
    marta.sees("Ancora nessuno")
    await signs_up(town.phone("100"), name="Anna")
    marta.sees("Manca ancora 1 persona")
    await signs_up(town.phone("101"), name="Bruno")
    marta.sees("Siete al completo")
    await marta.says("/menu")
    await marta.taps("I nostri turni")
    marta.sees("(2/2)")
    await marta.taps("scaffali")
    marta.sees("Anna")
    marta.sees("Bruno")


async def test_another_association_sees_nothing_of_it(town: House) -> None:
    carla, _ = await a_shift(town)
    await signs_up(town.phone("100"))
    bruno = await _claims(town.phone("801"), "AUSER")
    await acquaint(bruno, "Bruno")
    await carla.taps("Apri")
    await carla.taps("Approva")
    await bruno.says("/menu")
    await bruno.taps("I nostri turni")
    bruno.sees("Non avete turni")
    shift = (await town.ask(lambda each: each.shifts.ahead()))[0].id
    for tail in ("", "/move", "/cancel", "/cancel/yes", "/decide", "/1/approve", "/1/refuse"):
        await bruno.forges(f"need/{shift}{tail}")
        bruno.never_saw("Anna")
        assert "non" in bruno.last.text.casefold() or "Solo" in bruno.last.text
    assert await counted(town, "shifts", "state = 'open'") == 1


async def test_a_plain_question_of_a_member_is_no_need(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.says("come va?")
    assert "Dove?" not in marta.last.text
    assert marta.button("Dare una mano")
    assert await counted(town, "forms", "kind = 'need'") == 0


async def test_a_role_taken_away_meanwhile_counts_at_once(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.says("sabato 9-12, 2 persone, scaffali")
    while "✅ Conferma" not in labels(marta):
        await town._fill(marta)
    await town.ask(
        lambda each: each.unit.connection.execute("UPDATE members SET state = 'refused'") and None
    )
    await marta.taps("Conferma")
    marta.sees("Questo non è tuo")
    assert await counted(town, "shifts") == 0
    await marta.says("qualcosa")
    marta.sees("non ho capito")


async def test_where_the_last_member_is_erased_the_coordinators_answer(town: House) -> None:
    carla, marta = await a_shift(town)
    await marta.says("/erase")
    await marta.taps("Sì, cancella tutto")
    anna = await signs_up(town.phone("100"))
    assert carla.heard("Anna viene a dare una mano")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    carla.sees("Anna non può più venire")


async def test_three_claims_may_wait_and_no_more(town: House) -> None:
    carla = await town.coordinator()
    marta = await _claims(town.phone("800"), "AUSER")
    await acquaint(marta, "Marta")
    for name in ("ANFFAS", "ANTEAS"):
        await _claims(marta, name)
        marta.sees("Ho chiesto al coordinamento")
    await _claims(marta, "Associazione MARSE")
    marta.sees("tre richieste in attesa")
    await marta.forges("organizations/new")
    marta.sees("tre richieste in attesa")
    assert await counted(town, "members") == 3
    assert len(carla.heard("chiede di parlare")) == 3

    await carla.taps("Apri")
    await carla.taps("Approva")
    await marta.forges("organization/marse/claim")
    marta.sees("Ho chiesto al coordinamento")
