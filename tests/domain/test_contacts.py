"""What tells how to reach somebody, however it is spaced, and what only looks like it."""

import pytest

from domain.contacts import tells_contact


@pytest.mark.parametrize(
    "text",
    [
        "333 123 4567",
        "333-12-34-567",
        "333_123_4567",
        "333 * 123 * 4567",
        "333\n123\n4567",
        "٣٣٣ ١٢٣ ٤٥٦٧",
        "anna@example.org",
        "t.me/anna",
    ],
)
def test_a_number_or_a_name_does_not_pass(text: str) -> None:
    assert tells_contact(text)


@pytest.mark.parametrize(
    "text",
    [
        "il 26/11/2026 alle 15",
        "dal 26/11/2026 al 28/11/2026",
        "lunedì 9-12, 15-18",
        "via Marconi 43, 20092",
        "chiama il 112",
    ],
)
def test_dates_hours_and_short_numbers_pass(text: str) -> None:
    assert not tells_contact(text)
