"""What the Graph API says no with, in its envelope."""

from typing import Any

STATUSES = {190: 401, 4: 429, 80007: 429, 130429: 429, 131000: 500, 131016: 503}
WORDS = {
    4: "Application request limit reached",
    33: "Unsupported request. Object does not exist or cannot be loaded due to missing permissions",
    100: "Invalid parameter",
    190: "Authentication Error",
    368: "Temporarily blocked for policies violations",
    80007: "Rate limit issues",
    130429: "Rate limit hit",
    131000: "Something went wrong",
    131009: "Parameter value is not valid",
    131016: "Service unavailable",
    131026: "Message undeliverable",
    131030: "Recipient phone number not in allowed list",
    131031: "Account has been locked",
    131047: "Re-engagement message",
    131048: "Spam rate limit hit",
    131049: "Meta chose not to deliver",
    131050: "User has stopped marketing messages",
    131051: "Unsupported message type",
    131053: "Media upload error",
    131056: "(Business Account, Consumer Account) pair rate limit hit",
    132000: "Number of parameters does not match the expected number of params",
    132001: "Template name does not exist in the translation",
}


class Refused(Exception):
    """An error of the Graph API; a `breach` is one that no correct client runs into."""

    def __init__(
        self,
        code: int,
        details: str = "",
        *,
        status: int = 0,
        subcode: int | None = None,
        breach: bool = False,
        retry_after: int | None = None,
    ) -> None:
        super().__init__(details)
        self.code, self.details, self.subcode, self.breach = code, details, subcode, breach
        self.status = status or STATUSES.get(code, 400)
        self.retry_after = retry_after

    def envelope(self) -> dict[str, Any]:
        """As it comes over the wire."""
        words = f"(#{self.code}) {WORDS.get(self.code, 'Unknown error')}"
        error: dict[str, Any] = {"message": words, "type": "OAuthException", "code": self.code}
        if self.subcode is not None:
            error["error_subcode"] = self.subcode
        if self.details:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        return {"error": error | {"fbtrace_id": "Aq1w2e3r4t5"}}

    def told(self) -> dict[str, Any]:
        """As a failed status tells it."""
        words = WORDS.get(self.code, "Unknown error")
        data = {"details": self.details or words}
        return {"code": self.code, "title": words, "message": words, "error_data": data}


def breach(details: str, code: int = 100) -> Refused:
    """What a correct client never asks for."""
    return Refused(code, details, breach=True)


def unknown() -> Refused:
    """No such object, or none that this token may see."""
    return Refused(100, WORDS[33], subcode=33, breach=True)
