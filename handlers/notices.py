"""Notices: words of an organization for everybody who signed up for one of its shifts."""

from dataclasses import dataclass, replace

from domain import may
from domain.args import Arg
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.forms import Draft
from domain.notices import MOST_A_DAY, can_tell, told_how
from domain.questions import Notice
from domain.shifts import Shift
from domain.signups import Signup
from handlers import answers, forms, rosters
from storage.outbox import Letter
from storage.town import Town

MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class Reached:
    """Whom a notice reaches, each with the way to their place; and the names of those it doesn't.

    `people` counts places, `queued` the people who wait for one.
    """

    people: dict[str, Choice]
    queued: dict[str, Choice]
    missed: list[Arg]


def ask(town: Town, shift: Shift) -> Answer:
    """Asks for the words; whoever waits for a place is told only if that is chosen."""
    if no := can_tell(shift, _told(town, shift), town.now):
        return replace(no, choices=(_back(shift),))
    if not any(map(_belongs, town.signups.roster(shift.id))) and not town.waits.of_shift(shift.id):
        return Refusal("notice-nobody", choices=(_back(shift),))
    draft = Draft(id=town.new_id(), kind="notice", values={"whom": "coming"})
    return forms.begin(town, "notice", about=shift.id, draft=draft)


def _back(shift: Shift) -> Choice:
    return choice(f"need/{shift.id}", "button-roster")


def _belongs(signup: Signup) -> bool:
    return signup.state in ("confirmed", "came")


def _told(town: Town, shift: Shift) -> int:
    """How many notices of a shift have left today."""
    return sum(town.jobs.is_done(_key(town, shift, each)) for each in range(MOST_A_DAY))


def _key(town: Town, shift: Shift, number: int) -> str:
    return f"notice/{shift.id}/{town.wall.date().isoformat()}/{number}"


def _reached(town: Town, shift: Shift) -> Reached:
    found = Reached({}, {}, [])
    for each in filter(_belongs, town.signups.roster(shift.id)):
        if each.person_id and town.addresses.reach(each.person_id):
            over = shift.end <= town.now
            look = answers.TO_MINE if over else choice(f"signup/{each.id}", "button-look")
            found.people[each.person_id] = look
        else:
            found.missed.append(rosters.called(each))
    for wait in town.waits.of_shift(shift.id):
        if wait.person_id and town.addresses.reach(wait.person_id):
            found.queued[wait.person_id] = choice(f"wait/{wait.id}", "button-look")
    return found


def preview(town: Town, draft: Draft) -> list[Say]:
    """How many will be told, who waits besides, and who has to be called."""
    shift = town.shifts.get(draft.about)
    if shift is None:
        return []
    reached = _reached(town, shift)
    both = draft.values.get("whom") == "all"
    told = [say("notice-reaches", count=len(_meant(reached, both)))]
    if reached.queued and not both:
        told.append(say("notice-queued", count=len(reached.queued)))
    return [*told, *_missed(reached.missed)] if reached.missed else told


def _meant(reached: Reached, both: bool) -> dict[str, Choice]:
    return {**(reached.queued if both else {}), **reached.people}


def _missed(names: list[Arg]) -> list[Say]:
    rows = [say("roster-row", name=each) for each in names[:MOST_NAMES]]
    if len(names) > MOST_NAMES:
        rows.append(say("roster-more-row", count=len(names) - MOST_NAMES))
    return [say("notice-missed", count=len(names)), *rows]


def send(town: Town, form: Notice, shift_id: str) -> Answer:
    """Tells everybody; the words are in what leaves, and nowhere else."""
    shift = town.shifts.get(shift_id)
    if shift is None:
        return Refusal("shift-gone")
    town.lock("shift", shift.id)
    told = _told(town, shift)
    if no := may.member_of(town.person, shift) or can_tell(shift, told, town.now):
        return no
    key = _key(town, shift, told)
    town.jobs.put(key, "notice", town.now)
    town.jobs.done(key)
    meant = _meant(_reached(town, shift), form.whom == "all")
    how = replace(told_how(shift, town.now), check="notice", ref=shift.id)
    words = _words(shift, form.words)
    letters = [
        replace(words, choices=(way,)).told(each, replace(how, effect=f"{key}/{each}"))
        for each, way in meant.items()
    ]
    return [say("notice-sent", _back(shift), count=len(letters)), *letters]


def _words(shift: Shift, words: str) -> Say:
    return say(
        "words-from",
        organization=shift.organization,
        what=shift.what,
        when=shift.span,
        words=words,
    )


def still_meant(town: Town, letter: Letter) -> bool:
    """Whether somebody still belongs to the shift that a notice is about, or waits for it."""
    shift = town.shifts.get(letter.how.ref)
    if shift is None or shift.state != "open":
        return False
    held = [each.person_id for each in town.signups.roster(shift.id) if _belongs(each)]
    line = [each.person_id for each in town.waits.of_shift(shift.id)]
    return letter.person_id in (*held, *line)
