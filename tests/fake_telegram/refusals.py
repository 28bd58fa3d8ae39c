"""How Telegram says no, and which of those a correct bot never hears."""

from typing import Any


class Refused(Exception):
    """An error envelope. A breach is a call that no correct bot makes: it is recorded."""

    def __init__(
        self,
        code: int,
        words: str,
        *,
        breach: bool = False,
        parameters: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(words)
        self.code = code
        self.words = words
        self.breach = breach
        self.parameters = parameters

    def envelope(self) -> dict[str, Any]:
        """The body of the answer."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.words}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad(words: str) -> Refused:
    """A 400 that can happen to anybody: a menu already shown, a chat that is gone."""
    return Refused(400, f"Bad Request: {words}")


def breach(words: str) -> Refused:
    """A 400 that only a faulty bot provokes."""
    return Refused(400, f"Bad Request: {words}", breach=True)
