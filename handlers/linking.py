"""One person in several chats: a code from one, written in the other, makes them one."""

from domain import linking
from domain.args import Term
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.codes import bare
from domain.people import MAX_WRONG_CODES
from handlers import chats, forms, menus, mydata, people
from storage.ids import new_id
from storage.town import Town

HOW = Delivery(lane="reminder", urgent=True)


def show(town: Town) -> Answer:
    """Gives a code, says how to use it, and names the chats that are one already."""
    code = _new_code()
    town.links.put(code, town.person.id, town.now + linking.KEPT)
    how = say("link-code", code=linking.shown(code), minutes=_minutes())
    return [how, say("link-warning"), *chats.rows(town)]


def _new_code() -> str:
    """A code that, typed alone, nobody would take for a word or a number."""
    codes = iter(lambda: new_id(linking.LENGTH), "")
    return next(each for each in codes if linking.is_surely(linking.shown(each)))


def _minutes() -> int:
    return int(linking.KEPT.total_seconds() // 60)


def typed(town: Town, text: str) -> Answer | None:
    """Joins by a code typed by itself; None for what only looks like one."""
    code = linking.code_in(text)
    if code is None:
        return None
    sure = linking.is_surely(text) and not forms.listening(town)
    if not sure and not (_may_try(town) and town.links.owner(code)):
        return None
    return redeem(town, code)


def redeem(town: Town, said: str) -> Answer:
    """Joins this chat to the one where the code was given; wrong ones are counted."""
    if not _may_try(town):
        return Refusal("code-too-many")
    code = bare(said)
    owner = town.links.owner(code)
    if owner is None:
        town.people.note_wrong_code(town.person.id)
        return [say("link-wrong", choice("link", "link-button"))]
    if owner == town.person.id:
        return [say("link-own", code=linking.shown(code))]
    return _between(town, code, owner)


def _may_try(town: Town) -> bool:
    return town.people.wrong_codes(town.person.id) < MAX_WRONG_CODES


def _between(town: Town, code: str, owner: str) -> Answer:
    here, there = town.person, town.people.get(owner)
    if there is None or linking.are_two(here, there):
        return Refusal("link-ages", choices=(choice("acquaintance/new", "button-change-name"),))
    town.lock("link", code)
    if town.links.take(code) is None:
        return Refusal("link-wrong")
    with town.seen_by(owner):
        theirs = mydata.has_things(town)
    ours = mydata.has_things(town)
    if ours and theirs:
        return _ask(town, owner)
    # Of two that have nothing, the one who has said their name stays.
    if ours or (not theirs and here.known and not there.known):
        return _joined(town, gone=owner, kept=here.id)
    return _joined(town, gone=here.id, kept=owner)


def _ask(town: Town, owner: str) -> Answer:
    """Nothing is put together in silence: what is kept here is said, and may be deleted."""
    ticket = new_id(12)
    town.links.put(ticket, owner, town.now + linking.KEPT)
    yes = choice(f"link/{ticket}/yes", "link-button-delete")
    rows = [
        say("link-kept-row", kind=Term(kind), count=count)
        for kind, count in mydata.counts(town).items()
        if count
    ]
    return [say("link-both"), *rows, say("link-both-end", yes, choice("menu", "link-button-leave"))]


def delete(town: Town, ticket: str) -> Answer:
    """What this chat has goes, and it belongs to whoever has the other."""
    town.lock("link", ticket)
    owner = town.links.take(ticket)
    if owner is None or owner == town.person.id or town.people.get(owner) is None:
        return Refusal("link-wrong", choices=(choice("link", "link-button"),))
    told = people.empty(town, heir=owner)
    return [*told, *_done(town, owner)]


def _joined(town: Town, gone: str, kept: str) -> list[Say]:
    """One of the two has nothing: their chats are the other's."""
    silenced = any(each and each.silenced for each in map(town.people.get, (gone, kept)))
    town.people.set_silenced(kept, silenced)
    town.outbox.hand_over(gone, kept)
    people.give_chats(town, gone, kept)
    town.people.erase(gone)
    town.jobs.put(f"forget/{gone}", "forget", town.now, gone)
    return _done(town, kept)


def _done(town: Town, kept: str) -> list[Say]:
    """Says so here, and in the other chats, whose owner must know who reads their things."""
    assert town.address_id is not None
    town.met_by(kept, town.address_id, town.seq)
    town.outbox.hear(kept)
    reaches = town.addresses.reaches(kept)
    here = next(chats.named(each) for each in reaches if each.id == town.address_id)
    for each in reaches:
        if each.id != town.address_id and each.reachable:
            told = [say("link-done-there", choice("chats", "chats-button"), here=here)]
            town.outbox.put(kept, menus.with_footer(told), HOW, address_id=each.id)
    return [say("link-done", choice("chats", "chats-button")), *menus.menu(town)]
