"""`python -m tests.fake_telegram --port 0 --token 123456:TEST`: prints its port, then serves."""

from tests.fake_telegram.client import TOKEN
from tests.fake_telegram.server import FakeServer
from tests.fakes import serve

if __name__ == "__main__":
    serve(__doc__, TOKEN, lambda token: FakeServer(token).app)
