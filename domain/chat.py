"""The channel-neutral words of a conversation: what comes in, what is said, and how it arrives."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal, Protocol

from domain.args import Arg
from domain.availability import Free
from domain.goods import Aim, Thing
from domain.keys import Key
from domain.times import Times

Lane = Literal["answer", "reminder", "news"]
Hidden = Literal["all", "some", "none"]
"""How much of a chat a channel could take away from the screen."""
Result = Literal["sent", "later", "unreachable", "unknown", "refused", "stopped"]


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody can be reached: a channel's name and that channel's own identifier."""

    channel: str
    value: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood in free text; every field may be missing.

    `topics` are the likeliest, the best first, each with its score (0 to 1), "none" among them.
    Of who offers time: when they are `free`, and which field (`theme`) and whom they would help.
    `repeat` is a rule as calendars write it (RFC 5545), `until` its last day. `minutes` are wanted
    altogether over a `window` of days, both included. `goods` are the things that are named, with
    how much of each, and `aim` what somebody means with them: to give, to ask for some, to collect
    many; `days` the dates, also past ones, a month standing for its last day. `number` is one in
    words, said alone. `openings` are opening hours as OpenStreetMap writes them.
    """

    language: str | None = None
    intent: str | None = None
    topic: str | None = None
    topics: tuple[tuple[str, float], ...] = ()
    times: Times = field(default_factory=Times)
    people: int | None = None
    number: int | None = None
    least: int | None = None
    repeat: str | None = None
    until: date | None = None
    minutes: int | None = None
    window: tuple[date, date] | None = None
    what: str = ""
    where: str = ""
    insurer: str = ""
    free: Free = field(default_factory=Free)
    theme: str | None = None
    for_whom: str | None = None
    goods: tuple[Thing, ...] = ()
    aim: Aim | None = None
    days: tuple[date, ...] = ()
    openings: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that somebody sent and that is still at its channel: a photo, or a voice note.

    Only the channel itself knows what `ref` means: it is handed back to `Channel.fetch`. The media
    type and the `size` (bytes, 0 if it is not known) are the sender's word, not to be relied on.
    """

    kind: Literal["photo", "voice"]
    ref: str
    media_type: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One thing that somebody did in a chat, whatever the channel.

    `event_id` is the channel's own identifier of the event: with the channel's name it is unique.
    Exactly one of `text`, `path` (a tapped choice), `attachment` (the kind of a thing that is no
    text: "location", "voice", "photo", "file", "other") and `event` is set. `message_id` is the
    channel's identifier of the menu that was tapped; `hint` is the phone's language (BCP 47).
    `sent` is when the channel had it from them (UTC), if it says so; it is not kept. `file` is
    what came with it, if it is one that could be of use here; `place` the latitude and longitude
    of a shared location (degrees). `also` are the other values by which the channel knows this
    same address, as in "user:IT.Q7"; of an address that "moved", those that hold from now on.
    """

    address: Address
    event_id: str
    also: tuple[str, ...] = ()
    text: str | None = None
    path: str | None = None
    attachment: str | None = None
    file: Attached | None = None
    event: Literal["blocked", "unblocked", "moved"] | None = None
    message_id: str | None = None
    hint: str | None = None
    sent: datetime | None = None
    place: tuple[float, float] | None = None
    heard: Heard = field(default_factory=Heard)


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: the path it stands for and the message that labels it."""

    path: str
    key: Key
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a message travels: its lane, when it is due and until when it is of use (UTC).

    `urgent` passes the quiet hours. `effect` is unique: the same effect is never queued twice.
    `check` names what the pump asks before sending, about `ref`.
    """

    lane: Lane = "answer"
    due: datetime | None = None
    expires: datetime | None = None
    urgent: bool = False
    effect: str | None = None
    check: str | None = None
    ref: str = ""


ANSWER = Delivery()


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that goes with what is said: its kind, and the id of what it is made of.

    Its bytes are made when the message leaves, from what is true then.
    """

    kind: str
    ref: str


@dataclass(frozen=True, slots=True)
class Say:
    """One paragraph to be said: a message key and its arguments, never words.

    `to` is a person's id; None is whoever is being answered. Choices of one answer add up.
    `language` is set where it is said in another than its reader's; where all of an answer is, its
    buttons are too.
    """

    key: Key
    args: Mapping[str, Arg] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    to: str | None = None
    how: Delivery = ANSWER
    paper: Paper | None = None
    language: str = ""

    def told(self, person_id: str, how: Delivery) -> "Say":
        """The same words, for somebody else."""
        return replace(self, to=person_id, how=how)

    def spoken(self, language: str) -> "Say":
        """The same, in a language whatever its reader's is."""
        return replace(self, language=language)

    def bearing(self, kind: str, ref: str) -> "Say":
        """The same words, with a paper made of `ref` after them."""
        return replace(self, paper=Paper(kind, ref))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A rule's "no", with the message that explains it kindly."""

    key: Key
    args: Mapping[str, Arg] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()


