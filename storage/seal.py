"""The one seam through which personal words pass on their way to and from the database."""

import hmac

from cryptography.fernet import InvalidToken

from storage.errors import Forgotten, Unreadable
from storage.keyring import Keyring


class Seal:
    """Seals text with its subject's key; a subject is the id of a person or an organization."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def seal(self, subject: str, text: str) -> str:
        """`text` sealed, in ASCII; the subject's key is made if they have none."""
        key = self._keyring.key_of(subject) or self._keyring.make(subject)
        # A time of 0: the token would otherwise tell when it was written.
        return key.encrypt_at_time(_bytes(text), 0).decode("ascii")

    def open(self, subject: str, sealed: str) -> str:
        """What was sealed for `subject`.

        Raises Forgotten when their key is gone, Unreadable when it is not the key of this text.
        """
        key = self._keyring.key_of(subject)
        if key is None:
            raise Forgotten(subject=subject)
        try:
            return key.decrypt(_bytes(sealed)).decode("utf-8", "surrogatepass")
        except InvalidToken:
            raise Unreadable(subject=subject) from None

    def open_or_none(self, subject: str, sealed: str | None) -> str | None:
        """What was sealed for `subject`, or None if nothing was."""
        return None if sealed is None else self.open(subject, sealed)

    def lookup(self, *parts: str) -> str:
        """A keyed fingerprint of `parts` in hexadecimal, to find a row without keeping them."""
        encoded = [_bytes(part) for part in parts]
        message = b"".join(len(part).to_bytes(8) + part for part in encoded)
        return hmac.digest(self._keyring.lookup_key, message, "sha256").hex()

    def forget(self, subject: str) -> None:
        """Destroy the subject's key; do it after the unit that erases their rows has committed."""
        self._keyring.forget(subject)


def _bytes(text: str) -> bytes:
    # Messages may hold half a surrogate pair, which plain UTF-8 refuses.
    return text.encode("utf-8", "surrogatepass")
