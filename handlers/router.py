"""Finds what somebody means, a path or words, and calls the one handler for it."""

import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from domain import pages, safety
from domain.chat import Answer, Incoming, Refusal, Say, say
from domain.keys import Key
from handlers import (
    asked,
    certificates,
    checkins,
    fits,
    forms,
    gifts,
    invites,
    languages,
    linking,
    menus,
    nearby,
    partings,
    photos,
    sentences,
    services,
    shares,
    voices,
    want_posts,
)
from handlers.routes import COMMANDS, INTENTS, LOADERS, match
from storage.menus import Menu
from storage.town import Town

LEAST_TYPED = 6
FRESH = timedelta(hours=1)
AS_WRITTEN = (None, "start", "help", "services", "talk")
"""Ways to what families look for: said in the language that was written, though another is kept."""
LEAVES = ("menu", "help", "stop")
STAYS = ("form", "language", "hear")
GONE: dict[str, Key] = {
    "shift": "shift-gone",
    "signup": "signup-ended",
    "series": "gone",
    "seat": "gone",
    "claim": "gone",
    "organization": "gone",
    "wait": "wait-ended",
    "exchange": "exchange-over",
    "member": "gone",
    "relay": "gone",
    "report": "gone",
    "call": "gone",
    "ask": "gone",
    "contest": "gone",
    "pledge": "gone",
    "proposal": "gone",
    "offer": "offer-over",
    "photo": "gone",
    "favour": "gone",
    "listing": "gone",
    "want": "wanted-over",
    "follow": "follow-over",
    "service": "gone",
    "correction": "gone",
    "post": "post-over",
    "screening": "post-over",
    "inquiry": "post-over",
    "complaint": "gone",
    "talk": "gone",
    "role": "gone",
    "chat": "gone",
}


@dataclass(frozen=True, slots=True)
class Page:
    """Somebody turns the page of the last menu."""

    number: int


def answer(town: Town, incoming: Incoming) -> Answer | Page:
    """What one event is answered with."""
    if incoming.event:
        assert town.address_id is not None
        if incoming.event == "moved":
            return []  # done as it arrived
        town.addresses.set_reachable(town.address_id, incoming.event == "unblocked")
        if incoming.event == "unblocked":
            return partings.reachable(town, town.person.id)
        return partings.lost(town, town.person.id)
    if incoming.file or incoming.attachment:
        draft = forms.listening(town)
        if draft and forms.takes_voice(draft):
            return forms.hear(town, incoming, draft)
    if incoming.file and (taken := photos.sent(town, incoming) or voices.sent(town, incoming)):
        return taken
    if incoming.place:
        return _placed(town, incoming, incoming.place)
    if incoming.attachment:
        return menus.attachment(town)
    if incoming.path is not None:
        return follow(town, incoming.path)
    return _words(town, incoming, (incoming.text or "").strip())


def _placed(town: Town, incoming: Incoming, place: tuple[float, float]) -> Answer:
    """A place is the answer to what was asked, or a question of its own."""
    draft = forms.listening(town)
    if draft and forms.takes_place(draft):
        return forms.hear(town, incoming, draft)
    return nearby.near(town, place)


def follow(town: Town, path: str) -> Answer | Page:
    """Loads what a path names, asks whether this person may, and calls its handler."""
    if path.startswith("sos/"):
        # Only its label, typed in part, leads here: whatever is tapped is answered before.
        return safety.shown("violence", town.city.lines, town.person.language)
    if path.startswith("page/"):
        return _page(town, path.removeprefix("page/"))
    found = match(path)
    if found is None:
        return Refusal("gone")
    route, pairs = found
    things: list[Any] = []
    for name, value in pairs:
        thing = value if name.startswith("=") else LOADERS[name](town, value)
        if thing is None:
            return Refusal(GONE[name])
        things.append(thing)
    no = route.rule(town.person, things[0] if things else None)
    if no:
        return no
    if route.parts[0] not in STAYS:
        forms.set_aside(town)
    return route.handler(town, *things)


def _page(town: Town, rest: str) -> Answer | Page:
    """A page of the last menu; of an older one, whose buttons are still on the screen, no more."""
    mark, _, number = rest.rpartition("/")
    if not number.isdecimal():
        return Refusal("gone")
    menu = _last_menu(town)
    # Messages sent before menus had marks name the page alone.
    if mark and (menu is None or mark != pages.mark(menu.buttons)):
        forms.set_aside(town)
        return [say("list-old"), *menus.menu(town)]
    return Page(int(number))


def _last_menu(town: Town) -> Menu | None:
    return town.menus.get(town.address_id) if town.address_id else None


