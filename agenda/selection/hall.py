"""Fair shares of the seats, and who is let in, exchanged and left outside by them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from heapq import heapify, heappop, heapreplace
from math import ceil, floor
from typing import Final, TypeAlias

from agenda.selection.terms import NOT_GIVEN, Application, Balance, Terms, Value

Kind: TypeAlias = tuple[int, ...]
"""All values of an application, by their numbers: those with the same are alike."""


class Shares:
    """The fair share of each value, what the value weighs, and what that makes of its count."""

    def __init__(self, share: Sequence[Fraction], weights: Sequence[int]) -> None:
        """Take the share and the weight of each value, by its number."""
        self.share, self.weights = share, weights
        self._kept_by = [
            (weight, floor(part), ceil(part)) for weight, part in zip(weights, share, strict=True)
        ]
        self._step = [
            weight * part.denominator * _FINE // max(1, part.numerator)
            for weight, part in zip(weights, share, strict=True)
        ]

    def off(self, value: int, count: int) -> int:
        """Weigh how far a count is above or below a share."""
        weight, least, most = self._kept_by[value]
        if count < least:
            return weight * (least - count)
        return weight * (count - most) if count > most else 0

    def imbalance(self, counts: Sequence[int]) -> int:
        """Weigh how far all counts are."""
        return sum(self.off(value, count) for value, count in enumerate(counts))

    def turn(self, value: int, count: int) -> int:
        """Tell how late it is this value's turn: the later, the more of its share it has."""
        return self._step[value] * (2 * count + 1)


_FINE: Final = 1_000_000
_PATIENCE: Final = 1_000_000
"""So many offers are looked at; more would take seconds, and change little."""


