"""Logs: one line of JSON for each event, with ids and durations, never names, texts or tokens.

What a library writes is reduced to where it was written, and an exception to its type and the
lines it passed: their words may quote a person or a token.
"""

import errno
import logging
import re
import sys
import threading
from collections.abc import MutableMapping
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Any

import structlog

from bot.clock import Clock
from bot.setting_types import TOKEN_SHAPE

_EVENT_KEYS = {"event", "logger", "where", "version", "error", "reason"}
_WORK_KEYS = {"channel", "person", "lane", "state", "outcome", "kind", "job", "city"}
_SIZE_KEYS = {"ms", "count", "number", "attempts", "size"}
_HTTP_KEYS = {"host", "port", "method", "route", "template", "status"}
ALLOWED = frozenset(_EVENT_KEYS | _WORK_KEYS | _SIZE_KEYS | _HTTP_KEYS)
# At DEBUG these tell every request with its address (the token is in it) or every statement.
_TALKATIVE = (
    "aiosqlite",
    "apscheduler",
    "hpack",
    "httpcore",
    "httpx",
    "telegram",
    "uvicorn",
    "uvicorn.access",
    "websockets",
)
_TOKEN = re.compile(TOKEN_SHAPE)
_WORD = re.compile(r"[\w.:/{}<>\[\]+@-]{0,80}", re.ASCII)
_EVENT = re.compile(r"[\w ./-]{1,60}", re.ASCII)
_WITHHELD = "(withheld)"
_DEEPEST = 20

Event = MutableMapping[str, Any]


def configure(level: str = "INFO") -> None:
    """Send every log of the process to stderr as JSON, from this level up."""
    structlog.configure(
        processors=[_allowed, _exception, _stamp, structlog.processors.JSONRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=lambda *_: structlog.WriteLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=level, handlers=[_Library()], force=True)
    logging.captureWarnings(True)
    # A broken log call would print its arguments.
    logging.raiseExceptions = False
    quiet = max(logging.WARNING, logging.getLogger().level)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(quiet)


def log_crashes() -> None:
    """Log what nobody caught, in place of the traceback that quotes its message."""
    sys.excepthook = lambda _, error, __: _crash(error)
    threading.excepthook = lambda crash: _crash(crash.exc_value)


def _crash(error: BaseException | None) -> None:
    if not isinstance(error, KeyboardInterrupt):
        structlog.get_logger().critical("crashed", exc_info=error)


class _Library(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        error = record.msg if isinstance(record.msg, BaseException) else record.exc_info
        structlog.get_logger().log(
            max(logging.DEBUG, min(record.levelno // 10 * 10, logging.CRITICAL)),
            "library",
            logger=record.name,
            where=f"{_short(record.pathname)}:{record.lineno}",
            exc_info=error,
        )


def _stamp(_: Any, level: str, event: Event) -> Event:
    event["level"] = level
    event["timestamp"] = Clock().now().isoformat(timespec="milliseconds")
    return event


def _exception(_: Any, __: str, event: Event) -> Event:
    given = event.pop("exc_info", None)
    error = _raised(given)
    if error is None:
        return event
    event["error"] = type(error).__name__
    event["frames"] = _frames(error.__traceback__)
    if isinstance(error, OSError) and error.errno:
        event["reason"] = errno.errorcode.get(error.errno, str(error.errno))
    root = _root(error)
    if root is not error:
        event["cause"] = type(root).__name__
        event["cause_frames"] = _frames(root.__traceback__)
    return event


def _raised(given: Any) -> BaseException | None:
    if isinstance(given, tuple):
        given = given[1]
    elif given is True or given == 1:
        given = sys.exc_info()[1]
    return given if isinstance(given, BaseException) else None


def _root(error: BaseException) -> BaseException:
    seen: set[int] = set()
    while id(error) not in seen:
        seen.add(id(error))
        hidden = None if error.__suppress_context__ else error.__context__
        first = error.exceptions[0] if isinstance(error, BaseExceptionGroup) else None
        error = first or error.__cause__ or hidden or error
    return error


def _frames(traceback: TracebackType | None) -> list[str]:
    passed = [f"{_short(frame.f_code.co_filename)}:{line}" for frame, line in walk_tb(traceback)]
    return passed[-_DEEPEST:]


def _short(path: str) -> str:
    return "/".join(Path(path).parts[-2:])


def _allowed(_: Any, __: str, event: Event) -> Event:
    kept = {name: _safe(name, value) for name, value in event.items() if name in ALLOWED}
    error = event.pop("exc_info", None)
    if len(kept) < len(event):
        kept["dropped"] = len(event) - len(kept)
    return kept | {"exc_info": error}


def _safe(name: str, value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if not isinstance(value, str) or _TOKEN.search(value):
        return _WITHHELD
    shape = _EVENT if name == "event" else _WORD
    return value if shape.fullmatch(value) else _WITHHELD
