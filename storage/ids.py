"""Identifiers: ten random Crockford base32 characters; order comes from other columns."""

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id(length: int = 10) -> str:
    """A random identifier (five bits a character)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def new_code() -> str:
    """A one-time code of 130 random bits."""
    return new_id(26)


def code_of(fingerprint: str, length: int) -> str:
    """The code that stands for a keyed fingerprint (hexadecimal): always the same."""
    number = int(fingerprint, 16)
    found = ""
    for _ in range(length):
        number, letter = divmod(number, len(ALPHABET))
        found += ALPHABET[letter]
    return found
