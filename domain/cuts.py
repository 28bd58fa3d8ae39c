"""Where a text may be cut: between whole letters as readers see them, isolates kept in pairs."""

from itertools import accumulate

import regex

OPENED, CLOSED = "\u2068", "\u2069"
NESTED = 4
LETTER = regex.compile(r"\X")
MARK = regex.compile(f"[{OPENED}{CLOSED}]")
PARAGRAPH = regex.compile(r"\n{2,}")
LINE = regex.compile(r"\n+")
WORD = regex.compile(r" (?![\p{M}\p{Emoji_Modifier}\u200c\u200d])")

Cut = tuple[int, int]
"""Where the first piece ends and where the second begins."""


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def short(text: str, most: int) -> str:
    """A text in at most so many UTF-16 units; "…" stands for what was cut."""
    if units(text) <= most:
        return text
    kept = text[: _reach(text, most - 1 - max(_depths(text)))].rstrip(" ·")
    return f"{kept}…{CLOSED * _depths(kept)[-1]}"


def parts(text: str, most: int, last: int) -> list[str]:
    """A text in pieces of at most `most` UTF-16 units, the last of at most `last`.

    Paragraphs, lines and words stay whole where they can; the white space between pieces is lost.
    """
    spare = max(_depths(text))
    pieces, tail = [], ""
    if units(text) > last:
        text, tail = _parted(text, _late(text, last - spare))
    while units(text) > most:
        piece, text = _parted(text, _early(text, most - spare))
        pieces.append(piece)
    return [each for each in (*pieces, text, tail) if each.strip()] or [text]


def _parted(text: str, cut: Cut) -> tuple[str, str]:
    first, second = text[: cut[0]], text[cut[1] :]
    depth = _depths(first)[-1]
    return first + CLOSED * depth, OPENED * depth + second


def _early(text: str, most: int) -> Cut:
    """The last seam that leaves a first piece of at most so many units."""
    reach = _reach(text, most)
    for seam in (LINE, WORD):
        found = [each for each in seam.finditer(text) if 0 < each.start() <= reach]
        if found:
            return found[-1].start(), found[-1].end()
    return reach, reach


def _late(text: str, most: int) -> Cut:
    """The first seam that leaves a second piece of at most so many units."""
    start = _start(text, most)
    for seam in (PARAGRAPH, LINE, WORD):
        for each in seam.finditer(text):
            if each.end() >= start and text[each.end() :].strip():
                return each.start(), each.end()
    return start, start


def _reach(text: str, most: int) -> int:
    """Where the longest beginning of at most so many units ends, of whole letters if it can be."""
    end = len(text.encode("utf-16-le")[: most * 2].decode("utf-16-le", "ignore"))
    if end == len(text):
        return end
    crossing = LETTER.findall(text[: end + 1])[-1]
    return end + 1 - len(crossing) or max(1, end)


def _start(text: str, most: int) -> int:
    """Where the longest end of at most so many units starts, of whole letters if it can be."""
    start = len(text) - len(text.encode("utf-16-le")[-most * 2 :].decode("utf-16-le", "ignore"))
    ends = accumulate(map(len, LETTER.findall(text)))
    whole = next(each for each in ends if each >= start)
    return whole if whole < len(text) else min(start, len(text) - 1)


def _depths(text: str) -> list[int]:
    """How many isolates are open at the start and after each of their marks."""
    depths = [0]
    if OPENED in text:
        for mark in MARK.findall(text):
            depths.append(min(NESTED, max(0, depths[-1] + (1 if mark == OPENED else -1))))
    return depths
