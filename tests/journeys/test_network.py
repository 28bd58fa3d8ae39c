"""One association asks others for help, or tells them its news."""

import pytest

from tests.house import House, Phone
from tests.journeys.steps import associations, counted, said
from tests.neighbours import ANFFAS, coordinator, id_of, member

CRY = "Domani ci mancano due furgoni"


class Network:
    """Two coordinators, and three associations with one member each."""

    carla: Phone
    dario: Phone
    marta: Phone
    bruno: Phone
    luca: Phone


@pytest.fixture
async def net(town: House) -> Network:
    made = Network()
    made.carla = await coordinator(town, "900")
    made.dario = await coordinator(town, "901")
    made.marta = await member(town, "800")
    made.bruno = await member(town, "801", "auser")
    made.luca = await member(town, "802", "anteas-cinisello")
    return made


async def _asks(phone: Phone, whom: str, words: str = CRY) -> None:
    await phone.forges("ours")
    await phone.taps("Chiedi aiuto")
    await phone.taps(whom)
    await phone.taps("cose")
    await phone.says(words)
    await phone.taps("Conferma")


async def _tells(phone: Phone, words: str) -> None:
    await phone.forges("ours")
    await phone.taps("Racconta novità")
    await phone.says(words)


@associations
async def test_one_organization_is_asked_straight_and_answers(town: House, net: Network) -> None:
    await _asks(net.marta, "AUSER")
    net.marta.sees("Mandato a 1 associazione")
    net.bruno.sees("ANFFAS Nord Milano chiede aiuto (cose)")
    net.bruno.sees(f"«{CRY}»")
    net.luca.never_saw(CRY)
    net.carla.never_saw("tutta la rete")
    path = net.bruno.button("Rispondi").path
    await net.luca.forges(path)
    net.luca.sees(said("not-yours"))
    await net.bruno.taps("Rispondi")
    await net.bruno.says("Grazie, uno ve lo diamo noi")
    net.marta.sees("AUSER")
    net.marta.sees("«Grazie, uno ve lo diamo noi»")


async def test_what_is_for_all_waits_and_is_approved_once(town: House, net: Network) -> None:
    await _asks(net.marta, "A tutta la rete")
    net.marta.sees("Il coordinamento lo guarda")
    net.bruno.never_saw(CRY)
    for each in (net.carla, net.dario):
        await each.says("/menu")
        await each.taps("Da decidere")
        each.sees("Per tutta la rete: 1")
        await each.taps("📣")
        each.sees(f"«{CRY}»")
        each.sees("che lo ricevono: 2")
    await net.carla.taps("Approva")
    await net.carla.taps("Approva")
    net.carla.sees("Approvato")
    await net.dario.taps("Approva")
    net.dario.sees(said("already-decided"))
    await net.dario.taps("Rifiuta")
    net.dario.sees(said("already-decided"))
    net.marta.sees("Mandato a 2 associazioni")
    for each in (net.bruno, net.luca):
        assert len(each.heard(CRY)) == 1
    assert len(net.marta.heard("chiede aiuto")) == 0


async def test_the_number_it_reaches_is_shown_before_it_leaves(town: House, net: Network) -> None:
    await _tells(net.marta, "Abbiamo una sede nuova")
    net.marta.sees("Arriva a 2 associazioni")
    net.bruno.never_saw("sede nuova")
    await net.marta.taps("Lascia stare")
    assert await counted(town, "asks") == 0


async def test_news_are_refused_with_a_reason(town: House, net: Network) -> None:
    await _tells(net.marta, "Vendiamo biscotti")
    await net.marta.taps("Conferma")
    await net.carla.taps("Apri")
    await net.carla.taps("Rifiuta")
    await net.carla.says("Qui non si vende")
    net.marta.sees("Il motivo: Qui non si vende")
    net.bruno.never_saw("biscotti")


async def test_a_trusted_organization_is_not_held_up(town: House, net: Network) -> None:
    await town.ask(lambda each: each.organizations.set_trusted(ANFFAS, True))
    await net.bruno.says("/stop")
    await _tells(net.marta, "Abbiamo una sede nuova")
    await net.marta.taps("Conferma")
    net.luca.sees("«Abbiamo una sede nuova»")
    assert "Rispondi" not in str(net.luca.buttons)
    net.bruno.never_saw("sede nuova")


async def test_three_a_week_to_all(town: House, net: Network) -> None:
    for number in range(3):
        await _tells(net.marta, f"novità numero {number}")
        await net.marta.taps("Conferma")
    await net.marta.forges(f"organization/{ANFFAS}/news")
    net.marta.sees(said("asks-too-many"))
    await _asks(net.marta, "AUSER")
    net.bruno.sees(CRY)
    await town.leaps_to("2026-12-03 10:01")
    await _tells(net.marta, "dopo una settimana")
    net.marta.sees("Arriva a 2 associazioni")


async def test_an_answer_reaches_the_others_when_whoever_asked_is_gone(
    town: House, net: Network
) -> None:
    dina = await member(town, "803")
    await _asks(net.marta, "AUSER")
    await net.marta.says("/erase")
    await net.marta.taps("Sì, cancella")
    await net.bruno.taps("Rispondi")
    await net.bruno.says("Arriviamo noi")
    dina.sees("«Arriviamo noi»")


async def test_whoever_speaks_for_several_answers_for_one(town: House, net: Network) -> None:
    await town.ask(lambda each: each.organizations.set_trusted(ANFFAS, True))

    person = await id_of(town, net.bruno)
    await town.ask(
        lambda each: each.organizations.admit("anteas-cinisello", person, "member", None)
    )
    await _asks(net.marta, "A tutta la rete")
    assert len(net.bruno.heard(CRY)) == 1
    await net.bruno.taps("Rispondi")
    net.bruno.sees("Per quale associazione?")
    await net.bruno.taps("ANTEAS")
    await net.bruno.says("Ne abbiamo uno")
    net.marta.sees("(ANTEAS")
    await net.marta.says("/mydata")
    net.marta.sees(f"Scritto alla rete per ANFFAS Nord Milano: {CRY}")


async def test_nobody_else_speaks_for_an_organization(town: House, net: Network) -> None:
    for path in ("ask", "ask/all", "news"):
        await net.bruno.forges(f"organization/{ANFFAS}/{path}")
        net.bruno.sees(said("not-yours"))
    await net.marta.forges(f"organization/{ANFFAS}/ask/{ANFFAS}")
    net.marta.sees(said("asks-nobody"))
    await net.marta.forges(f"organization/{ANFFAS}/ask/0000000000")
    net.marta.sees(said("asks-nobody"))


async def test_two_of_one_organization_together_do_not_pass_the_limit(
    town: House, net: Network
) -> None:
    dina = await member(town, "803")
    await _tells(dina, "la quarta")
    for number in range(3):
        await _tells(net.marta, f"novità numero {number}")
        await net.marta.taps("Conferma")
    await dina.taps("Conferma")
    dina.sees(said("asks-too-many"))
    assert await counted(town, "asks") == 3
