"""What came before a test begins: put straight into the files of a programme not yet started."""

from itertools import count

from domain.shifts import Shift
from tests.fake_telegram.client import FakeTelegram, Phone
from tests.house import House, Phones, house
from tests.neighbours import citizen, coordinator, id_of, joined, member, shift
from tests.programme import Programme


async def a_shift(programme: Programme, telegram: FakeTelegram, people: int = 2) -> None:
    """A coordinator, a member, and a shift on Saturday for so many people."""
    async with house(programme.folder, database_url=programme.database_url) as town:
        await _open(town, people)
    await _known(telegram)


async def a_sign_up(programme: Programme, telegram: FakeTelegram) -> Phone:
    """The same shift, for which Anna has signed up; gives her phone."""
    # Not the numbers of updates that Telegram will bring.
    phones = Phones(events=count(10**9))
    url = programme.database_url
    async with house(programme.folder, phones=phones, database_url=url) as town:
        await joined(town, await citizen(town, "100"), await _open(town))
        await town.settled()
    return (await _known(telegram))[-1]


async def an_offer(programme: Programme, telegram: FakeTelegram) -> Phone:
    """Anna has offered bread, just now; gives her phone."""
    bread = {"what": "pane", "category": "food", "group": "bread", "best_before": None}
    bread |= {"storage": "dry", "way": "drop", "when": None, "address": "", "shop": ""}
    async with house(programme.folder, database_url=programme.database_url) as town:
        person = await id_of(town, await citizen(town, "100"))
        await town.ask(lambda t: t.offers.add(person, "food", bread, quantity=4000, unit="g"))
    return (await _known(telegram))[-1]


async def _open(town: House, people: int = 2) -> Shift:
    await coordinator(town, "900")
    return await shift(town, await member(town, "800"), capacity=people)


async def _known(telegram: FakeTelegram) -> list[Phone]:
    """Telegram remembers that they have written to the bot."""
    names = {900: "Carla", 800: "Marta", 100: "Anna"}
    phones = [Phone(telegram, number, name) for number, name in names.items()]
    for each in phones:
        await each.is_known()
    return phones
