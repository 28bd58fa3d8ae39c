"""How a test holds the fake: its process, and its control room."""

import atexit
from functools import cache
from types import TracebackType
from typing import Any, Self

import httpx

from tests import PATIENCE, fakes
from tests.fake_telegram.phone import Phone, Shown

__all__ = ["FakeTelegram", "Phone", "Process", "Shown", "running"]

TOKEN = "123456:TEST"


class Process(fakes.Process):
    """The server as a process of its own, for as long as the block lasts."""

    module = "tests.fake_telegram"

    def __init__(self, token: str = TOKEN, port: int = 0) -> None:
        super().__init__(token, port)


@cache
def running() -> Process:
    """One process for all tests that break nothing in it, started when first asked for."""
    process = Process().__enter__()
    atexit.register(process.__exit__)
    return process


class FakeTelegram:
    """A Telegram of one's own: started for the block, or a running `Process` made blank again."""

    def __init__(self, process: Process | None = None, *, port: int = 0) -> None:
        self._own = None if process else Process(port=port)
        self._process = process or self._own

    async def __aenter__(self) -> Self:
        """Begin with nobody, nothing said and nothing broken."""
        assert self._process
        if self._own:
            self._own.__enter__()
        self.url, self.token = self._process.url, self._process.token
        self.http = httpx.AsyncClient(
            base_url=self.url, trust_env=False, verify=False, timeout=None
        )
        await self.control("reset")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Hang up."""
        await self.http.aclose()
        if self._own:
            self._own.__exit__()

    async def control(self, deed: str, **asked: Any) -> Any:
        """One deed in the control room; what it refuses fails the test."""
        given = {name: value for name, value in asked.items() if value is not None}
        patience = 60 + float(asked.get("timeout") or 0)
        answer = await self.http.post(f"/control/{deed}", json=given, timeout=patience)
        assert answer.is_success, f"{deed}: {answer.text}"
        return answer.json()

    async def fails(
        self,
        method: str,
        code: int,
        words: str = "",
        *,
        times: int = 1,
        chat_id: int | None = None,
        **parameters: Any,
    ) -> None:
        """The next calls are refused; parameters are Telegram's (retry_after=3)."""
        fault = {"method": method, "code": code, "words": words, "times": times}
        await self.control("breaks", kind="status", chat_id=chat_id, parameters=parameters, **fault)

    async def drops(
        self, method: str, *, after: bool, times: int = 1, chat_id: int | None = None
    ) -> None:
        """The next calls lose their connection, before or after the effect."""
        kind = "drop_after" if after else "drop_before"
        await self.control("breaks", kind=kind, method=method, times=times, chat_id=chat_id)

    async def slows(
        self, method: str, seconds: float, *, times: int = 1, chat_id: int | None = None
    ) -> None:
        """The next calls have their effect at once and their answer late."""
        late = {"kind": "slow", "seconds": seconds, "times": times}
        await self.control("breaks", method=method, chat_id=chat_id, **late)

    async def heals(self) -> None:
        """Nothing goes wrong any more."""
        await self.control("heals")

    async def state(self) -> dict[str, Any]:
        """Violations, taps, commands and counts."""
        return dict(await self.control("state"))

    async def violations(self) -> list[dict[str, Any]]:
        """The calls that no correct bot makes."""
        return list((await self.state())["violations"])

    async def calls(
        self,
        method: str | None = None,
        *,
        at_least: int = 0,
        ended: bool = False,
        timeout: float = PATIENCE,
    ) -> list[dict[str, Any]]:
        """The log of calls, or of those that have ended, once there are that many."""
        asked = {"method": method, "at_least": at_least, "ended": ended, "timeout": timeout}
        return list(await self.control("calls", **asked))

    async def confirmed(self, update_id: int, timeout: float = PATIENCE) -> None:
        """Wait until the bot has confirmed an update."""
        await self.control("confirmed", update_id=update_id, timeout=timeout)

    async def tried(self, update_id: int, at_least: int, timeout: float = PATIENCE) -> list[int]:
        """How the deliveries of an update by webhook were answered, once there are so many."""
        asked = {"update_id": update_id, "at_least": at_least, "timeout": timeout}
        return list(await self.control("tried", **asked))

    async def pushes(self, update: dict[str, Any]) -> int:
        """Queue an update made by hand."""
        return int(await self.control("pushes", update=update))

    async def repeats(self, update_id: int, times: int = 1) -> None:
        """Deliver an update again under the same number."""
        await self.control("repeats", update_id=update_id, times=times)
