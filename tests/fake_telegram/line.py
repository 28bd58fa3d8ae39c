"""A line to the control room that is held open: journeys ask there at each step."""

import asyncio
import json
from typing import Any, Self
from urllib.parse import urlsplit


class Line:
    """One deed after another over one connection, without a client's ado."""

    def __init__(self, url: str) -> None:
        self._at = urlsplit(url)
        self._turn = asyncio.Lock()

    async def __aenter__(self) -> Self:
        self._reader, self._writer = await asyncio.open_connection(self._at.hostname, self._at.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()
        await self._writer.wait_closed()

    async def does(self, deed: str, **asked: Any) -> Any:
        """One deed; what the control room refuses fails the test."""
        body = json.dumps({name: each for name, each in asked.items() if each is not None}).encode()
        async with self._turn:
            self._writer.write(
                f"POST /control/{deed} HTTP/1.1\r\nHost: {self._at.netloc}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
            status, answer = await self._answer()
        assert status == "200", f"{deed}: {answer.decode()}"
        return json.loads(answer)

    async def _answer(self) -> tuple[str, bytes]:
        head = (await self._reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(head.split("content-length: ")[1].split("\r\n")[0])
        return head.split()[1], await self._reader.readexactly(length)
