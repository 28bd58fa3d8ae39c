"""Photos on the web: one stays in its page until it is asked for, and nothing else gets in."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from channels import web_files
from channels.web_guard import Seal
from domain.chat import Lost
from tests.channels.test_web import HELLO, Tab, tab
from tests.channels.web_house import KEY, House, serving

PHOTO = {"type": "photo", "id": "photo-0001", "media_type": "image/jpeg", "size": 4}
DATA = b"\xff\xd8\xff\x00"


@pytest.fixture
async def house() -> AsyncIterator[House]:
    async with serving(House()) as house:
        yield house


async def announced(house: House, page: Tab) -> str:
    """A photo has been chosen in this page: its name."""
    await page.say(HELLO, PHOTO)
    await page.hear("ok")
    (seen,) = house.received
    assert (seen.attachment, seen.text) == ("photo", None)
    assert seen.file
    assert (seen.file.media_type, seen.file.size) == ("image/jpeg", 4)
    return seen.file.ref


async def posted(
    house: House, cookie: str = "", data: Any = DATA, frame_id: str = "photo-0001", **headers: str
) -> int:
    sent = {"cookie": f"faibene={cookie}", "origin": house.url} | headers
    async with httpx.AsyncClient(trust_env=False) as client:
        url = f"{house.url}/phone/citizen/file/{frame_id}"
        return (await client.post(url, content=data, headers=sent)).status_code


async def test_a_photo_is_handed_over_once_it_is_asked_for(house: House) -> None:
    cookie = Seal(KEY).new("citizen")[1]
    async with tab(house, cookie=cookie) as page:
        ref = await announced(house, page)
        assert await posted(house, cookie) == 404
        asked = asyncio.create_task(house.web.fetch(ref, 4))
        assert (await page.hear("wish"))["id"] == "photo-0001"
        assert await posted(house, cookie) == 204
        assert await asked == DATA
        assert await posted(house, cookie) == 404


async def test_only_its_own_page_may_hand_it_over(house: House) -> None:
    cookie = Seal(KEY).new("citizen")[1]
    async with tab(house, cookie=cookie) as page:
        asked = asyncio.create_task(house.web.fetch(await announced(house, page), 4))
        await page.hear("wish")
        assert await posted(house) == 403
        assert await posted(house, cookie[:-1] + "x") == 403
        assert await posted(house, Seal(KEY).new("citizen")[1]) == 404
        assert await posted(house, Seal(KEY).new("family")[1]) == 403
        assert await posted(house, cookie, origin="https://evil.example") == 403
        assert await posted(house, cookie, frame_id="photo-0002") == 404
        assert not asked.done()
        assert await posted(house, cookie) == 204
        assert await asked == DATA


async def test_more_than_was_asked_for_is_not_taken(house: House) -> None:
    cookie = Seal(KEY).new("citizen")[1]

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield bytes(1000)

    async with tab(house, cookie=cookie) as page:
        asked = asyncio.create_task(house.web.fetch(await announced(house, page), 4))
        await page.hear("wish")
        assert await posted(house, cookie, endless()) == 413
        with pytest.raises(Lost):
            await asked


async def test_what_no_open_page_has_is_lost_and_of_a_closed_one_is_waited_for(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    cookie = Seal(KEY).new("citizen")[1]
    async with tab(house, cookie=cookie) as page, tab(house, cookie=cookie) as other:
        ref = await announced(house, page)
        await other.say(HELLO)
        asked = asyncio.create_task(house.web.fetch(ref, 4))
        for each in (page, other):
            assert not asked.done()
            await each.hear("wish")
            await each.say({"type": "missing", "id": "photo-0001"})
        with pytest.raises(Lost):
            await asked
        monkeypatch.setattr(web_files, "PATIENCE", 0.01)
        with pytest.raises(TimeoutError):
            await house.web.fetch(ref, 4)
    while house.web._lines.all():
        await asyncio.sleep(0)
    with pytest.raises(ConnectionError):
        await house.web.fetch(ref, 4)


async def test_where_somebody_is_comes_in_once_they_share_it(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO, {"type": "place", "id": "place-0001", "lat": 45.5586, "lon": 9.214})
        await page.hear("ok")
        (seen,) = house.received
        assert (seen.attachment, seen.place) == ("location", (45.5586, 9.214))
        await page.say({"type": "place", "id": "place-0002", "lat": 91, "lon": 9.214})
        await page.hear("sorry")
