"""What people do reaches the house once it is safe, and nothing is lost on the way."""

import asyncio
import json
import logging
import socket
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram.error import TelegramError

from channels import telegram as channel
from channels import telegram_poll
from channels.telegram_poll import updates_in
from domain.chat import Button, Incoming, Message
from tests import PATIENCE
from tests.channels.telegram_house import House, at, built, on_air
from tests.fake_telegram.client import FakeTelegram, Phone, running


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """A Telegram that no test leaves with a call it should not have made."""
    async with FakeTelegram(running()) as fake:
        yield fake
        assert await fake.violations() == []


@pytest.fixture
def house() -> House:
    return House()


async def test_a_text_arrives_in_our_words(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001, "Anna", language="it")
    async with on_air(fake, house):
        update = await anna.says("sabato 9-12")
        (said,) = await house.has(1)
        assert replace(said, sent=None) == Incoming(
            address=at(1001),
            event_id=str(update),
            text="sabato 9-12",
            hint="it",
        )
        assert said.sent


async def test_a_tap_carries_its_path_and_its_menu(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001, language=None)
    async with on_air(fake, house) as telegram:
        await anna.says("/start")
        await house.has(1)
        sent = await telegram.send(at(1001), menu("Vieni?", ("Sì", "shift/8F3K/join")), key="1")
        await anna.hears("Vieni?")
        await anna.taps("Sì")
        tapped = (await house.has(2))[1]
        assert (tapped.path, tapped.message_id) == ("shift/8F3K/join", sent.wire_id)
        assert (tapped.text, tapped.hint) == (None, None)
        await fake.control("answered")


KINDS = {
    "location": "location",
    "voice": "voice",
    "photo": "photo",
    "document": "file",
    "sticker": "other",
    "contact": "other",
    "dice": "other",
}


async def test_what_is_no_text_arrives_as_its_kind(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001)
    async with on_air(fake, house):
        for sent in KINDS:
            await anna.sends(sent)
        kept = await house.has(len(KINDS))
    assert [incoming.attachment for incoming in kept] == list(KINDS.values())
    assert {incoming.text for incoming in kept} == {None}


async def test_blocking_and_coming_back_are_events(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001)
    async with on_air(fake, house) as telegram:
        await anna.blocks()
        assert (await house.has(1))[0].event == "blocked"
        outcome = await telegram.send(at(1001), Message("ci sei?"), key="1")
        assert outcome.result == "unreachable"
        await anna.unblocks()
        assert (await house.has(2))[1].event == "unblocked"


async def test_only_what_the_bot_reads_is_asked_for(fake: FakeTelegram, house: House) -> None:
    async with on_air(fake, house):
        await fake.calls("getUpdates", at_least=1)
        wanted = ["message", "callback_query", "my_chat_member"]
        assert (await fake.state())["allowed"] == wanted


async def test_messages_that_wait_at_telegram_are_never_dropped(
    fake: FakeTelegram, house: House
) -> None:
    await Phone(fake, 1001).says("prima che il bot si svegli")
    async with on_air(fake, house):
        assert (await house.has(1))[0].text == "prima che il bot si svegli"


async def test_nothing_is_lost_when_keeping_fails_for_a_while(
    fake: FakeTelegram, house: House
) -> None:
    anna = Phone(fake, 1001)
    updates = [await anna.says(text) for text in ("uno", "due", "tre")]
    house.failures = 1
    async with on_air(fake, house):
        kept = await house.has(3)
        assert [incoming.text for incoming in kept] == ["uno", "due", "tre"]
        await fake.confirmed(updates[-1])
    assert house.seen == [str(updates[0]), *map(str, updates)]
    assert house.alarms.empty()


async def test_what_several_people_said_is_kept_together_and_each_one_s_in_order(
    fake: FakeTelegram, house: House
) -> None:
    anna, luca = Phone(fake, 1001), Phone(fake, 1002)
    first, second = await anna.says("uno"), await anna.says("due")
    other = await luca.says("e io")
    house.open.clear()
    async with on_air(fake, house):
        await house.has(2, seen=True)
        assert house.seen == [str(first), str(other)]
        house.open.set()
        await fake.confirmed(other)
    assert [int(each.event_id) for each in house.kept if each.address == at(1001)] == [
        first,
        second,
    ]


