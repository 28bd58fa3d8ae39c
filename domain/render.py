"""Fits an answer to a channel: buttons where it has them, pages when many, else numbered text."""

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Button, Capabilities, Message, Words

FOOTER = ("menu", "language", "sos")
WAYS_OUT = ("/skip", "/back", "/cancel")
COMFORT = 12
ISOLATE, CLOSED = "\u2068", "\u2069"
ROW_WIDTH = 30


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def render(words: Words, capabilities: Capabilities, page: int = 0) -> Message:
    """The message to send; `page` counts from 0 where a menu has several."""
    for each in words.buttons:
        if len(each.path.encode()) > capabilities.path_max:
            raise ValueError(f"path too long: {each.path}")
    if capabilities.buttons_max == 0:
        text, rows = f"{words.text}\n\n{numbered(words.buttons)}".rstrip(), []
    else:
        shown = [_short(each, capabilities.label_max) for each in _paged(words, capabilities, page)]
        text, rows = words.text, _rows(shown, capabilities.row_max)
    if words.right_to_left and not capabilities.mirrors:
        rows = [row[::-1] for row in rows]
    *before, last = parts(text, capabilities.text_max)
    return Message(last, tuple(rows), words.language, words.right_to_left, tuple(before))


def numbered(buttons: Sequence[Button]) -> str:
    """A menu as lines that a typed number answers."""
    return "\n".join(f"{number}. {each.label}" for number, each in enumerate(buttons, 1))


def parts(text: str, most: int) -> list[str]:
    """A text in pieces of at most so many UTF-16 units, parted at line ends where it can be."""
    found = []
    while units(text) > most:
        piece = _first(text, most)
        line = piece.rpartition("\n")[0].rstrip("\n")
        found.append(line or piece)
        text = text[len(line or piece) :].lstrip("\n")
    return [*found, text]


def _first(text: str, most: int) -> str:
    return text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore")


def _short(button: Button, most: int) -> Button:
    if units(button.label) <= most:
        return button
    shown = _first(button.label, most - 2)
    unclosed = shown.count(ISOLATE) > shown.count(CLOSED)
    return replace(button, label=f"{shown}…{CLOSED if unclosed else ''}")


def _paged(words: Words, capabilities: Capabilities, page: int) -> list[Button]:
    options = [each for each in words.buttons if each.path not in FOOTER]
    footer = [each for each in words.buttons if each.path in FOOTER]
    room = min(capabilities.buttons_max, COMFORT + len(footer)) - len(footer)
    if len(options) <= room:
        return options + footer
    size = room - 2
    last = (len(options) - 1) // size
    here = min(max(page, 0), last)
    turns = [Button(words.back, f"page/{here - 1}")] if here else []
    turns += [Button(words.more, f"page/{here + 1}")] if here < last else []
    return options[here * size : (here + 1) * size] + turns + footer


def _group(button: Button) -> int:
    """What stands together in a row: choices, the ways out of a form, or the footer."""
    if button.path in FOOTER:
        return 2
    return int(button.path.startswith("form/") and button.path.endswith(WAYS_OUT))


def _rows(buttons: Sequence[Button], row_max: int) -> list[tuple[Button, ...]]:
    rows: list[list[Button]] = []
    for each in buttons:
        row = rows[-1] if rows else []
        together = sum(units(other.label) for other in row) + units(each.label)
        alone = each.path.endswith("/yes") or bool(row and row[-1].path.endswith("/yes"))
        mixed = bool(row) and _group(row[-1]) != _group(each)
        if row and not mixed and not alone and len(row) < min(row_max, 3) and together <= ROW_WIDTH:
            row.append(each)
        else:
            rows.append([each])
    return [tuple(row) for row in rows]
