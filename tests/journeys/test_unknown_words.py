"""What the bot does not understand, or may not answer: kindly, with a way on."""

import pytest

from tests.house import House
from tests.journeys.steps import counted, labels

WORDS = (
    "boh",
    "?",
    "   ",
    "🙂🙂🙂",
    "trallallero trallallà",
    "x" * 5000,
    "/pippo",
    "/",
    "/ menu",
    "99999",
    "<b>ciao</b> [qui](http://x.y) *ok*",
    "\u202eoaic",
    "\u200b\u200b",
    "9" * 4400,
    "²",
)


async def test_the_menu_is_there(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    for text in town.sayable(*WORDS):
        await anna.says(text)
        asked = "Forse cerchi" in anna.last.text  # what some nonsense sounds like
        way = {"🔎 Altro"} if asked else {"Dare una mano", "Mi serve aiuto"}
        assert asked or "non ho capito" in anna.last.text, text
        assert {*way, "🆘 SOS", "🌐 Lingua"} <= set(labels(anna))


async def test_the_first_word_may_be_anything(town: House) -> None:
    anna = town.phone("100")
    await anna.says("boh")
    assert {"Dare una mano", "🆘 SOS"} <= set(labels(anna))


async def test_start_with_junk_still_greets(town: House) -> None:
    for junk in ("x", "-1", "🙂", "a b c", "9" * 300, "'; DROP TABLE people;"):
        anna = town.phone(f"1{len(junk)}")
        await anna.says(f"/start {junk}")
        anna.sees("Ciao!")
        assert "Dare una mano" in labels(anna)


@pytest.mark.only_on("house", "telegram", why="a page sends nothing but words")
@pytest.mark.parametrize("kind", ["voice", "photo", "location", "file", "other"])
async def test_what_is_no_text(town: House, kind: str) -> None:
    anna = town.phone("100")
    await anna.sends(kind)
    anna.sees("Scrivimelo con parole tue")
    assert "Dare una mano" in labels(anna)


async def test_thanks(town: House) -> None:
    anna = town.phone("100")
    await anna.says("grazie")
    anna.sees("Grazie a te")


@pytest.mark.parametrize("text", ["sos", "SOS", "/sos"])
async def test_sos_by_words_leaves_no_trace(town: House, text: str) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    before = await counted(town, "inbox"), await counted(town, "outbox")
    await anna.says(text)
    for number in ("112", "1522", "114", "116117"):
        anna.sees(number)
    anna.sees("Lingue: non confermate")
    assert {"☰ Menu", "🌐 Lingua"} <= set(labels(anna))
    assert before == (await counted(town, "inbox"), await counted(town, "outbox"))


async def test_words_of_suicide_get_112_and_a_human_sentence(town: House) -> None:
    anna = town.phone("100")
    await anna.says("voglio morire")
    anna.sees("112")
    anna.sees("Mi dispiace")
    assert await counted(town, "people") == 0


async def test_sos_is_on_every_menu(town: House) -> None:
    anna = town.phone("100")
    for path in ("start", "menu", "help", "services", "language", "shifts", "mine", "mydata"):
        await anna.forges(path)
        assert "🆘 SOS" in labels(anna), path
    for path in ("stop", "erase", "organizations", "organizations/new", "nowhere", "queue"):
        await anna.forges(path)
        assert "🆘 SOS" in labels(anna), path


async def test_the_cards_number_is_typed(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    shown = labels(anna)
    await anna.says(str(shown.index("Mi serve aiuto") + 1))
    anna.sees("Di che cosa hai bisogno?")
