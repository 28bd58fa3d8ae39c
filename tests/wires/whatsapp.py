"""WhatsApp as it is: the real channel, its webhook served, and the fake in its own process."""

import asyncio
import base64
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from starlette.applications import Starlette

from channels.capabilities import WHATSAPP
from channels.whatsapp import WhatsApp
from domain.chat import Address, Button, File, Hidden, Incoming, Message, Outcome, Receive
from locales.languages import SOURCE, best
from tests import PATIENCE
from tests.channels.web_house import served
from tests.fake_telegram.line import Line
from tests.fake_whatsapp.client import PHONE_ID, FakeWhatsApp
from tests.wires import Rendered, Shown

KINDS = {"voice": "audio", "file": "document", "other": "sticker", "photo": "image"}
FILES = ("image", "document", "audio")


class OnWhatsApp:
    """A wire: what is shown is what the fake has accepted, word for word.

    Stories let days go by between two words: the window has stories of its own.
    """

    name = "whatsapp"
    capabilities = replace(WHATSAPP, window=None)

    def __init__(self, rendered: Rendered) -> None:
        self._rendered = rendered
        self._shown: dict[str, list[Shown]] = defaultdict(list)
        self._files: dict[str, File] = {}
        self._taken: dict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._known: set[str] = set()
        self._seen = 0
        self._stirred = False

    @asynccontextmanager
    async def opened(self, receive: Receive) -> AsyncIterator[None]:
        """The webhook is served; it ends with no call that a correct client does not make."""
        async with FakeWhatsApp() as self._fake, Line(self._fake.url) as self._line:
            self._channel = WhatsApp(
                self._fake.token,
                phone_id=PHONE_ID,
                app_secret=self._fake.secret,
                verify_token=self._fake.verify_token,
                told=self._told,
                base_url=self._fake.base_url,
                read_timeout=PATIENCE,
            )
            async with served(Starlette(routes=list(self._channel.routes))) as url:
                await self.start(receive)
                assert await self._fake.hooks(f"{url}/whatsapp") == 200
                try:
                    yield
                finally:
                    await self.stop()
            assert await self._fake.violations() == []

    async def start(self, receive: Receive) -> None:
        async def take(incoming: Incoming) -> None:
            await receive(incoming)
            self._taken[incoming.event_id].set()

        await self._channel.start(take)

    async def stop(self) -> None:
        await self._channel.stop()

    async def _told(self, key: str, address: Address, outcome: Outcome) -> None:
        """What came of a message later is of no account here."""

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        outcome = await self._channel.send(address, message, key=key, edits=edits)
        self._stirred = True
        if message.file and outcome.wire_id:
            self._files[outcome.wire_id] = message.file
        return outcome

    async def fetch(self, ref: str, most: int) -> bytes:
        return await self._channel.fetch(ref, most)

    async def hide(self, address: Address) -> Hidden:
        return await self._channel.hide(address)

    async def address(self, number: str, language: str) -> Address:
        await self._begins(number, language)
        return Address("whatsapp", f"phone:{_number(number)}")

    async def _begins(self, number: str, language: str) -> None:
        """No phone tells its language there: whoever has another one chooses it first."""
        if number in self._known:
            return
        self._known.add(number)
        await self._line.does("begins", number=_number(number))
        if language not in ("", SOURCE):
            await self._does(number, "path", f"language/{best(language)}")

    async def does(self, number: str, language: str, what: Mapping[str, Any]) -> None:
        """Returns once the bot has taken the event in."""
        await self._begins(number, language)
        [(kind, value)] = [each for each in what.items() if each[0] != "message_id"]
        await self._does(number, kind, value)

    async def _does(self, number: str, kind: str, value: Any) -> None:
        asked: dict[str, Any] = {"number": _number(number)}
        if kind == "text":
            event = await self._line.does("says", text=value, **asked)
        elif kind == "path":
            event = await self._line.does("reaches", data=value, **asked)
        elif kind == "photo":
            content = base64.b64encode(value).decode()
            event = await self._line.does("sends", kind="image", content=content, **asked)
        elif kind == "attachment":
            event = await self._line.does("sends", kind=KINDS.get(value, value), **asked)
        else:
            raise AssertionError(f"nobody can do {kind} there")
        async with asyncio.timeout(PATIENCE):
            await self._taken[event].wait()

    async def look(self) -> None:
        """What the screens show since the last look."""
        if not self._stirred:
            return
        self._stirred = False
        for each in await self._line.does("feed", after=self._seen):
            self._seen += 1
            self._shown[each["number"].removeprefix("39000")].append(
                await self._read(each["shown"])
            )

    def shown(self, number: str) -> list[Shown]:
        return self._shown[number]

    async def _read(self, shown: dict[str, Any]) -> Shown:
        place = shown["id"]
        if shown["kind"] in (*FILES, "location"):
            return Shown(Message("", file=await self._opened(place, shown)), place)
        rows = tuple(
            (Button(each["title"], each["id"], detail=each.get("description", "")),)
            for each in shown.get("choices", [])
        )
        return Shown(self._rendered(shown["text"], rows), place)

    async def _opened(self, place: str, shown: dict[str, Any]) -> File:
        """The file as it was sent, once it is the one that can be opened there."""
        file = self._files[place]
        if shown["kind"] != "location":
            kept = await self._line.does("opens", media=shown["file"]["media"])
            assert bytes.fromhex(kept) == file.data
            assert shown["file"]["name"] in ("", file.name)
            assert shown["text"] in file.about
        return file


def _number(number: str) -> str:
    """Phones of stories have short numbers."""
    return f"39000{number}"
