"""What WhatsApp's webhooks mean in the words of a conversation: pure, and only what is used."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Literal, TypeVar

import structlog
from pydantic import AliasChoices, BaseModel, ConfigDict, Field, ValidationError

from domain.chat import Address, Attached, Incoming

NAME = "whatsapp"
PHONE, USER = "phone", "user"
_MOVES = ("user_changed_number", "customer_changed_number", "user_changed_user_id")
_KINDS = {"location": "location", "image": "photo", "audio": "voice", "document": "file"}
_IGNORED = ("reaction", "system")
log = structlog.get_logger()

Id = Annotated[str, Field(min_length=1, max_length=512)]
Digits = Annotated[str, Field(pattern=r"^[0-9]{5,20}$")]
UserId = Annotated[str, Field(pattern=r"^[A-Za-z]{2}\.[A-Za-z0-9.]{1,250}$")]
Part = TypeVar("Part", bound=BaseModel)
Timestamp = Annotated[str, Field(pattern=r"^[0-9]{1,11}$")]
Degrees = Annotated[float, Field(allow_inf_nan=False)]


class _Part(BaseModel):
    """Unknown fields are none of our business: new ones come every few months."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class _Text(_Part):
    body: str


class _Reply(_Part):
    id: str


class _Interactive(_Part):
    reply: _Reply = Field(validation_alias=AliasChoices("button_reply", "list_reply"))


class _Quick(_Part):
    payload: str | None = None
    text: str = ""


class _Media(_Part):
    id: Id
    mime_type: str = ""
    caption: str | None = None


class _Place(_Part):
    latitude: Degrees = Field(ge=-90, le=90)
    longitude: Degrees = Field(ge=-180, le=180)


class _System(_Part):
    type: str
    phone: Digits | None = Field(None, validation_alias=AliasChoices("wa_id", "new_wa_id"))
    user_id: UserId | None = None


class _Context(_Part):
    id: str | None = None


class _Message(_Part):
    id: Id
    type: str
    phone: Digits | None = Field(None, alias="from")
    user_id: UserId | None = Field(None, alias="from_user_id")
    timestamp: Timestamp
    context: _Context = _Context()
    text: _Text | None = None
    interactive: _Interactive | None = None
    button: _Quick | None = None
    image: _Media | None = None
    video: _Media | None = None
    audio: _Media | None = None
    document: _Media | None = None
    location: _Place | None = None
    system: _System | None = None


class _Contact(_Part):
    wa_id: Digits | None = None
    user_id: UserId | None = None


class _Error(_Part):
    code: int


class Status(_Part):
    """What became of a message that was handed to WhatsApp; `key` is ours, of the send."""

    state: str = Field(alias="status")
    wire_id: Id = Field(alias="id")
    timestamp: Timestamp | None = None
    key: str | None = Field(None, alias="biz_opaque_callback_data")
    phone: Digits | None = Field(None, alias="recipient_id")
    user_id: UserId | None = Field(None, alias="recipient_user_id")
    errors: tuple[_Error, ...] = ()

    @property
    def address(self) -> Address | None:
        """Whom it was sent to."""
        named = names(self.phone, self.user_id)
        return Address(NAME, named[0]) if named else None

    @property
    def at(self) -> datetime | None:
        """When it became so."""
        return _instant(self.timestamp) if self.timestamp else None


class _Metadata(_Part):
    phone_number_id: str


class _Value(_Part):
    metadata: _Metadata
    contacts: tuple[object, ...] = ()
    messages: tuple[object, ...] = ()
    statuses: tuple[object, ...] = ()


class _Change(_Part):
    field: str
    value: object = None


class _Entry(_Part):
    changes: tuple[_Change, ...]


class _Body(_Part):
    object: Literal["whatsapp_business_account"]
    entry: tuple[_Entry, ...]