class Hall:
    """Who is inside, by their place in the lot, and how many there are of each value."""

    def __init__(self, drawn: Sequence[Application], terms: Terms) -> None:
        """Begin empty; *drawn* are the applications in the order of the lot."""
        self.terms = terms
        every = [_values_of(one, terms.weights) for one in drawn]
        self.values = sorted({value for values in every for value in values})
        number = {value: at for at, value in enumerate(self.values)}
        self.kinds = [tuple(number[value] for value in values) for values in every]
        self.organisations = [one.organisation for one in drawn]
        self.alike: defaultdict[Kind, list[int]] = defaultdict(list)
        for place, kind in enumerate(self.kinds):
            self.alike[kind].append(place)
        self.having: list[list[Kind]] = [[] for _ in self.values]
        self.applied, self.counts = [0] * len(self.values), [0] * len(self.values)
        for kind, places in self.alike.items():
            for value in kind:
                self.having[value].append(kind)
                self.applied[value] += len(places)
        self.inside: dict[int, None] = {}
        self.of_organisation: Counter[str] = Counter()

    def by_attribute(self, counts: Sequence[int]) -> dict[str, dict[str, int]]:
        """Give the counts of each attribute's values, what most applied with first."""
        found: dict[str, dict[str, int]] = {name: {} for name in self.terms.weights}
        for value in sorted(range(len(self.values)), key=lambda one: -self.applied[one]):
            name, given = self.values[value]
            found[name][given] = counts[value]
        return found

    def shares_of(self, seats: int) -> Shares:
        """Share out so many seats."""
        part = Fraction(min(seats, len(self.kinds)), max(1, len(self.kinds)))
        share = [part * applied for applied in self.applied]
        if self.terms.balance is Balance.EVEN:
            for name in self.terms.weights:
                given = [at for at, one in enumerate(self.values) if one[0] == name and one[1]]
                level = _level({at: self.applied[at] for at in given}, part)
                for at, even in level:
                    share[at] = even
        return Shares(share, [self.terms.weights[name] for name, _ in self.values])

    def fill(self, seats: int, shares: Shares, *, limited: bool = True) -> None:
        """Let in one after another, always of the kind whose turn it is."""

        def turn_of(kind: Kind) -> int:
            return sum(shares.turn(value, self.counts[value]) for value in kind)

        waiting = {kind: self._outside(kind, limited=limited) for kind in self.alike}
        heads = {kind: next(places, None) for kind, places in waiting.items()}
        turns = [(turn_of(kind), place, kind) for kind, place in heads.items() if place is not None]
        heapify(turns)
        while turns and len(self.inside) < seats:
            turn, place, kind = turns[0]
            now = turn_of(kind)  # a turn only ever gets later
            if limited and self._is_full(place):
                following = next(waiting[kind], None)
            elif now > turn:
                heapreplace(turns, (now, place, kind))
                continue
            else:
                self._enter(place)
                following = next(waiting[kind], None)
            if following is None:
                heappop(turns)
            else:
                heapreplace(turns, (turn_of(kind), following, kind))

    def _outside(self, kind: Kind, *, limited: bool) -> Iterator[int]:
        for place in self.alike[kind]:
            if place not in self.inside and not (limited and self._is_full(place)):
                yield place

    def _is_full(self, place: int) -> bool:
        most, organisation = self.terms.per_organisation, self.organisations[place]
        return bool(most and organisation and self.of_organisation[organisation] >= most)

    def _enter(self, place: int) -> None:
        self.inside[place] = None
        for value in self.kinds[place]:
            self.counts[value] += 1
        self.of_organisation[self.organisations[place]] += 1

    def _leave(self, place: int) -> None:
        del self.inside[place]
        for value in self.kinds[place]:
            self.counts[value] -= 1
        self.of_organisation[self.organisations[place]] -= 1

    def exchange(self, shares: Shares) -> None:
        """Exchange single people as long as that brings the counts nearer to the shares."""
        patience, better = _PATIENCE, True
        while better and shares.imbalance(self.counts):
            better = False
            for leaving in dict.fromkeys(self.kinds[place] for place in sorted(self.inside)):
                offers = self._offers(leaving, shares)
                patience -= len(offers)
                if patience < 0:
                    return
                better = self._take_one(leaving, offers, shares) or better

    def _offers(self, leaving: Kind, shares: Shares) -> Sequence[Kind]:
        """Give the kinds that could help: something must be too many that goes, or too few."""
        counts = self.counts
        if any(shares.off(one, counts[one]) > shares.off(one, counts[one] - 1) for one in leaving):
            return tuple(self.alike)
        few = [
            one
            for one, count in enumerate(counts)
            if shares.off(one, count + 1) < shares.off(one, count)
        ]
        return tuple(dict.fromkeys(kind for one in few for kind in self.having[one]))

    def _take_one(self, leaving: Kind, offers: Sequence[Kind], shares: Shares) -> bool:
        """Exchange somebody of a kind for somebody of the kind that helps most, if one does."""
        counts = self.counts.copy()
        gain = sum(shares.off(value, counts[value]) for value in leaving)
        for value in leaving:
            counts[value] -= 1
        gain -= sum(shares.off(value, counts[value]) for value in leaving)
        price = [
            shares.off(value, count + 1) - shares.off(value, count)
            for value, count in enumerate(counts)
        ]
        costs = ((sum([price[value] for value in kind]), kind) for kind in offers)
        helpful = [(cost, self.alike[kind][0], kind) for cost, kind in costs if cost < gain]
        for _, _, kind in sorted(helpful):
            pair = self._pair(leaving, kind)
            if pair is not None:
                self._leave(pair[0])
                self._enter(pair[1])
                return True
        return False

    def _pair(self, leaving: Kind, entering: Kind) -> tuple[int, int] | None:
        """Find who goes and who comes, as their organisations allow it; the last drawn goes."""
        going = [place for place in reversed(self.alike[leaving]) if place in self.inside]
        for place in self.alike[entering] if going else ():
            if place in self.inside:
                continue
            if not self._is_full(place):
                return going[0], place
            organisation = self.organisations[place]
            for one in going:
                if self.organisations[one] == organisation:
                    return one, place
        return None


def _values_of(application: Application, weights: Mapping[str, int]) -> tuple[Value, ...]:
    return tuple(
        (name, value)
        for name in weights
        for value in sorted(set(application.values.get(name, ()))) or (NOT_GIVEN,)
    )


def _level(applied: Mapping[int, int], part: Fraction) -> Iterator[tuple[int, Fraction]]:
    """Share out a part of all evenly; what one value cannot fill is shared by those that can."""
    left, values = part * sum(applied.values()), len(applied)
    for value, number in sorted(applied.items(), key=lambda one: one[1]):
        share = min(Fraction(number), left / values)
        yield value, share
        left, values = left - share, values - 1
