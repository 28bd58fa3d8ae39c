"""Text that runs both ways: what people wrote is isolated, lines begin on the right side."""

import re
import unicodedata

FSI, PDI, LRM, RLM = "\u2068", "\u2069", "\u200e", "\u200f"

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_HIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LONE = re.compile("[\ud800-\udfff]")
_ISOLATES = re.compile(f"[{FSI}{PDI}]")
_LINKS = re.compile(rf"(?<!\S){FSI}?(?:https?://|/{FSI}?[a-z])\S*")
_LONGEST = 2000


def tame(text: str) -> str:
    """What somebody wrote, without the characters that could turn or hide the rest of a line."""
    plain = _HIDDEN.sub("", _LONE.sub("\ufffd", _BREAKS.sub("\n", text)))
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"


def isolate_lines(text: str) -> str:
    """The text with isolates closed and opened again at line breaks, where they would end."""
    lines, depth = [], 0
    for line in text.split("\n"):
        whole = FSI * depth + line
        depth = whole.count(FSI) - whole.count(PDI)
        lines.append(whole + PDI * depth)
    return "\n".join(lines)


def strip_isolates(text: str) -> str:
    """The text without isolates, for where they would be copied or show as boxes."""
    return _ISOLATES.sub("", text)


def open_links(text: str) -> str:
    """The text with no isolates inside links and commands, which they would break."""
    return _LINKS.sub(_opened, text)


def start_right(text: str) -> str:
    """The text with every line beginning with a right-to-left letter or mark."""
    return "\n".join(_marked(line) for line in text.split("\n"))


def keep_left(text: str) -> str:
    """A left-to-right text made safe inside a right-to-left conversation."""
    return "\n".join(f"{LRM}{FSI}{line}{PDI}" if line else line for line in text.split("\n"))


def is_mixed(text: str) -> bool:
    """Does the text hold letters of both directions?"""
    ways = {_way(character) for character in text}
    return {True, False} <= ways


def _opened(link: re.Match[str]) -> str:
    found = link.group()
    return strip_isolates(found) if found.count(FSI) == found.count(PDI) else found


def in_line(text: str) -> str:
    """A text on one line, isolated as it stands in the middle of another."""
    words = " ".join(text.split()).removeprefix(RLM)
    if words.startswith(FSI) and words.endswith(PDI) and words.count(FSI) == 1:
        return words
    return f"{FSI}{words}{PDI}"


def _marked(line: str) -> str:
    ways = [way for way in map(_way, line) if way is not None]
    if not line or ways[:1] == [True]:
        return line
    foreign = ways and True not in ways and FSI not in line and not _LINKS.search(line)
    stopped = foreign and not line[-1].isalnum()
    return RLM + (f"{FSI}{line}{PDI}" if stopped else line)  # else its full stop comes first


def _way(character: str) -> bool | None:
    """True for a right-to-left letter, False for a left-to-right one, None for the rest."""
    kind = unicodedata.bidirectional(character)
    return kind != "L" if kind in ("L", "R", "AL") else None
