"""The sample town in a real browser: what a newcomer does in the first two minutes."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, FrameLocator, Page, expect

from domain.keys import Key
from tests import PATIENCE
from tests.browser import browser
from tests.journeys.steps import said
from tests.programme import Programme

__all__ = ["browser"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

DOCS = Path(__file__).parents[2] / "docs"
WIDE, NARROW = {"width": 1600, "height": 950}, {"width": 360, "height": 740}


@pytest_asyncio.fixture(loop_scope="session")
async def town(tmp_path: Path) -> AsyncIterator[Programme]:
    running = Programme(tmp_path, None, FAIBENE_SAMPLE="1")
    await running.starts()
    yield running
    await running.kills()


@pytest.fixture
def pictures(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Where screenshots go: `make pictures` puts them into docs."""
    return DOCS if request.config.getoption("--pictures") else tmp_path


async def opened(browser: Browser, town: Programme, size: dict[str, int], locale: str) -> Page:
    context = await browser.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        locale=locale,
        reduced_motion="reduce",
    )
    page = await context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    await page.goto(town.url)
    return page


class Phone:
    """One of the phones on the page."""

    def __init__(self, page: Page, name: str) -> None:
        self._frame: FrameLocator = page.frame_locator(f"#phone-{name} iframe")
        self._tab = page.locator(f"[role=tab][aria-controls=phone-{name}]")

    async def picked_up(self) -> "Phone":
        """On a narrow screen one phone is shown at a time."""
        await self._tab.click()
        return self

    async def says(self, text: str) -> None:
        await self._frame.locator("input, textarea").first.fill(text)
        await self._frame.locator("input, textarea").first.press("Enter")

    async def taps(self, label: str) -> None:
        await self._frame.get_by_role("button", name=re.compile(re.escape(label))).last.click()

    async def picks(self, label: str) -> None:
        """Opens the list under the newest message, and chooses from it."""
        await self._frame.locator(".opener").last.click()
        sheet = self._frame.locator("dialog[open]")
        await sheet.get_by_role("button", name=re.compile(re.escape(label))).click()
        await expect(self._frame.locator(".own").last).to_contain_text(label)

    async def calls_for_help(self) -> None:
        """The button at the top of every phone."""
        await self._frame.locator("#sos").click()

    async def sees(self, words: str) -> None:
        await expect(self._frame.locator(".bot").last).to_contain_text(words)

    async def offers(self, *labels: str) -> None:
        """These buttons are under the newest message, in this order."""
        buttons = self._frame.locator(".bot").last.get_by_role("button")
        await expect(buttons).to_contain_text(list(labels))

    async def direction(self) -> str | None:
        return await self._frame.locator(".bot").last.get_attribute("dir")


async def a_need(association: Phone, coordinator: Phone, day: str = "sabato") -> None:
    await association.says(f"{day} 9-12, 4 persone, scaffali")
    await association.sees("Dove?")
    await association.says("via di Prova 1")
    await association.sees("Da che età")
    await association.taps("Dai 18 anni")
    await association.sees("Chi assicura")
    await association.taps("Emporio")
    await association.sees("Confermi?")
    await association.taps("Conferma")
    await association.sees("Ricevuto")
    await coordinator.sees("chiede volontari")
    await coordinator.taps("Apri")
    await coordinator.sees("via di Prova 1")
    await coordinator.taps("Approva")
    await coordinator.sees("Approvato")
    await association.sees("Pubblicato")


async def test_two_minutes_in_the_sample_town(
    browser: Browser, town: Programme, pictures: Path
) -> None:
    page = await opened(browser, town, WIDE, "it-IT")
    citizen, association = Phone(page, "citizen"), Phone(page, "association")
    coordinator, family = Phone(page, "coordinator"), Phone(page, "family")
    await citizen.sees("Che cosa vuoi fare?")
    await a_need(association, coordinator)
    await citizen.taps("Dare una mano")
    await citizen.taps("scaffali")
    await citizen.taps("Ci sono")
    await citizen.says("Anna")
    await citizen.taps("18 o più")
    await citizen.sees("Il tuo posto è confermato")
    await association.sees("viene a dare una mano")
    for _ in range(4):
        await page.locator("[data-move=day]").click()
    await page.locator("[data-move=evening]").click()
    await citizen.sees("Promemoria")
    await family.says("أين أجد طعامًا لأطفالي؟")
    await family.sees("Mensa La Tavola")
    await family.taps("طوارئ")
    await family.sees("1522")
    assert await family.direction() == "rtl"
    await page.screenshot(path=pictures / "town.png")


