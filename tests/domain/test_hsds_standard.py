"""What we write is HSDS 3.1, by the parts of its schema that speak of it."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from bot.city import city_names, load_city
from bot.sample_services import load_services
from bot.seeds import listed
from domain.hsds import Ground, Standing, written
from domain.listings import Listing
from tests.listings import ORGANIZATIONS, listings

SCHEMA = json.loads((Path(__file__).parent / "hsds-3.1.json").read_text("utf-8"))
STANDARD = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
TOWN = load_city("cinisello_balsamo")


def problems(found: list[Any]) -> list[str]:
    wrong = [f"{each.json_path}: {each.message}" for each in STANDARD.iter_errors(found)]
    return [*wrong, *(name for each in found for name in _strange(each, "service"))]


def _strange(found: dict[str, Any], kind: str) -> Iterator[str]:
    """Names that the standard does not have, and that are not said to be our own."""
    known = SCHEMA["$defs"][kind]["properties"]
    for name, value in found.items():
        if name not in known and not name.startswith("x_"):
            yield f"{kind}.{name}"
        target = known.get(name, {}).get("items", known.get(name, {})).get("$ref")
        if target:
            for each in value if isinstance(value, list) else [value]:
                yield from _strange(each, target.rpartition("/")[2])


@settings(max_examples=60)
@given(listings())
def test_whatever_is_written_is_of_the_standard(listing: Listing) -> None:
    ground = Ground(TOWN, NOW, ORGANIZATIONS)
    assert problems([written(listing, Standing(), ground)]) == []


@pytest.mark.parametrize("name", [*city_names(), "sample"])
def test_so_is_every_service_that_we_bring(name: str) -> None:
    services = load_services() if name == "sample" else load_city(name).services
    ground = Ground(TOWN, NOW, {})
    told = [written(listed(f"{name}/{each.id}", each), Standing(), ground) for each in services]
    assert told
    assert problems(told) == []


def test_what_is_not_of_the_standard_is_seen() -> None:
    good = written(
        Listing(key="t/x", texts={"name": "x", "address": "y"}), Standing(), Ground(TOWN, NOW, {})
    )
    assert problems([good]) == []
    assert problems([good | {"status": "open"}])
    assert problems([good | {"nome": "x"}]) == ["service.nome"]
    assert problems([good | {"phones": [{"id": "x"}]}])
