"""What is brought to the door: only Telegram's, only what can be read, and 200 only once kept."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterator
from copy import deepcopy
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from structlog.testing import capture_logs

from channels.bodies import DEPTH_MAX, parsed
from channels.telegram import Telegram
from channels.telegram_hook import BODY_MAX, Hook
from channels.telegram_line import reason
from tests import PATIENCE
from tests.channels.telegram_house import SECRET, House, brought, built
from tests.fake_telegram.client import FakeTelegram, Phone, running
from tests.house import House as TownHouse
from tests.neighbours import rows

NOWHERE = "http://127.0.0.1:9"
SIGNED = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
ANNA = {"id": 1001, "is_bot": False, "first_name": "Anna", "language_code": "it"}
CHAT = {"id": 1001, "type": "private", "first_name": "Anna"}
SAID = {
    "update_id": 700_000_001,
    "message": {"message_id": 5, "date": 1, "chat": CHAT, "from": ANNA, "text": "ciao"},
}
TAPPED = {
    "update_id": 700_000_002,
    "callback_query": {
        "id": "77",
        "from": ANNA,
        "chat_instance": "1",
        "data": "menu",
        "message": SAID["message"],
    },
}
BLOCKED = {
    "update_id": 700_000_003,
    "my_chat_member": {
        "chat": CHAT,
        "from": ANNA,
        "date": 1,
        "old_chat_member": {"user": ANNA, "status": "member"},
        "new_chat_member": {"user": ANNA, "status": "kicked", "until_date": 0},
    },
}


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """A Telegram that no test leaves with a call it should not have made."""
    async with FakeTelegram(running()) as fake:
        yield fake
        assert await fake.violations() == []


@pytest.fixture
def house() -> House:
    return House()


class Door:
    """The door of a house, knocked at without a network between."""

    def __init__(self, telegram: Telegram) -> None:
        app = Starlette(routes=telegram.routes)
        self._http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app), base_url="http://faibene"
        )

    async def knocks(self, content: Any, headers: Any = SIGNED) -> int:
        """The status that a body is answered with; what is not bytes is sent as JSON."""
        body = json.dumps(content).encode() if isinstance(content, dict) else content
        return (await self._http.post("/telegram", content=body, headers=headers)).status_code


@pytest.fixture
async def door(house: House) -> AsyncIterator[Door]:
    telegram = built(AWAY, house, base_url=NOWHERE, webhook_url=NOWHERE, secret=SECRET)
    await telegram.start(house.receive)
    yield Door(telegram)
    await telegram.stop()


class Away:
    """A Telegram out of reach."""

    url, token = NOWHERE, "123456:TEST"


AWAY: Any = Away()


async def test_what_is_brought_is_kept_in_our_words(door: Door, house: House) -> None:
    assert [await door.knocks(each) for each in (SAID, TAPPED, BLOCKED)] == [200] * 3
    assert [(each.text, each.path, each.event) for each in house.kept] == [
        ("ciao", None, None),
        (None, "menu", None),
        (None, None, "blocked"),
    ]


WRONG: dict[str, Any] = {
    "unsigned": {},
    "empty": {"X-Telegram-Bot-Api-Secret-Token": ""},
    "wrong": {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1] + "8"},
    "truncated": {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1]},
    "longer": {"X-Telegram-Bot-Api-Secret-Token": SECRET + "0"},
    "in another case": {"X-Telegram-Bot-Api-Secret-Token": SECRET.upper()},
    "no ASCII": [(b"X-Telegram-Bot-Api-Secret-Token", "sécrèt-🌍".encode())],
    "no letters at all": [(b"X-Telegram-Bot-Api-Secret-Token", b"\xff\xfe\x80")],
    "under another name": {"X-Secret": SECRET},
}


@pytest.mark.parametrize("headers", WRONG.values(), ids=list(WRONG))
async def test_nobody_else_gets_in_and_what_they_bring_is_not_even_read(
    door: Door, house: House, headers: Any
) -> None:
    read: list[bytes] = []

    async def body() -> AsyncIterator[bytes]:
        read.append(b"a part")
        yield json.dumps(SAID).encode()

    assert await door.knocks(body(), headers) == 403
    assert (house.seen, read) == ([], [])


async def test_only_a_post_gets_in(door: Door) -> None:
    assert (await door._http.get("/telegram", headers=SIGNED)).status_code == 405


async def large(size: int) -> AsyncIterator[bytes]:
    """A body in parts, as when nobody has said how long it will be."""
    for _ in range(0, size, 65_536):
        yield b" " * 65_536
    yield json.dumps(SAID).encode()


@pytest.mark.parametrize("said", [None, "10", "99999999999"])
async def test_a_body_is_read_no_further_than_its_limit_whatever_its_length_claims(
    door: Door, house: House, said: str | None
) -> None:
    headers = SIGNED | ({"Content-Length": said} if said else {})
    assert await door.knocks(large(5 * BODY_MAX), headers) == 413
    assert await door.knocks(large(BODY_MAX - 65_536), headers) == 200
    assert len(house.kept) == 1


def nested(depth: int) -> bytes:
    return b'{"update_id": 1, "message": ' + b"[" * depth + b"]" * depth + b"}"


NO_UPDATE = {
    "nothing": b"",
    "no JSON": b"<html>",
    "half of it": json.dumps(SAID).encode()[:-9],
    "two of it": json.dumps(SAID).encode() * 2,
    "no UTF-8": b'{"update_id": 1, "text": "\xff"}',
    "UTF-16": json.dumps(SAID).encode("utf-16"),
    "a list": b"[1]",
    "a word": b'"update"',
    "no number": b'{"message": {}}',
    "true for a number": b'{"update_id": true}',
    "half a number": b'{"update_id": 1.5}',
    "a very long number": b'{"update_id": ' + b"9" * 5000 + b"}",
    "deep": nested(DEPTH_MAX),
    "very deep": nested(100_000),
    "deep and open": b"[" * 100_000,
    "deep in objects": b'{"a":' * 100_000,
    "deep behind a quote": b'{"update_id": 1, "a": "'
    + b'\\"' * 1000
    + b'", "b": '
    + b"[" * 100_000,
    "quotes for ever": b'"' + b'\\"' * 400_000,
    "a message of nothing": {"update_id": 1, "message": {}},
    "a message of a number": {"update_id": 1, "message": 5},
    "a number for a text": {"update_id": 1, "message": {**SAID["message"], "text": 5}},
    "a list for a chat": {
        "update_id": 1,
        "message": {**SAID["message"], "chat": {**CHAT, "id": [1]}},
    },
    "no private chat at all": {
        "update_id": 1,
        "message": {**SAID["message"], "chat": {**CHAT, "id": None}},
    },
}


@pytest.mark.parametrize("body", NO_UPDATE.values(), ids=list(NO_UPDATE))
async def test_what_is_no_update_is_refused_and_nothing_comes_of_it(
    door: Door, house: House, body: Any
) -> None:
    assert await door.knocks(body) == 400
    assert house.seen == []
    assert await door.knocks(SAID) == 200


@pytest.mark.parametrize(
    "brackets",
    ['"' + "[" * 1000 + '"', '"\\"' + "{" * 1000 + '"', "[[],[],[]," * 30 + "1" + "]" * 30],
)
def test_only_what_really_nests_counts_as_deep(brackets: str) -> None:
    assert parsed(brackets.encode()) == json.loads(brackets)


async def test_what_is_nothing_for_us_is_taken_off_telegrams_hands(
    door: Door, house: House
) -> None:
    group = {**SAID["message"], "chat": {"id": -100, "type": "group", "title": "Gruppo"}}
    for each in ({"message": group}, {"edited_message": SAID["message"]}, {"new": {"a": 1}}, {}):
        assert await door.knocks({"update_id": 5, **each}) == 200
    assert house.seen == []


async def test_the_answer_waits_until_it_is_kept(door: Door, house: House) -> None:
    house.open.clear()
    knocking = asyncio.create_task(door.knocks(SAID))
    await house.has(1, seen=True)
    assert not knocking.done()
    house.open.set()
    assert await knocking == 200
    assert len(house.kept) == 1


async def test_before_anybody_receives_and_after_the_end_it_stays_with_telegram(
    house: House,
) -> None:
    telegram = built(AWAY, house, base_url=NOWHERE, webhook_url=NOWHERE, secret=SECRET)
    assert await Door(telegram).knocks(SAID) == 503
    await telegram.start(house.receive)
    assert await Door(telegram).knocks(SAID) == 200
    await telegram.stop()
    assert await Door(telegram).knocks(SAID) == 503
    assert len(house.kept) == 1


async def test_what_could_not_be_kept_is_brought_again(fake: FakeTelegram, house: House) -> None:
    house.failures = 2
    async with brought(fake, house):
        update = await Phone(fake, 1001).says("non perdermi")
        await fake.confirmed(update)
        assert await fake.tried(update, 3) == [503, 503, 200]
    assert [each.text for each in house.kept] == ["non perdermi"]


async def test_the_webhook_is_set_with_all_it_needs_and_stays_set(
    fake: FakeTelegram, house: House
) -> None:
    waiting = await Phone(fake, 1001).says("prima che il bot si svegli")
    commands = {"it": [("start", "Inizia")]}
    async with brought(fake, house, commands=commands) as telegram:
        await fake.confirmed(waiting)
        (call,) = await fake.calls("setWebhook", at_least=1)
        await fake.calls("setMyCommands", at_least=1)
        await is_set(telegram)
        assert telegram.poll_age() is None
    asked = call["arguments"]
    assert asked["allowed_updates"] == ["message", "callback_query", "my_chat_member"]
    assert (asked["secret_token"], asked.get("drop_pending_updates", False)) == (SECRET, False)
    assert asked["url"].endswith("/telegram")
    assert (await fake.state())["webhook"] == asked["url"]
    assert await fake.calls("getUpdates") == []


async def test_the_webhook_is_set_again_and_again_until_telegram_takes_it(
    fake: FakeTelegram, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    rest = asyncio.sleep
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.extend([seconds] if seconds >= 1 else [])
        await rest(0 if seconds >= 1 else seconds)

    monkeypatch.setattr("channels.telegram_line.asyncio.sleep", nap)
    await fake.fails("getMe", 502)
    await fake.fails("setWebhook", 400, "Bad Request: bad webhook: Failed to resolve host")
    await fake.fails("setWebhook", 429, retry_after=45)
    await fake.drops("setWebhook", after=False)
    async with brought(fake, house, look_seconds=0.1) as telegram:
        assert not telegram.hears(within=1e9)
        await Phone(fake, 1001).says("ci sei?")
        assert (await house.has(1))[0].text == "ci sei?"
        await is_set(telegram)
    assert naps == [1.0, 1.0, 45.0, 30.0]


async def is_set(telegram: Telegram) -> None:
    """The channel knows that the webhook is set: the first update may come before that."""
    await until(lambda: telegram.hears(within=0))


async def until(true: Callable[[], bool]) -> None:
    """Waits for what the channel notices by itself."""
    async with asyncio.timeout(PATIENCE):
        while not true():
            await asyncio.sleep(0.01)


@pytest.fixture
def logged() -> Iterator[list[Any]]:
    with capture_logs() as lines:
        yield lines


@pytest.mark.parametrize("taken", ["deleteWebhook", "setWebhook?url=https://other.example/"])
async def test_a_webhook_that_another_process_took_is_noticed_and_set_again(
    fake: FakeTelegram, house: House, logged: list[Any], taken: str
) -> None:
    async with brought(fake, house, look_seconds=0.1) as telegram:
        await is_set(telegram)
        await fake.slows("setWebhook", 0.5, times=2)
        other = asyncio.create_task(fake.http.post(f"/bot{fake.token}/{taken}"))
        await until(lambda: not telegram.hears(within=1e9))
        await until(lambda: telegram.hears(within=0))
        await Phone(fake, 1001).says("ci sei ancora?")
        await house.has(1)
        assert (await other).is_success
    assert [each["event"] for each in logged] == ["the webhook was lost"]


async def test_what_does_not_get_through_is_told_without_telegrams_words(
    fake: FakeTelegram, house: House, logged: list[Any]
) -> None:
    house.failures = 1
    async with brought(fake, house, look_seconds=0.1) as telegram:
        assert telegram.pending is None
        await until(lambda: telegram.pending == 0)
        await Phone(fake, 1001).says("canarino")
        await until(lambda: len(logged) == 2)
        assert telegram.hears(within=0)
    assert logged[1] == {
        "event": "updates do not get through",
        "log_level": "warning",
        "count": logged[1]["count"],
        "reason": "wrong-response",
    }


async def test_a_telegram_that_does_not_answer_the_look_changes_nothing(
    fake: FakeTelegram, house: House
) -> None:
    async with brought(fake, house, look_seconds=0.1) as telegram:
        await until(lambda: telegram.pending == 0)
        await fake.fails("getWebhookInfo", 502, times=1_000)
        await until(lambda: telegram.pending is None)
        assert telegram.hears(within=0)
        await fake.heals()
        await until(lambda: telegram.pending == 0)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
            "port-not-allowed",
        ),
        ("bad webhook: An HTTPS URL must be provided for webhook", "https-needed"),
        ("bad webhook: Failed to resolve host: Name or service not known", "host-unknown"),
        ("bad webhook: IP address 127.0.0.1 is reserved", "address-not-public"),
        ("bad webhook: IPv6-only addresses are not allowed", "ipv6-only"),
        ("secret token contains unallowed characters", "other"),
    ],
)
async def test_a_refused_webhook_says_why_in_the_log(
    fake: FakeTelegram, house: House, logged: list[Any], words: str, why: str
) -> None:
    await fake.fails("setWebhook", 400, f"Bad Request: {words}")
    async with brought(fake, house):
        await until(lambda: bool(logged))
    (line,) = logged
    assert (line["event"], line["method"], line["reason"]) == (
        "refused by telegram",
        "setWebhook",
        why,
    )
    assert words not in str(line)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Wrong response from the webhook: 502 Bad Gateway", "wrong-response"),
        ("SSL error {error:0A000086:SSL routines::certificate verify failed}", "certificate"),
        ("Connection timed out", "timeout"),
        ("Read timeout expired", "timeout"),
        ("Can't connect to the webhook", "no-connection"),
        ("Webhook connection closed", "no-connection"),
        ("", "other"),
    ],
)
def test_a_failure_has_one_of_a_few_names(words: str, why: str) -> None:
    assert reason(words) == why


@pytest.mark.parametrize("method", ["getMe", "setWebhook", "getWebhookInfo"])
async def test_a_rejected_token_raises_the_alarm(
    fake: FakeTelegram, house: House, method: str
) -> None:
    await fake.fails(method, 401)
    async with brought(fake, house) as telegram:
        assert await house.alarmed() == "Telegram rejects the token"
        assert not telegram.hears(within=1e9)


async def test_a_tap_is_acknowledged_before_it_is_kept(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001)
    async with brought(fake, house) as telegram:
        await anna.says("/start")
        await house.has(1)
        await telegram._bot.send_message(1001, "Vieni?", reply_markup=KEYBOARD)
        house.open.clear()
        await anna.taps("Sì")
        await fake.control("answered")
        assert len(house.kept) == 1
        house.open.set()
        assert (await house.has(2))[1].path == "yes"


KEYBOARD = {"inline_keyboard": [[{"text": "Sì", "callback_data": "yes"}]]}


def test_a_webhook_without_a_secret_is_never_built() -> None:
    with pytest.raises(ValueError, match="secret"):
        built(AWAY, House(), webhook_url=NOWHERE, secret="")


def test_polling_has_no_door(house: House) -> None:
    assert list(built(AWAY, house).routes) == []


NUMBERS = st.integers() | st.floats() | st.booleans() | st.none()
TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)
JUNK = st.recursive(
    NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def places(value: Any, here: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in an update that something else could stand at."""
    for name, inner in value.items() if isinstance(value, dict) else ():
        yield (*here, name)
        yield from places(inner, (*here, name))


