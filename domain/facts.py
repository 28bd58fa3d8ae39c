"""What each fact of a service may say, and its normal form."""

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import phonenumbers

from domain.keys import Key
from domain.openings import is_hours
from domain.services import Field

BRING: Mapping[str, Key] = {
    "identity": "bring-identity",
    "taxcode": "bring-taxcode",
    "health": "bring-health",
    "isee": "bring-isee",
    "referral": "bring-referral",
    "permit": "bring-permit",
    "family": "bring-family",
    "contract": "bring-contract",
}
"""What one may have to bring along, each with its name."""
ACCESS = ("walk-in", "appointment", "referral")
COSTS = ("free", "low", "paid")
PERMITS = ("needed", "not-needed")
LONGEST = 300
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.IGNORECASE)
_SHORT_NUMBER = re.compile(r"\d{3,6}")


class FactError(Exception):
    """A fact that cannot be kept; `expected` says what belongs there."""

    def __init__(self, expected: str) -> None:
        self.expected = expected
        super().__init__(f"expected {expected}")


def check_fact(name: Field, text: str) -> str:
    """The normal form of a fact; FactError if it is none. An empty text takes the fact away."""
    told = " ".join(text.split())
    return CHECKS[name](told) if told else ""


def _words(text: str) -> str:
    if len(text) > LONGEST:
        raise FactError(f"at most {LONGEST} characters")
    return text


def _phone(text: str) -> str:
    """A number as it is dialled in Italy, in groups; short ones as they are."""
    bare = text.replace(" ", "")
    if _SHORT_NUMBER.fullmatch(bare):
        return bare
    try:
        number = phonenumbers.parse(text, "IT")
    except phonenumbers.NumberParseException:
        raise FactError("a phone number, such as 02 660231") from None
    if not phonenumbers.is_possible_number(number):
        raise FactError("a phone number, such as 02 660231")
    shape = phonenumbers.PhoneNumberFormat
    abroad = number.country_code != 39
    return phonenumbers.format_number(number, shape.INTERNATIONAL if abroad else shape.NATIONAL)


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        raise FactError("an e-mail address")
    return text


def _web(text: str) -> str:
    parts = urlsplit(text if "//" in text else f"https://{text}")
    if parts.scheme not in ("http", "https") or "." not in parts.netloc or " " in text:
        raise FactError("a web address, such as https://example.org")
    return parts.geturl()


def _hours(text: str) -> str:
    if not is_hours(text):
        raise FactError("opening hours as OpenStreetMap writes them, such as Mo-Fr 09:00-12:30")
    return text


def _one_of(*codes: str) -> Callable[[str], str]:
    def check(text: str) -> str:
        if text.lower() not in codes:
            raise FactError(" or ".join(codes))
        return text.lower()

    return check


def _codes(text: str) -> list[str]:
    return [each.strip().lower() for each in text.replace(";", ",").split(",") if each.strip()]


def _languages(text: str) -> str:
    codes = _codes(text)
    if not all(map(_LANGUAGE.fullmatch, codes)):
        raise FactError("language codes with commas, such as it,en,ar")
    return ",".join(dict.fromkeys(codes))


def _bring(text: str) -> str:
    codes = _codes(text)
    if unknown := [each for each in codes if each not in BRING]:
        raise FactError(f"codes of {', '.join(BRING)} (not {', '.join(unknown)})")
    return ",".join(dict.fromkeys(codes))


CHECKS: Mapping[Field, Callable[[str], str]] = {
    "summary": _words,
    "how": _words,
    "address": _words,
    "phone": _phone,
    "phone_hours": _hours,
    "toll_free": _phone,
    "whatsapp": _phone,
    "email": _email,
    "web": _web,
    "hours": _hours,
    "access": _one_of(*ACCESS),
    "languages": _languages,
    "interpreters": _one_of("yes", "no"),
    "cost": _one_of(*COSTS),
    "bring": _bring,
    "permit": _one_of(*PERMITS),
}
"""How each field is checked; all the fields there are."""
