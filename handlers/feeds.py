"""Calendars to subscribe to: the link is made in chat, shown once, and revoked with a tap."""

from datetime import timedelta

from domain.args import Day
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.feeds import Feed
from domain.organizations import Organization
from domain.papers import EventSheet
from domain.shifts import Shift
from handlers import links
from handlers.answers import TO_MINE
from handlers.leaves import Speak
from handlers.papers import entry
from storage.town import Town

PAST = timedelta(days=30)
STAYS = (choice("again/menu", "button-menu"), choice("again/language", "button-language"))
"""The way on from a message that must not be replaced by the next: the link is shown once."""
OVER = ("came", "no_show", "excused", "confirmed")


def show(town: Town) -> Answer:
    """One's own calendar, and those of the organizations one speaks for."""
    found = [town.organizations.get(each) for each in sorted(town.person.organizations)]
    others = [
        choice(f"organization/{each.id}/feed", "feed-button", name=each.name)
        for each in found
        if each
    ]
    return _shown(town, None, others)


def show_of(town: Town, organization: Organization) -> Answer:
    """The calendar of an organization's shifts, for whoever asks alone."""
    shown = _shown(town, organization, [])
    return [_heading(organization), *shown]


def _heading(organization: Organization) -> Say:
    return say("feed-of", organization=organization.name)


def _shown(town: Town, organization: Organization | None, others: list[Choice]) -> list[Say]:
    if links.page(town) is None:
        return [say("feed-no-address", TO_MINE)]
    base = _base(organization)
    new = choice(f"{base}/new", "button-feed-new")
    held = _held(town, organization)
    if held is None:
        return [say("feed-none", new, *others, TO_MINE)]
    revoke = choice(f"{base}/revoke", "button-feed-revoke")
    return [say("feed-there", new, revoke, *others, TO_MINE, since=Day(held.made))]


def _base(organization: Organization | None) -> str:
    return f"organization/{organization.id}/feed" if organization else "feed"


def _held(town: Town, organization: Organization | None) -> Feed | None:
    wanted = organization.id if organization else None
    feeds = town.feeds.of_person(town.person.id)
    return next((each for each in feeds if each.organization_id == wanted), None)


def make(town: Town, organization: Organization | None = None) -> Answer:
    """A new link; the one before opens nothing any more."""
    if links.page(town) is None:
        return Refusal("feed-no-address", choices=(TO_MINE,))
    token = town.feeds.make(town.person.id, organization.id if organization else None)
    link = links.page(town, "calendar", f"{token}.ics") or ""
    revoke = choice(f"{_base(organization)}/revoke", "button-feed-revoke")
    heading = [_heading(organization)] if organization else []
    return [*heading, say("feed-here", revoke, *STAYS, link=link)]


def revoke(town: Town, organization: Organization | None = None) -> Answer:
    """The link opens nothing any more."""
    town.feeds.revoke(town.person.id, organization.id if organization else None)
    return [say("feed-revoked", choice(_base(organization), "menu-feed"), TO_MINE)]


def dates(town: Town, feed: Feed, speak: Speak) -> list[EventSheet] | None:
    """What a feed shows now; None when its owner no longer speaks for the organization."""
    since = town.now - PAST
    if feed.organization_id is None:
        return [
            entry(town, speak, each, shift, each.state not in OVER or shift.state == "cancelled")
            for each, shift in town.signups.in_calendar(feed.person_id, since)
        ]
    owner = town.people.get(feed.person_id)
    if owner is None or feed.organization_id not in owner.organizations:
        return None
    shifts = town.shifts.in_calendar(feed.organization_id, since)
    return [_date(town, speak, each) for each in shifts]


def _date(town: Town, speak: Speak, shift: Shift) -> EventSheet:
    details = speak("feed-shift-details", taken=str(shift.taken), capacity=str(shift.capacity))
    return EventSheet(
        id=shift.id,
        version=shift.version,
        start=shift.start,
        end=shift.end,
        zone=str(town.city.zone),
        what=shift.what,
        place=shift.place,
        details=details,
        made=town.now,
        cancelled=shift.state == "cancelled",
    )


def mydata(town: Town) -> list[Say]:
    """What is kept of the asking person's calendars."""
    told = []
    for each in town.feeds.of_person(town.person.id):
        told.append(say("mydata-feed-row", since=Day(each.made)))
        organization = town.organizations.get(each.organization_id or "")
        told += [_heading(organization)] if organization else []
    return told


def name(town: Town, feed: Feed, speak: Speak) -> str:
    """What a calendar is called among others."""
    organization = town.organizations.get(feed.organization_id) if feed.organization_id else None
    if organization is None:
        return speak("feed-name")
    return speak("feed-organization-name", organization=organization.name)
