"""Small things that people notice: what a file is for, what they are promised, how they answer."""

from icalendar import Calendar

from tests.house import House
from tests.journeys.steps import a_shift, signs_up


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
