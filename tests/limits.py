"""The published limits of each channel, asked of a message that is about to leave.

Written from the channels' documentation, without the programme's own numbers.
"""

from collections.abc import Iterator
from unicodedata import category

from domain.chat import Button, Message
from tests.fake_telegram import limits as telegram
from tests.fake_telegram.markup import units

JOINER = "\u200d"
HANGING = {JOINER, "\u200c", *map(chr, range(0x1F3FB, 0x1F400))}
FLAGS = range(0x1F1E6, 0x1F200)


def check(channel: str, message: Message) -> None:
    """Fails where the channel would refuse the message, or show half a letter."""
    for text in shown(message):
        assert text.count("\u2068") == text.count("\u2069"), repr(text)
    for alone in message.before:
        _check[channel](Message(alone))
    _check[channel](message)


def shown(message: Message) -> Iterator[str]:
    """Every text that somebody will see."""
    yield from (*message.before, message.text)
    for each in buttons(message):
        yield from (each.label, each.detail)


def buttons(message: Message) -> list[Button]:
    """The choices of a message, in order."""
    return [button for row in message.rows for button in row]


def inside_letter(text: str, at: int) -> bool:
    """Would a cut here part what a reader sees as one letter?"""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    hanging = after in HANGING or category(after).startswith("M")
    return hanging or before == JOINER or (_flags(text[:at]) % 2 == 1 and ord(after) in FLAGS)


def _flags(text: str) -> int:
    return len(text) - len(text.rstrip("".join(map(chr, FLAGS))))


def _long(text: str, most: int) -> None:
    assert 0 < units(text.strip()) <= units(text) <= most, (units(text), most, text)


def _telegram(message: Message) -> None:
    telegram.text({"text": message.text})
    keyboard = [[{"text": b.label, "callback_data": b.path} for b in row] for row in message.rows]
    if keyboard:
        telegram.keyboard({"reply_markup": {"inline_keyboard": keyboard}})
    assert not message.opener


def _web(message: Message) -> None:
    _long(message.text, 4096)
    for each in buttons(message):
        assert each.label.strip()
        assert 0 < len(each.path) <= 200
    assert not message.opener


def _whatsapp(message: Message) -> None:
    choices = buttons(message)
    _long(message.text, 1024 if choices else 4096)
    assert len({each.path for each in choices}) == len(choices)
    if message.opener:
        _list(message.opener, choices)
    else:
        assert len(choices) <= 3
        assert len({each.label for each in choices}) == len(choices)
        for each in choices:
            _long(each.label, 20)
            assert each.detail == ""
            assert 0 < len(each.path.encode()) <= 256


def _list(opener: str, choices: list[Button]) -> None:
    _long(opener, 20)
    assert 1 <= len(choices) <= 10
    for each in choices:
        _long(each.label, 24)
        assert units(each.detail) <= 72
        assert 0 < len(each.path.encode()) <= 200


def _text_only(message: Message) -> None:
    _long(message.text, 1000)
    assert message.rows == ()
    assert not message.opener


_check = {"telegram": _telegram, "web": _web, "whatsapp": _whatsapp, "text only": _text_only}
