"""What is remembered after a shift: opinions, contests, certificates and feeds."""

from datetime import date, timedelta

import pytest

from domain.contests import Contest
from domain.signups import Signup
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases
DAYS = date(2026, 11, 28), date(2026, 12, 5)


async def _place(store: Store) -> tuple[str, Signup]:
    person = await store.person()
    shift = await store.shift(person)
    signup = await store.ask(lambda town: town.signups.add(shift, person, 1))
    assert signup is not None
    return person, signup


async def test_a_sign_up_has_one_opinion_with_sealed_words(store: Store) -> None:
    person, signup = await _place(store)

    def answer(town: Town) -> None:
        town.feedback.answer(signup, 1)
        town.feedback.say(signup, "troppo freddo")
        town.feedback.answer(signup, 3)

    await store.ask(answer)
    (row,) = await store.rows("feedback")
    assert (row["face"], row["seen"]) == (3, 0)
    assert b"troppo freddo" not in store.bytes()
    ((opinion, organization),) = await store.ask(lambda town: town.feedback.unread(5))
    assert (opinion.words, organization) == ("troppo freddo", "anffas")
    await store.ask(lambda town: town.feedback.see(opinion.id))
    assert await store.ask(lambda town: town.feedback.unread(5)) == []
    await store.ask(lambda town: town.feedback.say(signup, "e poi caldo"))
    assert len(await store.ask(lambda town: town.feedback.unread(5))) == 1
    since = store.at - timedelta(days=30)
    assert await store.ask(lambda town: town.feedback.counts(since)) == {3: 1}
    assert await store.ask(lambda town: town.feedback.counts(store.at)) == {}
    assert await store.ask(lambda town: town.feedback.of_person(person))


async def test_one_contest_is_open_at_a_time_and_decided_once(store: Store) -> None:
    person, signup = await _place(store)

    def contest(town: Town) -> Contest | None:
        return town.contests.add(signup.id, person, "ero lì")

    first = await store.ask(contest)
    assert first is not None
    assert await store.ask(contest) is None
    assert await store.ask(lambda town: town.contests.waiting()) == [first]

    def refuse(town: Town) -> bool:
        return town.contests.decide(first, "refused", person, "no")

    assert [await store.ask(refuse), await store.ask(refuse)] == [True, False]
    found = await store.ask(lambda town: town.contests.last_of(signup.id))
    assert found is not None
    assert (found.state, found.words, found.reason) == ("refused", "ero lì", "no")
    assert await store.ask(lambda town: town.contests.waiting()) == []


async def test_of_a_certificates_code_only_a_hash_is_kept(store: Store) -> None:
    person = await store.person()

    def issue(town: Town, name: str = "Anna Bianchi") -> str:
        return town.certificates.issue(person, name, 180, *DAYS)

    first = await store.ask(issue)
    store.pass_by(days=3)
    assert await store.ask(issue) == first
    assert await store.ask(lambda town: issue(town, "Anna Rossi")) != first
    found = await store.ask(lambda town: town.certificates.get(first))
    assert found is not None
    assert (found.issued + timedelta(days=3), found.since, found.until) == (store.at, *DAYS)
    assert found == await store.ask(lambda town: town.certificates.find(found.code))
    for secret in (found.code, found.shown, "Bianchi"):
        assert secret.encode() not in store.bytes()
    await store.ask(lambda town: town.people.erase(person))
    assert await store.ask(lambda town: town.certificates.find(found.code)) is None


async def test_of_a_feeds_token_only_a_hash_is_kept(store: Store) -> None:
    person = await store.person()
    await store.shift(person)
    old = await store.ask(lambda town: town.feeds.make(person))
    other = await store.ask(lambda town: town.feeds.make(person, "anffas"))
    new = await store.ask(lambda town: town.feeds.make(person))
    found = [await store.ask(lambda town: town.feeds.find(each)) for each in (old, other, new)]  # noqa: B023
    assert [each and (each.person_id, each.organization_id) for each in found] == [
        None,
        (person, "anffas"),
        (person, None),
    ]
    assert not any(each.encode() in store.bytes() for each in (old, other, new))
    assert await store.ask(lambda town: town.feeds.revoke(person))
    assert not await store.ask(lambda town: town.feeds.revoke(person))
    assert len(await store.ask(lambda town: town.feeds.of_person(person))) == 1


async def test_a_calendar_shows_what_was_given_back_lately(store: Store) -> None:
    person, signup = await _place(store)

    def shown(town: Town) -> list[str]:
        since = town.now - timedelta(days=30)
        own = town.signups.in_calendar(person, since)
        assert [each.id for each in town.shifts.in_calendar("anffas", since)] == [signup.shift_id]
        return [each.state for each, _ in own]

    assert await store.ask(shown) == ["confirmed"]
    await store.ask(lambda town: town.signups.finish(signup.id, "cancelled_on_time"))
    assert await store.ask(shown) == ["cancelled_on_time"]
    store.pass_by(days=30)
    assert await store.ask(shown) == []
