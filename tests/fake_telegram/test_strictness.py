"""The stand-in refuses what Telegram refuses."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.fake_telegram.client import FakeTelegram, Phone, running


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    """A Telegram where Anna has begun a chat."""
    async with FakeTelegram(running()) as fake:
        await Phone(fake, 1001).says("/start")
        yield fake


async def call(fake: FakeTelegram, method: str, **arguments: Any) -> tuple[int, Any]:
    """One call with a form, as a careless bot would make it."""
    form = {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in arguments.items()
    }
    answer = await fake.http.post(f"/bot{fake.token}/{method}", data=form)
    body = answer.json()
    assert body["ok"] is (answer.status_code == 200)
    return answer.status_code, body["result"] if body["ok"] else body["description"]


def buttons(*rows: int, **button: Any) -> dict[str, Any]:
    """A keyboard with so many buttons in each row."""
    one = {"text": "Sì", "callback_data": "yes"} | button
    kept = {key: value for key, value in one.items() if value is not None}
    return {"inline_keyboard": [[kept] * row for row in rows]}


def text(**changed: Any) -> tuple[str, dict[str, Any]]:
    """A message that is right but for what is changed."""
    return "sendMessage", {"chat_id": 1001, "text": "ciao"} | changed


def keyboard(*rows: int, **button: Any) -> tuple[str, dict[str, Any]]:
    """A message with a keyboard."""
    return text(reply_markup=buttons(*rows, **button))


def commands(*pairs: tuple[str, str], **more: Any) -> tuple[str, dict[str, Any]]:
    """A menu of commands."""
    entries = [{"command": name, "description": description} for name, description in pairs]
    return "setMyCommands", {"commands": entries} | more


RIGHT = {
    "shortest": text(text="a"),
    "4096 units": text(text="🌍" * 2048),
    "4096 after entities": text(text=f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML"),
    "a chat id as text": text(chat_id="1001"),
    "text that looks like JSON": text(text='{"a": 1}'),
    "8 in a row": keyboard(8),
    "100 buttons": keyboard(*[8] * 12, 4),
    "64 bytes of data": keyboard(1, callback_data="è" * 32),
    "a link": keyboard(1, callback_data=None, url="https://example.org"),
    "32 letters of command": commands(("a" * 32, "b" * 256)),
    "100 commands": commands(*[(f"c{n}", "d") for n in range(100)], language_code="it"),
    "a place": ("sendLocation", {"chat_id": 1001, "latitude": 45.5, "longitude": 9.2}),
    "typing": ("sendChatAction", {"chat_id": 1001, "action": "typing"}),
}

WRONG = {
    "an unknown method": ("sendMesage", {"chat_id": 1001, "text": "x"}, "method not found"),
    "a method not simulated": ("getChat", {"chat_id": 1001}, "not simulated"),
    "an unknown parameter": (*text(txt="x"), "unknown parameter 'txt'"),
    "a retired parameter": (*text(disable_web_page_preview=True), "unknown parameter"),
    "an unknown inner field": (*text(link_preview_options={"off": True}), "unknown field 'off'"),
    "a missing parameter": ("sendMessage", {"chat_id": 1001}, "'text' is required"),
    "a wrong type": ("deleteMessage", {"chat_id": 1001, "message_id": "x"}, "can't parse"),
    "a wrong inner type": (*text(link_preview_options={"is_disabled": "yes"}), "can't parse"),
    "a button with no text": (*text(reply_markup={"inline_keyboard": [[{}]]}), "reply_markup"),
    "a broken inner object": (*text(reply_markup='{"inline_keyboard": ['), "can't parse"),
    "an empty text": (*text(text=""), "message text is empty"),
    "a blank text": (*text(text=" \n "), "message text is empty"),
    "a text of tags alone": (*text(text="<b> </b>", parse_mode="HTML"), "text is empty"),
    "4097 characters": (*text(text="a" * 4097), "message is too long"),
    "4097 units": (*text(text="🌍" * 2048 + "a"), "message is too long"),
    "an unknown markup": (*text(parse_mode="html5"), "unsupported parse_mode"),
    "markup and entities": (*text(parse_mode="HTML", entities=[]), "exclude each other"),
    "an entity too far": (
        *text(entities=[{"type": "bold", "offset": 0, "length": 5}]),
        "beyond the text",
    ),
    "9 in a row": (*keyboard(9), "1 to 8 buttons"),
    "an empty row": (*keyboard(0), "1 to 8 buttons"),
    "101 buttons": (*keyboard(*[8] * 12, 5), "more than 100"),
    "10 kB of keyboard": (*keyboard(*[8] * 12, text="🌍" * 40), "markup is too long"),
    "65 bytes of data": (*keyboard(1, callback_data="è" * 32 + "e"), "BUTTON_DATA_INVALID"),
    "no data": (*keyboard(1, callback_data=""), "BUTTON_DATA_INVALID"),
    "no action": (*keyboard(1, callback_data=None), "exactly one action"),
    "two actions": (*keyboard(1, url="https://example.org"), "exactly one action"),
    "a blank label": (*keyboard(1, text=" "), "must be non-empty"),
    "101 commands": (*commands(*[(f"c{n}", "d") for n in range(101)]), "too many commands"),
    "a capital command": (*commands(("Start", "d")), "BOT_COMMAND_INVALID"),
    "33 letters of command": (*commands(("a" * 33, "d")), "BOT_COMMAND_INVALID"),
    "a slash in a command": (*commands(("/start", "d")), "BOT_COMMAND_INVALID"),
    "no description": (*commands(("start", "")), "DESCRIPTION_INVALID"),
    "257 of description": (*commands(("start", "d" * 257)), "DESCRIPTION_INVALID"),
    "an odd language": (*commands(("start", "d"), language_code="it-IT"), "two-letter"),
    "201 units to a tap": (
        "answerCallbackQuery",
        {"callback_query_id": "1", "text": "a" * 201},
        "TOO_LONG",
    ),
    "an odd action": ("sendChatAction", {"chat_id": 1001, "action": "dance"}, "wrong parameter"),
    "a place off the globe": (
        "sendLocation",
        {"chat_id": 1001, "latitude": 91.0, "longitude": 0.0},
        "wrong latitude",
    ),
    "a plain webhook": ("setWebhook", {"url": "http://example.org"}, "HTTPS"),
    "limit 101": ("getUpdates", {"limit": 101}, "limit is 1 to 100"),
    "no message to delete": ("deleteMessages", {"chat_id": 1001, "message_ids": []}, "1 to 100"),
    "an edit of nothing": ("editMessageText", {"text": "x"}, "identifier is not specified"),
    "no document": ("sendDocument", {"chat_id": 1001}, "'document' is required"),
}


@pytest.mark.parametrize("case", RIGHT)
async def test_what_telegram_takes_is_taken(fake: FakeTelegram, case: str) -> None:
    method, arguments = RIGHT[case]
    assert (await call(fake, method, **arguments))[0] == 200
    assert await fake.violations() == []


@pytest.mark.parametrize("case", WRONG)
async def test_what_telegram_refuses_is_refused_and_recorded(fake: FakeTelegram, case: str) -> None:
    method, arguments, words = WRONG[case]
    code, said = await call(fake, method, **arguments)
    assert code in (400, 404)
    assert words in said
    assert [(v["method"], v["words"]) for v in await fake.violations()] == [(method, said)]
    assert len(await Phone(fake, 1001).screen()) == 1


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("a &lt; b &amp; c &#232; &#x1F30D;", "a < b & c è 🌍"),
        ("<b>uno <i>due</i></b>", "uno due"),
        ('<a href="https://example.org?a=1&amp;b=2">qui</a>', "qui"),
        ('<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', "xy"),
        ('<pre><code class="language-py">x = 1</code></pre>', "x = 1"),
        ("<blockquote expandable>x</blockquote>", "x"),
    ],
)
async def test_proper_html_is_read(fake: FakeTelegram, html: str, plain: str) -> None:
    code, message = await call(fake, "sendMessage", chat_id=1001, text=html, parse_mode="HTML")
    assert (code, message["text"]) == (200, plain)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("pane <3", 'Unsupported start tag "3" at byte offset 5'),
        ("è <3", "at byte offset 3"),
        ("a < b", 'Unsupported start tag ""'),
        ("a > b", 'Unescaped ">"'),
        ("pane & acqua", 'Unescaped "&"'),
        ("&nbsp;", 'Unescaped "&"'),
        ("<p>x</p>", 'Unsupported start tag "p"'),
        ("<br>", 'Unsupported start tag "br"'),
        ("<b>x", "Can't find end tag"),
        ("x</b>", "Unexpected end tag"),
        ("<b><i>x</b></i>", "Unmatched end tag"),
        ("<b class='x'>x</b>", "Unsupported start tag"),
        ("<a>x</a>", 'Unsupported start tag "a"'),
        ("<a href='https://example.org'>x</a>", 'Unsupported start tag "a"'),
        ("<span>x</span>", 'Unsupported start tag "span"'),
        ("<!-- x -->", "Unsupported start tag"),
    ],
)
async def test_improper_html_is_refused(fake: FakeTelegram, html: str, words: str) -> None:
    code, said = await call(fake, "sendMessage", chat_id=1001, text=html, parse_mode="HTML")
    assert code == 400
    assert said.startswith("Bad Request: can't parse entities: ")
    assert words in said


async def test_a_call_may_come_in_every_form(fake: FakeTelegram) -> None:
    wanted = {"chat_id": "1001", "text": "ciao + è"}
    http, address = fake.http, f"/bot{fake.token}/sendMessage"
    answers = [
        await http.get(address, params=wanted),
        await http.post(address, data=wanted),
        await http.post(address, json={"chat_id": 1001, "text": "ciao + è"}),
        await http.post(address, files={name: (None, v) for name, v in wanted.items()}),
    ]
    assert [answer.json()["result"]["text"] for answer in answers] == ["ciao + è"] * 4
    for broken in (
        await http.post(address, content="ciao", headers={"content-type": "text/plain"}),
        await http.post(address, content="[", headers={"content-type": "application/json"}),
        await http.post(address, params=wanted, data=wanted),
    ):
        assert broken.status_code == 400
    assert len(await fake.violations()) == 3


async def test_a_wrong_token_is_nobody(fake: FakeTelegram) -> None:
    other = await fake.http.get("/bot999999:OTHER/getMe")
    assert (other.status_code, other.json()["description"]) == (401, "Unauthorized")
    assert (await fake.http.get("/botnonsense/getMe")).status_code == 404


async def test_only_who_has_begun_a_chat_can_be_written_to(fake: FakeTelegram) -> None:
    assert await call(fake, "sendMessage", chat_id=5, text="x") == (
        400,
        "Bad Request: chat not found",
    )
    await Phone(fake, 1001).blocks()
    code, said = await call(fake, "sendMessage", chat_id=1001, text="x")
    assert (code, said) == (403, "Forbidden: bot was blocked by the user")
    assert await fake.violations() == []


async def test_edits_and_deletes_change_what_is_on_the_screen(fake: FakeTelegram) -> None:
    anna = Phone(fake, 1001)
    sent = (await call(fake, "sendMessage", chat_id=1001, text="uno", reply_markup=buttons(1)))[1]
    here = {"chat_id": 1001, "message_id": sent["message_id"]}
    same = await call(fake, "editMessageText", **here, text="uno", reply_markup=buttons(1))
    assert (same[0], "message is not modified" in same[1]) == (400, True)
    assert (await call(fake, "editMessageText", **here, text="due"))[0] == 200
    assert ((await anna.last()).text, await anna.buttons()) == ("due", [])
    assert (await call(fake, "editMessageReplyMarkup", **here, reply_markup=buttons(2)))[0] == 200
    assert await anna.buttons() == ["Sì", "Sì"]
    assert await call(fake, "deleteMessage", **here) == (200, True)
    assert [message.text for message in await anna.screen()] == ["/start"]
    assert "message to delete not found" in (await call(fake, "deleteMessage", **here))[1]
    assert "message to edit not found" in (await call(fake, "editMessageText", **here, text="x"))[1]
    mine = {"chat_id": 1001, "message_id": 1, "text": "x"}
    assert "message can't be edited" in (await call(fake, "editMessageText", **mine))[1]
    assert await call(fake, "deleteMessages", chat_id=1001, message_ids=[1, 99]) == (200, True)
    assert await anna.screen() == []
    assert await fake.violations() == []


async def test_only_buttons_on_the_screen_can_be_tapped(fake: FakeTelegram) -> None:
    anna = Phone(fake, 1001)
    with pytest.raises(AssertionError, match="no such menu"):
        await anna.taps("Sì")
    two = {
        "inline_keyboard": [
            [{"text": "✅ Sì", "callback_data": "yes"}, {"text": "No", "callback_data": "no"}]
        ]
    }
    await call(fake, "sendMessage", chat_id=1001, text="Vieni?", reply_markup=two)
    for wanted in ("Sì", "yes", "No"):
        await anna.taps(wanted)
    with pytest.raises(AssertionError, match="0 of the buttons shown: ✅ Sì, No"):
        await anna.taps("admin/all")


async def test_a_tap_is_answered_once_and_in_time(fake: FakeTelegram) -> None:
    anna = Phone(fake, 1001)
    await call(fake, "sendMessage", chat_id=1001, text="Vieni?", reply_markup=buttons(1))
    await anna.taps("Sì")
    tap = (await fake.state())["taps"][0]["id"]
    assert await call(fake, "answerCallbackQuery", callback_query_id=tap) == (200, True)
    await anna.taps("Sì")
    await fake.control("expires")
    late = (await fake.state())["taps"][1]["id"]
    for unknown in (tap, late, "12345"):
        code, said = await call(fake, "answerCallbackQuery", callback_query_id=unknown)
        assert (code, "query is too old" in said) == (400, True)


async def test_an_offset_confirms_and_nothing_else_does(fake: FakeTelegram) -> None:
    anna = Phone(fake, 1001)
    first, second = await anna.says("uno"), await anna.says("due")

    async def waiting(**arguments: Any) -> list[int]:
        updates = (await call(fake, "getUpdates", **arguments))[1]
        return [update["update_id"] for update in updates][-2:]

    assert await waiting() == [first, second]
    assert await waiting(offset=first) == [first, second]
    assert await waiting(offset=first, limit=1) == [first]
    assert await waiting(offset=second) == [second]
    assert await waiting() == [second]
    assert await waiting(offset=second + 1) == []
    await fake.confirmed(second)
    await fake.repeats(first, 2)
    assert await waiting() == [first, first]
    assert await waiting() == []


async def test_updates_of_a_kind_not_asked_for_never_come(fake: FakeTelegram) -> None:
    await call(fake, "getUpdates", offset=-1, allowed_updates=["message"])
    await Phone(fake, 1001).blocks()
    asked = await Phone(fake, 1001).says("ciao")
    updates = (await call(fake, "getUpdates", offset=asked))[1]
    assert [list(update) for update in updates] == [["update_id", "message"]]


async def test_a_poll_waits_and_a_second_one_ends_it(fake: FakeTelegram) -> None:
    await call(fake, "getUpdates", offset=10**9)
    first = asyncio.create_task(call(fake, "getUpdates", timeout=20))
    await fake.calls("getUpdates", at_least=2)
    second = asyncio.create_task(call(fake, "getUpdates", timeout=20))
    code, said = await first
    assert code == 409
    assert "terminated by other getUpdates request" in said
    update = await Phone(fake, 1001).says("eccomi")
    code, updates = await second
    assert [each["update_id"] for each in updates] == [update]


async def test_a_webhook_ends_polling_until_it_is_deleted(fake: FakeTelegram) -> None:
    await call(fake, "setWebhook", url="https://example.org/hook")
    assert (await call(fake, "getWebhookInfo"))[1]["pending_update_count"] == 1
    code, said = await call(fake, "getUpdates")
    assert (code, "webhook is active" in said) == (409, True)
    await call(fake, "deleteWebhook")
    assert len((await call(fake, "getUpdates"))[1]) == 1


async def test_hearing_is_of_what_came_after(fake: FakeTelegram) -> None:
    anna = Phone(fake, 1001)
    await call(fake, "sendMessage", chat_id=1001, text="Ciao")
    await anna.hears("ciao")
    with pytest.raises(AssertionError, match="nothing came"):
        await anna.hears("ciao", timeout=0.05)
    listening = asyncio.create_task(anna.hears("Ciao"))
    await call(fake, "sendMessage", chat_id=1001, text="Altro")
    await call(fake, "sendMessage", chat_id=1001, text="Ciao di nuovo")
    assert (await listening).text == "Ciao di nuovo"


async def test_faults_end_after_their_number_and_stay_in_their_chat(fake: FakeTelegram) -> None:
    await Phone(fake, 1002).says("/start")
    await fake.fails("sendMessage", 500, times=2, chat_id=1001)
    codes = [
        (await call(fake, "sendMessage", chat_id=chat, text="x"))[0]
        for chat in (1002, 1001, 1001, 1001)
    ]
    assert codes == [200, 500, 500, 200]
