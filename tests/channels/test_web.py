"""The web chat over its wire: sessions, origins, acknowledgements, sends, the town's clock."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from channels.web import PAGE_TEXTS, Phone, Web
from channels.web_guard import NEW_SESSIONS, Seal
from domain.chat import Address, Channel, Message
from tests import PATIENCE
from tests.channels.page_texts import TEXTS
from tests.channels.web_house import KEY, PHONES, House, SampleTown, serving

HELLO = {"type": "hello", "language": "en-GB"}
TEXT = {"type": "text", "id": "id-00000001", "text": "ciao"}


@pytest.fixture
async def house() -> AsyncIterator[House]:
    async with serving(House(patience=2.0)) as house:
        yield house


class Tab:
    """A page made of nothing but its socket."""

    def __init__(self, socket: ClientConnection, session: str) -> None:
        self.socket = socket
        self.session = session

    async def say(self, *frames: dict[str, Any] | str) -> None:
        for frame in frames:
            await self.socket.send(frame if isinstance(frame, str) else json.dumps(frame))

    async def hear(self, kind: str) -> dict[str, Any]:
        """The next frame of a kind; messages are answered with "got" on the way."""
        async with asyncio.timeout(PATIENCE):
            while True:
                frame: dict[str, Any] = json.loads(await self.socket.recv())
                if frame["type"] == kind == "message":
                    await self.say({"type": "got", "key": frame["key"]})
                if frame["type"] == kind:
                    return frame


@asynccontextmanager
async def tab(
    house: House, phone: str = "citizen", cookie: str | None = None, **headers: str
) -> AsyncIterator[Tab]:
    cookie = cookie or Seal(KEY).new(phone)[1]
    sent = {"Cookie": f"faibene={cookie}"} | headers
    url = f"{house.ws}/phone/{phone}/socket"
    options: Any = {"origin": house.url, "additional_headers": sent, "max_queue": None}
    async with connect(url, **options) as socket:
        yield Tab(socket, cookie.partition(".")[0])


async def fetched(house: House, path: str, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.get(f"{house.url}{path}", headers=headers)


async def refused(house: House, phone: str = "citizen", **options: Any) -> int:
    with pytest.raises(InvalidStatus) as caught:
        async with connect(f"{house.ws}/phone/{phone}/socket", **options):
            pass
    return caught.value.response.status_code


def test_is_a_channel() -> None:
    channel: Channel = House().web
    assert channel.name == "web"
    assert channel.capabilities.edits


def test_every_word_of_the_pages_is_known_in_three_languages() -> None:
    for words in TEXTS.values():
        assert set(words) == set(PAGE_TEXTS)


# Sessions


async def test_the_session_cookie_stays_on_its_phone_and_away_from_scripts(house: House) -> None:
    answer = await fetched(house, "/phone/citizen")
    cookie = answer.headers["set-cookie"]
    assert "; Path=/phone/citizen;" in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Secure" not in cookie
    assert len(cookie.partition("=")[2].partition(".")[0]) >= 22  # 128 bits in base64


async def test_over_https_the_cookie_is_secure(house: House) -> None:
    answer = await fetched(house, "/phone/citizen", **{"X-Forwarded-Proto": "https"})
    assert answer.headers["set-cookie"].endswith("; Secure")


async def test_a_known_session_keeps_its_cookie(house: House) -> None:
    _, cookie = Seal(KEY).new("citizen")
    answer = await fetched(house, "/phone/citizen", Cookie=f"faibene={cookie}")
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("forged", ["", "x", "x.y", "é.é", "of another phone"])
async def test_a_cookie_that_was_not_made_here_is_replaced(house: House, forged: str) -> None:
    if forged == "of another phone":
        forged = Seal(KEY).new("family")[1]
    header = {b"Cookie": f"faibene={forged}".encode()}
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{house.url}/phone/citizen", headers=header)
    assert "set-cookie" in answer.headers


async def test_a_link_on_a_foreign_page_does_not_replace_the_session(house: House) -> None:
    answer = await fetched(house, "/phone/citizen", **{"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers


async def test_a_socket_without_a_session_gets_one(house: House) -> None:
    async with connect(f"{house.ws}/phone/citizen/socket", origin=house.url) as socket:  # type: ignore[arg-type]
        assert socket.response is not None
        assert "Path=/phone/citizen;" in socket.response.headers["set-cookie"]


async def test_two_phones_are_two_people(house: House) -> None:
    async with tab(house, "citizen") as one, tab(house, "family") as other:
        await one.say(HELLO, TEXT)
        await other.say(HELLO, TEXT)
        await one.hear("ok")
        await other.hear("ok")
    assert len({each.address for each in house.received}) == 2
    assert {each[0]: each[2] for each in house.arrivals} == {"citizen": "it", "family": "ar"}


async def test_a_session_is_announced_once_before_anything_is_received(house: House) -> None:
    _, cookie = Seal(KEY).new("citizen")
    for _ in range(2):
        async with tab(house, cookie=cookie) as page:
            await page.say(HELLO, TEXT)
            await page.hear("ok")
    assert len(house.arrivals) == 1
    assert house.order[:3] == ["arrived", "returned", "received"]


async def test_an_announcement_that_fails_is_made_again() -> None:
    calls: list[str] = []

    async def arrived(phone: str, address: Address, hint: str | None) -> None:
        calls.append(phone)
        if len(calls) == 1:
            raise OSError

    async with serving(House(arrived=arrived)) as house, tab(house) as page:
        await page.say(HELLO, TEXT)
        await page.hear("ok")
    assert calls == ["citizen", "citizen"]


async def test_without_a_hint_of_its_own_a_phone_has_the_browsers_language() -> None:
    house = House(phones=[Phone("me")], town=None)
    async with serving(house), tab(house, "me") as page:
        await page.say(HELLO, TEXT)
        await page.hear("ok")
    assert house.received[0].hint == "en-GB"


async def test_a_language_that_is_none_is_no_hint() -> None:
    house = House(phones=[Phone("me")])
    async with serving(house), tab(house, "me") as page:
        await page.say(HELLO | {"language": "../../it"}, TEXT)
        await page.hear("ok")
    assert house.received[0].hint is None


# Origins and pages


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", "file://", "http://[", None]
)
async def test_a_foreign_page_cannot_open_a_socket(house: House, origin: Any) -> None:
    assert await refused(house, origin=origin) == 403


async def test_an_unknown_phone_has_no_socket_and_no_page(house: House) -> None:
    assert await refused(house, "nobody", origin=house.url) == 403
    assert (await fetched(house, "/phone/nobody")).status_code == 404


async def test_a_host_name_that_is_not_ours_is_not_served(house: House) -> None:
    for path in ("/phone/citizen", "/town", "/town/clock"):
        assert (await fetched(house, path, Host="rebound.example")).status_code == 421
    port = int(house.url.rpartition(":")[2])
    with pytest.raises(InvalidStatus):
        async with connect(
            "ws://rebound.example/phone/citizen/socket",
            origin="http://rebound.example",  # type: ignore[arg-type]
            host="127.0.0.1",
            port=port,
        ):
            pass


async def test_a_configured_host_name_is_served() -> None:
    house = House(hosts=["chat.comune.example"])
    async with serving(house):
        answer = await fetched(house, "/phone/citizen", Host="chat.comune.example")
        assert answer.status_code == 200
        async with connect(
            f"{house.ws}/phone/citizen/socket",
            origin="https://chat.comune.example",  # type: ignore[arg-type]
        ):
            pass


@pytest.mark.parametrize("path", ["/phone/citizen", "/town", "/calendar"])
async def test_pages_allow_no_inline_script_no_frame_and_no_store(house: House, path: str) -> None:
    answer = await fetched(house, path)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self';" in policy
    assert "frame-ancestors 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert "://" not in answer.text
    assert "{{" not in answer.text


async def test_pages_speak_the_readers_language(house: House) -> None:
    ours = await fetched(house, "/town", **{"Accept-Language": "tlh, en-GB;q=0.9, it;q=0.5"})
    assert '<html lang="en" dir="ltr">' in ours.text
    assert "Sample town" in ours.text
    other = await fetched(house, "/town", **{"Accept-Language": "xx;q=z, yy"})
    assert '<html lang="it" dir="ltr">' in other.text
    family = await fetched(house, "/phone/family", **{"Accept-Language": "en"})
    assert '<html lang="ar" dir="rtl">' in family.text


async def test_words_are_escaped_in_pages() -> None:
    texts = {"it": TEXTS["it"] | {"page-write": '"><script>alert(1)</script>'}}
    async with serving(House(texts=texts)) as house:
        answer = await fetched(house, "/phone/citizen")
    assert "<script>alert" not in answer.text


async def test_only_the_pages_own_files_are_served(house: House) -> None:
    assert (await fetched(house, "/page/chat.js")).headers["content-type"].startswith("text/java")
    for name in ("chat.html", "../web.py", "%2e%2e%2fweb.py", "..%5cweb.py", "nothing.js"):
        assert (await fetched(house, f"/page/{name}")).status_code == 404
    assert (await fetched(house, "/page/words/xx")).status_code == 404


async def test_the_front_door_is_the_town_or_the_only_phone(house: House) -> None:
    assert (await fetched(house, "/")).headers["location"] == "/town"
    async with serving(House(phones=[Phone("me")], town=None)) as ordinary:
        assert (await fetched(ordinary, "/")).headers["location"] == "/phone/me"
        assert (await fetched(ordinary, "/town")).status_code == 404
        assert (await fetched(ordinary, "/town/clock")).status_code == 404


# What is said


async def test_a_message_is_acknowledged_only_when_it_is_safe(house: House) -> None:
    house.gate.clear()
    async with tab(house) as page:
        await page.say(HELLO, TEXT)
        await house.until(lambda: house.tried)
        await page.say("nonsense")
        assert json.loads(await page.socket.recv())["type"] == "sorry"  # and no "ok" before it
        house.gate.set()
        assert await page.hear("ok") == {"type": "ok", "id": TEXT["id"]}
    assert house.received[0].event_id == f"{page.session}:{TEXT['id']}"
    assert house.received[0].address == Address("web", page.session)


async def test_a_message_that_failed_is_asked_for_again_and_arrives_once(house: House) -> None:
    house.failures = 1
    async with tab(house) as page:
        await page.say(HELLO, TEXT)
        assert (await page.hear("again"))["id"] == TEXT["id"]
        await page.say(TEXT)
        await page.hear("ok")
        await page.say(TEXT)
        await page.hear("ok")
    assert len(set(house.tried)) == 1
    assert house.texts() == ["ciao"]


async def test_a_tap_carries_its_path_and_its_menu(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO, {"type": "tap", "id": "id-00000002", "path": "a/b", "message": "0a"})
        await page.hear("ok")
    assert (house.received[0].path, house.received[0].message_id) == ("a/b", "0a")
    assert house.received[0].text is None


async def test_what_was_said_before_leaving_is_still_received(house: House) -> None:
    house.gate.clear()
    async with tab(house) as page:
        await page.say(HELLO, TEXT, TEXT | {"id": "id-00000002", "text": "due"})
        await house.until(lambda: house.tried)
    house.gate.set()
    await house.until(lambda: len(house.received) == 2)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "{",
        "null",
        "[]",
        "[" * 60_000,
        '{"type":' * 6_000,
        json.dumps({"type": "text", "id": "id-00000003"}),
        json.dumps({"type": "text", "id": "id-00000003", "text": ["a"]}),
        json.dumps({"type": "text", "id": "id-00000003", "text": "a" * 5000}),
        json.dumps({"type": "text", "id": "id-00000003", "text": "\ud800"}),
        json.dumps({"type": "text", "id": "../../etc", "text": "a"}),
        json.dumps({"type": "tap", "id": "id-00000003", "path": "p" * 201}),
        json.dumps({"type": "tap", "id": "id-00000003", "path": "p", "message": "<b>"}),
        json.dumps({"type": "rm", "id": "id-00000003"}),
        json.dumps({"type": "text", "id": "id-00000003", "text": "a", "admin": True}),
    ],
)
async def test_nonsense_is_answered_kindly_and_the_talk_goes_on(house: House, raw: str) -> None:
    async with tab(house) as page:
        await page.say(HELLO, raw)
        sorry = await page.hear("sorry")
        assert sorry["id"] in (None, "id-00000003")
        await page.socket.send(b"\x00\xff")
        await page.hear("sorry")
        await page.say(TEXT)
        await page.hear("ok")
    assert house.texts() == ["ciao"]


async def test_an_oversized_frame_closes_only_its_tab(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO, "a" * 5_000_000)
        with pytest.raises(ConnectionClosed):
            await page.hear("ok")
    async with tab(house) as page:
        await page.say(HELLO, TEXT)
        await page.hear("ok")


async def test_control_characters_are_dropped(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO, TEXT | {"text": "a\x00b\x1b\nc"})
        await page.hear("ok")
    assert house.texts() == ["ab\nc"]


async def test_a_flood_is_held_off_and_loses_nothing(house: House) -> None:
    house.gate.clear()
    flood = [TEXT | {"id": f"id-{number:08}"} for number in range(100)]
    async with tab(house) as page:
        await page.say(HELLO, *flood)
        held = {(await page.hear("again"))["id"] for _ in range(60)}
        house.gate.set()
        assert len(held) == 60
        await house.until(lambda: len(house.received) >= 30)


async def test_tabs_of_one_session_are_limited(house: House) -> None:
    _, cookie = Seal(KEY).new("citizen")
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        done = asyncio.Event()

        async def hold() -> None:
            async with tab(house, cookie=cookie) as page:
                await page.say(HELLO)
                await done.wait()

        for _ in range(8):
            group.create_task(hold())
        await house.until(lambda: len(house.returns) == 8)
        header = {"Cookie": f"faibene={cookie}"}
        assert await refused(house, origin=house.url, additional_headers=header) == 403
        done.set()


async def test_who_is_always_somebody_new_is_soon_refused_and_the_others_are_not() -> None:
    seconds = [0.0]
    async with serving(House(monotonic=lambda: seconds[0])) as house:
        burst = int(NEW_SESSIONS.burst)
        for _ in range(burst // 2):
            assert "set-cookie" in (await fetched(house, "/phone/citizen")).headers
            async with connect(f"{house.ws}/phone/citizen/socket", origin=house.url):  # type: ignore[arg-type]
                pass
        assert "set-cookie" not in (await fetched(house, "/phone/citizen")).headers
        assert await refused(house, origin=house.url) == 403
        async with tab(house) as page:
            await page.say(HELLO, TEXT)
            await page.hear("ok")
        seconds[0] += 1 / NEW_SESSIONS.per_second
        assert "set-cookie" in (await fetched(house, "/phone/citizen")).headers


async def test_tabs_that_open_without_end_are_refused() -> None:
    async with serving(House(monotonic=lambda: 0.0)) as house:
        house.web._doors._tabs.left = 3
        for _ in range(3):
            async with tab(house):
                pass
        header = {"Cookie": f"faibene={Seal(KEY).new('citizen')[1]}"}
        assert await refused(house, origin=house.url, additional_headers=header) == 403


# What is sent


async def test_a_message_is_sent_once_the_page_has_it(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO, TEXT)
        message = await page.hear("message")
        await house.until(lambda: house.outcomes)
    assert house.outcomes[0].result == "sent"
    assert house.outcomes[0].wire_id == message["id"]
    assert message["rows"][0][0] == {"label": "Dare qualche ora", "path": "hours", "leave": False}
    assert (message["language"], message["dir"], message["edits"]) == ("it", "ltr", None)


async def test_a_repeated_send_has_the_same_wire_id(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO)
        await house.until(lambda: house.returns)
        address = Address("web", page.session)
        first = asyncio.create_task(house.web.send(address, Message("a"), key="k"))
        await page.hear("message")
        second = asyncio.create_task(house.web.send(address, Message("a"), key="k"))
        await page.hear("message")
        assert (await first).wire_id == (await second).wire_id is not None


async def test_who_is_away_hears_it_on_return(house: House) -> None:
    session, cookie = Seal(KEY).new("citizen")
    address = Address("web", session)
    outcome = await house.web.send(address, Message("a"), key="k")
    assert (outcome.result, outcome.reason) == ("later", "away")
    assert outcome.after >= 3600
    async with tab(house, cookie=cookie) as page:
        await page.say(HELLO)
        await house.until(lambda: house.returns)
        assert house.returns == [address]
        again = asyncio.create_task(house.web.send(address, Message("a"), key="k"))
        assert (await page.hear("message"))["text"] == "a"
        assert (await again).result == "sent"


async def test_a_page_that_does_not_answer_is_told_again() -> None:
    async with serving(House(patience=0.05)) as house, tab(house) as page:
        await page.say(HELLO)
        await house.until(lambda: house.returns)
        outcome = await house.web.send(Address("web", page.session), Message("a"), key="k")
        assert (outcome.result, outcome.reason) == ("later", "no answer from the page")


async def test_a_page_that_does_not_answer_is_closed_and_keeps_nothing_waiting() -> None:
    async with serving(House(patience=0.05)) as house, tab(house) as page:
        await page.say(HELLO)
        await house.until(lambda: house.returns)
        address = Address("web", page.session)
        await house.web.send(address, Message("a"), key="k")
        assert (await house.web.send(address, Message("b"), key="l")).reason == "away"
        await page.socket.wait_closed()


async def test_a_page_that_closes_meanwhile_was_away(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO)
        await house.until(lambda: house.returns)
        address = Address("web", page.session)
        sending = asyncio.create_task(house.web.send(address, Message("a"), key="k"))
        await page.socket.recv()
    assert (await sending).result == "later"


async def test_of_several_tabs_one_suffices(house: House) -> None:
    _, cookie = Seal(KEY).new("citizen")
    async with tab(house, cookie=cookie) as one, tab(house, cookie=cookie) as other:
        await one.say(HELLO)
        await other.say(HELLO)
        await house.until(lambda: len(house.returns) == 2)
        address = Address("web", one.session)
        sending = asyncio.create_task(house.web.send(address, Message("a"), key="k"))
        assert json.loads(await other.socket.recv())["text"] == "a"
        await one.hear("message")
        assert (await sending).result == "sent"


async def test_a_tab_opened_meanwhile_receives_what_is_on_its_way(house: House) -> None:
    _, cookie = Seal(KEY).new("citizen")
    async with tab(house, cookie=cookie) as silent:
        await silent.say(HELLO)
        await house.until(lambda: house.returns)
        address = Address("web", silent.session)
        sending = asyncio.create_task(house.web.send(address, Message("a"), key="k"))
        await silent.socket.recv()
        async with tab(house, cookie=cookie) as late:
            assert (await late.hear("message"))["text"] == "a"
            assert (await sending).result == "sent"


async def test_an_answer_may_be_sent_before_the_question_is_acknowledged(house: House) -> None:
    async def receive(incoming: Any) -> None:
        sent = await house.web.send(incoming.address, Message("112"), key=incoming.event_id)
        house.outcomes.append(sent)

    await house.web.start(receive)
    async with tab(house) as page:
        await page.say(HELLO, TEXT)
        await page.hear("message")
        await page.hear("ok")
    assert house.outcomes[0].result == "sent"


async def test_hiding_reaches_every_tab_of_the_session(house: House) -> None:
    _, cookie = Seal(KEY).new("citizen")
    async with tab(house, cookie=cookie) as one, tab(house, cookie=cookie) as other:
        await one.say({"type": "leave"})
        await other.hear("leave")
        await house.web.hide(Address("web", one.session))
        await other.hear("leave")


async def test_a_stopped_channel_takes_nothing(house: House) -> None:
    async with tab(house) as page:
        await page.say(HELLO)
        await house.until(lambda: house.returns)
        await house.web.stop()
        with pytest.raises(ConnectionClosed):
            await page.hear("ok")
    assert await refused(house, origin=house.url) == 403


# The town's clock


async def moved(house: House, body: Any, **headers: str) -> httpx.Response:
    content = body if isinstance(body, str) else json.dumps(body)
    async with httpx.AsyncClient() as client:
        return await client.post(f"{house.url}/town/clock", content=content, headers=headers)


async def test_the_clock_is_shown_and_moved(house: House) -> None:
    assert (await fetched(house, "/town/clock")).json() == {"now": "2026-11-28T09:30:00"}
    assert (await moved(house, {"hours": 3})).json() == {"now": "2026-11-28T12:30:00"}
    answer = await moved(house, {"to": "2026-11-28T18:00"}, Origin=house.url)
    assert answer.json() == {"now": "2026-11-28T18:00:00"}


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "[" * 900,
        "x" * 5000,
        {},
        {"hours": 1, "to": "2026-11-28T18:00"},
        {"hours": True},
        {"hours": "3"},
        '{"hours": NaN}',
        '{"hours": 1e999}',
        {"to": "tomorrow"},
        {"to": 3},
        {"hours": 1, "also": 2},
    ],
)
async def test_a_wish_that_makes_no_sense_is_explained(house: House, body: Any) -> None:
    answer = await moved(house, body, **{"Accept-Language": "en"})
    assert answer.status_code == 400
    assert answer.json() == {"error": TEXTS["en"]["page-clock-wrong"]}


@pytest.mark.parametrize("body", [{"hours": -1}, {"hours": 24 * 31}, {"to": "2026-11-01T00:00"}])
async def test_the_town_says_why_its_clock_will_not_move(house: House, body: Any) -> None:
    answer = await moved(house, body)
    assert answer.status_code == 400
    assert answer.json() == {"error": "Solo in avanti, di trenta giorni al massimo."}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Host": "rebound.example", "Origin": "http://rebound.example"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_a_foreign_page_cannot_move_the_clock(house: House, headers: dict[str, str]) -> None:
    assert (await moved(house, {"hours": 1}, **headers)).status_code == 403
    assert house.town.local == SampleTown().local


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        Web(phones=PHONES, session_key=b"short", texts=TEXTS, returned=House().returned)
