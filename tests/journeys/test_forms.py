"""Forms: said at once or step by step, left and taken up, tapped late, answered in many ways."""

from collections.abc import Iterator
from typing import Annotated, ClassVar

import pytest

from domain.chat import Answer, say
from domain.forms import Ask, Draft, Form
from handlers.forms import begin
from handlers.questions import KINDS, FormKind
from storage.town import Town
from tests.house import House, Phone
from tests.journeys.steps import a_shift, counted, labels, signs_up, wide


async def _member(town: House) -> Phone:
    return await town.member(await town.coordinator())


async def _summed_up(town: House, marta: Phone) -> Phone:
    await marta.says("sabato 9-12, 4 persone, scaffali")
    await marta.says("via Marconi 43")
    await marta.taps("Dai 18")
    await marta.taps("ANFFAS")
    marta.sees("Confermi?")
    return marta


async def test_only_what_is_missing_is_asked(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, scaffali")
    marta.sees("Dove?")
    await marta.says("via Marconi 43")
    marta.sees("Quante persone")
    await marta.says("4")
    marta.sees("Da che età")


@pytest.mark.parametrize("four", ["4", "٤", " 4 ", "4 persone", "०४"])
async def test_a_number_answers_how_many_and_not_the_menu(town: House, four: str) -> None:
    marta = await _member(town)
    await marta.taps("Cerco volontari")
    for answer in ("scaffali", "via Marconi 43", "sabato dalle 9 alle 12", four):
        await marta.says(answer)
    marta.sees("Da che età")
    await marta.taps("Dai 18")
    await marta.taps("ANFFAS")
    marta.sees("Persone: 4")


async def test_what_is_no_number_of_people_is_asked_again(town: House) -> None:
    marta = await _member(town)
    await marta.taps("Cerco volontari")
    for answer in ("scaffali", "via Marconi 43", "sabato dalle 9 alle 12"):
        await marta.says(answer)
    for no in town.sayable("0", "-", "201", "molti", "4.5", "9" * 4400, "1e3", "½"):
        await marta.says(no)
        marta.sees("un numero da 1 a 200")
        marta.sees("Quante persone")
    await marta.says("3")
    marta.sees("Da che età")


@pytest.mark.parametrize("one", ["1", "١", "Dai 18 anni", "dai 18 anni", "18"])
async def test_elsewhere_a_number_or_a_label_picks_from_the_menu(town: House, one: str) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    await marta.says("via Marconi 43")
    marta.sees("Da che età")
    await marta.says(one)
    marta.sees("Chi assicura")
    await marta.says("anffas nord milano")
    marta.sees("Età: Dai 18 anni")


@pytest.mark.parametrize(
    "yes", ["✅ Conferma", "conferma", "CONFERMA", "1", "sì", "si", "ok", "va bene"]
)
async def test_confirming_in_ones_own_words(town: House, yes: str) -> None:
    marta = await _summed_up(town, await _member(town))
    await marta.says(yes)
    marta.sees("Ricevuto")
    assert await counted(town, "shifts") == 1


@pytest.mark.parametrize("no", ["no", "boh", "forse sì", "?"])
async def test_anything_else_at_the_summary_is_not_a_yes(town: House, no: str) -> None:
    marta = await _summed_up(town, await _member(town))
    await marta.says(no)
    marta.sees("Tocca Conferma")
    marta.sees("sabato 28 novembre")
    assert await counted(town, "shifts") == 0


@pytest.mark.parametrize("cancel", ["Lascia stare", "lascia stare"])
async def test_cancelling_ends_it_with_the_menu(town: House, cancel: str) -> None:
    marta = await _summed_up(town, await _member(town))
    await marta.says(cancel)
    marta.sees("lasciamo stare")
    assert "Cerco volontari" in labels(marta)
    await marta.says("via Verdi 1")
    assert "Confermi" not in marta.last.text
    assert await counted(town, "shifts") == 0


async def test_back_asks_the_question_before(town: House) -> None:
    marta = await _member(town)
    await marta.taps("Cerco volontari")
    assert "← Indietro" not in labels(marta)
    await marta.says("scaffali")
    await marta.says("via Verdi 1")
    marta.sees("Quando?")
    await marta.taps("Indietro")
    marta.sees("Dove?")
    await marta.says("indietro")
    marta.sees("Che cosa c'è da fare?")
    await marta.says("mensa pulita")
    marta.sees("Quando?")


async def test_each_line_can_be_changed_from_the_summary(town: House) -> None:
    marta = await _summed_up(town, await _member(town))
    for line, answer, shown in (
        ("Che cosa", "mensa pulita", "Che cosa: mensa pulita"),
        ("Dove", "piazza Gramsci 1", "Dove: piazza Gramsci 1"),
        ("Quando", "domenica dalle 10 alle 13", "Quando: domenica 29 novembre, 10:00–13:00"),
        ("Persone", "7", "Persone: 7"),
        ("Età", "Dai 14 anni", "Età: Dai 14 anni"),
        ("Assicura", "UnipolSai", "Assicura: UnipolSai"),
    ):
        await marta.taps("Modifica")
        await marta.taps(f"✏️ {line}")
        await marta.says(answer)
        marta.sees(shown)
        marta.sees("Confermi?")
    await marta.taps("Conferma")
    marta.sees("mensa pulita, domenica 29 novembre, 10:00–13:00")


async def test_back_from_changing_a_line_is_the_summary(town: House) -> None:
    marta = await _summed_up(town, await _member(town))
    await marta.taps("Modifica")
    await marta.taps("✏️ Dove")
    await marta.taps("Indietro")
    marta.sees("Dove: via Marconi 43")
    marta.sees("Confermi?")


async def test_a_button_of_an_earlier_question(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    await marta.says("via Marconi 43")
    eighteen = marta.button("Dai 18").path
    await marta.forges(eighteen)
    marta.sees("Chi assicura")
    await marta.forges(eighteen)
    marta.sees("Quel pulsante era di una domanda precedente")
    marta.sees("Chi assicura")


@wide
async def test_readings_are_offered_as_buttons(town: House) -> None:
    marta = await _member(town)
    await marta.taps("Cerco volontari")
    await marta.says("scaffali")
    await marta.says("via Marconi 43")
    await marta.says("sabato alle 3")
    marta.sees("Quale intendi?")
    offered = [label for label in labels(marta) if "28 novembre" in label]
    assert len(offered) == 2
    await marta.says("2")
    marta.sees("Quante persone")
    await marta.taps("4")
    await marta.taps("Dai 18")
    await marta.taps("ANFFAS")
    marta.sees(offered[1].replace(" · ", ""))


async def test_readings_said_at_once_are_offered_when_it_comes_to_when(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato alle 3, 4 persone, scaffali")
    marta.sees("Dove?")
    await marta.says("via Marconi 43")
    marta.sees("Quando?")
    assert len([label for label in labels(marta) if "28 novembre" in label]) == 2


async def test_a_date_that_will_not_do_is_asked_again(town: House) -> None:
    marta = await _member(town)
    await marta.taps("Cerco volontari")
    await marta.says("scaffali")
    await marta.says("via Marconi 43")
    for past in ("ieri dalle 9 alle 12", "oggi dalle 7 alle 8", "boh", "9"):
        await marta.says(past)
        marta.sees("sabato dalle 9 alle 12")
        assert "Quante persone" not in marta.last.text
    assert await counted(town, "forms", "kind = 'need'") == 1


async def test_hours_that_pass_while_the_form_waits(town: House) -> None:
    marta = await _member(town)
    await marta.says("oggi 15-18, 4 persone, scaffali")
    await marta.says("via Marconi 43")
    await marta.taps("Dai 18")
    await marta.taps("ANFFAS")
    marta.sees("giovedì 26 novembre, 15:00–18:00")
    await town.leaps_to("2026-11-26 15:30")
    await marta.taps("Conferma")
    marta.sees("già passato")
    await marta.says("sabato dalle 9 alle 12")
    marta.sees("sabato 28 novembre")
    await marta.taps("Conferma")
    marta.sees("Ricevuto")


@pytest.mark.parametrize(
    "skipped", ["domani dalle 2:30 alle 3:00", "28/3/2027 dalle 2:15 alle 2:45"]
)
async def test_hours_of_the_night_that_skips_them_are_asked_again(
    town: House, skipped: str
) -> None:
    marta = await _member(town)
    await town.leaps_to("2027-03-27 10:00")
    await marta.taps("Cerco volontari")
    for answer in ("scaffali", "via Marconi 43", skipped):
        await marta.says(answer)
    marta.sees("Quando?")
    assert "Quante persone" not in marta.last.text
    await marta.says("domani dalle 10 alle 12")
    marta.sees("Quante persone")


async def test_left_for_a_day_it_is_still_there(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    await town.leaps_to("2026-11-27 09:59:59")
    await marta.says("via Marconi 43")
    marta.sees("Da che età")


async def test_left_for_a_day_and_a_second_it_is_gone(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    cancel = marta.button("Lascia stare").path
    await town.leaps_to("2026-11-27 10:00:01")
    await marta.forges(cancel)
    marta.sees("Questo modulo non c'è più")
    await marta.says("via Marconi 43")
    assert "Da che età" not in marta.last.text
    await marta.says("/mydata")
    assert "modulo iniziato" not in marta.last.text


async def test_a_question_that_an_earlier_release_asked_holds_nobody_up(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    cancel = marta.button("Lascia stare").path
    await town.ask(_asked_by_an_earlier_release)
    await marta.says("menu")
    marta.sees("Che cosa vuoi fare?")
    await marta.forges(cancel)
    marta.sees("Questo modulo non c'è più")


def _asked_by_an_earlier_release(each: Town) -> None:
    row = each.unit.connection.execute("SELECT person_id FROM forms").fetchone()
    draft = each.forms.get(row["person_id"])
    assert draft is not None
    draft.asking = "no longer asked"
    each.forms.put(row["person_id"], draft)


async def test_the_menu_sets_it_aside_and_takes_it_up(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    await marta.says("/menu")
    marta.sees("Che cosa vuoi fare?")
    assert "▶️ Riprendi da dove eri" in labels(marta)
    await marta.says("via Verdi 1")
    assert "Da che età" not in marta.last.text
    await marta.taps("Riprendi")
    marta.sees("Dove?")
    await marta.says("via Marconi 43")
    await marta.taps("Dai 18")
    await marta.taps("ANFFAS")
    marta.sees("Dove: via Marconi 43")


@pytest.mark.parametrize("away", ["/help", "aiuto", "menu", "/mine", "/stop", "stop", "/shifts"])
async def test_other_ways_of_leaving(town: House, away: str) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    await marta.says(away)
    assert "Dove?" not in marta.last.text
    await marta.says("/menu")
    await marta.taps("Riprendi")
    marta.sees("Dove?")


async def test_sos_in_the_middle_leaves_it_as_it_was(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    before = await town.ask(lambda each: _forms(each))
    await marta.says("sos")
    marta.sees("1522")
    assert await town.ask(lambda each: _forms(each)) == before
    await marta.says("via Marconi 43")
    marta.sees("Da che età")


def _forms(town: Town) -> list[object]:
    return [dict(each) for each in town.unit.connection.execute("SELECT * FROM forms").fetchall()]


@pytest.mark.italian(why="chooses its languages itself")
async def test_another_language_in_the_middle_asks_the_same_question_in_it(town: House) -> None:
    marta = await _member(town)
    await marta.says("sabato 9-12, 4 persone, scaffali")
    await marta.taps("Lingua")
    await marta.taps("English")
    marta.sees("Where?")
    await marta.says("via Marconi 43")
    marta.sees("From what age?")


async def test_a_notice_in_the_middle_does_not_take_the_answer(town: House) -> None:
    carla, marta = await a_shift(town)
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Dare una mano")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await marta.taps("Apri")
    await marta.taps("Cambia orario")
    await anna.says("Anna")
    await anna.taps("18 o più")
    marta.sees("Anna")
    await marta.says("domenica dalle 10 alle 13")
    marta.sees("domenica 29 novembre")
    assert carla.messages


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("<b>Anna</b>", "<b>Anna</b>"),
        ("*Anna* _x_ [y](http://z)", "*Anna* _x_ [y](http://z)"),
        ("Anna\u202e\u2066\u200b", "Anna"),
        ("  Anna \n\n Bianchi\t", "Anna Bianchi"),
        ("Zoë 🙂", "Zoë 🙂"),
        ("علي", "علي"),
        ("می‌خواهم", "می‌خواهم"),
        ("{ $name }", "{ $name }"),
    ],
)
async def test_names_are_shown_as_they_are_and_change_nothing(
    town: House, typed: str, name: str
) -> None:
    _, marta = await a_shift(town)
    anna = town.phone("100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    await anna.says(typed)
    anna.sees("Quanti anni")
    await anna.taps("18 o più")
    anna.sees("Grazie!")
    marta.sees(name)
    assert "\u202e" not in marta.last.text
    assert (await town.ask(lambda each: _name(each))) == name


def _name(town: Town) -> str | None:
    rows = town.unit.connection.execute("SELECT person_id FROM signups").fetchall()
    person = town.people.get(rows[0]["person_id"])
    return person.name if person else None


async def test_what_is_no_name(town: House) -> None:
    await a_shift(town)
    anna = town.phone("100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    for typed in town.sayable("", "   ", "\u200b\u200b", "\u200d", "\u202e", "x" * 5000):
        await anna.says(typed)
        anna.sees("Come ti chiami?")
        anna.sees("qualche parola")


@pytest.mark.parametrize("name", ["Vale", "Da", "Salam", "Si", "Grazia", "No"])
async def test_a_name_may_be_a_word_of_courtesy(town: House, name: str) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"), name=name)
    anna.sees("Grazie!")
    assert (await town.ask(_name)) == name


async def test_courtesy_is_no_answer_to_other_questions(town: House) -> None:
    marta = await _member(town)
    await marta.taps("Cerco volontari")
    for typed in ("ciao", "grazie", "sì", "ok"):
        await marta.says(typed)
        marta.sees("Che cosa c'è da fare?")


class Tea(Form):
    """A form with something that may be left out."""

    confirm: ClassVar[bool] = True

    herb: Annotated[str, Ask("need-ask-what", "need-label-what", "form-text-again")]
    sugar: Annotated[
        str, Ask("need-ask-where", "need-label-where", "form-text-again", optional=True)
    ] = "none"


@pytest.fixture
def tea() -> Iterator[list[Tea]]:
    """A kind of form that only keeps what was filled in."""
    made: list[Tea] = []

    def done(town: Town, form: Tea, draft: Draft) -> Answer:
        made.append(form)
        return [say("thanks-back")]

    KINDS["tea"] = FormKind(Tea, done, "need-summary")
    yield made
    del KINDS["tea"]


async def _brews(town: House, phone: Phone) -> None:
    await phone.says("/start")

    def start(each: Town) -> None:
        row = each.unit.connection.execute("SELECT person_id, id FROM addresses").fetchone()
        each.met_by(row["person_id"], row["id"], 0)
        begin(each, "tea")

    await town.ask(start)
    await phone.says("mint tea leaves")


async def test_what_may_be_left_out_is_skipped(town: House, tea: list[Tea]) -> None:
    anna = town.phone("100")
    await _brews(town, anna)
    await anna.taps("Salta")
    anna.sees("Confermi?")
    await anna.taps("Conferma")
    assert [each.sugar for each in tea] == ["none"]


async def test_what_was_said_is_left_out_after_all(town: House, tea: list[Tea]) -> None:
    anna = town.phone("100")
    await _brews(town, anna)
    await anna.says("two spoons")
    anna.sees("two spoons")
    await anna.taps("✏️ Dove")
    await anna.taps("Togli")
    assert "two spoons" not in anna.last.text
    await anna.taps("Conferma")
    assert [each.sugar for each in tea] == ["none"]
