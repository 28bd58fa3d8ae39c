"""What may be asked of `/messages`, with every published limit; a field that is unknown is refused.

Lengths are counted in characters. Sources: the Cloud API's reference of messages, and the OpenAPI
description v23.0.
"""

from collections import Counter
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from tests.fake_whatsapp.refusals import breach

TEXT, BODY, SMALL, CAPTION = 4096, 1024, 60, 1024


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


def _words(most: int) -> Any:
    return Field(min_length=1, max_length=most, pattern=r"\S")


class Text(Part):
    body: Annotated[str, _words(TEXT)]
    preview_url: bool = False


class Words(Part):
    text: Annotated[str, _words(BODY)]


class Small(Part):
    text: Annotated[str, _words(SMALL)]


class Header(Part):
    type: Literal["text"]
    text: Annotated[str, _words(SMALL)]


class Reply(Part):
    id: Annotated[str, Field(min_length=1, max_length=256)]
    title: Annotated[str, _words(20)]


class ReplyButton(Part):
    type: Literal["reply"]
    reply: Reply


class Buttons(Part):
    buttons: Annotated[list[ReplyButton], Field(min_length=1, max_length=3)]

    @model_validator(mode="after")
    def _differ(self) -> Self:
        _once([each.reply.id for each in self.buttons], "button ids")
        _once([each.reply.title for each in self.buttons], "button titles")
        return self


class Row(Part):
    id: Annotated[str, Field(min_length=1, max_length=200)]
    title: Annotated[str, _words(24)]
    description: Annotated[str, _words(72)] | None = None


class Section(Part):
    title: Annotated[str, _words(24)] | None = None
    rows: Annotated[list[Row], Field(min_length=1, max_length=10)]


class Sections(Part):
    button: Annotated[str, _words(20)]
    sections: Annotated[list[Section], Field(min_length=1, max_length=10)]

    @model_validator(mode="after")
    def _are_ten(self) -> Self:
        rows = [row for section in self.sections for row in section.rows]
        if len(rows) > 10:
            raise ValueError("a list has at most ten rows in all")
        if len(self.sections) > 1 and any(each.title is None for each in self.sections):
            raise ValueError("of several sections each needs a title")
        _once([row.id for row in rows], "row ids")
        return self


class WithButtons(Part):
    type: Literal["button"]
    body: Words
    action: Buttons
    header: Header | None = None
    footer: Small | None = None


class WithList(Part):
    type: Literal["list"]
    body: Words
    action: Sections
    header: Header | None = None
    footer: Small | None = None


class Kept(Part):
    id: Annotated[str, Field(min_length=1)]


class Image(Kept):
    caption: Annotated[str, _words(CAPTION)] | None = None


class Document(Image):
    filename: Annotated[str, _words(240)] | None = None


class Audio(Kept):
    voice: bool = False


class Location(Part):
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]
    name: Annotated[str, _words(1000)] | None = None
    address: Annotated[str, _words(1000)] | None = None


class Parameter(Part):
    type: Literal["text"]
    text: Annotated[str, Field(min_length=1, max_length=1024)]
    parameter_name: str | None = None


class Payload(Part):
    type: Literal["payload"]
    payload: Annotated[str, Field(min_length=1, max_length=256)]


class InBody(Part):
    type: Literal["body"]
    parameters: Annotated[list[Parameter], Field(min_length=1)]


class OnButton(Part):
    type: Literal["button"]
    sub_type: Literal["quick_reply"]
    index: Annotated[str, Field(pattern=r"^[0-2]$")]
    parameters: Annotated[list[Payload], Field(min_length=1, max_length=1)]


class Code(Part):
    code: str


class Template(Part):
    name: Annotated[str, Field(pattern=r"^[a-z0-9_]{1,512}$")]
    language: Code
    components: list[Annotated[InBody | OnButton, Field(discriminator="type")]] = []


class Sent(Part):
    """One message, to a number or to a user's identifier."""

    messaging_product: Literal["whatsapp"]
    recipient_type: Literal["individual"] = "individual"
    to: Annotated[str, Field(pattern=r"^\+?[0-9]{5,20}$")] | None = None
    recipient: Annotated[str, Field(pattern=r"^[A-Z]{2}\.[A-Za-z0-9]{1,128}$")] | None = None
    biz_opaque_callback_data: Annotated[str, Field(max_length=512)] | None = None
    context: dict[str, str] | None = None
    type: Literal["text", "interactive", "image", "document", "audio", "location", "template"]
    text: Text | None = None
    interactive: Annotated[WithButtons | WithList, Field(discriminator="type")] | None = None
    image: Image | None = None
    document: Document | None = None
    audio: Audio | None = None
    location: Location | None = None
    template: Template | None = None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        kinds = ("text", "interactive", "image", "document", "audio", "location", "template")
        if [kind for kind in kinds if getattr(self, kind) is not None] != [self.type]:
            raise ValueError("the content is not of the type, or there is more than one")
        if not (self.to or self.recipient):
            raise ValueError("to nobody")
        return self


def sent(body: Any) -> Sent:
    """A message that is within all limits. Raises Refused."""
    try:
        return Sent.model_validate(body)
    except ValidationError as problem:
        first = problem.errors(include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise breach(f"{place}: {first['msg']}") from None


def _once(values: list[str], what: str) -> None:
    if any(count > 1 for count in Counter(values).values()):
        raise ValueError(f"{what} have to differ")
