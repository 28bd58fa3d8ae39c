"""Fonts: which letters can be printed, and with what.

DejaVu Sans comes with the drawing library and has Latin, Greek, Cyrillic, Arabic and Georgian
letters; for other scripts the fonts of the machine are asked, and what no font has becomes □.
"""

from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import regex

from papers.words import lines

FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts")
FALLBACKS = (
    "NotoSansBengali-Regular.ttf",
    "NotoSansSinhala-Regular.ttf",
    "NotoSansGurmukhi-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansTamil-Regular.ttf",
    "NotoSansEthiopic-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansSC-Regular.otf",
    "NotoSansSC-Regular.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "NotoSans-Regular.ttf",
    "NotoEmoji-Regular.ttf",
)
MISSING = "□"
LETTER = regex.compile(r"\X")
UNSEEN = regex.compile(r"[\n\u200c\u200d\ufe00-\ufe0f]")


def sans(*, bold: bool = False) -> Path:
    """The font that is always there."""
    library = find_spec("matplotlib")
    if not library or not library.origin:
        raise FileNotFoundError("matplotlib, which brings DejaVu Sans")
    folder = Path(library.origin).parent / "mpl-data" / "fonts" / "ttf"
    return folder / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf")


def printable(text: str) -> str:
    """A text in which every letter can be printed, □ standing for those that cannot."""
    letters = LETTER.findall(lines(text))
    return "".join(letter if _font(letter) else MISSING for letter in letters)


def needed(text: str) -> list[Path]:
    """The fonts of the machine that a printable text needs beside DejaVu, in a fixed order."""
    found = {_font(letter) for letter in LETTER.findall(text)}
    return [font for font in _fallbacks() if font in found]


def _font(letter: str) -> Path | None:
    seen = frozenset(map(ord, UNSEEN.sub("", letter)))
    return next((font for font in (sans(), *_fallbacks()) if seen <= _letters(font)), None)


@cache
def _fallbacks() -> tuple[Path, ...]:
    there = {path.name: path for path in _installed()}
    return tuple(there[name] for name in FALLBACKS if name in there)


def _installed() -> Iterable[Path]:
    return (path for folder in FOLDERS for path in Path(folder).rglob("*.[ot]t[fc]"))


@cache
def _letters(font: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(font, lazy=True, fontNumber=0) as opened:
        return frozenset(opened.getBestCmap() or ())
