"""Every route, for everybody, over what is theirs, others' and nobody's."""

import asyncio
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from itertools import cycle, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from channels.capabilities import TELEGRAM, WEB, WHATSAPP
from domain import may
from domain.args import Arg, Who
from domain.availability import Availability, Weekly
from domain.chat import Address, Answer, Attached, Refusal, Say
from domain.render import render
from domain.series import Rule
from domain.shifts import Shift
from domain.signups import Signup
from handlers import menus, router, routes
from handlers.lines import of_shift
from handlers.routes import COMMANDS, INTENTS, ROUTES, Route, match
from locales.languages import AVAILABLE
from locales.messages import put
from storage.town import Town
from tests.directory import FACTS
from tests.house import House, Phone, acquaint
from tests.journeys.steps import a_shift, dump, said, signs_up, undone
from tests.limits import buttons, check

ROLES = ("stranger", "citizen", "outsider", "member", "coordinator")
EVERYBODY = set(ROLES)
CHANNELS = {"telegram": TELEGRAM, "web": WEB, "whatsapp": WHATSAPP}
RULES: Mapping[str, tuple[set[str], set[str]]] = {
    "anyone": (EVERYBODY, EVERYBODY),
    "gives_time": (EVERYBODY, EVERYBODY),
    "owner": ({"citizen"}, {"member"}),
    "taker": (set(), set()),
    "member": ({"outsider", "member"}, {"outsider", "member"}),
    "member_of": ({"member"}, {"outsider"}),
    "speaks_for": ({"member"}, {"outsider"}),
    "coordinator": ({"coordinator"}, {"coordinator"}),
    "mediator": ({"member"}, {"member"}),
    "mediates": ({"member"}, set()),
    "arranges": ({"member", "coordinator"}, {"outsider", "coordinator"}),
    "refers": ({"member"}, {"outsider"}),
    "refers_to": ({"member"}, {"outsider"}),
    "answers_for": ({"member"}, {"outsider"}),
    "talks": ({"citizen", "member"}, {"member", "outsider"}),
    "sees": ({"citizen", "member"}, {"member", "outsider"}),
    "receives": ({"outsider"}, {"member"}),
    "hands": ({"citizen", "member"}, {"member", "outsider"}),
    "keeps": ({"member", "coordinator"}, {"outsider", "coordinator"}),
    "reviewer": ({"coordinator"}, {"coordinator"}),
    "posts": ({"citizen"}, {"member"}),
    "screens": ({"coordinator"}, {"coordinator"}),
    "inquires": ({"citizen", "outsider"}, {"member", "outsider"}),
}
"""Who may, by rule: over the first set of things, and over the second."""

NO = {
    "owner": "not-yours",
    "taker": "not-yours",
    "member": "not-member",
    "member_of": "not-yours",
    "speaks_for": "not-yours",
    "coordinator": "not-coordinator",
    "mediator": "not-mediator",
    "mediates": "not-yours",
    "arranges": "not-yours",
    "refers": "not-referent",
    "refers_to": "not-referent",
    "answers_for": "not-yours",
    "talks": "not-yours",
    "sees": "not-yours",
    "receives": "not-yours",
    "hands": "not-yours",
    "keeps": "not-yours",
    "reviewer": "not-reviewer",
    "posts": "not-yours",
    "screens": "not-coordinator",
    "inquires": "not-yours",
}


OF_NOTHING = ("anyone", "gives_time", "member", "coordinator", "mediator", "reviewer")
"""Rules that look at the person alone."""


