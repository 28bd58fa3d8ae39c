"""What is asked before a message that waited is sent: is it still true?"""

from dataclasses import dataclass

from domain.chat import Say, choice, say
from storage.outbox import Letter
from storage.town import Town


@dataclass(frozen=True, slots=True)
class Skip:
    """Why a message is not sent after all."""

    reason: str


def reminder(town: Town, letter: Letter) -> list[Say] | Skip:
    """Still signed up, and the shift as it was planned? Then with its present words."""
    signup = town.signups.get(letter.how.ref)
    if signup is None or signup.state != "confirmed" or signup.person_id != letter.person_id:
        return Skip("no longer signed up")
    shift = town.shifts.get(signup.shift_id)
    if shift is None or shift.state != "open":
        return Skip("shift is off")
    if not (letter.how.effect or "").endswith(f"/{shift.version}"):
        return Skip("shift was moved")
    return [
        say(
            "reminder-shift",
            choice(f"signup/{signup.id}", "button-look"),
            choice(f"signup/{signup.id}/cancel", "button-cannot"),
            what=shift.what,
            when=shift.span,
            place=shift.place,
            organization=shift.organization,
        )
    ]


CHECKS = {"reminder": reminder}