async def test_one_person_s_failure_costs_nobody_s_words_and_not_their_order(
    fake: FakeTelegram, house: House
) -> None:
    said = [await Phone(fake, number).says("ciao") for number in (1001, 1001, 1002)]
    house.failures = 1
    async with on_air(fake, house):
        await fake.confirmed(said[-1])
    anna = [int(each.event_id) for each in house.kept if each.address == at(1001)]
    assert anna == said[:2]
    assert str(said[2]) in {each.event_id for each in house.kept}


async def test_an_update_is_confirmed_only_after_it_is_kept(
    fake: FakeTelegram, house: House
) -> None:
    house.open.clear()
    update = await Phone(fake, 1001).says("aspettami")
    async with on_air(fake, house):
        await house.has(1, seen=True)
        assert (await fake.state())["confirmed"] <= update
        house.open.set()
        await fake.confirmed(update)


async def test_what_was_being_kept_at_the_end_comes_again(fake: FakeTelegram, house: House) -> None:
    house.open.clear()
    update = await Phone(fake, 1001).says("non perdermi")
    async with on_air(fake, house):
        await house.has(1, seen=True)
    assert house.kept == []
    house.open.set()
    async with on_air(fake, house):
        assert [incoming.event_id for incoming in await house.has(1)] == [str(update)]


async def test_a_repeated_update_keeps_its_number(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001)
    async with on_air(fake, house):
        first = await anna.says("una volta")
        await fake.confirmed(first)
        await fake.repeats(first, 150)
        second = await anna.says("poi basta")
        await fake.confirmed(second)
    assert {i.event_id for i in house.kept} == {str(first), str(second)}


def group(text: str) -> dict[str, Any]:
    """A message in a group, where the bot is not at home."""
    return {
        "message_id": 5,
        "date": 1,
        "chat": {"id": -100, "type": "group", "title": "Gruppo"},
        "from": {"id": 7, "is_bot": False, "first_name": "Gino"},
        "text": text,
    }


PINNED = group("") | {"chat": {"id": 7, "type": "private"}, "new_chat_title": "x"}
del PINNED["text"]
MEMBER = {"user": {"id": 1, "is_bot": True, "first_name": "b"}, "status": "member"}


NOT_FOR_US: list[dict[str, Any]] = [
    {"message": group("ciao a tutti")},
    {"edited_message": group("corretto") | {"edit_date": 2}},
    {"channel_post": group("avviso")},
    {"message": PINNED},
    {
        "my_chat_member": {
            "chat": group("")["chat"],
            "from": group("")["from"],
            "date": 1,
            "old_chat_member": MEMBER,
            "new_chat_member": MEMBER,
        }
    },
    {"callback_query": {"id": "9", "from": group("")["from"], "chat_instance": "1"}},
    {"something_new": {"a": 1}},
    {},
    {"message": {"nonsense": True}},
    {"message": 5},
    {"message": [[[[[]]]]]},
    {"message": {"message_id": "x", "date": "y", "chat": None}},
    {"callback_query": {"id": "9", "data": "admin/all"}},
    {"my_chat_member": "kicked"},
]


async def test_what_is_not_for_the_bot_is_passed_over_without_stopping_the_rest(
    fake: FakeTelegram, house: House
) -> None:
    for number, body in enumerate(NOT_FOR_US, 700_000_500):
        await fake.pushes({"update_id": number} | body)
    async with on_air(fake, house):
        update = await Phone(fake, 1001).says("e io?")
        await fake.confirmed(update)
    assert [incoming.text for incoming in house.kept] == ["e io?"]


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"ok": true}',
        b'{"result": 5}',
        b'{"result": [{"message": {}}]}',
        b'{"result": [{"update_id": true}]}',
        b'{"result": ["x"]}',
        b'{"result": ' + b"[" * 100_000,
    ],
)
def test_an_answer_that_makes_no_sense_is_an_error_that_polling_survives(payload: bytes) -> None:
    with pytest.raises(TelegramError):
        updates_in(payload)


