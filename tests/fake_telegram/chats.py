"""People, what their chats show now, and the feed of all that was shown."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any

from tests.fake_telegram.refusals import Refused, bad

Message = dict[str, Any]
BOT = {
    "id": 123456,
    "is_bot": True,
    "first_name": "FaiBene",
    "username": "faibene_test_bot",
    "can_join_groups": False,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
}


@dataclass
class Chat:
    """One person's private chat with the bot."""

    id: int
    first_name: str
    language: str | None
    blocked: bool = False
    messages: dict[int, Message] = field(default_factory=dict)

    def person(self) -> dict[str, Any]:
        """The `from` of what this person sends."""
        person = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return person | ({"language_code": self.language} if self.language else {})

    def place(self) -> dict[str, Any]:
        """The `chat` of each message."""
        return {"id": self.id, "type": "private", "first_name": self.first_name}


class Chats:
    """All chats, and a feed that can be waited on."""

    def __init__(self) -> None:
        self.by_id: dict[int, Chat] = {}
        self.feed: list[dict[str, Any]] = []
        self.changed = asyncio.Condition()
        self._last_message = 0

    def reached(self, chat_id: int | str) -> Chat:
        """The chat a bot may write to, or Telegram's refusal."""
        try:
            chat = self.by_id[int(chat_id)]
        except (KeyError, ValueError):
            raise bad("chat not found") from None
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def written(self, chat: Chat, sender: dict[str, Any], content: dict[str, Any]) -> Message:
        """A new message in a chat."""
        self._last_message += 1
        chat.messages[self._last_message] = {
            "message_id": self._last_message,
            "from": sender,
            "chat": chat.place(),
            "date": int(time.time()),
            **content,
        }
        return chat.messages[self._last_message]

    async def shown(self, chat: Chat, message: Message, what: str) -> None:
        """Tell whoever waits that a message is new, edited, deleted, or asked to stay the same."""
        event = {"seq": self.seq + 1, "chat_id": chat.id, "what": what, "message": dict(message)}
        self.feed.append(event)
        await self.tell()

    async def tell(self) -> None:
        """Wake all who wait."""
        async with self.changed:
            self.changed.notify_all()

    @property
    def seq(self) -> int:
        """How much has been shown so far."""
        return len(self.feed)

    async def heard(self, chat_id: int, after: int, containing: str) -> dict[str, Any]:
        """The first message shown or changed after `after` that contains these words."""

        def found() -> dict[str, Any] | None:
            return next((e for e in self.feed[after:] if _matches(e, chat_id, containing)), None)

        async with self.changed:
            await self.changed.wait_for(found)
        event = found()
        assert event
        return event


def words(message: Message) -> str:
    """What can be read in a message."""
    return str(message.get("text") or message.get("caption") or "")


def _matches(event: dict[str, Any], chat_id: int, containing: str) -> bool:
    return (
        event["chat_id"] == chat_id
        and event["what"] in ("new", "edited")
        and containing.casefold() in words(event["message"]).casefold()
    )
