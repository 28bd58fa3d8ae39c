"""Series and seats: sealed for their association, each occurrence once, each seat once."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from domain.series import Rule, Series
from storage.town import Town
from tests.storage.conftest import Store

pytestmark = pytest.mark.both_databases

LINES = {"what": "Canary", "where": "via Marconi 43", "people": 4, "languages": ["ar"]}


async def _series(store: Store, poster: str) -> Series:
    await store.shift(poster)
    return await store.ask(lambda town: _add(town, poster))


def _add(town: Town, poster: str) -> Series:
    return town.series.add(
        organization_id="anffas",
        posted_by=poster,
        rule=Rule((5,), every=2),
        first=date(2026, 11, 28),
        last=date(2027, 6, 30),
        hours=(time(22), time(6)),
        lines=LINES,
        state="pending",
    )


async def _occurrence(store: Store, series: Series, day: str, **other: Any) -> str:
    poster = await store.person()
    shift = await store.shift(poster, series_id=series.id, occurrence=day, **other)
    return shift.id


async def test_a_series_comes_back_as_it_was_posted(store: Store) -> None:
    marta = await store.person()
    kept = await _series(store, marta)
    found = await store.ask(lambda town: town.series.get(kept.id))
    assert found == kept
    assert (found.rule, found.first, found.last) == (
        Rule((5,), every=2),
        date(2026, 11, 28),
        date(2027, 6, 30),
    )
    assert (found.begins, found.ends, found.lines) == (time(22), time(6), LINES)
    assert (found.organization, found.state, found.posted_by) == ("ANFFAS", "pending", marta)
    assert b"Canary" not in store.bytes()


async def test_a_series_is_listed_while_it_is_not_over(store: Store) -> None:
    kept = await _series(store, await store.person())
    for state, alive, listed in (
        ("open", True, True),
        ("paused", False, True),
        ("refused", False, False),
    ):
        await store.ask(lambda town, s=state: town.series.set_state(kept.id, s))
        assert (kept.id in await store.ask(lambda town: town.series.alive())) is alive
        found = await store.ask(lambda town: town.series.of_organization("anffas"))
        assert bool(found) is listed
    await store.ask(lambda town: town.series.end(kept.id, date(2026, 12, 1)))
    found = await store.ask(lambda town: town.series.get(kept.id))
    assert found
    assert (found.state, found.last) == ("ended", date(2026, 12, 1))


async def test_the_database_itself_refuses_an_occurrence_twice(store: Store) -> None:
    kept = await _series(store, await store.person())
    await _occurrence(store, kept, "2026-11-28")
    with pytest.raises(Exception, match=r"(?i)unique"):
        await _occurrence(store, kept, "2026-11-28")
    assert await store.ask(lambda town: town.series.made(kept.id)) == {"2026-11-28"}


async def test_only_what_nobody_ever_touched_is_dropped(store: Store) -> None:
    kept = await _series(store, await store.person())
    anna = await store.person("200")
    free = await _occurrence(store, kept, "2026-11-28")
    held = await _occurrence(store, kept, "2026-12-12")
    asked = await _occurrence(store, kept, "2026-12-26")
    alone = (await store.shift(await store.person())).id

    def touch(town: Town) -> None:
        for shift_id in (held, asked):
            shift = town.shifts.get(shift_id)
            assert shift
            if shift_id == held:
                town.signups.add(shift, anna, 1)
            else:
                town.waits.add(shift, anna, 2)

    await store.ask(touch)
    for shift_id, dropped in ((free, True), (held, False), (asked, False), (alone, False)):
        done = await store.ask(lambda town, s=shift_id: town.series.drop_untouched(s))
        assert done is dropped
    ahead = await store.ask(lambda town: [each.id for each in town.series.ahead(kept.id)])
    assert sorted(ahead) == sorted([held, asked])


async def test_refused_or_taken_down_is_told_from_called_off(store: Store) -> None:
    marta = await store.person()
    kept = await _series(store, marta)
    off = await _occurrence(store, kept, "2026-11-28")
    await store.ask(lambda town: town.shifts.cancel(off))
    assert not await store.ask(lambda town: town.series.refused(kept.id))
    waits = await _occurrence(store, kept, "2026-12-12", state="pending")

    def refuse(town: Town) -> None:
        shift = town.shifts.get(waits)
        assert shift
        town.shifts.decide(shift, "refused", marta, "no")

    await store.ask(refuse)
    assert await store.ask(lambda town: town.series.refused(kept.id))


async def test_seats_are_kept_once_and_in_order(store: Store) -> None:
    kept = await _series(store, await store.person())
    anna, bruno = await store.person("200"), await store.person("201")
    first = await store.ask(lambda town: town.series.sit(kept.id, anna))
    store.pass_by(minutes=1)
    await store.ask(lambda town: town.series.sit(kept.id, bruno))
    again = await store.ask(lambda town: town.series.sit(kept.id, anna))
    assert again == first
    seats = await store.ask(lambda town: town.series.seats(kept.id))
    assert [each.person_id for each in seats] == [anna, bruno]
    await store.ask(lambda town: town.series.pause(first.id, True))
    (mine,) = await store.ask(lambda town: town.series.seats_of_person(anna))
    assert mine.paused
    await store.ask(lambda town: town.series.leave(first.id))
    assert await store.ask(lambda town: town.series.seat(first.id)) is None


async def test_who_is_erased_leaves_their_seat_and_the_series_goes_on(store: Store) -> None:
    marta, anna = await store.person(), await store.person("200")
    kept = await _series(store, marta)
    await store.ask(lambda town: town.series.sit(kept.id, anna))
    for each in (anna, marta):
        await store.ask(lambda town, p=each: town.people.erase(p))
    assert await store.rows("seats") == []
    found = await store.ask(lambda town: town.series.get(kept.id))
    assert found
    assert found.posted_by is None


async def test_who_has_had_a_place_knows_a_series(store: Store) -> None:
    kept = await _series(store, await store.person())
    anna, bruno = await store.person("200"), await store.person("201")
    day = await _occurrence(store, kept, "2026-11-28")

    def join(town: Town) -> None:
        shift = town.shifts.get(day)
        assert shift
        town.signups.add(shift, anna, 1)

    await store.ask(join)
    assert await store.ask(lambda town: town.series.knows(kept.id, anna))
    assert not await store.ask(lambda town: town.series.knows(kept.id, bruno))


async def test_the_lines_of_a_need_are_written_and_its_hours_stay(store: Store) -> None:
    shift = await store.shift(await store.person(), bring="scarpe", languages=("it",))

    def edit(town: Town) -> None:
        town.shifts.edit(replace(shift, place="Canary", capacity=5, bring="", languages=("ar",)))

    await store.ask(edit)
    found = await store.ask(lambda town: town.shifts.get(shift.id))
    assert found
    assert (found.place, found.capacity, found.bring, found.languages) == ("Canary", 5, "", ("ar",))
    assert (found.span, found.version) == (shift.span, shift.version)
    assert b"Canary" not in store.bytes()