def test_an_update_that_cannot_be_read_keeps_its_number_alone() -> None:
    good = {"update_id": 2, "message": group("x")}
    answer = {"ok": True, "result": [{"update_id": 1, "message": {"x": 1}}, good]}
    first, second = updates_in(json.dumps(answer).encode())
    assert (first.to_dict(), second.to_dict()["message"]["text"]) == ({"update_id": 1}, "x")


async def test_a_tap_is_acknowledged_before_it_is_kept(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001)
    async with on_air(fake, house) as telegram:
        await anna.says("/start")
        await house.has(1)
        await telegram.send(at(1001), menu("Vieni?", ("Sì", "yes")), key="1")
        house.open.clear()
        await anna.taps("Sì")
        await fake.control("answered")
        assert len(house.kept) == 1
        house.open.set()
        assert (await house.has(2))[1].path == "yes"


async def test_a_flood_of_taps_leaves_connections_for_messages(
    fake: FakeTelegram, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never_ends(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(channel.Telegram, "_acknowledge", never_ends)
    anna = Phone(fake, 1001)
    async with on_air(fake, house) as telegram:
        await anna.says("/start")
        await house.has(1)
        await telegram.send(at(1001), menu("Vieni?", ("Sì", "yes")), key="1")
        for _ in range(2 * channel.TAPS_AT_ONCE):
            await anna.taps("Sì")
        await house.has(1 + 2 * channel.TAPS_AT_ONCE)
        assert len(telegram._tasks) <= channel.TAPS_AT_ONCE


async def test_a_tap_too_old_to_acknowledge_still_counts(fake: FakeTelegram, house: House) -> None:
    anna = Phone(fake, 1001)
    async with on_air(fake, house) as telegram:
        await anna.says("/start")
        await house.has(1)
        await telegram.send(at(1001), menu("Vieni?", ("Sì", "yes")), key="1")
    await anna.taps("Sì")
    await fake.control("expires")
    async with on_air(fake, house):
        assert (await house.has(2))[1].path == "yes"
        assert (await fake.calls("answerCallbackQuery", at_least=1))[0]["method"]


async def test_two_processes_with_one_token_are_told_loudly_and_go_on(
    fake: FakeTelegram, house: House
) -> None:
    async with on_air(fake, house):
        await fake.calls("getUpdates", at_least=1)
        async with on_air(fake, House()):
            assert "another process" in await house.alarmed()
        await Phone(fake, 1001).says("ci sono ancora")
        await house.has(1)


async def test_a_token_revoked_while_polling_raises_the_alarm_and_stops_cleanly(
    fake: FakeTelegram, house: House
) -> None:
    telegram = built(fake, house)
    await telegram.start(house.receive)
    await fake.calls("getUpdates", at_least=1)
    await fake.fails("getUpdates", 401, times=9)
    assert "token" in await house.alarmed()
    await telegram.stop()


async def test_a_wrong_token_raises_the_alarm_at_the_start(
    fake: FakeTelegram, house: House
) -> None:
    async with on_air(fake, house, token="999999:WRONG") as telegram:
        assert await house.alarmed() == "Telegram rejects the token"
        assert (await telegram.send(at(1), Message("x"), key="1")).result == "stopped"
        assert await house.alarmed()


async def test_an_alarm_that_fails_does_not_end_polling(fake: FakeTelegram) -> None:
    def alarm(reason: str) -> None:
        raise OSError(reason)

    telegram = channel.Telegram(fake.token, conflict=alarm)
    telegram._alarm("another process polls")


async def test_the_rest_goes_on_while_telegram_is_down_at_the_start(
    fake: FakeTelegram, house: House
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    await Phone(fake, 1001).says("quando torni?")
    async with on_air(fake, house, base_url=f"http://127.0.0.1:{port}") as telegram:
        assert (await telegram.send(at(1001), Message("x"), key="1")).result == "later"
        assert telegram.poll_age() is None
        async with await relay(port, fake):
            assert (await house.has(1))[0].text == "quando torni?"
            await telegram.stop()


async def test_polling_recovers_from_a_bad_gateway_and_from_cut_lines(
    fake: FakeTelegram, house: House
) -> None:
    async with on_air(fake, house):
        await fake.calls("getUpdates", at_least=1)
        await fake.fails("getUpdates", 502)
        await Phone(fake, 1001).says("uno")
        await house.has(1)
        await fake.drops("getUpdates", after=True)
        update = await Phone(fake, 1001).says("due")
        await fake.confirmed(update)
    assert [incoming.text for incoming in house.kept] == ["uno", "due"]


async def test_the_age_of_the_last_poll_is_the_health(fake: FakeTelegram, house: House) -> None:
    hours = iter(range(100, 10_000, 100))
    async with on_air(fake, house, monotonic=lambda: float(next(hours))) as telegram:
        assert telegram.poll_age() is None
        await fake.confirmed(await Phone(fake, 1001).says("ciao"))
        age = telegram.poll_age()
        assert age is not None
        assert age >= 100


async def test_stopping_does_not_wait_for_the_next_attempt(
    fake: FakeTelegram, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep, sleep = asyncio.Event(), asyncio.sleep

    async def watched(seconds: float) -> None:
        if seconds > 60:
            asleep.set()
        await sleep(seconds)

    monkeypatch.setattr(telegram_poll, "GOODBYE", 0.1)
    monkeypatch.setattr(asyncio, "sleep", watched)
    telegram = built(fake, house)
    await telegram.start(house.receive)
    await fake.calls("getUpdates", at_least=1)
    await fake.fails("getUpdates", 429, retry_after=60)
    async with asyncio.timeout(PATIENCE):
        await asleep.wait()
    stopping = time.monotonic()
    async with asyncio.timeout(PATIENCE):  # which the library swallows, so the clock is the judge
        await telegram.stop()
    assert time.monotonic() - stopping < PATIENCE


async def test_a_channel_never_started_can_be_stopped(fake: FakeTelegram, house: House) -> None:
    await built(fake, house).stop()


async def test_commands_are_published_by_language(fake: FakeTelegram, house: House) -> None:
    commands = {"": [("start", "Begin")], "it": [("start", "Inizia"), ("erase", "Cancella")]}
    async with on_air(fake, house, commands=commands):
        await fake.calls("setMyCommands", at_least=2)
        published = (await fake.state())["commands"]
    assert [command["description"] for command in published["it"]] == ["Inizia", "Cancella"]
    assert [command["description"] for command in published[""]] == ["Begin"]


async def test_commands_that_cannot_be_published_stop_nothing(
    fake: FakeTelegram, house: House
) -> None:
    await fake.fails("setMyCommands", 429, retry_after=30)
    async with on_air(fake, house, commands={"it": [("start", "Inizia")]}):
        await Phone(fake, 1001).says("ci sei?")
        await house.has(1)


async def test_logs_hold_no_token_and_no_words(
    fake: FakeTelegram, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house.failures = 1
    with capture_logs() as own:
        async with on_air(fake, house) as telegram:
            await fake.pushes({"update_id": 700_000_500, "message": {"text": "canarino"}})
            await Phone(fake, 1001, "Carmela").says("canarino giallo")
            await house.has(1)
            await telegram.send(at(1001), Message("canarino verde"), key="1")
            await fake.fails("sendMessage", 502)
            await telegram.send(at(1001), Message("canarino blu"), key="1")
        async with on_air(fake, house, token="999999:CANARY"):
            await house.alarmed()
    assert own
    for secret in (fake.token, "TEST", "CANARY", "canarino", "Carmela"):
        assert secret not in caplog.text + str(own)


async def relay(port: int, fake: FakeTelegram) -> asyncio.Server:
    """A line to the fake on a port of our choice."""
    there = fake.url.removeprefix("http://").split(":")

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward, back = await asyncio.open_connection(there[0], int(there[1]))
        await asyncio.gather(pipe(reader, back), pipe(onward, writer))

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while chunk := await reader.read(4096):
            writer.write(chunk)
        writer.close()

    return await asyncio.start_server(carry, "127.0.0.1", port)


def menu(text: str, *buttons: tuple[str, str]) -> Message:
    """A message with one row of buttons."""
    return Message(text, (tuple(Button(label, path) for label, path in buttons),))


async def test_what_is_written_under_a_photo_is_heard(fake: FakeTelegram, house: House) -> None:
    async with on_air(fake, house):
        await Phone(fake, 1001).sends("photo", caption="mio marito mi picchia")
        incoming = (await house.has(1))[0]
        assert (incoming.text, incoming.attachment) == ("mio marito mi picchia", None)
