"""Which choices of a menu show on a page: some options, the way on, and the footer."""

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from domain.chat import Button, Words

FOOTER = ("menu", "language", "sos")
DEAREST = ("sos", "menu", "language")


@dataclass(frozen=True, slots=True)
class Room:
    """How many choices show at once, how many of the footer at least, and whether pages go back."""

    choices: int
    footer: int
    back: bool


def mark(buttons: Sequence[Button]) -> str:
    """What tells a menu from others, so that a list still on the screen turns no other's pages."""
    return f"{crc32(' '.join(each.path for each in buttons).encode()):08x}"


def options(words: Words) -> list[Button]:
    """The choices without the footer."""
    return [each for each in words.buttons if each.path not in FOOTER]


def footer(words: Words, most: int) -> list[Button]:
    """The dearest of the footer, as many as there is room for, in its order."""
    found = [each for each in words.buttons if each.path in FOOTER]
    kept = sorted(found, key=lambda each: DEAREST.index(each.path))[: max(0, most)]
    return [each for each in found if each in kept]


def page_of(words: Words, room: Room, page: int) -> list[Button]:
    """The choices of one page, counted from 0."""
    shown, most = options(words), room.choices - len(footer(words, room.footer))
    if len(shown) > most:
        shown = _turned(words, shown, most - 1 - room.back, page, room.back)
    return shown + footer(words, room.choices - len(shown))


def _turned(
    words: Words, found: Sequence[Button], size: int, page: int, back: bool
) -> list[Button]:
    """One page of many; the last takes the place of the way on, where there is none back."""
    last = (len(found) - 1 - (not back)) // size
    here = min(max(page, 0), last)
    shown = list(found[here * size : None if here == last else (here + 1) * size])
    if here and back:
        shown.append(Button(words.back, f"page/{mark(words.buttons)}/{here - 1}"))
    if here < last:
        shown.append(Button(words.more, f"page/{mark(words.buttons)}/{here + 1}"))
    return shown
