"""Reports: told by whoever got a message, decided by a coordinator."""

from domain import may
from domain.args import Arg, Term, Who
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.keys import Key
from domain.relays import Relay
from domain.reports import Report, ReportState, undecided
from handlers import forms
from handlers.organizations import COMMITMENT
from storage.town import Town

STATES: dict[ReportState, Key] = {
    "open": "report-is-open",
    "archived": "report-is-archived",
    "handled": "report-is-handled",
}
TOLD: dict[ReportState, Key] = {
    "archived": "report-was-archived",
    "handled": "report-was-handled",
}


def ask(town: Town, relay: Relay) -> Answer:
    """Asks what was not all right."""
    return forms.begin(town, "report", about=relay.id)


def kept(town: Town, words: str, relay_id: str) -> Answer:
    """Keeps a report and calls the coordinators."""
    relay = town.relays.get(relay_id)
    if relay is None:
        return Refusal("gone")
    if no := may.talks(town.person, relay):
        return no
    report_id = town.reports.add(relay, town.person.id, words)
    report = town.reports.get(report_id)
    assert report is not None
    look = choice(f"report/{report_id}", "button-look")
    told = say("coordinator-report", look, organization=report.organization)
    block = choice(f"relay/{relay.id}/block", "relay-button-block")
    coordinators = town.people.coordinators()
    return [say("report-kept", block), *(told.told(each, COMMITMENT) for each in coordinators)]


def waiting(town: Town) -> list[Choice]:
    """What waits for a coordinator."""
    return [
        choice(f"report/{each.id}", "coordinator-report-button", organization=each.organization)
        for each in town.reports.waiting()
    ]


def show(town: Town, report: Report) -> Answer:
    """Who about whom, and the words."""
    if no := undecided(report):
        return no
    return [
        say(
            "coordinator-report-card",
            choice(f"report/{report.id}/archive", "coordinator-archive"),
            choice(f"report/{report.id}/handle", "coordinator-handled"),
            choice("queue", "menu-queue"),
            who=_named(report.person_id),
            about=Who(report.about_id) if report.about_id else report.organization,
            organization=report.organization,
            words=report.words,
        )
    ]


def _named(person_id: str | None) -> Arg:
    return Who(person_id) if person_id else Term("somebody")


def _decidable(town: Town, report: Report) -> Refusal | None:
    """Nobody decides about what is told of themselves."""
    own = report.about_id == town.person.id
    return undecided(report) or (Refusal("contest-own") if own else None)


def ask_archive(town: Town, report: Report) -> Answer:
    """Asks why nothing follows."""
    return _decidable(town, report) or forms.begin(town, "archive-report", about=report.id)


def ask_handle(town: Town, report: Report) -> Answer:
    """Asks what was done."""
    return _decidable(town, report) or forms.begin(town, "handle-report", about=report.id)


def decide(town: Town, state: ReportState, reason: str, report_id: str) -> Answer:
    """Notes what became of a report, and tells whoever made it."""
    report = town.reports.get(report_id)
    if report is None or report.person_id is None:
        return Refusal("gone")
    if no := may.coordinator(town.person, report) or _decidable(town, report):
        return no
    if not town.reports.decide(report, state, town.person.id, reason):
        return Refusal("already-decided")
    told = Say(TOLD[state], {"reason": reason}).told(report.person_id, COMMITMENT)
    return [say("coordinator-report-done", choice("queue", "menu-queue")), told]


def mydata(town: Town) -> list[Say]:
    """What somebody has reported, and what was said to it."""
    told: list[Say] = []
    for each in town.reports.of_person(town.person.id):
        state = Term(STATES[each.state])
        row = say(
            "mydata-report-row", organization=each.organization, words=each.words, state=state
        )
        told.append(row)
        told += [say("mydata-reason-row", reason=each.reason)] if each.reason else []
    return told
