"""People of an association: invited, given a role, let go, leaving."""

import pytest

from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, associations, counted, labels, said, signs_up
from tests.neighbours import id_of, member


@pytest.fixture
async def marta(town: House) -> Phone:
    """The referent of ANFFAS."""
    return await member(town)


async def _code(marta: Phone, button: str = "Invita un membro") -> str:
    await marta.says("/menu")
    await marta.taps("La nostra associazione")
    await marta.taps(button)
    return next(
        line for line in marta.last.text.splitlines() if len(line.strip("\u2068\u2069")) == 26
    )


async def _joins(town: House, code: str, number: str = "801", name: str = "Luca") -> Phone:
    luca = town.phone(number)
    await luca.says(f"/start {code}")
    await acquaint(luca, name)
    luca.sees("Ora fai parte di ANFFAS")
    return luca


async def _role(town: House, phone: Phone) -> tuple[str, str]:
    person = await id_of(town, phone)
    (found,) = await town.ask(lambda each: each.organizations.memberships(person))
    return found.state, found.role


@associations
async def test_an_invite_lets_one_person_in_and_the_others_know(town: House, marta: Phone) -> None:
    code = await _code(marta)
    assert "t.me" not in marta.last.text
    luca = await _joins(town, code)
    marta.sees("Luca ora fa parte di ANFFAS")
    assert await _role(town, luca) == ("active", "member")
    assert "Cerco volontari" in labels(luca)
    await luca.taps("La nostra associazione")
    luca.sees("Marta (referente)")
    luca.sees("Luca (membro)")
    assert "Invita un membro" not in str(labels(luca))
    dina = town.phone("802")
    await dina.says(code)
    dina.sees(said("code-wrong"))


async def test_the_link_is_shown_where_the_name_of_the_bot_is_known(
    town: House, marta: Phone
) -> None:
    await town.ask(lambda each: each.jobs.set_mark("telegram_username", "FaiBeneBot"))
    code = await _code(marta, "Invita referente")
    marta.sees(f"https://t.me/FaiBeneBot?start={code.strip(chr(0x2068) + chr(0x2069))}")
    luca = await _joins(town, code)
    assert await _role(town, luca) == ("active", "referent")


async def test_an_invite_is_old_after_a_week(town: House, marta: Phone) -> None:
    code = await _code(marta)
    await town.leaps_to("2026-12-03 10:01")
    luca = town.phone("801")
    await luca.says(code)
    luca.sees(said("code-wrong"))


async def test_a_child_is_not_let_in_and_does_not_use_the_invite_up(
    town: House, marta: Phone
) -> None:
    code = await _code(marta)
    child = town.phone("810")
    await child.says(code)
    await acquaint(child, "Bimba", "Meno di 14")
    child.sees("almeno 14 anni")
    await child.says(code)
    child.sees("almeno 14 anni")
    await _joins(town, code)
    assert await counted(town, "members", "state = 'active'") == 2


async def test_what_was_handed_out_by_whoever_is_gone_is_good_no_more(
    town: House, marta: Phone
) -> None:
    luca = await _joins(town, await _code(marta, "Invita referente"))
    code = await _code(luca)
    await marta.says("/menu")
    await marta.taps("La nostra associazione")
    await marta.taps("Luca")
    await marta.taps("Togli")
    await marta.taps("Sì, togli")
    luca.sees("Non fai più parte di ANFFAS")
    dina = town.phone("802")
    await dina.says(code)
    dina.sees(said("code-wrong"))
    await luca.forges("needs")
    luca.sees(said("not-member"))
    await luca.says("/mydata")
    luca.sees("ANFFAS Nord Milano (non più)")


async def test_a_role_is_given_and_taken_but_one_referent_remains(
    town: House, marta: Phone
) -> None:
    luca = await _joins(town, await _code(marta))
    person = await id_of(town, marta)
    (mine,) = await town.ask(lambda each: each.organizations.memberships(person))
    await marta.forges(f"member/{mine.id}/role/member")
    marta.sees(said("ours-last-referent"))
    await luca.forges(f"member/{mine.id}/role/member")
    luca.sees(said("not-referent"))
    await marta.forges("ours")
    await marta.taps("Luca")
    await marta.taps("Rendi referente")
    luca.sees("Ora sei referente di ANFFAS")
    await luca.forges(f"member/{mine.id}/role/member")
    marta.sees("Non sei più referente")
    assert (await _role(town, marta), await _role(town, luca)) == (
        ("active", "member"),
        ("active", "referent"),
    )


async def test_the_last_referent_hands_over_before_leaving(town: House, marta: Phone) -> None:
    luca = await _joins(town, await _code(marta))
    await marta.forges("ours")
    await marta.taps("Esci")
    marta.sees("lascia il ruolo di referente")
    await marta.forges("organization/anffas-nord-milano/leave/yes")
    marta.sees("lascia il ruolo di referente")
    assert await _role(town, marta) == ("active", "referent")
    await marta.taps("Luca")
    marta.sees("Sei fuori da ANFFAS")
    luca.sees("Marta non fa più parte di ANFFAS")
    assert luca.heard("Ora sei referente di ANFFAS")
    assert await _role(town, luca) == ("active", "referent")
    await marta.forges("organization/anffas-nord-milano/leave/yes")
    marta.sees(said("not-yours"))


async def test_whoever_is_alone_is_warned_and_the_coordinators_answer(town: House) -> None:
    carla, marta = await a_shift(town)
    await marta.forges("ours")
    await marta.taps("Esci")
    marta.sees("sei l'ultima persona")
    await marta.taps("Sì, esco")
    carla.sees("Nessuno parla più per ANFFAS")
    await signs_up(town.phone("100"))
    carla.sees("Anna viene a dare una mano")
    await marta.says("/start")
    await marta.taps("Sono di un'associazione")
    await marta.taps("ANFFAS")
    marta.sees("Ho chiesto al coordinamento")
    await carla.taps("Apri")
    assert await _role(town, marta) == ("pending", "referent")


async def test_when_the_referent_is_erased_the_longest_serving_follows(
    town: House, marta: Phone
) -> None:
    luca = await _joins(town, await _code(marta))
    await marta.says("/erase")
    await marta.taps("Sì, cancella")
    luca.sees("Ora sei referente di ANFFAS")
    assert await _role(town, luca) == ("active", "referent")


async def test_somebody_may_belong_to_several(town: House, marta: Phone) -> None:
    bruno = await member(town, "801", "auser")
    code = await _code(marta)
    await bruno.says(code)
    bruno.sees("Ora fai parte di ANFFAS")
    await bruno.taps("La nostra associazione")
    bruno.sees("Per quale associazione?")
    await bruno.taps("ANFFAS")
    bruno.sees("(membro)")
    await bruno.forges("organization/anffas-nord-milano/invite/member")
    bruno.sees(said("not-referent"))
    await bruno.forges("organization/auser/invite/member")
    bruno.sees("Un invito per AUSER")
    await bruno.says(code)
    bruno.sees(said("code-wrong"))
