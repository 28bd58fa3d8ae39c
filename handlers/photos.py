"""A photo of what is offered: sent, seen by those it is offered to, replaced, taken away."""

from domain import may
from domain.chat import ANSWER, Answer, Attached, Choice, Incoming, Refusal, Say, choice, say
from domain.goods import Offer
from domain.keys import Key
from domain.lots import lot
from domain.media import FILE_MAX, FRESH, Medium
from domain.papers import PhotoSheet
from handlers import menus
from handlers.leaves import Leaf, Reader
from handlers.skips import Skip
from storage.town import Town

FETCH = "fetch"
"""The job of fetching what somebody sent."""
SHOWN = ("food", "device")
MOST = 5
OVER = Refusal("offer-over", choices=(choice("offers", "give-button-mine"),))


def invitation(*offers: Offer) -> list[Say]:
    """Says that what was just offered can be shown."""
    return [say("photo-can", *([_add(offers[0])] if len(offers) == 1 else []))]


def _add(offer: Offer) -> Choice:
    return choice(f"offer/{offer.id}/photo", "photo-button-add")


def of(town: Town, offer: Offer) -> Choice | None:
    """The way to see what is offered, if there is a photo of it."""
    kept = town.media.of_offer(offer.id)
    return choice(f"photo/{kept.id}", "photo-button-see") if kept else None


def way(town: Town, offer: Offer) -> tuple[Choice, ...]:
    """For its giver: the way to see the photo of an offer, or to add one while it is live."""
    if seen := of(town, offer):
        return (seen,)
    return (_add(offer),) if _live(offer) else ()


def _live(offer: Offer) -> bool:
    return offer.state in ("open", "paused") and offer.kind in SHOWN


def ask(town: Town, offer: Offer) -> Answer:
    """Waits for a photo of this offer."""
    if not _live(offer):
        return OVER
    town.media.expect(town.person.id, "photo", offer.id)
    back = choice(f"offer/{offer.id}", "photo-button-offer")
    return [say("photo-send", back, what=lot(offer))]


def sent(town: Town, incoming: Incoming) -> Answer | None:
    """A photo goes to the offer that it was asked for or that was just made, else it is asked.

    Words under a photo that nobody has asked for are what counts.
    """
    file = incoming.file
    if file is None or file.kind != "photo":
        return None
    asked = town.media.awaited(town.person.id, town.now - FRESH)
    offers = _shown_by(town, asked)
    if not offers or (incoming.text and not asked):
        return None
    if file.size > FILE_MAX:
        return Refusal("photo-too-large")
    return _taken(town, incoming, file, offers)


def _shown_by(town: Town, asked: Medium | None) -> list[Offer]:
    """The offers that a photo may show: the one it was asked for, or all that are new, or all."""
    live = [each for each in town.offers.of_person(town.person.id) if _live(each)]
    wanted = [each for each in live if asked and each.id == asked.offer_id]
    return wanted or [each for each in live if each.made > town.now - FRESH] or live


def _taken(town: Town, incoming: Incoming, file: Attached, offers: list[Offer]) -> Answer:
    sure = offers[0] if len(offers) == 1 and _certain(town, offers[0]) else None
    medium = town.media.came(
        town.person.id, "photo", sure.id if sure else None, incoming.address.channel, file
    )
    if sure:
        return _owed(town, medium, sure)
    base = f"photo/{medium.id}"
    ways = [choice(f"{base}/of/{each.id}", "offer-button", what=lot(each)) for each in offers]
    return [say("photo-which", *ways[:MOST], choice(f"{base}/drop", "photo-button-none"))]


def _certain(town: Town, offer: Offer) -> bool:
    fresh = offer.made > town.now - FRESH
    return fresh or town.media.awaited(town.person.id, town.now - FRESH) is not None


