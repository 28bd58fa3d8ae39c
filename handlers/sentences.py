"""A sentence that a member writes may be a need: it fills the form, and the rest is asked."""

from typing import Any

from domain import may
from domain.args import Span
from domain.chat import Answer, Incoming, Refusal, say
from handlers import forms, needs
from storage.town import Town

QUESTION_MARKS = ("?", "؟", "？")
STATEMENTS = (None, "give_time", "other")


def need_said(town: Town, incoming: Incoming) -> Answer | None:
    """A sentence that a member says may be a need: it fills the form, the rest is asked."""
    heard = incoming.heard
    if may.member(town.person, None) or not _is_need(incoming):
        return None
    kind = "series" if heard.repeat else "hours" if _wants_hours(incoming) else "need"
    told = needs.new(town, forms.drafted(town, kind, _said(incoming), heard.times.readings))
    if heard.times.exact is None or isinstance(told, Refusal):
        return told
    return [say("need-heard", when=Span(*town.instants(heard.times.exact))), *told]


def _is_need(incoming: Incoming) -> bool:
    heard = incoming.heard
    if heard.intent == "post_need":
        return True
    if _wants_hours(incoming):
        return True
    timed = heard.times.exact is not None or heard.times.readings
    asks = (incoming.text or "").rstrip().endswith(QUESTION_MARKS)
    states = heard.intent in STATEMENTS or (heard.intent == "ask_service" and heard.people)
    return bool(timed and heard.what and states and not asks)


def _wants_hours(incoming: Incoming) -> bool:
    heard = incoming.heard
    return bool(heard.minutes and heard.window and heard.what)


def _said(incoming: Incoming) -> dict[str, Any]:
    heard = incoming.heard
    told = {"what": heard.what, "where": heard.where, "insurer": heard.insurer}
    stated = heard.times.exact or heard.times.readings or heard.people or heard.minutes
    said: dict[str, Any] = {name: words for name, words in told.items() if words and stated}
    if heard.times.exact:
        said["when"] = heard.times.exact
    if heard.people:
        said["people"] = heard.people
    if heard.people and heard.least:
        said["least"] = heard.least
    if heard.minutes and heard.window:
        first, last = (each.isoformat() for each in heard.window)
        said |= {"hours": heard.minutes // 60, "since": first, "until": last}
    if heard.repeat:
        said["repeat"] = heard.repeat
        said |= {"until": heard.until.isoformat()} if heard.until else {}
    return said