@dataclass
class Cast:
    """One phone for each role, and two sets of things: the member's and the outsider's."""

    town: House
    phones: Mapping[str, Phone]
    people: Mapping[str, tuple[str, str]]
    things: tuple[Mapping[str, str], Mapping[str, str]]

    def path(self, route: Route, which: int) -> str:
        words = {"=code": "en", "=id": "0000000000", "=step": "1", "=action": "yes"}
        words |= {"=asked": "0", "=whole": "0"}
        words |= {"=detail": "0", "=version": "1", "=lead": "none", "=state": "came"}
        words |= {"=role": "member", "=to": "all", "=signup": self.things[which]["signup"]}
        words |= {"=party": "2.1c", "=filter": "all", "=by": "day", "=face": "3", "=mark": "1X"}
        words["=month"], words["=board"] = "2026-11", "homes"
        words |= {"=kind": "food", "=day": "1", "=received": "0", "=quantity": "1"}
        words |= {"=ids": self.things[which]["shift"], **self.things[which]}
        words |= {"=day": "2026-12-05", "=part": "morning", "=number": "3", "=length": "week"}
        words |= {"=guide": "first-weeks", "=hour": "9"}
        words |= {"=field": "summary", "=language": "ar", "=skipped": "0", "=seen": "0"}
        words |= {"=what": "support", "=topic": "food", "=sub": "meals", "=page": "1"}
        words |= {"=way": "food.meals~350", "=reason": "moved"}
        words |= {"=side": "question", "=about": "talk-ask", "=ticket": "0" * 12}
        parts = [words[part[1:-1]] if part[0] == "{" else part for part in route.parts]
        return "/".join(parts)

    async def kept(self) -> dict[str, list[tuple[object, ...]]]:
        return await self.town.ask(dump)


async def _claims(phone: Phone, carla: Phone | None, name: str) -> Phone:
    await phone.says("/start")
    await phone.taps("Sono di un'associazione")
    await phone.taps(name)
    await acquaint(phone, f"Nome {phone.number}")
    if carla:
        await carla.taps("Apri")
        await carla.taps("Approva")
    return phone


@pytest.fixture
async def cast(town: House) -> Cast:
    """Two associations with a shift each, people with a place in each, two claims that wait."""
    carla, marta = await a_shift(town)
    bruno = await _claims(town.phone("810"), carla, "AUSER")
    await bruno.says("domenica 9-12, 2 persone, mensa")
    await bruno.says("via Verdi 1")
    await bruno.taps("Dai 18")
    await bruno.taps("AUSER")
    await bruno.taps("Conferma")
    await carla.taps("Apri")
    await carla.taps("Approva")
    anna = await signs_up(town.phone("100"))
    await marta.says("/shifts")
    await marta.taps("mensa")
    await marta.taps("Ci sono")
    await _claims(town.phone("820"), None, "Associazione MARSE")
    await _claims(town.phone("821"), None, "ANTEAS")
    stranger = town.phone("101")
    await stranger.says("/start")
    marta_id, _ = await town.ask(_person(marta))
    await town.ask(lambda each: each.roles.give(marta_id, "mediator", frozenset({"en"})))
    phones = dict(zip(ROLES, (stranger, anna, bruno, marta, carla), strict=True))
    reads, _ = await town.ask(_person(carla))
    await town.ask(lambda open_town: open_town.roles.give(reads, "reviewer", frozenset({"ar"})))
    things = await town.ask(_things)
    people = {role: await town.ask(_person(phone)) for role, phone in phones.items()}
    return Cast(town, phones, people, things)


