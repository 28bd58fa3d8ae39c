"""What goes wrong on the wire, on demand: for the next N calls of a method, in a chat or in any."""

from dataclasses import dataclass, field
from typing import Any, Literal

from tests.fake_telegram.refusals import Refused

Kind = Literal["status", "slow", "drop_before", "drop_after"]
PHRASES = {
    400: "Bad Request: chat not found",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
    " is running",
    500: "Internal Server Error",
}


@dataclass
class Fault:
    """One fault and how often it is still to happen. `slow` waits `seconds` after the effect."""

    kind: Kind
    method: str = "*"
    chat_id: int | None = None
    times: int = 1
    code: int = 500
    words: str = ""
    seconds: float = 0.0
    parameters: dict[str, Any] = field(default_factory=dict)

    def applies(self, method: str, chat_id: object) -> bool:
        """Whether this call meets it."""
        here = self.chat_id is None or str(self.chat_id) == str(chat_id)
        return self.times > 0 and self.method in ("*", method) and here

    def refusal(self) -> Refused:
        """The envelope of a `status` fault."""
        phrase = self.words or PHRASES.get(self.code, "Internal Server Error")
        if self.code == 429:
            phrase = f"Too Many Requests: retry after {self.parameters['retry_after']}"
        return Refused(self.code, phrase, parameters=self.parameters)


class Faults(list[Fault]):
    """All that is still to go wrong, in order."""

    def met(self, method: str, chat_id: object) -> Fault | None:
        """The fault that this call meets, counted."""
        for fault in self:
            if fault.applies(method, chat_id):
                fault.times -= 1
                return fault
        return None
