"""The route table: which path goes to which handler, over which object, under which rule."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from domain import may
from domain.chat import Answer
from domain.may import Rule
from handlers import (
    answers,
    approvals,
    asks,
    attendance,
    calls,
    certificates,
    changes,
    contests,
    edits,
    exchanges,
    feedback,
    feeds,
    filters,
    forms,
    given,
    hours,
    joining,
    kinds,
    languages,
    lasting,
    leaving,
    members,
    menus,
    needs,
    network,
    organizations,
    parties,
    pauses,
    people,
    pieces,
    relays,
    reports,
    reviews,
    seats,
    series,
    series_edits,
    several,
    shifts,
    signups,
    waits,
)
from storage.town import Town

Handler = Callable[..., Answer]


@dataclass(frozen=True, slots=True)
class Route:
    """A path pattern; `{shift}` loads a shift, `{=word}` passes a word as it is."""

    pattern: str
    handler: Handler
    rule: Rule

    @property
    def parts(self) -> list[str]:
        """The pattern's segments."""
        return self.pattern.split("/")


LOADERS: dict[str, Callable[[Town, str], Any]] = {
    "shift": lambda town, key: town.shifts.get(key),
    "signup": lambda town, key: town.signups.get(key),
    "series": lambda town, key: town.series.get(key),
    "wait": lambda town, key: town.waits.get(key),
    "seat": lambda town, key: town.series.seat(key),
    "claim": lambda town, key: town.organizations.member(key),
    "exchange": lambda town, key: town.exchanges.get(key),
    "contest": lambda town, key: town.contests.get(key),
    "organization": lambda town, key: town.organizations.get(key),
    "member": lambda town, key: town.organizations.member(key),
    "relay": lambda town, key: town.relays.get(key),
    "report": lambda town, key: town.reports.get(key),
    "call": lambda town, key: town.calls.get(key),
    "ask": lambda town, key: town.asks.get(key),
}

