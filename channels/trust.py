"""What every connection to a chat company needs: certificates, and silence about what it says."""

import logging
import ssl
from functools import cache

import httpx


@cache
def trust() -> ssl.SSLContext:
    """The certificates, read once for all connections."""
    return httpx.create_ssl_context()


def hush() -> None:
    """Silence libraries that log addresses with secrets in them, or what people wrote."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL + 1)
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
