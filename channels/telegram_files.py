"""Files that people sent, fetched from Telegram: first where they are, then what is in them."""

from telegram import Bot
from telegram.error import BadRequest

from channels.telegram_wire import DOWNLOAD_MAX
from domain.chat import Lost

READ_TIMEOUT = 30.0
"""Seconds that Telegram may take over a file before it is tried again."""


async def fetched(bot: Bot, ref: str, most: int) -> bytes:
    """A file of at most `most` bytes. Raises Lost, or the library's errors for what may pass."""
    most = min(most, DOWNLOAD_MAX)
    try:
        file = await bot.get_file(ref)
    except BadRequest:
        raise Lost("unknown there, or too large") from None
    # The library would read a path from our own disk.
    if (file.file_size or 0) > most or not (file.file_path or "").startswith("http"):
        raise Lost("too large, or nowhere")
    data = await file.download_as_bytearray(read_timeout=READ_TIMEOUT)
    if len(data) > most:
        raise Lost("too large")
    return bytes(data)
