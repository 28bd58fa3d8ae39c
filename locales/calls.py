"""Where the programme names messages: every `say`, `choice`, `Refusal` with a literal key."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

FOLDERS = ("bot", "channels", "domain", "handlers")


@dataclass(frozen=True, slots=True)
class Call:
    """A message that is named: where, as what, and with which arguments (None if unknown)."""

    where: str
    key: str
    use: Literal["text", "label"]
    names: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class _Shape:
    use: Literal["text", "label"]
    key_at: int
    args_at: int | None  # None: the keyword arguments are the message's


_SHAPES = {
    "say": _Shape("text", 0, None),
    "choice": _Shape("label", 1, None),
    "Say": _Shape("text", 0, 1),
    "Choice": _Shape("label", 1, 2),
    "Refusal": _Shape("text", 0, 1),
    "Term": _Shape("label", 0, 1),
}


def find_calls(root: Path) -> Iterator[Call]:
    """The calls in every module of the programme."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            yield from calls_in(text, str(path.relative_to(root)))


def calls_in(text: str, name: str) -> Iterator[Call]:
    """The calls in one module's source."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            shape = _SHAPES.get(node.func.id)
            key = _argument(node, shape.key_at, "key") if shape else None
            if shape and key:
                for each in _literals(key):
                    yield Call(f"{name}:{node.lineno}", each, shape.use, _names(node, shape))


def _names(node: ast.Call, shape: _Shape) -> frozenset[str] | None:
    if shape.args_at is None:
        keywords = [each.arg for each in node.keywords if each.arg not in ("key", "path")]
        return None if None in keywords else frozenset(map(str, keywords))
    args = _argument(node, shape.args_at, "args")
    if args is None:
        return frozenset()
    if not isinstance(args, ast.Dict):
        return None
    names = [list(_literals(each)) if each else [] for each in args.keys]
    return frozenset(each[0] for each in names) if all(names) else None


def _argument(node: ast.Call, position: int, name: str) -> ast.expr | None:
    positional: Sequence[ast.expr] = node.args[: position + 1]
    if any(isinstance(each, ast.Starred) for each in positional):
        return None
    if len(positional) > position:
        return positional[position]
    return next((each.value for each in node.keywords if each.arg == name), None)


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
