"""What every connection to Telegram needs: patience, and reasons that quote nobody."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError

log = structlog.get_logger()

REJECTED = "Telegram rejects the token"
LONGEST = 30.0  # seconds between two attempts, unless Telegram asks for more
_REASONS = {
    "only on ports": "port-not-allowed",
    "https url": "https-needed",
    "resolve": "host-unknown",
    "is reserved": "address-not-public",
    "ipv6": "ipv6-only",
    "certificate": "certificate",
    "ssl": "certificate",
    "timed out": "timeout",
    "timeout": "timeout",
    "connect": "no-connection",
    "wrong response": "wrong-response",
}


def kind(problem: TelegramError) -> str:
    """What went wrong, in a name that carries nobody's words."""
    return type(problem.__cause__ or problem).__name__


def reason(words: str) -> str:
    """Why Telegram can't bring us anything: one of a few reasons, never its own words."""
    said = words.lower()
    return next((each for phrase, each in _REASONS.items() if phrase in said), "other")


def rest(error: RetryAfter) -> float:
    """The seconds that Telegram asks us to be silent."""
    # The public property warns at every reading that its type will change.
    return error._retry_after.total_seconds()


async def insist(attempt: Callable[[], Awaitable[object]], method: str) -> None:
    """Try `method` however long it takes; only a rejected token is an error (InvalidToken)."""
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
            log.warning("refused by telegram", method=method, reason=reason(error.message))
        except TelegramError as error:
            log.warning("telegram is tried again", method=method, error=kind(error))
        await asyncio.sleep(pause)
        pause = min(LONGEST, pause * 1.5)
