"""Reading a call: query, form, multipart and JSON all become one mapping of raw parameters."""

import json
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from urllib.parse import parse_qsl

from starlette.requests import Request

from tests.fake_telegram.refusals import breach


@dataclass(frozen=True)
class Upload:
    """A file that came with the call."""

    filename: str
    content: bytes
    media_type: str = "application/octet-stream"


Raw = dict[str, str | Upload]


async def parameters(request: Request) -> Raw:
    """Every parameter by name, as text or as a file; one given twice is refused."""
    pairs: list[tuple[str, str | Upload]] = list(request.query_params.multi_items())
    body = await request.body()
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        pairs += parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body))
    elif kind == "multipart/form-data":
        pairs += _parts(request.headers["content-type"], body)
    elif kind == "application/json":
        pairs += _members(body)
    elif body:
        raise breach(f"unsupported content type {kind!r}")
    raw = dict(pairs)
    if len(raw) != len(pairs):
        raise breach("a parameter is given twice")
    return raw


def _members(body: bytes) -> list[tuple[str, str | Upload]]:
    try:
        members = json.loads(body or b"{}")
        return [
            (name, value if isinstance(value, str) else json.dumps(value))
            for name, value in members.items()
        ]
    except (ValueError, AttributeError):
        raise breach("can't parse JSON object") from None


def _parts(content_type: str, body: bytes) -> list[tuple[str, str | Upload]]:
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_param("boundary")
    if not boundary:
        raise breach("multipart without a boundary")
    chunks = (b"\r\n" + body).split(b"\r\n--" + str(boundary).encode())
    return [_part(chunk) for chunk in chunks[1:-1]]


def _part(chunk: bytes) -> tuple[str, str | Upload]:
    head, _, content = chunk.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    headers = HeaderParser().parsestr(head.decode())
    name = headers.get_param("name", header="content-disposition")
    if not name:
        raise breach("a part of the form has no name")
    filename = headers.get_filename()
    if filename is None:
        return str(name), content.decode()
    return str(name), Upload(filename, content, headers.get_content_type())
