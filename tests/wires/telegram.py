"""Telegram as it is: the real channel polls the fake in its own process, people hold its phones."""

import asyncio
import base64
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from channels import telegram_wire as wire
from channels.capabilities import TELEGRAM
from channels.telegram import Telegram
from domain.chat import Address, Button, File, Hidden, Incoming, Message, Outcome, Receive
from tests import PATIENCE
from tests.fake_telegram.client import FakeTelegram, running
from tests.fake_telegram.line import Line
from tests.wires import Rendered, Shown

DEEDS = {
    "text": "says",
    "attachment": "sends",
    "photo": "sends",
    "voice": "sends",
    "event": "blocks",
}
KINDS = {"file": "document", "other": "sticker"}


class OnTelegram:
    """A wire: what is shown is what the fake has accepted, word for word."""

    name = "telegram"
    capabilities = TELEGRAM

    def __init__(self, rendered: Rendered) -> None:
        self._rendered = rendered
        self._shown: dict[str, list[Shown]] = defaultdict(list)
        self._files: dict[str, File] = {}
        self._taken: dict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self._alarms: list[str] = []
        self._seen = 0
        self._stirred = False

    @asynccontextmanager
    async def opened(self, receive: Receive) -> AsyncIterator[None]:
        """Polling; it ends with no call that a bot should not have made, nor a tap unanswered."""
        async with FakeTelegram(running()) as self._fake, Line(self._fake.url) as self._line:
            await self.start(receive)
            try:
                yield
                await self._line.does("answered")
            finally:
                await self.stop()
            assert (await self._fake.violations(), self._alarms) == ([], [])

    async def start(self, receive: Receive) -> None:
        async def take(incoming: Incoming) -> None:
            await receive(incoming)
            self._taken[incoming.event_id].set()

        self._telegram = Telegram(
            self._fake.token,
            base_url=self._fake.url,
            conflict=self._alarms.append,
            poll_seconds=20,
            read_timeout=PATIENCE,
        )
        await self._telegram.start(take)

    async def stop(self) -> None:
        await self._telegram.stop()

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        outcome = await self._telegram.send(address, message, key=key, edits=edits)
        self._stirred = True
        if message.file and outcome.wire_id:
            self._files[outcome.wire_id] = message.file
        return outcome

    async def fetch(self, ref: str, most: int) -> bytes:
        return await self._telegram.fetch(ref, most)

    async def hide(self, address: Address) -> Hidden:
        return await self._telegram.hide(address)

    async def address(self, number: str, language: str) -> Address:
        await self._line.does("begins", chat_id=int(number), language=language or None)
        return Address("telegram", number)

    async def does(self, number: str, language: str, what: Mapping[str, Any]) -> None:
        """Returns once the bot has taken the update in."""
        asked: dict[str, Any] = {"chat_id": int(number), "language": language or None}
        if "path" in what:
            at = int(what.get("message_id") or 0)
            deed, asked = "reaches", asked | {"data": what["path"], "message_id": at}
        else:
            [(kind, value)] = what.items()
            deed = DEEDS[kind]
            if kind in ("photo", "voice"):
                asked |= {"kind": kind, "content": base64.b64encode(value).decode()}
            else:
                asked |= {"text": value, "kind": KINDS.get(value, value)}
                asked |= {"blocked": value == "blocked"}
        done = await self._line.does(deed, **asked)
        async with asyncio.timeout(PATIENCE):
            await self._taken[str(done["update_id"])].wait()

    async def look(self) -> None:
        """What the chats show since the last look."""
        if not self._stirred:
            return
        self._stirred = False
        events = await self._line.does("feed", after=self._seen)
        self._seen += len(events)
        for each in events:
            shown = await self._read(each["message"], each["what"] != "new")
            self._shown[str(each["chat_id"])].append(shown)

    def shown(self, number: str) -> list[Shown]:
        return self._shown[number]

    async def _read(self, message: dict[str, Any], again: bool) -> Shown:
        place = str(message["message_id"])
        if venue := message.get("venue"):
            return Shown(Message("", file=self._pinned(place, venue)), place)
        photo = (message.get("photo") or [None])[-1]
        if kept := message.get("document") or message.get("voice") or photo:
            return Shown(Message("", file=await self._opened(place, message, kept)), place)
        keyboard = message.get("reply_markup", {}).get("inline_keyboard", [])
        rows = tuple(
            tuple(Button(button["text"], button["callback_data"]) for button in row)
            for row in keyboard
        )
        return Shown(self._rendered(message["text"], rows), place, again)

    def _pinned(self, place: str, venue: dict[str, Any]) -> File:
        """A place on the map, which is where the file said."""
        file = self._files[place]
        assert dict(venue["location"]).items() <= wire.venue(file).items()
        return file

    async def _opened(self, place: str, message: dict[str, Any], kept: dict[str, Any]) -> File:
        """The file as it was sent, once it is the one that can be opened there."""
        file = self._files[place]
        path = f"/file/bot{self._fake.token}/files/{kept['file_id']}"
        assert (await self._fake.http.get(path)).content == file.data
        assert kept.get("file_name", file.name) == file.name
        assert message.get("caption", "") in file.about
        return file
