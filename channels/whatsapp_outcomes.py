"""What WhatsApp's answers and errors say about one send: a table, and never its own words."""

from dataclasses import replace
from typing import Annotated

import httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from channels.whatsapp_wire import Status
from domain.chat import Outcome

UNKNOWN_FOR = 60.0
"""Seconds within which a status tells what became of a send that was cut off."""
WINDOW = "window"
"""The reason of whoever may not be written to in our own words at the moment."""
_HOUR = 3600.0
_MOST_REST = 900.0
_REASONS = {100: "bad request", 131008: "parameter missing", 131009: "parameter not valid"}
_NOBODY = frozenset({131026, 131030, 131051})
_FULL = frozenset({4, 80007, 130429})
_HALTED = frozenset({368, 131031, 131048, 131049, 131050})
_BARRED = frozenset({0, 3, 10, 102, 190})
_TIRED = frozenset({1, 2, 131000, 131016, 133004})
_NOT_SENT = (httpx.PoolTimeout, httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError)


class _Error(BaseModel):
    model_config = ConfigDict(extra="ignore")

    code: int


class _Envelope(BaseModel):
    model_config = ConfigDict(extra="ignore")

    error: _Error


class _Sent(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: Annotated[str, Field(min_length=1)]


class _Taken(BaseModel):
    model_config = ConfigDict(extra="ignore")

    messages: Annotated[list[_Sent], Field(min_length=1)]


def answered(response: httpx.Response) -> Outcome:
    """What an answer to a send says."""
    if response.is_success:
        try:
            taken = _Taken.model_validate_json(response.content)
        except ValidationError:
            return Outcome("unknown", after=UNKNOWN_FOR, reason="answer not understood")
        return Outcome("sent", wire_id=taken.messages[0].id)
    try:
        code = _Envelope.model_validate_json(response.content).error.code
    except ValidationError:
        code = 0 if response.status_code == 401 else -1
    if code == -1 and response.status_code >= 500:
        return Outcome("later", after=10.0, reason="server error")
    return of_code(code, rest(response))


def rest(response: httpx.Response) -> float:
    """The seconds that we are asked to wait; 0 where nothing is said."""
    asked = response.headers.get("retry-after", "")
    return min(float(asked), _MOST_REST) if asked.isdecimal() else 0.0


def of_code(code: int, after: float = 0.0) -> Outcome:
    """What an error code says, however it comes to us."""
    if code == 131047:
        return Outcome("later", reason=WINDOW)
    if code in _NOBODY:
        return Outcome("unreachable", reason="undeliverable")
    if code in _FULL:
        return Outcome("later", after=max(after, 5.0), scope="channel", reason="too many")
    if code == 131056:
        return Outcome("later", after=max(after, 6.0), reason="too many for one")
    if code in _HALTED:
        return Outcome("later", after=max(after, _HOUR), scope="news", reason="halted")
    if code in _BARRED or 200 <= code <= 299:
        return Outcome("stopped", scope="channel", reason="token rejected")
    if code in _TIRED:
        return Outcome("later", after=max(after, 10.0), reason="server error")
    if 132000 <= code <= 132999:
        return Outcome("refused", reason="template not accepted")
    if code in (131052, 131053):
        return Outcome("refused", reason="file not accepted")
    return Outcome("refused", reason=_REASONS.get(code, "refused"))


def broken(error: httpx.HTTPError) -> Outcome:
    """What it says that there was no answer: perhaps it was sent, unless nothing was."""
    if isinstance(error, _NOT_SENT):
        return Outcome("later", after=5.0, reason="no connection")
    return Outcome("unknown", after=UNKNOWN_FOR, reason=type(error).__name__)


def told(status: Status) -> Outcome | None:
    """What a status says, some time later; None where it says nothing new."""
    if status.state in ("sent", "delivered", "read"):
        return Outcome("sent", wire_id=status.wire_id)
    if status.state != "failed":
        return None
    found = of_code(status.errors[0].code if status.errors else -1)
    return replace(found, at=status.at)
