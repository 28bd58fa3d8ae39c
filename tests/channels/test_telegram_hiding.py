"""Taking a chat from the screen: what was seen goes, what an earlier run has shown is owned to."""

from channels.telegram_traces import DELETABLE, MESSAGES_MAX, Traces
from domain.chat import Message
from tests.channels.telegram_house import House, at, built, on_air
from tests.fake_telegram.client import FakeTelegram, Phone, running


async def screen(fake: FakeTelegram) -> list[str]:
    return [shown.text for shown in await Phone(fake, 1001).screen()]


async def test_what_both_have_said_goes_from_the_screen() -> None:
    house = House()
    async with FakeTelegram(running()) as fake, on_air(fake, house) as telegram:
        anna = Phone(fake, 1001)
        await anna.says("ho paura")
        await house.has(1)
        await telegram.send(at(1001), Message("112"), key="1")
        await telegram.send(at(1001), Message("1522"), key="2")
        assert await screen(fake) == ["ho paura", "112", "1522"]
        assert await telegram.hide(at(1001)) == "some", "it has not run for two days"
        assert await screen(fake) == []
        assert await telegram.hide(at(1001)) == "none", "nothing is left to hide"
        assert await fake.violations() == []


async def test_what_an_earlier_run_has_shown_stays_and_that_is_said() -> None:
    async with FakeTelegram(running()) as fake:
        await Phone(fake, 1001).says("/start")
        before = built(fake, House())
        await before.send(at(1001), Message("112"), key="1")
        await before.stop()
        after = built(fake, House())
        assert await after.hide(at(1001)) == "none"
        assert await screen(fake) == ["/start", "112"]
        await after.stop()


def test_only_what_telegram_still_deletes_is_kept_in_mind() -> None:
    clock = [0.0]
    traces = Traces(lambda: clock[0])
    traces.note(1, 10)
    clock[0] = DELETABLE - 1
    traces.note(1, 11)
    assert not traces.is_whole()
    clock[0] = DELETABLE + 1
    assert traces.is_whole()
    assert traces.take(1) == [11]
    assert traces.take(1) == []


def test_what_is_kept_in_mind_is_bounded() -> None:
    traces = Traces(lambda: 0.0)
    for number in range(3 * MESSAGES_MAX):
        traces.note(1, number)
    assert len(traces.take(1)) == MESSAGES_MAX
