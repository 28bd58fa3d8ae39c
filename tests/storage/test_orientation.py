"""What families follow, ask and report: found again, sealed for itself, gone when it ends."""

from datetime import timedelta

import pytest

from domain.chat import Address
from storage.recordings import Recording
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases

HERE = Address("telegram", "7700112233")
ELSEWHERE = Address("telegram", "7700998877")


async def service(store: Store) -> str:
    def put(town: Town) -> str:
        kept = town.services.put("city/mensa", "Mensa Canarina")
        town.services.set_topics(kept.id, [("food", "meals")])
        return kept.id

    return await store.ask(put)


async def test_a_follow_is_found_by_its_address_and_names_no_person(store: Store) -> None:
    person = await store.person(HERE.value)

    def begin(town: Town) -> str:
        due = town.now + timedelta(days=1)
        return town.follows.add(HERE, "ar", "guide", "first-weeks", hour="09:00", due=due).id

    follow_id = await store.ask(begin)
    (found,) = await store.ask(lambda town: town.follows.at(HERE))
    assert (found.id, found.address, found.ref) == (follow_id, HERE, "first-weeks")
    assert found.due == store.at + timedelta(days=1)
    assert await store.ask(lambda town: town.follows.at(ELSEWHERE)) == []
    (row,) = await store.rows("follows")
    assert person not in row.values()
    assert HERE.value.encode() not in store.bytes()

    await store.ask(lambda town: town.follows.advance(follow_id, 2, ["doctor", "card"], None))
    await store.ask(lambda town: town.follows.move(follow_id, ELSEWHERE))
    (moved,) = await store.ask(lambda town: town.follows.at(ELSEWHERE))
    assert (moved.step, moved.done, moved.due) == (2, frozenset({"doctor", "card"}), None)
    await store.ask(lambda town: town.follows.drop(follow_id))
    assert await store.ask(lambda town: town.follows.get(follow_id)) is None


async def test_one_address_reports_a_service_once_and_is_forgotten_when_it_is_mended(
    store: Store,
) -> None:
    mensa = await service(store)
    for reason in ("moved", "hours"):
        await store.ask(
            lambda town, why=reason: town.corrections.add(mensa, why, HERE, "ar")  # type: ignore[arg-type, misc]
        )
    await store.ask(lambda town: town.corrections.add(mensa, "phone", ELSEWHERE, "it"))
    first, second = await store.ask(lambda town: town.corrections.open())
    assert {first.reason, second.reason} == {"hours", "phone"}
    reported = await store.ask(lambda town: town.services.get(mensa))
    assert reported is not None
    assert reported.reports == 2
    assert HERE.value.encode() not in store.bytes()

    hours = first if first.reason == "hours" else second
    assert hours.reporter == (HERE, "ar")
    done = [
        await store.ask(lambda town: town.corrections.decide(hours.id, "mended")) for _ in range(2)
    ]
    assert done == [True, False]
    ended = await store.ask(lambda town: town.corrections.get(hours.id))
    assert ended is not None
    assert (ended.state, ended.reporter) == ("mended", None)
    assert await store.ask(lambda town: town.corrections.counted()) == [(mensa, 2)]


async def test_counts_add_up_by_week(store: Store) -> None:
    for week in ("2026-W48", "2026-W48", "2026-W49"):
        await store.ask(lambda town, week=week: town.tallies.count("empty", "legal", "bn", week))  # type: ignore[misc]
    found = await store.ask(lambda town: town.tallies.of_kind("empty"))
    assert [(each.week, each.amount) for each in found] == [("2026-W48", 2), ("2026-W49", 1)]


async def test_a_role_is_given_in_some_languages_and_goes_with_its_person(store: Store) -> None:
    samira = await store.person("900")
    await store.ask(lambda town: town.roles.give(samira, "mediator", frozenset({"ar"})))
    await store.ask(lambda town: town.roles.give(samira, "mediator", frozenset({"ar", "fr"})))
    person = await store.ask(lambda town: town.people.get(samira))
    assert person is not None
    assert (person.mediates, person.reviews) == (frozenset({"ar", "fr"}), frozenset())
    (role,) = await store.ask(lambda town: town.roles.of_role("mediator"))
    await store.ask(lambda town: town.roles.exclude(role.id, frozenset({"health"})))
    (role,) = await store.ask(lambda town: town.roles.of_person(samira))
    assert role.excluded == frozenset({"health"})
    await store.ask(lambda town: town.people.erase(samira))
    assert await store.ask(lambda town: town.roles.of_role("mediator")) == []


