"""Certificates: what was given until a day, on a paper that can be verified by its code."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.codes import bare

LENGTH = 10
_CODE = re.compile(rf"[0-9A-HJKMNP-TV-Z]{{{LENGTH}}}")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as it was given out: `since` and `until` are local dates, `issued` is UTC."""

    id: str
    code: str = field(repr=False)
    person_id: str
    name: str
    minutes: int
    since: date
    until: date
    issued: datetime

    @property
    def shown(self) -> str:
        """The code as it is printed and typed, in two halves."""
        return f"{self.code[:5]}-{self.code[5:]}"


def code_in(text: str) -> str | None:
    """The code that a text may be, however it was spaced or cased."""
    code = bare(text)
    return code if _CODE.fullmatch(code) else None
