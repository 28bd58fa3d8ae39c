"""What every test may use."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.house import House, house


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[House]:
    """A town on Thursday 26 November 2026, ten in the morning."""
    async with house(tmp_path) as built:
        yield built


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", action="store_true", help="put screenshots into docs/")
