"""For how long somebody leaves their standing seat to others: tapped, or typed as a day."""

from datetime import date, timedelta
from typing import Annotated, ClassVar

from pydantic.functional_validators import AfterValidator

from domain.forms import Ask, Form
from domain.needs import to_come

SPELLS = {"14": timedelta(days=14), "30": timedelta(days=30)}
"""What can be tapped, by its piece of a path."""


class Rest(Form):
    """The last day of a pause."""

    confirm: ClassVar[bool] = False

    until: Annotated[
        date,
        AfterValidator(to_come),
        Ask("seat-ask-day", "series-label-until", "seat-day-again", hears="until"),
    ]
