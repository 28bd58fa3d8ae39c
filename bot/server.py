"""The web server, and the socket it listens on."""

import asyncio
import socket
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Self

import h11
import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute
from uvicorn.protocols.http.h11_impl import H11Protocol

PATIENCE = 10.0
"""Seconds for a request to come whole, but for its body."""


class Hasty(H11Protocol):
    """Hangs up on whoever connects and asks for nothing: connections are few."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connects."""
        super().connection_made(transport)
        self._look(None)

    def _look(self, before: object) -> None:
        """Hangs up where no request has come since the last look, and none is being answered."""
        if self.transport.is_closing() or self.transport.get_protocol() is not self:
            return
        waiting = (self.cycle,) if self.conn.their_state is h11.IDLE else None
        if waiting and waiting == before:
            self.transport.close()
        else:
            self.loop.call_later(PATIENCE / 2, self._look, waiting)


class Server(uvicorn.Server):
    """Leaves the signals to the programme, so that it can finish what is under way."""

    @classmethod
    def over(cls, routes: Sequence[BaseRoute]) -> Self:
        """A server of these routes, bounded in what a page may send and how long it may linger."""
        return cls(
            uvicorn.Config(
                Starlette(routes=routes),
                log_config=None,
                http=Hasty,
                ws_ping_interval=20,
                ws_max_size=65_536,
                timeout_graceful_shutdown=5,
            )
        )

    def capture_signals(self) -> "nullcontext[None]":  # type: ignore[override]
        return nullcontext()


def listen(host: str, port: int) -> socket.socket | None:
    """The socket to serve on; None, with the reason said, when it can't be had."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
        )[0]
        # Said to be TCP, so that asyncio sends small answers at once.
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        return listener
    except OSError as error:
        print(
            f"FAIBENE_HTTP_PORT {port} on {host} can't be used: {error.strerror}", file=sys.stderr
        )
        return None
