"""What the programme is measured beside: bare python-telegram-bot, and the same with aiosqlite."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiosqlite
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters

from bench.wire import bot
from storage import migrations
from storage.connection import connect

Bare = Application[Any, Any, Any, Any, Any, Any]
MENU = InlineKeyboardMarkup([[InlineKeyboardButton("Menu", callback_data="menu")]])
_NUMBER = "UPDATE numbers SET value = value + 1 WHERE name = ? RETURNING value"
PAST = "2020-01-01T00:00:00.000Z"


BUTTONS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton(f"Button {number}", callback_data=f"path/{number}")]
        for number in range(9)
    ]
)


async def _echo(update: Update, _: Any) -> None:
    assert update.message
    await update.message.reply_text(str(update.message.text))


async def _menu(update: Update, _: Any) -> None:
    assert update.message
    await update.message.reply_text("Che cosa vuoi fare?", reply_markup=BUTTONS)


async def _edit(update: Update, _: Any) -> None:
    assert update.callback_query
    await update.callback_query.answer()
    await update.callback_query.edit_message_text("Menu", reply_markup=MENU)


async def _edit_menu(update: Update, _: Any) -> None:
    assert update.callback_query
    await update.callback_query.answer()
    await update.callback_query.edit_message_text("Che cosa vuoi fare?", reply_markup=BUTTONS)


@asynccontextmanager
async def echo(*, menu: bool = False) -> AsyncIterator[Bare]:
    """An application that repeats what is written, and answers a tap by changing its message.

    With `menu` it answers with nine buttons instead, as many as our own menu has.
    """
    application: Bare = Application.builder().bot(bot()).updater(None).build()
    application.add_handler(MessageHandler(filters.TEXT, _menu if menu else _echo))
    application.add_handler(CallbackQueryHandler(_edit_menu if menu else _edit))
    async with application:
        yield application


class Plain:
    """Handlers that keep the rows that we keep, in the way most bots do it.

    The same inserts, updates and three commits a message, each awaited; no sealing, no words to
    choose, nothing re-checked. `changes` counts the rows written.
    """

    def __init__(self, database: aiosqlite.Connection) -> None:
        self._database = database

    @property
    def changes(self) -> int:
        """Rows written so far."""
        return self._database.total_changes

    async def commits(self, amount: int) -> None:
        """One row, committed again and again: what the disk takes."""
        for _ in range(amount):
            await self._one(_NUMBER, "inbox_numbers")
            await self._database.commit()

    async def written(self, update: Update, _: Any) -> None:
        """Somebody writes."""
        assert update.message
        letter = await self._keep(update, str(update.message.text), None)
        await update.message.reply_text("Che cosa vuoi fare?", reply_markup=MENU)
        await self._mark(letter)

    async def tapped(self, update: Update, _: Any) -> None:
        """Somebody taps; a language is written down."""
        query = update.callback_query
        assert query
        await query.answer()
        language = str(query.data).removeprefix("language/")
        kept = None if language == query.data else language
        letter = await self._keep(update, str(query.data), kept)
        await query.edit_message_text("Che cosa vuoi fare?", reply_markup=MENU)
        await self._mark(letter)

    async def _keep(self, update: Update, what: str, language: str | None) -> str:
        assert update.effective_chat
        person, seq = await self._receive(str(update.effective_chat.id), update.update_id, what)
        return await self._answer(person, seq, language)

    async def _receive(self, chat: str, event: int, what: str) -> tuple[str, int]:
        row = await self._one(
            "SELECT id, person_id FROM addresses WHERE lookup = ?", chat
        ) or await self._arrive(chat)
        address, person = row
        await self._one("SELECT seq FROM inbox WHERE event = ?", str(event))
        await self._do("UPDATE addresses SET used_at = ? WHERE id = ?", PAST, address)
        await self._do("UPDATE people SET seen_at = ? WHERE id = ?", PAST, person)
        (seq,) = await self._one(_NUMBER, "inbox_numbers")
        await self._do(
            "INSERT INTO inbox (seq, event, person_id, payload, received_at) VALUES (?,?,?,?,?)",
            *(seq, str(event), person, what, PAST),
        )
        await self._database.commit()
        return person, seq

    async def _answer(self, person: str, seq: int, language: str | None) -> str:
        await self._one("SELECT payload FROM inbox WHERE seq = ?", seq)
        await self._one("SELECT language FROM people WHERE id = ?", person)
        await self._one("SELECT body FROM forms WHERE person_id = ?", person)
        if language:
            await self._do("UPDATE people SET language = ? WHERE id = ?", language, person)
        (number,) = await self._one(_NUMBER, "outbox_numbers")
        letter = f"letter-{number}"
        await self._do(
            "INSERT INTO outbox (id, seq, person_id, lane, due_at, body, state, created_at)"
            " VALUES (?,?,?,0,?,?,'leased',?)",
            *(letter, number, person, PAST, "menu-title", PAST),
        )
        await self._do(
            "INSERT INTO menus (address_id, person_id, body, sent_at) VALUES (?,?,?,?)"
            " ON CONFLICT (address_id) DO UPDATE SET body = excluded.body",
            *(person, person, "menu", PAST),
        )
        await self._do("UPDATE inbox SET state = 'done', payload = NULL WHERE seq = ?", seq)
        await self._database.commit()
        return letter

    async def _mark(self, letter: str) -> None:
        await self._do("UPDATE outbox SET state = 'sent', body = NULL WHERE id = ?", letter)
        await self._database.commit()

    async def _arrive(self, chat: str) -> tuple[str, str]:
        await self._do(
            "INSERT INTO people (id, language, created_at, seen_at) VALUES (?, 'it', ?, ?)",
            *(chat, PAST, PAST),
        )
        await self._do(
            "INSERT INTO addresses (id, person_id, channel, lookup, value, used_at)"
            " VALUES (?, ?, 'telegram', ?, ?, ?)",
            *(chat, chat, chat, chat, PAST),
        )
        return chat, chat

    async def _one(self, sql: str, *values: Any) -> Any:
        async with self._database.execute(sql, values) as cursor:
            return await cursor.fetchone()

    async def _do(self, sql: str, *values: Any) -> None:
        await self._database.execute(sql, values)


@asynccontextmanager
async def plain(path: Path) -> AsyncIterator[tuple[Bare, Plain]]:
    """An application with those handlers over a SQLite file of our own schema, committed FULL."""
    schema = connect(str(path), 5.0, ("journal_mode = WAL",))
    migrations.migrate(schema)
    schema.close()
    application: Bare = Application.builder().bot(bot()).updater(None).build()
    async with aiosqlite.connect(path) as database, application:
        for pragma in ("synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
            await database.execute(f"PRAGMA {pragma}")
        handlers = Plain(database)
        application.add_handler(MessageHandler(filters.TEXT, handlers.written))
        application.add_handler(CallbackQueryHandler(handlers.tapped))
        yield application, handlers
