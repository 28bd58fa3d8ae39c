"""Rendering: every choice can be reached on every channel, and no limit of a channel is passed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from channels.telegram import Telegram
from channels.web import Web
from domain.chat import Button, Capabilities, Message, Words
from domain.render import FOOTER, parts, render, units

TALKATIVE = Capabilities(
    text_max=4096, buttons_max=10, row_max=1, label_max=24, path_max=200, edits=False
)
BUTTONLESS = Capabilities(
    text_max=16_000, buttons_max=0, row_max=0, label_max=0, path_max=64, edits=False
)
WITH_BUTTONS = [Telegram.capabilities, Web.capabilities, TALKATIVE]
NAMES = ["telegram", "web", "ten buttons"]

PIECES = st.sampled_from(
    [
        "👨‍👩‍👧‍👦",
        "👩🏽‍🦽",
        "🇮🇹",
        "سبت ٢٨ نوفمبر",
        "توزيع الطعام",
        "星期六",
        "發放食物",
        "sab 28",
        "scaffali",
        "è",
        "·",
        " ",
    ]
)
LABELS = st.lists(PIECES, min_size=1, max_size=30).map("".join).filter(lambda text: text.strip())
MENUS = st.lists(LABELS, min_size=1, max_size=60)
FOOTERS = st.lists(st.sampled_from(FOOTER), unique=True)


def words(labels: list[str], footer: list[str], right_to_left: bool = False) -> Words:
    options = [Button(label, f"shift/{number}") for number, label in enumerate(labels)]
    foot = [Button(f"☰ {path}", path) for path in footer]
    return Words("Scegli:", (*options, *foot), right_to_left=right_to_left)


def buttons(message: Message) -> list[Button]:
    return [button for row in message.rows for button in row]


def pages(menu: Words, channel: Capabilities) -> Iterator[Message]:
    """The first page, and those found by turning on as long as there is a button for it."""
    number = 0
    while True:
        message = render(menu, channel, number)
        yield message
        paths = [button.path for button in buttons(message)]
        if f"page/{number + 1}" not in paths:
            return
        number += 1
        assert number <= 60


@pytest.mark.parametrize("channel", WITH_BUTTONS, ids=NAMES)
@given(labels=MENUS, footer=FOOTERS)
@settings(max_examples=60, deadline=None)
def test_turning_the_pages_every_option_comes_exactly_once(
    channel: Capabilities, labels: list[str], footer: list[str]
) -> None:
    menu = words(labels, footer)
    seen = [
        button.path
        for page in pages(menu, channel)
        for button in buttons(page)
        if button.path.startswith("shift/")
    ]
    assert seen == [f"shift/{number}" for number in range(len(labels))]


@pytest.mark.parametrize("channel", WITH_BUTTONS, ids=NAMES)
@given(labels=MENUS, footer=FOOTERS)
@settings(max_examples=60, deadline=None)
def test_no_page_passes_a_limit_and_each_has_its_footer(
    channel: Capabilities, labels: list[str], footer: list[str]
) -> None:
    for number, page in enumerate(pages(words(labels, footer), channel)):
        shown = buttons(page)
        assert len(shown) <= channel.buttons_max
        assert max(len(row) for row in page.rows) <= channel.row_max
        assert all(0 < units(button.label) <= channel.label_max for button in shown)
        assert all(len(button.path.encode()) <= channel.path_max for button in shown)
        assert [button.path for button in shown if button.path in FOOTER] == footer
        assert (f"page/{number - 1}" in [button.path for button in shown]) is (number > 0)


@pytest.mark.parametrize("channel", WITH_BUTTONS, ids=NAMES)
@given(labels=MENUS, footer=FOOTERS, number=st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_rows_are_read_from_the_right_where_the_channel_does_not_see_to_it(
    channel: Capabilities, labels: list[str], footer: list[str], number: int
) -> None:
    left = render(words(labels, footer), channel, number)
    right = render(words(labels, footer, right_to_left=True), channel, number)
    assert right.right_to_left
    mirrored = left.rows if channel.mirrors else tuple(row[::-1] for row in left.rows)
    assert right.rows == mirrored


@given(labels=MENUS, footer=FOOTERS)
@settings(max_examples=60, deadline=None)
def test_without_buttons_every_option_is_a_numbered_line(
    labels: list[str], footer: list[str]
) -> None:
    menu = words([" ".join(label.split())[:60].strip() or "…" for label in labels], footer)
    message = render(menu, BUTTONLESS)
    assert message.rows == ()
    lines = message.text.splitlines()[2:]
    assert lines == [f"{n}. {button.label}" for n, button in enumerate(menu.buttons, 1)]


def test_without_buttons_and_options_there_is_only_the_text() -> None:
    assert render(Words("Ciao!"), BUTTONLESS).text == "Ciao!"


def test_a_page_that_is_not_there_is_the_last_one() -> None:
    menu = words([str(number) for number in range(30)], [])
    last = list(pages(menu, Telegram.capabilities))[-1]
    assert render(menu, Telegram.capabilities, 999) == last
    assert render(menu, Telegram.capabilities, -1) == render(menu, Telegram.capabilities)


def test_options_and_footer_never_share_a_row() -> None:
    message = render(words(["Sì", "No"], ["menu", "language", "sos"]), Telegram.capabilities)
    assert [[button.path for button in row] for row in message.rows] == [
        ["shift/0", "shift/1"],
        ["menu", "language", "sos"],
    ]


def test_a_path_too_long_for_a_channel_is_a_mistake_of_ours() -> None:
    menu = Words("?", (Button("Sì", "x" * 65),))
    with pytest.raises(ValueError, match="path too long"):
        render(menu, Telegram.capabilities)


@given(
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=300), most=st.integers(3, 120)
)
@example(text="👨‍👩‍👧‍👦" * 40, most=21)
@example(text="👨‍👩‍👧‍👦" * 40, most=22)
@example(text="riga\n" * 60, most=100)
def test_a_text_is_parted_within_the_limit_and_loses_nothing(text: str, most: int) -> None:
    shown = parts(text, most)
    for each in shown:
        assert units(each) <= most
        each.encode("utf-8")
    assert "".join(shown).replace("\n", "") == text.replace("\n", "")


def test_a_long_list_goes_on_in_a_second_message() -> None:
    rows = "\n".join(f"• riga numero {number}" for number in range(400))
    message = render(Words(rows, (Button("Menu", "menu"),)), Telegram.capabilities)
    assert "\n".join([*message.before, message.text]) == rows
    assert all(units(each) <= 4096 for each in [*message.before, message.text])
    assert message.rows


@given(label=LABELS)
def test_a_label_is_cut_within_its_limit(label: str) -> None:
    narrow = replace(Telegram.capabilities, label_max=20)
    shown = buttons(render(words([label], []), narrow))[0].label
    assert units(shown) <= 20
    shown.encode("utf-8")
    assert shown == label or shown.endswith("…")
