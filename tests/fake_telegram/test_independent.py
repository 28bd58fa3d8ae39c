"""The stand-in gets along with a client it never met, which takes seconds to import."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest

from tests.fake_telegram.client import FakeTelegram, Phone, running
from tests.pictures import png

if TYPE_CHECKING:
    from aiogram import Bot


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """A Telegram where Anna has begun a chat."""
    async with FakeTelegram(running()) as fake:
        await Phone(fake, 1001).says("/start")
        yield fake


@pytest.fixture
async def client(fake: FakeTelegram) -> AsyncIterator[Bot]:
    """An independent client."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    session = AiohttpSession(api=TelegramAPIServer.from_base(fake.url))
    async with Bot(fake.token, session=session) as bot:
        yield bot


async def test_an_independent_client_feels_at_home(fake: FakeTelegram, client: Bot) -> None:
    from aiogram import types

    anna = Phone(fake, 1001)
    markup = types.InlineKeyboardMarkup(
        inline_keyboard=[[types.InlineKeyboardButton(text="Sì", callback_data="yes")]]
    )
    assert (await client.get_me()).username == "faibene_test_bot"
    sent = await client.send_message(
        1001,
        "<b>Vieni?</b>",
        parse_mode="HTML",
        reply_markup=markup,
        link_preview_options=types.LinkPreviewOptions(is_disabled=True),
    )
    assert (await anna.hears("Vieni?")).labels == ["Sì"]
    await anna.taps("Sì")
    updates = await client.get_updates(allowed_updates=["message", "callback_query"])
    assert updates[0].message
    assert updates[0].message.text == "/start"
    tap = updates[1].callback_query
    assert tap
    assert tap.data == "yes"
    assert tap.message
    assert await client.answer_callback_query(tap.id, text="Grazie!")
    await client.edit_message_text("Fatto", chat_id=1001, message_id=tap.message.message_id)
    assert (await anna.hears("Fatto")).edited
    assert await client.delete_message(1001, sent.message_id)
    assert await client.set_my_commands([types.BotCommand(command="start", description="Inizia")])
    assert (await client.get_my_commands())[0].description == "Inizia"
    await client.send_location(1001, 45.5, 9.2)
    await client.send_chat_action(1001, "typing")
    assert (await client.get_webhook_info()).pending_update_count == 2
    assert await fake.violations() == []


async def test_files_travel_both_ways(fake: FakeTelegram, client: Bot) -> None:
    from aiogram.exceptions import TelegramBadRequest, TelegramEntityTooLarge
    from aiogram.types import BufferedInputFile

    content = bytes(range(256)) * 100 + b"\r\n--x\r\n"
    calendar = BufferedInputFile(content, "turno.ics")
    sent = await client.send_document(1001, calendar, caption="Il tuo turno")
    assert sent.document
    assert sent.document.file_name == "turno.ics"
    fetched = await client.download(sent.document)
    assert fetched
    assert fetched.read() == content
    again = await client.send_document(1001, sent.document.file_id)
    assert again.document
    assert again.document.file_size == len(content)
    await client.send_photo(1001, BufferedInputFile(png(), "x.png"))
    await client.send_voice(1001, BufferedInputFile(b"x", "x.ogg"))
    assert await fake.violations() == []
    with pytest.raises(TelegramBadRequest, match="caption is too long"):
        await client.send_document(1001, calendar, caption="a" * 1025)
    with pytest.raises(TelegramBadRequest, match="non-empty"):
        await client.send_document(1001, BufferedInputFile(b"", "x"))
    with pytest.raises(TelegramEntityTooLarge):
        await client.send_photo(1001, BufferedInputFile(b"x" * (10 * 2**20 + 1), "x"))
    assert len(await fake.violations()) == 3


async def test_faults_reach_an_independent_client_as_telegrams(
    fake: FakeTelegram, client: Bot
) -> None:
    from aiogram import exceptions

    expected: list[tuple[int, type[Exception], dict[str, int]]] = [
        (429, exceptions.TelegramRetryAfter, {"retry_after": 3}),
        (403, exceptions.TelegramForbiddenError, {}),
        (400, exceptions.TelegramBadRequest, {}),
        (401, exceptions.TelegramUnauthorizedError, {}),
        (409, exceptions.TelegramConflictError, {}),
        (500, exceptions.TelegramServerError, {}),
    ]
    for code, error, parameters in expected:
        await fake.fails("sendMessage", code, **parameters)
        with pytest.raises(error):
            await client.send_message(1001, "x")
    for after in (False, True):
        await fake.drops("sendMessage", after=after)
        with pytest.raises(exceptions.TelegramNetworkError):
            await client.send_message(1001, f"dopo: {after}")
    await fake.slows("sendMessage", 0.5)
    with pytest.raises(exceptions.TelegramNetworkError):
        await client.send_message(1001, "lento", request_timeout=0.1)  # type: ignore[arg-type]
    shown = [message.text for message in await Phone(fake, 1001).screen()]
    assert shown == ["/start", "dopo: True", "lento"]
