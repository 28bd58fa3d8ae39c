"""`python -m tests.fake_whatsapp --token TOKEN`: prints its port, then serves."""

from tests.fake_whatsapp.client import TOKEN
from tests.fake_whatsapp.server import FakeServer
from tests.fakes import serve

if __name__ == "__main__":
    serve(__doc__, TOKEN, lambda token: FakeServer(token).app)
