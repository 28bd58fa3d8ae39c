"""The outbox: everything to be said is a row, said once, in its time, and blank afterwards."""

from datetime import timedelta

import pytest

from domain.args import Languages, Span, Term, Who
from domain.chat import ANSWER, Delivery, Say, choice, say
from storage.outbox import LANES, Letter, dump_says, load_says
from storage.town import Town
from tests.storage.conftest import START, Store

pytestmark = pytest.mark.both_databases

HELLO = [say("menu-title", choice("menu", "button-menu"))]
EVERYTHING = [
    say(
        "shift-card",
        choice("shift/S/join", "button-join", what="scaffali"),
        what="Canary \u202e\n😀",
        free=3,
        when=Span(START, START + timedelta(hours=3)),
        state=Term("age-adult"),
        languages=Languages(("it", "ar")),
        name=Who("ANNA"),
    )
]


def due(town: Town) -> list[str]:
    return [key for lane in LANES for key in town.outbox.due(lane, 50)]


async def put(store: Store, person: str, how: Delivery = ANSWER, **other: object) -> Letter:
    letter = await store.ask(lambda town: town.outbox.put(person, HELLO, how, **other))  # type: ignore[arg-type]
    assert letter is not None
    return letter


async def state(store: Store, letter: Letter) -> tuple[str, str | None]:
    rows = {row["id"]: row for row in await store.rows("outbox")}
    return rows[letter.id]["state"], rows[letter.id]["reason"]


def test_every_kind_of_argument_survives_being_kept() -> None:
    assert load_says(dump_says(EVERYTHING)) == tuple(EVERYTHING)


def test_to_whom_and_how_are_not_kept_with_the_words() -> None:
    told = HELLO[0].told("ANNA", Delivery(lane="news"))
    assert load_says(dump_says([told])) == tuple(HELLO)


async def test_what_will_be_said_is_sealed_and_comes_back(store: Store) -> None:
    anna = await store.person()
    letter = await store.ask(lambda town: town.outbox.put(anna, EVERYTHING))
    assert letter is not None
    assert b"Canary" not in store.bytes()
    found = await store.ask(lambda town: town.outbox.get(letter.id))
    assert found is not None
    assert found.says == tuple(EVERYTHING)


async def test_the_same_effect_is_queued_once_even_after_it_was_sent(store: Store) -> None:
    anna = await store.person()
    how = Delivery(lane="reminder", effect="reminder/U/evening/1")
    letter = await put(store, anna, how)
    assert await store.ask(lambda town: town.outbox.put(anna, HELLO, how)) is None
    await store.ask(lambda town: town.outbox.finish(letter.id, "sent"))
    assert await store.ask(lambda town: town.outbox.put(anna, HELLO, how)) is None


async def test_nothing_is_due_before_its_time(store: Store) -> None:
    anna = await store.person()
    letter = await put(store, anna, Delivery(due=START + timedelta(hours=1)))
    store.at = START + timedelta(hours=1) - timedelta(milliseconds=1)
    assert await store.ask(due) == []
    assert await store.ask(lambda town: town.outbox.next_due()) == START + timedelta(hours=1)
    assert await store.ask(lambda town: town.outbox.oldest_due()) is None
    store.at = START + timedelta(hours=1)
    assert await store.ask(due) == [letter.id]
    assert await store.ask(lambda town: town.outbox.oldest_due()) == START + timedelta(hours=1)


async def test_the_oldest_comes_first_and_no_more_than_asked(store: Store) -> None:
    anna = await store.person()
    late = await put(store, anna, Delivery(due=START - timedelta(minutes=1)))
    first = await put(store, anna, Delivery(due=START - timedelta(minutes=2)))
    second = await put(store, anna, Delivery(due=START - timedelta(minutes=2)))
    assert await store.ask(due) == [first.id, second.id, late.id]
    assert await store.ask(lambda town: town.outbox.due("answer", 2)) == [first.id, second.id]
    assert await store.ask(lambda town: town.outbox.due("news", 2)) == []


async def test_a_message_is_leased_once(store: Store) -> None:
    anna = await store.person()
    letter = await put(store, anna)
    assert await store.ask(lambda town: town.outbox.lease(letter.id))
    assert not await store.ask(lambda town: town.outbox.lease(letter.id))
    assert await store.ask(lambda town: town.outbox.is_leased(letter.id))
    assert await store.ask(due) == []
    found = await store.ask(lambda town: town.outbox.get(letter.id))
    assert found is not None
    assert found.attempts == 1


async def test_an_answer_is_leased_from_the_start(store: Store) -> None:
    letter = await put(store, await store.person(), leased=True)
    assert await store.ask(due) == []
    assert await store.ask(lambda town: town.outbox.is_leased(letter.id))