def _things(town: Town) -> tuple[dict[str, str], dict[str, str]]:
    found: list[dict[str, str]] = []
    for shift in town.shifts.ahead():
        signup = town.signups.of_shift(shift.id)[0]
        assert signup.person_id is not None
        wait = town.waits.add(shift, signup.person_id, 1)
        exchange = town.exchanges.add(signup, "stand-in", 1)
        contest = town.contests.add(signup.id, signup.person_id, None)
        assert contest is not None
        proposal = town.proposals.add(shift.id, signup.person_id, 1)
        assert proposal is not None
        want = town.wants.add(
            shift.organization_id,
            "favour",
            {"what": "tenda", "address": "via Roma 1"},
            person_id=signup.person_id,
            start=shift.start,
            until=shift.end,
            neighbourhood="crocetta",
        )
        found.append(
            {
                "shift": shift.id,
                "signup": signup.id,
                "wait": wait.id,
                "exchange": exchange.id,
                "contest": contest.id,
                "proposal": proposal.id,
                "favour": want.id,
                "offer": _offer(town, signup.person_id),
                **_talk(town, signup.person_id),
                "organization": shift.organization_id,
                **_posts(town, signup.person_id),
                **_series(town, shift, signup),
                **_goods(town, shift, signup),
            }
            | _between(town, shift, signup)
        )
    for each in found:
        each["listing"] = _listing(town, each["organization"])
    claims = town.organizations.claims()
    return found[0] | {"claim": claims[0].id}, found[1] | {"claim": claims[1].id}


def _posts(town: Town, person_id: str) -> dict[str, str]:
    """A room of somebody's, and what they wrote about work at AUSER, by their ids."""
    room = {"kind": "shared", "what": "Una stanza", "rooms": 1, "euro": 300, "since": []}
    post = town.posts.add("homes", "shared", room, person_id=person_id, theme="housing")
    work = {"kind": "training", "what": "Corso di cucina", "where": "qui", "hours": "9-12"}
    work |= {"contract": "other", "deadline": ["2026-12-04"]}
    theirs = town.posts.add("jobs", "training", work, organization_id="auser", theme="work")
    inquiry = town.inquiries.open(theirs.id, person_id)
    complaint = town.complaints.add(post.id, person_id, "brutte parole")
    return {
        "post": post.id,
        "screening": post.id,
        "inquiry": inquiry.id,
        "complaint": complaint,
    }


def _listing(town: Town, organization_id: str) -> str:
    """A service of an organization, confirmed, that tells all there can be told."""
    made = town.services.put(organization_id, "Mensa", place=(45.5, 9.2))
    town.services.set_topics(made.id, [("food", "meals")])
    for name, value in FACTS.items():
        town.services.set_fact(made.id, name, value)
    town.services.confirm(made.id, organization_id)
    return made.id


def _talk(town: Town, person_id: str) -> dict[str, str]:
    """A question of somebody's: the first is taken by the mediator, the second is their own."""
    (role,) = town.roles.of_role("mediator")
    talk = town.talks.add(person_id, "en", town.now)
    town.talks.say(talk.id, "family", "Where is the school?", "Dov'è la scuola?")
    if person_id != role.person_id:
        town.talks.take(talk.id, role.person_id)
    return {"talk": talk.id, "role": role.id}


def _offer(town: Town, person_id: str) -> str:
    hours = Weekly(day=1, start=time(15), end=time(18))
    details = Availability(weekly=(hours,)).model_dump(mode="json")
    return town.offers.add(person_id, "hours", details).id


def _between(town: Town, shift: Shift, signup: Signup) -> dict[str, str]:
    """What a volunteer and an organization have with each other, and that with the others."""
    assert signup.person_id is not None
    (referent,) = town.organizations.members_of(shift.organization_id)
    relay = town.relays.between(shift.id, signup.person_id)
    ask = town.asks.add(shift.organization_id, None, "people", "ciao", referent.person_id, True)
    reach = town.addresses.reach(signup.person_id)
    assert reach is not None
    return {
        "chat": reach.id,
        "follow": town.follows.add(reach.address, "it", "guide", "first-weeks", hour="09:00").id,
        **_service(town, shift.organization_id),
        "member": referent.id,
        "relay": relay.id,
        "report": town.reports.add(relay, signup.person_id, "brutte parole"),
        "call": town.calls.add(shift, signup.person_id, "333 1234567").id,
        "ask": ask.id,
    }


