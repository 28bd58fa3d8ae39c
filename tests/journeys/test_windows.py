"""A messenger with a window: beyond it only approved words, or a word that something waits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from bot.outcomes import heard_later
from bot.road import Terms
from bot.seeds import seed
from channels.capabilities import WHATSAPP
from domain.budgets import Budget
from domain.chat import Address, Delivery, Incoming, Message, Outcome, Result, say
from domain.templates import Approved, Templates
from handlers import arrivals
from locales.templates import drafts
from storage.town import Town
from tests.house import House, Phones, house, plain
from tests.neighbours import citizen, coordinator, fate, id_of, joined, letter, member, shift

REMINDER: Templates = {"reminder": Approved("our_reminder", ("it", "en"))}
KNOCK: Templates = {"message": Approved("our_word", ("it",))}
LATER = "2026-12-05 09:00"
REMINDED = Delivery("reminder")


@asynccontextmanager
async def narrow(
    folder: Path, templates: Templates, budget: int | None = None
) -> AsyncIterator[House]:
    """A town that is reached by a messenger with a window."""
    terms = Terms({"whatsapp": templates}, {"whatsapp": Budget(budget)})
    phones = Phones(name="whatsapp", capabilities=WHATSAPP)
    async with house(folder, phones=phones, terms=terms) as town:
        yield town


async def test_a_reminder_beyond_the_window_is_said_in_approved_words(tmp_path: Path) -> None:
    async with narrow(tmp_path, REMINDER) as town:
        anna = await citizen(town, "100")
        place = await shift(town, await member(town), LATER)
        signup = await joined(town, anna, place)
        await town.until("2026-12-04 18:00")
        template = anna.last.template
        assert template is not None
        assert (template.name, template.language) == ("our_reminder", "it")
        approved = drafts(["it"], town.city.zone)[0].body
        for name, value in template.values:
            approved = approved.replace(f"{{{{{name}}}}}", value)
        assert "Che cosa: scaffali" in plain(approved)
        assert anna.last.text == approved
        assert [each.path for each in anna.buttons] == [
            f"signup/{signup.id}/coming",
            f"signup/{signup.id}/cannot",
        ]
        await anna.taps("Ci vengo")
        assert anna.last.template is None


async def test_without_approved_words_it_waits_until_they_write(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}) as town:
        anna = await citizen(town, "100")
        await anna.says("ciao")
        told = len(anna.messages)
        await town.until("2026-11-28 10:00")
        sent = await letter(town, anna, REMINDED)
        await town.settled()
        assert (len(anna.messages), await fate(town, sent)) == (told, ("waiting", "window"))
        assert await town.ask(lambda each: each.outbox.shut_out()) == 1
        await anna.says("eccomi")
        assert anna.heard("Grazie a te")
        assert await fate(town, sent) == ("sent", None)


async def test_one_word_says_that_something_waits_and_a_tap_brings_it(tmp_path: Path) -> None:
    async with narrow(tmp_path, KNOCK) as town:
        anna = await citizen(town, "100")
        await anna.says("ciao")
        await town.until("2026-11-28 10:00")
        letters = [await letter(town, anna, REMINDED) for _ in range(2)]
        await town.settled()
        assert [each.template for each in anna.messages if each.template] == [anna.last.template]
        await anna.taps("Leggi")
        anna.sees("Grazie a te")
        assert [await fate(town, each) for each in letters] == [
            ("sent", None),
            ("sent", None),
        ]
        assert len(anna.heard("Ecco cosa c'era per te")) == 1


async def test_what_can_wait_does_when_the_month_is_spent(tmp_path: Path) -> None:
    async with narrow(tmp_path, REMINDER, budget=4) as town:
        carla = await coordinator(town, "900")
        anna = await citizen(town, "100")
        await carla.says("ciao")
        for _ in range(3):
            await anna.says("ciao")
        kept = await letter(town, anna, REMINDED)
        off = await letter(
            town, anna, REMINDED, [say("shift-called-off", what="a", when="b", organization="c")]
        )
        await town.settled()
        assert await fate(town, kept) == ("waiting", "budget")
        assert await fate(town, off) == ("sent", None)
        told = len(anna.messages)
        await anna.says("rispondi?")
        assert len(anna.messages) == told + 1
        await carla.says("ciao")
        await town.leaps_to("2026-12-01 10:00")
        assert await town.ask(lambda each: each.volumes.of("whatsapp", each.wall.date())) == 0


async def test_coordinators_see_what_waits_and_what_is_left(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}, budget=50) as town:
        carla, anna = await coordinator(town, "900"), await citizen(town, "100")
        await anna.says("ciao")
        await carla.forges("queue")
        carla.sees("Nessun messaggio aspetta")
        await town.until("2026-11-28 10:00")
        for _ in range(3):
            await letter(town, anna, REMINDED)
        await town.settled()
        await carla.forges("queue")
        carla.sees("messaggi mandati: 2 su 50; ne restano 48")
        carla.sees("3 messaggi aspettano che qualcuno scriva")
        carla.never_saw("mese nuovo")
        await town.ask(lambda each: each.volumes.count("whatsapp", each.wall.date(), 60))
        await letter(town, carla, REMINDED)
        await town.settled()
        await carla.forges("queue")
        carla.sees("su 50; ne restano 0")
        carla.sees("Un messaggio aspetta il mese nuovo.")


async def test_where_no_messenger_has_a_window_nothing_is_said_of_it(tmp_path: Path) -> None:
    async with house(tmp_path) as town:
        carla = await coordinator(town, "900")
        await carla.forges("queue")
        carla.sees("niente da decidere")
        carla.never_saw("WhatsApp")


def came(value: str, *also: str, moved: bool = False) -> Incoming:
    address = Address("whatsapp", value)
    if moved:
        return Incoming(address=address, event_id="1", event="moved", also=also)
    return Incoming(address=address, event_id="1", text="ciao", also=also)


async def test_the_same_person_is_known_by_a_number_or_a_name(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}) as town:

        def story(each: Town) -> None:
            def who(*names: str) -> str:
                return arrivals.arrive(each, came(*names), "it")[0]

            anna = who("phone:39333")
            assert who("phone:39333", "user:IT.A") == anna
            assert who("user:IT.A") == anna
            assert who("phone:39333") == anna
            assert each.addresses.reaches(anna)[0].address.value == "phone:39333"
            # The number is given to somebody else, who must not find Anna's things.
            bruno = who("phone:39333", "user:IT.B")
            assert bruno != anna
            assert who("phone:39333") == bruno
            assert each.addresses.reach(anna) is None

        await town.ask(story)


async def test_a_changed_number_brings_its_person_along(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}) as town:

        def story(each: Town) -> None:
            anna, address = arrivals.arrive(each, came("phone:1", "user:IT.A"), "it")
            notice = came("phone:1", "phone:2", "user:IT.B", moved=True)
            assert arrivals.arrive(each, notice, "it") == (anna, address)
            assert arrivals.at(each, came("phone:2")) == (anna, address)
            assert arrivals.at(each, came("user:IT.B")) == (anna, address)
            assert arrivals.at(each, came("phone:1")) is None
            assert arrivals.at(each, came("user:IT.A")) is None

        await town.ask(story)


async def test_a_new_number_and_what_is_written_from_it_may_come_together(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}) as town:

        def story(each: Town) -> None:
            def who(*names: str, moved: bool = False) -> str:
                return arrivals.arrive(each, came(*names, moved=moved), "it")[0]

            anna = who("phone:1", "user:IT.A")
            each.corrections.add(
                service(each), "phone", each.addresses.reaches(anna)[0].address, "it"
            )
            assert who("phone:1", "phone:2", "user:IT.B", moved=True) == anna
            assert who("phone:2", "user:IT.B") == anna
            # What she reported is still hers, and goes when she does.
            assert [found.reporter for found in each.corrections.open()] == [
                (Address("whatsapp", "phone:2"), "it")
            ]
            # The name alone may change: the number is the same.
            assert who("phone:2", "phone:2", "user:IT.C", moved=True) == anna
            assert who("phone:2", "user:IT.C") == anna
            assert each.addresses.reach(anna) is not None

        await town.ask(lambda each: seed(each, town.city.services))
        await town.ask(story)


async def test_a_number_that_one_had_and_another_has_takes_nobodys_things_along(
    tmp_path: Path,
) -> None:
    async with narrow(tmp_path, {}) as town:

        def story(each: Town) -> None:
            def who(*names: str, moved: bool = False) -> str:
                return arrivals.arrive(each, came(*names, moved=moved), "it")[0]

            anna, bruno = who("phone:1", "user:IT.A"), who("phone:2", "user:IT.B")
            waits = each.outbox.put(anna, [say("menu-title")], address_id=_at(each, anna))
            assert waits is not None
            assert who("phone:1", "user:IT.B") == bruno == who("phone:1")
            assert each.addresses.reach(anna) is None
            assert each.outbox.get(waits.id) is None
            # Of two who were never known to be one, each keeps what is surely theirs.
            carla, dario = who("phone:3"), who("user:IT.D")
            assert who("phone:3", "user:IT.D") == dario
            assert who("phone:3") == carla
            # Anybody may be given a number that somebody has left for one that was known.
            assert who("phone:3", "phone:2", moved=True) == carla
            assert who("phone:3") not in (carla, dario)

        await town.ask(story)


def service(town: Town) -> str:
    return town.services.every()[0].id


def _at(town: Town, person_id: str) -> str:
    return town.addresses.reaches(person_id)[0].id


async def test_who_comes_back_without_a_word_leaves_the_window_as_it_was(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}) as town:

        def story(each: Town) -> None:
            anna, _ = arrivals.arrive(each, came("phone:1"), "it")
            each.people.arrive(Address("whatsapp", "phone:1"), "it")
            reach = each.addresses.reach(anna)
            assert reach is not None
            assert reach.heard == each.now

        await town.ask(story)


async def test_what_speaks_for_a_letter_may_fail_and_the_letter_waits(tmp_path: Path) -> None:
    async with narrow(tmp_path, {**KNOCK, **REMINDER}) as town:
        anna = await citizen(town, "100")
        await anna.says("ciao")
        await town.until("2026-11-28 10:00")
        town.phones.outcomes += [Outcome("refused", reason="template not accepted")]
        first = await letter(town, anna, REMINDED)
        await town.settled()
        assert await fate(town, first) == ("waiting", "window")
        town.phones.outcomes += [Outcome("unknown", after=60)] * 2
        second = await letter(town, anna, REMINDED)
        await town.settled()
        await town.until("2026-11-28 10:05")
        assert await fate(town, second) == ("waiting", "knocked")
        await anna.says("eccomi")
        assert [await fate(town, each) for each in (first, second)] == [("sent", None)] * 2


async def test_what_is_said_late_of_somebody_who_is_fine_changes_nothing(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}) as town:
        anna = await citizen(town, "100")
        await anna.says("ciao")
        sent = await letter(town, anna, REMINDED)
        await town.settled()
        there, then = await town.address(anna), town.clock.at
        await town.until("2026-11-26 12:00")
        await anna.says("eccomi")
        person = await id_of(town, anna)
        for reason in ("window", "undeliverable"):
            result: Result = "later" if reason == "window" else "unreachable"
            gone = Outcome(result, reason=reason, at=then)
            await town.ask(lambda each, gone=gone: heard_later(each, sent.id, there, gone))  # type: ignore[misc]
            reach = await town.ask(lambda each: each.addresses.reach(person))
            assert reach is not None
            assert reach.heard == town.clock.at
        gone = replace(gone, at=town.clock.at)
        await town.ask(lambda each: heard_later(each, sent.id, there, gone))
        assert await town.ask(lambda each: each.addresses.reach(person)) is None


async def test_what_arrived_before_its_answer_was_cut_off_is_not_said_again(
    tmp_path: Path,
) -> None:
    async with narrow(tmp_path, {}) as town:
        anna = await citizen(town, "100")
        await anna.says("ciao")
        there = await town.address(anna)
        sends = town.phones.send

        async def early(
            address: Address, message: Message, *, key: str, edits: str | None
        ) -> Outcome:
            await sends(address, message, key=key, edits=edits)
            await town.ask(lambda each: heard_later(each, key, there, Outcome("sent")))
            return Outcome("unknown", after=60)

        with patch.object(town.phones, "send", early):
            sent = await letter(town, anna, REMINDED)
            await town.settled()
        assert await fate(town, sent) == ("sent", None)
        told = len(anna.messages)
        await town.until("2026-11-26 12:00")
        assert len(anna.messages) == told


async def test_that_the_month_is_spent_is_told_though_it_is_spent(tmp_path: Path) -> None:
    async with narrow(tmp_path, {}, budget=4) as town:
        carla = await coordinator(town, "900")
        for _ in range(4):
            await carla.says("ciao")
        await town.settled()
        assert carla.heard("previsti per questo mese sono finiti")
