"""Files on WhatsApp: fetched in two hops, and handed over before they are sent."""

from typing import Annotated
from urllib.parse import urlsplit

import httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from domain.chat import File, Lost

HOSTS = ("whatsapp.net", "fbsbx.com")
"""Where files are, with all that is below."""
READ_TIMEOUT = 30.0


class _Where(BaseModel):
    model_config = ConfigDict(extra="ignore")

    url: str
    file_size: int = 0


class _Kept(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{1,200}$")]


class Media:
    """Files by their ids; `base_url` is the Graph server, whose own host may have some too."""

    def __init__(self, client: httpx.AsyncClient, base_url: str) -> None:
        self._client = client
        parts = urlsplit(base_url)
        self._own, self._scheme = parts.netloc, parts.scheme

    async def fetch(self, media_id: str, most: int) -> bytes:
        """A file that somebody sent. Raises Lost, or the library's errors for what may pass."""
        if not media_id.replace("_", "").replace("-", "").isalnum():
            raise Lost("no such file")
        answer = await self._client.get(f"/{media_id}")
        if answer.status_code in (400, 404):
            raise Lost("unknown there")
        try:
            where = _Where.model_validate_json(answer.raise_for_status().content)
        except ValidationError:
            raise Lost("nowhere") from None
        if where.file_size > most or not self._is_known(where.url):
            raise Lost("too large, or somewhere else")
        return await self._brought(where.url, most)

    def _is_known(self, url: str) -> bool:
        """The token is shown to nobody but WhatsApp."""
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
        except ValueError:
            return False
        if parts.username is not None:
            return False
        if (parts.scheme, parts.netloc) == (self._scheme, self._own):
            return True
        known = any(host == each or host.endswith(f".{each}") for each in HOSTS)
        return known and parts.scheme == "https" and parts.port in (None, 443)

    async def _brought(self, url: str, most: int) -> bytes:
        data = bytearray()
        request = self._client.stream("GET", url, timeout=READ_TIMEOUT, follow_redirects=False)
        async with request as answer:
            if answer.is_redirect or answer.status_code in (400, 401, 403, 404):
                raise Lost("not there any more")
            answer.raise_for_status()
            async for chunk in answer.aiter_bytes():
                data += chunk
                if len(data) > most:
                    raise Lost("too large")
        return bytes(data)

    async def hand_over(self, phone_id: str, file: File) -> httpx.Response:
        """Uploads a file that is about to be sent."""
        media_type = file.media_type
        return await self._client.post(
            f"/{phone_id}/media",
            data={"messaging_product": "whatsapp", "type": media_type},
            files={"file": (file.name, file.data, media_type)},
            timeout=READ_TIMEOUT,
        )


def kept_as(answer: httpx.Response) -> str | None:
    """The id of what was handed over."""
    try:
        return _Kept.model_validate_json(answer.content).id if answer.is_success else None
    except ValidationError:
        return None
