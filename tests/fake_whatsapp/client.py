"""How a test holds the fake: its process, and its control room."""

import atexit
import base64
from dataclasses import dataclass
from functools import cache
from typing import Any, Self

import httpx

from tests import PATIENCE, fakes
from tests.fake_whatsapp.server import VERSION
from tests.fake_whatsapp.world import PHONE_ID

__all__ = ["PHONE_ID", "FakeWhatsApp", "Phone", "Process", "running"]

TOKEN = "EAAG-a-token-of-tests"
SECRET = "the-secret-of-an-app"
VERIFY = "a-word-for-the-webhook"


class Process(fakes.Process):
    """The server as a process of its own, for as long as the block lasts."""

    module = "tests.fake_whatsapp"

    def __init__(self) -> None:
        super().__init__(TOKEN)


@cache
def running() -> Process:
    """One process for all tests, started when first asked for."""
    process = Process().__enter__()
    atexit.register(process.__exit__)
    return process


class FakeWhatsApp:
    """A WhatsApp made blank: nobody has it, nothing is said and nothing broken."""

    token, secret, verify_token = TOKEN, SECRET, VERIFY

    async def __aenter__(self) -> Self:
        """Begin."""
        self.url = running().url
        self.base_url = f"{self.url}/{VERSION}"
        self.http = httpx.AsyncClient(base_url=self.url, trust_env=False, timeout=None)
        await self.control("reset")
        return self

    async def __aexit__(self, *_: object) -> None:
        """Deliver nothing more, and hang up."""
        await self.control("reset")
        await self.http.aclose()

    async def control(self, deed: str, **asked: Any) -> Any:
        """One deed in the control room; what it refuses fails the test."""
        given = {name: value for name, value in asked.items() if value is not None}
        answer = await self.http.post(f"/control/{deed}", json=given, timeout=PATIENCE + 60)
        assert answer.is_success, f"{deed}: {answer.text}"
        return answer.json()

    async def hooks(self, url: str) -> int:
        """From now on what people do is brought to this address."""
        return int(
            await self.control("hooks", url=url, secret=SECRET, verify_token=self.verify_token)
        )

    async def breaks(self, kind: str, **how: Any) -> None:
        """The next calls go wrong."""
        await self.control("breaks", kind=kind, **how)

    async def violations(self) -> list[dict[str, Any]]:
        """The calls that no correct client makes."""
        return list((await self.control("state"))["violations"])

    async def calls(self, at_least: int = 0) -> list[dict[str, Any]]:
        """What was sent, refused or not."""
        return list(await self.control("calls", at_least=at_least))

    async def tried(self, event_id: str, at_least: int = 1) -> list[int]:
        """How the deliveries of an event were answered."""
        return list(await self.control("tried", id=event_id, at_least=at_least))

    def phone(self, number: str) -> "Phone":
        """Somebody's phone."""
        return Phone(self, number)


@dataclass(frozen=True)
class Phone:
    """What one person does and sees."""

    fake: FakeWhatsApp
    number: str

    async def begins(self, **how: Any) -> None:
        """Has WhatsApp, and has written before unless `silent`."""
        await self.fake.control("begins", number=self.number, **how)

    async def says(self, text: str) -> str:
        """Writes; the event's id."""
        return str(await self.fake.control("says", number=self.number, text=text))

    async def taps(self, button: str) -> str:
        """Taps what is on the screen, by its id or words."""
        return str(await self.fake.control("taps", number=self.number, button=button))

    async def sends(self, kind: str, content: bytes = b"", **how: Any) -> str:
        """Sends something that is no text."""
        kept = base64.b64encode(content).decode()
        return str(
            await self.fake.control("sends", number=self.number, kind=kind, content=kept, **how)
        )

    async def does(self, deed: str, **how: Any) -> Any:
        """Anything else."""
        return await self.fake.control(deed, number=self.number, **how)

    async def screen(self, at_least: int = 0) -> list[dict[str, Any]]:
        """What is shown, once there is so much."""
        return list(await self.fake.control("screen", number=self.number, at_least=at_least))
