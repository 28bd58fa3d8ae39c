"""A card on a narrow phone in other scripts than Italian's: Arabic, Urdu, Chinese, Bengali."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from domain.keys import Key
from locales.languages import LANGUAGES
from tests import PATIENCE
from tests.browser import browser
from tests.journeys.steps import said
from tests.journeys.test_tongues import HUNGRY
from tests.journeys.test_town import NARROW, town
from tests.programme import Programme

__all__ = ["browser", "town"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

WRONG: Key = "service-button-wrong"
SCRIPTS = ("ar", "ur", "zh", "bn")
LOOK = """() => ({
    wide: [document.documentElement, document.getElementById("log")]
        .filter((each) => each.scrollWidth > each.clientWidth).length,
    cut: [...document.querySelectorAll(".choice span, .words")]
        .filter((each) => {
            const box = each.getBoundingClientRect();
            return each.scrollWidth > each.parentElement.clientWidth + 1
                || box.left < 0 || box.right > innerWidth;
        }).map((each) => each.textContent),
    rows: [...document.querySelectorAll(".bot:last-of-type .row")].map((row) =>
        [...row.children].map((each) => {
            const box = each.getBoundingClientRect();
            return [Math.round(box.top), Math.round(box.left)];
        })),
})"""


async def family(browser: Browser, town: Programme, language: str) -> Page:
    """The family's phone, in a language that it has chosen there."""
    context = await browser.new_context(
        viewport={"width": NARROW["width"], "height": NARROW["height"]}, reduced_motion="reduce"
    )
    page = await context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    await page.goto(f"{town.url.rstrip('/')}/phone/family")
    await expect(page.locator(".bot").last).to_contain_text(said("menu-title", "ar"))
    await says(page, "/language")
    await taps(page, LANGUAGES[language].native)
    await expect(page.locator(".bot").last).to_contain_text(said("menu-title", language))
    return page


async def says(page: Page, words: str) -> None:
    await page.locator("#text").fill(words)
    await page.locator("#text").press("Enter")


async def taps(page: Page, label: str) -> None:
    knob = page.locator(".bot").last.get_by_role("button", name=re.compile(re.escape(label)))
    await knob.first.click()


async def test_a_card_in_four_scripts(browser: Browser, town: Programme, tmp_path: Path) -> None:
    for language in SCRIPTS:
        page = await family(browser, town, language)
        await says(page, HUNGRY[language])
        await expect(page.locator(".bot").last).to_contain_text("Mensa La Tavola")
        await fits(page, language)
        await taps(page, "Mensa La Tavola")
        await expect(page.locator(".bot").last).to_contain_text("02 0000")
        await page.screenshot(path=tmp_path / f"card-{language}.png")
        await fits(page, language)
        await taps(page, said("service-button-more", language))
        await expect(page.locator(".bot").last).to_contain_text(said(WRONG, language))
        await fits(page, language)
        await page.context.close()


async def fits(page: Page, language: str) -> None:
    """The newest message is marked as what it is, whole, and in reading order."""
    last = page.locator(".bot").last
    rtl = LANGUAGES[language].right_to_left
    assert await last.get_attribute("lang") == language
    assert await last.get_attribute("dir") == ("rtl" if rtl else "ltr")
    look: dict[str, Any] = await page.evaluate(LOOK)
    assert (look["wide"], look["cut"]) == (0, [])
    for row in look["rows"]:
        assert row == sorted(row, key=lambda at: (at[0], -at[1] if rtl else at[1]))
    text = await last.inner_text()
    assert not re.search("[\u0660-\u0669\u06f0-\u06f9\u09e6-\u09ef]", text)
    for name in re.finditer(r"Mensa La Tavola", await last.locator(".words").inner_text()):
        assert name.string[name.start() - 1] == "\u2068"
