"""The web chat as it is, served on a port; what its page does is done here, without a browser."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

import httpx
import websockets
from starlette.applications import Starlette

from bot.words import page_texts
from channels.capabilities import WEB
from channels.web import Phone as PageFor
from channels.web import Web
from domain.chat import Address, Button, File, Message, Receive
from tests import PATIENCE
from tests.channels.web_house import served
from tests.wires import Rendered, Shown

KEY = b"a key that is only good in tests"


class Page:
    """One open page: it shows each message once, says so, and knows what became of its frames."""

    def __init__(self, socket: websockets.ClientConnection, url: str, rendered: Rendered) -> None:
        self.shown: list[Shown] = []
        self._photos: list[bytes] = []
        self._url = url
        self._socket = socket
        self._rendered = rendered
        self._seen: set[str] = set()
        self._numbers = count(10_000_000)
        self._notes: dict[str, asyncio.Future[str]] = {}
        self._reading = asyncio.create_task(self._reads())

    async def opens(self, language: str) -> None:
        """Says hello in the language of its browser."""
        await self._socket.send(json.dumps({"type": "hello", "language": language or None}))

    async def does(self, **frame: Any) -> None:
        """Sends a frame; returns once it is safe."""
        frame_id = str(next(self._numbers))
        note = self._notes[frame_id] = asyncio.get_running_loop().create_future()
        await self._socket.send(json.dumps({"id": frame_id, **frame}))
        async with asyncio.timeout(PATIENCE):
            assert await note == "ok"

    async def shows(self, photo: bytes) -> None:
        """Announces a photo, which stays here until it is asked for."""
        self._photos.append(photo)
        await self.does(type="photo", media_type="image/jpeg", size=len(photo))

    async def _hands(self, frame_id: str) -> None:
        cookie = self._socket.response.headers["set-cookie"].partition(";")[0]
        headers = {"cookie": cookie, "origin": self._url}
        async with httpx.AsyncClient(trust_env=False, headers=headers) as client:
            url = f"{self._url}/phone/me/file/{frame_id}"
            answer = await client.post(url, content=self._photos[-1])
        assert answer.status_code == 204

    def works(self) -> None:
        """Raises what has ended the page."""
        if self._reading.done():
            self._reading.result()

    async def closes(self) -> None:
        """The tab is closed; whatever went wrong in it is told now."""
        await self._socket.close()
        await self._reading

    async def _reads(self) -> None:
        async for raw in self._socket:
            frame = json.loads(raw)
            if frame["type"] == "message":
                await self._shows(frame)
            elif frame["type"] == "wish":
                await self._hands(frame["id"])
            else:
                self._notes[frame["id"]].set_result(frame["type"])

    async def _shows(self, frame: dict[str, Any]) -> None:
        if frame["key"] not in self._seen:
            self._seen.add(frame["key"])
            self.shown.append(self._read(frame))
        await self._socket.send(json.dumps({"type": "got", "key": frame["key"]}))

    def _read(self, frame: dict[str, Any]) -> Shown:
        if file := frame["file"]:
            data = base64.b64decode(file["data"])
            kept = File(file["name"], file["type"], data, file["about"])
            return Shown(Message("", file=kept), frame["id"])
        rows = tuple(
            tuple(Button(button["label"], button["path"]) for button in row)
            for row in frame["rows"]
        )
        message = self._rendered(frame["text"], rows)
        assert (frame["language"], frame["dir"] == "rtl") == (
            message.language,
            message.right_to_left,
        )
        return Shown(message, frame["id"], frame["edits"] is not None)


class OnWeb:
    """A wire: every phone is a page that stays open."""

    name = "web"
    capabilities = WEB

    def __init__(self, rendered: Rendered) -> None:
        self._rendered = rendered
        self._pages: dict[str, Page] = {}
        self._addresses: dict[str, Address] = {}
        self._opening = asyncio.Lock()
        self._web = Web(
            phones=[PageFor("me")],
            session_key=KEY,
            texts=page_texts(),
            returned=self._returned,
            patience=PATIENCE,
        )
        self.start, self.send, self.stop = self._web.start, self._web.send, self._web.stop
        self.fetch = self._web.fetch
        self.hide = self._web.hide

    @asynccontextmanager
    async def opened(self, receive: Receive) -> AsyncIterator[None]:
        """The server runs; every page is closed in the end."""
        async with served(Starlette(routes=self._web.routes)) as self._url:
            await self.start(receive)
            try:
                yield
            finally:
                await asyncio.gather(*(page.closes() for page in self._pages.values()))
                await self.stop()

    async def address(self, number: str, language: str) -> Address:
        await self._page(number, language)
        return self._addresses[number]

    async def does(self, number: str, language: str, what: Mapping[str, Any]) -> None:
        page = await self._page(number, language)
        if "path" in what:
            place = what.get("message_id")
            at = {"message": place} if place else {}
            await page.does(type="tap", path=what["path"], **at)
        elif "photo" in what:
            await page.shows(what["photo"])
        else:
            await page.does(type="text", text=what["text"])

    async def look(self) -> None:
        """Pages show what they are sent before it counts as sent; whatever failed there is told."""
        for page in self._pages.values():
            page.works()

    def shown(self, number: str) -> list[Shown]:
        return self._pages[number].shown if number in self._pages else []

    async def _page(self, number: str, language: str) -> Page:
        async with self._opening:
            if number not in self._pages:
                self._came = asyncio.get_running_loop().create_future()
                url = f"{self._url.replace('http', 'ws', 1)}/phone/me/socket"
                socket = await websockets.connect(url, origin=self._url, proxy=None)
                self._pages[number] = page = Page(socket, self._url, self._rendered)
                await page.opens(language)
                self._addresses[number] = await self._came
        return self._pages[number]

    async def _returned(self, address: Address) -> None:
        self._came.set_result(address)
