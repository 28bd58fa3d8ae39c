"""Services of a city pack: brought in once, and never over what people made of them."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.city import city_names, load_city
from bot.launch import run_launch
from bot.sample_services import load_services, open_services
from bot.seeds import bring_first, seed
from domain.city import ListedFact, ListedService
from domain.services import Service
from domain.topics import TOPICS
from storage.town import Town
from tests.house import House
from tests.programme import Programme


def entry(summary: str = "Ascolta.", **other: object) -> ListedService:
    said = {
        "id": "desk",
        "name": "Sportello",
        "provider": "Comune",
        "topics": ("rules/desk",),
        "scope": "local",
        "facts": (
            ListedFact(
                field="summary", value=summary, source="https://example.org", page_date="2024"
            ),
        ),
    }
    return ListedService(**said | other)  # type: ignore[arg-type]


def start(town: Town, *services: ListedService) -> Service:
    seed(town, services)
    found = town.services.by_key(f"{town.city.id}/desk")
    assert found is not None
    return found


async def test_a_service_waits_hidden_with_its_source(town: House) -> None:
    found = await town.ask(lambda it: start(it, entry()))
    fact = found.facts["summary"]
    assert (found.state, found.is_shown) == ("hidden", False)
    assert (fact.source, fact.page_date) == ("https://example.org", "2024")
    assert found.topics == {("rules", "desk")}
    assert await town.ask(lambda it: start(it, entry())) == found


async def test_what_the_pack_says_anew_is_taken_while_nobody_has_touched_it(town: House) -> None:
    first = await town.ask(lambda it: start(it, entry(place=(45.5, 9.2))))
    await town.ask(lambda it: it.services.set_asked(first.id))
    found = await town.ask(lambda it: start(it, entry("Consiglia.", name="Desk", stable=True)))
    assert (found.id, found.name, found.fact("summary")) == (first.id, "Desk", "Consiglia.")
    assert (found.place, found.is_shown) == (None, True)


@pytest.mark.both_databases
@pytest.mark.parametrize("touch", ["edit", "confirm", "close", "rename", "topics"])
async def test_what_somebody_has_touched_is_theirs(town: House, touch: str) -> None:
    first = await town.ask(lambda it: start(it, entry()))
    done = {
        "edit": lambda it: it.services.set_fact(first.id, "summary", "Altro."),
        "confirm": lambda it: it.services.confirm(first.id, None),
        "close": lambda it: it.services.set_state(first.id, "closed"),
        "rename": lambda it: it.services.set_name(first.id, "Altro"),
        "topics": lambda it: it.services.set_topics(first.id, [("food", "")]),
    }
    await town.ask(done[touch])
    before = await town.ask(lambda it: it.services.get(first.id))
    assert await town.ask(lambda it: start(it, entry("Consiglia.", name="Desk"))) == before


async def test_what_the_pack_says_is_over_is_closed(town: House) -> None:
    await town.ask(lambda it: start(it, entry()))
    assert (await town.ask(lambda it: start(it, entry(closed=True)))).state == "closed"


def _shown(services: Iterable[Service]) -> set[str]:
    return {each.key.rpartition("/")[2] for each in services if each.is_shown}


async def test_of_the_real_pack_only_the_stable_numbers_are_shown(town: House) -> None:
    await town.ask(lambda it: seed(it, it.city.services))
    services = await town.ask(lambda it: it.services.every())
    assert len(services) == len(town.city.services) >= 32
    assert _shown(services) == {"112", "1522", "antitratta", "juma", "unar", "116117", "114"}
    closed = {each.key.rpartition("/")[2] for each in services if each.state == "closed"}
    assert closed == {"di-nuovo-a-scuola-2022", "1500"}


@pytest.mark.parametrize("name", city_names())
def test_stable_numbers_claim_no_hours_and_nobody_s_pack_says_where_a_refuge_is(name: str) -> None:
    for each in load_city(name).services:
        fields = {fact.field for fact in each.facts}
        if each.stable:
            assert fields & {"phone", "toll_free"}
            assert not fields & {"hours", "phone_hours"}
        if "violence" in each.topics:
            assert "address" not in fields


async def test_launch_names_the_topics_without_a_confirmed_card(
    town: House, capsys: pytest.CaptureFixture[str]
) -> None:
    await town.ask(lambda it: start(it, entry(), entry(id="line", stable=True, topics=("legal",))))
    assert await run_launch(town.database) == 1
    said = capsys.readouterr().out.splitlines()
    assert {"rules: nothing confirmed", "legal: nothing confirmed"} <= set(said)
    assert "waits to be confirmed: Sportello (cinisello_balsamo/desk)" in said
    first = await town.ask(lambda it: start(it, entry()))
    await town.ask(lambda it: it.services.confirm(first.id, None))
    assert await run_launch(town.database) == 1
    said = capsys.readouterr().out.splitlines()
    assert "rules: nothing confirmed" not in said
    assert "rules/rubbish: nothing confirmed" in said
    assert "1 of 13 topics have a confirmed card." in said


async def test_launch_is_content_when_every_topic_has_a_card_and_not_after_three_months(
    town: House, capsys: pytest.CaptureFixture[str]
) -> None:
    topics = tuple(each for each in TOPICS if each != "violence")
    first = await town.ask(lambda it: start(it, entry(topics=topics)))
    await town.ask(lambda it: it.services.confirm(first.id, None))
    assert await run_launch(town.database) == 0
    await town.leaps_to("2027-03-01 10:00")
    assert await run_launch(town.database) == 1
    assert "confirmed too long ago: Sportello" in capsys.readouterr().out


async def test_the_sample_shows_full_cards_but_for_two_topics(town: House) -> None:
    def enter(it: Town) -> list[Service]:
        for key in {each.organization for each in load_services() if each.organization}:
            it.organizations.put_listed(key, key, "association", "https://example.org")
        open_services(it)
        return it.services.every()

    services = await town.ask(enter)
    assert all(each.is_shown and each.place and "(esempio)" in each.name for each in services)
    missing = set(TOPICS) - {topic for each in services for topic, _ in each.topics}
    assert missing == {"clothes", "legal", "violence"}
    told = await town.ask(lambda it: it.services.translations(services[0].id))
    assert {(each.language, each.origin) for each in told} == {("en", "machine"), ("ar", "machine")}


async def test_before_its_first_run_a_town_has_what_its_pack_lists(tmp_path: Path) -> None:
    programme = Programme(tmp_path, None, FAIBENE_CITY="monza")
    written = await programme.asks("export", str(tmp_path / "monza.json"))
    assert "14 services" in written
    same = await programme.asks("import", str(tmp_path / "monza.json"))
    assert "0 new, 0 changed, 14 as they were, 0 refused" in same


async def test_a_pack_is_not_brought_again_before_the_next_start(town: House) -> None:
    await town.ask(lambda it: start(it, entry()))
    await town.ask(bring_first)
    assert len(await town.ask(lambda it: it.services.every())) == 1


async def test_monza_starts(tmp_path: Path) -> None:
    programme = Programme(tmp_path, None, FAIBENE_CITY="monza")
    await programme.starts()
    assert await programme.stops() == 0
    written = await programme.asks("export", str(tmp_path / "monza.csv"))
    assert "14 services" in written