@pytest.mark.parametrize("end", ["sent", "skipped", "unknown", "dead"])
async def test_what_is_finished_is_blank_and_stays_so(store: Store, end: str) -> None:
    letter = await put(store, await store.person(), edits="55", leased=True)
    assert await store.ask(lambda town: town.outbox.finish(letter.id, end, "because"))
    (row,) = await store.rows("outbox")
    assert (row["state"], row["reason"]) == (end, "because")
    assert (row["body"], row["edits"]) == (None, None)
    assert row["finished_at"]
    assert not await store.ask(lambda town: town.outbox.finish(letter.id, "sent"))
    await store.ask(lambda town: town.outbox.postpone(letter.id, town.now, "later"))
    assert await state(store, letter) == (end, "because")
    assert await store.ask(lambda town: town.outbox.get(letter.id)) is None


async def test_what_is_put_off_is_due_later(store: Store) -> None:
    letter = await put(store, await store.person(), leased=True)
    await store.ask(
        lambda town: town.outbox.postpone(letter.id, START + timedelta(minutes=5), "later")
    )
    assert await store.ask(due) == []
    store.pass_by(minutes=5)
    assert await store.ask(due) == [letter.id]


async def test_at_start_answers_and_reminders_go_again_and_news_are_given_up(store: Store) -> None:
    anna = await store.person()
    letters = {}
    for lane in LANES:
        letters[lane] = await put(store, anna, Delivery(lane=lane), leased=True)
    waiting = await put(store, anna, Delivery(lane="news"))
    await store.reopen()
    await store.ask(lambda town: town.outbox.resume())
    assert await state(store, letters["answer"]) == ("waiting", None)
    assert await state(store, letters["reminder"]) == ("waiting", None)
    given_up, reason = await state(store, letters["news"])
    assert given_up == "unknown"
    assert reason
    assert await state(store, waiting) == ("waiting", None)
    assert await store.ask(due) == [letters["answer"].id, letters["reminder"].id, waiting.id]


async def test_what_a_check_would_ask_about_a_thing_is_withdrawn(store: Store) -> None:
    anna = await store.person()
    mine = await put(store, anna, Delivery(lane="reminder", check="reminder", ref="U1"))
    other = await put(store, anna, Delivery(lane="reminder", check="reminder", ref="U2"))
    sent = await put(store, anna, Delivery(lane="reminder", check="reminder", ref="U1"))
    await store.ask(lambda town: town.outbox.finish(sent.id, "sent"))
    await store.ask(lambda town: town.outbox.withdraw("reminder", "U1", "signup cancelled"))
    assert await state(store, mine) == ("skipped", "signup cancelled")
    assert await state(store, other) == ("waiting", None)
    assert await state(store, sent) == ("sent", None)


async def test_what_waited_for_somebody_away_is_due_on_their_return(store: Store) -> None:
    anna, luca = await store.person("100"), await store.person("200")
    tomorrow = START + timedelta(days=1)
    for person in (anna, luca):
        letter = await put(store, person, leased=True)
        await store.ask(lambda town, key=letter.id: town.outbox.postpone(key, tomorrow, "away"))
    planned = await put(store, anna, Delivery(lane="reminder", due=tomorrow))
    assert await store.ask(lambda town: town.outbox.waiting_for(anna)) == 2
    await store.ask(lambda town: town.outbox.come_back(anna))
    (returned,) = await store.ask(due)
    assert returned != planned.id
    assert await store.ask(lambda town: town.outbox.oldest_due()) is None


async def test_how_many_are_due_and_how_many_on_their_way(store: Store) -> None:
    anna = await store.person()
    letters = [await put(store, anna) for _ in range(3)]
    await put(store, anna, leased=True)
    await put(store, anna, Delivery(lane="reminder", due=START))
    await put(store, anna, Delivery(lane="reminder", due=START + timedelta(days=1)))
    await store.ask(lambda town: town.outbox.finish(letters[0].id, "sent"))
    counts = await store.ask(lambda town: town.outbox.counts())
    assert counts == {("due", "answer"): 2, ("due", "reminder"): 1, ("leased", "answer"): 1}


async def test_a_delivery_comes_back_as_it_was_planned(store: Store) -> None:
    how = Delivery(
        lane="reminder",
        due=START,
        expires=START + timedelta(hours=2),
        urgent=True,
        effect="reminder/U/soon/3",
        check="reminder",
        ref="U",
    )
    letter = await put(store, await store.person(), how, address_id="A", edits="55")
    found = await store.ask(lambda town: town.outbox.get(letter.id))
    assert found is not None
    assert (found.how, found.address_id, found.edits) == (how, "A", "55")
    assert [type(each) for each in found.says] == [Say]


async def test_an_erased_person_s_messages_are_dropped_whatever_their_state(store: Store) -> None:
    anna = await store.person()
    await put(store, anna, Delivery(lane="reminder", due=START + timedelta(days=1), effect="e"))
    await put(store, anna, leased=True, edits="55")
    sent = await put(store, anna)
    await store.ask(lambda town: town.outbox.finish(sent.id, "sent"))
    await store.ask(lambda town: town.people.erase(anna))
    for row in await store.rows("outbox"):
        assert row["state"] == ("sent" if row["id"] == sent.id else "skipped")
        assert row["finished_at"]
        for column in ("person_id", "address_id", "body", "effect", "check_name", "edits"):
            assert row[column] is None
        assert row["check_ref"] == ""
