"""Nothing stands between somebody in danger and the numbers."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot import safety
from bot.safety import Safety
from domain.args import Languages
from domain.chat import Address, Incoming, Outcome, Words, say
from locales.languages import AVAILABLE, best
from locales.messages import put
from locales.safety import hears_danger
from tests.house import ROME, House
from tests.neighbours import words
from tests.phones import plain


def guard(town: House) -> Safety:
    return Safety(
        database=town.database,
        channels={"telegram": town.phones},
        lines=town.city.lines,
        hears=hears_danger,
        put=lambda says, language: put(says, language, ROME),
        language=best,
        languages=AVAILABLE,
        is_unreviewed=lambda language: language != "it",
        monotonic=town.clock.monotonic,
    )


def says(text: str | None = None, path: str | None = None, hint: str = "it") -> Incoming:
    address = Address("telegram", "555")
    return Incoming(address=address, event_id="1", text=text, path=path, hint=hint)


def broken(*_: Any) -> Any:
    raise KeyError("broken")


@pytest.mark.parametrize("outcome", ["later", "unknown", "stopped"])
async def test_the_card_is_tried_until_it_arrives(
    town: House, monkeypatch: pytest.MonkeyPatch, outcome: Any
) -> None:
    monkeypatch.setattr(safety, "PAUSES", (0.0,) * 5)
    town.phones.outcomes = [Outcome(outcome, after=30)] * 3
    guarded = guard(town)
    assert await guarded.answered(says("mio marito mi picchia"))
    await asyncio.gather(*guarded.insisting.values())
    assert len(town.phones.sent) == 1
    assert "1522" in town.phones.sent[0][1].text


async def test_a_language_that_fails_falls_back_to_italian_then_to_the_numbers(town: House) -> None:
    def only_italian(said: Any, language: str) -> Words:
        return put(said, language, ROME) if language == "it" else broken()

    assert await replace(guard(town), put=only_italian).answered(says("sos", hint="ar"))
    assert "emergenze" in town.phones.sent[-1][1].text
    assert await replace(guard(town), put=broken).answered(says("sos"))
    assert town.phones.sent[-1][1].text == "112 · 1522 · 114 · 116117"


async def test_word_lists_that_fail_leave_the_button_and_other_messages_alone(town: House) -> None:
    guarded = replace(guard(town), hears=broken)
    assert await guarded.answered(says(path="sos"))
    assert await guarded.answered(says("112"))
    assert not await guarded.answered(says("ciao"))


async def test_a_database_that_hangs_does_not_hold_up_the_card(
    town: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(town.database), "unit", broken)
    assert await guard(town).answered(says("زوجي يضربني", hint="it"))
    assert town.phones.sent[-1][1].right_to_left


async def test_danger_at_the_end_of_a_long_message_is_heard(town: House) -> None:
    assert await guard(town).answered(says("parole " * 400 + "mio marito mi picchia"))


async def test_a_number_that_answers_a_form_is_no_call_for_help(town: House) -> None:
    carla = await town.coordinator()
    marta = await town.member(carla)
    await marta.says("sabato 9-12, scaffali in via Roma 1")
    marta.sees("Quante persone")
    await marta.says("10")
    marta.sees("Da che età")


async def test_the_numbers_stay_on_the_screen_when_the_menu_is_asked_for(town: House) -> None:
    anna = town.phone("100")
    await anna.says("/start")
    await anna.taps("SOS")
    anna.sees("1522")
    await anna.taps("Menu")
    assert town.phones.sent[-1][2] is None, "the menu is a new message"


async def test_the_first_line_says_nothing_to_whoever_looks_at_a_locked_screen(town: House) -> None:
    await guard(town).answered(says("mio marito mi picchia"))
    first = town.phones.sent[-1][1].text.splitlines()[0]
    assert first == words("sos-first")


async def test_which_lines_do_not_speak_the_readers_language(town: House) -> None:
    await guard(town).answered(says("sos", hint="bn"))
    shown = plain(town.phones.sent[-1][1].text)
    assert "1522" in shown
    told = put(
        [say("line-speaks-not-under", language=Languages(("bn",)), languages="")], "bn", ROME
    )
    assert plain(told.text).split("(")[0] in shown


async def test_a_translation_that_nobody_has_read_stands_beside_italian_and_english(
    town: House,
) -> None:
    await guard(town).answered(says("sos", hint="ar"))
    shown = plain(town.phones.sent[-1][1].text)
    for language in ("ar", "it", "en"):
        line = put([say("line-emergency", number="112")], language, ROME)
        assert plain(line.text) in shown
    await guard(town).answered(says("sos", hint="it"))
    assert "police" not in town.phones.sent[-1][1].text


@pytest.mark.parametrize("way", [{"path": "sos/hide"}, {"text": "Nascondi"}, {"text": "✖️ إخفاء"}])
async def test_the_chat_is_taken_from_the_screen_and_nothing_is_said_or_kept(
    town: House, way: dict[str, str]
) -> None:
    before = await town.ask(lambda open_town: open_town.inbox.count_waiting())
    assert await guard(town).answered(says(**way))
    assert town.phones.hidden == ["555"]
    assert town.phones.sent == []
    assert (
        await town.ask(lambda open_town: open_town.addresses.at(Address("telegram", "555"))) is None
    )
    assert await town.ask(lambda open_town: open_town.inbox.count_waiting()) == before


async def test_what_cannot_be_taken_away_is_said(town: House) -> None:
    town.phones.hides = "some"
    assert await guard(town).answered(says(path="sos/hide"))
    assert town.phones.sent[-1][1].text == words("sos-hide-rest")


async def test_to_hide_something_within_a_sentence_is_no_wish_to_hide_the_chat(town: House) -> None:
    assert not await guard(town).answered(says("nascondi le chiavi sotto il tappeto"))