def _service(town: Town, organization_id: str) -> dict[str, str]:
    """A service of theirs, and what somebody says is wrong about it, by their ids."""
    service = town.services.put(f"city/{organization_id}", "Mensa", organization_id=organization_id)
    town.services.set_topics(service.id, [("food", "meals")])
    town.services.set_fact(service.id, "summary", "Un pasto caldo.")
    town.services.set_fact(service.id, "phone", "02 660231")
    town.services.confirm(service.id, organization_id)
    somewhere = Address("telegram", f"55{organization_id}")
    correction = town.corrections.add(service.id, "hours", somewhere, "it")
    return {"service": service.id, "correction": correction.id}


def _goods(town: Town, shift: Shift, signup: Signup) -> dict[str, str]:
    """Bread of a shop, and a collection of blankets, by their ids."""
    assert signup.person_id
    bread = {"what": "pane", "category": "food", "group": "bread", "best_before": None}
    bread |= {"storage": "dry", "way": "drop", "when": None, "address": "", "shop": "Rossi"}
    offer = town.offers.add(signup.person_id, "food", bread, quantity=4000, unit="g")
    town.pledges.add(offer, shift.organization_id, 1000)
    photo = town.media.came(
        signup.person_id, "photo", offer.id, "telegram", Attached("photo", "ref")
    )
    town.media.keep(photo, "image/jpeg", b"photo")
    blankets = {"what": "coperte", "groups": ["blankets"], "where": "qui", "hours": "9-12"}
    want = town.wants.add(shift.organization_id, "drive", blankets, quantity=100, at_once=True)
    pledge = town.pledges.add(offer, shift.organization_id, 4000, want=want, state="reserved")
    town.pledges.agree(pledge, "via Verdi 1", shift.start, shift.end, agreed=False)
    return {"offer": offer.id, "want": want.id, "pledge": pledge.id, "photo": photo.id}


def _series(town: Town, shift: Shift, signup: Signup) -> dict[str, str]:
    """A series that the same person has a seat in, by its and the seat's id."""
    series = town.series.add(
        organization_id=shift.organization_id,
        posted_by=None,
        rule=Rule((5,)),
        first=town.wall.date(),
        last=None,
        hours=(time(9), time(12)),
        lines=of_shift(shift),
        state="open",
    )
    assert signup.person_id
    seat = town.series.sit(series.id, signup.person_id)
    return {"series": series.id, "seat": seat.id}


def _person(phone: Phone) -> Callable[[Town], tuple[str, str]]:
    def find(town: Town) -> tuple[str, str]:
        for row in town.unit.connection.execute("SELECT id FROM people").fetchall():
            for reach in town.addresses.reaches(row["id"]):
                if reach.address.value == phone.number:
                    return row["id"], reach.id
        raise AssertionError(phone.number)

    return find


def _rule(route: Route) -> str:
    return next(name for name in RULES if getattr(may, name) is route.rule)


def _needs_thing(route: Route) -> bool:
    return any(part[0] == "{" and part[1] != "=" for part in route.parts)


def test_every_route_names_a_rule() -> None:
    rules = [rule for _, rule in inspect.getmembers(may, inspect.isfunction)]
    assert all(route.rule in rules for route in ROUTES)
    assert {_rule(route) for route in ROUTES} == set(RULES)


def test_a_rule_that_looks_at_a_thing_gets_one() -> None:
    for route in ROUTES:
        if _rule(route) not in OF_NOTHING:
            assert _needs_thing(route), route.pattern
        for part in route.parts:
            assert part[0] != "{" or part[1] == "=" or part[1:-1] in routes.LOADERS


