"""Telegram's HTML, by the letter of its documentation: every `<`, `>` and `&` is accounted for."""

import re
from html import unescape
from typing import Any

from tests.fake_telegram.refusals import Refused, breach

TOKEN = re.compile(
    r"<(?P<end>/?)(?P<tag>[a-z][a-z0-9-]*)(?P<attributes>[^<>]*)>"
    r"|(?P<entity>&(?:#\d+|#x[0-9a-f]+|lt|gt|amp|quot);)"
    r"|(?P<words>[^<>&]+)"
    r"|(?P<stray>[<>&])",
    re.IGNORECASE,
)
KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "tg-spoiler": "spoiler",
    "blockquote": "blockquote",
    "span": "spoiler",
    "a": "text_link",
}
ATTRIBUTES = {
    "span": re.compile(r'\s+class="tg-spoiler"'),
    "a": re.compile(r'\s+href="(?P<url>[^"<>]+)"'),
    "code": re.compile(r'(\s+class="language-[^"<>\s]+")?'),
    "blockquote": re.compile(r"(\s+expandable)?"),
}
NONE = re.compile(r"\s*")


def units(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def parse(html: str) -> tuple[str, list[dict[str, Any]]]:
    """The plain text and its entities; whatever is not well formed is refused."""
    text, entities = "", []
    open_tags: list[tuple[str, dict[str, Any]]] = []
    for token in TOKEN.finditer(html):
        offset = len(html[: token.start()].encode())
        if token["stray"]:
            raise _unparsable(_stray(html, token), offset)
        if token["tag"] is None:
            text += unescape(token[0])
        elif token["end"]:
            entities.append(_closed(token, open_tags, text, offset))
        else:
            open_tags.append(_opened(token, text, offset))
    if open_tags:
        raise _unparsable(
            f'Can\'t find end tag corresponding to start tag "{open_tags[-1][0]}"', None
        )
    return text, [entity for entity in entities if entity["length"]]


def _opened(token: re.Match[str], text: str, offset: int) -> tuple[str, dict[str, Any]]:
    tag = token["tag"].lower()
    shape = ATTRIBUTES.get(tag, NONE).fullmatch(token["attributes"])
    if tag not in KINDS or not shape:
        raise _unparsable(f'Unsupported start tag "{tag}"', offset)
    entity: dict[str, Any] = {"type": KINDS[tag], "offset": units(text)}
    if tag == "a":
        entity["url"] = unescape(shape["url"])
    return tag, entity


def _closed(
    token: re.Match[str], open_tags: list[tuple[str, dict[str, Any]]], text: str, offset: int
) -> dict[str, Any]:
    tag = token["tag"].lower()
    if not open_tags:
        raise _unparsable("Unexpected end tag", offset)
    expected, entity = open_tags.pop()
    if tag != expected or token["attributes"].strip():
        raise _unparsable(f'Unmatched end tag, expected "</{expected}>", found "</{tag}>"', offset)
    return entity | {"length": units(text) - entity["offset"]}


def _stray(html: str, token: re.Match[str]) -> str:
    if token["stray"] == "<":
        tag = re.match(r"[^\s<>/]*", html[token.end() :])
        return f'Unsupported start tag "{tag[0] if tag else ""}"'
    return f'Unescaped "{token["stray"]}"'


def _unparsable(words: str, offset: int | None) -> Refused:
    where = "" if offset is None else f" at byte offset {offset}"
    return breach(f"can't parse entities: {words}{where}")
