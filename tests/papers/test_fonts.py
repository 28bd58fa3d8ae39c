"""Which letters can be printed."""

import pytest

from papers import fonts
from papers.words import line, lines


def test_our_own_font_knows_the_letters_we_write_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "_fallbacks", lambda: ())
    for words in ("Città è 1º", "Олександра", "محمد علی‌رضا", "Nguyễn", "ქართული", "Ştefan"):
        assert fonts.printable(words) == words
        assert not fonts.needed(words)
    assert fonts.printable("王小明 Wang 👩‍🌾") == "□□□ Wang □"


def test_a_font_of_the_machine_helps_out(monkeypatch: pytest.MonkeyPatch) -> None:
    other = fonts.sans().with_name("STIXGeneral.ttf")
    monkeypatch.setattr(fonts, "_fallbacks", lambda: (other,))
    only = next(
        chr(letter) for letter in sorted(fonts._letters(other) - fonts._letters(fonts.sans()))
    )
    assert fonts.printable(only) == only
    assert fonts.needed(only) == [other]


def test_what_steers_a_screen_is_not_printed() -> None:
    assert line("\u2068Anna\u2069\u202e \x00\x1b[31m\r\nx\u200b") == "Anna [31m x"
    assert lines("a\r\nb\rc\u2028d\x85e\tf") == "a\nb\nc\nd\ne f"
    assert line("e\u0301 علی\u200cرضا \ud83d") == "é علی\u200cرضا"
