"""What every connection to Telegram needs: certificates, patience, and silence about secrets."""

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable
from functools import cache

import httpx
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

log = logging.getLogger(__name__)

REJECTED = "Telegram rejects the token"
LONGEST = 30.0  # seconds between two attempts, unless Telegram asks for more


@cache
def trust() -> ssl.SSLContext:
    """The certificates, read once for all connections."""
    return httpx.create_ssl_context()


def hush() -> None:
    """Silence libraries that log addresses with the token in them, or what people wrote."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def kind(problem: TelegramError) -> str:
    """What went wrong, in a name that carries nobody's words."""
    return type(problem.__cause__ or problem).__name__


def rest(error: RetryAfter) -> float:
    """The seconds that Telegram asks us to be silent."""
    # The public property warns at every reading that its type will change.
    return error._retry_after.total_seconds()


async def insist(attempt: Callable[[], Awaitable[object]], trouble: str) -> None:
    """Try however long it takes; only a rejected token is an error (InvalidToken)."""
    pause = 1.0
    while True:
        try:
            await attempt()
            return
        except InvalidToken:
            raise
        except RetryAfter as error:
            pause = max(pause, rest(error))
        except BadRequest as error:
            # About our own settings, which is for the operator to read.
            log.warning("%s: %s", trouble, error.message)
        except TelegramError as error:
            log.warning("%s: %s", trouble, kind(error))
        await asyncio.sleep(pause)
        pause = min(LONGEST, pause * 1.5)
