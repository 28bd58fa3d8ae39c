"""The web chat in a real browser: what people see, hear and reach with the keyboard."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from channels.web import Phone
from domain.chat import Button, File, Incoming, Message
from tests import PATIENCE
from tests.browser import browser
from tests.channels.page_texts import TEXTS
from tests.channels.web_house import ARABIC, House, serving
from tests.pictures import png
from tests.voices import voice

__all__ = ["browser"]

pytestmark = pytest.mark.asyncio(loop_scope="session")

MARKUP = (
    "<script>window.hit = 1</script>",
    '<img src=x onerror="window.hit = 1">',
    "<svg/onload=window.hit=1>",
    "\"><iframe srcdoc='<script>parent.hit=1</script>'>",
    "<a href='javascript:window.hit=1'>a</a>",
    "{{page-title}} ${window.hit=1} &lt;b&gt; <b>b</b>",
    "</p></article><form action=//evil.example>",
    "javascript:window.hit=1//+390212345678",
)


@pytest_asyncio.fixture(loop_scope="session")
async def house() -> AsyncIterator[House]:
    async with serving(House()) as house:
        yield house


@asynccontextmanager
async def opened(
    browser: Browser,
    house: House,
    path: str,
    width: int = 420,
    expected: str = "WebSocket",
    **options: Any,
) -> AsyncIterator[Page]:
    """A page in a visitor's own browser; what its console complains of fails the test."""
    size = {"viewport": {"width": width, "height": 720}, "reduced_motion": "reduce"}
    context = await browser.new_context(**({"locale": "it-IT"} | size | options))
    page = await context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    await page.goto(f"{house.url}{path}")
    yield page
    await context.close()
    assert [line for line in wrong if not re.search(expected, line)] == []


def says(text: str, *labels: str, **options: Any) -> Message:
    return Message(text, tuple((Button(label, label),) for label in labels), **options)


async def test_a_visitor_is_greeted_at_once_in_their_language(
    browser: Browser, house: House
) -> None:
    async with opened(browser, house, "/phone/family") as page:
        bubble = page.locator(".bot")
        await expect(bubble).to_contain_text("مرحبًا! أنا FaiBene.")
        await expect(bubble).to_have_attribute("dir", "rtl")
        await expect(bubble).to_have_attribute("lang", "ar")
        first, second = (
            page.get_by_role("button", name="طعام"),
            page.get_by_role("button", name="صحة"),
        )
        right, left = await first.bounding_box(), await second.bounding_box()
        assert right
        assert left
        assert right["x"] > left["x"]  # the first button is where reading begins
        await expect(page.locator(".own")).to_have_count(0)
    assert house.texts() == ["/start"]