def read(body: object, phone_id: str) -> Iterator[Incoming | Status]:
    """Everything that one webhook brings for our number, in its order.

    Raises ValueError for what is no webhook of WhatsApp's; a part that is not understood is left
    out, as it would come again and again.
    """
    for entry in _Body.model_validate(body).entry:
        for change in entry.changes:
            value = _parsed(_Value, change.value) if change.field == "messages" else None
            if value:
                yield from _changed(value, phone_id)


def names(phone: str | None, user_id: str | None) -> tuple[str, ...]:
    """By which values an address is known: the number first, if there is one."""
    given = ((PHONE, phone), (USER, user_id))
    return tuple(f"{kind}:{value}" for kind, value in given if value)


def _changed(value: _Value, phone_id: str) -> Iterator[Incoming | Status]:
    if value.metadata.phone_number_id != phone_id:
        return
    contacts = tuple(filter(None, (_parsed(_Contact, each) for each in value.contacts)))
    for raw in value.messages:
        if (message := _parsed(_Message, raw)) and (found := _incoming(message, contacts)):
            yield found
    for raw in value.statuses:
        if status := _parsed(Status, raw):
            yield status


def _parsed(model: type[Part], raw: object) -> Part | None:
    try:
        return model.model_validate(raw)
    except ValidationError as problem:
        places = sorted({str(each["loc"][0]) for each in problem.errors() if each["loc"]})
        log.warning("a part was not understood", channel=NAME, reason=" ".join(places)[:100])
        return None


def _incoming(message: _Message, contacts: tuple[_Contact, ...]) -> Incoming | None:
    """What somebody did, or None when it is nothing for us."""
    contact = _sender(message, contacts)
    named = names(message.phone or contact.wa_id, message.user_id or contact.user_id)
    if message.type == "system":
        return _moved(message, named)
    if not named or message.type in _IGNORED:
        return None
    text, path = _words(message), _path(message)
    given = text is not None or path is not None
    return Incoming(
        address=Address(NAME, named[0]),
        also=named[1:],
        event_id=message.id,
        text=text,
        path=path,
        attachment=None if given else _KINDS.get(message.type, "other"),
        file=_file(message),
        place=_place(message),
        message_id=message.context.id if path is not None else None,
        sent=_instant(message.timestamp),
    )


def _instant(seconds: str) -> datetime:
    return datetime.fromtimestamp(int(seconds), UTC)


def _sender(message: _Message, contacts: tuple[_Contact, ...]) -> _Contact:
    """Who the message is from, among those that the webhook names."""
    same = [each for each in contacts if message.phone and each.wa_id == message.phone]
    return next(iter(same or (contacts if len(contacts) == 1 else ())), _Contact())


def _moved(message: _Message, old: tuple[str, ...]) -> Incoming | None:
    system = message.system
    new = names(system.phone, system.user_id) if system and system.type in _MOVES else ()
    if not old or not new:
        return None
    address = Address(NAME, old[0])
    return Incoming(address=address, event_id=message.id, event="moved", also=new)


def _words(message: _Message) -> str | None:
    """What is written, also under a picture: it may be a call for help."""
    if message.text:
        return message.text.body
    if message.button and not message.button.payload:
        return message.button.text
    media = message.image or message.video or message.document
    return (media.caption or None) if media else None


def _path(message: _Message) -> str | None:
    """A tapped choice; the words of a button that carries none are text."""
    if message.interactive:
        return message.interactive.reply.id
    return (message.button.payload or None) if message.button else None


def _file(message: _Message) -> Attached | None:
    if message.image:
        return Attached("photo", message.image.id, message.image.mime_type)
    if message.audio:
        return Attached("voice", message.audio.id, message.audio.mime_type)
    kept = message.document
    if kept and kept.mime_type.startswith("image/"):
        return Attached("photo", kept.id, kept.mime_type)
    return None


def _place(message: _Message) -> tuple[float, float] | None:
    where = message.location
    return (where.latitude, where.longitude) if where else None
