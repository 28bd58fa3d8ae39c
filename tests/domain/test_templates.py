"""Templates say what the messages say that they stand for."""

import pytest

from domain.chat import Say, choice, say
from domain.templates import FORMS, KINDS, filled, kind_of
from locales.catalogues import read_catalogue
from locales.languages import SOURCE

SOURCES = read_catalogue(SOURCE).entries


def variables(key: str) -> set[str]:
    return {name for part in SOURCES[key].parts.values() for name in part.variables}


@pytest.mark.parametrize("key", KINDS)
def test_what_fills_a_template_is_in_the_message_that_it_replaces(key: str) -> None:
    form = FORMS[KINDS[key]]
    assert set(form.fills) <= variables(key)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_template_says_all_that_fills_it_and_nothing_else(form: object) -> None:
    assert set(form.fills) == variables(form.key)


@pytest.mark.parametrize("key", [*KINDS, "thanks-back"])
def test_nobody_is_called_because_of_news(key: str) -> None:
    assert kind_of([say(key)], "news", FORMS) != "message"
    assert kind_of([say(key)], "news", ["message"]) is None
    assert kind_of([say(key)], "reminder", ["message"]) == "message"


def test_buttons_come_in_the_order_that_was_approved() -> None:
    args = dict.fromkeys(("what", "when", "place", "organization"), "x")
    mixed = (choice("a", "button-cannot"), choice("b", "button-late"), choice("c", "button-coming"))
    said = filled("reminder", [Say("reminder-shift", args, mixed)])
    assert [each.path for each in said.choices] == ["c", "a"]
