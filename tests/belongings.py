"""Something of somebody in every table that can name them, for tests of what is kept of people."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from domain.availability import Availability, Weekly
from domain.chat import Attached
from domain.givers import Interests
from domain.series import Rule
from domain.shifts import Shift
from domain.signups import Signup
from storage.givers import Profile
from storage.recordings import Recording
from storage.town import Town
from tests.house import House
from tests.neighbours import ANFFAS

SAID = "parolacanaria"
PHONE = "3330099887766"
GUEST = "ospitecanaria"


@dataclass(frozen=True)
class Places:
    """A place that somebody holds, and a shift that they would like a place in."""

    signup: Signup
    held: Shift
    wanted: Shift


async def belongings(town: House, person: str, marta: str, places: Places) -> None:
    """Keeps what comes before, in and after shifts; `marta` speaks for their association."""

    def keep(open_town: Town) -> None:
        _before(open_town, person, places)
        _after(open_town, person, places)
        _between(open_town, person, marta, places)
        _asked(open_town, person, places)
        _for_an_organization(open_town, person)
        _goods(open_town, person)
        _time(open_town, person)
        _given(open_town, person)
        _posted(open_town, person, marta)
        _mediated(open_town, person, marta)

    await town.ask(keep)


def _before(town: Town, person: str, places: Places) -> None:
    town.people.set_lead(person, 180)
    town.signups.answer(places.signup.id, "late", places.held.version)
    town.signups.check_in(places.signup.id)
    town.signups.take_calendar(places.signup.id)
    town.signups.seat(places.held, GUEST, 2, phone=PHONE)
    town.waits.add(places.wanted, person, 1, party=7, children=5, newcomer=True, companion=True)
    town.exchanges.add(places.signup, "stand-in", 1)
    town.proposals.add(places.wanted.id, person, 1, ("fit-free-row",), beyond=True)


def _after(town: Town, person: str, places: Places) -> None:
    town.hours.settle(places.held, places.signup, 1, 150)
    contest = town.contests.add(places.signup.id, person, f"contestata {SAID}")
    assert contest is not None
    town.contests.decide(contest, "refused", None, f"rifiutata {SAID}")
    town.feedback.answer(places.signup, 3)
    town.feedback.say(places.signup, f"parere {SAID}")
    town.certificates.issue(person, "Zetacanaria", 135, date(2026, 9, 1), date(2026, 9, 30))
    town.feeds.make(person)
    town.feeds.make(person, ANFFAS)


def _between(town: Town, person: str, marta: str, places: Places) -> None:
    relay = town.relays.between(places.held.id, person)
    town.relays.block(relay, {person})
    report = town.reports.get(town.reports.add(relay, person, f"segnalata {SAID}"))
    assert report is not None
    town.reports.decide(report, "archived", marta, f"archiviata {SAID}")
    about = town.reports.get(town.reports.add(relay, marta, "riservato"))
    assert about is not None
    assert about.about_id == person
    town.reports.decide(about, "handled", person, "fatto")
    town.calls.add(places.held, person, PHONE)
    taken = town.calls.add(places.held, marta, "02 1")
    town.calls.take(taken.id, person)


def _asked(town: Town, person: str, places: Places) -> None:
    town.wants.add(
        ANFFAS,
        "favour",
        {"what": f"mano {SAID}", "address": f"via {SAID}"},
        person_id=person,
        start=places.wanted.start,
        until=places.wanted.end,
        neighbourhood="crocetta",
    )
    reach = town.addresses.reach(person)
    assert reach is not None
    guide = town.follows.add(reach.address, "it", "guide", "first-weeks", hour="09:00")
    town.follows.advance(guide.id, 3, ["doctor", "school"], None)
    town.shares.of_person(person)
    town.people.came_by_link(person)


def _time(town: Town, person: str) -> None:
    paused = town.now + timedelta(days=7)
    interests = Interests(also=f"so fare {SAID}")
    town.givers.put(Profile(person, paused_until=paused, interests=interests))
    town.givers.mute(person, "organization", ANFFAS)
    weekly = Weekly(day=1, start=time(15), end=time(18))
    hours = Availability(weekly=(weekly,)).model_dump(mode="json")
    town.offers.add(person, "hours", hours)
    edition = {"edition": town.city.edition.id}
    town.offers.add(person, "promise", edition, quantity=720, unit="minute")


def _for_an_organization(town: Town, person: str) -> None:
    town.invites.make("member", ANFFAS, person)
    town.asks.add(ANFFAS, None, "news", f"alla rete {SAID}", person, out=True)
    waiting = town.asks.add(ANFFAS, None, "news", "da decidere", person, out=False)
    town.asks.decide(waiting, "refused", person, "no")
    series = town.series.add(
        organization_id=ANFFAS,
        posted_by=person,
        rule=Rule(weekdays=(0,)),
        first=date(2027, 1, 4),
        last=date(2027, 1, 4),
        hours=(time(9), time(12)),
        lines={"what": "seriecanaria"},
        state="paused",
    )
    seat = town.series.sit(series.id, person)
    town.series.pause(seat.id, True, date(2027, 1, 10))


def _goods(town: Town, person: str) -> None:
    bread = {
        "what": f"pane {SAID}",
        "category": "food",
        "group": "bread",
        "best_before": "2026-12-24",
        "storage": "fridge",
        "way": "pick",
        "when": {"start": "2026-12-24T09:00:00", "end": "2026-12-24T12:00:00"},
        "address": f"via {SAID} 1",
        "shop": f"panificio {SAID}",
    }
    day = town.now + timedelta(days=28)
    offer = town.offers.add(
        person, "food", bread, quantity=4000, unit="g", until=day, neighbourhood="crocetta"
    )
    town.media.came(person, "photo", None, "telegram", Attached("photo", f"ref {SAID}"))
    seen = town.media.came(person, "photo", offer.id, "telegram", Attached("photo", "ref"))
    town.media.keep(seen, "image/jpeg", f"{SAID} {SAID}".encode() * 4000)
    town.media.expect(person, "photo", offer.id)
    blankets = {"what": "copertecanarie", "groups": [], "where": "qui", "hours": "9-12"}
    kept = town.wants.add(ANFFAS, "drive", blankets, posted_by=person, quantity=37)
    town.wants.decide(kept, "refused", person, "no")


def _mediated(town: Town, person: str, other: str) -> None:
    """A question to a mediator, and the role of one."""
    talk = town.talks.add(person, "ar", town.now)
    town.talks.say(talk.id, "family", f"chiesta {SAID}", f"tradotta {SAID}")
    town.roles.give(person, "mediator", frozenset({"sq"}))
    (role,) = town.roles.of_person(person)
    town.roles.exclude(role.id, frozenset({"housing"}))
    read = f"{SAID} {SAID}".encode() * 3000
    town.recordings.put(Recording("talk-ask", "sq", "alt", person, "audio/ogg", read))
    town.talks.block(person, other)


def _given(town: Town, person: str) -> None:
    """Something that is on its way to an association, and something that has arrived."""
    bread = {"what": f"pane {SAID}", "way": "drop"}
    offer = town.offers.add(person, "food", bread, quantity=9000, unit="g")
    coming = town.pledges.add(offer, ANFFAS, 4000, state="reserved")
    noon = datetime(2026, 12, 3, 11, tzinfo=UTC)
    town.pledges.agree(coming, f"cortile {SAID}", noon, noon + timedelta(hours=1), agreed=True)
    given = town.pledges.add(offer, ANFFAS, 5000, state="reserved")
    town.pledges.hand(given.id, 3500, person)
    town.goods.settle(given, 3500)


def _posted(town: Town, person: str, other: str) -> None:
    """A room on a board, and what was written about another one."""
    room = {"kind": "shared", "what": f"stanza {SAID}", "rooms": 1, "euro": 317, "since": []}
    post = town.posts.add("homes", "shared", room, person_id=person, theme="housing")
    town.posts.decide(post, "refused", other, "motivoannuncio")
    theirs = town.posts.add(
        "homes", "offer", room | {"what": "altracanaria"}, person_id=other, theme="housing"
    )
    town.posts.decide(theirs, "open", person)
    inquiry = town.inquiries.open(theirs.id, person)
    town.inquiries.block(inquiry, {"asks"})
    town.complaints.add(theirs.id, person, f"lamentata {SAID}", inquiry.id)
    heard = town.complaints.get(town.complaints.add(theirs.id, other, "riservato"))
    assert heard is not None
    town.complaints.decide(heard, "handled", person)
