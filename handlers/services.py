"""A service's card: what it does, when and where, and who says so; and its buttons."""

from domain.args import Day, Languages, Listed, Term
from domain.cards import Shown, Way, is_delicate, read_way
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.corrections import FLAGGED
from domain.facts import BRING
from domain.keys import Key
from domain.openings import Closed
from domain.services import TRANSLATED, Field, Service, is_fresh, map_link
from handlers import finds, ratings, recordings
from storage.town import Town

WORDS: dict[Field, Key] = {
    "address": "service-address-row",
    "phone": "service-phone-row",
    "toll_free": "service-free-phone-row",
    "whatsapp": "service-whatsapp-row",
    "email": "service-email-row",
    "web": "service-web-row",
}
"""Facts that are shown as they are."""
COSTS: dict[str, Key] = {
    "free": "service-free-row",
    "low": "service-cheap-row",
    "paid": "service-paid-row",
}
PHONES: tuple[Field, ...] = ("toll_free", "phone", "whatsapp")
LINK = "s-"
"""How a link to a card begins."""


def show(town: Town, service: Service, code: str = "") -> Answer:
    """The card of a service; `code` is the way somebody came."""
    way = read_way(code) if code else Way()
    if way is None:
        return Refusal("gone")
    each = finds.shown(town, service, way.metres)
    buttons = [*_buttons(town, each, way), *_next(town, each, way)]
    return [*card(town, each, *buttons), *ratings.ask(town)]


def card(town: Town, each: Shown, *buttons: Choice) -> list[Say]:
    """All that is known of a service, one fact a line."""
    service = each.service
    told = [say("service-card", *buttons, name=service.name), *_sentences(town, service)]
    return [*told, *_flag(service), *essentials(town, each), *_more(service), trust(town, service)]


def essentials(town: Town, each: Shown) -> list[Say]:
    """Whether it is open, where it is, and how to call it."""
    now = [] if finds.is_number(each.service) else [finds.state(town, each)]
    return [*now, *finds.distance(each), *_as_they_are(each.service)]


def _as_they_are(service: Service) -> list[Say]:
    return [say(key, text=service.fact(name)) for name, key in WORDS.items() if service.fact(name)]


def _sentences(town: Town, service: Service) -> list[Say]:
    """What it does and how one gets there, and how far these words are a translation."""
    told: list[Say] = []
    notes: list[Say] = []
    for name in TRANSLATED:
        if service.fact(name):
            text, note = _in_words(town, service, name)
            told.append(say("service-about-under", text=text))
            notes += [note] if note and note not in notes else []
    return [*told, *notes]


def _in_words(town: Town, service: Service, name: Field) -> tuple[str, Say | None]:
    """A sentence in the reader's language, with what is to be said of it.

    It is in Italian where there is none that still holds.
    """
    italian, language = service.fact(name), town.person.language
    if language == finds.ITALIAN:
        return italian, None
    found = finds.translated(town, service, name, language)
    if found is None:
        return italian, say("service-italian-under")
    return found.text, say("service-machine-under") if found.origin == "machine" else None


def _flag(service: Service) -> list[Say]:
    return [say("service-flagged-row")] if service.reports >= FLAGGED else []


def _more(service: Service) -> list[Say]:
    """Languages, cost, what to bring along, and that no permit is needed."""
    told = []
    if spoken := service.codes("languages"):
        told.append(say("service-languages-row", languages=Languages(spoken)))
    if service.fact("interpreters") == "yes":
        told.append(say("service-interpreters-row"))
    told += [say(key) for cost, key in COSTS.items() if service.fact("cost") == cost]
    if service.fact("access") == "referral":
        told.append(say("service-referral-row"))
    return [*told, *bring(service)]


def bring(service: Service) -> list[Say]:
    """What to bring along, and that no residence permit is asked for."""
    things = tuple(Term(BRING[code]) for code in service.codes("bring") if code in BRING)
    told = [say("service-bring-row", what=Listed(things))] if things else []
    free = service.fact("permit") == "not-needed"
    return [*told, say("service-no-permit-row")] if free else told


def trust(town: Town, service: Service) -> Say:
    """Who says that all of this is right, and since when."""
    if service.confirmed_at is None:
        return say("service-national-row" if service.stable else "service-unconfirmed-row")
    sayer = town.organizations.get(service.confirmed_for) if service.confirmed_for else None
    day, fresh = Day(service.confirmed_at), is_fresh(service, town.now)
    if sayer:
        key: Key = "service-confirmed-row" if fresh else "service-confirmed-once-row"
        return say(key, organization=sayer.name, day=day)
    return say("service-checked-row" if fresh else "service-checked-once-row", day=day)


def _buttons(town: Town, each: Shown, way: Way) -> list[Choice]:
    service, path = each.service, f"service/{each.service.id}"
    found = recordings.of_card(town, service)
    found += [choice(f"{path}/map", "service-button-map")] if service.fact("address") else []
    if any(service.fact(name) for name in PHONES):
        found.append(choice(f"{path}/call", "service-button-call"))
    if opens_later(each):
        found.append(choice(f"{path}/remind", "service-button-remind"))
    found.append(choice(f"{path}/staff", "service-button-staff"))
    more = f"{path}/more/{way.code}" if way.code else f"{path}/more"
    return [*found, choice(more, "service-button-more")]


def opens_later(each: Shown) -> bool:
    """Whether somebody may ask to hear when it opens."""
    known = isinstance(each.state, Closed) and each.state.opens is not None
    return known and not is_delicate(each.service)


def _next(town: Town, each: Shown, way: Way) -> list[Choice]:
    """The next best of the same topic."""
    if way.topic is None:
        return []
    ids = [one.service.id for one in finds.of(town, way.topic, way.sub)]
    after = ids[ids.index(each.service.id) + 1 :] if each.service.id in ids else []
    code = Way(way.topic, way.sub).code
    return [choice(f"service/{after[0]}/{code}", "service-button-next")] if after else []


def more(town: Town, service: Service, code: str = "") -> Answer:
    """What is used less."""
    wrong = choice(f"service/{service.id}/wrong", "service-button-wrong")
    share = choice(f"service/{service.id}/share", "service-button-share")
    ways = (wrong,) if is_delicate(service) else (share, wrong)
    return [say("service-more", *ways, back(service, code), name=service.name)]


def back(service: Service, code: str = "") -> Choice:
    """The way back to the card."""
    whole = f"service/{service.id}/{code}" if code and read_way(code) else f"service/{service.id}"
    return choice(whole, "service-button-back")


def where(town: Town, service: Service) -> Answer:
    """Its address, with a map."""
    if not service.fact("address"):
        return Refusal("gone")
    if service.place is None:
        return [say("service-where", back(service), address=service.fact("address"))]
    link = map_link(service.place)
    told = say("service-map", back(service), address=service.fact("address"), link=link)
    return [told.bearing("pin", service.id)]


def call(town: Town, service: Service) -> Answer:
    """Its numbers, to be dialled."""
    numbers = [say(WORDS[name], text=service.fact(name)) for name in PHONES]
    return [
        say("service-call", back(service), name=service.name),
        *(each for each in numbers if each.args["text"]),
    ]


def share(town: Town, service: Service) -> Answer:
    """A text to be passed on, with a link to the card."""
    if is_delicate(service):
        return Refusal("gone")
    bot = town.jobs.mark("telegram_username")
    link = f"https://t.me/{bot}?start={LINK}{service.id}" if bot else f"/start {LINK}{service.id}"
    return [
        say("service-share", back(service), name=service.name),
        *_as_they_are(service),
        say("service-link-row", link=link),
    ]
