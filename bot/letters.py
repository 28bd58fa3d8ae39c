"""Makes a letter ready to leave: its reader's language, its channel's shape, its menu kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from bot.papers import Draft, drafts
from domain.args import Arg, Term, Who
from domain.budgets import Budget
from domain.chat import Address, Capabilities, Lane, Message, Say, Template, Words, say
from domain.keys import Key
from domain.once import to_keep
from domain.people import Person
from domain.render import render
from domain.templates import FORMS, Templates, filled, is_vital, kind_of
from handlers.leaves import Reader
from locales.templates import fills
from storage.addresses import Reach
from storage.outbox import Letter
from storage.town import Town

Unready = Literal["unreachable", "no channel", "window", "budget"]
Put = Callable[[Town, Sequence[Say], str], Words]


@dataclass(frozen=True, slots=True)
class Post:
    """A message ready to be sent: `key` is its row in the outbox, `due` when it was to leave.

    `drafts` are the files that are made once its words have left, `files` those that are made.
    A `knock` only says that the message waits. Where there is a `budget`, it counts.
    """

    key: str
    person_id: str
    address_id: str
    address: Address
    message: Message
    lane: Lane
    urgent: bool
    attempts: int
    edits: str | None = None
    due: datetime | None = None
    drafts: tuple[Draft, ...] = ()
    files: tuple[Message, ...] = ()
    knock: bool = False
    budget: Budget | None = None

    def parts(self) -> Iterator[tuple[Message, str, str | None]]:
        """The messages to send, each with its key and what it replaces; most often just one."""
        for number, text in enumerate(self.message.before):
            yield replace(self.message, text=text, rows=(), before=()), f"{self.key}-{number}", None
        last = replace(self.message, before=())
        key = f"{self.key}-knock" if self.knock else self.key
        yield last, key, None if self.message.before else self.edits
        for number, file in enumerate(self.files):
            yield file, f"{self.key}-file-{number}", None


@dataclass(frozen=True, slots=True)
class Desk:
    """What is needed to make letters ready: how to put words, and what each channel can show.

    Beside it, by channel, what it has approved to be said at any time, and what it may cost.
    """

    put: Put
    capabilities: Mapping[str, Capabilities]
    templates: Mapping[str, Templates] = field(default_factory=dict)
    budgets: Mapping[str, Budget] = field(default_factory=dict)

    def ready(self, town: Town, letter: Letter, page: int = 0) -> Post | Unready:
        """The letter fitted to its address, or why it can't leave now."""
        reach = _reach(town, letter)
        person = town.people.get(letter.person_id)
        if reach is None or person is None:
            return "unreachable"
        if reach.address.channel not in self.capabilities:
            return "no channel"
        can = self.capabilities[reach.address.channel]
        if self._is_dear(town, letter, reach):
            return "budget"
        if not _is_open(reach, can, town.now):
            return self._beyond(town, letter, reach, person, can)
        language = _language(letter.says, person)
        words = self.put(town, [_named(town, each) for each in letter.says], language)
        _remember(town, reach, words, letter.says)
        post = self._post(letter, reach, render(words, can, page), can)
        found = tuple(self._drafts(town, letter, person, words.right_to_left, can))
        return replace(post, drafts=found)

    def _is_dear(self, town: Town, letter: Letter, reach: Reach) -> bool:
        """Whether the month's money is spent, and this can wait for the next."""
        how, channel = letter.how, reach.address.channel
        budget = self.budgets.get(channel)
        if budget is None or how.lane == "answer" or how.urgent or is_vital(letter.says):
            return False
        return budget.is_spent(town.volumes.of(channel, town.wall.date()))

    def _beyond(
        self, town: Town, letter: Letter, reach: Reach, person: Person, can: Capabilities
    ) -> Post | Unready:
        """The letter in words that its channel has approved, or a word that it waits."""
        approved = self.templates.get(reach.address.channel, {})
        kind = kind_of(letter.says, letter.how.lane, approved)
        if kind is None or (kind == "message" and town.outbox.is_knocked(person.id)):
            return "window"
        name, said = approved[kind], _named(town, filled(kind, letter.says))
        language = name.language(person.language, town.city.languages[0])
        words = self.put(town, [said], language)
        _remember(town, reach, words, [said])
        values = fills(said, FORMS[kind], lambda each: self.put(town, [each], language).text)
        template = Template(name.name, language, values)
        message = replace(render(words, can), template=template)
        return replace(self._post(letter, reach, message, can), knock=kind == "message")

    def _post(self, letter: Letter, reach: Reach, message: Message, can: Capabilities) -> Post:
        channel = reach.address.channel
        return Post(
            key=letter.id,
            person_id=reach.person_id,
            address_id=reach.id,
            address=reach.address,
            message=message,
            lane=letter.how.lane,
            urgent=letter.how.urgent,
            attempts=letter.attempts,
            edits=letter.edits,
            due=letter.how.due,
            budget=self.budgets.get(channel, Budget()) if can.window else None,
        )

    def _drafts(
        self, town: Town, letter: Letter, person: Person, right_to_left: bool, can: Capabilities
    ) -> Iterator[Draft]:
        bearing = [each for each in letter.says if each.paper]
        language = _language(bearing, person)

        def speak(key: Key, **args: Arg) -> str:
            return self.put(town, [_named(town, Say(key, args))], language).text

        def instead() -> Message:
            return render(self.put(town, [say("paper-missing")], person.language), can)

        reader = Reader(person.id, right_to_left, speak)
        return drafts(town, letter.says, reader, can.file_max, instead)


def _is_open(reach: Reach, can: Capabilities, now: datetime) -> bool:
    """Whether somebody may be written to in our own words."""
    if can.window is None:
        return True
    return reach.heard is not None and now < reach.heard + can.window


def _remember(town: Town, reach: Reach, words: Words, says: Sequence[Say]) -> None:
    """Keeps the menu; a page turned later says the same again, but brings no file again."""
    if words.buttons:
        bare = [replace(each, paper=None) for each in to_keep(says)]
        town.menus.put(reach.id, reach.person_id, words.buttons, bare)


def _language(says: Sequence[Say], person: Person) -> str:
    """The reader's, unless what is said begins in another."""
    return (says[0].language if says else None) or person.language


def _reach(town: Town, letter: Letter) -> Reach | None:
    if letter.address_id:
        return town.addresses.reach_by_id(letter.address_id)
    return town.addresses.reach(letter.person_id)


def _named(town: Town, said: Say) -> Say:
    choices = tuple(replace(each, args=_names(town, each.args)) for each in said.choices)
    return replace(said, args=_names(town, said.args), choices=choices)


def _names(town: Town, args: Mapping[str, Arg]) -> Mapping[str, Arg]:
    if not any(isinstance(each, Who) for each in args.values()):
        return args
    return {key: _name(town, each) for key, each in args.items()}


def _name(town: Town, value: Arg) -> Arg:
    if not isinstance(value, Who):
        return value
    person = town.people.get(value.person_id)
    name = (person.name if person else None) or ""
    return " ".join(name.split()[: 1 if value.first else None]) or Term("somebody")
