"""A voice note that somebody was asked for, as a form."""

from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel
from pydantic_core import PydanticCustomError

from domain.chat import Attached
from domain.forms import Ask, Form
from domain.recordings import VOICE_MAX


class Spoken(BaseModel):
    """A voice note that is still at its channel, as `domain.chat.Attached` has it."""

    channel: str
    ref: str
    media_type: str = ""
    size: int = 0

    @property
    def file(self) -> Attached:
        """The file to be fetched."""
        return Attached("voice", self.ref, self.media_type, self.size)


def _short(note: Spoken) -> Spoken:
    if note.size > VOICE_MAX:
        raise PydanticCustomError("reading-too-long", "too large")
    return note


class ReadAloud(Form):
    """What somebody reads aloud."""

    confirm: ClassVar[bool] = False

    voice: Annotated[
        Spoken,
        AfterValidator(_short),
        Ask("reading-ask", "reading-label", "reading-again", hears="voice"),
    ]
