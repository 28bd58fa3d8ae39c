"""The same conversations where a message has three buttons or a list of ten rows, or none."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from channels.capabilities import WHATSAPP
from domain.chat import Capabilities
from tests.house import House, Phone, Phones, acquaint, house, plain
from tests.journeys.steps import labels
from tests.limits import check
from tests.neighbours import citizen, coordinator, member, shift

TEXT_ONLY = Capabilities(
    text_max=1000, buttons_max=0, row_max=0, label_max=0, path_max=64, edits=False
)


@pytest.fixture
async def small(tmp_path: Path) -> AsyncIterator[House]:
    """A town whose phones show what WhatsApp can; at the end all they showed is measured."""
    async with house(tmp_path, phones=Phones(capabilities=WHATSAPP)) as town:
        yield town
        assert town.phones.sent
        for _, message, _ in town.phones.sent:
            check("whatsapp", message)


async def everything(phone: Phone) -> dict[str, str]:
    """The paths of a menu with their labels, found by turning its pages."""
    found: dict[str, str] = {}
    while True:
        found |= {each.path: f"{each.label} {each.detail}" for each in phone.buttons}
        assert "🆘 SOS" in labels(phone)
        if "Altro →" not in labels(phone):
            return found
        await phone.taps("Altro →")


@pytest.mark.parametrize("amount", [1, 8, 10, 11, 50])
async def test_every_open_shift_can_be_found_and_taken(small: House, amount: int) -> None:
    marta = await member(small)
    for number in range(amount):
        start = f"2026-11-{27 + number % 4} {8 + number % 9:02}:00"
        await shift(small, marta, start, what=f"sistemare gli scaffali della dispensa {number}")
    anna = await citizen(small, "100")
    await anna.says("/shifts")
    rows = {path: row for path, row in (await everything(anna)).items() if "scaffali" in row}
    assert len(rows) == len(set(rows.values())) == amount
    for path in rows:
        await anna.forges(path)
        assert labels(anna)[0] == "✅ Ci sono"
        assert {"Altri turni", "🆘 SOS"} <= set(labels(anna))


async def test_an_earlier_page_that_is_still_on_the_screen_leads_on_again(small: House) -> None:
    anna = small.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    on = anna.button("Altro →").path
    await anna.forges(on)
    second = labels(anna)
    await anna.taps("Altro →")
    await anna.forges(on)
    assert labels(anna) == second
    await anna.says("/menu")
    await anna.forges(on)
    anna.sees("Questo elenco è vecchio")


async def test_every_organization_can_be_found(small: House) -> None:
    names = {each.name for each in await small.ask(lambda each: each.organizations.every())}
    anna = small.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    rows = (await everything(anna)).values()
    assert all(any(name[:60] in row for row in rows) for name in names)
    assert any("Un'altra" in row for row in rows)


async def test_menus_of_every_role_are_one_list(small: House) -> None:
    for phone in (small.phone("100"), await member(small), await coordinator(small, "900")):
        await phone.says("/menu")
        assert phone.last.opener == "Scegli"
        assert "Altro →" not in labels(phone)
        assert labels(phone)[-1] == "🆘 SOS"
        assert len(labels(phone)) == len(phone.buttons) <= 10
        assert all(not each.detail for each in phone.buttons)


async def test_a_need_is_posted_and_a_place_taken_and_given_back(small: House) -> None:
    carla, marta = await coordinator(small, "900"), await member(small)
    await carla.says("/menu")  # only then may she be written to
    await small.shift(marta, carla)
    anna = small.phone("100")
    await anna.says("/shifts")
    assert plain(anna.buttons[0].detail) == "sabato 28 novembre, 9:00–12:00"
    await anna.taps("scaffali")
    await anna.taps("Ci sono")
    assert labels(anna) == ["Lascia stare", "☰ Menu", "🆘 SOS"]
    await acquaint(anna)
    await anna.taps("Non posso più")
    assert labels(anna) == ["Sì, disdici", "No, ci vengo", "🆘 SOS"]
    anna.sees("Oppure scrivi: ☰ Menu · 🌐 Lingua")
    await anna.says("lingua")
    anna.sees("In che lingua")
    await anna.says("العربية")
    assert anna.last.right_to_left


@pytest.mark.parametrize("twelve", ["12", "١٢", "१२", "１２", " 12 "])
async def test_where_there_are_no_buttons_digits_of_any_script_choose(
    tmp_path: Path, twelve: str
) -> None:
    async with house(tmp_path, phones=Phones(capabilities=TEXT_ONLY)) as town:
        anna = town.phone("100")
        await anna.says("/start")
        anna.sees("7. Sono di un'associazione")
        await anna.says("7")
        shown = "\n".join(plain(each.text) for each in anna.messages[-3:])
        (line,) = [each for each in shown.splitlines() if each.startswith("12. ")]
        await anna.says(twelve)
        anna.sees("Come ti chiami?")
        await anna.says("Anna")
        await anna.says("3")
        anna.sees(line.removeprefix("12. "))
        for _, message, _ in town.phones.sent:
            check("text only", message)
