"""Finding a shift: the list narrowed by taps, and what fits who says when they have time."""

import pytest

from tests.house import House, Phone, plain
from tests.journeys.steps import everywhere, labels
from tests.neighbours import citizen, joined, member, shift

SUNDAY = "2026-11-29 09:00"


async def a_choice(town: House) -> Phone:
    """Four shifts of many kinds on two days, and a member who posted them."""
    marta = await member(town)
    await shift(town, marta, hours=2, what="spesa", field="support", for_whom="elderly")
    await shift(town, marta, "2026-11-28 15:00", 4, what="parco", field="environment", youngest=14)
    await shift(town, marta, SUNDAY, 2, what="compagnia", field="support", neighbourhood="crocetta")
    await shift(town, marta, SUNDAY, 2, what="mensa", field="support", capacity=1)
    return marta


@everywhere
async def test_filters_combine_are_shown_and_are_cleared(town: House) -> None:
    await a_choice(town)
    anna = await citizen(town, "100")
    await anna.says("/shifts")
    anna.sees("spesa (2 posti)")
    ways = [each for each in labels(anna) if each[0] in "📅🏷👥📍"]
    assert ways == ["📅 Giorno", "🏷️ Tema"]  # nothing else is there to choose between

    await anna.taps("Tema")
    assert labels(anna)[:3] == ["Ambiente (1)", "Sostegno (3)", "Va bene tutto"]
    await anna.taps("Sostegno")
    anna.sees("🏷️ Sostegno")
    assert "parco" not in anna.last.text
    assert "🏷️ Tema" in labels(anna)  # to change one's mind
    await anna.taps("Giorno")
    assert labels(anna)[0] == "sabato 28 novembre (1)"
    assert labels(anna)[1] == "domenica 29 novembre (2)"
    await anna.says("domenica 29 novembre (2)")
    anna.sees("🏷️ Sostegno\n📅 domenica 29 novembre")
    assert "spesa" not in anna.last.text
    await anna.taps("Togli i filtri")
    anna.sees("parco")


async def test_what_is_no_longer_there_says_so_and_takes_the_last_filter_away(town: House) -> None:
    await a_choice(town)
    anna = await citizen(town, "100")
    await anna.forges("shifts/FcAx")
    anna.sees("non c'è più")
    await anna.forges("shifts/F1205")
    anna.sees("Con questi filtri adesso non c'è niente")
    anna.sees("📅 sabato 5 dicembre")
    await anna.taps("Togli l'ultimo")
    anna.sees("🏷️ Sostegno")
    anna.sees("compagnia")


async def test_a_full_shift_is_in_the_list_as_full(town: House) -> None:
    await a_choice(town)
    bruno = await citizen(town, "101", "Bruno")
    mensa = next(
        each for each in await town.ask(lambda t: t.shifts.ahead()) if each.what == "mensa"
    )
    await joined(town, bruno, mensa)
    anna = await citizen(town, "100")
    await anna.says("/shifts")
    anna.sees("mensa (completo: lista d'attesa)")
    assert any("⏳" in each and "mensa" in each for each in labels(anna))
    await anna.taps("mensa")
    assert "✅ Ci sono" not in labels(anna)


async def test_the_card_shows_what_there_is_and_nothing_empty(town: House) -> None:
    marta = await member(town)
    more = {"field": "support", "for_whom": "elderly", "bring": "guanti", "must": "patente B"}
    musts = ("first-aid", "speaks-ar")
    told = {"nice": "saper cucinare", "languages": ("ar",), "musts": musts}
    await shift(town, marta, least=2, **told, **more)
    await shift(town, marta, SUNDAY, what="mensa")
    anna = await citizen(town, "100")
    await anna.says("/shifts")
    await anna.taps("scaffali")
    shown = plain(anna.last.text)
    assert shown.endswith(
        "🏷️ Sostegno\n💚 Per: Persone anziane\n"
        "❗ Serve: primo soccorso, arabo e patente B\n⭐ Meglio se: saper cucinare\n"
        "💬 Lingue utili: arabo\n🎒 Da portare: guanti\nSi fa se siamo almeno in 2"
    )
    await anna.says("/shifts")
    await anna.taps("mensa")
    assert plain(anna.last.text).endswith("Dai 18 anni")


async def test_what_has_no_hours_stands_apart(town: House) -> None:
    marta = await member(town)
    await shift(town, marta, what="scaffali")
    loose = await shift(town, marta, SUNDAY, what="telefonate", kind="hours", minutes=600)
    anna = await citizen(town, "100")
    await anna.says("/shifts")
    assert plain(anna.last.text).endswith("Quando vuoi tu:\n\n• telefonate")
    await anna.taps("telefonate")
    anna.sees("🕊️ Quando vuoi tu")
    await anna.forges(f"shift/{loose.id}/join")
    anna.sees("non c'è più")


@pytest.mark.parametrize(
    ("words", "language", "seen"),
    [
        (
            "ho due ore sabato",
            "it",
            ("✓ sabato 28 novembre hai tempo", "✓ dura 2 ore", "1 dura di più"),
        ),
        ("I have two hours on Saturday", "en", ("✓ it takes 2 hours", "1 takes longer")),
        ("عندي ساعتان يوم السبت", "ar", ("✓ المدة: ساعتان", "واحدة أطول من وقتك")),
        (
            "free Saturday 9-11",
            "en",
            ("✓ you have time on Saturday, 28 November", "3 are at other times"),
        ),
        ("السبت بعد الظهر أستطيع المساعدة", "ar", ("parco", "يوجد مكان")),
        ("sabato pomeriggio posso", "it", ("parco", "3 sono in altri momenti")),
        ("vorrei dare una mano con gli anziani sabato", "it", ("spesa", "✓ è quello che cerchi")),
        ("posso aiutare alla Crocetta domenica", "it", ("compagnia", "3 sono su altro")),
    ],
)
async def test_who_says_when_gets_what_fits_with_reasons_and_what_does_not(
    town: House, words: str, language: str, seen: tuple[str, ...]
) -> None:
    await a_choice(town)
    anna = await citizen(town, "100", language=language)
    await anna.says(words)
    for each in seen:
        anna.sees(each)


async def test_nothing_fits_and_the_way_on(town: House) -> None:
    await a_choice(town)
    anna = await citizen(town, "100", band="14to17")
    await anna.says("ho due ore domenica mattina")
    anna.sees("non trovo niente")
    anna.sees("• 2 sono dai 18 anni")
    anna.sees("• 2 sono in altri momenti")
    await anna.taps("Tutti i turni")
    anna.sees("parco")


async def test_a_commitment_of_ones_own_is_a_reason_not_to_offer(town: House) -> None:
    await a_choice(town)
    anna = await citizen(town, "100")
    await anna.says("ho due ore domenica")
    await anna.taps("mensa")
    await anna.taps("Ci sono")
    await anna.says("ho due ore domenica")
    anna.sees("• 2 sono quando hai già un impegno")


async def test_a_member_who_says_when_still_gets_the_form(town: House) -> None:
    marta = await a_choice(town)
    await marta.says("sabato 9-12, 4 persone, magazzino")
    marta.sees("Ho capito")
    anna = await citizen(town, "100")
    await anna.says("vorrei aiutare")
    anna.sees("Turni aperti")
