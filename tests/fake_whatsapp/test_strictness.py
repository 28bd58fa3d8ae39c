"""The stand-in refuses what WhatsApp refuses: each limit at its edge, and one beyond it."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from tests.fake_whatsapp.client import PHONE_ID, FakeWhatsApp

NUMBER = "393331234567"
Content = dict[str, Any]


@pytest.fixture
async def fake() -> AsyncIterator[FakeWhatsApp]:
    async with FakeWhatsApp() as fake:
        await fake.phone(NUMBER).begins()
        yield fake


def text(size: int) -> Content:
    return {"type": "text", "text": {"body": "x" * size}}


def interactive(kind: str, body: str, action: Content, **other: Any) -> Content:
    shown = {"type": kind, "body": {"text": body}, "action": action, **other}
    return {"type": "interactive", "interactive": shown}


def reply(number: int, title: str = "", path: str = "") -> Content:
    return {"type": "reply", "reply": {"id": path or f"{number}", "title": title or f"T{number}"}}


def buttons(count: int, body: int = 1, title: str = "", path: str = "", **other: Any) -> Content:
    shown = [reply(number, title, path) for number in range(count)]
    return interactive("button", "x" * body, {"buttons": shown}, **other)


def rows(
    count: int, title: int = 1, detail: int = 1, path: int = 3, opener: int = 1, sections: int = 1
) -> Content:
    found = [
        {"id": f"{n:0{path}d}", "title": "x" * title, "description": "x" * detail}
        for n in range(count * sections)
    ]
    parts = [{"rows": found[n * count : (n + 1) * count]} for n in range(sections)]
    return interactive("list", "x", {"button": "x" * opener, "sections": parts})


@pytest.mark.parametrize(
    ("make", "edge"),
    [
        (text, 4096),
        (buttons, 3),
        (lambda n: buttons(1, body=n), 1024),
        (lambda n: buttons(1, title="x" * n), 20),
        (lambda n: buttons(1, path="x" * n), 256),
        (lambda n: buttons(1, footer={"text": "x" * n}), 60),
        (lambda n: buttons(1, header={"type": "text", "text": "x" * n}), 60),
        (rows, 10),
        (lambda n: rows(1, title=n), 24),
        (lambda n: rows(1, detail=n), 72),
        (lambda n: rows(1, path=n), 200),
        (lambda n: rows(1, opener=n), 20),
        (lambda n: text(1) | {"biz_opaque_callback_data": "x" * n}, 512),
    ],
)
async def test_a_limit_is_kept(
    fake: FakeWhatsApp, make: Callable[[int], Content], edge: int
) -> None:
    assert await sends(fake, make(edge)) == 200
    assert await fake.violations() == []
    assert await sends(fake, make(edge + 1)) == 400
    assert len(await fake.violations()) == 1


@pytest.mark.parametrize(
    "content",
    [
        text(0),
        {"type": "text", "text": {"body": " \n "}},
        {"type": "text"},
        text(1) | {"image": {"id": "1"}},
        text(1) | {"parse_mode": "HTML"},
        {"type": "text", "text": {"body": 7}},
        buttons(2, title="Sì"),
        buttons(2, path="go"),
        buttons(0),
        rows(1, sections=2),
        rows(0),
        {"type": "reaction", "reaction": {"message_id": "x", "emoji": "👍"}},
        {"type": "image", "image": {"id": "4711"}},
        {"type": "location", "location": {"latitude": 91, "longitude": 0}},
        {"type": "document", "document": {"link": "https://example.org/a.pdf"}},
    ],
)
async def test_what_is_no_message_is_refused(fake: FakeWhatsApp, content: Content) -> None:
    assert await sends(fake, content) == 400
    assert len(await fake.violations()) == 1
    assert await fake.phone(NUMBER).screen() == []


async def sends(fake: FakeWhatsApp, content: Content, **other: Any) -> int:
    body = {"messaging_product": "whatsapp", "to": NUMBER, **content, **other}
    return (await posted(fake, body)).status_code


async def posted(fake: FakeWhatsApp, body: Content, token: str | None = None) -> Any:
    headers = {"Authorization": f"Bearer {token or fake.token}"}
    return await fake.http.post(f"/v23.0/{PHONE_ID}/messages", json=body, headers=headers)


async def test_whoever_is_not_known_gets_nothing(fake: FakeWhatsApp) -> None:
    body = {"messaging_product": "whatsapp", "to": NUMBER, **text(1)}
    answer = await posted(fake, body, "another")
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, 190)
    headers = {"Authorization": f"Bearer {fake.token}"}
    for path in ("/v23.0/4711/messages", "/v23.0/4711", "/v22.0/anything"):
        answer = await fake.http.post(path, json=body, headers=headers)
        assert answer.status_code in (400, 405)
    answer = await fake.http.get("/v23.0/4711", headers=headers)
    assert answer.json()["error"]["error_subcode"] == 33


@pytest.mark.parametrize(
    ("values", "payloads", "code"),
    [
        ({"what": "a", "when": "b"}, 2, None),
        ({"what": "a"}, 2, 132000),
        ({"what": "a", "when": "b", "where": "c"}, 2, 132000),
        ({"what": "a", "when": "b"}, 1, 132000),
        ({"what": "a\nb", "when": "b"}, 2, 132000),
        ({"what": "a", "when": "b     c"}, 2, 132000),
        ({"what": "", "when": "b"}, 2, 100),
    ],
)
async def test_a_template_is_filled_exactly(
    fake: FakeWhatsApp, values: dict[str, str], payloads: int, code: int | None
) -> None:
    await fake.control(
        "approves", name="word", language="it", body="{{what}}: {{when}}.", buttons=["Sì", "No"]
    )
    filled = [{"type": "text", "parameter_name": k, "text": v} for k, v in values.items()]
    knobs = [
        {
            "type": "button",
            "sub_type": "quick_reply",
            "index": str(number),
            "parameters": [{"type": "payload", "payload": f"go/{number}"}],
        }
        for number in range(payloads)
    ]
    components = [{"type": "body", "parameters": filled}, *knobs]
    template = {"name": "word", "language": {"code": "it"}, "components": components}
    body = {"messaging_product": "whatsapp", "to": NUMBER, "type": "template", "template": template}
    answer = await posted(fake, body)
    assert answer.json().get("error", {}).get("code") == code
    template["language"] = {"code": "ar"}
    assert (await posted(fake, body)).status_code == 400


async def test_the_window_closes_after_a_day_without_a_word(fake: FakeWhatsApp) -> None:
    anna = fake.phone(NUMBER)
    await fake.control("passes", seconds=23.9 * 3600)
    assert await sends(fake, text(1)) == 200
    await fake.control("passes", seconds=0.2 * 3600)
    assert await sends(fake, text(1)) == 200  # it is only told later that it failed
    assert len(await anna.screen()) == 1
    await anna.says("eccomi")
    assert await sends(fake, text(1)) == 200
    assert len(await anna.screen()) == 2
