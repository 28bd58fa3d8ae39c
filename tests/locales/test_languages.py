"""The languages of the town."""

import pytest

from locales.languages import AVAILABLE, LANGUAGES, best


def test_there_are_seventeen_and_italian_is_first() -> None:
    assert len(LANGUAGES) == 17
    assert next(iter(LANGUAGES)) == "it"
    assert {"it", "en", "ar"} <= set(AVAILABLE)


@pytest.mark.parametrize(
    ("hint", "code"),
    [
        ("ar-EG", "ar"),
        ("en-GB", "en"),
        ("tl", "fil"),
        ("zh-hans", "zh"),
        ("pt_BR", "pt"),
        ("UK", "uk"),
        ("de", "it"),
        ("", "it"),
        (None, "it"),
    ],
)
def test_the_phones_language(hint: str | None, code: str) -> None:
    assert best(hint) == code