ROUTES = (
    Route("start", menus.start, may.anyone),
    Route("menu", menus.menu, may.anyone),
    Route("again/menu", menus.menu, may.anyone),
    Route("again/language", languages.show, may.anyone),
    Route("help", menus.help_me, may.anyone),
    Route("services", menus.services, may.anyone),
    Route("person", menus.person_wanted, may.anyone),
    Route("donations", menus.donation, may.anyone),
    Route("language", languages.show, may.anyone),
    Route("language/{=code}", languages.choose, may.anyone),
    Route("stop", people.stop, may.anyone),
    Route("resume", people.resume, may.anyone),
    Route("mydata", people.mydata, may.anyone),
    Route("erase", people.ask_erase, may.anyone),
    Route("erase/yes", people.erase, may.anyone),
    Route("form", forms.take_up, may.anyone),
    Route("acquaintance/new", kinds.acquaintance, may.anyone),
    Route("form/{=id}/{=step}/{=action}", forms.tapped, may.anyone),
    Route("form/{=id}/{=step}/{=action}/{=detail}", forms.tapped, may.anyone),
    Route("shifts", shifts.browse, may.anyone),
    Route("shift/{shift}", shifts.show, may.anyone),
    Route("shift/{shift}/join", joining.join, may.anyone),
    Route("shift/{shift}/join/{=party}", joining.join_as, may.anyone),
    Route("shift/{shift}/join/{=party}/yes", joining.join_sure, may.anyone),
    Route("shift/{shift}/group", parties.ask, may.anyone),
    Route("shifts/{=filter}", shifts.browse, may.anyone),
    Route("shifts/{=filter}/{=by}", filters.narrow, may.anyone),
    Route("pick/{=filter}", several.pick, may.anyone),
    Route("pick/{=filter}/{=ids}", several.pick, may.anyone),
    Route("take/{=ids}", several.take, may.anyone),
    Route("take/{=ids}/yes", several.take_sure, may.anyone),
    Route("mine", signups.mine, may.anyone),
    Route("signup/{signup}", signups.show, may.owner),
    Route("signup/{signup}/calendar", signups.calendar, may.owner),
    Route("signup/{signup}/cancel", signups.ask_cancel, may.owner),
    Route("signup/{signup}/cancel/yes", signups.cancel, may.owner),
    Route("signup/{signup}/coming", answers.coming, may.owner),
    Route("signup/{signup}/late", answers.late, may.owner),
    Route("signup/{signup}/cannot", answers.cannot, may.owner),
    Route("signup/{signup}/stand-in", exchanges.seek, may.owner),
    Route("signup/{signup}/swap", exchanges.choose_swap, may.owner),
    Route("signup/{signup}/swap/{shift}", exchanges.swap, may.owner),
    Route("signup/{signup}/face/{=face}", feedback.answer, may.owner),
    Route("signup/{signup}/words", feedback.ask_words, may.owner),
    Route("signup/{signup}/contest", contests.ask, may.owner),
    Route("exchange/{exchange}/take", exchanges.take, may.anyone),
    Route("exchange/{exchange}/stop", exchanges.stop, may.owner),
    Route("exchange/{exchange}/undo", exchanges.undo, may.taker),
    Route("shift/{shift}/wait", waits.enter, may.anyone),
    Route("wait/{wait}", waits.show, may.owner),
    Route("wait/{wait}/accept", waits.accept, may.owner),
    Route("wait/{wait}/decline", waits.decline, may.owner),
    Route("reminders", answers.reminders, may.anyone),
    Route("reminders/{=lead}", answers.remind_at, may.anyone),
    Route("contribution", hours.contribution, may.anyone),
    Route("contribution/picture", hours.picture, may.anyone),
    Route("contribution/shifts", hours.record, may.anyone),
    Route("certificate", certificates.ask, may.anyone),
    Route("certificate/yes", certificates.confirmed, may.anyone),
    Route("certificate/name", certificates.ask_name, may.anyone),
    Route("verify", certificates.ask_code, may.anyone),
    Route("feed", feeds.show, may.anyone),
    Route("feed/new", feeds.make, may.anyone),
    Route("feed/revoke", feeds.revoke, may.anyone),
    Route("organization/{organization}/feed", feeds.show_of, may.speaks_for),
    Route("organization/{organization}/feed/new", feeds.make, may.speaks_for),
    Route("organization/{organization}/feed/revoke", feeds.revoke, may.speaks_for),
    Route("need/{shift}/attendance", attendance.show, may.member_of),
    Route("need/{shift}/attendance/close", attendance.close, may.member_of),
    Route("need/{shift}/attendance/{=signup}/{=state}", attendance.mark, may.member_of),
    Route("need/{shift}/walk-in", attendance.ask_walk_in, may.member_of),
    Route("need/{shift}/seat", attendance.ask_seat, may.member_of),
    Route("need/{shift}/unseat/{=signup}", attendance.unseat, may.member_of),
    Route("organizations", organizations.pick, may.anyone),
    Route("organizations/new", organizations.new, may.anyone),
    Route("organization/{organization}/claim", organizations.claim, may.anyone),
    Route("organizations/approved", organizations.every_approved, may.coordinator),
    Route("organization/{organization}", organizations.show, may.coordinator),
    Route("organization/{organization}/trust", organizations.trust, may.coordinator),
    Route("organization/{organization}/distrust", organizations.distrust, may.coordinator),
    Route("need/new", needs.new, may.member),
    Route("needs/series", needs.new_series, may.member),
    Route("needs/hours", needs.new_hours, may.member),
    Route("needs/lasting", needs.new_lasting, may.member),
    Route("need/new/{organization}", needs.new_for, may.speaks_for),
    Route("needs", needs.of_mine, may.member),
    Route("needs/past", needs.past, may.member),
    Route("need/{shift}", needs.roster, may.member_of),
    Route("need/{shift}/edit", edits.ask, may.member_of),
    Route("need/{shift}/again", needs.again, may.member_of),
    Route("need/{shift}/repeat", series.repeat, may.member_of),
    Route("series/{series}", series.show, may.member_of),
    Route("series/{series}/edit", series_edits.ask, may.member_of),
    Route("series/{series}/move", series_edits.ask_move, may.member_of),
    Route("series/{series}/pause", pauses.pause, may.member_of),
    Route("series/{series}/resume", pauses.resume, may.member_of),
    Route("series/{series}/end", pauses.ask_end, may.member_of),
    Route("series/{series}/end/yes", pauses.end, may.member_of),
    Route("piece/{shift}/new", pieces.ask, may.anyone),
    Route("lasting/{shift}/offer", lasting.offer, may.anyone),
    Route("lasting/{shift}/{wait}/accept", lasting.accept, may.member_of),
    Route("lasting/{shift}/{wait}/decline", lasting.ask_decline, may.member_of),
    Route("lasting/{shift}/{signup}/part", lasting.part, may.member_of),
    Route("lasting/{signup}/end", lasting.end, may.owner),
    Route("lasting/{signup}/hours", given.ask, may.owner),
    Route("lasting/{shift}/{signup}/undo/{=detail}", given.undo, may.member_of),
    Route("lasting/{shift}/{wait}", lasting.show, may.member_of),
    Route("shift/{shift}/always", seats.always, may.anyone),
    Route("seats", seats.mine, may.anyone),
    Route("seat/{seat}/pause", seats.pause, may.owner),
    Route("seat/{seat}/resume", seats.resume, may.owner),
    Route("seat/{seat}/leave", seats.leave, may.owner),
    Route("need/{shift}/move", changes.ask_move, may.member_of),
    Route("need/{shift}/cancel", changes.ask_cancel, may.member_of),
    Route("need/{shift}/cancel/yes", changes.cancel, may.member_of),
    Route("queue", approvals.queue, may.coordinator),
    Route("feedback", feedback.show, may.coordinator),
    Route("feedback/{=mark}/seen", feedback.seen, may.coordinator),
    Route("contest/{contest}", contests.show, may.coordinator),
    Route("contest/{contest}/accept", contests.accept, may.coordinator),
    Route("contest/{contest}/refuse", contests.ask_refuse, may.coordinator),
    Route("claim/{claim}", approvals.show_claim, may.coordinator),
    Route("claim/{claim}/approve", approvals.approve_claim, may.coordinator),
    Route("claim/{claim}/refuse", approvals.ask_refuse_claim, may.coordinator),
    Route("need/{shift}/decide", approvals.show_need, may.coordinator),
    Route("need/{shift}/{=version}/approve", approvals.approve_need, may.coordinator),
    Route("need/{shift}/{=version}/refuse", approvals.ask_refuse_need, may.coordinator),
    Route("need/{shift}/review", reviews.show, may.coordinator),
    Route("need/{shift}/{=version}/keep", reviews.keep, may.coordinator),
    Route("need/{shift}/{=version}/remove", reviews.ask_take_down, may.coordinator),
    Route("ours", members.ours, may.member),
    Route("organization/{organization}/people", members.show, may.speaks_for),
    Route("organization/{organization}/invite/{=role}", members.invite, may.refers),
    Route("organization/{organization}/leave", leaving.ask, may.speaks_for),
    Route("organization/{organization}/leave/yes", leaving.leave, may.speaks_for),
    Route("member/{member}", members.show_one, may.refers_to),
    Route("member/{member}/role/{=role}", members.set_role, may.refers_to),
    Route("member/{member}/remove", members.ask_remove, may.refers_to),
    Route("member/{member}/remove/yes", members.remove, may.refers_to),
    Route("member/{member}/heir", leaving.hand_over, may.refers_to),
    Route("signup/{signup}/write", relays.write_to_organization, may.owner),
    Route("need/{shift}/write", relays.pick, may.member_of),
    Route("need/{shift}/write/{=signup}", relays.write_to_volunteer, may.member_of),
    Route("relay/{relay}/write", relays.write, may.talks),
    Route("relay/{relay}/block", relays.block, may.talks),
    Route("relay/{relay}/unblock", relays.unblock, may.talks),
    Route("relay/{relay}/report", reports.ask, may.talks),
    Route("report/{report}", reports.show, may.coordinator),
    Route("report/{report}/archive", reports.ask_archive, may.coordinator),
    Route("report/{report}/handle", reports.ask_handle, may.coordinator),
    Route("shift/{shift}/call", calls.ask, may.anyone),
    Route("call/{call}/take", calls.take, may.answers_for),
    Route("call/{call}/withdraw", calls.withdraw, may.owner),
    Route("organization/{organization}/ask", network.pick, may.speaks_for),
    Route("organization/{organization}/ask/{=to}", network.begin, may.speaks_for),
    Route("organization/{organization}/news", network.news, may.speaks_for),
    Route("ask/{ask}/answer", network.answer, may.receives),
    Route("ask/{ask}/answer/{=to}", network.answer_for, may.receives),
    Route("ask/{ask}", asks.show, may.coordinator),
    Route("ask/{ask}/approve", asks.approve, may.coordinator),
    Route("ask/{ask}/refuse", asks.ask_refuse, may.coordinator),
)

