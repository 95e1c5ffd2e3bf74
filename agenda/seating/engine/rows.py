"""What it would change that one person swaps with each of the others: for thousands of people."""

import numpy as np

from agenda.seating.case import NOBODY, Integers
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.worth import RULE

NEVER = 1 << 50
"""What an impossible change costs."""


def prices_of_seats(hall: Hall, at: int, people: Integers | None = None) -> Integers:
    """Give what everybody, or some *people*, would save by leaving their room in a round."""
    people = np.arange(hall.terms.case.people) if people is None else people
    price = prices_of_company(hall, at, people)
    seats = hall.seats[at, people]
    for row in hall.terms.values:
        price -= np.where(seats == NOBODY, 0, hall.fewer[at][row[people], seats])
    return price


def prices_of_company(hall: Hall, at: int, people: Integers) -> Integers:
    """Give what *people* would save by leaving their room, balance left out."""
    terms = hall.terms
    seats = hall.seats[at, people]
    organisations = terms.organisations[people]
    price = _known_elsewhere(hall, at, people, seats, own=1)
    fellows = hall.members[at][organisations, seats].astype(np.int64)
    fellows -= organisations != terms.no_organisation
    price += terms.worth.organisations * terms.weights[at] * fellows
    price += _rules_and_hopes(hall, at, people, seats)
    price[seats == NOBODY] = 0
    return price


def _known_elsewhere(
    hall: Hall, at: int, people: Integers, rooms: Integers, *, own: int = 0
) -> Integers:
    """Price whom *people* would meet again in *rooms*: not themselves, if these are their *own*."""
    there = hall.seats[:, people]
    known = hall.cells[at][hall.every_round[:, None], rooms, there] - own * (there != NOBODY)
    price: Integers = hall.prices_of_rounds(at) @ known
    return price


def prices_of_room(hall: Hall, at: int, room: int) -> Integers:
    """Give what everybody would pay who came into a room of a round: [P]."""
    terms = hall.terms
    weight, worth = terms.weights[at], terms.worth
    people = np.arange(terms.case.people)
    rooms = np.full(len(people), room)
    price = _known_elsewhere(hall, at, people, rooms)
    fellows = hall.members[at][terms.organisations, room].astype(np.int64)
    price += worth.organisations * weight * fellows
    for row in terms.values:
        price += hall.more[at][row, room]
    return price + _rules_and_hopes(hall, at, people, rooms)


def _rules_and_hopes(hall: Hall, at: int, people: Integers, rooms: Integers) -> Integers:
    """Price the rules that *people* would break in *rooms*, and what they hope for."""
    terms, case = hall.terms, hall.terms.case
    topics, now = terms.topics[at][rooms], terms.topics[at][hall.seats[at, people]]
    had = hall.had[people, topics].astype(np.int64)
    had -= (topics == now) & (topics != terms.no_topic) & (hall.seats[at, people] != NOBODY)
    price: Integers = RULE * (terms.barred[case.kinds[people], at, rooms] + had)
    if len(case.apart):
        price += RULE * _foes_in(hall, at, people, rooms)
    if terms.worth.wishes and len(case.wishes):
        price -= terms.worth.wishes * (terms.wishes[people, topics] * (had == 0))
    if terms.worth.moves:
        told = terms.told[people, at]
        price += terms.worth.moves * terms.weights[at] * ((told != NOBODY) & (told != rooms))
    return price


def _foes_in(hall: Hall, at: int, people: Integers, rooms: Integers) -> Integers:
    """Count how many of those to be kept apart from are in the *rooms*."""
    apart, seats = hall.terms.case.apart, hall.seats[at]
    wanted = np.full(len(seats), NOBODY)
    wanted[people] = rooms
    count = np.zeros(len(seats), dtype=np.int64)
    for one, other in (apart.T, apart.T[::-1]):
        np.add.at(count, one, (seats[other] == wanted[one]) & (seats[other] != NOBODY))
    return count[people]


def swaps_of(hall: Hall, at: int, person: int, leaving: Integers) -> Integers:
    """Give what it changes that somebody swaps rooms with each of the others in a round: [P].

    *leaving* are the `prices_of_seats` of the round.
    """
    terms, seats = hall.terms, hall.seats[at]
    room = int(seats[person])
    hall.seat(person, at, room, -1)
    to_rooms = hall.price_of_rooms(person, at)
    hall.seat(person, at, room)
    change: Integers = to_rooms[seats] - leaving[person]
    change += prices_of_room(hall, at, room) - leaving
    change -= 2 * _between(hall, at, person)
    bend = hall.more[at] + hall.fewer[at]
    for row in terms.values:
        value = row[person]
        own = bend[value, room] + bend[value, seats]
        change -= np.where(row == value, own, 0)
    change[~terms.single[at] | (seats == room)] = NEVER
    return change


def _between(hall: Hall, at: int, person: int) -> Integers:
    """Price that somebody and each of the others are in one room of a round: [P]."""
    terms, worth = hall.terms, hall.terms.worth
    price = np.zeros(terms.case.people, dtype=np.int64)
    for other, there in enumerate(hall.seats):
        if other != at and there[person] != NOBODY:
            price += worth.repeats * terms.weights[other] * (there == there[person])
    organisation = terms.organisations[person]
    if organisation != terms.no_organisation:
        price += worth.organisations * (terms.organisations == organisation)
    price *= terms.weights[at]
    price[hall.foes[person]] += RULE
    return price
