"""The stand-in gets along with a client it never met, and brings what that one can read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from tests.channels.web_house import served
from tests.fake_whatsapp.client import PHONE_ID, SECRET, FakeWhatsApp
from tests.pictures import png

if TYPE_CHECKING:
    from pywa_async import WhatsApp

ANNA = "393331234567"


@pytest.fixture
async def fake() -> AsyncIterator[FakeWhatsApp]:
    """A WhatsApp where Anna has written."""
    async with FakeWhatsApp() as fake:
        await fake.phone(ANNA).begins()
        yield fake


@pytest.fixture
async def client(fake: FakeWhatsApp) -> AsyncIterator[WhatsApp]:
    """An independent client, which takes its server for Meta's until it is told otherwise."""
    from pywa_async import WhatsApp

    async with httpx.AsyncClient(trust_env=False) as session:
        made = WhatsApp(
            phone_id=PHONE_ID,
            token=fake.token,
            session=session,
            server=None,
            app_secret=SECRET,
            verify_token=fake.verify_token,
        )
        session.base_url = fake.base_url
        yield made


async def test_an_independent_client_feels_at_home(fake: FakeWhatsApp, client: WhatsApp) -> None:
    from pywa_async import errors, types

    anna = fake.phone(ANNA)
    await client.send_message(ANNA, "Ciao *Anna*")
    await client.send_message(ANNA, "Vieni?", buttons=[types.Button("Sì", "go/1")])
    rows = [types.SectionRow("Uno", "go/1", "il primo"), types.SectionRow("Due", "go/2")]
    menu = types.SectionList("Scegli", [types.Section("Tutti", rows)])
    await client.send_message(ANNA, "Quale?", buttons=menu, tracker="K1")
    await client.send_document(ANNA, b"%PDF-1.7", filename="a.pdf", mime_type="application/pdf")
    await client.send_image(ANNA, png(9, 9), caption="Una foto", mime_type="image/png")
    await client.send_location(ANNA, 45.5, 9.25, name="Mensa", address="via Roma 1")
    shown = await anna.screen(6)
    assert [each["kind"] for each in shown] == [
        "text",
        "button",
        "list",
        "document",
        "image",
        "location",
    ]
    assert [each["title"] for each in shown[2]["choices"]] == ["Uno", "Due"]
    where = await client.get_media_url(shown[3]["file"]["media"])
    assert await client.get_media_bytes(where.url) == b"%PDF-1.7"
    assert await fake.violations() == []
    with pytest.raises(errors.WhatsAppError):
        await client.send_message(ANNA, "x" * 4097)
    with pytest.raises(errors.WhatsAppError):
        await client.get_media_url("4711")
    await fake.breaks("error", code=131056)
    with pytest.raises(errors.TooManyMessages):
        await client.send_message(ANNA, "ciao")
    assert len(await anna.screen()) == 6


async def test_what_it_brings_is_signed_and_read_by_a_reader_it_never_met(
    fake: FakeWhatsApp, client: WhatsApp
) -> None:
    from pywa_async import types

    read: list[Any] = []
    bodies: asyncio.Queue[tuple[int, str]] = asyncio.Queue()

    async def keep(_: Any, update: Any) -> None:
        read.append(update)

    client.on_message()(keep)
    client.on_callback_button()(keep)
    client.on_callback_selection()(keep)
    client.on_message_status()(keep)
    client.on_phone_number_change()(keep)

    async def door(request: Request) -> Response:
        if request.method == "GET":
            asked = request.query_params
            words, code = await client.webhook_challenge_handler(
                asked["hub.verify_token"], asked["hub.challenge"]
            )
            return PlainTextResponse(words or "", code)
        body, signed = await request.body(), request.headers["x-hub-signature-256"]
        refused = await client.webhook_update_validator(body, signed)
        told = refused or await client.webhook_update_handler(body)
        bodies.put_nowait((told[1], signed))
        return PlainTextResponse(told[0], told[1])

    anna = fake.phone(ANNA)
    routes = [Route("/hook", door, methods=["GET", "POST"])]
    async with served(Starlette(routes=routes)) as url:
        assert await fake.hooks(f"{url}/hook") == 200
        await fake.control("reports", on=True)
        await client.send_message(ANNA, "Vieni?", buttons=[types.Button("Sì", "go/1")])
        await anna.says("perché no? 学校")
        await anna.taps("Sì")
        await anna.sends("location")
        await anna.sends("image", png(9, 9), caption="eccola")
        await anna.does("moves", new="393339999999")
        assert {(await bodies.get())[0] for _ in range(7)} == {200}
    kinds = sorted(type(each).__name__ for each in read)
    assert kinds == [
        "CallbackButton",
        "Message",
        "Message",
        "Message",
        "MessageStatus",
        "MessageStatus",
        "PhoneNumberChange",
    ]
    said = [each for each in read if isinstance(each, types.Message)]
    assert said[0].text == "perché no? 学校"
    assert said[0].from_user.wa_id == ANNA
    assert said[0].from_user.bsuid == f"IT.{int(ANNA):X}U"
    [tapped] = [each for each in read if isinstance(each, types.CallbackButton)]
    assert tapped.data == "go/1"
