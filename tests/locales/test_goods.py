"""Goods and days as people say them."""

import re
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.args import Amount, Lot
from domain.chat import say
from domain.goods import Unit
from domain.keys import Key
from locales.deadlines import read_days
from locales.goods import read_aim, read_goods
from locales.messages import put
from tests.house import ROME, plain

FULL = ("it", "en", "ar", "es", "fr", "ro", "uk", "sq", "zh", "bn", "ur", "fil")
TODAY = date(2026, 11, 26)


def shown(quantity: int, unit: Unit, language: str) -> str:
    lot = Lot("xyz", Amount(quantity, unit))
    return plain(put([say("offer-button", what=lot)], language, ROME).text)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 999_999),
    st.sampled_from(["g", "ml", "piece"]),
    st.sampled_from(["it", "en", "ar"]),
)
@example(1, "piece", "ar")
@example(2, "piece", "ar")
def test_an_amount_is_heard_as_it_is_shown(quantity: int, unit: Unit, language: str) -> None:
    (thing,) = read_goods(shown(quantity, unit, language))
    assert (thing.what, thing.quantity, thing.unit) == ("xyz", quantity, unit)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5 kg di pasta, 3 litri di latte e 2 sapone", "pasta 5000 g|latte 3000 ml|sapone 2 piece"),
        ("½ kilo di riso", "riso 500 g"),
        ("un chilo e mezzo di riso", "riso 1500 g"),
        ("1,500 kg di riso", "riso 1500 g"),
        ("1.000 pezzi di sapone", "sapone 1000 piece"),
        ("3 pacchi di pasta da 500 g", "pasta 1500 g"),
        ("6x1 l latte", "latte 6000 ml"),
        ("una cassa di mele", "mele 0 piece"),
        ("un po' di pane", "pane 0 piece"),
        ("pasta: 5kg", "pasta 5000 g"),
        ("we need 3 laptops", "laptops 3 piece"),
        ("I have an old laptop to give", "laptop 1 piece"),
        ("500g spaghetti\n2 barattoli di marmellata", "spaghetti 500 g|marmellata 2 piece"),
        ("١٠ كيلو معكرونة، 3 لتر حليب و2 صابون", "معكرونة 10000 g|حليب 3000 ml|صابون 2 piece"),
        ("نصف كيلو أرز", "أرز 500 g"),
        ("5 كيلو تفاح وزبادي", "تفاح 5000 g|زبادي 0 piece"),
        ("3 ورق حمام", "ورق حمام 3 piece"),
        ("عندي صابون وورق حمام للتبرع", "صابون 0 piece|ورق حمام 0 piece"),
        ("tengo medio kilo de arroz y una botella de aceite", "arroz 500 g|aceite 1 piece"),
        ("24 de bucăți de săpun și un kg de zahăr", "săpun 24 piece|zahăr 1000 g"),
        ("дві пляшки олії та 1 кг цукру", "олії 2 piece|цукру 1000 g"),
        ("kam dy shishe vaj dhe një kg sheqer", "vaj 2 piece|sheqer 1000 g"),
        ("两瓶油和三包盐，卫生纸2包", "油 2 piece|盐 3 piece|卫生纸 2 piece"),
        ("১০ কেজি চাল ও ২টি সাবান", "চাল 10000 g|সাবান 2 piece"),
        ("میرے پاس ۳ کلو چاول ہیں", "چاول 3000 g"),
        ("may 5 kilo ng bigas at 2 sabon", "bigas 5000 g|sabon 2 piece"),
        ("rice at my home", "rice at my home 0 piece"),
        ("???", ""),
    ],
)
def test_what_people_write(text: str, found: str) -> None:
    heard = [f"{each.what} {each.quantity} {each.unit}" for each in read_goods(text)]
    assert "|".join(heard) == found


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("tonno", "tins"),
        ("latte in polvere", "baby"),
        ("salsa di pomodoro", "tins"),
        ("torta fatta in casa", "home"),
        ("carta igienica", "soap"),
        ("qualcosa", "other"),
    ],
)
def test_what_kind_of_thing_it_is(text: str, group: str) -> None:
    (thing,) = read_goods(text)
    assert thing.group == group


@pytest.mark.parametrize("language", FULL)
@pytest.mark.parametrize("key", ["give-title", "goods-ask-what", "goods-what-again"])
def test_what_the_bot_gives_as_an_example_is_understood(key: Key, language: str) -> None:
    text = plain(put([say(key)], language, ROME).text)
    example_ = re.search('[«“"„「『](.*?)[»”"」』]', text)
    assert example_
    things = read_goods(example_[1])
    assert {"pasta"} <= {each.group for each in things} <= {"pasta", "milk", "soap"}


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("ci servono 20 kg di pasta", "want"),
        ("we are collecting 100 blankets", "drive"),
        ("ho 20 kg di pasta", "give"),
        ("non ho un telefono", "want"),
        ("un telefono", None),
    ],
)
def test_who_asks_is_told_from_who_gives(text: str, aim: str | None) -> None:
    assert read_aim(text) == aim


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12/2026", "2026-12-31"),
        ("12/26", "2026-12-31"),
        ("feb 2028", None),
        ("febbraio 2028", "2028-02-29"),
        ("15 marzo", "2027-03-15"),
        ("20/11", "2026-11-20"),
        ("20/5", "2027-05-20"),
        ("01.02.27", "2027-02-01"),
        ("tra 3 giorni", "2026-11-29"),
        ("in two weeks", "2026-12-10"),
        ("domani", "2026-11-27"),
        ("entro venerdì", "2026-11-27"),
        ("by Thursday", "2026-12-03"),
        ("بعد 3 أيام", "2026-11-29"),
        ("15 مارس", "2027-03-15"),
        ("غدا", "2026-11-27"),
        ("20 novembre", "2026-11-20"),
        ("20 листопада", "2026-11-20"),
        ("٢٠ نومبر", "2026-11-20"),
        ("2027年3月15日", "2027-03-15"),
        ("dans deux semaines", "2026-12-10"),
        ("1 সপ্তাহ পরে", "2026-12-03"),
        ("до п'ятниці", "2026-11-27"),
        ("may gatas ako", None),
        ("31/02/2027", None),
        ("99/99", None),
    ],
)
def test_a_day_on_a_packet(text: str, day: str | None) -> None:
    found, _ = read_days(text, TODAY)
    assert [each.isoformat() for each in found] == ([day] if day else [])


@settings(max_examples=60, deadline=None)
@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.dates(date(2025, 1, 1)))
def test_a_whole_date_is_that_day_whenever_it_is_read(day: date, today: date) -> None:
    assert read_days(f"{day:%d/%m/%Y}", today)[0] == (day,)
    month, _ = read_days(f"{day:%m/%Y}", today)
    assert month[0].replace(day=1) == day.replace(day=1)
    assert month[0] >= day


def test_days_written_in_several_ways_keep_their_order() -> None:
    found, rest = read_days("lait 15 avril 2027, riz 12/2026", TODAY)
    assert found == (date(2027, 4, 15), date(2026, 12, 31))
    assert rest.split() == ["lait", ",", "riz"]


def test_what_is_taken_back_is_shown_in_the_same_unit() -> None:
    assert "-2 kg" in shown(-2_000, "g", "it")
    assert "-500 g" in shown(-500, "g", "it")
