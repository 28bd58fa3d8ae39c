"""Turns: whatever a handler does, its person gets one answer and nothing is left half done."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot import queues, reception, turns
from domain import may
from domain.chat import Answer, Delivery, Refusal, choice, say
from handlers import routes
from handlers.routes import Route
from storage.errors import Unavailable
from storage.town import Town
from tests.house import House, house
from tests.neighbours import citizen, id_of, member, rows, shift, words

Handler = Callable[[Town], Answer]
SORRY = words("sorry")


@pytest.fixture
def handled_by(monkeypatch: pytest.MonkeyPatch) -> Callable[[Handler], None]:
    """Puts another handler behind the path `test`; nobody waits for the database."""
    monkeypatch.setattr(queues, "PAUSES", (0.0,))

    def put(handler: Handler) -> None:
        route = Route("test", handler, may.anyone)
        monkeypatch.setattr(routes, "ROUTES", (*routes.ROUTES, route))

    return put


class Failing:
    """A handler that changes something, then fails so many times before it works."""

    def __init__(self, times: int, error: type[Exception] = RuntimeError) -> None:
        self.times = times
        self.error = error
        self.calls = 0

    def __call__(self, town: Town) -> Answer:
        self.calls += 1
        town.people.set_silenced(town.person.id, True)
        if self.calls <= self.times:
            raise self.error("Canary")
        return [say("thanks-back")]


async def silenced(town: House, person: str) -> bool:
    found = await town.ask(lambda open_town: open_town.people.get(person))
    assert found is not None
    return found.silenced


async def test_a_bug_is_rolled_back_apologised_for_once_and_kept_for_inspection(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    broken = Failing(99)
    handled_by(broken)
    anna = await citizen(town, "100")
    await anna.forges("test")
    assert broken.calls == turns.MOST_ATTEMPTS
    assert not await silenced(town, await id_of(town, anna))
    (message,) = anna.messages
    assert message.text.startswith(SORRY)
    assert [button.path for button in anna.buttons if button.path == "shifts"]
    (row,) = await rows(town, "inbox")
    assert (row["state"], row["attempts"]) == ("parked", 3)
    payload = town.database.seal.open(row["person_id"], row["payload"])
    assert '"path":"test"' in payload


async def test_a_parked_message_is_kept_seventy_two_hours(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    handled_by(Failing(99))
    await (await citizen(town, "100")).forges("test")
    await town.leaps_to("2026-11-29 09:59:59")
    await town.ask(lambda open_town: open_town.retention.sweep())
    assert (await rows(town, "inbox"))[0]["payload"]
    await town.leaps_to("2026-11-29 10:00:01")
    await town.ask(lambda open_town: open_town.retention.sweep())
    assert (await rows(town, "inbox"))[0]["payload"] is None


async def test_what_fails_twice_and_then_works_is_answered_without_a_word_about_it(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    handled_by(Failing(2))
    anna = await citizen(town, "100")
    await anna.forges("test")
    assert [message.text for message in anna.messages] == [words("thanks-back")]
    assert await silenced(town, await id_of(town, anna))
    (row,) = await rows(town, "inbox")
    assert (row["state"], row["payload"], row["attempts"]) == ("done", None, 2)


async def test_later_messages_of_the_same_person_go_on_in_order(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    handled_by(Failing(99))
    anna, luca = await citizen(town, "100"), await citizen(town, "200")
    for phone, path in ((anna, "test"), (anna, "language"), (luca, "test"), (anna, "mine")):
        await town.receive(phone, path=path)
    await town.settled()
    firsts = [message.text.splitlines()[0] for message in anna.messages]
    assert firsts == [SORRY, words("language-title"), words("mine-none")]
    luca.sees(SORRY)


async def test_an_answer_that_cannot_be_put_into_words_is_a_bug_like_any_other(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    def lacks_an_argument(open_town: Town) -> Answer:
        open_town.people.set_silenced(open_town.person.id, True)
        return [say("shift-card")]

    handled_by(lacks_an_argument)
    anna = await citizen(town, "100")
    await anna.forges("test")
    assert len(anna.messages) == 1
    anna.sees(SORRY)
    assert not await silenced(town, await id_of(town, anna))
    assert [row["state"] for row in await rows(town, "outbox")] == ["sent"]
    await anna.forges("mine")
    anna.sees(words("mine-none"))


async def test_a_refusal_undoes_what_the_handler_did_and_is_told(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    def changes_its_mind(open_town: Town) -> Answer:
        open_town.people.set_silenced(open_town.person.id, True)
        open_town.outbox.put(open_town.person.id, [say("thanks-back")], Delivery(lane="news"))
        return Refusal("gone", choices=(choice("shifts", "menu-shifts"),))

    handled_by(changes_its_mind)
    anna = await citizen(town, "100")
    await anna.forges("test")
    assert [message.text for message in anna.messages] == [words("gone")]
    assert "shifts" in [button.path for button in anna.buttons]
    assert not await silenced(town, await id_of(town, anna))
    (row,) = await rows(town, "inbox")
    assert (row["state"], row["attempts"]) == ("done", 0)


async def test_a_failing_database_is_not_counted_against_the_person(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    broken = Failing(7, sqlite3.OperationalError)
    handled_by(broken)
    anna = await citizen(town, "100")
    await anna.forges("test")
    assert broken.calls == 8
    assert [message.text for message in anna.messages] == [words("thanks-back")]
    (row,) = await rows(town, "inbox")
    assert (row["state"], row["attempts"]) == ("done", 0)


async def test_a_database_that_others_keep_busy_parks_nothing(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queues, "PAUSES", (0.0,))
    anna = await citizen(town, "100")
    take, busy = turns.take, iter(range(5))

    def once_it_is_free(*given: Any) -> turns.Turn:
        if next(busy, None) is not None:
            raise Unavailable(reason="database is locked")
        return take(*given)

    monkeypatch.setattr(turns, "take", once_it_is_free)
    await anna.forges("mine")
    anna.sees(words("mine-none"))
    assert [row["state"] for row in await rows(town, "inbox")] == ["done"]


async def test_a_broken_rule_of_the_database_is_a_bug_of_ours(
    town: House, handled_by: Callable[[Handler], None]
) -> None:
    def breaks_a_reference(open_town: Town) -> Answer:
        open_town.unit.connection.execute("INSERT INTO people (id) VALUES ('X')")
        return []

    handled_by(breaks_a_reference)
    anna = await citizen(town, "100")
    await anna.forges("test")
    anna.sees(SORRY)
    assert len(await rows(town, "people")) == 1


async def test_a_person_goes_on_even_when_a_message_cannot_be_parked(
    town: House, handled_by: Callable[[Handler], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    take = turns.take

    def never_the_first(open_town: Town, desk: Any, seq: int, incoming: Any) -> turns.Turn:
        if seq == 1:
            raise RuntimeError
        return take(open_town, desk, seq, incoming)

    async def cannot(self: queues.Queues, seq: int) -> None:
        raise Unavailable(reason="database is locked")

    monkeypatch.setattr(turns, "take", never_the_first)
    monkeypatch.setattr(queues.Queues, "_park", cannot)
    anna = await citizen(town, "100")
    await anna.forges("mine")
    assert anna.messages == []
    await anna.forges("mine")
    anna.sees(words("mine-none"))
    assert [row["state"] for row in await rows(town, "inbox")] == ["waiting", "done"]


async def test_what_was_left_at_a_stop_is_handled_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with house(tmp_path) as town:
        anna = await citizen(town, "100")
        monkeypatch.setattr(town.reception.queues, "_queue", lambda *_: None)
        for path in ("language", "mine"):
            await town.receive(anna, path=path)
        assert anna.messages == []
    async with house(tmp_path) as town:
        await town.settled()
        firsts = [message.text.splitlines()[0] for message in town.phone("100").messages]
        assert firsts == [words("language-title"), words("mine-none")]


async def test_what_was_there_at_every_crash_is_set_aside_in_the_end(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await citizen(town, "100")
    monkeypatch.setattr(town.reception.queues, "_queue", lambda *_: None)
    await town.receive(anna, path="mine")
    for start in range(1, reception.MOST_RESTARTS):
        await town.reception.resume()
        (row,) = await rows(town, "inbox")
        assert (row["state"], row["attempts"]) == ("waiting", start)
    await town.reception.resume()
    (row,) = await rows(town, "inbox")
    assert row["state"] == "parked"


@pytest.mark.both_databases
async def test_what_not_every_database_can_look_for_is_no_bug_of_ours(town: House) -> None:
    anna = await citizen(town, "100")
    for path in ("shift/\0/join", "need/\0", "\0"):
        await anna.forges(path)
    assert {row["state"] for row in await rows(town, "inbox")} == {"done"}


async def test_half_a_letter_is_answered_like_any_other_text(town: House) -> None:
    anna = await citizen(town, "100")
    await anna.says("ciao \ud83d")
    assert len(anna.messages) == 1
    assert [row["state"] for row in await rows(town, "inbox")] == ["done"]


async def test_somebody_who_blocked_the_bot_is_reached_again_once_they_return(town: House) -> None:
    anna = await citizen(town, "100")
    await town.receive(anna, event="blocked")
    await town.settled()
    assert anna.messages == []
    assert [row["reachable"] for row in await rows(town, "addresses")] == [0]
    await anna.forges("mine")
    assert [row["reachable"] for row in await rows(town, "addresses")] == [1]
    anna.sees(words("mine-none"))


async def test_the_pages_of_the_last_menu_are_turned_in_place(town: House) -> None:
    marta = await member(town)
    for number in range(28):
        await shift(
            town, marta, what=f"turno {number}", start=f"2026-12-{number % 28 + 1:02} 15:00"
        )
    anna = await citizen(town, "100")
    await anna.forges("shifts")
    first = {button.path for button in anna.buttons}
    await anna.forges("page/1")
    second = {button.path for button in anna.buttons}
    assert first & second <= {"menu", "language", "sos"}
    assert town.phones.sent[-1][2] == "1"
    seen = {path for path in first | second if path.startswith("shift/")}
    for page in ("page/2", "page/3"):
        await anna.forges(page)
        seen |= {button.path for button in anna.buttons if button.path.startswith("shift/")}
    assert len(seen) == 28
