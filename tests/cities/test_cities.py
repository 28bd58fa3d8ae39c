from datetime import time

import pytest

from bot.city import city_names, load_city
from domain.city import City
from locales.languages import LANGUAGES, SOURCE


@pytest.fixture(scope="module", params=city_names())
def city(request: pytest.FixtureRequest) -> City:
    return load_city(request.param)


@pytest.fixture(scope="module")
def cinisello() -> City:
    return load_city("cinisello_balsamo")


def test_the_source_language_comes_first(city: City) -> None:
    assert city.languages[0] == SOURCE
    assert set(city.languages) <= set(LANGUAGES)


def test_the_evening_reminder_is_not_in_the_quiet_hours(city: City) -> None:
    assert city.quiet.end <= city.evening_reminder < city.quiet.start


def test_every_emergency_has_its_line(city: City) -> None:
    assert city.lines[0].number == "112"
    assert {line.what for line in city.lines} >= {"emergency", "violence"}


def test_no_number_is_dialled_under_another_name(city: City) -> None:
    numbers = [line.number for line in city.lines]
    assert len(set(numbers)) == len(numbers)


def test_cinisello_keeps_its_hours(cinisello: City) -> None:
    assert cinisello.zone.key == "Europe/Rome"
    assert (cinisello.quiet.start, cinisello.quiet.end) == (time(21), time(8))
    assert cinisello.evening_reminder == time(18)


def test_cinisello_promises_up_to_33_hours(cinisello: City) -> None:
    assert cinisello.edition.name == "#FaiBene Social Challenge"
    assert cinisello.edition.hours_max == 33


def test_cinisello_names_only_the_neighbourhoods_of_its_documents(cinisello: City) -> None:
    assert [place.name for place in cinisello.neighbourhoods] == [
        "Crocetta",
        "S. Eusebio",
        "Cornaggia",
    ]


def test_the_network_of_cinisello_is_whole_and_unconfirmed(cinisello: City) -> None:
    roles = [organization.role for organization in cinisello.organizations]
    assert (roles.count("signatory"), roles.count("supporter"), roles.count("group member")) == (
        27,
        2,
        2,
    )
    assert not any(organization.confirmed for organization in cinisello.organizations)
    assert {organization.source for organization in cinisello.organizations} == {
        "Tavolo Povertà “la Solidarietà in città”, Cinisello Balsamo, report 2021"
    }


def test_the_lines_say_only_what_their_sources_do(cinisello: City) -> None:
    said = {line.number: (line.what, line.languages, line.interpreters) for line in cinisello.lines}
    spoken = ("it", "en", "fr", "es", "ar", "fa", "sq", "ru", "uk", "pt", "pl")
    assert said == {
        "112": ("emergency", None, True),
        "1522": ("violence", spoken, False),
        "114": ("children", None, False),
        "116117": ("doctor", None, True),
    }
