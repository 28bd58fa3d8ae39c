"""The web server: whoever asks is answered, whoever only holds the line is not waited for."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot import server
from bot.server import Server, listen
from tests import PATIENCE


async def hello(request: Request) -> PlainTextResponse:
    return PlainTextResponse("ciao")


@pytest.fixture
async def port(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[int]:
    monkeypatch.setattr(server, "PATIENCE", 0.1)
    listener = listen("127.0.0.1", 0)
    assert listener
    listener.listen()  # whoever comes before it serves waits
    one = Server.over([Route("/", hello)])
    serving = asyncio.create_task(one.serve(sockets=[listener]))
    yield listener.getsockname()[1]
    one.should_exit = True
    await serving


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\nSlow:",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n",
    ],
)
async def test_whoever_never_asks_is_hung_up_on(port: int, said: bytes) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(said)
    async with asyncio.timeout(PATIENCE):
        heard = await reader.read()
    assert heard.count(b"ciao") == said.count(b"\r\n\r\n")
    writer.close()


async def test_one_connection_may_ask_again_and_again(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(3):
        writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert await reader.readuntil(b"ciao")
    writer.close()
