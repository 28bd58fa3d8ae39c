"""Telegram: what is sent there, what is taken from there, and which way it comes in."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any, Protocol

import structlog
from starlette.routing import BaseRoute
from telegram import Bot, CallbackQuery, LinkPreviewOptions, Update
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from channels import telegram_wire as wire
from channels.capabilities import TELEGRAM
from channels.telegram_files import fetched
from channels.telegram_hook import Hook
from channels.telegram_line import REJECTED, insist, kind, rest
from channels.telegram_poll import Polling, PollRequest
from channels.telegram_traces import Traces
from channels.trust import hush, trust
from domain.chat import Address, Channel, File, Hidden, Message, Outcome, Receive
from domain.cuts import short
from domain.papers import PIN
from domain.recordings import VOICE

log = structlog.get_logger()

SILENT = LinkPreviewOptions(is_disabled=True)
ABOUT_MAX = 1024  # UTF-16 units under a file
PICTURE_MAX = 10_000_000  # bytes
TWO_LETTERS = {"fil": "tl"}
"""What Telegram calls languages whose own code has three letters."""
TOGETHER = 100  # messages deleted in one call
TAPS_AT_ONCE = 16  # acknowledged at a time: of a flood of taps the rest are just taken


class Way(Protocol):
    """How updates reach us."""

    @property
    def routes(self) -> Sequence[BaseRoute]: ...

    async def open(self) -> None: ...

    async def close(self) -> None: ...


class Telegram(Channel):
    """A bot on Telegram, by polling, or by webhook where `webhook_url` and `secret` are given.

    `base_url` is the server without "/bot", `webhook_url` our public address without a path;
    `commands` are (name, description) by language code, "" for every other language. `conflict`
    is told, once or often, why this process must stop: another one polls, or the token is
    rejected. `opened` is told the bot's username once it is known, `flooded` for how many seconds
    nothing may be sent. `monotonic` is in seconds; every `look_seconds` the webhook is looked at.
    """

    name = wire.NAME
    capabilities = TELEGRAM

    def __init__(
        self,
        token: str,
        *,
        conflict: Callable[[str], None],
        opened: Callable[[str], Awaitable[None]] | None = None,
        flooded: Callable[[float], None] | None = None,
        base_url: str | None = None,
        webhook_url: str | None = None,
        secret: str = "",
        commands: Mapping[str, Sequence[tuple[str, str]]] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        poll_seconds: int = 25,
        read_timeout: float = 10.0,
        look_seconds: float = 60.0,
    ) -> None:
        hush()
        self._conflict = conflict
        self._opened = opened
        self._flooded = flooded
        self._commands = commands or {}
        self._monotonic = monotonic
        self._receive: Receive | None = None
        self._traces = Traces(monotonic)
        self._tasks: set[asyncio.Task[None]] = set()
        self._poll = PollRequest(self._take, self._alarm, monotonic)
        server = (base_url or "https://api.telegram.org").rstrip("/")
        self._bot = Bot(
            token,
            base_url=f"{server}/bot",
            base_file_url=f"{server}/file/bot",
            request=HTTPXRequest(
                connection_pool_size=32,
                read_timeout=read_timeout,
                httpx_kwargs={"verify": trust()},
            ),
            get_updates_request=self._poll,
        )
        self._hook: Hook | None = None
        if webhook_url:
            self._hook = Hook(self._bot, webhook_url, secret, self._take, self._alarm, look_seconds)
        self._way: Way = self._hook or Polling(self._bot, self._poll, self._alarm, poll_seconds)

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """Where Telegram brings updates, if it does."""
        return self._way.routes

    async def start(self, receive: Receive) -> None:
        """Open the way in, in the background: Telegram may be down and the rest go on."""
        self._receive = receive
        self._spawn(self._open())

    async def stop(self) -> None:
        """Take nothing in any more; what was not kept stays at Telegram."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._way.close()
        self._receive = None
        await self._bot.shutdown()

    def poll_age(self) -> float | None:
        """Seconds since Telegram last answered a poll; None before the first."""
        last = self._poll.last_at
        return None if last is None else self._monotonic() - last

    @property
    def pending(self) -> int | None:
        """Updates that waited at Telegram when the webhook was last looked at."""
        return self._hook.pending if self._hook else None

    def hears(self, within: float) -> bool:
        """Whether a poll was answered within these seconds, or the webhook is ours."""
        if self._hook:
            return self._hook.is_set
        age = self.poll_age()
        return age is not None and age <= within

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        """Show a message, in place of the menu `edits` when Telegram still allows it."""
        try:
            chat_id = int(address.value)
        except ValueError:
            return Outcome("unreachable", reason="not a chat")
        try:
            if message.file:
                return self._shown(chat_id, await self._filed(chat_id, message.file))
            if edits and edits.isdecimal() and await self._edited(chat_id, int(edits), message):
                return Outcome("sent", wire_id=edits)
            sent = await self._bot.send_message(
                chat_id,
                message.text,
                reply_markup=wire.keyboard(message),
                link_preview_options=SILENT,
            )
        except TelegramError as error:
            outcome = wire.outcome(error, address)
            if outcome.scope == "channel":
                self._heed(error)
            return outcome
        return self._shown(chat_id, sent.message_id)

    def _shown(self, chat_id: int, message_id: int) -> Outcome:
        self._traces.note(chat_id, message_id)
        return Outcome("sent", wire_id=str(message_id))

    async def hide(self, address: Address) -> Hidden:
        """Delete what the chat shows, ours and theirs; what an earlier run has shown stays."""
        chat_id = int(address.value)
        shown = self._traces.take(chat_id)
        parts = [shown[at : at + TOGETHER] for at in range(0, len(shown), TOGETHER)]
        gone = [await self._deleted(chat_id, part) for part in parts]
        if not any(gone):
            return "none"
        return "all" if all(gone) and self._traces.is_whole() else "some"

    async def _deleted(self, chat_id: int, some: Sequence[int]) -> bool:
        try:
            return await self._bot.delete_messages(chat_id, list(some))
        except TelegramError as error:
            log.warning("not all could be hidden", error=kind(error))
            return False

    async def fetch(self, ref: str, most: int) -> bytes:
        """A file that somebody sent."""
        try:
            return await fetched(self._bot, ref, most)
        except RetryAfter as error:
            self._heed(error)
            raise

    async def _filed(self, chat_id: int, file: File) -> int:
        """A place on the map, a voice to hear, a picture to look at; anything else is to keep."""
        if file.media_type == PIN:
            shown = await self._bot.send_venue(chat_id, **wire.venue(file))
            return shown.message_id
        if file.media_type == VOICE:
            heard = await self._bot.send_voice(chat_id, wire.upload(file))
            return heard.message_id
        about = short(file.about, ABOUT_MAX)
        if file.media_type in TELEGRAM.pictures and len(file.data) <= PICTURE_MAX:
            try:
                seen = await self._bot.send_photo(chat_id, wire.upload(file), caption=about)
                return seen.message_id
            except BadRequest as error:
                if not wire.no_picture(error):
                    raise
        sent = await self._bot.send_document(chat_id, wire.upload(file), caption=about)
        return sent.message_id

    async def _edited(self, chat_id: int, message_id: int, message: Message) -> bool:
        try:
            await self._bot.edit_message_text(
                message.text,
                chat_id=chat_id,
                message_id=message_id,
                reply_markup=wire.keyboard(message),
                link_preview_options=SILENT,
            )
        except BadRequest as error:
            if wire.beyond_editing(error):
                return False
            if not wire.edited_already(error):
                raise
        return True

    async def _open(self) -> None:
        """Reach Telegram however long it takes, then let it reach us."""
        try:
            await insist(self._bot.initialize, "getMe")
        except InvalidToken:
            self._alarm(REJECTED)
            return
        if self._opened:
            self._spawn(self._tell_name(self._opened))
        self._spawn(self._publish_commands())
        await self._way.open()

    async def _tell_name(self, opened: Callable[[str], Awaitable[None]]) -> None:
        try:
            await opened(self._bot.username)
        except Exception as problem:  # only a link would be missing
            log.warning("the name was not kept", error=type(problem).__name__)

    async def _publish_commands(self) -> None:
        for language, entries in self._commands.items():
            try:
                code = TWO_LETTERS.get(language, language)
                await self._bot.set_my_commands(list(entries), language_code=code or None)
            except TelegramError as problem:
                log.warning("commands were not set", error=kind(problem))

    async def _take(self, update: Update) -> None:
        """Return once an update is safe, or is nothing for us. Raises when it could not be kept."""
        if self._receive is None:
            raise ConnectionError("nobody receives yet, or any more")
        if update.callback_query and len(self._tasks) < TAPS_AT_ONCE:
            self._spawn(self._acknowledge(update.callback_query))
        if incoming := wire.incoming(update):
            if update.effective_message:
                message = update.effective_message
                self._traces.note(message.chat_id, message.message_id)
            await self._receive(incoming)

    async def _acknowledge(self, query: CallbackQuery) -> None:
        # Only stops the little clock on the button: nothing depends on it.
        try:
            await self._bot.answer_callback_query(query.id)
        except TelegramError as problem:
            log.debug("a tap was not acknowledged", error=kind(problem))
            self._heed(problem)

    def _heed(self, error: TelegramError) -> None:
        """What an error says about all that we send, whichever request has met it."""
        if isinstance(error, InvalidToken):
            self._alarm(REJECTED)
        elif isinstance(error, RetryAfter) and self._flooded:
            self._flooded(rest(error))

    def _alarm(self, reason: str) -> None:
        try:
            self._conflict(reason)
        except Exception as problem:  # the way in would end in silence
            log.error("the alarm failed", error=type(problem).__name__)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
