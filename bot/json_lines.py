"""Where in a JSON text things stand, so that a person finds them."""

import re
from collections.abc import Iterator
from json import JSONDecoder

_SPACE = re.compile(r"[ \t\r\n]*")
_READ = JSONDecoder().raw_decode


def lines_of(text: str, name: str) -> list[int]:
    """The lines on which the entries of an array begin: of the text, or of `name` in its object.

    The text has been read as JSON before.
    """
    at = _past(text, 0)
    if text[at] == "{":
        at = dict(_values(text, at)).get(name, at)
    found, line, before = [], 1, 0
    for start in _entries(text, at) if text[at] == "[" else ():
        line, before = line + text.count("\n", before, start), start
        found.append(line)
    return found


def _past(text: str, at: int) -> int:
    """The place of what comes after white space."""
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _entries(text: str, at: int) -> Iterator[int]:
    """Where the entries of the array at a place begin."""
    at = _past(text, at + 1)
    while text[at] != "]":
        yield at
        at = _past(text, _READ(text, at)[1])
        at = _past(text, at + 1) if text[at] == "," else at


def _values(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The names in the object at a place, and where their values begin."""
    at = _past(text, at + 1)
    while text[at] != "}":
        name, at = _READ(text, at)
        at = _past(text, _past(text, at) + 1)
        yield name, at
        at = _past(text, _READ(text, at)[1])
        at = _past(text, at + 1) if text[at] == "," else at
