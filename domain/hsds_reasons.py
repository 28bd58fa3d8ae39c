"""What is wrong with an object of HSDS, told so that whoever keeps the file can mend it."""

from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from domain.listings import UNWRITABLE

REASONS: Mapping[str, str] = {
    "missing": "a value (it is missing)",
    "string": "words between quotation marks",
    "string_pattern_mismatch": "a language code of two or three small letters, such as it",
    "uuid": "an identifier, such as ac148810-d857-441c-9679-408f346de14b",
    "date": "a day, such as 2026-11-26",
    "datetime": "a day and an hour, such as 2026-11-26T09:00:00Z",
    "timezone": "a day and an hour, such as 2026-11-26T09:00:00Z",
    "float": "a number, such as 45.5586",
    "finite": "a number, such as 45.5586",
    "bool": "true or false",
    "tuple": "a list, in square brackets",
    "model": "an object, in curly brackets",
    "dict": "an object, in curly brackets",
}
"""What belongs in a field, by the kind of the mistake or the first word of it."""
LIMITS: Mapping[str, tuple[str, str]] = {
    "string_too_long": ("at most {} characters", "max_length"),
    "greater_than_equal": ("a number not below {}", "ge"),
    "less_than_equal": ("a number not above {}", "le"),
    "literal_error": ("{}", "expected"),
    "value_error": ("{}", "error"),
    "city_data": ("{}", "what"),
}
"""What belongs there, with what the rule itself allows."""
UNSAID = ("[key]", "str", "float")
"""Steps that name no field."""


def problems(error: ValidationError) -> list[tuple[str, str]]:
    """Each field that is wrong, as one finds it in the file, and what belongs there."""
    details = error.errors(include_url=False, include_input=False)
    return [(_field(each["loc"]), _expected(each)) for each in details]


def _field(steps: tuple[int | str, ...]) -> str:
    """The way to a field by its names; entries of a list are counted from one."""
    said = [f"entry {each + 1}" if isinstance(each, int) else each for each in steps]
    way = ", ".join(each for each in said if each not in UNSAID)
    return UNWRITABLE.sub("", way) or "service"


def _expected(detail: ErrorDetails) -> str:
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in LIMITS:
        words, name = LIMITS[kind]
        return words.format(context[name])
    return REASONS.get(kind) or REASONS.get(kind.split("_")[0]) or "another value"
