"""Whether words tell how somebody could be reached elsewhere: a phone number, an e-mail, a name."""

import re

from phonenumbers import Leniency, PhoneNumberMatcher

_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.\w")
_NAME = re.compile(r"(?:^|\s)@\w{4,}|\b(?:t\.me|wa\.me|m\.me)/", re.IGNORECASE)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DATE = re.compile(rf"(?<![\d./-]){_DAY}([./-]){_MONTH}\1(?:20)?\d\d(?![./-]?\d)")
"""A whole date, not the middle of a longer number that is written like one."""
_DIGITS = re.compile(r"\d(?:[\s._*/()\-\u2010-\u2015]{0,3}\d){8,}")
"""Nine digits or more in a row: as many as a mobile phone has here, however they are spaced."""
_HOME = "IT"


def tells_contact(text: str) -> bool:
    """Whether there is something in a text to reach somebody by; dates and short numbers pass."""
    if _MAIL.search(text) or _NAME.search(text):
        return True
    bare = _DATE.sub(" ; ", text)
    return (
        bool(_DIGITS.search(bare))
        or PhoneNumberMatcher(bare, _HOME, leniency=Leniency.VALID).has_next()
    )
