"""What more a need says of itself, for whoever decides about it or comes."""

from domain.args import Date, Languages, Length, Listed, Rhythm, Term
from domain.chat import Say, say
from domain.needs import FIELDS, FOR_WHOM
from domain.shifts import Shift
from domain.signups import Signup
from handlers import on_calls
from handlers.questions import must_name
from storage.town import Town


def details(town: Town, shift: Shift) -> list[Say]:
    """What more a need says of itself, one line for each thing that it says."""
    field, whom, spoken = shift.field, shift.for_whom, Languages(shift.languages)
    lines = [
        _amount(shift),
        say("card-field-row", field=Term(FIELDS[field])) if field else None,
        say("card-whom-row", whom=Term(FOR_WHOM[whom])) if whom else None,
        *must(shift),
        say("card-nice-row", nice=shift.nice) if shift.nice else None,
        say("card-languages-row", languages=spoken) if shift.languages else None,
        say("card-bring-row", bring=shift.bring) if shift.bring else None,
        say("card-least-row", count=shift.least) if shift.least > 1 else None,
    ]
    return [*(each for each in lines if each), *on_calls.row(town, shift)]


def at_the_door(town: Town, shift: Shift) -> list[Say]:
    """Where exactly a thing is fetched: only whoever has taken its shift is told."""
    pledge = town.pledges.of_shift(shift.id)
    return [say("carry-address-row", address=pledge.place)] if pledge and pledge.place else []


def must(shift: Shift) -> list[Say]:
    """What somebody has to have: whoever accepts says that they do."""
    return [say("card-must-row", must=asked_for(shift))] if is_asking(shift) else []


def is_asking(shift: Shift) -> bool:
    """Whether whoever comes has to have something."""
    return bool(shift.must or shift.musts)


def asked_for(shift: Shift) -> Listed:
    """What whoever comes has to have: skills, languages, and what was said in words."""
    words = (shift.must,) if shift.must else ()
    return Listed((*(must_name(each) for each in shift.musts), *words))


def _amount(shift: Shift) -> Say | None:
    if shift.kind != "hours":
        return None
    return say("card-amount-row", when=shift.span, hours=Length(shift.minutes or 0))


def rhythm(town: Town, shift: Shift) -> list[Say]:
    """How often a need comes back and until when, as it is decided once for all."""
    series = town.series.get(shift.series_id) if shift.series_id else None
    if series is None:
        return []
    told = [say("series-every-row", rule=Rhythm(str(series.rule)))]
    return [*told, say("series-until-row", until=Date(series.last))] if series.last else told


def came_as(signup: Signup) -> list[Say]:
    """Who comes along, where it is not one person alone."""
    found = []
    if signup.party > 1:
        found.append(say("party-row", people=signup.party))
    if signup.children:
        found.append(say("children-row", children=signup.children))
    return found + [say("companion-row")] * signup.companion