def _owed(town: Town, medium: Medium, offer: Offer) -> Answer:
    """It is fetched as soon as this is kept; what was sent before and is not here yet, is not."""
    town.lock("offer", offer.id)
    town.media.supersede(medium)
    town.jobs.put(f"{FETCH}/{medium.id}", FETCH, town.now, medium.id)
    return [say("photo-coming", what=lot(offer))]


def choose(town: Town, medium: Medium, offer_id: str) -> Answer:
    """Says which offer a photo shows."""
    offer = town.offers.get(offer_id)
    if offer is None or may.owner(town.person, offer) or not _live(offer):
        return OVER
    if not town.media.owe(medium, offer.id):
        return Refusal("gone")
    owed = town.media.get(medium.id)
    assert owed is not None
    return _owed(town, owed, offer)


def came(town: Town, medium: Medium, media_type: str, data: bytes) -> None:
    """What was fetched and cleaned is kept instead of any older photo, and its giver told."""
    offer = town.offers.get(medium.offer_id or "")
    if offer is None:
        return town.media.drop(medium.id)
    town.lock("offer", offer.id)
    town.media.keep(medium, media_type, data)
    kept = town.media.get(medium.id)
    assert kept is not None
    town.media.supersede(kept)
    seen = choice(f"photo/{medium.id}", "photo-button-see")
    _tell(town, medium, say("photo-kept", seen, _way_back(offer), what=lot(offer)))
    return None


def failed(town: Town, medium: Medium, why: Key) -> None:
    """What could not be had, or is no picture, is forgotten; an older photo stays."""
    offer = town.offers.get(medium.offer_id or "")
    town.media.drop(medium.id)
    if offer:
        _tell(town, medium, Say(why, choices=(_add(offer), _way_back(offer))))


def _tell(town: Town, medium: Medium, said: Say) -> None:
    town.outbox.put(medium.person_id, menus.with_footer([said]), ANSWER)


def _way_back(offer: Offer) -> Choice:
    return choice(f"offer/{offer.id}", "photo-button-offer")


def show(town: Town, medium: Medium) -> Answer:
    """The photo itself; its giver may replace it or take it away."""
    offer = town.offers.get(medium.offer_id or "")
    if medium.state != "kept" or offer is None:
        return Refusal("gone")
    ways: tuple[Choice, ...] = ()
    if may.owner(town.person, medium) is None:
        again = (choice(f"offer/{offer.id}/photo", "photo-button-other"),) if _live(offer) else ()
        ways = (*again, choice(f"photo/{medium.id}/drop", "photo-button-drop"), _way_back(offer))
    return [say("photo-here", *ways, what=lot(offer)).bearing("photo", medium.id)]


def drop(town: Town, medium: Medium) -> Answer:
    """Takes a photo away, or one that is still on its way."""
    town.media.drop(medium.id)
    offer = town.offers.get(medium.offer_id or "")
    return [say("photo-dropped", *([_way_back(offer)] if offer else []))]


def sheet(town: Town, reader: Reader, medium_id: str) -> Leaf | Skip:
    """A photo, for whoever may still see it as it leaves."""
    medium, person = town.media.get(medium_id), town.people.get(reader.person_id)
    offer = town.offers.get(medium.offer_id or "") if medium else None
    if medium is None or person is None or offer is None or medium.state != "kept":
        return Skip("no such photo")
    if may.sees(person, medium):
        return Skip("not for them, or no longer")
    about = reader.speak("photo-about", what=lot(offer))
    return Leaf(PhotoSheet(town.media.data(medium.id)), reader.speak("photo-name"), about)


def mydata(town: Town) -> list[Say]:
    """The photos that somebody has sent."""
    kept = [(each, town.offers.get(each.offer_id or "")) for each in _of(town)]
    return [
        say("mydata-photo-row", what=lot(offer), size=str(each.size // 1000 + 1))
        for each, offer in kept
        if offer
    ]


def _of(town: Town) -> list[Medium]:
    return town.media.of_person(town.person.id)
