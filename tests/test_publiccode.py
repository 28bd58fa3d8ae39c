"""publiccode.yml: what catalogues of public software read about FaiBene (version 0.4)."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from locales.languages import AVAILABLE

ROOT = Path(__file__).parent.parent
CATEGORIES = {
    "appointment-scheduling",
    "communications",
    "digital-citizenship",
    "instant-messaging",
}
SCOPES = {"local-authorities", "society", "welfare"}
REQUIRED = {
    "publiccodeYmlVersion",
    "name",
    "url",
    "platforms",
    "categories",
    "developmentStatus",
    "softwareType",
    "description",
    "legal",
    "maintenance",
    "localisation",
}
OPTIONAL = {"softwareVersion", "intendedAudience", "dependsOn"}


@pytest.fixture(scope="module")
def told() -> Any:
    return yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def project() -> Any:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_it_has_every_key_that_must_be_there_and_no_unknown_one(told: Any) -> None:
    assert set(told) >= REQUIRED
    assert set(told) <= REQUIRED | OPTIONAL
    assert told["publiccodeYmlVersion"] == "0.4"


def test_it_says_the_same_as_the_project(told: Any, project: Any) -> None:
    assert told["softwareVersion"] == project["version"]
    assert told["legal"] == {"license": project["license"]}
    assert tuple(told["localisation"]["availableLanguages"]) == AVAILABLE
    assert told["localisation"]["localisationReady"] is True


def test_its_words_are_those_of_the_standard(told: Any) -> None:
    assert set(told["categories"]) <= CATEGORIES
    assert set(told["intendedAudience"]["scope"]) <= SCOPES
    assert told["softwareType"] == "standalone/web"
    assert told["developmentStatus"] in ("concept", "development", "beta", "stable", "obsolete")
    assert "web" in told["platforms"]


def test_nobody_is_named_who_has_not_promised_to_look_after_it(told: Any) -> None:
    assert told["maintenance"] == {"type": "none"}


@pytest.mark.parametrize("language", ["it", "en"])
def test_a_description_keeps_to_its_limits(told: Any, language: str) -> None:
    words = told["description"][language]
    assert len(words["shortDescription"]) <= 150
    assert "\n" not in words["shortDescription"]
    assert 150 <= len(words["longDescription"]) <= 10_000
    assert len(words["features"]) >= 5
    assert all((ROOT / each).is_file() for each in words["screenshots"])


def test_no_address_is_made_up(told: Any) -> None:
    assert told["url"].startswith("https://")
    text = (ROOT / "publiccode.yml").read_text("utf-8")
    assert text.count("://") == 1
    assert "example.org" not in told["url"] or "# REPLACE: the address" in text
