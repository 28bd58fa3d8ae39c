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
    attendance,
    changes,
    digests,
    exchanges,
    forms,
    kinds,
    languages,
    menus,
    needs,
    notices,
    organizations,
    people,
    prints,
    reviews,
    shifts,
    signups,
    today,
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
    "claim": lambda town, key: town.organizations.member(key),
    "wait": lambda town, key: town.waits.get(key),
    "exchange": lambda town, key: town.exchanges.get(key),
    "organization": lambda town, key: town.organizations.get(key),
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
    Route("shift/{shift}/join", signups.join, may.anyone),
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
    Route("exchange/{exchange}/take", exchanges.take, may.anyone),
    Route("exchange/{exchange}/stop", exchanges.stop, may.owner),
    Route("exchange/{exchange}/undo", exchanges.undo, may.taker),
    Route("shift/{shift}/wait", waits.enter, may.anyone),
    Route("wait/{wait}", waits.show, may.owner),
    Route("wait/{wait}/accept", waits.accept, may.owner),
    Route("wait/{wait}/decline", waits.decline, may.owner),
    Route("reminders", answers.reminders, may.anyone),
    Route("reminders/{=lead}", answers.remind_at, may.anyone),
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
    Route("need/new/{organization}", needs.new_for, may.speaks_for),
    Route("needs", needs.of_mine, may.member),
    Route("need/{shift}", needs.roster, may.member_of),
    Route("need/{shift}/message", notices.ask, may.member_of),
    Route("need/{shift}/print", prints.of_shift, may.member_of),
    Route("need/{shift}/print/roster", prints.roster, may.member_of),
    Route("need/{shift}/print/calls", prints.calls, may.member_of),
    Route("need/{shift}/print/poster", prints.poster, may.member_of),
    Route("need/{shift}/print/table", prints.table, may.member_of),
    Route("table", prints.shifts, may.member),
    Route("table/{organization}", prints.shifts_of, may.speaks_for),
    Route("today", today.show, may.member),
    Route("today/quiet", digests.quiet, may.member),
    Route("today/again", digests.again, may.member),
    Route("need/{shift}/move", changes.ask_move, may.member_of),
    Route("need/{shift}/cancel", changes.ask_cancel, may.member_of),
    Route("need/{shift}/cancel/yes", changes.cancel, may.member_of),
    Route("queue", approvals.queue, may.coordinator),
    Route("claim/{claim}", approvals.show_claim, may.coordinator),
    Route("claim/{claim}/approve", approvals.approve_claim, may.coordinator),
    Route("claim/{claim}/refuse", approvals.ask_refuse_claim, may.coordinator),
    Route("need/{shift}/decide", approvals.show_need, may.coordinator),
    Route("need/{shift}/{=version}/approve", approvals.approve_need, may.coordinator),
    Route("need/{shift}/{=version}/refuse", approvals.ask_refuse_need, may.coordinator),
    Route("need/{shift}/review", reviews.show, may.coordinator),
    Route("need/{shift}/{=version}/keep", reviews.keep, may.coordinator),
    Route("need/{shift}/{=version}/remove", reviews.ask_take_down, may.coordinator),
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