async def test_a_talk_is_taken_once_and_its_texts_are_sealed_for_it_alone(store: Store) -> None:
    amina, samira = await store.person("100"), await store.person("900")
    promised = store.at + timedelta(hours=2)
    talk = await store.ask(lambda town: town.talks.add(amina, "ar", promised))
    await store.ask(lambda town: town.talks.say(talk.id, "family", "domanda canarina"))
    taken = [await store.ask(lambda town: town.talks.take(talk.id, samira)) for _ in range(2)]
    assert taken == [True, False]
    await store.ask(lambda town: town.talks.say(talk.id, "mediator", "risposta", "in italiano"))
    first, second = await store.ask(lambda town: town.talks.texts(talk.id))
    await store.ask(lambda town: town.talks.set_italian(talk.id, first.id, "la domanda"))
    assert (second.author, second.words, second.italian) == ("mediator", "risposta", "in italiano")
    first, _ = await store.ask(lambda town: town.talks.texts(talk.id))
    assert first.italian == "la domanda"
    assert b"canarina" not in store.bytes()
    assert await store.ask(lambda town: town.talks.answered(talk.id))
    assert not await store.ask(lambda town: town.talks.answered(talk.id))

    await store.ask(lambda town: town.people.erase(amina))
    left = await store.ask(lambda town: town.talks.get(talk.id))
    assert left is not None
    assert (left.person_id, left.state) == (None, "ended")
    assert await store.ask(lambda town: town.talks.texts(talk.id)) == []
    assert await store.ask(lambda town: town.talks.old(store.at)) == [talk.id]
    await store.ask(lambda town: town.talks.drop(talk.id))
    assert await store.ask(lambda town: town.talks.get(talk.id)) is None


async def test_who_is_on_call_when(store: Store) -> None:
    marta = await store.person("800")
    shift = await store.shift(marta)
    await store.ask(lambda town: town.talks.set_on_call(shift.id, frozenset({"ar", "fr"})))
    (call,) = await store.ask(lambda town: town.talks.calls())
    assert (call.shift_id, call.start, call.end) == (shift.id, shift.start, shift.end)
    assert call.languages == frozenset({"ar", "fr"})
    await store.ask(lambda town: town.talks.set_on_call(shift.id, frozenset()))
    assert await store.ask(lambda town: town.talks.calls()) == []


async def test_a_post_is_screened_as_it_was_read_and_goes_when_its_time_is_over(
    store: Store,
) -> None:
    anna, carla = await store.person("100"), await store.person("300")
    until = store.at + timedelta(days=3)
    details = {"words": "stanza canarina"}
    post = await store.ask(
        lambda town: town.posts.add(
            "homes", "offer", details, person_id=anna, theme="housing", until=until
        )
    )
    assert b"canarina" not in store.bytes()
    assert await store.ask(lambda town: town.posts.on_board("homes")) == []
    await store.ask(lambda town: town.posts.edit(post))
    assert not await store.ask(lambda town: town.posts.decide(post, "open", carla))
    (post,) = await store.ask(lambda town: town.posts.pending())
    assert await store.ask(lambda town: town.posts.decide(post, "open", carla))
    (seen,) = await store.ask(lambda town: town.posts.on_board("homes"))
    assert seen.details == details
    before = store.at - timedelta(days=1)
    assert len(await store.ask(lambda town: town.posts.since("housing", before))) == 1
    store.pass_by(days=4)
    assert await store.ask(lambda town: town.posts.past()) == [post.id]
    assert await store.ask(lambda town: town.posts.on_board("homes")) == []
    await store.ask(lambda town: town.people.erase(anna))
    left = await store.ask(lambda town: town.posts.get(post.id))
    assert left is not None
    assert (left.person_id, left.details) == (None, {})


async def test_what_was_read_aloud_is_kept_once_and_goes_with_its_voice(store: Store) -> None:
    samira = await store.person("900")
    for data in (b"first", b"voce canarina"):
        read = Recording("topic-food", "ar", "abc", samira, "audio/ogg", data)
        await store.ask(lambda town, read=read: town.recordings.put(read))  # type: ignore[misc]
    found = await store.ask(lambda town: town.recordings.of("topic-food", "ar"))
    assert found is not None
    assert found.data == b"voce canarina"
    assert await store.ask(lambda town: town.recordings.of_language("ar")) == {"topic-food": "abc"}
    assert b"canarina" not in store.bytes()
    await store.ask(lambda town: town.people.erase(samira))
    assert await store.ask(lambda town: town.recordings.of("topic-food", "ar")) is None
