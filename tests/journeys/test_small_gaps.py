"""Small things that people notice: what a file is for, what they are promised, how they answer."""

import pytest
from icalendar import Calendar

from tests.house import House
from tests.journeys.steps import a_shift, counted, signs_up


async def test_the_second_file_says_that_it_takes_the_date_out_of_the_calendar(
    town: House,
) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Nel calendario")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    first, second = anna.files
    assert "togliere" not in first.about
    assert "Per togliere dal calendario" in second.about
    assert Calendar.from_ical(second.data)["method"] == "CANCEL"


async def test_the_welcome_claims_no_more_than_is_so(town: House) -> None:
    for number, language in (("100", "it"), ("101", "en"), ("102", "ar")):
        phone = town.phone(number, language)
        await phone.says("/start")
        assert len(phone.heard("/mydata")) == 1
        for promise in ("nient'altro", "nothing else", "لا شيء غير"):
            phone.never_saw(promise)


@pytest.mark.parametrize(
    ("language", "people", "children"),
    [("it", "tre", "zero"), ("en", "Three!", "zero"), ("ar", "ثلاثة", "صفر")],
)
async def test_a_number_may_be_typed_in_words(
    town: House, language: str, people: str, children: str
) -> None:
    await a_shift(town, "sabato 9-12, 4 persone, scaffali")
    anna = await signs_up(town.phone("100"))
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    await anna.forges(f"language/{language}")
    (shift,) = await town.ask(lambda each: each.shifts.ahead())
    await anna.forges(f"shift/{shift.id}/group")
    await anna.says(people)
    await anna.says(children)
    assert await counted(town, "signups", "state = 'confirmed' AND party = 3 AND children = 0") == 1


@pytest.mark.parametrize("words", ["السبت صباحا", "السبت بعد الثامنة", "ثلاث ساعات يوم السبت"])
async def test_who_says_in_arabic_when_they_have_time_is_shown_what_fits(
    town: House, words: str
) -> None:
    await a_shift(town)
    amal = town.phone("100", "ar")
    await amal.says("/start")
    await amal.says(words)
    amal.sees("scaffali")
    amal.sees("✓")
    await amal.says("السبت بعد السادسة مساء")
    assert "scaffali" not in amal.last.text
