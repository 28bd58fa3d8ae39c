"""A calendar that follows one's commitments by itself, and the page that verifies a paper."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from icalendar import Calendar
from starlette.applications import Starlette

from bot.open_pages import OpenPages
from bot.road import Tongues
from tests.house import House, Phone
from tests.journeys.steps import a_shift, everywhere, labels, signs_up
from tests.journeys.test_afterwards import code_of, over

PUBLIC = "https://faibene.example"


@pytest.fixture
async def web(town: House) -> AsyncIterator[httpx.AsyncClient]:
    """The town's own pages, which the public reaches under a name."""
    await town.ask(lambda each: each.jobs.set_mark("public_url", PUBLIC + "/"))
    pages = OpenPages(town.database, Tongues(town.city), town.clock, ["faibene.example"])
    transport = httpx.ASGITransport(Starlette(routes=pages.routes))
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as client:
        yield client


def link(phone: Phone) -> str:
    """The link in the last message."""
    (found,) = [word for word in phone.last.text.split() if word.startswith("https://")]
    return found


async def entries(web: httpx.AsyncClient, url: str) -> list[Any]:
    answer = await web.get(url)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store, private"
    return list(Calendar.from_ical(answer.content).walk("VEVENT"))


@everywhere
async def test_a_link_follows_ones_commitments_until_it_is_revoked(
    town: House, web: httpx.AsyncClient
) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.says("/mine")
    await anna.taps("📅 Calendario")
    await anna.taps("Nuovo link")
    url = link(anna)
    assert url.startswith(f"{PUBLIC}/calendar/")
    shown = len(anna.messages)
    await anna.taps("☰ Menu")
    assert (len(anna.messages), anna.replaced) == (shown + 1, False)
    (event,) = await entries(web, url)
    assert (event["summary"], event["status"]) == ("scaffali", "CONFIRMED")
    await anna.says("/mine")
    await anna.taps("scaffali")
    await anna.taps("Non posso più")
    await anna.taps("Sì, disdici")
    (gone,) = await entries(web, url)
    assert (gone["uid"], gone["status"]) == (event["uid"], "CANCELLED")
    await town.leaps_to("2026-12-29 12:00")
    assert await entries(web, url) == []
    await anna.forges("feed")
    anna.sees("C'è un link attivo")
    await anna.taps("Nuovo link")
    assert (await web.get(url)).status_code == 404
    newer = link(anna)
    await anna.taps("Revoca")
    for each in (newer, f"{PUBLIC}/calendar/{'0' * 26}.ics", f"{PUBLIC}/calendar/x.ics"):
        assert (await web.get(each)).status_code == 404


async def test_what_has_not_changed_is_not_made_again(town: House, web: httpx.AsyncClient) -> None:
    carla, marta = await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.forges("feed/new")
    url = link(anna)
    first = await web.get(url)
    await town.until("2026-11-26 11:00")
    known = {"If-None-Match": first.headers["etag"]}
    same = await web.get(url, headers=known)
    assert (same.status_code, same.content) == (304, b"")
    await town.shift(marta, carla, "domenica 9-12, 2 persone, mensa")
    await anna.says("/shifts")
    await anna.taps("mensa")
    await anna.taps("Ci sono")
    assert (await web.get(url, headers=known)).status_code == 200
    statuses = [(await web.get(url)).status_code for _ in range(30)]
    assert statuses[-1] == 429
    await anna.forges("feed/new")
    assert (await web.head(link(anna))).status_code == 200


@pytest.mark.italian(why="looks into a file, which is in the language of its reader")
async def test_an_organizations_shifts_are_for_whoever_speaks_for_it(
    town: House, web: httpx.AsyncClient
) -> None:
    await a_shift(town)
    marta = town.phone("800")
    await marta.says("/mine")
    await marta.taps("📅 Calendario")
    await marta.taps("📅 ANFFAS")
    await marta.taps("Nuovo link")
    url = link(marta)
    (event,) = await entries(web, url)
    assert "Posti presi: 0 su 2" in event["description"]
    await town.ask(
        lambda each: each.unit.connection.execute("UPDATE members SET state = 'refused'") and None
    )
    assert (await web.get(url)).status_code == 404


async def test_an_erased_persons_links_open_nothing(town: House, web: httpx.AsyncClient) -> None:
    await a_shift(town)
    anna = await signs_up(town.phone("100"))
    await anna.forges("feed/new")
    url = link(anna)
    await anna.says("/mydata")
    anna.sees("Calendario con un link segreto")
    await anna.says("/erase")
    await anna.taps("Sì, cancella tutto")
    assert (await web.get(url)).status_code == 404


async def test_without_an_address_for_the_public_the_files_are_explained(town: House) -> None:
    anna = town.phone("100", "en")
    await anna.says("/mine")
    await anna.taps("Calendar")
    anna.sees("I send you the file of that shift")
    assert "🔗 New link" not in labels(anna)
    await anna.forges("feed/new")
    anna.sees("I send you the file of that shift")


@pytest.mark.parametrize(
    ("accepts", "way", "good", "long", "bad"),
    [
        ("it", "ltr", "L'attestato è autentico", "3 ore", "Nessun attestato"),
        ("en-GB,en;q=0.8", "ltr", "The certificate is genuine", "3 hours", "No certificate"),
        ("ar", "rtl", "الشهادة صحيحة", "3 ساعات", "لا توجد شهادة"),
        ("de", "ltr", "L'attestato è autentico", "3 ore", "Nessun attestato"),
    ],
)
async def test_a_page_says_whether_a_paper_is_genuine(
    town: House, web: httpx.AsyncClient, accepts: str, way: str, good: str, long: str, bad: str
) -> None:
    _, _, anna = await over(town)
    await anna.forges("certificate/yes")
    code = await code_of(town)
    web.headers["accept-language"] = accepts
    found = await web.get(f"/verify/{code.lower()}")
    page = found.text.replace("&#x27;", "'")
    assert (found.status_code, f'dir="{way}"' in page) == (200, True)
    for words in (good, "Anna", long):
        assert words in page
    assert found.headers["cache-control"] == "no-store"
    assert found.headers["x-robots-tag"] == "noindex, nofollow"
    for other in ("ABCDE-12345", "x", "%3Cscript%3E"):
        missing = await web.get(f"/verify/{other}")
        assert (missing.status_code, bad in missing.text) == (404, True)
        assert "script" not in missing.text


async def test_a_code_is_typed_into_the_page(town: House, web: httpx.AsyncClient) -> None:
    _, _, anna = await over(town)
    await anna.forges("certificate/yes")
    code = await code_of(town)
    empty = await web.get("/verify/")
    assert (empty.status_code, "<form" in empty.text) == (200, True)
    typed = await web.get("/verify/", params={"code": f" {code.lower()} "})
    assert (typed.status_code, typed.headers["location"]) == (
        303,
        f"/verify/{code.replace('-', '')}",
    )
    head = await web.head(typed.headers["location"])
    assert head.status_code == 200
    assert (await web.get("/verify/", headers={"host": "evil.example"})).status_code == 421
    await anna.says("/erase")
    await anna.taps("Sì, cancella tutto")
    assert (await web.get(typed.headers["location"])).status_code == 404


async def test_codes_cannot_be_tried_by_the_thousand(web: httpx.AsyncClient) -> None:
    answers = [await web.get(f"/verify/ABCDE-123{n:02}") for n in range(40)]
    assert (answers[0].status_code, answers[-1].status_code) == (404, 429)
    assert answers[-1].headers["retry-after"] == "60"