async def test_reloading_starts_again(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        await page.reload()
        await expect(page.locator(".bot")).to_have_count(1)
    assert house.texts() == ["/start", "/start"]
    assert len(house.arrivals) == 1


async def test_the_cookie_is_out_of_reach_of_the_page(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/phone/citizen") as page:
        assert await page.evaluate("document.cookie") == ""
        (cookie,) = await page.context.cookies()
    assert cookie["path"] == "/phone/citizen"
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Strict"


async def test_markup_is_shown_as_it_was_written(browser: Browser, house: House) -> None:
    text = "\n".join(MARKUP)
    house.answer = lambda _: says(text, *MARKUP)
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot .words")).to_have_text(text)
        await expect(page.locator(".bot button")).to_have_text(list(MARKUP))
        await page.locator("#text").fill(text)
        await page.locator("#text").press("Enter")
        await expect(page.locator(".own .words")).to_have_text(text)
        inside = page.locator("#log").locator("script, img, svg, iframe, form, b")
        await expect(inside).to_have_count(0)
        for link in await page.locator("#log a").all():
            assert re.fullmatch(r"tel:\+?\d+", await link.get_attribute("href") or "")
        assert await page.evaluate("window.hit") is None


def carrying(name: str, media_type: str, data: bytes, about: str, **options: Any) -> Message:
    return Message("al suo posto", file=File(name, media_type, data, about), **options)


async def test_a_file_is_saved_under_its_name(browser: Browser, house: House) -> None:
    data = b"BEGIN:VCALENDAR\r\n\x00\xff"
    arabic = {"language": "ar", "right_to_left": True}
    house.answer = lambda _: carrying("مناوبة.ics", "text/calendar", data, "السبت", **arabic)
    async with opened(browser, house, "/phone/family") as page:
        await expect(page.locator(".bot .words")).to_have_text("السبت")
        await page.locator("#log").focus()
        await page.keyboard.press("Tab")
        link = page.get_by_role("link", name="مناوبة.ics")
        await expect(link).to_be_focused()
        async with page.expect_download() as saving:
            await page.keyboard.press("Enter")
        saved = await saving.value
        assert saved.suggested_filename == "مناوبة.ics"
        assert (await saved.path()).read_bytes() == data
        box = await link.bounding_box()
        assert box
        assert box["height"] >= 44
        await expect(page.locator("#log")).not_to_contain_text("al suo posto")


async def test_a_picture_is_seen_and_said(browser: Browser, house: House) -> None:
    house.answer = lambda _: carrying("ore.png", "image/png", png(40, 30), '12 ore <b>"date"</b>')
    async with opened(browser, house, "/phone/citizen") as page:
        picture = page.get_by_role("img", name='12 ore <b>"date"</b>')
        await expect(picture).to_be_visible()
        assert await picture.evaluate("each => [each.naturalWidth, each.naturalHeight]") == [40, 30]
        await expect(page.get_by_role("link", name="ore.png")).to_be_visible()


async def test_a_voice_is_heard(browser: Browser, house: House) -> None:
    house.answer = lambda _: carrying("voce.ogg", "audio/ogg", voice(0.5), "Messaggio vocale")
    async with opened(browser, house, "/phone/family") as page:
        heard = page.get_by_label("Messaggio vocale")
        await expect(heard).to_be_visible()
        plays = """each => new Promise((done, fail) => {
            each.muted = true;
            each.onended = () => done(each.currentTime);
            each.play().catch(fail);
        })"""
        assert await heard.evaluate(plays) == pytest.approx(0.5, abs=0.05)


async def test_a_photo_is_shown_and_leaves_the_page_only_when_asked_for(
    browser: Browser, house: House
) -> None:
    async with opened(browser, house, "/phone/citizen") as page:
        left: list[str] = []
        page.on("request", lambda each: left.append(each.url) if "/file/" in each.url else None)
        async with page.expect_file_chooser() as choosing:
            await page.get_by_role("button", name="Invia una foto").click()
        chosen = {"name": "pane.png", "mimeType": "image/png", "buffer": png(40, 30)}
        await (await choosing.value).set_files([chosen])  # type: ignore[list-item]
        own = page.locator(".own").get_by_role("img", name="La tua foto")
        await expect(own).to_be_visible()
        assert await own.evaluate("each => each.naturalWidth") == 40
        await expect(page.locator(".own .fate")).to_contain_text("inviato")
        assert left == []
        file = house.received[-1].file
        assert file
        async with page.expect_request(lambda each: "/file/" in each.url):
            assert await house.web.fetch(file.ref, 10**6) == png(40, 30)


async def test_what_calls_itself_a_page_is_only_saved(browser: Browser, house: House) -> None:
    page_of_mine = b"<script>window.hit = 1; opener.hit = 1</script>"
    house.answer = lambda _: carrying("a.html", "text/html", page_of_mine, "")
    async with opened(browser, house, "/phone/citizen") as page:
        async with page.expect_download() as saving:
            await page.get_by_role("link", name="a.html").click()
        await saving.value
        assert await page.evaluate("window.hit") is None
        assert len(page.context.pages) == 1


async def test_a_file_sent_twice_is_shown_once_and_waits_for_a_closed_page(
    browser: Browser, house: House
) -> None:
    house.answer = lambda _: None
    async with opened(browser, house, "/phone/citizen") as page:
        await house.until(lambda: house.received)
        address = house.received[0].address
        message = carrying("a.ics", "text/calendar", b"x", "")
        for _ in range(2):  # in doubt it is sent again
            sent = await house.web.send(address, message, key="answer-file-0")
            assert sent.result == "sent"
        await expect(page.get_by_role("link", name="a.ics")).to_have_count(1)
    away = await house.web.send(address, message, key="answer-file-1")
    assert away.reason == "away"


async def test_the_page_refuses_markup_even_from_itself(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/phone/citizen", expected="TrustedHTML") as page:
        tried = await page.evaluate(
            "() => { try { document.body.innerHTML = '<b>b</b>'; } catch (e) { return e.name; } }"
        )
    assert tried == "TypeError"


async def test_phone_numbers_can_be_called_and_other_numbers_not(
    browser: Browser, house: House
) -> None:
    called = {
        "⁨+39 02 6602 3000⁩": "tel:+390266023000",
        "02 66023000": "tel:0266023000",
        "340 1234567": "tel:3401234567",
        "800 123 456": "tel:800123456",
        "112": "tel:112",
        "1522.": "tel:1522",
    }
    plain = "112 giorni? no: 1120, 05/12/2026, 9:00-12:00, 09-12 14-18, 20092, € 112, 3.112, 112,50"
    house.answer = lambda _: says("\n".join([*called, plain.partition(": ")[2]]))
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        found = [await a.get_attribute("href") for a in await page.locator("#log a").all()]
    assert found == list(called.values())


async def test_everything_can_be_done_with_the_keyboard(browser: Browser, house: House) -> None:
    def answer(incoming: Incoming) -> Message:
        return says("Cibo: quando?", "Domani") if incoming.path else says("Ciao", "Ore", "Cibo")

    house.answer = answer
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        await expect(page.get_by_label("Scrivi un messaggio")).to_be_focused()
        await page.keyboard.press("Shift+Tab")
        knob = page.get_by_role("button", name="Cibo")
        await expect(knob).to_be_focused()
        assert await knob.evaluate("node => getComputedStyle(node).outlineStyle") == "solid"
        await page.keyboard.press("Enter")
        # The menu changes in place and keeps the keyboard.
        await expect(page.get_by_role("button", name="Domani")).to_be_focused()
        await expect(page.locator(".bot")).to_have_count(1)
        await page.keyboard.press("Tab")
        await page.keyboard.type("una riga")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("un'altra")
        await page.keyboard.press("Enter")
        await expect(page.locator(".own .words")).to_have_text("una riga\nun'altra")
        await expect(page.locator(".own .fate")).to_contain_text("inviato")
        await expect(page.get_by_label("Scrivi un messaggio")).to_be_focused()
    assert [each.path for each in house.received] == [None, "Cibo", None]
    assert house.texts()[2] == "una riga\nun'altra"


async def test_a_menu_that_is_no_longer_last_stays(browser: Browser, house: House) -> None:
    def answer(incoming: Incoming) -> Message | None:
        return says(incoming.path or "menu", "uno") if incoming.text != "ciao" else None

    house.answer = answer
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        await page.locator("#text").fill("ciao")
        await page.locator("#text").press("Enter")
        await expect(page.locator(".own .fate")).to_contain_text("inviato")
        await page.get_by_role("button", name="uno").click()
        await expect(page.locator(".bot")).to_have_count(2)
        await page.get_by_role("button", name="uno").first.click()
        await expect(page.locator(".bot")).to_have_count(3)


async def test_the_view_follows_what_was_asked_and_only_that(
    browser: Browser, house: House
) -> None:
    def answer(incoming: Incoming) -> Message:
        return says("Risposta") if incoming.path else says("riga\n" * 80, "Chiedi")

    house.answer = answer
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.get_by_text("riga")).to_be_in_viewport(ratio=0.1)
        assert await page.locator("#log").evaluate("log => log.scrollTop") == 0  # its beginning
        await house.until(lambda: house.outcomes)
        await house.web.send(house.received[0].address, says("Notizia"), key="news")
        await expect(page.get_by_text("Notizia")).not_to_be_in_viewport()
        await page.get_by_role("button", name="Nuovi messaggi").click()
        await expect(page.get_by_text("Notizia")).to_be_in_viewport()
        await page.get_by_role("button", name="Chiedi").click()
        await expect(page.get_by_text("Risposta")).to_be_in_viewport()


async def test_a_screen_reader_finds_its_way(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        tree = await page.locator("body").aria_snapshot()
    for part in (
        'heading "FaiBene"',
        "status: in linea",
        'log "Conversazione"',
        'button "Dare qualche ora"',
        'textbox "Scrivi un messaggio"',
        'button "Invia"',
    ):
        assert part in tree


async def test_the_page_follows_the_language_of_the_talk(browser: Browser, house: House) -> None:
    house.answer = lambda each: ARABIC if each.text == "عربي" else says("Ciao")
    async with opened(browser, house, "/phone/citizen") as page:
        await page.get_by_label("Scrivi un messaggio").fill("عربي")
        await page.keyboard.press("Enter")
        await expect(page.get_by_label(TEXTS["ar"]["page-write"])).to_be_visible()
        await expect(page.locator("html")).to_have_attribute("dir", "rtl")


async def test_nothing_is_lost_while_the_server_is_away(browser: Browser) -> None:
    house = House()
    async with serving(house):
        port = int(house.url.rpartition(":")[2])
        context = opened(browser, house, "/phone/citizen")
        page = await context.__aenter__()
        await expect(page.locator(".bot")).to_have_count(1)
    await expect(page.locator(".line")).to_contain_text("Connessione persa")
    for text in ("uno", "due"):
        await page.locator("#text").fill(text)
        await page.locator("#text").press("Enter")
    await expect(page.locator(".own .fate").first).to_contain_text("in invio")
    async with serving(house, port):
        await expect(page.locator('.own[data-fate="sent"]')).to_have_count(2)
        await expect(page.locator(".line")).to_contain_text("in linea")
        await context.__aexit__(None, None, None)
    assert house.texts() == ["/start", "uno", "due"]


async def test_a_message_that_failed_is_sent_again_with_the_same_name(
    browser: Browser, house: House
) -> None:
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        house.failures = 1
        await page.locator("#text").fill("ciao")
        await page.locator("#text").press("Enter")
        await expect(page.locator('.own[data-fate="sent"]')).to_have_count(1)
    assert house.texts() == ["/start", "ciao"]
    assert len(house.tried) == 3
    assert house.tried[1] == house.tried[2]


async def test_a_repeated_message_is_shown_once(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/phone/citizen") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        await house.until(lambda: house.outcomes)
        address = house.received[0].address
        for _ in range(2):
            sent = await house.web.send(address, says("due volte"), key="same")
            assert sent.result == "sent"
        await expect(page.get_by_text("due volte")).to_have_count(1)


async def test_hiding_leaves_an_ordinary_calendar(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/phone/family") as page:
        await expect(page.locator(".bot")).to_have_count(1)
        other = await page.context.new_page()
        await other.goto(f"{house.url}/phone/family")
        await expect(other.locator(".bot")).to_have_count(1)
        await page.get_by_role("button", name="خروج").first.click()
        for each in (page, other):
            await expect(each.locator("td[aria-current]")).to_have_count(1)
            assert "FaiBene" not in await each.content()
        await page.go_back()
        assert "/phone" not in page.url
    assert [each.path for each in house.received] == [None, None]


@pytest.mark.parametrize("path", ["/phone/family", "/town", "/calendar"])
async def test_a_narrow_screen_needs_no_sideways_scrolling(
    browser: Browser, house: House, path: str
) -> None:
    long = "Sovrabbondantissimamente" * 4
    house.answer = lambda _: Message(long, ((Button(long, "a"), Button("b", "b")),))
    async with opened(browser, house, path, width=320) as page:
        frame = page.frames[-1]
        for each in (page.main_frame, frame):
            if "/phone" in each.url:
                await expect(each.locator(".bot")).to_have_count(1)
            for node in ("document.documentElement", "document.querySelector('#log')"):
                fits = f"{node} === null || {node}.scrollWidth <= {node}.clientWidth"
                assert await each.evaluate(fits)


async def test_buttons_are_big_enough_to_touch(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/town", width=320) as page:
        await expect(page.frame_locator("iframe").first.locator(".choice").first).to_be_visible()
        for frame in (page.main_frame, page.frames[1]):
            for button in await frame.locator("button:visible").all():
                box = await button.bounding_box()
                assert box
                assert min(box["height"], box["width"]) >= 44


async def test_words_have_enough_contrast(browser: Browser, house: House) -> None:
    for scheme in ("light", "dark"):
        async with opened(browser, house, "/town", 1500, color_scheme=scheme) as page:
            await expect(page.frame_locator("iframe").first.locator(".bot")).to_have_count(1)
            for frame in page.frames[:2]:
                assert await frame.evaluate(LOW_CONTRAST) == []


async def test_the_town_shows_four_phones_and_moves_its_clock(
    browser: Browser, house: House
) -> None:
    async with opened(browser, house, "/town", 1500) as page:
        boxes = [await each.bounding_box() for each in await page.locator("iframe").all()]
        assert len({box["y"] for box in boxes if box}) == 1
        for name in ("citizen", "association", "coordinator", "family"):
            frame = page.frame_locator(f"#phone-{name} iframe")
            await expect(frame.locator(".bot")).to_have_count(1)
        await expect(page.locator("#now")).to_have_text("sabato 28 novembre 09:30")
        await page.get_by_role("button", name="+1 ora").click()
        await expect(page.locator("#hour")).to_have_text("10:30")
        for day in ("28", "29"):
            await page.get_by_role("button", name="Alle 18").click()
            await expect(page.locator("#now")).to_contain_text(f"{day} novembre 18:00")
        await page.get_by_role("button", name="+1 giorno").click()
        await expect(page.get_by_role("status").first).to_have_text("lunedì 30 novembre 18:00")
    assert len({each.address for each in house.received}) == 4


async def test_a_click_while_the_clock_is_being_moved_counts_too(
    browser: Browser, house: House
) -> None:
    advance, open_gate = house.town.advance, asyncio.Event()

    async def in_no_hurry(hours: float | None, to: datetime | None) -> datetime:
        await open_gate.wait()
        return await advance(hours, to)

    house.town.advance = in_no_hurry  # type: ignore[method-assign]
    async with opened(browser, house, "/town", 1500) as page:
        for _ in range(3):
            await page.get_by_role("button", name="+1 giorno").click()
        await page.get_by_role("button", name="Alle 18").click()
        open_gate.set()
        await expect(page.locator("#now")).to_have_text("martedì 1 dicembre 18:00")


async def test_the_clock_does_not_depend_on_where_the_reader_is(
    browser: Browser, house: House
) -> None:
    options = {"timezone_id": "Pacific/Auckland", "locale": "ar"}
    async with opened(browser, house, "/town", 1500, **options) as page:
        await expect(page.locator("#now")).to_contain_text("28 نوفمبر")
        await expect(page.locator("#hour")).to_have_text("09:30")


async def test_why_the_clock_does_not_move_is_said(browser: Browser, house: House) -> None:
    async def advance(*_: Any) -> Any:
        raise ValueError("only forward")

    house.town.advance = advance  # type: ignore[method-assign,assignment]
    async with opened(browser, house, "/town", 1500, expected="400") as page:
        await expect(page.locator("#hour")).to_have_text("09:30")
        with_error = page.get_by_role("status").first
        async with page.expect_response("**/town/clock"):
            await page.get_by_role("button", name="+1 ora").click()
        await expect(with_error).to_have_text("L'orologio non si può spostare così.")


async def test_on_a_narrow_screen_phones_are_tabs(browser: Browser, house: House) -> None:
    async with opened(browser, house, "/town", width=360) as page:
        await expect(page.locator("iframe:visible")).to_have_count(1)
        await page.get_by_role("tab", name="Una volontaria").focus()
        await page.keyboard.press("ArrowLeft")
        family = page.get_by_role("tab", name="Una famiglia")
        await expect(family).to_be_focused()
        await expect(family).to_have_attribute("aria-selected", "true")
        await expect(page.locator("#phone-family iframe")).to_be_visible()
        await expect(page.get_by_role("tabpanel")).to_have_count(1)


async def test_a_phone_reached_by_anothers_deed_rings(browser: Browser, house: House) -> None:
    def answer(incoming: Incoming) -> Message | None:
        if incoming.text == "avvisa":
            to = next(each for each in house.received if each.address != incoming.address)
            sending = house.web.send(to.address, says("Notizia"), key="news")
            house.tasks.add(asyncio.ensure_future(sending))  # type: ignore[arg-type]
        return says("Ciao")

    house.answer = answer
    async with opened(browser, house, "/town", 1500) as page:
        for frame in page.frames[1:]:
            await expect(frame.locator(".bot")).to_have_count(1)
        await expect(page.locator(".phone.news")).to_have_count(0)
        box = page.frame_locator("#phone-association iframe").locator("#text")
        await box.fill("avvisa")
        await box.press("Enter")
        await expect(page.locator(".phone.news")).to_have_count(1)


async def test_ordinary_use_is_one_phone(browser: Browser) -> None:
    house = House(phones=[Phone("me")], town=None)
    async with serving(house), opened(browser, house, "/", locale="ar-EG") as page:
        await expect(page.locator(".bot")).to_have_attribute("dir", "rtl")
        assert page.url.endswith("/phone/me")
        await page.goto(f"{house.url}/")
        await expect(page.locator(".bot")).to_have_count(1)
    assert len({each.address for each in house.received}) == 1
    assert house.received[0].hint == "ar-EG"


LOW_CONTRAST = """() => {
  const parts = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      const color = parts(style.backgroundColor);
      if (color.length < 4 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const low = [];
  for (const node of document.querySelectorAll("body *")) {
    const own = [...node.childNodes].some((c) => c.nodeType === 3 && c.data.trim());
    if (!own || !node.getClientRects().length) continue;
    const [a, b] = [light(parts(getComputedStyle(node).color)), light(behind(node))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) low.push(`${node.textContent.trim()} ${ratio.toFixed(2)}`);
  }
  return low;
}"""
