"""The poster at the door."""

from dataclasses import replace

from papers.codes import poster
from tests.papers.prints import code, dots, lowest, opened
from tests.papers.sheets import LONG, POSTER


def test_a_poster_shows_the_link_and_the_code() -> None:
    (page,) = opened(poster(POSTER)).pages
    told = page.extract_text()
    for words in (POSTER.title, POSTER.what, POSTER.when, POSTER.place, POSTER.code, POSTER.scan):
        assert words in told
    assert dots(page) == code(POSTER.link)


def test_long_words_leave_a_poster_whole() -> None:
    (page,) = opened(poster(replace(POSTER, title=LONG * 3, what=LONG * 3, place=LONG * 3))).pages
    assert POSTER.code in page.extract_text()
    assert lowest(page) > 36
    assert dots(page) == code(POSTER.link)
