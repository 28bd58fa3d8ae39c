"""Changes to the lines of a want that is out or waits."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain import may
from domain.args import Amount
from domain.chat import Answer, Refusal, Say, choice, say
from domain.forms import Draft
from domain.goods import Want
from domain.lots import lot
from handlers import drives, forms, want_lines, want_posts, wants
from storage.town import Town


def ask(town: Town, want: Want) -> Answer:
    """Shows all lines of a want, to be changed one by one."""
    if no := wants.over(want):
        return no
    draft = want_lines.of_want(town, want)
    return forms.begin(town, draft.kind, about=want.id, draft=draft)


def edited(town: Town, form: want_lines.Form, draft: Draft) -> Answer:
    """Keeps what a want says now; what a coordinator has seen of it is looked at anew."""
    town.lock("want", draft.about)
    want = town.wants.get(draft.about)
    if want is None:
        return Refusal("want-over", choices=(wants.TO_WANTS,))
    if no := may.member_of(town.person, want) or wants.over(want):
        return no
    line = want_lines.lines(form)[0]
    if no := _counted_otherwise(want, line):
        return no
    later = _changed(town, want, form, line)
    town.wants.edit(later)
    found = town.wants.get(want.id) or later
    want_posts.owe(town, found)
    look = choice(f"want/{want.id}", "button-look")
    done = say("want-edited", look, wants.TO_WANTS, what=lot(found))
    return [done, *want_posts.suggest(town, found), *_told(town, want, found)]


def _counted_otherwise(want: Want, line: want_lines.Line) -> Refusal | None:
    """What has been promised or brought goes on being counted as it was."""
    if line.unit == want.unit or not (want.promised or want.received):
        return None
    again = choice(f"want/{want.id}/edit", "offer-button-edit")
    return Refusal("drive-other-unit", {"target": Amount(want.quantity, want.unit)}, (again,))


def _changed(town: Town, want: Want, form: want_lines.Form, line: want_lines.Line) -> Want:
    organization = town.organizations.get(want.organization_id)
    trusted = organization is not None and organization.trusted
    seen = want.state == "open" and not trusted and _seen(want.details) != _seen(line.details)
    return replace(
        want,
        quantity=line.quantity,
        unit=line.unit,
        until=want_posts.end_of(town, form),
        urgent=getattr(form, "urgent", "no") == "yes",
        unreviewed=want.unreviewed or seen,
        details=line.details,
    )


def _seen(details: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(details.get(name) for name in ("what", "where", "least", "for"))


def _told(town: Town, before: Want, later: Want) -> list[Say]:
    """A coordinator looks again at what is out and says something else; the rest goes on."""
    if later.state != "open":
        return []
    again = later.unreviewed and not before.unreviewed
    told = want_posts.to_coordinators(town, [later]) if again else []
    return [*told, *want_posts.publish(town, later), *drives.reached(town, later, 0)]
