"""What one person does, sees and hears on a phone."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from tests import PATIENCE

if TYPE_CHECKING:
    from tests.fake_telegram.client import FakeTelegram


@dataclass(frozen=True)
class Shown:
    """A message on a person's screen."""

    id: int
    text: str
    rows: list[list[dict[str, Any]]]
    from_bot: bool
    edited: bool
    document: dict[str, Any]
    photo: list[dict[str, Any]]

    @classmethod
    def of(cls, message: dict[str, Any]) -> Self:
        """Read it from Telegram's JSON."""
        return cls(
            message["message_id"],
            message.get("text") or message.get("caption") or "",
            message.get("reply_markup", {}).get("inline_keyboard", []),
            message["from"]["is_bot"],
            "edit_date" in message,
            message.get("document", {}),
            message.get("photo", []),
        )

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons, in order."""
        return [button["text"] for row in self.rows for button in row]


class Phone:
    """One person's phone. `hears` looks at what came after the last thing said or heard."""

    def __init__(
        self,
        fake: FakeTelegram,
        chat_id: int,
        first_name: str = "Anna",
        language: str | None = "it",
    ) -> None:
        self.chat_id = chat_id
        self._fake = fake
        self._me = {"chat_id": chat_id, "first_name": first_name, "language": language}
        self._seen = 0

    async def is_known(self) -> None:
        """Have begun the chat, at some time before."""
        await self._does("begins")

    async def says(self, text: str) -> int:
        """Write; gives the update's number."""
        return await self._does("says", text=text)

    async def sends(
        self, kind: str, caption: str = "", content: bytes = b"", media_type: str = ""
    ) -> int:
        """Send a location, voice, photo, document, sticker, contact or dice."""
        kept = base64.b64encode(content).decode()
        given = {"caption": caption, "content": kept, "media_type": media_type}
        return await self._does("sends", kind=kind, **given)

    async def taps(self, button: str, message_id: int | None = None) -> int:
        """Tap a button of the latest menu, or a given one, by its label, part of it or its data."""
        return await self._does("taps", button=button, message_id=message_id)

    async def blocks(self) -> int:
        """Shut the bot out."""
        return await self._does("blocks", blocked=True)

    async def unblocks(self) -> int:
        """Let the bot in again."""
        return await self._does("blocks", blocked=False)

    async def hears(self, containing: str = "", timeout: float = PATIENCE) -> Shown:
        """Wait for a new or edited message with these words."""
        asked = {"containing": containing, "after": self._seen, "timeout": timeout}
        event = await self._fake.control("hears", chat_id=self.chat_id, **asked)
        self._seen = event["seq"]
        return Shown.of(event["message"])

    async def opens(self, message: Shown) -> bytes:
        """What is in the file or the picture of a message."""
        kept = message.document or message.photo[-1]
        path = f"/file/bot{self._fake.token}/files/{kept['file_id']}"
        answer = await self._fake.http.get(path)
        assert answer.is_success, answer.text
        return answer.content

    async def screen(self) -> list[Shown]:
        """All messages that the chat shows now."""
        messages = await self._fake.control("messages", chat_id=self.chat_id)
        return [Shown.of(message) for message in messages]

    async def last(self) -> Shown:
        """The bot's latest message, as it reads now."""
        return [message for message in await self.screen() if message.from_bot][-1]

    async def buttons(self) -> list[str]:
        """The labels under the latest menu."""
        menus = [message.labels for message in await self.screen() if message.rows]
        return menus[-1] if menus else []

    async def _does(self, deed: str, **asked: Any) -> int:
        done = await self._fake.control(deed, **self._me, **asked)
        self._seen = done["seq"]
        return int(done["update_id"] or 0)
