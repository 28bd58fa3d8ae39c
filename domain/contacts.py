"""Whether words tell how somebody could be reached elsewhere: a phone number, an e-mail, a name."""

import re

from phonenumbers import Leniency, PhoneNumberMatcher

from domain.digit_words import is_spelt_number

_SIGN = r"(?:at|@|chiocciola|chiocciolina)"
_DOT = r"(?:\s*[.(\[{<]\s*|\s+)(?:(?:dot|punto)(?:\s*[)\]}>]\s*|\s+))?"
_MAIL = re.compile(r"[^\s@]\s*@\s*[^\s@]+\.\w")
_SPELT_MAIL = re.compile(
    rf"\w\s*[(\[{{<]\s*{_SIGN}\s*[)\]}}>]\s*\w|\w\s+chiocciol(?:in)?a\s+\w"
    rf"|\b(?:gmail|googlemail|hotmail|outlook|yahoo|libero|virgilio|icloud|tiscali|proton(?:mail)?)"
    rf"{_DOT}(?:com|it|me|es|fr|ro)\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:^|\s)@\w{4,}|\b(?:(?:t|wa|m|fb)\.me|(?:facebook|instagram|tiktok|snapchat)\.com)/",
    re.IGNORECASE,
)
_NETWORK = (
    r"\b(?:insta(?:gram)?|ig|fb|facebook|messenger|telegram|tg|tik\s?tok|snap(?:chat)?"
    r"|wechat|skype|viber|imo|signal)\b"
)
_FILLER = r"(?:\s*[:=\-]\s*|\s+(?:è|e'|is|sono|come|as|io|i'm)\b)?\s*"
_ELSEWHERE = re.compile(
    rf"{_NETWORK}\s*[:=]\s*@?[^\W\d_][\w.]{{2,}}|{_NETWORK}{_FILLER}(?-i:[a-z])\w*[._\d]\w",
    re.IGNORECASE,
)
"""A network and what one is called there: after a colon, or written as only names are."""
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DATE = rf"{_DAY}(?:\.{_MONTH}\.|/{_MONTH}/|-{_MONTH}-)(?:20)?\d\d(?!\d)"
_DATES = re.compile(
    rf"(?<![\d./-]){_DATE}(?:\s*[-/\u2010-\u2015]\s*{_DATE})?(?![./-]?\d)",
)
"""A whole date, or from one to another; not the middle of a longer number written like one."""
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5][05]"
_HOURS = re.compile(
    rf"(?<![\d.:])(?<!\d[-/_*]){_CLOCK}\s*[-\u2010-\u2015]\s*{_CLOCK}(?![.:_*-]?\d)",
)
"""From one hour to another, which stands by itself."""
_DIGITS = re.compile(r"\d(?:[\s._*/()\-\u2010-\u2015]{0,3}\d){8,}")
"""Nine digits or more in a row: as many as a mobile phone has here, however they are spaced."""
_UNSEEN = re.compile("[\u200b-\u200d\u2060\ufe0f\u20e3]")
"""What stands between the digits of a number unseen, or puts them into little boxes."""
_HOME = "IT"


def tells_contact(text: str) -> bool:
    """Whether there is something in a text to reach somebody by; dates and short numbers pass."""
    if any(each.search(text) for each in (_MAIL, _SPELT_MAIL, _NAME, _ELSEWHERE)):
        return True
    bare = _HOURS.sub(" ; ", _DATES.sub(" ; ", _UNSEEN.sub("", text)))
    return (
        bool(_DIGITS.search(bare))
        or is_spelt_number(bare)
        or PhoneNumberMatcher(bare, _HOME, leniency=Leniency.VALID).has_next()
    )
