"""Long lists are turned page by page, and everything on them can be reached."""

from tests.house import House
from tests.journeys.steps import counted, labels, wide

WORDS = (
    *("rosa", "viola", "olmo", "pino", "faro", "ponte", "nave"),
    *("vela", "riva", "onda", "cima", "valle", "bosco", "prato"),
)


@wide
async def test_every_organization_of_the_city_is_within_reach(town: House) -> None:
    names = {each.name for each in await town.ask(lambda each: each.organizations.every())}
    assert len(names) == 31
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    seen, pages = set(labels(anna)), 1
    assert len(labels(anna)) <= 17
    while "Altro →" in labels(anna):
        await anna.taps("Altro →")
        seen |= set(labels(anna))
        pages += 1
    assert pages == 3
    assert "Un'altra" in seen
    assert len([label for label in seen if label[:60] in {name[:60] for name in names}]) == 31
    while "← Indietro" in labels(anna):
        await anna.taps("← Indietro")
        pages -= 1
    assert pages == 1


@wide
async def test_each_button_of_each_page_leads_to_its_organization(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    paths = set()
    for page in range(3):
        await anna.forges(f"page/{page}")
        paths |= {each.path for each in anna.buttons if each.path.startswith("organization/")}
    assert len(paths) == 31
    for path in sorted(paths):
        await anna.forges(path)
        anna.sees("Come ti chiami?")


@wide
async def test_a_page_that_is_not_there(town: House) -> None:
    anna = town.phone("100")
    await anna.forges("page/3")
    anna.sees("Che cosa vuoi fare?")
    await anna.taps("Sono di un'associazione")
    for path in ("page/99999999999999999999", "page/٣"):
        await anna.forges(path)
        anna.sees("Per quale associazione")
        assert "← Indietro" in labels(anna)
    for path in ("page/-1", "page/", "page/x", "page/1/2/x"):
        await anna.forges(path)
        anna.sees("non c'è più")


@wide
async def test_an_old_list_still_on_the_screen_turns_no_other_menus_pages(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    old = anna.button("Altro →").path
    await anna.says("/menu")
    await anna.forges(old)
    anna.sees("Questo elenco è vecchio")
    await anna.taps("Sono di un'associazione")
    await anna.forges(old)
    anna.sees("Per quale associazione")
    assert "← Indietro" in labels(anna)


async def test_an_old_list_does_not_take_the_answers_of_a_form(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    old = anna.button("Altro →").path
    await anna.taps("ANFFAS")
    anna.sees("Come ti chiami?")
    await anna.forges(old)
    anna.sees("Questo elenco è vecchio")
    await anna.taps("Riprendi")
    anna.sees("Come ti chiami?")


async def test_a_name_of_a_page_not_shown_may_be_typed(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("Sono di un'associazione")
    hidden = (await town.ask(lambda each: each.organizations.every()))[-1]
    assert hidden.name not in labels(anna)
    await anna.says(hidden.name)
    anna.sees("Come ti chiami?")


async def test_many_shifts_are_paged_and_not_listed_twice(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    for what in [
        "rosa",
        "viola",
        "olmo",
        "pino",
        "faro",
        "ponte",
        "nave",
        "vela",
        "riva",
        "onda",
        "cima",
        "valle",
        "bosco",
        "prato",
    ]:
        await town.shift(marta, carla, f"sabato 9-12, 2 persone, lavoro {what}")
    assert await counted(town, "shifts", "state = 'open'") == 14
    anna = town.phone("100")
    await anna.says("/shifts")
    assert len(anna.last.text) < 200
    seen = labels(anna)
    await anna.taps("Altro →")
    seen += labels(anna)
    assert len({label for label in seen if "lavoro" in label}) == 14
    await anna.taps("lavoro")
    anna.sees("📍 via Marconi 43")
