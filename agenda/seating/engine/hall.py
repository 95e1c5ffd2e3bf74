"""Who sits where while a seating is being made, with every count that a choice needs."""

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.shares import Shares, shares_of
from agenda.seating.engine.terms import Terms
from agenda.seating.engine.worth import RULE


class Hall:
    """All rooms of all rounds; nobody is asked anything twice.

    `cells[r][s][n, m]` counts who is in room n in round r and in room m in round s; `members`
    and `has` count organisations and values per room; `had` counts the topics of a person;
    `more` and `fewer` price one more or one fewer of a value, at the target sizes.
    Index -1 ("not there") is a last row and column that stays empty.
    """

    def __init__(self, terms: Terms, targets: Integers) -> None:
        """Start with empty rooms that should come to have the sizes of *targets*."""
        case, self.terms = terms.case, terms
        people, rounds, rooms = case.people, case.rounds, case.rooms
        self.targets = targets
        self.seats = np.full((rounds, people), NOBODY, dtype=np.int64)
        self.size = np.zeros((rounds, rooms), dtype=np.int64)
        self.cells = np.zeros((rounds, rounds, rooms + 1, rooms + 1), dtype=np.int16)
        self.members = np.zeros((rounds, terms.no_organisation + 1, rooms + 1), dtype=np.int16)
        self.has = np.zeros((rounds, terms.last_value + 1, rooms), dtype=np.int64)
        self.had = np.zeros((people, terms.no_topic + 1), dtype=np.int16)
        self.shares: list[Shares] = [shares_of(terms, at) for at in range(rounds)]
        tables = [share.changes(self.has[at], targets[at]) for at, share in enumerate(self.shares)]
        self.more = [more for more, _ in tables]
        self.fewer = [fewer for _, fewer in tables]
        self.every_round = np.arange(rounds)
        self.foes: list[list[int]] = [[] for _ in range(people)]
        for one, other in case.apart.tolist():
            self.foes[one].append(other)
            self.foes[other].append(one)

    def seat(self, person: int, at: int, room: int, step: int = 1) -> None:
        """Give somebody a seat, or with *step* -1 take it away."""
        terms = self.terms
        self.size[at, room] += step
        for other in range(len(self.seats)):
            if other != at and (there := self.seats[other, person]) != NOBODY:
                self.cells[at, other, room, there] += step
                self.cells[other, at, there, room] += step
        if terms.organisations[person] != terms.no_organisation:
            self.members[at, terms.organisations[person], room] += step
        for value in terms.values[:, person]:
            if value != terms.last_value:
                self.has[at, value, room] += step
        if (topic := terms.topics[at, room]) != terms.no_topic:
            self.had[person, topic] += step
        self.seats[at, person] = room if step > 0 else NOBODY
        self._reprice(at, slice(room, room + 1))

    def fill(self, seats: Integers) -> None:
        """Give everybody their *seats*, [R, P], in a hall that is empty."""
        terms = self.terms
        for at, taken in enumerate(seats):
            people = np.nonzero(taken != NOBODY)[0]
            rooms = taken[people]
            np.add.at(self.size[at], rooms, 1)
            for other in np.delete(self.every_round, at):
                there = seats[other, people]
                both = there != NOBODY
                np.add.at(self.cells[at, other], (rooms[both], there[both]), 1)
            organisations = terms.organisations[people]
            known = organisations != terms.no_organisation
            np.add.at(self.members[at], (organisations[known], rooms[known]), 1)
            for row in terms.values[:, people]:
                known = row != terms.last_value
                np.add.at(self.has[at], (row[known], rooms[known]), 1)
            topics = terms.topics[at, rooms]
            known = topics != terms.no_topic
            np.add.at(self.had, (people[known], topics[known]), 1)
            self._reprice(at, slice(None))
        self.seats[:] = seats

    def settle(self) -> None:
        """Take the sizes that the rooms have as the sizes they should have."""
        self.targets = self.size.copy()
        for at, share in enumerate(self.shares):
            self.more[at], self.fewer[at] = share.changes(self.has[at], self.targets[at])

    def _reprice(self, at: int, rooms: slice | Integers) -> None:
        """Keep what one more or one fewer of each value would cost in *rooms*."""
        more, fewer = self.shares[at].changes(self.has[at][:, rooms], self.targets[at, rooms])
        self.more[at][:, rooms], self.fewer[at][:, rooms] = more, fewer

    def change(self, people: Integers, at: int, rooms: Integers) -> None:
        """Let *people* who sit in different rooms change to other rooms, all different too."""
        old = self.seats[at, people].copy()
        self._count(people, at, old, -1)
        self._count(people, at, rooms, 1)
        self.seats[at, people] = rooms
        self._reprice(at, np.union1d(old, rooms))

    def _count(self, people: Integers, at: int, rooms: Integers, step: int) -> None:
        terms = self.terms
        self.size[at, rooms] += step
        for other in range(len(self.seats)):
            if other != at:
                there = self.seats[other, people]
                here = there != NOBODY
                self.cells[at, other, rooms[here], there[here]] += step
                self.cells[other, at, there[here], rooms[here]] += step
        organisations = terms.organisations[people]
        self.members[at, organisations, rooms] += step * (organisations != terms.no_organisation)
        for row in terms.values:
            self.has[at, row[people], rooms] += step * (row[people] != terms.last_value)
        topics = terms.topics[at, rooms]
        self.had[people, topics] += step * (topics != terms.no_topic)

    def unseat(self, person: int, at: int) -> int:
        """Take somebody's seat away and give which it was."""
        room = int(self.seats[at, person])
        self.seat(person, at, room, -1)
        return room

    def price_of_rooms(self, person: int, at: int) -> Integers:
        """Give what it costs to seat somebody who stands, in each room, at the target sizes."""
        terms = self.terms
        price = self._company(person, at) + self._rules(person, at)
        price += self.more[at][terms.values[:, person]].sum(axis=0)
        price += self._hopes(person, at)
        return price

    def _company(self, person: int, at: int) -> Integers:
        """Price those whom somebody knows from elsewhere, or who are of one organisation."""
        terms, rooms = self.terms, self.terms.case.rooms
        weight, worth = terms.weights[at], terms.worth
        known = self.cells[at, self.every_round, :rooms, self.seats[:, person]]
        price: Integers = self.prices_of_rounds(at) @ known
        same = self.members[at, terms.organisations[person], :rooms].astype(np.int64)
        price += worth.organisations * weight * same
        return price

    def _rules(self, person: int, at: int) -> Integers:
        terms = self.terms
        topics = self.had[person, terms.topics[at]].astype(np.int64)
        price: Integers = RULE * (topics + terms.barred[terms.case.kinds[person], at])
        for foe in self.foes[person]:
            if (room := self.seats[at, foe]) != NOBODY:
                price[room] += RULE
        return price

    def _hopes(self, person: int, at: int) -> Integers:
        """Price what somebody was told, and subtract what they wish."""
        terms, rooms = self.terms, self.terms.case.rooms
        wished = terms.wishes[person, terms.topics[at]] * (self.had[person, terms.topics[at]] == 0)
        price: Integers = -terms.worth.wishes * wished
        if (told := terms.told[person, at]) != NOBODY:
            price += terms.worth.moves * terms.weights[at] * (np.arange(rooms) != told)
        return price

    def prices_of_rounds(self, at: int) -> Integers:
        """Give what it costs to meet in a round somebody met in each of the others: [R]."""
        prices: Integers = (
            self.terms.worth.repeats * self.terms.weights[at] * self.terms.case.weights
        )
        prices[at] = 0
        return prices