@pytest.mark.parametrize(
    ("start", "rules"),
    [
        ("signup/", {"owner"}),
        ("member/", {"refers_to"}),
        ("relay/", {"talks"}),
        ("report/", {"coordinator"}),
        ("call/", {"answers_for", "owner"}),
        ("ask/", {"receives", "coordinator"}),
        ("ask/{ask}/approve", {"coordinator"}),
        ("organization/{organization}/invite", {"refers"}),
        ("claim/", {"coordinator"}),
        ("queue", {"coordinator"}),
        ("needs", {"member"}),
        ("need/new", {"member", "speaks_for"}),
        ("need/new/", {"speaks_for"}),
        ("need/{shift}", {"member_of", "coordinator", "arranges"}),
        ("need/{shift}/oncall", {"arranges"}),
        ("talk/", {"owner"}),
        ("question/", {"mediator", "mediates"}),
        ("question/{talk}/block", {"mediates"}),
        ("role/", {"coordinator"}),
        ("roles/invite", {"coordinator"}),
        ("mediator/", {"mediator"}),
        ("need/{shift}/review", {"coordinator"}),
        ("need/{shift}/{=version}/", {"coordinator"}),
        ("organizations/approved", {"coordinator"}),
        ("organization/{organization}", {"anyone", "coordinator", "speaks_for", "refers"}),
        ("organization/{organization}/feed", {"speaks_for"}),
        ("contest/", {"coordinator"}),
        ("feedback", {"coordinator"}),
        ("organization/{organization}/claim", {"anyone"}),
        ("organization/{organization}/trust", {"coordinator"}),
        ("organization/{organization}/distrust", {"coordinator"}),
        ("need/{shift}/cancel", {"member_of"}),
        ("need/{shift}/move", {"member_of"}),
        ("need/{shift}/edit", {"member_of"}),
        ("series/", {"member_of"}),
        ("seat/", {"owner"}),
        ("need/{shift}/message", {"member_of"}),
        ("need/{shift}/print", {"member_of"}),
        ("table", {"member", "speaks_for"}),
        ("table/", {"speaks_for"}),
        ("today", {"member"}),
        ("offer/", {"owner"}),
        ("pledge/", {"member_of"}),
        ("handover/{pledge}", {"hands", "member_of", "owner", "coordinator"}),
        ("handover/{pledge}/decide", {"coordinator"}),
        ("handover/{pledge}/handed", {"hands"}),
        ("goods/", {"speaks_for"}),
        ("give/again/", {"owner"}),
        ("want/{want}", {"member_of", "coordinator"}),
        ("want/{want}/{=version}/", {"coordinator"}),
        ("wants/{organization}/", {"speaks_for"}),
        ("want/table", {"member", "speaks_for"}),
        ("post/", {"anyone", "posts"}),
        ("post/{post}/withdraw", {"posts"}),
        ("posts/{organization}", {"speaks_for"}),
        ("screening/", {"screens"}),
        ("inquiry/", {"inquires"}),
        ("complaint/", {"coordinator"}),
        ("free", {"gives_time", "owner"}),
        ("free/one", {"owner"}),
        ("free/drop", {"owner"}),
        ("free/edit", {"owner"}),
        ("followed/", {"anyone"}),
        ("chat/", {"owner"}),
    ],
)
def test_what_is_somebodys_is_under_their_rule(start: str, rules: set[str]) -> None:
    assert {_rule(each) for each in ROUTES if each.pattern.startswith(start)} == rules


def test_commands_and_intents_lead_to_routes() -> None:
    for path in [*COMMANDS.values(), *INTENTS.values()]:
        assert match(path), path


def test_no_pattern_hides_another() -> None:
    for route in ROUTES:
        sample = "/".join("0000000000" if part[0] == "{" else part for part in route.parts)
        if "{" not in route.pattern:
            sample = route.pattern
        found = match(sample)
        assert found
        assert found[0] is route


async def test_what_the_rule_refuses_is_told_and_changes_nothing(cast: Cast) -> None:
    before = await cast.kept()
    for role, phone in cast.phones.items():
        for route, which in product(ROUTES, (0, 1)):
            if role not in RULES[_rule(route)][which]:
                await phone.forges(cast.path(route, which))
                phone.sees(said(NO[_rule(route)]))
        assert await cast.kept() == before, role


