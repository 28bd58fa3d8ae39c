"""The web servers that the webhook bench knocks at, each in a process of its own."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from telegram.ext import Application, MessageHandler, Updater, filters

from bench.grounds import quiet, settings
from bench.house import house
from bench.wire import bot
from bot.server import Server, listen
from bot.settings import Settings
from domain.chat import Incoming

SECRET = "a-secret-of-the-bench"
PATH = "/telegram"
CHATS = range(1, 101)
Report = Callable[[int], None]
MODE: dict[str, object] = {
    "telegram_mode": "webhook",
    "telegram_secret": SECRET,
    "public_url": "https://bench.invalid",
}


def ours_is_there() -> bool:
    """Whether this programme has a webhook at all."""
    return set(MODE) <= set(Settings.model_fields)


def tornado_is_there() -> bool:
    """Whether what python-telegram-bot serves its webhook with is installed."""
    return find_spec("tornado") is not None


async def our_door(listening: Report) -> None:
    """Ours, with nobody behind it: what the wire alone costs."""
    await _ours(listening, _forget)


async def our_road(listening: Report) -> None:
    """Ours, as it runs: thanked for once it is in the inbox, and handled meanwhile."""
    await _ours(listening, None)


async def their_door(listening: Report) -> None:
    """Theirs: thanked for once it is in a queue in memory, which is emptied."""
    queue: asyncio.Queue[object] = asyncio.Queue()
    updater = Updater(bot(), queue)
    async with updater:
        await _open(updater, listening)
        while True:
            await queue.get()


async def their_echo(listening: Report) -> None:
    """Theirs, with an echo handled meanwhile."""
    application: Any = Application.builder().bot(bot()).build()
    application.add_handler(MessageHandler(filters.TEXT, _echo))
    async with application:
        await application.start()
        await _open(application.updater, listening)
        await asyncio.Event().wait()


DOORS: dict[str, Callable[[Report], Awaitable[None]]] = {
    "ours, the door alone": our_door,
    "ours, the whole road": our_road,
    "theirs, the door alone": their_door,
    "theirs, with an echo": their_echo,
}


def serve(name: str, folder: str, pipe: Connection) -> None:
    """Serves one of them until killed, with its files in a folder; tells its port."""
    os.chdir(folder)
    quiet()
    asyncio.run(_run(DOORS[name], pipe))


async def _run(door: Callable[[Report], Awaitable[None]], pipe: Connection) -> None:
    await door(pipe.send)


async def _ours(listening: Report, receive: Callable[[Incoming], Awaitable[None]] | None) -> None:
    async with house(settings(Path.cwd(), **MODE)) as built:
        await built.meets(CHATS)
        assert built.app.telegram
        if receive:
            built.app.telegram._receive = receive
        listener = listen("127.0.0.1", 0)
        assert listener
        listener.listen(128)
        listening(listener.getsockname()[1])
        await Server.over(built.app.routes).serve(sockets=[listener])


async def _forget(_: Incoming) -> None:
    pass


async def _open(updater: Updater, listening: Report) -> None:
    free = listen("127.0.0.1", 0)
    assert free
    port = free.getsockname()[1]
    free.close()
    await updater.start_webhook(
        "127.0.0.1", port, PATH, secret_token=SECRET, webhook_url="https://bench.invalid"
    )
    listening(port)


async def _echo(update: Any, _: Any) -> None:
    await update.message.reply_text(update.message.text)
