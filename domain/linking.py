"""One person in several chats: the code that joins them, and who may not be made one."""

import re
from datetime import timedelta

from domain.codes import bare
from domain.people import Person

LENGTH = 8
KEPT = timedelta(minutes=10)
"""For how long a code is good."""
_CODE = re.compile(r"(?:[^\W\d]+\s+)?([0-9A-Za-z]{4}\s?[-\u2013\u2014]?\s?[0-9A-Za-z]{4})")
_ANY, _MARKED = re.compile("[0-9A-HJKMNP-TV-Z]{8}"), re.compile(r"\w{4}[-\u2013\u2014]\w{4}")


def shown(code: str) -> str:
    """A code as it is read most easily."""
    return f"{code[:4]}-{code[4:]}"


def code_in(text: str) -> str | None:
    """The code that a text may be, alone or after one word."""
    said = _CODE.fullmatch(text.strip())
    code = bare(said[1]) if said else ""
    return code if _ANY.fullmatch(code) else None


def is_surely(text: str) -> bool:
    """Whether a text is written as only codes are: two halves, both digits and letters in them."""
    last = text.split()[-1] if text.split() else ""
    mixed = any(each.isdecimal() for each in last) and any(each.isalpha() for each in last)
    return mixed and _MARKED.fullmatch(last) is not None


def are_two(one: Person, other: Person) -> bool:
    """Whether what was said of their ages is not true of one human being."""
    bands = {one.age_band, other.age_band} - {None}
    return len(bands) > 1
