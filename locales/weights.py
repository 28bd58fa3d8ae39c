"""What was learnt from the phrases, as arrays: read once, when somebody first writes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from locales.languages import FOLDER

FILE = FOLDER / "weights" / "understanding.npz"


@dataclass(frozen=True, slots=True)
class Pieces:
    """A linear model over pieces of text: labels, known pieces (sorted), their rarity, weights."""

    labels: tuple[str, ...]
    known: Any
    rarity: Any
    weights: Any
    scale: Any
    bias: Any

    def scores(self, counts: Mapping[int, int]) -> Any:
        """A margin for each label; that of nothing known is the bias."""
        import numpy

        asked = numpy.fromiter(counts, numpy.uint32, len(counts))
        often = numpy.fromiter(counts.values(), numpy.float32, len(counts))
        places = numpy.minimum(numpy.searchsorted(self.known, asked), len(self.known) - 1)
        found = self.known[places] == asked
        values = (1 + numpy.log(often[found])) * self.rarity[places[found]]
        length = numpy.sqrt((values**2).sum()) or 1.0
        rows = self.weights[places[found]].astype(numpy.float32)
        return (values / length) @ rows * self.scale + self.bias


@dataclass(frozen=True, slots=True)
class Weights:
    """All of it: by pieces, by vectors, how the two are mixed, and the languages' letters."""

    meaning: Pieces
    language: Pieces
    layers: Sequence[Any]
    mix: Any
    """Rows: without vectors, with them, with them in borrowed letters; columns: how much pieces and
    vectors count, then a bias for each label."""
    digest: str


def through(layers: Sequence[Any], vectors: Any) -> Any:
    """The scores of labels for one sentence vector, or for many in rows."""
    first, bias, second, end = layers
    return (vectors @ first + bias).clip(0) @ second + end


@lru_cache
def weights() -> Weights:
    """The weights in the package."""
    import numpy

    with numpy.load(FILE) as kept:
        arrays = {name: kept[name] for name in kept.files}
    return Weights(
        meaning=_pieces(arrays, "meaning"),
        language=_pieces(arrays, "language"),
        layers=[arrays[f"layer_{place}"].astype(numpy.float32) for place in range(4)],
        mix=arrays["mix"],
        digest=str(arrays["digest"]),
    )


def _pieces(arrays: Mapping[str, Any], name: str) -> Pieces:
    return Pieces(
        labels=tuple(map(str, arrays[f"{name}_labels"])),
        known=arrays[f"{name}_known"],
        rarity=arrays[f"{name}_rarity"].astype("float32"),
        weights=arrays[f"{name}_weights"],
        scale=arrays[f"{name}_scale"],
        bias=arrays[f"{name}_bias"],
    )
