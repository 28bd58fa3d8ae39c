"""Telegram by long polling: an update is confirmed only after it is safe with us."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from typing import Any

from telegram import Bot, CallbackQuery, LinkPreviewOptions, Update
from telegram.error import BadRequest, Conflict, InvalidToken, TelegramError
from telegram.ext import Updater
from telegram.request import HTTPXRequest

from channels import telegram_wire as wire
from channels.telegram_poll import Doorstep, PollRequest, hush, kind, trust
from domain.chat import Address, Capabilities, Channel, Message, Outcome, Receive

log = logging.getLogger(__name__)

REJECTED = "Telegram rejects the token"
ALLOWED = (Update.MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER)
SILENT = LinkPreviewOptions(is_disabled=True)
SLACK = 10.0  # seconds between the end of a poll and giving it up
GOODBYE = 5.0  # seconds that polling may take to end
TAPS_AT_ONCE = 16  # acknowledged at a time: of a flood of taps the rest are just taken


class Telegram(Channel):
    """A bot on Telegram.

    `base_url` is the server without "/bot"; `commands` are (name, description) by language code,
    "" for every other language. `conflict` is told, once or often, why this process must stop
    polling: another one polls, or the token is rejected. `opened` is told the bot's username once
    it is known. `monotonic` is in seconds.
    """

    name = wire.NAME
    capabilities = Capabilities(
        text_max=4096, buttons_max=100, row_max=8, label_max=64, path_max=64, edits=True
    )

    def __init__(
        self,
        token: str,
        *,
        conflict: Callable[[str], None],
        opened: Callable[[str], Awaitable[None]] | None = None,
        base_url: str | None = None,
        commands: Mapping[str, Sequence[tuple[str, str]]] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        poll_seconds: int = 25,
        read_timeout: float = 10.0,
    ) -> None:
        hush()
        self._conflict = conflict
        self._opened = opened
        self._commands = commands or {}
        self._monotonic = monotonic
        self._poll_seconds = poll_seconds
        self.last_poll_at: float | None = None
        self._receive: Receive | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._bot = Bot(
            token,
            base_url=f"{(base_url or 'https://api.telegram.org').rstrip('/')}/bot",
            request=HTTPXRequest(
                connection_pool_size=32,
                read_timeout=read_timeout,
                httpx_kwargs={"verify": trust()},
            ),
            get_updates_request=PollRequest(SLACK, self._polled, self._alarm),
        )
        self._updater = Updater(self._bot, Doorstep(self._take))

    async def start(self, receive: Receive) -> None:
        """Begin to poll, in the background: Telegram may be down and the rest go on."""
        self._receive = receive
        self._spawn(self._open())

    async def stop(self) -> None:
        """End polling, whatever state it is in; what was not kept stays at Telegram."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        try:
            if self._updater.running:
                # Between two attempts polling sleeps up to half a minute, deaf to its own end.
                await asyncio.wait_for(self._updater.stop(), GOODBYE)
        except (TelegramError, TimeoutError) as problem:
            log.warning("polling ended with %s", type(problem).__name__)
        await self._bot.shutdown()

    def poll_age(self) -> float | None:
        """Seconds since Telegram last answered a poll; None before the first."""
        return None if self.last_poll_at is None else self._monotonic() - self.last_poll_at

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome:
        """Show a message, in place of the menu `edits` when Telegram still allows it."""
        try:
            chat_id = int(address.value)
        except ValueError:
            return Outcome("unreachable", reason="not a chat")
        try:
            if edits and edits.isdecimal() and await self._edited(chat_id, int(edits), message):
                return Outcome("sent", wire_id=edits)
            sent = await self._bot.send_message(
                chat_id,
                message.text,
                reply_markup=wire.keyboard(message),
                link_preview_options=SILENT,
            )
        except TelegramError as error:
            if isinstance(error, InvalidToken):
                self._alarm(REJECTED)
            return wire.outcome(error, address)
        return Outcome("sent", wire_id=str(sent.message_id))

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
        """Reach Telegram however long it takes, then poll."""
        pause = 1.0
        while True:
            try:
                await self._updater.initialize()
                break
            except InvalidToken:
                self._alarm(REJECTED)
                return
            except TelegramError as problem:
                log.warning("Telegram is out of reach: %s", kind(problem))
            await asyncio.sleep(pause)
            pause = min(30.0, pause * 1.5)
        if self._opened:
            self._spawn(self._tell_name(self._opened))
        self._spawn(self._publish_commands())
        await self._poll()

    async def _poll(self) -> None:
        try:
            await self._updater.start_polling(
                timeout=self._poll_seconds,
                bootstrap_retries=-1,
                allowed_updates=ALLOWED,
                error_callback=self._stumbled,
            )
        except InvalidToken:
            self._alarm(REJECTED)

    async def _tell_name(self, opened: Callable[[str], Awaitable[None]]) -> None:
        try:
            await opened(self._bot.username)
        except Exception as problem:  # only a link would be missing
            log.warning("the name was not kept: %s", type(problem).__name__)

    async def _publish_commands(self) -> None:
        for language, entries in self._commands.items():
            try:
                await self._bot.set_my_commands(list(entries), language_code=language or None)
            except TelegramError as problem:
                log.warning("commands for %r not set: %s", language, kind(problem))

    async def _take(self, update: Update) -> None:
        if update.callback_query and len(self._tasks) < TAPS_AT_ONCE:
            self._spawn(self._acknowledge(update.callback_query))
        incoming = wire.incoming(update)
        if incoming and self._receive:
            await self._receive(incoming)

    async def _acknowledge(self, query: CallbackQuery) -> None:
        # Only stops the little clock on the button: nothing depends on it.
        try:
            await self._bot.answer_callback_query(query.id)
        except TelegramError as problem:
            log.debug("a tap was not acknowledged: %s", kind(problem))

    def _polled(self) -> None:
        self.last_poll_at = self._monotonic()

    def _stumbled(self, problem: TelegramError) -> None:
        if isinstance(problem, Conflict):
            self._alarm("another process polls with this token, or a webhook is set")
        else:
            log.warning("polling will be tried again: %s", kind(problem))

    def _alarm(self, reason: str) -> None:
        log.error("%s", reason)
        try:
            self._conflict(reason)
        except Exception as problem:  # polling would end in silence
            log.error("the alarm failed: %s", type(problem).__name__)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
