"""What is printed to be submitted to WhatsApp for approval."""

import json

import pytest

from bot.city import load_city
from bot.cli import main
from bot.settings import read_settings
from domain.templates import FORMS


@pytest.fixture(autouse=True)
def somewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAIBENE_CITY", "cinisello_balsamo")


def test_the_text_ends_with_the_setting_for_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["whatsapp", "templates"]) == 0
    printed = capsys.readouterr().out
    assert "Ti ricordiamo il tuo turno con {{organization}}." in printed
    name, _, value = printed.strip().split("\n")[-1].partition("=")
    monkeypatch.setenv(name, value.strip('"'))
    assert set(read_settings().whatsapp_templates) == set(FORMS)


def test_the_json_is_what_the_graph_api_takes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["whatsapp", "templates", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    spoken = load_city("cinisello_balsamo").languages
    assert {each["language"] for each in found} >= {"it", "en", "ar"}
    assert len(found) <= len(FORMS) * len(spoken)
    (moved,) = [
        each for each in found if (each["name"], each["language"]) == ("faibene_moved", "it")
    ]
    assert (moved["category"], moved["parameter_format"]) == ("UTILITY", "NAMED")
    body, buttons = moved["components"]
    assert body["type"] == "BODY"
    assert [each["param_name"] for each in body["example"]["body_text_named_params"]] == [
        *FORMS["moved"].fills
    ]
    assert buttons["buttons"][0] == {"type": "QUICK_REPLY", "text": "Ci vengo"}
