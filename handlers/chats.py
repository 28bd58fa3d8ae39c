"""The chats of one person: which they are, and taking one away again."""

from datetime import timedelta

from domain.args import Term
from domain.chat import Answer, Choice, Delivery, Refusal, Say, choice, say
from domain.keys import Key
from handlers import follows
from storage.addresses import Reach, kind_of
from storage.town import Town

NAMES: dict[str, Key] = {"telegram": "chats-telegram", "whatsapp": "chats-whatsapp"}
FAREWELL = timedelta(days=1)


def named(reach: Reach) -> Term:
    """The messenger of a chat."""
    return Term(NAMES.get(reach.address.channel, "chats-web"))


def rows(town: Town) -> list[Say]:
    """Every chat, with the way to take it away where there is another."""
    reaches = town.addresses.reaches(town.person.id)
    return [_row(town, each, len(reaches) > 1) for each in reaches]


def _row(town: Town, reach: Reach, more: bool) -> Say:
    ours = reach.id == town.address_id
    ways = [_away(reach, ours)] if more else []
    value = reach.address.value.removeprefix(f"{kind_of(reach.address.value)}:")
    key: Key = "chats-here-row" if ours else "chats-row"
    return say(key, *ways, chat=named(reach), value=value)


def _away(reach: Reach, ours: bool) -> Choice:
    key: Key = "chats-button-away-here" if ours else "chats-button-away"
    return choice(f"chat/{reach.id}/away", key, chat=named(reach))


def show(town: Town) -> Answer:
    """The chats that are one, and how to add another."""
    return [say("chats-title"), *rows(town), say("chats-end", choice("link", "link-button"))]


def ask_away(town: Town, reach: Reach) -> Answer:
    """Asks once more."""
    if no := _last(town):
        return no
    yes = choice(f"chat/{reach.id}/away/yes", "chats-button-away-yes")
    return [say("chats-away-ask", yes, choice("chats", "button-keep"), chat=named(reach))]


def away(town: Town, reach: Reach) -> Answer:
    """A chat belongs to nobody: who writes from there begins anew."""
    if no := _last(town):
        return no
    follows.drop_at(town, reach.address)
    town.outbox.leave(reach.id)
    town.addresses.drop(reach.id)
    gone = say("chats-away", chat=named(reach))
    if reach.id != town.address_id:
        return [gone, *rows(town)]
    nobody = town.people.depart(reach.address, town.person.language)
    return [gone.told(nobody, Delivery(expires=town.now + FAREWELL))]


def _last(town: Town) -> Refusal | None:
    if len(town.addresses.reaches(town.person.id)) > 1:
        return None
    return Refusal("chats-last", choices=(choice("erase", "button-erase"),))
