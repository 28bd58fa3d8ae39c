"""The page that verifies certificates, in a real browser on a narrow phone."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from channels.web_verify import verify_page
from tests.browser import browser
from tests.channels.test_web_browser import opened
from tests.channels.web_house import House, serving

__all__ = ["browser"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

WORDS = {"title": "تحقق", "how": "الرمز", "label": "الرمز", "button": "تحقق"}
NASTY = "<img src=x onerror='document.title=1'>\n" + "x" * 300


async def _page(request: Request) -> Response:
    return verify_page("ar", {**WORDS, "told": request.query_params.get("code", NASTY)})


@pytest_asyncio.fixture(loop_scope="session")
async def house() -> AsyncIterator[House]:
    async with serving(House(), routes=[Route("/verify/", _page)]) as house:
        yield house


async def test_it_reads_from_the_right_runs_nothing_and_sends_the_code(
    browser: Browser, house: House
) -> None:
    async with opened(browser, house, "/verify/", width=320) as page:
        await expect(page.get_by_role("status")).to_contain_text("<img src=x")
        assert await page.evaluate("document.documentElement.dir") == "rtl"
        wide = await page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 320
        box = page.get_by_label("الرمز")
        await box.fill("abcde-12345")
        await box.press("Enter")
        await expect(page.get_by_role("status")).to_have_text("abcde-12345")
        assert page.url.endswith("/verify/?code=abcde-12345")
