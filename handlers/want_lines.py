"""The lines of a want: from a form to what is kept, and from what is kept back into a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from domain.forms import Draft
from domain.goods import Thing, Unit, Want, WantKind
from domain.kinds.device import DeviceWant
from domain.kinds.drive import Drive
from domain.kinds.food import KEEPS, FoodWant
from domain.kinds.goods import measured
from handlers import forms
from handlers.lines import fill
from storage.town import Town

Form = FoodWant | DeviceWant | Drive
USUAL = ("where", "hours")
"""What is the same from one want to the next until somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is asked for, as it becomes a want of its own."""

    kind: WantKind
    quantity: int
    unit: Unit
    details: Mapping[str, Any]


def lines(form: Form) -> list[Line]:
    """What a form asks for, thing by thing."""
    place = {"where": form.where, "hours": form.hours}
    if isinstance(form, DeviceWant):
        told = {"what": form.what, "least": form.least, "for": form.purpose}
        return [Line("device", form.number, "piece", {**told, **place, **_fetched(form)})]
    things = measured(form.things, form.amounts)
    if isinstance(form, Drive):
        return [_collected(things[0], place)]
    kept = {"storage": list(KEEPS[form.storage]), **place, **_fetched(form)}
    return [Line("food", each.quantity, each.unit, {**_named(each), **kept}) for each in things]


def _collected(thing: Thing, place: Mapping[str, Any]) -> Line:
    return Line("drive", thing.quantity, thing.unit, {**_named(thing), **place})


def _named(thing: Thing) -> dict[str, Any]:
    return {"what": thing.what, "groups": [] if thing.group == "other" else [thing.group]}


def _fetched(form: FoodWant | DeviceWant) -> dict[str, Any]:
    return {"pick_up": form.pick_up == "yes"}


def usual(town: Town, draft: Draft, organization_id: str) -> None:
    """Fills in what an organization's last want said, or else where its last shift was."""
    found = town.wants.every_of(organization_id)
    last = found[-1].details if found else {}
    shift = town.shifts.last_of(organization_id)
    told = {name: last.get(name) for name in USUAL}
    told["where"] = told["where"] or (shift.place if shift else None)
    if "pick_up" in last:
        told["pick_up"] = "yes" if last["pick_up"] else "no"
    if kept := last.get("storage"):
        told["storage"] = kept[-1]
    fill(town, draft, {name: value for name, value in told.items() if value})


def of_want(town: Town, want: Want) -> Draft:
    """A want as its form holds it."""
    told = dict(want.details)
    group = next(iter(told.get("groups", [])), "other")
    if want.kind == "device":
        told |= {"number": want.quantity, "purpose": told.get("for")}
    else:
        told["things"] = (Thing(told["what"], want.quantity, want.unit, group),)
    told["storage"] = (told.get("storage") or [None])[-1]
    told["pick_up"] = "yes" if told.get("pick_up") else "no"
    told["urgent"] = "yes" if want.urgent else "no"
    if want.until:
        last = (want.until - timedelta(minutes=1)).astimezone(town.city.zone).date()
        told["until"] = last.isoformat()
    said = {name: value for name, value in told.items() if value}
    return forms.reopened(town, f"edit-want-{want.kind}", said)