Answer = list[Say] | Refusal


def say(key: Key, *choices: Choice, **args: Arg) -> Say:
    """A paragraph with its choices."""
    return Say(key, args, choices)


def choice(path: str, key: Key, **args: Arg) -> Choice:
    """A button with its label."""
    return Choice(path, key, args)


@dataclass(frozen=True, slots=True)
class Button:
    """A choice put into words; on a list `row` may stand for them, with `detail` under it."""

    label: str
    path: str
    row: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """One answer in one language, not yet fitted to a channel.

    `more` and `back` label the buttons that turn the pages of a long menu; `pick` opens a list;
    `typed` comes before what there is no button for.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    language: str = "it"
    right_to_left: bool = False
    more: str = "→"
    back: str = "←"
    pick: str = "☰"
    typed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list that opens over the chat: at most `rows_max` rows, each with a title and a detail.

    Lengths in UTF-16 units, paths in bytes; `opener_max` is for the label that opens it.
    """

    rows_max: int
    title_max: int
    detail_max: int
    path_max: int
    opener_max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a channel can show: lengths in UTF-16 units, paths in bytes, counts in buttons.

    `body_max`: a text above choices, where it must be shorter than one alone. `edits`: a menu is
    replaced in place. `mirrors`: it lays out right-to-left rows by itself. `file_max`: bytes of
    the largest file, 0 where none can be sent; `pictures`: the media types that are shown at once.
    `window`: for how long after somebody has written they may be written to in one's own words;
    beyond it only in a template's.
    """

    text_max: int
    buttons_max: int
    row_max: int
    label_max: int
    path_max: int
    edits: bool
    mirrors: bool = False
    body_max: int | None = None
    listing: Listing | None = None
    file_max: int = 0
    pictures: frozenset[str] = frozenset()
    window: timedelta | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file as it travels; `about` says what it shows to whoever does not see it."""

    name: str
    media_type: str
    data: bytes = field(repr=False)
    about: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """Words that a channel has approved beforehand: their name there, and what fills them.

    `language` is the one that they were approved in; `values` are pairs of a name and a text.
    """

    name: str
    language: str
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """An answer fitted to a channel: plain text and rows of buttons.

    `before` are the texts to show first, where one message can't hold everything. With an
    `opener` the choices are a list that it opens: one in a row, with its detail under it.
    A `file` is a message of its own: the text is what is said in its stead where it is refused.
    With a `template` the text is how the channel's own words read once they are filled.
    """

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    language: str = "it"
    right_to_left: bool = False
    before: tuple[str, ...] = ()
    opener: str = ""
    file: File | None = None
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one send.

    later: not delivered, try again after `after` seconds (for `scope` "chat" or "channel", or for
    all the "news" of the channel); unreachable: this address is gone; unknown: perhaps delivered,
    and after `after` seconds, if nothing has been heard of it, to be sent again; refused: the
    channel rejects this message for good; stopped: the channel itself no longer accepts us.
    `wire_id` is the channel's identifier of the message; `moved` the address's new value; `at` when
    it became so (UTC), of what a channel says some time later.
    """

    result: Result
    wire_id: str | None = None
    after: float = 0.0
    scope: Literal["chat", "channel", "news"] = "chat"
    moved: str | None = None
    reason: str = ""
    at: datetime | None = None


class Lost(Exception):
    """A file that its channel no longer has, or that is larger than it may be."""


Receive = Callable[[Incoming], Awaitable[None]]


class Channel(Protocol):
    """A chat company or a browser: hands what comes in to `receive`, sends what it is given.

    `receive` returns once the event is safe; only then may the channel acknowledge it. If it
    raises, the event must not be acknowledged. `send` never raises for what the wire does: it
    returns an Outcome. `key` identifies the message across repeats of the same send; `edits` is
    the wire id of a menu to replace in place. `fetch` brings a file of at most `most` bytes; it
    raises Lost when that is hopeless, and anything else when it may be tried again. `hide` takes
    away what an address still shows, as far as the channel can, and never raises.
    """

    name: str
    capabilities: Capabilities

    async def start(self, receive: Receive) -> None: ...

    async def send(
        self, address: Address, message: Message, *, key: str, edits: str | None = None
    ) -> Outcome: ...

    async def fetch(self, ref: str, most: int) -> bytes: ...

    async def hide(self, address: Address) -> Hidden: ...

    async def stop(self) -> None: ...
