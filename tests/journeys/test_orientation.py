"""A family looks for help: by topics, in its own words, near where it is; never signing up."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

import pytest

from domain.chat import Heard
from domain.topics import TOPICS
from locales.hearing import hear
from tests.directory import HERE, service
from tests.house import House, Phone, plain
from tests.journeys.steps import counted, labels, said, wide
from tests.neighbours import id_of

told = pytest.mark.also_on(("house", "ar"), ("telegram", "ar"))
NORTH = (HERE[0] + 0.01, HERE[1])


Understood = dict[str, Heard]


@pytest.fixture
def understood(monkeypatch: pytest.MonkeyPatch) -> Understood:
    """Texts, each with the topics that are heard in it, whatever the engine makes of them."""
    texts: Understood = {}

    def hears(text: str, now: datetime, *known: Collection[str]) -> Heard:
        return texts.get(text) or hear(text, now, *known)

    monkeypatch.setattr("bot.hearing.hear", hears)
    return texts


def about(*topics: tuple[str, float]) -> Heard:
    return Heard(language="it", intent="other", topics=topics)


@wide
@told
async def test_a_stranger_finds_a_meal_by_the_menu(town: House) -> None:
    await service(town, "Mensa della Pace")
    await service(town, "Emporio", (("food", "market"),))
    await service(town, "Non ancora", confirmed=False)
    amira = town.phone("100")
    await amira.says("/start")
    await amira.taps("Mi serve aiuto")
    assert len([each for each in amira.buttons if each.path.startswith("topic/")]) == 13
    await amira.taps("Cibo")
    await amira.taps("Un pasto")
    amira.sees("• Mensa della Pace\n🟢 Aperto fino a: 12:30")
    assert "Emporio" not in amira.last.text
    await amira.taps("Mensa della Pace")
    amira.sees("via Marconi 43")
    amira.sees("02 660231")
    amira.never_saw("Non ancora")
    assert await counted(town, "people", "name IS NOT NULL") == 0
    assert await counted(town, "tallies", "kind = 'asked' AND topic = 'food'") == 1


async def test_what_speaks_my_language_is_first_then_what_is_open(town: House) -> None:
    await service(town, "Chiuso", hours="Mo-Fr 15:00-18:00", languages="it")
    await service(town, "Aperto", languages="it")
    await service(town, "Arabo", hours="Mo-Fr 15:00-18:00", languages="ar")
    for number, language, order in (
        ("100", "it", ["Aperto", "Chiuso", "Arabo"]),
        ("101", "ar", ["Arabo", "Aperto", "Chiuso"]),
    ):
        phone = town.phone(number, language)
        await phone.forges("topic/food/all")
        lines = plain(phone.last.text).splitlines()
        assert [line.strip("• ") for line in lines if "• " in line] == order


async def test_five_at_a_time(town: House) -> None:
    for number in range(7):
        await service(town, f"Mensa {number}")
    anna = town.phone("100")
    await anna.forges("topic/food/meals")
    await anna.taps("Altri posti")
    assert [each for each in labels(anna) if "Mensa" in each] == ["Mensa 5", "Mensa 6"]
    assert "Altri posti" not in labels(anna)
    assert await counted(town, "tallies") == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "dove posso mangiare?"),
        ("it", "ho fame"),
        ("it", "dove poso mangiare gratis"),
        ("ar", "أين أجد طعام؟"),
    ],
)
async def test_asked_in_plain_words_it_answers_at_once(
    town: House, language: str, text: str
) -> None:
    await service(town, "Mensa della Pace")
    amira = town.phone("100", language)
    await amira.says(text)
    assert amira.last.language == language
    amira.sees("Mensa della Pace")
    amira.sees("12:30")
    assert {said("topic-food", language), said("services-talk", language)} <= set(labels(amira))
    assert await counted(town, "inbox", "payload IS NOT NULL") == 0


async def test_when_it_is_not_sure_it_asks_with_the_best_of_each(
    town: House, understood: Understood
) -> None:
    await service(town, "Mensa della Pace")
    await service(town, "Sportello Casa", (("housing", "rent"),))
    anna = town.phone("100")
    likely = (("housing", 0.4), ("food", 0.5), ("none", 0.3), ("money", 0.1), ("work", 0.05))
    understood["non ce la faccio più con le spese"] = about(*likely)
    await anna.says("non ce la faccio più con le spese")
    anna.sees("🍲 Cibo")
    assert labels(anna)[:5] == [
        *("🍲 Cibo", "Mensa della Pace", "🏠 Casa", "Sportello Casa", "💶 Soldi e aiuti"),
    ]
    assert {"Non l'ho trovato", "🔎 Altro", "👤 Una persona"} <= set(labels(anna))
    await anna.taps("Altro")
    anna.sees("Di che cosa hai bisogno?")


async def test_beside_a_sure_answer_only_what_may_be_meant_is_offered(
    town: House, understood: Understood
) -> None:
    anna = town.phone("100")
    understood["un cappotto"] = about(("clothes", 0.8), ("money", 0.1), ("italian", 0.01))
    await anna.says("un cappotto")
    anna.sees("non conosco ancora un posto sicuro")
    assert "💶 Soldi e aiuti" in labels(anna)
    assert "🗣️ Imparare l'italiano" not in labels(anna)


async def test_what_is_surely_about_nothing_of_this_is_not_answered_with_services(
    town: House, understood: Understood
) -> None:
    anna = town.phone("100")
    understood["che ore sono a Tokyo"] = about(("none", 0.9), ("food", 0.05))
    await anna.says("che ore sono a Tokyo")
    anna.sees(said("unknown"))
    assert await counted(town, "tallies") == 0


async def test_danger_among_the_likeliest_is_answered_first_and_not_counted(
    town: House, understood: Understood
) -> None:
    await service(town, "Sportello Casa", (("housing", "rent"),))
    anna = town.phone("100")
    likely = (("housing", 0.8), ("legal", 0.1), ("violence", 0.05))
    understood["devo andare via da casa"] = about(*likely)
    await anna.says("devo andare via da casa")
    assert anna.last.text.startswith(said("sos-first"))
    anna.sees("1522")
    assert anna.last.text.index("112") < anna.last.text.index("Se cercavi altro")
    assert {"🏠 Casa", "⚖️ Aiuto legale", "🔎 Altro"} <= set(labels(anna))
    assert not {"👤 Una persona", "🔔 Avvisami se apre"} & set(labels(anna))
    assert await counted(town, "tallies") == 0
    await anna.taps("SOS")
    assert await counted(town, "tallies") == 0


async def test_danger_in_another_language_says_who_speaks_it_with_the_numbers_beside(
    town: House, understood: Understood
) -> None:
    anna = town.phone("100")
    await anna.says("/language")
    await anna.taps("Italiano")
    heard = about(("none", 0.8), ("violence", 0.1))
    understood["ঘরে ফিরতে ভয় লাগে"] = replace(heard, language="bn", intent="talk_to_person")
    await anna.says("ঘরে ফিরতে ভয় লাগে")
    assert anna.last.text.startswith(said("sos-first", "bn"))
    anna.sees("এখানে আপনার ভাষায় (বাংলা) কেউ কথা বলে না")
    for beside in ("1522 — violenza e stalking", "1522 — violence and stalking"):
        anna.sees(beside)
    assert {"বাংলা", "Italiano", said("button-menu", "bn")} <= set(labels(anna))


async def test_whatever_is_said_it_is_in_the_language_that_was_written(
    town: House, understood: Understood
) -> None:
    anna = town.phone("100")
    await anna.says("/language")
    await anna.taps("Italiano")
    understood["how tall is he?"] = replace(about(("none", 0.9)), language="en")
    await anna.says("how tall is he?")
    assert anna.last.language == "en"
    assert {"English", "Italiano"} <= set(labels(anna))
    await anna.forges("menu")
    assert anna.last.language == "it"


async def test_danger_goes_before_whatever_else_was_meant(
    town: House, understood: Understood
) -> None:
    anna = town.phone("100")
    text = "ciao, a casa ho paura di tornare"
    understood[text] = replace(about(("violence", 0.6), ("housing", 0.2)), intent="hello")
    await anna.says(text)
    assert anna.last.text.startswith(said("sos-first"))


@wide
async def test_danger_is_a_topic_that_is_answered_before_anything_is_kept(town: House) -> None:
    await service(town, "Centro", (("violence", ""),))
    anna = town.phone("100")
    await anna.forges("services")
    before = await counted(town, "inbox")
    await anna.taps("Mi sento in pericolo")
    anna.sees(said("sos-violence"))
    anna.sees("1522")
    assert await counted(town, "inbox") == before
    for path in ("topic/violence", "topic/violence/all"):
        await anna.forges(path)
        anna.sees("1522")
        assert "Centro" not in anna.last.text
    assert await counted(town, "tallies") == 0


async def test_another_language_is_answered_in_it_and_never_switched(town: House) -> None:
    await service(town, "Mensa della Pace")
    anna = town.phone("100")
    await anna.says("/language")
    await anna.taps("Italiano")
    await anna.says("أين أجد طعام؟")
    assert anna.last.language == "ar"
    assert anna.last.right_to_left
    anna.sees("12:30")
    assert {"العربية", "Italiano", said("services-talk", "ar")} <= set(labels(anna))
    await anna.taps("Mensa della Pace")
    assert anna.last.language == "it"
    await anna.says("أين أجد طعام؟")
    await anna.taps("العربية")
    assert anna.last.language == "ar"
    assert await counted(town, "tallies", "language = 'ar'") == 1


async def test_an_empty_topic_says_so_and_is_counted(town: House) -> None:
    await service(town, "Numero Casa", (("housing", "rent"),), confirmed=False, stable=True)
    anna = town.phone("100")
    await anna.forges("topic/housing/eviction")
    anna.sees("non conosco ancora un posto sicuro")
    assert {"Numero Casa", "👤 Una persona", "🔎 Altro"} <= set(labels(anna))
    anna.sees("Numero Casa")
    assert await counted(town, "tallies", "kind = 'empty' AND week = '2026-W48'") == 1
    await anna.forges("topic/housing/rent")
    await anna.taps("Non l'ho trovato")
    anna.sees("la rete sa che cosa manca")
    assert await counted(town, "tallies", "kind = 'nothing' AND topic = 'housing'") == 1


@pytest.mark.only_on("house", why="a phone of the test's own shares a place")
async def test_a_shared_place_shows_what_is_near_and_is_not_kept(town: House) -> None:
    await service(town, "Lontano", place=NORTH)
    await service(town, "Vicino", place=(HERE[0] + 0.001, HERE[1]))
    await service(town, "Scuola", (("school", "enrol"),), place=HERE)
    await service(town, "Nascosto", place=HERE, confirmed=False)
    await service(town, "Centro", (("violence", ""),), place=HERE)
    anna = town.phone("100")
    await anna.forges("topic/food/meals")
    await shares(town, anna)
    anna.sees("🍲 Cibo: i posti più vicini a te.")
    assert [each for each in labels(anna) if each in ("Vicino", "Lontano")] == ["Vicino", "Lontano"]
    anna.sees("🚶 110 m da te")
    assert "Scuola" not in anna.last.text
    assert "Non l'ho trovato" in labels(anna)
    await anna.taps("Lontano")
    anna.sees("🚶 1110 m da te")
    await anna.forges("menu")
    await shares(town, anna)
    assert [each for each in labels(anna) if each in ("Scuola", "Vicino")] == ["Scuola", "Vicino"]
    for hidden in ("Nascosto", "Centro"):
        anna.never_saw(hidden)
    assert await counted(town, "inbox", "payload IS NOT NULL") == 0
    assert await counted(town, "outbox", "body IS NOT NULL") == 0


@wide
async def test_of_the_nearest_those_who_speak_my_language_and_are_open_come_first(
    town: House,
) -> None:
    near = (HERE[0] + 0.001, HERE[1])
    await service(town, "Vicino", place=near, languages="it")
    await service(town, "Chiuso", place=NORTH, hours="Mo-Fr 15:00-18:00")
    await service(town, "Aperto", place=(NORTH[0] + 0.001, NORTH[1]))
    amira = town.phone("100", "ar")
    await amira.forges("topic/food/meals")
    await shares(town, amira)
    shown = plain(amira.last.text)
    assert shown.index("Aperto") < shown.index("Chiuso") < shown.index("Vicino")


async def shares(town: House, phone: Phone) -> None:
    await town.receive(phone, attachment="location", place=HERE)
    await town.settled()


@pytest.mark.only_on("house", why="a phone of the test's own shares a place")
async def test_nothing_that_is_kept_names_the_topic_beside_anybody(town: House) -> None:
    """All rows that hold somebody's ids, or a digest of them, read in clear."""
    named = await service(town, "Mensa della Pace")
    anna = town.phone("100")
    await anna.says("dove posso mangiare?")
    await anna.taps("Mensa della Pace")
    await anna.taps("Altro")
    await shares(town, anna)
    person = await id_of(town, anna)

    def rows(open_town: object) -> list[str]:
        run = open_town.unit.connection.execute  # type: ignore[attr-defined]
        tables = run("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        kept = [dict(row) for each in tables for row in run(f"SELECT * FROM {each['name']}")]
        return [str(row) for row in kept if person in map(str, row.values())]

    for row in await town.ask(rows):
        assert named not in row
        assert not [each for each in TOPICS if f"'{each}'" in row], row
