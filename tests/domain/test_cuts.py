"""Cuts fall between whole letters, isolates stay in pairs, and nothing else is lost."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.cuts import CLOSED, OPENED, parts, short, units
from tests.limits import inside_letter

FAMILY = "👨‍👩‍👧‍👦"
PIECES = st.sampled_from(
    [
        *(
            FAMILY,
            "👩🏽‍🦽",
            "🇮🇹",
            "🇺🇦",
            "❤️",
            "e\u0301\u0323",
            "क्षि",
            "நி",
            "星期六",
            "è",
            "scaffali",
        ),
        *(" ", " ", "\n", "\n\n", "· ", f"{OPENED}توزيع الطعام{CLOSED}", f"{OPENED}Anna 3{CLOSED}"),
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=120).map("".join).filter(lambda text: text.strip())


def bare(text: str) -> str:
    """A text without white space and isolates."""
    return "".join(each for each in text if not each.isspace() and each not in OPENED + CLOSED)


@given(text=TEXTS, most=st.integers(20, 80))
def test_a_short_text_is_a_beginning_of_whole_letters(text: str, most: int) -> None:
    cut = short(text, most)
    assert units(cut) <= most
    assert cut.count(OPENED) == cut.count(CLOSED)
    if cut != text:
        kept, _, closed = cut.rpartition("…")
        assert set(closed) <= {CLOSED}
        assert text.startswith(kept)
        assert not inside_letter(text, len(kept))
    assert (cut == text) is (units(text) <= most)


@pytest.mark.parametrize(
    ("text", "most", "told"),
    [
        ("Sistemare gli scaffali", 22, "Sistemare gli scaffali"),
        ("Sistemare gli scaffali", 15, "Sistemare gli…"),
        (FAMILY * 2, 20, f"{FAMILY}…"),
        ("🇮🇹🇺🇦🇫🇷", 10, "🇮🇹🇺🇦…"),
        (f"{OPENED}توزيع الطعام{CLOSED}", 9, f"{OPENED}توزيع…{CLOSED}"),
    ],
)
def test_cuts_that_were_looked_at(text: str, most: int, told: str) -> None:
    assert short(text, most) == told


@given(text=TEXTS, most=st.integers(40, 200), last=st.integers(25, 200))
@example(text=FAMILY * 40, most=41, last=25)
@example(text="riga\n" * 60, most=100, last=40)
def test_a_text_is_parted_within_the_limits_and_loses_nothing(
    text: str, most: int, last: int
) -> None:
    found = parts(text, most, min(most, last))
    assert all(0 < units(each) <= most for each in found)
    assert units(found[-1]) <= min(most, last)
    assert bare("".join(found)) == bare(text)
    letters, at = bare(text), 0
    for each in found:
        assert each.count(OPENED) == each.count(CLOSED)
        at += len(bare(each))
        assert not inside_letter(letters, at)


@pytest.mark.parametrize(
    "text", ["x" * 500, "a" + "\u0301" * 500, "\u200d" * 500, f"{OPENED}x" * 99]
)
def test_what_has_no_seam_is_parted_all_the_same(text: str) -> None:
    found = parts(text, 40, 30)
    assert all(units(each) <= 40 for each in found)
    assert bare("".join(found)) == bare(text)


def test_lines_stay_whole_and_the_question_stays_by_its_buttons() -> None:
    lines = "\n".join(f"• riga numero {number}" for number in range(40))
    *before, last = parts(f"Ecco:\n\n{lines}\n\nConfermi?", 400, 100)
    assert last == "Confermi?"
    assert "\n".join(before) == f"Ecco:\n\n{lines}"


def test_words_stay_whole_in_a_long_line() -> None:
    line = " ".join(["scaffali"] * 100)
    assert " ".join(parts(line, 100, 50)) == line