def _words(town: Town, incoming: Incoming, text: str) -> Answer | Page:
    if text.startswith("/"):
        return _command(town, text)
    if path := menu_path(town, text):
        return follow(town, path)
    if (redeemed := invites.typed(town, text)) is not None:
        return redeemed
    if (joined := linking.typed(town, text)) is not None:
        return joined
    if arrived := checkins.typed(town, text):
        return arrived
    _take_language(town, incoming)
    draft = forms.listening(town)
    if draft and (forms.takes_anything(draft) or incoming.heard.intent not in LEAVES):
        return forms.hear(town, incoming, draft)
    return _meaning(town, incoming)


def _command(town: Town, text: str) -> Answer | Page:
    name, _, rest = text[1:].partition(" ")
    name = name.partition("@")[0].casefold()
    if name == "start" and rest.startswith(checkins.LINK):
        return checkins.scanned(town, rest)
    if name == "start" and rest.casefold().startswith(shares.LINK):
        return shares.came(town, rest.casefold())
    if name == "start" and rest.startswith(services.LINK):
        return follow(town, f"service/{rest.removeprefix(services.LINK)}")
    if name == "start" and (code := invites.code_in(rest)):
        return invites.redeem(town, code, menus.start)
    if name == "verify" and rest.strip():
        return certificates.verify(town, rest)
    if name == "link" and rest.strip():
        return linking.redeem(town, rest)
    if name not in COMMANDS:
        return menus.unknown(town)
    return follow(town, COMMANDS[name])


def menu_path(town: Town, text: str) -> str | None:
    """What a typed label or number stands for in the last menu of the asking address."""
    menu = _last_menu(town)
    if menu is None or not text:
        return None
    for button in menu.buttons:
        if _bare(button.label) == _bare(text):
            return button.path
    number = int(text) if text.isdecimal() and len(text) < 4 else 0
    draft = forms.listening(town)
    if draft and forms.wants(draft, number):
        return None
    path = menu.buttons[number - 1].path if 0 < number <= len(menu.buttons) else None
    # A number typed by mistake throws no form away; the words on the button do.
    return None if draft and path and path.endswith("/cancel") else path


def _yes_or_no(town: Town, intent: str) -> str | None:
    """What a typed yes or no stands for when the menu just shown asks "are you sure?"."""
    menu = _last_menu(town)
    if menu is None or town.now - menu.sent > FRESH:
        return None
    paths = [each.path for each in menu.buttons]
    sure = next((at for at, path in enumerate(paths) if path.endswith("/yes")), None)
    if sure is None or intent not in ("yes", "no"):
        return None
    return paths[sure] if intent == "yes" else paths[sure + 1]


def _partly(town: Town, text: str) -> str | None:
    """The path of the only button of the last menu that holds what was typed."""
    menu = _last_menu(town)
    said = f" {_bare(text)} "
    if menu is None or len(said) < LEAST_TYPED:
        return None
    found = {each.path for each in menu.buttons if said in f" {_bare(each.label)} "}
    return found.pop() if len(found) == 1 else None


def _bare(text: str) -> str:
    """A label as it is typed: no emoji, no marks, no capitals; as it is when nothing is left."""
    split = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(each if each.isalnum() else " " * each.isspace() for each in split)
    return " ".join(letters.split()) or text.strip()


def _take_language(town: Town, incoming: Incoming) -> None:
    """The first words somebody writes may tell their language, later the second in a row."""
    heard = incoming.heard.language
    person, menu = town.person, _last_menu(town)
    offered = menu is None or f"language/{heard}" in {each.path for each in menu.buttons}
    if person.language_chosen or not offered:
        return
    if heard in languages.NATIVE and heard != person.language:
        town.people.set_language(person.id, heard, chosen=False)
        town.renew()


def _meaning(town: Town, incoming: Incoming) -> Answer | Page:
    if asked.is_danger(incoming):
        return asked.said(town, incoming)
    if goods := want_posts.said(town, incoming) or gifts.said(town, incoming):
        return goods
    if need := sentences.need_said(town, incoming):
        return need
    intent = incoming.heard.intent or ""
    if intent == "talk_to_person" and asked.is_feared(incoming):
        return asked.said(town, incoming)
    if intent == "thanks":
        return languages.as_written(town, incoming, lambda: menus.thanks(town))
    if intent == "ask_service" and (told := asked.said(town, incoming)):
        return told
    path = _yes_or_no(town, intent) or INTENTS.get(intent) or _partly(town, incoming.text or "")
    fitting = fits.said(town, incoming)
    if not path and not fitting and (told := asked.said(town, incoming)):
        return told
    if not fitting and path in AS_WRITTEN:
        return languages.as_written(town, incoming, lambda: _done(town, path))
    found = fitting or _done(town, path)
    offer: list[Say] = languages.offer(town, incoming.heard.language)
    return [*found, *offer] if isinstance(found, list) else found


def _done(town: Town, path: str | None) -> Answer | Page:
    return follow(town, path) if path else menus.unknown(town)
