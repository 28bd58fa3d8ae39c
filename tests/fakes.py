"""What the fakes of chat companies share: a process of their own, and a room to control it from."""

import argparse
import asyncio
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from tests import PATIENCE

ROOT = Path(__file__).parents[1]
World = TypeVar("World")
Deed = Callable[[World, dict[str, Any]], Awaitable[Any]]


class Cuttable(H11Protocol):
    """A connection that the application can cut without a word."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        app = self.app

        async def with_scissors(scope: Scope, receive: Receive, send: Send) -> None:
            scope["cut"] = transport.abort
            await app(scope, receive, send)

        self.app = with_scissors


class Cut(Response):
    """An answer that never comes: the connection ends instead."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope["cut"]()


class Nothing(Exception):
    """What was waited for in the control room did not come."""


def serve(about: str | None, token: str, made: Callable[[str], Starlette]) -> None:
    """Prints its port, then serves until it is terminated; the command may name port and token."""
    options = argparse.ArgumentParser(description=about)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--token", default=token)
    chosen = options.parse_args()
    # Named as TCP, or asyncio leaves Nagle's algorithm on and each answer takes 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", chosen.port))
    listener.listen(128)
    config = uvicorn.Config(
        made(chosen.token),
        http=Cuttable,
        log_level="critical",
        lifespan="off",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=3_600,
    )
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(config).run(sockets=[listener])


class Process:
    """A fake as a process of its own, for as long as the block lasts."""

    module = ""

    def __init__(self, token: str, port: int = 0) -> None:
        self.token = token
        self._port = port

    def __enter__(self) -> Self:
        """Start it, and wait until it listens."""
        command = [sys.executable, "-m", self.module, "--token", self.token]
        self._process = subprocess.Popen(
            [*command, "--port", str(self._port)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        self._port = int(self._process.stdout.readline() or 0)
        assert self._port, f"{self.module} did not start"
        self.url = f"http://127.0.0.1:{self._port}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        problem: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        """Stop it at once."""
        self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


async def within(asked: dict[str, Any], wait: Awaitable[Any]) -> Any:
    """What was waited for. Raises Nothing when it does not come in time."""
    try:
        return await asyncio.wait_for(wait, asked.get("timeout", PATIENCE))
    except TimeoutError:
        raise Nothing(f"nothing came for {asked}") from None


def control(
    deeds: Sequence[Deed[World]],
    world: Callable[[], World],
    refused: Callable[[Exception], Response | None],
) -> list[Route]:
    """One POST route for each deed, with a JSON body; `refused` answers what a deed raises."""
    return [
        Route(f"/control/{deed.__name__}", _route(deed, world, refused), methods=["POST"])
        for deed in deeds
    ]


def _route(
    deed: Deed[World],
    world: Callable[[], World],
    refused: Callable[[Exception], Response | None],
) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        try:
            return JSONResponse(await deed(world(), await request.json()))
        except Nothing as nothing:
            return JSONResponse(str(nothing), 408)
        except Exception as problem:
            if answer := refused(problem):
                return answer
            raise

    return serve
