"""What is wanted now, as people who could give it see it."""

from datetime import datetime

from domain.args import Lot
from domain.chat import Answer, Choice, Say, choice, say
from domain.goods import Thing, Want, WantKind
from domain.lots import lot, lot_of
from handlers import devices, drives, food
from handlers.wants import rows
from storage.town import Town

KINDS: tuple[WantKind, ...] = ("food", "device", "drive")
MOST = 12
MOST_URGENT = 3
TO_GIVE = choice("give", "menu-give")


def browse(town: Town) -> Answer:
    """All that is wanted, what is urgent first."""
    found = every(town)
    if not found:
        return [say("wanted-none", TO_GIVE)]
    told = [_row(each) for each in found[:MOST]]
    ways = [_way(each) for each in found[:MOST]]
    return [say("wanted-title"), *told, say("wanted-more", *ways, TO_GIVE)]


def every(town: Town) -> list[Want]:
    """What is wanted and not yet there, what is urgent first, then what ends first."""
    found = [each for kind in KINDS for each in town.wants.of_kind(kind)]
    lacking = [each for each in found if each.lacking or each.kind == "drive"]
    return sorted(lacking, key=lambda each: (not each.urgent, _end(each), each.seq))


def _end(want: Want) -> datetime:
    return want.until or datetime.max.replace(tzinfo=want.made.tzinfo)


def _row(want: Want) -> Say:
    if want.urgent:
        return say("wanted-list-urgent-row", what=_left(want), organization=want.organization)
    return say("wanted-list-row", what=_left(want), organization=want.organization)


def _left(want: Want) -> Lot:
    return lot_of(want, want.lacking or want.quantity)


def _way(want: Want) -> Choice:
    return choice(f"wanted/{want.id}", "wanted-button", what=_left(want))


def urgent(town: Town) -> list[Say]:
    """A few things that are needed within days."""
    found = [each for each in every(town) if each.urgent][:MOST_URGENT]
    return [say("wanted-urgent"), *(_row(each) for each in found)] if found else []


def show(town: Town, want: Want) -> Answer:
    """One want: what, for whom, where and when, and the way to give it."""
    if no := drives.closed(town, want):
        return no
    way = choice(f"wanted/{want.id}/give", "wanted-button-give")
    back = choice("wanted", "give-button-wanted")
    title = say("wanted-card", way, back, what=lot(want), organization=want.organization)
    return [title, *rows(town, want)]


def give(town: Town, want: Want) -> Answer:
    """Begins what somebody gives for it: to a collection a number, else an offer of its kind."""
    if no := drives.closed(town, want):
        return no
    if want.kind == "drive":
        return drives.bring(town, want)
    what = want.details["what"]
    if want.kind == "device":
        return devices.begin(town, Thing("", 1, "piece", what))
    group = next(iter(want.details.get("groups", [])), "other")
    return food.begin(town, [Thing(what, 0, "piece", group)])
