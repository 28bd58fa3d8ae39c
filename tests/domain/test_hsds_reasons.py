"""Whatever is wrong with an object of HSDS is told by its field, in words of our own."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from domain.hsds_reading import Known, read
from domain.hsds_shapes import Service
from domain.listings import Refused

KNOWN = Known({}, {}, {})
RIGHT = {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "x", "status": "active"}
WRONG = (1, "x", True, [], {}, [1], {"x": 1}, "", -1e9, 1e9, float("nan"), [{}], ["x"])


def told(**said: object) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as refused:
        read(RIGHT | said, KNOWN)
    return refused.value.problems


@pytest.mark.parametrize(
    ("said", "field", "expected"),
    [
        ({"phones": [{"number": "1"}, {}]}, "phones, entry 2, number", "a value (it is missing)"),
        ({"phones": {}}, "phones", "a list, in square brackets"),
        ({"organization": "x"}, "organization", "an object, in curly brackets"),
        ({"assured_date": "ieri"}, "assured_date", "a day, such as 2026-11-26"),
        ({"status": "open"}, "status", "'active', 'inactive', 'defunct' or 'temporarily closed'"),
        (
            {"service_at_locations": [{"location": {"latitude": 91}}]},
            "service_at_locations, entry 1, location, latitude",
            "a number not above 90.0",
        ),
        (
            {"x_translations": {"ITALIAN": {}}},
            "x_translations, ITALIAN",
            "a language code of two or three small letters, such as it",
        ),
        (
            {
                "x_faibene": {
                    "key": "a",
                    "scope": "local",
                    "sources": {"web": {"source": "\x00", "page_date": "ieri"}},
                }
            },
            "x_faibene, sources, web, source",
            "words without control characters",
        ),
    ],
)
def test_a_field_is_named_with_what_belongs_there(
    said: dict[str, object], field: str, expected: str
) -> None:
    assert (field, expected) in told(**said)


def test_whatever_is_wrong_has_a_reason_of_our_own() -> None:
    reasons = {reason for name, value in _mistakes(Service) for reason in _reasons(name, value)}
    assert len(reasons) >= 10
    assert not [each for each in reasons if "nput" in each or "valid" in each]
    assert "another value" not in reasons


def _reasons(name: str, value: object) -> Iterator[str]:
    try:
        read(RIGHT | {name: value}, KNOWN)
    except Refused as refused:
        yield from (reason for _, reason in refused.problems)


def _mistakes(shape: type[BaseModel]) -> Iterator[tuple[str, Any]]:
    """Each field of an object, and of those within it, with what does not belong there."""
    for name, field in shape.model_fields.items():
        for value in WRONG:
            yield name, value
        for inner in _shapes(field.annotation):
            for below, value in _mistakes(inner):
                for around in (
                    {below: value},
                    [{below: value}],
                    {"it": {"web": {below: value}}},
                    {"web": {below: value}},
                ):
                    yield name, around


def _shapes(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for each in getattr(annotation, "__args__", ()):
        yield from _shapes(each)
