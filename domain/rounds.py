"""The round: many people and many shifts at once, the scarcest first, with augmenting chains."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from domain.shifts import Shift

Agrees = Callable[[str, Shift, Sequence[Shift]], bool]
"""Whether a person can take a shift beside others that this round gives them."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A shift whose smallest crew lacks `least` people; of `most` who are asked some say no.

    `fits` are the (score, id) pairs of the people whom it fits.
    """

    shift: Shift
    least: int
    most: int
    fits: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Who is asked for which shift, by its id; `whole` are those whose smallest crew is there."""

    asked: Mapping[str, tuple[str, ...]]
    whole: frozenset[str] = frozenset()

    @property
    def people(self) -> int:
        """How many proposals that is."""
        return sum(len(each) for each in self.asked.values())


def plan(openings: Sequence[Opening], budgets: Mapping[str, int], agrees: Agrees) -> Plan:
    """First whole smallest crews, then what is left of people for the others, one by one.

    A crew that can't be whole takes nobody from another that can. With crews of one, and one shift
    a person, no plan fills more of them; beyond that it is the best in nearly all cases.
    """
    table = _Table(budgets, agrees)
    scarcest = sorted((each for each in openings if each.most), key=_scarcity)
    for each in scarcest:
        table.add(each)
    whole = frozenset(each.shift.id for each in scarcest if table.crew(each))
    left = scarcest
    for amount in range(1, max((each.most for each in openings), default=0) + 1):
        left = [each for each in left if table.reaches(each, amount)]
    asked = {key: crew for key, crew in sorted(table.crews.items()) if crew}
    return Plan(asked, whole)


def _scarcity(opening: Opening) -> tuple[int, int, str]:
    return opening.least, len(opening.fits) - opening.least, opening.shift.id


@dataclass(slots=True)
class _Table:
    """Who is given to which shift so far."""

    budgets: Mapping[str, int]
    agrees: Agrees
    shifts: dict[str, Shift] = field(default_factory=dict)
    people: dict[str, list[str]] = field(default_factory=dict)
    crews: dict[str, tuple[str, ...]] = field(default_factory=dict)
    given: dict[str, tuple[str, ...]] = field(default_factory=dict)
    full: set[str] = field(default_factory=set)

    def add(self, opening: Opening) -> None:
        """One more shift, whom it fits best first."""
        key = opening.shift.id
        self.shifts[key], self.crews[key] = opening.shift, ()
        best = sorted(opening.fits, key=lambda each: (-each[0], each[1]))
        self.people[key] = [person for _, person in best]

    def crew(self, opening: Opening) -> bool:
        """Finds the smallest crew, or leaves all as it was."""
        before = dict(self.crews), dict(self.given), set(self.full)
        if all(self.seat(opening.shift.id, swaps=True) for _ in range(opening.least)):
            return True
        self.crews, self.given, self.full = before
        return False

    def reaches(self, opening: Opening, amount: int) -> bool:
        """Whether so many are found, or no more are wanted, without anybody leaving another."""
        key, wanted = opening.shift.id, min(amount, opening.most)
        return len(self.crews[key]) >= wanted or self.seat(key, swaps=False)

    def seat(self, key: str, swaps: bool) -> bool:
        """Finds one more person for a shift; `swaps`: somebody may leave another, if replaced."""
        came: dict[str, tuple[str, str] | None] = {key: None}
        seen: set[str] = set()
        line = deque([key])
        while line:
            at = line.popleft()
            chain = _chain(came, at)
            on_it = {person for _, person, _ in chain}
            if found := self._free(at, on_it):
                self._move([*chain, (at, found, None)])
                return True
            for person in self.people[at] if swaps else ():
                if person not in seen and person not in self.crews[at]:
                    seen.add(person)
                    for other in self._could_leave(person, at):
                        if other not in came:
                            came[other] = (at, person)
                            line.append(other)
        return False

    def _free(self, key: str, taken: set[str]) -> str | None:
        crew = self.crews[key]
        out = self.full.union(taken, crew)
        free = (each for each in self.people[key] if each not in out)
        return next((each for each in free if self._can(each, key, self._of(each))), None)

    def _of(self, person: str) -> tuple[str, ...]:
        return self.given.get(person, ())

    def _can(self, person: str, key: str, beside: Sequence[str]) -> bool:
        within = len(beside) < self.budgets.get(person, 0)
        others = [self.shifts[each] for each in beside]
        return within and self.agrees(person, self.shifts[key], others)

    def _could_leave(self, person: str, key: str) -> list[str]:
        """The shifts each of which somebody would have to leave for this one."""
        mine = self._of(person)
        rests = ((each, tuple(other for other in mine if other != each)) for each in mine)
        return [each for each, rest in rests if self._can(person, key, rest)]

    def _move(self, chain: Sequence[tuple[str, str, str | None]]) -> None:
        """Gives each (shift, person) of a chain, who leaves the shift named third."""
        for key, person, left in chain:
            mine = [each for each in self._of(person) if each != left]
            self.given[person] = (*mine, key)
            if len(mine) + 1 >= self.budgets.get(person, 0):
                self.full.add(person)
            if left:
                self.crews[left] = tuple(each for each in self.crews[left] if each != person)
            self.crews[key] = (*self.crews[key], person)


def _chain(
    came: Mapping[str, tuple[str, str] | None], at: str
) -> list[tuple[str, str, str | None]]:
    """How a shift was come to: who would go where, and what they would leave."""
    chain: list[tuple[str, str, str | None]] = []
    while step := came[at]:
        target, person = step
        chain.append((target, person, at))
        at = target
    return chain


def gini(amounts: Sequence[int]) -> float:
    """How unevenly something is spread: 0 where all have the same, nearly 1 where one has all."""
    ordered, whole = sorted(amounts), sum(amounts)
    if not whole:
        return 0.0
    ranks = sum(rank * each for rank, each in enumerate(ordered, 1))
    return 2 * ranks / (len(ordered) * whole) - (len(ordered) + 1) / len(ordered)