@st.composite
def odd_updates(draw: st.DrawFn) -> Any:
    """An update in which one or two things are something else, or are missing."""
    update: Any = deepcopy(draw(st.sampled_from([SAID, TAPPED, BLOCKED])))
    for _ in range(draw(st.integers(1, 2))):
        *way, last = draw(st.sampled_from(sorted(places(update), key=str)))
        where = update
        for name in way:
            where = where[name]
        if draw(st.booleans()):
            where[last] = draw(JUNK)
        else:
            del where[last]
    return update


async def test_whatever_is_brought_is_taken_or_refused_and_a_refusal_leaves_no_trace(
    town: TownHouse,
) -> None:
    """Signed nonsense of any shape, over the real inbox: what gets in can be dealt with."""
    telegram = built(AWAY, House(), base_url=NOWHERE, webhook_url=NOWHERE, secret=SECRET)
    await telegram.start(town.reception.receive)
    door, loop = Door(telegram), asyncio.get_running_loop()

    async def traces() -> list[int]:
        return [len(await rows(town, table)) for table in ("inbox", "people", "outbox")]

    async def brings(update: Any) -> None:
        await town.reception.drain()
        before = await traces()
        status = await door.knocks(json.dumps(update).encode())
        assert status in (200, 400), status
        if status == 400:
            assert await traces() == before

    @settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
    @given(
        odd_updates() | JUNK | st.fixed_dictionaries({"update_id": st.integers(), "message": JUNK})
    )
    def try_all(update: Any) -> None:
        asyncio.run_coroutine_threadsafe(brings(update), loop).result(30)

    await asyncio.to_thread(try_all)
    await telegram.stop()
    await town.settled()
    assert await town.ask(lambda open_town: open_town.inbox.waiting()) == []


def test_the_hook_is_named_as_in_the_documentation() -> None:
    assert [route.path for route in Hook(AWAY, NOWHERE, SECRET, AWAY, AWAY).routes] == ["/telegram"]