async def test_what_the_rule_allows_is_not_refused_by_it(cast: Cast) -> None:
    def tries(town: Town) -> None:
        for role, route, which in product(ROLES, ROUTES, (0, 1)):
            if role in RULES[_rule(route)][which]:
                with undone(town):
                    town.met_by(*cast.people[role], 0)
                    answer = router.follow(town, cast.path(route, which))
                    if isinstance(answer, Refusal):
                        assert answer.key not in NO.values(), (role, route.pattern, which)

    before = await cast.kept()
    await cast.town.ask(tries)
    assert await cast.kept() == before


@pytest.mark.parametrize("channel", CHANNELS)
async def test_every_answer_fits_every_channel_in_italian_and_another_language(
    cast: Cast, channel: str
) -> None:
    seen: set[str] = set()
    others = cycle(AVAILABLE)

    def tries(town: Town) -> None:
        for role, route, which in product(ROLES, ROUTES, (0, 1)):
            with undone(town):
                town.met_by(*cast.people[role], 0)
                answer = router.follow(town, cast.path(route, which))
                says = _shown_to_whoever_asks(answer)
                new = says and repr(says) not in seen
                seen.add(repr(says))
                # Each message alone is tried in all of them, elsewhere.
                for language in {"it", next(others)} if new else ():
                    words = put(menus.with_footer(says), language, town.city.zone, town.now)
                    page = render(words, CHANNELS[channel])
                    check(channel, page)
                    assert "sos" in [each.path for each in buttons(page)], route.pattern
                    # All that there is about somebody may take more than one message.
                    assert not page.before or route.pattern == "mydata", route.pattern

    await cast.town.ask(tries)


def _shown_to_whoever_asks(answer: Answer | router.Page) -> list[Say]:
    assert not isinstance(answer, router.Page)
    if isinstance(answer, Refusal):
        return [Say(answer.key, answer.args, answer.choices)]
    return [_named(each) for each in answer if each.to is None]


def _named(said: Say) -> Say:
    choices = tuple(replace(each, args=_names(each.args)) for each in said.choices)
    return replace(said, args=_names(said.args), choices=choices)


def _names(args: Mapping[str, Arg]) -> Mapping[str, Arg]:
    return {key: "Anna" if isinstance(each, Who) else each for key, each in args.items()}


async def test_what_is_not_there_is_told_and_changes_nothing(cast: Cast) -> None:
    before = await cast.kept()
    mine, others = cast.things
    swapped = {"shift": mine["signup"], "signup": mine["shift"], "claim": others["shift"]}
    for role, route in zip(cycle(ROLES), filter(_needs_thing, ROUTES), strict=False):
        phone = cast.phones[role]
        name = next(part[1:-1] for part in route.parts if part[0] == "{")
        for wrong in ("0000000000", mine[name].swapcase() + "x", swapped.get(name, "x"), "", " "):
            path = route.pattern.replace(f"{{{name}}}", wrong)
            await phone.forges(path)
            phone.sees(said(router.GONE[name]))
        assert await cast.kept() == before, route.pattern


def _leads_to(cast: Cast, role: str, paths: list[str]) -> Callable[[Town], list[str | None]]:
    """What somebody is refused with at each of these paths; None where they are not."""

    def follows(town: Town) -> list[str | None]:
        town.met_by(*cast.people[role], 0)
        found = [router.follow(town, path) for path in paths]
        return [each.key if isinstance(each, Refusal) else None for each in found]

    return follows


