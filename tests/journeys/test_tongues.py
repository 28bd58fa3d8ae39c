"""A family's way through everything it may need, told in each of the twelve languages.

The script is read in Italian; on the screen, and at the keys, it is the language that is told.
"""

import pytest

from locales.languages import LANGUAGES
from tests.directory import service
from tests.house import House, Phone, acquaint
from tests.journeys.steps import labels

HUNGRY = {
    "it": "ho fame, dove posso mangiare gratis?",
    "en": "I am hungry, where can I eat for free?",
    "ar": "أنا جائع، أين أجد طعاما؟",
    "es": "tengo hambre, ¿dónde dan comida gratis?",
    "fr": "j'ai faim, où est-ce qu'on peut manger gratuitement ?",
    "ro": "mi-e foame, unde se dă mâncare gratis?",
    "uk": "я голодна, де можна поїсти безкоштовно?",
    "sq": "kam uri, ku mund të ha falas?",
    "zh": "我饿了，哪里可以免费吃饭？",
    "bn": "আমার খিদে পেয়েছে, বিনা পয়সায় কোথায় খাবার পাব?",
    "ur": "مجھے بھوک لگی ہے، مفت کھانا کہاں ملے گا؟",
    "fil": "gutom na po ako, saan may libreng pagkain?",
}
IN_DANGER = {
    "it": "mio marito mi picchia",
    "en": "my husband beats me",
    "ar": "زوجي يضربني",
    "es": "mi marido me pega",
    "fr": "mon mari me frappe",
    "ro": "soțul meu mă bate",
    "uk": "мій чоловік мене б'є",
    "sq": "burri më rreh",
    "zh": "我丈夫打我",
    "bn": "আমার স্বামী আমাকে মারে",
    "ur": "میرا شوہر مجھے مارتا ہے",
    "fil": "sinasaktan ako ng asawa ko",
}
QUESTION = {
    "it": "Come iscrivo mia figlia a scuola?",
    "en": "How do I enrol my daughter at school?",
    "ar": "كيف أسجل ابنتي في المدرسة؟",
    "es": "¿Cómo inscribo a mi hija en la escuela?",
    "fr": "Comment inscrire ma fille à l'école ?",
    "ro": "Cum îmi înscriu fata la școală?",
    "uk": "Як записати доньку до школи?",
    "sq": "Si ta regjistroj vajzën në shkollë?",
    "zh": "怎么给女儿报名上学？",
    "bn": "মেয়েকে স্কুলে ভর্তি করব কীভাবে?",
    "ur": "بیٹی کو سکول میں کیسے داخل کرواؤں؟",
    "fil": "Paano ko ieenrol ang anak ko sa paaralan?",
}


def other_than(language: str) -> str:
    return "en" if language == "it" else "it"


def spoken(phone: Phone) -> list[str]:
    """The languages of the messages that came to a phone, as they are on its screen."""
    shown = (each.message for each in phone.house.phones.shown(phone.number))
    return [each.language for each in shown if each.file is None]


async def samira(town: House) -> Phone:
    """A mediator of the language that is told, who reads in Italian."""
    phone = town.phone("610", "it")
    spoken = frozenset({town.language})
    code = await town.ask(lambda each: each.invites.make("mediator", languages=spoken))
    await phone.says(f"/start {code}")
    await phone.taps("Sì, ci sto")
    await acquaint(phone, "Samira")
    return phone


async def arrives(town: House) -> Phone:
    """Somebody who has come, and has chosen the language that their phone speaks anyway."""
    amal = town.phone("100")
    await amal.says("/start")
    await amal.taps("🌐")
    await amal.taps(LANGUAGES[amal.language].native)
    amal.sees("Che cosa vuoi fare?")
    return amal


@pytest.mark.also_on(("telegram", "ar"), ("telegram", "zh"), ("telegram", "ur"))
async def test_a_family_finds_its_way_in_its_own_language(town: House) -> None:
    await service(town, "Mensa della Pace")
    await service(town, "Mensa Due")
    mediator = await samira(town)
    amal = await arrives(town)
    await amal.taps("Mi serve aiuto")
    amal.sees("Di che cosa hai bisogno?")
    assert len([each for each in amal.buttons if each.path.startswith("topic/")]) == 13
    await finds_a_meal(amal)
    await reports_what_is_wrong(amal)
    await asks_a_person(amal, mediator)
    await follows_a_guide(amal)
    await looks_at_a_board(amal)
    await writes_in_another_language(amal)
    await is_in_danger(amal)
    assert set(spoken(amal)) == {amal.language, other_than(amal.language)}


async def finds_a_meal(amal: Phone) -> None:
    """In words of one's own, then by the buttons of a card."""
    await amal.says(HUNGRY[amal.language])
    amal.sees("Mensa della Pace")
    await amal.taps("Mensa della Pace")
    amal.sees("🟢 Aperto fino a: 12:30")
    amal.sees("via Marconi 43")
    await amal.taps("Mappa")
    amal.sees("openstreetmap.org")
    await amal.taps("La scheda")
    await amal.taps("Chiama")
    amal.sees("02 660231")
    await amal.taps("La scheda")
    await amal.taps("Mostra")
    amal.sees("Buongiorno! Cerco: Mensa della Pace")
    assert amal.files[-1].media_type == "image/png"


async def reports_what_is_wrong(amal: Phone) -> None:
    await amal.taps("La scheda")
    await amal.taps("➕ Altro")
    await amal.taps("C'è un errore")
    await amal.taps("Gli orari sono altri")
    amal.sees("Ti scrivo quando è a posto")


async def asks_a_person(amal: Phone, mediator: Phone) -> None:
    """What is written goes from one to the other as it is."""
    await amal.says("/talk")
    await amal.says(QUESTION[amal.language])
    amal.sees("ho passato la tua domanda")
    mediator.sees(QUESTION[amal.language])
    await mediator.taps("Rispondo io")
    await mediator.taps("Rispondi")
    await mediator.says("…")
    amal.sees("…")


async def follows_a_guide(amal: Phone) -> None:
    await amal.says("/menu")
    await amal.taps("Prime settimane")
    await amal.taps("Le prime settimane")
    await amal.taps("13:00")
    amal.sees("Primo messaggio: giovedì 26 novembre, 13:00")
    await amal.taps("Comincia oggi")
    await amal.house.until("2026-11-26 13:00")
    assert len(amal.heard("Il medico")) == 1


async def looks_at_a_board(amal: Phone) -> None:
    await amal.says("/menu")
    await amal.taps("Bacheche")
    await amal.taps("Lavoro")
    amal.sees("Qui per ora non c'è niente")


async def writes_in_another_language(amal: Phone) -> None:
    """Is answered in it, once; only a tap changes what one has chosen."""
    other = other_than(amal.language)
    await amal.says(HUNGRY[other])
    assert spoken(amal)[-1] == other
    assert {LANGUAGES[each].native for each in (other, amal.language)} <= set(labels(amal))
    await amal.taps(LANGUAGES[amal.language].native)
    assert spoken(amal)[-1] == amal.language
    await amal.says("/menu")
    amal.sees("Che cosa vuoi fare?")


async def is_in_danger(amal: Phone) -> None:
    """By the button and by words: the numbers come first, in one's own language."""
    await amal.taps("SOS")
    amal.sees("112")
    await amal.says(IN_DANGER[amal.language])
    amal.sees("1522")
    assert spoken(amal)[-1] == amal.language
