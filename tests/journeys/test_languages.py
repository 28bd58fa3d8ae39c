"""The whole first journey in each language, and changing it on the way."""

import pytest

from domain.keys import Key
from tests.house import House, Phone, plain
from tests.journeys.steps import a_shift, labels, said, signs_up, wide

pytestmark = pytest.mark.italian(why="people choose their languages here")
NEEDS = {
    "it": ("sabato 9-12, 4 persone, scaffali", "scaffali"),
    "en": ("saturday 9-12, 4 people, tidy shelves", "shelves"),
    "ar": ("السبت 9-12، 4 أشخاص، ترتيب الرفوف", "ترتيب الرفوف"),
}
DAY = {"it": "sabato 28 novembre", "en": "Saturday, 28 November", "ar": "السبت، 28 نوفمبر"}
REMINDER = {"it": "Promemoria", "en": "Reminder", "ar": "تذكير"}


class Speaker:
    """Somebody who taps what the messages are called in their language."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    async def taps(self, key: Key) -> None:
        await self.phone.taps(said(key, self.phone.language))

    async def says(self, text: str) -> None:
        await self.phone.says(text)

    def offers(self, key: Key) -> bool:
        return said(key, self.phone.language) in labels(self.phone)


async def _posts(town: House, language: str) -> tuple[Speaker, Speaker]:
    carla, marta = Speaker(town.phone("900", language)), Speaker(town.phone("800", language))
    code = await town.ask(lambda each: each.invites.make("coordinator"))
    await carla.says(f"/start {code}")
    await marta.says("/start")
    await marta.taps("menu-organization")
    await marta.phone.taps("ANFFAS")
    await marta.says("Marta")
    await marta.taps("age-adult")
    await carla.taps("button-look")
    await carla.taps("button-approve")
    await marta.says(NEEDS[language][0])
    await marta.says("via Marconi 43")
    await marta.taps("youngest-18")
    await marta.phone.taps("ANFFAS")
    marta.phone.sees(DAY[language])
    marta.phone.sees("4")
    await marta.taps("button-confirm")
    await carla.taps("button-look")
    carla.phone.sees(DAY[language])
    await carla.taps("button-approve")
    return carla, marta


@pytest.mark.parametrize("language", ["it", "en", "ar"])
async def test_from_hello_to_the_reminder(town: House, language: str) -> None:
    _, marta = await _posts(town, language)
    anna = Speaker(town.phone("100", language))
    await anna.says("/start")
    assert {"menu-shifts", "menu-mine", "button-language"} <= {
        key for key in ("menu-shifts", "menu-mine", "button-language") if anna.offers(key)
    }
    await anna.taps("menu-shifts")
    anna.phone.sees(DAY[language])
    await anna.phone.taps(NEEDS[language][1])
    await anna.taps("button-join")
    await anna.says("Anna")
    await anna.taps("age-adult")
    anna.phone.sees(DAY[language])
    anna.phone.sees("ANFFAS")
    marta.phone.sees("Anna")
    await town.until("2026-11-27 18:00")
    anna.phone.sees(REMINDER[language])
    anna.phone.sees(DAY[language])
    await anna.taps("button-cannot")
    for each in (anna.phone, marta.phone):
        assert all(message.language == language for message in each.messages)
        assert all(message.right_to_left == (language == "ar") for message in each.messages)


@wide
async def test_right_to_left_lines_begin_with_right_to_left_text(town: House) -> None:
    await _posts(town, "ar")
    anna = town.phone("100", "ar")
    await anna.says("/start")
    await anna.taps(said("menu-shifts", "ar"))
    await anna.taps("9:00")
    for message in anna.messages:
        for line in message.text.splitlines():
            first = next((each for each in line if each.isalpha() or each == "\u200f"), None)
            assert first is None or first == "\u200f" or "\u0600" <= first <= "\u06ff", line
    row = [each.label for each in anna.last.rows[-1]]
    assert row[-1] == said("button-menu", "ar")


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_reminded_in_the_language_chosen_since(town: House, language: str) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.taps("Lingua")
    await anna.taps(said(f"language-{language}", language))
    await town.until("2026-11-27 18:00")
    anna.sees(REMINDER[language])
    anna.sees(DAY[language])
    assert anna.last.language == language


async def test_the_language_menu_is_one_tap_away_in_native_names(town: House) -> None:
    anna = town.phone("100", "ar")
    await anna.says("/start")
    await anna.taps(said("button-language", "ar"))
    assert {"Italiano", "English", "العربية"} <= set(labels(anna))
    await anna.taps("English")
    assert anna.last.language == "en"
    await anna.says("/start")
    assert anna.last.language == "en"


@pytest.mark.parametrize(
    ("hint", "language"),
    [("it", "it"), ("en-US", "en"), ("ar", "ar"), ("ar-EG", "ar"), ("xx", "it"), ("", "it")],
)
async def test_the_phone_says_how_to_greet(town: House, hint: str, language: str) -> None:
    anna = town.phone("100", hint)
    await anna.says("/start")
    assert anna.last.language == language


async def test_a_chosen_language_is_offered_another_never_taken_away(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/language")
    await anna.taps("Italiano")
    await anna.says("أريد أن أتطوع في المدينة")
    assert anna.last.language == "it"
    anna.sees("in un'altra lingua")
    await anna.taps("العربية")
    assert anna.last.language == "ar"


async def test_the_first_words_tell_the_language(town: House) -> None:
    anna = town.phone("100", "it")
    await anna.says("أريد أن أتطوع في المدينة")
    assert anna.last.language == "ar"


async def test_later_words_never_switch_it_unasked(town: House) -> None:
    anna = town.phone("100", "it")
    await anna.says("/start")
    await anna.says("hello, can I help on saturday please?")
    assert anna.last.language == "it"
    await anna.taps("English")
    await anna.says("voglio dare una mano sabato mattina")
    assert anna.last.language == "en"


async def test_who_goes_on_in_a_language_is_spoken_to_in_it(town: House) -> None:
    anna = town.phone("100", "it")
    await anna.says("/start")
    await anna.says("hello, can I help on saturday please?")
    assert anna.last.language == "it"
    await anna.says("can I speak with a person please?")
    assert anna.last.language == "en"
    assert "Italiano" not in labels(anna)
    await anna.taps("Menu")
    assert anna.last.language == "en"


async def test_thanks_are_returned_in_the_language_they_were_said_in(town: House) -> None:
    anna = town.phone("100", "it")
    await anna.says("/start")
    await anna.says("非常感谢")
    assert anna.last.text.startswith(said("thanks-back", "zh"))


async def test_food_is_offered_by_the_example_with_no_button_in_italian(town: House) -> None:
    rahim = town.phone("100", "bn")
    await rahim.says("/start")
    await rahim.taps(said("menu-give", "bn"))
    assert said("favour-button-all", "it") not in labels(rahim)
    await rahim.says("5 কেজি পাস্তা আর 3 লিটার দুধ")
    rahim.sees(said("goods-ask-best", "bn"))
    await rahim.taps(labels(rahim)[0])
    await rahim.taps(said("storage-dry", "bn"))
    await rahim.taps(said("way-drop", "bn"))
    await rahim.taps(said("button-skip", "bn"))
    rahim.sees(said("form-confirm", "bn"))
    assert said("need-button-detail", "it") not in labels(rahim)


async def test_old_buttons_work_in_the_new_language(town: House) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    mine = anna.button("I miei impegni").path
    await anna.forges("language/en")
    await anna.forges(mine)
    anna.sees("Saturday, 28 November")
    await anna.says("lend a hand")
    assert anna.last.language == "en"


async def test_associations_are_told_in_their_own_language(town: House) -> None:
    _, marta = await a_shift(town)
    await marta.forges("language/en")
    anna = await signs_up(town.phone("100", "it"))
    assert anna.last.language == "it"
    assert marta.last.language == "en"
    assert "Anna" in plain(marta.last.text)


async def test_a_language_that_is_not_there(town: House) -> None:
    anna = town.phone("100")
    await anna.forges("language/tlh")
    anna.sees("non c'è ancora")
