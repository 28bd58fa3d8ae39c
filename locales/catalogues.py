"""The Fluent files as data: what each message holds, says, and asks for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import islice, product
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from locales.languages import FOLDER

_BLOCK = re.compile(r"(?m)^(?=[a-z][a-z0-9-]* =)")
COUNTS = frozenset({"zero", "one", "two", "few", "many"})
_NUMBERS = (0, 1, 2, 3, 11, 100)
_LETTERS = "Anna"


@dataclass(frozen=True, slots=True)
class Part:
    """A message's value (`name` is "") or one of its attributes."""

    name: str
    pattern: ast.Pattern

    @property
    def variables(self) -> frozenset[str]:
        """The names of the arguments it needs."""
        return frozenset(_uses(self.pattern).variants)

    @property
    def has_letters(self) -> bool:
        """Does it hold words of its own, beside its arguments?"""
        return any(map(str.isalpha, _uses(self.pattern).text))

    @property
    def selections(self) -> list[frozenset[str]]:
        """The variants of each choice by number."""
        return [names for names in _uses(self.pattern).selections if names & COUNTS]

    @property
    def source(self) -> str:
        """The pattern as it is written, in one form."""
        attribute = ast.Attribute(ast.Identifier("x"), self.pattern)
        return FluentSerializer().serialize_entry(
            ast.Message(ast.Identifier("x"), attributes=[attribute])
        )

    def samples(self) -> Iterator[dict[str, str | int]]:
        """Arguments to try it with: every variant, and numbers of every plural form."""
        variants = _uses(self.pattern).variants
        for chosen in islice(product(*map(_values, variants.values())), 100):
            yield dict(zip(variants, chosen, strict=True))


@dataclass(frozen=True, slots=True)
class Entry:
    """A message, where it stands, and its parts by name."""

    key: str
    line: int
    parts: Mapping[str, Part]

    @property
    def label(self) -> Part | None:
        """What a button shows of it."""
        return self.parts.get("button") or self.parts.get("")

    @property
    def digest(self) -> str:
        """Eight hexadecimal digits that change when its words do."""
        words = "".join(f"{name}{part.source}" for name, part in sorted(self.parts.items()))
        return sha256(words.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language's file: its messages by key, and the lines that are no messages."""

    language: str
    text: str
    entries: Mapping[str, Entry]
    junk: list[int]

    @property
    def resource(self) -> ast.Resource:
        """The file, parsed."""
        return _parsed(self.text)


@lru_cache
def read_catalogue(language: str, folder: Path = FOLDER) -> Catalogue:
    """The messages of a language's file."""
    return parse_catalogue(language, (folder / f"{language}.ftl").read_text(encoding="utf-8"))


def parse_catalogue(language: str, text: str) -> Catalogue:
    """The messages of a Fluent text; a key that comes twice counts as junk."""
    entries: dict[str, Entry] = {}
    junk = []
    for each in _parsed(text).body:
        line = text.count("\n", 0, each.span.start if each.span else 0) + 1
        if isinstance(each, ast.Message) and each.id.name not in entries:
            entries[each.id.name] = Entry(each.id.name, line, _parts(each))
        elif isinstance(each, ast.Junk | ast.Message):
            junk.append(line)
    return Catalogue(language, text, entries, junk)


class Shelf:
    """One language's messages as they are written, each parsed when it is first asked for.

    Parsing a whole language takes a fifth of a second, and most of it is never said.
    """

    def __init__(self, text: str) -> None:
        blocks = (each for each in _BLOCK.split(text) if _BLOCK.match(each))
        self._blocks = {each.partition(" ")[0]: each for each in blocks}

    def resource(self, key: str) -> ast.Resource | None:
        """A message, parsed, if the language has it."""
        block = self._blocks.get(key)
        return FluentParser().parse(block) if block is not None else None

    def entry(self, key: str) -> Entry | None:
        """A message, where it stands in its own lines, and its parts."""
        block = self._blocks.get(key)
        return parse_catalogue("", block).entries.get(key) if block is not None else None


@lru_cache
def read_shelf(language: str, folder: Path = FOLDER) -> Shelf:
    """The messages of a language's file, unparsed."""
    return Shelf((folder / f"{language}.ftl").read_text(encoding="utf-8"))


def _parsed(text: str) -> ast.Resource:
    return FluentParser().parse(text)


def _parts(message: ast.Message) -> dict[str, Part]:
    parts = {each.id.name: Part(each.id.name, each.value) for each in message.attributes}
    return parts | ({"": Part("", message.value)} if message.value else {})


class _Uses(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.variants: dict[str, set[str]] = {}
        self.selections: list[frozenset[str]] = []
        self.text = ""

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.text += node.value

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variants.setdefault(node.id.name, set())

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        names = frozenset(str(_name(each)) for each in node.variants)
        self.selections.append(names)
        if isinstance(node.selector, ast.VariableReference):
            self.variants.setdefault(node.selector.id.name, set()).update(names)
        self.generic_visit(node)


def _name(variant: ast.Variant) -> str:
    key = variant.key
    return key.name if isinstance(key, ast.Identifier) else key.value


def _uses(pattern: ast.Pattern) -> _Uses:
    uses = _Uses()
    uses.visit(pattern)
    return uses


def _values(variants: set[str]) -> list[str | int]:
    if variants & COUNTS:
        return list(_NUMBERS)
    return sorted(variants) or [_LETTERS]
