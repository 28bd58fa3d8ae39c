from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from domain.city import City, Edition, HelpLine, Neighbourhood, Organization, QuietHours

LINE = HelpLine(
    id="112",
    number="112",
    what="emergency",
    languages=None,
    interpreters=True,
    source="a public page",
    page_date=None,
    read_on=date(2026, 11, 22),
)
ORGANIZATION = Organization(
    id="red-cross",
    name="Red Cross",
    kind="association",
    role="signatory",
    confirmed=False,
    source="a report",
)


def city(**changes: Any) -> City:
    parts: dict[str, Any] = {
        "id": "town",
        "name": "Town",
        "zone": ZoneInfo("Europe/Rome"),
        "languages": ("it", "en"),
        "evening_reminder": time(18),
        "quiet": QuietHours(start=time(21), end=time(8)),
        "neighbourhoods": (Neighbourhood(id="north", name="North", source="a map"),),
        "edition": Edition(id="first", name="First", hours_max=33, source="a page"),
        "organizations": (ORGANIZATION,),
        "lines": (LINE,),
    }
    return City(**parts | changes)


def test_a_city_can_be_made_of_values() -> None:
    assert city().zone == ZoneInfo("Europe/Rome")
    assert city(zone="Europe/Rome") == city()
    assert city(evening_reminder="18:00") == city()


def test_a_city_does_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        city().name = "Other"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"zone": "Mars/Base"}, "the name of a time zone"),
        ({"zone": 1}, "zone"),
        ({"languages": ()}, "at least one language"),
        ({"languages": ("it", "it")}, r"languages, each once \(twice: it\)"),
        ({"languages": ("it_IT",)}, "a language code"),
        ({"evening_reminder": "9:00"}, "hours and minutes as HH:MM"),
        ({"organizations": (ORGANIZATION, ORGANIZATION)}, r"ids, each once \(twice: red-cross\)"),
        ({"lines": (LINE, LINE)}, r"ids, each once \(twice: 112\)"),
        ({"name": " Town"}, "words, with no space before or after"),
        ({"mayor": "x"}, "Extra inputs are not permitted"),
    ],
)
def test_what_a_city_does_not_take(changes: dict[str, Any], expected: str) -> None:
    with pytest.raises(ValidationError, match=expected):
        city(**changes)


@pytest.mark.parametrize("code", ["it", "fil", "zh-Hans", "pt-BR", "sr-Latn-RS"])
def test_language_codes(code: str) -> None:
    assert city(languages=(code,)).languages == (code,)


@pytest.mark.parametrize("number", ["", "1", "11a", "+39", "112 ", "1" * 16, "１１２"])
def test_a_number_is_digits(number: str) -> None:
    with pytest.raises(ValidationError, match="the digits to dial"):
        HelpLine(**LINE.model_dump() | {"number": number})


@pytest.mark.parametrize("source", ["", " "])
def test_everything_has_a_source(source: str) -> None:
    for part in (LINE, ORGANIZATION, city().edition, city().neighbourhoods[0]):
        with pytest.raises(ValidationError, match="words, with no space"):
            type(part)(**part.model_dump() | {"source": source})


@pytest.mark.parametrize("page_date", ["2020", "2020-07", "2024-11-25", None])
def test_a_page_is_dated_as_finely_as_it_says(page_date: str | None) -> None:
    assert HelpLine(**LINE.model_dump() | {"page_date": page_date}).page_date == page_date


@pytest.mark.parametrize("page_date", ["20", "2020-13", "2020-00", "2020-01-32", "July 2020"])
def test_a_page_date_has_one_shape(page_date: str) -> None:
    with pytest.raises(ValidationError, match="a date as YYYY"):
        HelpLine(**LINE.model_dump() | {"page_date": page_date})
