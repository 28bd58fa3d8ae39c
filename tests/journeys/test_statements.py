"""What a shop has given: seen month by month, and sent for its books when the month is over."""

from datetime import timedelta

import pytest

from bot import jobs
from storage.town import Town
from tests.house import House, Phone, acquaint
from tests.journeys.steps import said
from tests.neighbours import id_of
from tests.papers.prints import text

ANFFAS = "anffas-nord-milano"


async def gave(house: House, phone: Phone, shop: str, *grams: int) -> None:
    """So much was handed over, as the ledger has it, in one go."""
    person = await id_of(house, phone)

    def keep(town: Town) -> None:
        organization = town.organizations.every()[0]
        for each in grams:
            details = {"what": "pane", "shop": shop, "storage": "dry"}
            offer = town.offers.add(
                person, "food", details, quantity=each, unit="g", until=town.now + timedelta(days=2)
            )
            pledge = town.pledges.add(offer, organization.id, each, state="reserved")
            town.pledges.hand(pledge.id, each, person)
            town.goods.settle(pledge, each)

    await house.ask(keep)


async def known(town: House, number: str) -> Phone:
    phone = town.phone(number)
    await phone.says("/start")
    await phone.forges("acquaintance/new")
    await acquaint(phone, "Rosa")
    return phone


TOTAL = {"it": "Totale: 9,5 kg", "en": "Total: 9.5 kg", "ar": "Forno Rosa"}


@pytest.mark.also_on(("telegram", "en"), ("web", "ar"))
async def test_a_shop_sees_what_it_saved_and_gets_its_month(town: House) -> None:
    await town.ask(jobs.owe_calendar)
    rosa = await known(town, "100")
    await rosa.forges("saved")
    rosa.sees(said("saved-none"))
    await gave(town, rosa, "Forno Rosa", 4000, 5500)
    await rosa.forges("saved")
    await rosa.taps("2026")
    assert "Forno Rosa" in text(rosa.files[-1].data)
    assert TOTAL[rosa.language] in text(rosa.files[-1].data)
    await rosa.taps(said("button-table"))
    assert b"pane,4.0,kg," in rosa.files[-1].data.replace(b";", b",")
    before = len(rosa.files)
    await town.leaps_to("2026-12-01 10:00")
    assert rosa.heard("Il resoconto di nov 2026 è pronto")
    assert len(rosa.files) == before + 1
    await town.leaps_to("2026-12-02 10:00")
    assert len(rosa.files) == before + 1


async def test_a_month_without_anything_or_of_somebody_else_has_no_statement(town: House) -> None:
    await town.ask(jobs.owe_calendar)
    rosa = await known(town, "100")
    await gave(town, rosa, "", 1000)
    other = await known(town, "101")
    await other.forges("saved/2026-11")
    other.sees("non c'è più")
    await rosa.forges("saved/2026-13")
    rosa.sees("non c'è più")
    await town.leaps_to("2026-12-01 10:00")
    assert not rosa.heard("è pronto")
