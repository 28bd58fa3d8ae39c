import ast
import json
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.logs import ALLOWED, configure, log_crashes

ROOT = Path(__file__).parents[2]
HOUSE = ("bot", "channels", "handlers", "locales", "papers", "storage", "domain")
CANARY = "Canary"
TOKEN = "123456789:AAH-canary_token-canary_token-0123"
LEVELS = ("debug", "info", "warning", "error", "exception", "critical")


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level, logging.raiseExceptions)
    hooks = (sys.excepthook, threading.excepthook)
    levels = {name: logging.getLogger(name).level for name in logging.root.manager.loggerDict}
    yield
    root.handlers[:], root.level, logging.raiseExceptions = before
    sys.excepthook, threading.excepthook = hooks
    for name in logging.root.manager.loggerDict:
        logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))
    logging.captureWarnings(False)
    structlog.reset_defaults()


class Written:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def text(self) -> str:
        out, err = self.capsys.readouterr()
        assert out == ""
        return err

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.text().splitlines()]


@pytest.fixture
def written(capsys: pytest.CaptureFixture[str]) -> Written:
    configure("DEBUG")
    return Written(capsys)


def test_an_event_is_a_line_of_json(written: Written) -> None:
    structlog.get_logger().info("turn done", person="8F3K", channel="web", ms=1.5, count=2)
    (line,) = written.lines()
    assert line.pop("timestamp").endswith("+00:00")
    assert line == {
        "event": "turn done",
        "level": "info",
        "person": "8F3K",
        "channel": "web",
        "ms": 1.5,
        "count": 2,
    }


def test_the_level_holds(capsys: pytest.CaptureFixture[str]) -> None:
    configure("WARNING")
    structlog.get_logger().info("quiet")
    logging.getLogger("apscheduler").info("quiet")
    structlog.get_logger().warning("heard")
    assert [line["event"] for line in Written(capsys).lines()] == ["heard"]


def test_what_is_not_allowed_is_dropped_and_counted(written: Written) -> None:
    structlog.get_logger().debug("turn", text=CANARY, name=CANARY, topic=CANARY, person="8F3K")
    (line,) = written.lines()
    assert line["dropped"] == 3
    assert CANARY not in str(line)


@pytest.mark.parametrize(
    "value",
    [f"{CANARY} Rossi", f"è{CANARY}", f"at{TOKEN}", f"{CANARY}\n", CANARY * 20, [CANARY]],
)
def test_words_are_withheld_under_any_key(written: Written, value: object) -> None:
    for key in sorted(ALLOWED - {"event"}):
        structlog.get_logger().info("turn", **{key: value})
    text = written.text()
    assert CANARY not in text
    assert TOKEN not in text


def test_frames_are_not_to_be_given(written: Written) -> None:
    structlog.get_logger().info("turn", frames=[CANARY], cause_frames=CANARY, level=CANARY)
    (line,) = written.lines()
    assert (line["level"], line["dropped"]) == ("info", 3)
    assert CANARY not in str(line)


def test_a_long_event_is_withheld(written: Written) -> None:
    structlog.get_logger().info(f"hello {CANARY}!")
    assert written.lines()[0]["event"] == "(withheld)"


def test_an_exception_is_its_type_and_its_lines(written: Written) -> None:
    try:
        try:
            int(CANARY)
        except ValueError as error:
            raise LookupError(CANARY) from error
    except LookupError:
        structlog.get_logger().exception("turn failed", attempts=1)
    (line,) = written.lines()
    assert (line["error"], line["cause"]) == ("LookupError", "ValueError")
    assert line["frames"][0].startswith("bot/test_logs.py:")
    assert line["cause_frames"][0].startswith("bot/test_logs.py:")
    assert CANARY not in str(line)


def test_the_depth_of_an_exception_is_limited(written: Written) -> None:
    def deeper() -> None:
        deeper()

    try:
        deeper()
    except RecursionError:
        structlog.get_logger().exception("too deep")
    assert len(written.lines()[0]["frames"]) == 20


