"""Rendering: every choice can be reached on every channel, and no limit of a channel is passed."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.capabilities import TELEGRAM, WEB, WHATSAPP
from domain.chat import Button, Capabilities, Message, Words
from domain.cuts import units
from domain.pages import FOOTER, mark
from domain.render import render
from tests.limits import buttons, check, inside_letter

TEXT_ONLY = Capabilities(
    text_max=1000, buttons_max=0, row_max=0, label_max=0, path_max=64, edits=False
)
CHANNELS = {"telegram": TELEGRAM, "web": WEB, "whatsapp": WHATSAPP, "text only": TEXT_ONLY}
WITH_BUTTONS = ["telegram", "web", "whatsapp"]
HIDDEN = "\u2068\u2069"

PIECES = st.sampled_from(
    [
        *(
            "👨‍👩‍👧‍👦",
            "👩🏽‍🦽",
            "🇮🇹",
            "🇺🇦",
            "\u2068توزيع الطعام\u2069",
            "سبت ٢٨ نوفمبر",
            "क्षि",
            "e\u0301",
        ),
        *("星期六", "發放食物", "sab 28", "scaffali", "è", "·", " ", "\u2068Anna 3\u2069"),
    ]
)
LABELS = st.lists(PIECES, min_size=1, max_size=30).map("".join).filter(str.strip)
SHORT = st.lists(PIECES, min_size=1, max_size=3).map("".join).filter(str.strip)
OPTIONS = st.lists(st.one_of(LABELS, SHORT), min_size=1, max_size=60)
FEW = st.lists(SHORT, min_size=1, max_size=4)
FOOTERS = st.lists(st.sampled_from(FOOTER), unique=True).map(sorted)
LINES = st.lists(PIECES, min_size=1, max_size=12).map("".join)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text of 1 to 20,000 characters: lines, paragraphs, words or one endless word."""
    seam = draw(st.sampled_from(["\n", "\n\n", " ", ""]))
    lines = draw(st.lists(LINES, min_size=1, max_size=12).map(seam.join).filter(str.strip))
    times = draw(st.sampled_from([1, 1, 4, 20, 400]))
    return seam.join([lines] * max(1, min(times, 20_000 // (len(lines) + 2))))


MENUS = st.builds(
    lambda text, labels, footer: words(labels, footer, text),
    texts(),
    st.one_of(OPTIONS, FEW),
    FOOTERS,
)


def words(
    labels: list[str],
    footer: list[str] | tuple[str, ...] = FOOTER,
    text: str = "Scegli:",
) -> Words:
    options = [Button(label, f"shift/{number}") for number, label in enumerate(labels)]
    foot = [Button(f"☰ {path}", path) for path in footer]
    return Words(text, (*options, *foot), typed="Oppure scrivi:")


def pages(menu: Words, channel: str) -> Iterator[Message]:
    """The first page, and those found by turning on as long as there is a button for it."""
    for number in range(61):
        page = render(menu, CHANNELS[channel], number)
        yield page
        if f"page/{mark(menu.buttons)}/{number + 1}" not in paths(page):
            return
    raise AssertionError("the pages have no end")


def paths(message: Message) -> list[str]:
    return [each.path for each in buttons(message)]


def labels(message: Message) -> list[str]:
    return [each.label for each in buttons(message)]


def whole(message: Message) -> str:
    """All that is said, without white space and isolates."""
    said = "".join([*message.before, message.text])
    return "".join(each for each in said if not each.isspace() and each not in HIDDEN)


@pytest.mark.parametrize("channel", CHANNELS)
@given(menu=MENUS, right_to_left=st.booleans())
@settings(max_examples=80, deadline=None)
def test_no_page_passes_a_limit_and_all_of_the_text_is_there(
    channel: str, menu: Words, right_to_left: bool
) -> None:
    for page in pages(replace(menu, right_to_left=right_to_left), channel):
        check(channel, page)
        assert whole(page).startswith(whole(Message(menu.text)))


@pytest.mark.parametrize("channel", WITH_BUTTONS)
@given(menu=MENUS)
@settings(max_examples=80, deadline=None)
def test_turning_the_pages_every_option_comes_exactly_once(channel: str, menu: Words) -> None:
    seen = [path for page in pages(menu, channel) for path in paths(page)]
    shown = [path for path in seen if path.startswith("shift/")]
    assert shown == [each.path for each in menu.buttons if each.path.startswith("shift/")]


@pytest.mark.parametrize("footer", [(), ("sos",), FOOTER])
@pytest.mark.parametrize("channel", WITH_BUTTONS)
def test_no_number_of_options_loses_one(channel: str, footer: tuple[str, ...]) -> None:
    for amount in range(1, 61):
        menu = words([f"opzione {number}" for number in range(amount)], footer)
        found = list(pages(menu, channel))
        seen = [path for page in found for path in paths(page) if path.startswith("shift/")]
        assert seen == [f"shift/{number}" for number in range(amount)]
        assert all(set(paths(page)) - set(FOOTER) for page in found)


@pytest.mark.parametrize("channel", WITH_BUTTONS)
@given(menu=MENUS)
@settings(max_examples=80, deadline=None)
def test_each_page_has_sos_and_a_way_to_the_menu(channel: str, menu: Words) -> None:
    footer = [each.path for each in menu.buttons if each.path in FOOTER]
    for page in pages(menu, channel):
        left = set(footer) - set(paths(page))
        assert "sos" not in left
        assert not left or channel == "whatsapp"
        assert "menu" not in left or "☰ menu" in page.text.rpartition("Oppure scrivi:")[2]
        shown = [path for path in paths(page) if path in FOOTER]
        assert shown == [path for path in footer if path in shown]


@pytest.mark.parametrize("channel", WITH_BUTTONS)
@given(menu=MENUS)
@settings(max_examples=80, deadline=None)
def test_labels_are_cut_between_letters_and_no_two_look_alike(channel: str, menu: Words) -> None:
    full = {each.path: each.label for each in menu.buttons}
    looks = []
    for page in pages(menu, channel):
        for each in buttons(page):
            if each.path in full:
                looks.append((each.label, each.detail))
                begins_whole(each.label, full[each.path])
                begins_whole(each.detail, full[each.path])
    options = [look for look in looks if not look[0].startswith("☰")]
    assert len(set(options)) == len(options)


def begins_whole(shown: str, label: str) -> None:
    """What is shown is the label, or a beginning of it, perhaps after its number."""
    number, dot, rest = shown.partition(". ")
    shown = rest if dot and number.isdecimal() else shown
    kept = shown.rpartition("…")[0] if "…" in shown else shown
    assert label.startswith(kept)
    assert kept in ("", label) or not inside_letter(label, len(kept))


@given(label=st.one_of(LABELS, SHORT))
def test_a_row_says_the_whole_label_where_it_can(label: str) -> None:
    row = buttons(render(words([label] * 4), WHATSAPP))[0]
    said = f"1. {label}"
    if units(said) <= 24:
        assert (row.label, row.detail) == (said, "")
    elif units(said) <= 72:
        assert row.detail == said
    else:
        assert row.detail.replace("…", "").rstrip(HIDDEN)[:40] == said[:40]


@pytest.mark.parametrize("channel", WITH_BUTTONS)
@given(menu=MENUS, number=st.integers(0, 9))
@settings(max_examples=60, deadline=None)
def test_rows_are_read_from_the_right_where_the_channel_does_not_see_to_it(
    channel: str, menu: Words, number: int
) -> None:
    ways = [replace(menu, right_to_left=way) for way in (False, True)]
    left, right = (render(each, CHANNELS[channel], number) for each in ways)
    assert (left.right_to_left, right.right_to_left) == (False, True)
    mirrors = CHANNELS[channel].mirrors
    assert right.rows == (left.rows if mirrors else tuple(row[::-1] for row in left.rows))


@given(labels=OPTIONS, footer=FOOTERS)
@settings(max_examples=60, deadline=None)
def test_without_buttons_every_choice_is_a_numbered_line(
    labels: list[str], footer: list[str]
) -> None:
    menu = words([" ".join(label.split()) for label in labels], footer)
    message = render(menu, TEXT_ONLY)
    lines = "\n".join(f"{n}. {button.label}" for n, button in enumerate(menu.buttons, 1))
    assert whole(message) == whole(Message(menu.text + lines))


def test_without_buttons_and_options_there_is_only_the_text() -> None:
    assert render(Words("Ciao!"), TEXT_ONLY).text == "Ciao!"


@pytest.mark.parametrize("channel", WITH_BUTTONS)
def test_a_page_that_is_not_there_is_the_last_one(channel: str) -> None:
    menu = words([str(number) for number in range(30)])
    last = list(pages(menu, channel))[-1]
    assert render(menu, CHANNELS[channel], 999) == last
    assert render(menu, CHANNELS[channel], -1) == render(menu, CHANNELS[channel])


def test_options_and_footer_never_share_a_row() -> None:
    message = render(words(["Sì", "No"]), TELEGRAM)
    assert [[button.path for button in row] for row in message.rows] == [
        ["shift/0", "shift/1"],
        ["menu", "language", "sos"],
    ]


@pytest.mark.parametrize(("channel", "most"), [("telegram", 64), ("web", 200), ("whatsapp", 256)])
def test_a_path_too_long_for_a_channel_is_a_mistake_of_ours(channel: str, most: int) -> None:
    render(Words("?", (Button("Sì", "x" * most),)), CHANNELS[channel])
    with pytest.raises(ValueError, match="path too long"):
        render(Words("?", (Button("Sì", "è" * (most // 2) + "x"),)), CHANNELS[channel])


def test_on_a_list_paths_are_shorter() -> None:
    render(words([f"opzione {n}" for n in range(4)]), WHATSAPP)
    menu = Words("?", (*words(["a", "b", "c", "d"]).buttons, Button("e", "x" * 201)))
    with pytest.raises(ValueError, match="path too long"):
        render(menu, WHATSAPP)


def test_where_menus_are_replaced_pages_turn_both_ways() -> None:
    menu = words([str(number) for number in range(25)])
    assert [turns(page) for page in pages(menu, "web")] == [["1"], ["0", "2"], ["1"]]
    assert [turns(page) for page in pages(menu, "whatsapp")] == [["1"], ["2"], []]


def turns(message: Message) -> list[str]:
    """The pages that a page leads to."""
    return [path.rpartition("/")[2] for path in paths(message) if path.startswith("page/")]


def test_pages_are_marked_with_what_their_menu_offers() -> None:
    menu = words([str(number) for number in range(25)])
    again = replace(menu, text="Ancora:", language="en", buttons=menu.buttons)
    other = replace(menu, buttons=menu.buttons[1:])
    (path,) = [each for each in paths(render(menu, WEB)) if each.startswith("page/")]
    assert path in paths(render(again, WEB))
    assert path not in paths(render(other, WEB))
    assert len(path) < 20


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ([], ["☰ menu", "☰ language", "☰ sos"]),
        (["Altri turni"], ["Altri turni", "☰ menu", "☰ sos"]),
        (["Sì", "No"], ["Sì", "No", "☰ sos"]),
    ],
)
def test_up_to_three_choices_are_buttons_and_sos_is_one_of_them(
    options: list[str], shown: list[str]
) -> None:
    message = render(words(options), WHATSAPP)
    assert (message.opener, labels(message)) == ("", shown)


@pytest.mark.parametrize("options", [["Sì", "No", "Forse"], ["Sì", "x" * 21]])
def test_more_choices_or_longer_ones_are_a_list(options: list[str]) -> None:
    message = render(words(options), WHATSAPP)
    assert message.opener == "☰"
    assert labels(message) == [*options, "☰ menu", "☰ language", "☰ sos"]


@pytest.mark.parametrize(
    ("options", "footer"),
    [(7, ["☰ menu", "☰ language", "☰ sos"]), (8, ["☰ menu", "☰ sos"]), (9, ["☰ sos"])],
)
def test_the_footer_makes_room_for_the_options_of_a_list(options: int, footer: list[str]) -> None:
    (page,) = pages(words([f"opzione {n}" for n in range(options)]), "whatsapp")
    assert labels(page)[options:] == footer


def test_fifty_shifts_are_seven_lists_and_seventeen_languages_two() -> None:
    assert len(list(pages(words([f"turno {n}" for n in range(50)]), "whatsapp"))) == 7
    assert len(list(pages(words([f"lingua {n}" for n in range(17)]), "whatsapp"))) == 2


def test_short_words_of_a_row_stand_for_its_label_as_long_as_they_fit() -> None:
    when = "sabato 28 novembre, 9:00–12:00"
    rows = [
        Button(f"{when} · {what}", what, what, when)
        for what in ("Scaffali", "Distribuzione dei pacchi", "Distribuzione dei pacchi alimentari")
    ]
    shown = buttons(render(Words("?", tuple(rows)), TELEGRAM))
    assert [each.label for each in shown] == [f"{when} · {each.row}"[:64] for each in rows[:2]] + [
        f"{when} · {rows[2].row}"[:63].rstrip() + "…"
    ]
    shown = buttons(render(Words("?", (*rows, Button("x", "x"))), WHATSAPP))
    assert [(each.label, each.detail) for each in islice(shown, 3)] == [
        ("Scaffali", when),
        ("Distribuzione dei pacchi", when),
        ("Distribuzione dei pacch…", f"{when} · Distribuzione dei pacchi alimentari"),
    ]


@pytest.mark.parametrize("channel", WITH_BUTTONS)
def test_what_only_a_number_tells_apart_is_said_whole(channel: str) -> None:
    long = "Distribuzione dei pacchi " * 8
    message = render(
        words([f"{long}al sabato", f"{long}alla domenica", "Mensa"]), CHANNELS[channel]
    )
    first, second, third = buttons(message)[:3]
    assert (first.label[:10], second.label[:10], third.label) == (
        "1. Distrib",
        "2. Distrib",
        "Mensa",
    )
    assert f"1. {long}al sabato\n2. {long}alla domenica" in message.text


def test_a_text_too_long_for_a_menu_goes_before_it() -> None:
    rows = "\n".join(f"• riga numero {number}" for number in range(100))
    text = f"Ecco:\n\n{rows}\n\nConfermi?"
    menu = words(["Sì", "No"], ["sos"], text)
    message = render(menu, WHATSAPP)
    assert (message.before, message.text) == ((f"Ecco:\n\n{rows}",), "Confermi?")
    assert render(menu, TELEGRAM).before == ()
    alone = render(Words(text), WHATSAPP)
    assert (alone.before, alone.text) == ((), text)
