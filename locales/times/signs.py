"""Signs: what the words of a text stand for when one reads it for times."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sign:
    """One meaning at one place: its kind, a number and a name, and characters [start, end).

    `doubt` marks a word that means different things in languages equally likely here.
    """

    kind: str
    value: int = 0
    name: str = ""
    text: str = ""
    start: int = 0
    end: int = 0
    glued: bool = False
    doubt: bool = False

    @property
    def digits(self) -> bool:
        """Whether this is a number written in digits."""
        return self.kind == "number" and self.text.isdecimal()


END = Sign("end")


class Line:
    """The signs of one text; asking beyond its ends gives the sign "end"."""

    def __init__(self, signs: list[Sign]) -> None:
        self.signs = signs

    def __len__(self) -> int:
        return len(self.signs)

    def at(self, index: int) -> Sign:
        """The sign at an index, or "end"."""
        return self.signs[index] if 0 <= index < len(self.signs) else END

    def kind(self, index: int) -> str:
        """The kind of the sign at an index."""
        return self.at(index).kind

    def mark(self, index: int, chars: str) -> bool:
        """Whether one of these marks stands at an index."""
        sign = self.at(index)
        return sign.kind == "mark" and sign.name in chars

    def skip(self, index: int, kinds: Collection[str]) -> int:
        """The first index from here whose sign is none of these kinds."""
        while self.kind(index) in kinds:
            index += 1
        return index

    def glued(self, first: int, last: int) -> bool:
        """Whether the signs after `first` up to `last` touch each other."""
        return all(self.at(i).glued for i in range(first + 1, last + 1))
