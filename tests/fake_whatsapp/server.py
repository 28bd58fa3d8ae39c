"""The HTTP face: checks the token, reads and validates the call, breaks what must break."""

import asyncio
import json
from collections.abc import Awaitable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.fake_telegram.wire import Upload, parameters
from tests.fake_whatsapp import control
from tests.fake_whatsapp.faults import Fault
from tests.fake_whatsapp.refusals import Refused, breach, unknown
from tests.fake_whatsapp.schema import sent
from tests.fake_whatsapp.sending import send
from tests.fake_whatsapp.world import DISPLAY, PHONE_ID, World
from tests.fakes import Cut

VERSION = "v23.0"
GATEWAY = "<html><body>Sorry, something went wrong.</body></html>"


class FakeServer:
    """One number's Cloud API, with its control room."""

    def __init__(self, token: str) -> None:
        self.world = World(token)
        base = f"/{VERSION}"
        self.app = Starlette(
            routes=[
                Route(f"{base}/{{phone_id}}/messages", self.messages, methods=["POST"]),
                Route(f"{base}/{{phone_id}}/media", self.upload, methods=["POST"]),
                Route(f"{base}/{{object_id}}", self.object, methods=["GET"]),
                Route("/cdn/{media_id}", self.file, methods=["GET"]),
                Route("/elsewhere/{media_id}", self.elsewhere, methods=["GET"]),
                Route("/control/reset", self.reset, methods=["POST"]),
                *control.routes(lambda: self.world),
                Route("/{rest:path}", self.nothing, methods=["GET", "POST"]),
            ]
        )

    async def messages(self, request: Request) -> Response:
        """One message of the bot's."""
        return await self._answered(request, "messages", self._sent(request))

    async def _sent(self, request: Request) -> Response:
        self._check_phone(request)
        body = await _json(request)
        self.world.calls.append({"call": "messages", "body": body})
        await self.world.stir()
        message = sent(body)
        fault = self.world.faults.met("messages", message.to or message.recipient)
        late = fault.code if fault and fault.kind == "late" else None
        work = _done(send(self.world, message, late))
        return await _met(fault if late is None else None, work)

    async def upload(self, request: Request) -> Response:
        """A file that is to be sent."""
        return await self._answered(request, "media", self._kept(request))

    async def _kept(self, request: Request) -> Response:
        self._check_phone(request)
        form = await parameters(request)
        file = form.get("file")
        if set(form) != {"messaging_product", "type", "file"} or not isinstance(file, Upload):
            raise breach("a file, its type, and for whatsapp")
        if form["messaging_product"] != "whatsapp" or form["type"] != file.media_type:
            raise breach("the type is not the file's")
        media_id = str(len(self.world.media) + 1_000_000)
        content = (file.content, str(form["type"]))

        async def keep() -> Response:
            self.world.media[media_id] = content
            return JSONResponse({"id": media_id})

        return await _met(self.world.faults.met("media"), keep())

    async def object(self, request: Request) -> Response:
        """The number itself, or where a file is."""
        return await self._answered(request, "object", self._found(request))

    async def _found(self, request: Request) -> Response:
        wanted = request.path_params["object_id"]
        if wanted == PHONE_ID:
            return JSONResponse({"id": PHONE_ID, "display_phone_number": DISPLAY})
        if wanted not in self.world.media:
            raise unknown()
        data, media_type = self.world.media[wanted]
        fault = self.world.faults.met("where")
        place = "elsewhere" if fault and fault.kind == "html" else "cdn"
        url = f"{request.base_url}{place}/{wanted}"
        told = {"mime_type": media_type, "sha256": "x", "file_size": len(data), "id": wanted}
        return JSONResponse(told | {"url": url, "messaging_product": "whatsapp"})

    async def file(self, request: Request) -> Response:
        """What is in a file, for the token alone."""
        return await self._answered(request, "file", self._content(request))

    async def _content(self, request: Request) -> Response:
        data, media_type = self.world.media[request.path_params["media_id"]]

        async def bring() -> Response:
            return Response(data, media_type=media_type)

        return await _met(self.world.faults.met("file"), bring())

    async def elsewhere(self, request: Request) -> Response:
        """An address that sends on, which nobody should follow with a token in hand."""
        return RedirectResponse(f"{request.base_url}cdn/{request.path_params['media_id']}")

    async def nothing(self, request: Request) -> Response:
        """There is no such thing."""
        return await self._answered(request, "nothing", _no())

    async def reset(self, request: Request) -> Response:
        """Forget everything."""
        before, self.world = self.world, World(self.world.token)
        await before.webhook.end()
        return JSONResponse(True)

    async def _answered(self, request: Request, call: str, work: Awaitable[Response]) -> Response:
        try:
            if request.headers.get("authorization") != f"Bearer {self.world.token}":
                raise Refused(190, "Invalid OAuth access token")
            return await work
        except Refused as refusal:
            if refusal.breach:
                self.world.violations.append({"call": call, "words": refusal.details})
            rest = {"Retry-After": str(refusal.retry_after)} if refusal.retry_after else None
            return JSONResponse(refusal.envelope(), refusal.status, rest)
        finally:
            if asyncio.iscoroutine(work):
                work.close()

    def _check_phone(self, request: Request) -> None:
        if request.path_params["phone_id"] != PHONE_ID:
            raise unknown()


async def _json(request: Request) -> Any:
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise breach("the body is to be JSON")
    try:
        return json.loads(await request.body())
    except ValueError:
        raise breach("the body is no JSON") from None


async def _done(work: Awaitable[dict[str, Any]]) -> Response:
    return JSONResponse(await work)


async def _no() -> Response:
    raise unknown()


async def _met(fault: Fault | None, work: Any) -> Response:
    """The call's effect, unless it is broken before; its answer, unless it is cut."""
    if fault and fault.kind in ("error", "html", "drop_before"):
        work.close()
        if fault.kind == "drop_before":
            return Cut()
        if fault.kind == "html":
            return Response(GATEWAY, 502, media_type="text/html")
        raise fault.refusal()
    response: Response = await work
    if fault and fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    return Cut() if fault and fault.kind == "drop_after" else response
