"""Fits an answer to a channel: buttons, a list or pages where it has them, else numbered text."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial

from domain.chat import Button, Capabilities, Listing, Message, Words
from domain.cuts import parts, short, units
from domain.pages import FOOTER, Room, footer, options, page_of

WAYS_OUT = ("/skip", "/back", "/cancel")
COMFORT = 14
ROW_WIDTH = 30

Fit = Callable[[Button], Button]


def render(words: Words, capabilities: Capabilities, page: int = 0) -> Message:
    """The message to send; `page` counts from 0 where a menu has several."""
    listing = _listing(words, capabilities)
    _check_paths(words.buttons, listing.path_max if listing else capabilities.path_max)
    if capabilities.buttons_max == 0:
        return _message(words, capabilities, f"{words.text}\n\n{numbered(words.buttons)}".rstrip())
    fit = cache(partial(_row, listing) if listing else partial(_button, capabilities.label_max))
    menu = replace(words, buttons=tuple(_told_apart(words.buttons, fit)))
    chosen = page_of(menu, _room(menu, capabilities, listing), page)
    shown = [fit(each) for each in chosen]
    text = "\n\n".join([words.text, *_unseen(words, chosen, fit), *_typed(menu, chosen)])
    rows = _rows(shown, 1 if listing else capabilities.row_max)
    if words.right_to_left and not capabilities.mirrors:
        rows = [row[::-1] for row in rows]
    opener = short(words.pick, listing.opener_max) if listing and rows else ""
    return _message(words, capabilities, text, rows, opener)


def numbered(buttons: Sequence[Button]) -> str:
    """A menu as lines that a typed number answers."""
    return "\n".join(f"{number}. {each.label}" for number, each in enumerate(buttons, 1))


def _listing(words: Words, capabilities: Capabilities) -> Listing | None:
    """The list to show the choices on, where buttons are too few for them or too short."""
    if capabilities.listing is None:
        return None
    needed = [*options(words), *footer(words, 1)]
    fits = len(needed) <= capabilities.buttons_max and all(
        units(each.label) <= capabilities.label_max for each in needed
    )
    return None if fits else capabilities.listing


def _check_paths(buttons: Sequence[Button], most: int) -> None:
    for each in buttons:
        if len(each.path.encode()) > most:
            raise ValueError(f"path too long: {each.path}")


def _room(words: Words, capabilities: Capabilities, listing: Listing | None) -> Room:
    if listing:
        return Room(listing.rows_max, 1, capabilities.edits)
    if capabilities.listing:
        return Room(capabilities.buttons_max, 1, capabilities.edits)
    every = len(footer(words, len(FOOTER)))
    return Room(min(capabilities.buttons_max, COMFORT + every), every, capabilities.edits)


def _button(most: int, button: Button) -> Button:
    return Button(short(button.label, most), button.path)


def _row(listing: Listing, button: Button) -> Button:
    """A row of a list: what its title can't hold goes under it."""
    title = button.row or button.label
    under = button.detail if units(title) <= listing.title_max else button.label
    return Button(
        short(title, listing.title_max), button.path, detail=short(under, listing.detail_max)
    )


def _told_apart(buttons: Sequence[Button], fit: Fit) -> list[Button]:
    """The choices; those that would look the same show the number that is typed for them."""
    looks = Counter(_look(fit(each)) for each in buttons)
    if len(looks) == len(buttons):
        return list(buttons)
    return [
        _with_number(each, number) if looks[_look(fit(each))] > 1 else each
        for number, each in enumerate(buttons, 1)
    ]


def _look(button: Button) -> tuple[str, str]:
    return button.label, button.detail


def _with_number(button: Button, number: int) -> Button:
    row = f"{number}. {button.row}" if button.row else ""
    return replace(button, label=f"{number}. {button.label}", row=row)


def _unseen(words: Words, chosen: Sequence[Button], fit: Fit) -> list[str]:
    """The whole labels of choices that only a number tells apart."""
    own = set(map(id, words.buttons))
    alike = [each for each in chosen if id(each) not in own and each not in words.buttons]
    lines = [each.label for each in alike if each.label not in _look(fit(each))]
    return ["\n".join(lines)] if lines else []


def _typed(words: Words, chosen: Sequence[Button]) -> list[str]:
    """What to type where the footer has no room for the menu, behind which the rest is found."""
    shown = {each.path for each in chosen}
    left = [each for each in footer(words, len(FOOTER)) if each.path not in shown]
    if "menu" not in [each.path for each in left]:
        return []
    return [f"{words.typed} {' · '.join(each.label for each in left)}".strip()]


def _group(button: Button) -> int:
    """What stands together in a row: choices, the ways out of a form, faces, or the footer."""
    if button.path in FOOTER:
        return 3
    if button.path.startswith("rate/"):
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


def _message(
    words: Words,
    capabilities: Capabilities,
    text: str,
    rows: Sequence[tuple[Button, ...]] = (),
    opener: str = "",
) -> Message:
    above = capabilities.body_max if rows else None
    *before, last = parts(text, capabilities.text_max, above or capabilities.text_max)
    return Message(
        last, tuple(rows), words.language, words.right_to_left, tuple(before), opener=opener
    )