COMMANDS = {
    "start": "start",
    "menu": "menu",
    "help": "help",
    "language": "language",
    "stop": "stop",
    "mydata": "mydata",
    "erase": "erase",
    "shifts": "shifts",
    "mine": "mine",
    "hours": "contribution",
    "verify": "verify",
}

INTENTS = {
    "hello": "start",
    "help": "help",
    "menu": "menu",
    "find_shift": "shifts",
    "give_time": "shifts",
    "my_shifts": "mine",
    "cannot_come": "mine",
    "change_language": "language",
    "my_data": "mydata",
    "erase": "erase",
    "stop": "stop",
    "ask_service": "services",
    "talk_to_person": "person",
    "give_food": "donations",
    "give_device": "donations",
    "post_need": "organizations",
}


def match(path: str) -> tuple[Route, list[tuple[str, str]]] | None:
    """The route of a path, with its (parameter, value) pairs."""
    parts = path.split("/")
    for route in ROUTES:
        if len(route.parts) == len(parts) and (found := _fit(route.parts, parts)) is not None:
            return route, found
    return None


def _fit(pattern: list[str], parts: list[str]) -> list[tuple[str, str]] | None:
    found = []
    for want, have in zip(pattern, parts, strict=True):
        if want.startswith("{"):
            found.append((want[1:-1], have))
        elif want != have:
            return None
    return found
