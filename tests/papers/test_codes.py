"""The poster at the door."""

from dataclasses import replace

from papers.codes import poster
from tests.papers.prints import code, dots, opened
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
    contents = page.get_contents()
    assert contents is not None
    heights = []
    page.extract_text(
        visitor_text=lambda words, _, tm, *__: words.strip() and heights.append(tm[5])
    )
    assert min(heights) > 20
