"""Telegram in memory: updates as it would deliver them, and a request that answers at once."""

import json
from itertools import count
from typing import Any

from telegram import Bot, Update
from telegram.request import BaseRequest, RequestData

from bench.grounds import TOKEN

_numbers = count(1)
BOT = {"id": 123456, "is_bot": True, "first_name": "FaiBene", "username": "faibene_bot"}
SHOWN = {
    "message_id": 1,
    "date": 1_800_000_000,
    "from": BOT,
    "chat": {"id": 1, "type": "private", "first_name": "Anna"},
    "text": "Che cosa vuoi fare?",
}
ANSWERS = {
    method: json.dumps({"ok": True, "result": result}).encode()
    for method, result in {
        "getMe": BOT,
        "sendMessage": SHOWN,
        "editMessageText": SHOWN,
        "answerCallbackQuery": True,
        "setWebhook": True,
        "deleteWebhook": True,
    }.items()
}


class Answering(BaseRequest):
    """A request that needs no network: every call succeeds at once."""

    @property
    def read_timeout(self) -> float:
        """Seconds, which nothing here needs."""
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """The answer to a method, ready made."""
        return 200, ANSWERS[url.rpartition("/")[2]]


def bot() -> Bot:
    """A bot without a network."""
    return Bot(TOKEN, request=Answering(), get_updates_request=Answering())


def written(chat: int, text: str) -> dict[str, Any]:
    """An update: somebody writes."""
    number = next(_numbers)
    message = {"message_id": number, "date": 1_800_000_000, "text": text, **_who(chat)}
    if text.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return {"update_id": number, "message": message}


def tapped(chat: int, path: str) -> dict[str, Any]:
    """An update: somebody taps a button of the bot's last message."""
    number = next(_numbers)
    query = {
        "id": str(number),
        "from": _person(chat),
        "message": SHOWN | {"chat": _who(chat)["chat"]},
        "chat_instance": f"instance-{chat}",
        "data": path,
    }
    return {"update_id": number, "callback_query": query}


def update(raw: dict[str, Any], one: Bot) -> Update:
    """The library's object of an update."""
    return Update.de_json(raw, one)


def _person(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Anna", "language_code": "it"}


def _who(chat: int) -> dict[str, Any]:
    return {"from": _person(chat), "chat": {"id": chat, "type": "private", "first_name": "Anna"}}
