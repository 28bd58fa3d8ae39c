"""What every test may use."""

import os
from collections.abc import AsyncIterator, Generator
from pathlib import Path

import pytest

from tests.fake_telegram.client import FakeTelegram, running
from tests.house import House, house
from tests.programme import Programme


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[House]:
    """A town on Thursday 26 November 2026, ten in the morning."""
    async with house(tmp_path) as built:
        yield built


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A Telegram that no test leaves with a call it should not have made."""
    async with FakeTelegram(running()) as fake:
        yield fake
        assert await fake.violations() == []


@pytest.fixture
async def programme(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[Programme]:
    """The real programme, not yet started, over files of its own."""
    one = Programme(tmp_path, telegram)
    yield one
    await one.kills()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", action="store_true", help="put screenshots into docs/")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where FAIBENE_REQUIRE names what has to be there, nothing is skipped in silence."""
    report = yield
    if report.skipped and os.environ.get("FAIBENE_REQUIRE") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, though FAIBENE_REQUIRE is set: {report.longrepr}"
    return report
