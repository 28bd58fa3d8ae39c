"""Sample arguments for any message, derived from its placeables."""

from collections.abc import Iterator
from itertools import islice, product

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from domain.chat import Arg
from locales.languages import FOLDER

PLURALS = {"zero", "one", "two", "few", "many", "other"}
NUMBERS = (0, 1, 2, 3, 11, 100)


class Uses(Visitor):
    """The variables of a message and the variants each is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.variants: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variants.setdefault(node.id.name, set())

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            names = {getattr(v.key, "name", getattr(v.key, "value", "")) for v in node.variants}
            self.variants.setdefault(node.selector.id.name, set()).update(names)
        self.generic_visit(node)


def messages(language: str) -> Iterator[ast.Message]:
    text = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Message):
            yield entry


def samples(message: ast.Message) -> Iterator[dict[str, Arg]]:
    uses = Uses()
    uses.visit(message)
    values = [_values(names) for names in uses.variants.values()]
    for chosen in islice(product(*values), 64):
        yield dict(zip(uses.variants, chosen, strict=True))


def _values(names: set[str]) -> list[Arg]:
    if names & (PLURALS - {"other"}):
        return list(NUMBERS)
    return sorted(names) or ["Emporio della Solidarietà"]
