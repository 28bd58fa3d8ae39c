"""What a form takes, whoever says it."""

import pytest

from domain.forms import Draft, Invalid
from domain.needs import Need
from handlers.questions import accept
from tests.house import House

LAST_SUNDAY_OF_MARCH = "2027-03-28"


@pytest.mark.parametrize(
    ("start", "end", "lasts"),
    [("02:30", "03:00", False), ("02:30", "03:15", False), ("01:30", "03:15", True)],
)
async def test_hours_that_the_clock_skips_are_no_hours(
    town: House, start: str, end: str, lasts: bool
) -> None:
    draft = Draft(id="F", kind="need")
    span = {"start": f"{LAST_SUNDAY_OF_MARCH}T{start}", "end": f"{LAST_SUNDAY_OF_MARCH}T{end}"}
    refused = await town.ask(lambda each: accept(each, Need, draft, "when", span))
    assert refused == (None if lasts else Invalid("form-when-again"))
    assert ("when" in draft.values) is lasts
