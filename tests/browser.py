"""A real Chromium for the tests of pages: import `browser` where it is needed.

Tests that use it run in the session's event loop: `pytest.mark.asyncio(loop_scope="session")`.
"""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from tests import PATIENCE

CHROMIUM = Path("/usr/bin/chromium")
expect.set_options(timeout=PATIENCE * 1000)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Chromium, or a skip where there is none (a failure if FAIBENE_REQUIRE asks for it)."""
    if not CHROMIUM.exists():
        if "chromium" in os.environ.get("FAIBENE_REQUIRE", ""):
            pytest.fail("chromium is required and missing")
        pytest.skip("chromium is missing")
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=str(CHROMIUM))
        yield chromium
        await chromium.close()