async def test_nobody_gets_anywhere_by_a_path_of_nothing_or_a_bent_one(cast: Cast) -> None:
    before = await cast.kept()
    for role, route in product(ROLES, ROUTES):
        path = cast.path(route, 0)
        bent = [f"{path}/", f"/{path}", f"{path}/x/y/z", path.upper(), f" {path}", f"{path}?"]
        strange = [each for each in bent if not match(each) or each.startswith("language/")]
        found = await cast.town.ask(_leads_to(cast, role, strange))
        assert set(found) <= {"gone", "language-unknown"}, (role, route.pattern)
        if _needs_thing(route):
            name = next(part[1:-1] for part in route.parts if part[0] == "{")
            wrong = ("0000000000", cast.things[0][name].swapcase() + "x", "x", "", " ")
            paths = [route.pattern.replace(f"{{{name}}}", each) for each in wrong]
            told = await cast.town.ask(_leads_to(cast, role, paths))
            assert set(told) == {router.GONE[name]}, (role, route.pattern)
    assert await cast.kept() == before


async def test_any_path_is_answered_and_changes_nothing(cast: Cast) -> None:
    loop, before = asyncio.get_running_loop(), await cast.kept()
    taken = {route.pattern for route in ROUTES}

    async def forges(role: str, path: str) -> None:
        phone = cast.phones[role]
        answered = len(phone.messages)
        await phone.forges(path)
        assert len(phone.messages) == answered + 1
        assert said("sorry") not in phone.last.text
        assert await cast.kept() == before

    @settings(
        max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), database=None
    )
    @given(st.sampled_from(ROLES), _paths(cast).filter(lambda path: path not in taken))
    def tries(role: str, path: str) -> None:
        found = match(path)
        if found and found[0].rule is may.anyone and found[0].pattern.startswith("language/"):
            return
        asyncio.run_coroutine_threadsafe(forges(role, path), loop).result(20)

    await asyncio.to_thread(tries)


def _paths(cast: Cast) -> st.SearchStrategy[str]:
    anything = st.text(max_size=200)
    digits = st.text(alphabet="0123456789٠١٢३/", min_size=1, max_size=195).map("page/{}".format)
    words = sorted({part for route in ROUTES for part in route.parts if part[0] != "{"} - {"yes"})
    parts = st.one_of(st.sampled_from(words), anything.filter(lambda text: "/" not in text))
    built = st.lists(parts, min_size=2, max_size=6).map("/".join).map(lambda path: path[:200])
    return st.one_of(anything, digits, built.filter(_harmless))


def _harmless(path: str) -> bool:
    """A path built of true words may be a true path that begins something."""
    found = match(path)
    return found is None or "{" in found[0].pattern


NASTY = (
    "<b>x</b>",
    "*x* _y_ `z` [a](http://b)",
    "\u202eoaic\u2066",
    "\u200b\u200b\u200b",
    "x" * 5000,
    "🏳️‍🌈" * 50,
    "{ $name }",
    "'; DROP TABLE people; --",
    "\x00\x07",
    "\ud800",
    "/start",
    "/start \u202e" + "9" * 4400,
    "/start@x y",
    "٤",
    "a\nb\r\nc\u2028d",
    "%s %d {0} {name}",
)


async def test_any_words_are_answered(cast: Cast) -> None:
    for role, text in product(ROLES, NASTY):
        phone = cast.phones[role]
        answered = len(phone.messages)
        await phone.says(text)
        assert len(phone.messages) == answered + 1, repr(text)
        assert said("sorry") not in phone.last.text, repr(text)
    assert await cast.town.ask(lambda town: town.inbox.waiting()) == []


async def test_any_words_fit_into_any_question(cast: Cast) -> None:
    for text in NASTY:
        await _answers_everything(cast.phones["member"], text)


async def _answers_everything(marta: Phone, text: str) -> None:
    await marta.forges("need/new")
    for good in ("scaffali", "via Marconi 43", "sabato dalle 9 alle 12", "4", "18", "UnipolSai"):
        await marta.says(text)
        assert said("sorry") not in marta.last.text
        await marta.says("/menu")
        path = [each.path for each in marta.buttons if each.path == "form"]
        assert path, text
        await marta.forges("form")
        if marta.last.text.startswith("È giusto"):
            break
        await marta.says(good)
