"""What becomes of a message: shown, shown in place, put off, given up, or perhaps delivered."""

import socket
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from channels import telegram_wire as wire
from channels.telegram import Telegram
from domain.chat import Address, Button, Message, Outcome
from tests.channels.telegram_house import House, at, built
from tests.fake_telegram.client import FakeTelegram, Phone, running

SECRET = "<b>canarino</b>"


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """A Telegram where Anna has written to the bot."""
    async with FakeTelegram(running()) as fake:
        await Phone(fake, 1001).says("/start")
        yield fake


@pytest.fixture
async def telegram(fake: FakeTelegram) -> AsyncIterator[Telegram]:
    """The channel, which sends without polling."""
    telegram = built(fake, House())
    yield telegram
    await telegram.stop()


def menu(text: str, *labels: str) -> Message:
    """A message with one button a row."""
    return Message(text, tuple((Button(label, f"path/{label}"),) for label in labels))


async def test_words_and_buttons_are_shown_as_they_are(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    anna = Phone(fake, 1001)
    words = "2 < 3 & *niente* _è_ <b>markup</b> \u2067سلام\u2069"
    sent = await telegram.send(at(1001), menu(words, "Sì", "No"), key="1")
    shown = await anna.hears("markup")
    assert sent == Outcome("sent", wire_id=str(shown.id))
    assert (shown.text, shown.labels) == (words, ["Sì", "No"])
    call = (await fake.calls("sendMessage"))[0]["arguments"]
    assert call["link_preview_options"] == {"is_disabled": True}
    assert "parse_mode" not in call
    assert await fake.violations() == []


async def test_the_capabilities_are_what_telegram_accepts(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    can = telegram.capabilities
    row = tuple(Button(f"{n}", "è" * (can.path_max // 2)) for n in range(can.row_max))
    rows = (row,) * (can.buttons_max // can.row_max)
    largest = Message("🌍" * (can.text_max // 2), rows)
    assert (await telegram.send(at(1001), largest, key="1")).result == "sent"
    longer = Message(largest.text + "è", rows)
    assert (await telegram.send(at(1001), longer, key="2")).reason == "message is too long"
    deeper = Message("ciao", ((Button("x", "è" * 32 + "e"),),))
    assert (await telegram.send(at(1001), deeper, key="3")).reason == "button_data_invalid"


async def test_a_menu_is_replaced_in_place(fake: FakeTelegram, telegram: Telegram) -> None:
    anna = Phone(fake, 1001)
    first = await telegram.send(at(1001), menu("Quando?", "Sabato"), key="1")
    again = await telegram.send(at(1001), menu("Dove?", "Qui"), key="2", edits=first.wire_id)
    shown = await anna.hears("Dove?")
    assert again == first
    assert (shown.edited, await anna.buttons()) == (True, ["Qui"])
    await telegram.send(at(1001), Message("Fatto."), key="3", edits=first.wire_id)
    assert await anna.buttons() == []


async def test_the_same_words_in_place_count_as_shown(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    first = await telegram.send(at(1001), menu("Quando?", "Sabato"), key="1")
    assert await telegram.send(at(1001), menu("Quando?", "Sabato"), key="2", edits="2") == first
    assert len(await fake.calls("sendMessage")) == 1


@pytest.mark.parametrize("gone", ["999999", "1", "not-a-number"])
async def test_a_menu_that_cannot_be_replaced_is_shown_anew(
    fake: FakeTelegram, telegram: Telegram, gone: str
) -> None:
    outcome = await telegram.send(at(1001), menu("Ecco", "Sì"), key="1", edits=gone)
    assert (outcome.result, outcome.wire_id != gone) == ("sent", True)
    assert (await Phone(fake, 1001).last()).text == "Ecco"


async def test_a_menu_too_old_to_edit_is_shown_anew(fake: FakeTelegram, telegram: Telegram) -> None:
    first = await telegram.send(at(1001), menu("Quando?", "Sabato"), key="1")
    await fake.fails("editMessageText", 400, "Bad Request: message can't be edited")
    outcome = await telegram.send(at(1001), menu("Dove?", "Qui"), key="2", edits=first.wire_id)
    assert outcome.result == "sent"
    assert outcome.wire_id != first.wire_id


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_each_refusal_has_its_meaning(
    fake: FakeTelegram, telegram: Telegram, method: str
) -> None:
    edits = (await telegram.send(at(1001), menu("Prima", "Sì"), key="0")).wire_id
    for code, words, parameters, expected in REFUSALS:
        await fake.fails(method, code, words, **parameters)
        outcome = await telegram.send(
            at(1001), Message(SECRET), key="1", edits=edits if method != "sendMessage" else None
        )
        assert outcome == expected, (code, words)
    assert [message.text for message in await Phone(fake, 1001).screen()] == ["/start", "Prima"]


REFUSALS: list[tuple[int, str, dict[str, int], Outcome]] = [
    (
        429,
        "",
        {"retry_after": 7},
        Outcome("later", after=7.0, scope="channel", reason="too many requests"),
    ),
    (403, "", {}, Outcome("unreachable", reason="forbidden")),
    (403, "Forbidden: user is deactivated", {}, Outcome("unreachable", reason="forbidden")),
    (400, "Bad Request: chat not found", {}, Outcome("unreachable", reason="chat not found")),
    (400, "Bad Request: PEER_ID_INVALID", {}, Outcome("unreachable", reason="peer_id_invalid")),
    (
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": -1009},
        Outcome("later", moved="-1009", reason="moved"),
    ),
    (401, "Unauthorized", {}, Outcome("stopped", scope="channel", reason="token rejected")),
    (
        400,
        f'Bad Request: can\'t parse entities: Unsupported start tag "{SECRET}"',
        {},
        Outcome("refused", reason="can't parse entities"),
    ),
    (400, f"Bad Request: {SECRET} is odd", {}, Outcome("refused", reason="bad request")),
    (500, "", {}, Outcome("later", after=1.0, scope="channel", reason="server error")),
    (502, "", {}, Outcome("later", after=1.0, scope="channel", reason="server error")),
]


async def test_a_flooded_group_holds_back_that_group_alone(
    fake: FakeTelegram, telegram: Telegram
) -> None:
    await fake.fails("sendMessage", 429, retry_after=30)
    outcome = await telegram.send(at(-100), Message("x"), key="1")
    assert (outcome.after, outcome.scope) == (30.0, "chat")


@pytest.mark.parametrize("after", [False, True])
async def test_a_line_cut_in_the_middle_leaves_us_in_doubt(
    fake: FakeTelegram, telegram: Telegram, after: bool
) -> None:
    await fake.drops("sendMessage", after=after)
    outcome = await telegram.send(at(1001), Message("arrivato?"), key="1")
    assert (outcome.result, outcome.scope) == ("unknown", "chat")
    shown = [message.text for message in await Phone(fake, 1001).screen()]
    assert ("arrivato?" in shown) is after


async def test_an_answer_that_comes_too_late_leaves_us_in_doubt(fake: FakeTelegram) -> None:
    telegram = built(fake, House(), read_timeout=0.2)
    await fake.slows("sendMessage", 1.0)
    assert (await telegram.send(at(1001), Message("tardi"), key="1")).result == "unknown"
    assert (await Phone(fake, 1001).last()).text == "tardi"
    await telegram.stop()


async def test_a_line_that_never_opened_means_later(fake: FakeTelegram) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        nowhere = f"http://127.0.0.1:{reserved.getsockname()[1]}"
    telegram = built(fake, House(), base_url=nowhere)
    outcome = await telegram.send(at(1001), Message("x"), key="1")
    assert (outcome.result, outcome.reason) == ("later", "ConnectError")
    await telegram.stop()


async def test_an_address_that_is_no_chat_is_unreachable(telegram: Telegram) -> None:
    assert (await telegram.send(Address("telegram", "@anna"), Message("x"), key="1")).result == (
        "unreachable"
    )


async def test_a_revoked_token_raises_the_alarm(fake: FakeTelegram) -> None:
    house = House()
    telegram = built(fake, house)
    await fake.fails("sendMessage", 401)
    assert (await telegram.send(at(1001), Message("x"), key="1")).result == "stopped"
    assert await house.alarmed() == "Telegram rejects the token"
    await telegram.stop()


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    """An error as the library raises it, with what really happened behind it."""
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "result"),
    [
        (caused(TimedOut(), httpx.PoolTimeout("")), "later"),
        (caused(TimedOut(), httpx.ConnectTimeout("")), "later"),
        (caused(NetworkError("x"), httpx.ConnectError("")), "later"),
        (caused(NetworkError("x"), httpx.ProxyError("")), "later"),
        (caused(TimedOut(), httpx.ReadTimeout("")), "unknown"),
        (caused(TimedOut(), httpx.WriteTimeout("")), "unknown"),
        (caused(NetworkError("x"), httpx.ReadError("")), "unknown"),
        (caused(NetworkError("x"), httpx.WriteError("")), "unknown"),
        (caused(NetworkError("x"), httpx.RemoteProtocolError("")), "unknown"),
        (caused(NetworkError("x"), RuntimeError("not initialized")), "later"),
        (NetworkError("Bad Gateway"), "later"),
        (TelegramError("Invalid server response"), "unknown"),
    ],
)
def test_only_what_was_surely_not_sent_is_sent_again(error: TelegramError, result: str) -> None:
    assert wire.outcome(error, at(1)).result == result
