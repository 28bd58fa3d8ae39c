"""`python -m tests.fake_telegram --port 0 --token 123456:TEST`: prints its port, then serves."""

import argparse
import socket

import uvicorn

from tests.fake_telegram.server import Cuttable, FakeServer


def main() -> None:
    """Serve until terminated."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, default=0)
    options.add_argument("--token", default="123456:TEST")
    chosen = options.parse_args()
    listener = socket.create_server(("127.0.0.1", chosen.port))
    config = uvicorn.Config(
        FakeServer(chosen.token).app,
        http=Cuttable,
        log_level="critical",
        lifespan="off",
        timeout_graceful_shutdown=1,
    )
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