async def test_the_phone_that_is_like_whatsapp(browser: Browser, town: Programme) -> None:
    page = await opened(browser, town, WIDE, "it-IT")
    phone = Phone(page, "whatsapp")
    await phone.picks("Dare una mano")
    await phone.sees("Libri in piazza")
    await phone.picks("Libri in piazza")
    await phone.sees("Piazza Modello")
    await phone.picks("Ci sono")
    await phone.sees("Come ti chiami")
    await phone.says("Rosa")
    await phone.sees("anni")
    await phone.picks("18 o più")
    await phone.sees("Il tuo posto è confermato")
    for _ in range(4):
        await page.locator("[data-move=day]").click()
    await page.locator("[data-move=evening]").click()
    # More than a day after their last word only approved words may come, with two buttons.
    await phone.sees("Ti ricordiamo il tuo turno")
    await phone.offers("Ci vengo", "Non posso")
    await phone.taps("Ci vengo")
    await phone.sees("Libri in piazza")
    await phone.says("SOS")
    await phone.sees("1522")


async def test_the_town_has_begun_to_give(browser: Browser, town: Programme) -> None:
    page = await opened(browser, town, WIDE, "it-IT")
    citizen, association = Phone(page, "citizen"), Phone(page, "association")
    await association.taps("Oggi")
    await association.offers("pasta · 6 kg")
    await association.taps("Menu")
    await association.taps("La nostra associazione")
    await association.taps("Consegne")
    await association.offers("tonno · 24 pezzi")
    await citizen.taps("Donare")
    await citizen.taps("Che cosa serve")
    await citizen.offers("14 kg di pasta")
    await citizen.taps("coperte")
    await citizen.sees("▓▓▓░░░░░")
    coordinator = Phone(page, "coordinator")
    await coordinator.taps("Da decidere")
    await coordinator.taps("Giro di proposte")
    await coordinator.sees("Compiti con i bambini")


async def test_a_shift_from_sign_up_to_thanks(browser: Browser, town: Programme) -> None:
    page = await opened(browser, town, WIDE, "it-IT")
    citizen, association = Phone(page, "citizen"), Phone(page, "association")
    await a_need(association, Phone(page, "coordinator"), "domani")
    await citizen.says("/language")
    await citizen.taps("العربية")
    await citizen.taps(said("menu-shifts", "ar"))
    await citizen.taps("scaffali")
    await citizen.taps(said("button-join", "ar"))
    await citizen.says("سلمى")
    await citizen.taps(said("age-adult", "ar"))
    await citizen.sees("تم تسجيلك")
    await page.locator("[data-move=evening]").click()
    await citizen.sees("غدًا")
    answers: list[Key] = ["button-coming", "button-cannot", "button-late"]
    await citizen.offers(*(said(each, "ar") for each in answers))
    await citizen.taps(said("button-coming", "ar"))
    await citizen.sees("ممتاز")
    await page.locator("[data-move=day]").click()
    await association.sees("Era attesa una persona")
    await association.taps("Tutti presenti")
    await association.sees("1 persona presente")
    await citizen.sees("كنت هناك حقًا")
    await citizen.sees(said("feedback-ask", "ar"))
    assert await citizen.direction() == "rtl"
    await citizen.offers("😀", "😐", "🙁")
    await citizen.taps("😀")
    await citizen.sees("سجّلت")


async def test_the_town_on_a_narrow_screen(
    browser: Browser, town: Programme, pictures: Path
) -> None:
    page = await opened(browser, town, NARROW, "ar")
    family = await Phone(page, "family").picked_up()
    await family.sees("بماذا نبدأ؟")
    assert await family.direction() == "rtl"
    await page.screenshot(path=pictures / "town-narrow-ar.png")
    await family.calls_for_help()
    await family.sees("1522")
    page = await opened(browser, town, NARROW, "it-IT")
    citizen = await Phone(page, "citizen").picked_up()
    await citizen.taps("Dare una mano")
    await citizen.sees("Turni aperti")
    await page.screenshot(path=pictures / "town-narrow-it.png")
    wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert not wide


async def test_the_clock_moves_forward_only(town: Programme) -> None:

    async with httpx.AsyncClient(base_url=town.url, trust_env=False) as browser:
        before = (await browser.get("/town/clock")).json()["now"]
        moved = await browser.post("/town/clock", json={"hours": 3})
        assert moved.json()["now"] > before
        back = await browser.post("/town/clock", json={"to": before})
        assert back.status_code == 400
        assert back.json()["error"]
