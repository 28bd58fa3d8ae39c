"""What is brought over HTTP: read up to a size, and parsed up to a depth."""

import json
import re

from starlette.requests import Request

DEPTH_MAX = 64  # a message that quotes a message nests some twenty deep
_MARKS = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


class TooMuch(Exception):
    """A body larger than anything we are brought."""


async def read(request: Request, most: int) -> bytes:
    """The body, of at most `most` bytes. Raises TooMuch."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise TooMuch
    return bytes(body)


def parsed(body: bytes) -> object:
    """The JSON of a body. Raises ValueError for what is no JSON or nests too deep to be safe."""
    text = body.decode()
    depth = 0
    for mark in _MARKS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark[0], 0)
        if depth > DEPTH_MAX:
            raise ValueError("too deep")
    return json.loads(text)
