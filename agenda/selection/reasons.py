"""Why somebody is selected, and why somebody waits."""

from collections.abc import Iterator, Sequence
from typing import Final

from agenda.selection.hall import Hall, Shares
from agenda.selection.terms import NOT_GIVEN, Reason, Why


class Reasons:
    """Says why, with what holds after the selection."""

    MOST: Final = 3

    def __init__(
        self, hall: Hall, shares: Shares, taken: Sequence[int], selected: frozenset[int]
    ) -> None:
        """Take what holds after the selection: the counts *taken*, and who is in."""
        self._hall, self._shares, self._taken, self._selected = hall, shares, taken, selected

    def for_selected(self, place: int) -> Iterator[Reason]:
        """Say why somebody is selected."""
        if len(self._selected) == len(self._hall.kinds):
            yield Reason(Why.SEAT_FOR_ALL)
            return
        found = [reason for value in self._values(place) for reason in self._for_value(value)]
        yield from found[: self.MOST]
        alike, inside = self._alike(place)
        if alike > inside:
            yield Reason(Why.DRAWN, applied=alike, selected=inside)
        elif not found:
            yield Reason(Why.FITS)

    def _for_value(self, value: int) -> Iterator[Reason]:
        if self._hall.applied[value] == 1:
            yield self._reason(Why.ONLY_ONE, value)
        elif self._taken[value] == self._hall.applied[value]:
            yield self._reason(Why.ALL_OF_FEW, value)
        elif self._taken[value] <= self._shares.share[value]:
            yield self._reason(Why.BALANCES, value)

    def _reason(self, why: Why, value: int) -> Reason:
        hall = self._hall
        return Reason(why, hall.values[value], hall.applied[value], self._taken[value])

    def for_waiting(self, place: int) -> Iterator[Reason]:
        """Say why somebody waits."""
        most, organisation = self._hall.terms.per_organisation, self._hall.organisations[place]
        there = sum(self._hall.organisations[one] == organisation for one in self._selected)
        if most and organisation and there >= most:
            yield Reason(Why.ORGANISATION_FULL, selected=there)
            return
        full = [
            self._reason(Why.FULL, value)
            for value in self._values(place)
            if self._taken[value] >= self._shares.share[value]
        ]
        yield from full[: self.MOST]
        alike, inside = self._alike(place)
        if inside:
            yield Reason(Why.NOT_DRAWN, applied=alike, selected=inside)
        elif not full:
            yield Reason(Why.OTHERS_BALANCE)

    def _values(self, place: int) -> list[int]:
        """Give what somebody has given, what weighs most first."""
        given = [one for one in self._hall.kinds[place] if self._hall.values[one][1] != NOT_GIVEN]
        return sorted(given, key=lambda one: -self._shares.weights[one])

    def _alike(self, place: int) -> tuple[int, int]:
        """Count the applications that are alike, and those of them that are selected."""
        alike = self._hall.alike[self._hall.kinds[place]]
        return len(alike), sum(one in self._selected for one in alike)