def test_errors_of_the_system_are_named(written: Written) -> None:
    logging.getLogger("uvicorn.error").error(OSError(98, CANARY))
    (line,) = written.lines()
    assert (line["error"], line["reason"]) == ("OSError", "EADDRINUSE")
    assert CANARY not in str(line)


def test_a_group_of_exceptions_names_the_first(written: Written) -> None:
    group = ExceptionGroup(CANARY, [ExceptionGroup(CANARY, [RuntimeError(CANARY)])])
    structlog.get_logger().error("failed", exc_info=group)
    (line,) = written.lines()
    assert (line["error"], line["cause"]) == ("ExceptionGroup", "RuntimeError")
    assert CANARY not in str(line)


@pytest.mark.parametrize(
    "name", ["telegram.ext.Updater", "uvicorn.error", "apscheduler.scheduler", "asyncio", "x.y"]
)
def test_what_a_library_writes_is_reduced_to_where(written: Written, name: str) -> None:
    logging.getLogger(name).error("cannot reach %s", f"https://here/bot{TOKEN}/getMe")
    logging.getLogger(name).error(f"cannot serve {CANARY}")
    lines = written.lines()
    assert [(line["event"], line["logger"]) for line in lines] == [("library", name)] * 2
    assert all(line["where"].startswith("bot/test_logs.py:") for line in lines)
    assert CANARY not in str(lines)
    assert TOKEN not in str(lines)


@pytest.mark.parametrize("name", ["httpx", "httpcore.connection", "telegram.Bot", "aiosqlite"])
def test_talkative_libraries_are_silent_below_warnings(written: Written, name: str) -> None:
    logging.getLogger(name).info("POST %s", TOKEN)
    logging.getLogger(name).debug("POST %s", TOKEN)
    assert written.text() == ""


def test_a_broken_call_does_not_print_its_arguments(written: Written) -> None:
    logging.getLogger("x").info("%d of %d", CANARY)
    assert CANARY not in written.text()


def test_odd_levels_are_rounded_down(written: Written) -> None:
    logging.getLogger("x").log(25, "odd")
    logging.getLogger("x").log(99, "odd")
    assert [line["level"] for line in written.lines()] == ["info", "critical"]


def test_warnings_lose_their_words(written: Written) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        logging.captureWarnings(True)
        warnings.warn(CANARY, stacklevel=1)
    (line,) = written.lines()
    assert line["logger"] == "py.warnings"
    assert CANARY not in str(line)


def test_a_crash_is_logged_without_its_words(written: Written) -> None:
    log_crashes()
    sys.excepthook(ValueError, ValueError(CANARY), None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    (line,) = written.lines()
    assert (line["event"], line["error"]) == ("crashed", "ValueError")


def test_a_crash_of_a_thread_is_logged_without_its_words(written: Written) -> None:
    log_crashes()

    def crash() -> None:
        raise ValueError(CANARY)

    thread = threading.Thread(target=crash)
    thread.start()
    thread.join()
    assert written.lines()[0]["error"] == "ValueError"


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for folder in HOUSE:
        for path in sorted((ROOT / folder).rglob("*.py")):
            source = path.read_text("utf-8")
            if "structlog" not in source or path.name == "logs.py":
                continue
            for node in ast.walk(ast.parse(source)):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                    owner = node.func.value
                    if node.func.attr in LEVELS and ast.unparse(owner).rpartition(".")[2] == "log":
                        yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_every_event_of_the_house_is_a_fixed_name_with_allowed_keys() -> None:
    for where, call in _calls():
        assert len(call.args) == 1, f"{where}: one event name and no other words"
        assert isinstance(call.args[0], ast.Constant), f"{where}: an event name is never built"
        keys = {keyword.arg for keyword in call.keywords} - {"exc_info"}
        assert keys <= ALLOWED, f"{where}: {keys - ALLOWED} would be dropped"
