"""How often something may happen: tokens that come back with time."""

from dataclasses import dataclass, field
from typing import Generic, Self, TypeVar

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Limit:
    """So many in a row, then so many a second."""

    burst: float
    per_second: float


@dataclass(slots=True)
class Bucket:
    """Tokens that come back with time (seconds of a monotonic clock)."""

    rate: float
    size: float
    left: float = field(init=False)
    at: float = 0.0

    def __post_init__(self) -> None:
        self.left = self.size

    @classmethod
    def of(cls, limit: Limit, now: float) -> Self:
        """A full bucket."""
        return cls(limit.per_second, limit.burst, at=now)

    def wait(self, now: float, rested: float = 0.0) -> float:
        """Seconds until one token is there, at least `rested` seconds after the last."""
        self.left = min(self.size, self.left + max(now - self.at, rested) * self.rate)
        self.at = now
        return 0.0 if self.left >= 1 else (1 - self.left) / self.rate

    def take(self) -> None:
        """Spends one token, be it one that is still to come."""
        self.left -= 1

    def give_back(self) -> None:
        """Returns a token that was spent for nothing."""
        self.left = min(self.size, self.left + 1)

    def admits(self, now: float, rested: float = 0.0) -> bool:
        """Whether there is a token, which is then spent."""
        if self.wait(now, rested) > 0:
            return False
        self.take()
        return True


class Buckets(Generic[K]):
    """A bucket for each key; of too many keys, those unused for longest are forgotten."""

    def __init__(self, limit: Limit, most: int = 10_000) -> None:
        self._limit = limit
        self._most = most
        self._held: dict[K, Bucket] = {}

    def __len__(self) -> int:
        return len(self._held)

    def of(self, key: K, now: float) -> Bucket:
        """The bucket of a key, full when the key is new."""
        bucket = self._held.pop(key, None)
        if bucket is None:
            bucket = Bucket.of(self._limit, now)
        self._held[key] = bucket  # the last is the one used last
        if len(self._held) > self._most:
            del self._held[next(iter(self._held))]
        return bucket

    def admits(self, key: K, now: float) -> bool:
        """Whether a key has a token, which is then spent."""
        return self.of(key, now).admits(now)
