"""`python -m tests.fake_whatsapp --token TOKEN`: prints its port, then serves."""

import argparse
import socket

import uvicorn

from tests.fake_telegram.server import Cuttable
from tests.fake_whatsapp.server import FakeServer


def main() -> None:
    """Serve until terminated."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--token", required=True)
    chosen = options.parse_args()
    # Named as TCP, or asyncio leaves Nagle's algorithm on and each answer takes 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", chosen.port))
    listener.listen(128)
    config = uvicorn.Config(
        FakeServer(chosen.token).app,
        http=Cuttable,
        log_level="critical",
        lifespan="off",
        timeout_graceful_shutdown=1,
        timeout_keep_alive=3_600,
    )
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
