"""What goes wrong on the wire, on demand: for the next calls of a kind, to somebody or anybody."""

from dataclasses import dataclass
from typing import Literal

from tests.fake_whatsapp.refusals import Refused

Kind = Literal["error", "html", "slow", "drop_before", "drop_after", "late"]


@dataclass
class Fault:
    """`call` is messages, media or file; a `late` error comes as a failed status after a 200."""

    kind: Kind
    call: str = "messages"
    code: int = 131000
    times: int = 1
    to: str | None = None
    seconds: float = 0.0
    status: int = 0
    retry_after: int | None = None

    def refusal(self) -> Refused:
        """The error that it stands for."""
        return Refused(self.code, "broken", status=self.status, retry_after=self.retry_after)


class Faults(list[Fault]):
    """What is still to go wrong."""

    def met(self, call: str, to: str | None = None) -> Fault | None:
        """The fault that this call runs into, used up by it."""
        for fault in self:
            if fault.call == call and fault.to in (None, to):
                fault.times -= 1
                if fault.times <= 0:
                    self.remove(fault)
                return fault
        return None
