"""One person out of every room of a round stands up, and all sit down again at the least price."""

import numpy as np

from agenda.seating.case import NOBODY, Integers, Truths
from agenda.seating.engine.hall import Hall
from agenda.seating.engine.stream import Stream
from agenda.seating.engine.worth import RULE

_AT_ONCE = 100
"""How many people stand at most: an assignment of more takes too long for what it finds."""


def standing(hall: Hall, at: int, urgent: Truths, stream: Stream) -> tuple[Integers, Integers]:
    """Choose one person from each room of a round, the *urgent* first: people and their rooms.

    Mostly they are like one of the urgent in what rooms are balanced by, so that balance is no
    obstacle to what they do.
    """
    people = np.nonzero(hall.terms.single[at])[0]
    if not len(people):
        return people, people
    seats = hall.seats[at, people]
    luck = stream.numbers(len(people), 128) + (urgent[people].astype(np.int64) << 8)
    pressed = people[urgent[people]]
    if len(pressed) and stream.below(3) == 0:
        one = int(pressed[stream.below(len(pressed))])
        luck += _likeness(hall, people, one) + ((people == one).astype(np.int64) << 12)
    order = np.argsort((seats << 20) + luck, kind="stable")
    last = np.append(np.diff(seats[order]), 1) != 0
    chosen = order[last]
    chosen = chosen[np.argsort(-luck[chosen], kind="stable")[:_AT_ONCE]]
    return people[chosen], seats[chosen]


def _likeness(hall: Hall, people: Integers, one: int) -> Integers:
    """Tell how much *people* are like somebody: those who are may change places at no price."""
    terms = hall.terms
    kinds = terms.case.kinds
    like: Integers = (terms.values[:, people] == terms.values[:, one][:, None]).sum(axis=0)
    like += kinds[people] == kinds[one]
    return 64 * like


def reseated(hall: Hall, at: int, people: Integers, rooms: Integers, stream: Stream) -> int:
    """Seat the standing *people* anew in the *rooms* they came from; give what it changes."""
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 -- slow import

    price = prices(hall, at, people, rooms)
    side = len(people)
    luck = stream.numbers(side * side, 16).reshape(side, side)
    _, chosen = linear_sum_assignment(price * (16 * side) + luck)
    everybody = np.arange(side)
    change = int(price[everybody, chosen].sum() - price[everybody, everybody].sum())
    moved = chosen != everybody
    hall.change(people[moved], at, rooms[chosen[moved]])
    return change


def prices(hall: Hall, at: int, people: Integers, rooms: Integers) -> Integers:
    """Price each of the *people* in each of the *rooms*, from which one of them is gone each.

    The result is [people, rooms]; the k-th person came from the k-th room.
    """
    price = _company(hall, at, people, rooms)
    price += _shares(hall, at, people, rooms)
    price += _rules_and_hopes(hall, at, people, rooms)
    return price


def _company(hall: Hall, at: int, people: Integers, rooms: Integers) -> Integers:
    terms, worth = hall.terms, hall.terms.worth
    weight = terms.weights[at]
    own = terms.organisations[people]
    known = own != terms.no_organisation
    same = hall.members[at][own[:, None], rooms].astype(np.int64)
    same -= (own[:, None] == own[None, :]) & known[:, None]
    price: Integers = worth.organisations * weight * same
    there = hall.seats[:, people]
    met = hall.cells[at][hall.every_round[:, None, None], rooms, there[:, :, None]]
    met = met - ((there[:, :, None] == there[:, None, :]) & (there != NOBODY)[:, :, None])
    return price + np.tensordot(hall.prices_of_rounds(at), met, axes=1)


def _shares(hall: Hall, at: int, people: Integers, rooms: Integers) -> Integers:
    terms = hall.terms
    values = terms.values[:, people]
    has = hall.has[at][:, rooms].copy()
    for row in values:
        has[row, np.arange(len(people))] -= row != terms.last_value
    more, _ = hall.shares[at].changes(has, hall.targets[at][rooms])
    price = np.zeros((len(people), len(rooms)), dtype=np.int64)
    for row in values:
        price += more[row]
    return price


def _rules_and_hopes(hall: Hall, at: int, people: Integers, rooms: Integers) -> Integers:
    terms, case = hall.terms, hall.terms.case
    topics = terms.topics[at][rooms]
    had = hall.had[people][:, topics].astype(np.int64)
    had -= (topics[:, None] == topics[None, :]) & (topics != terms.no_topic)[None, :]
    price: Integers = RULE * (had + terms.barred[case.kinds[people], at][:, rooms])
    if terms.worth.wishes and len(case.wishes):
        price -= terms.worth.wishes * (terms.wishes[people][:, topics] * (had == 0))
    if terms.worth.moves:
        told = terms.told[people, at][:, None]
        moved = (told != NOBODY) & (told != rooms[None, :])
        price += terms.worth.moves * terms.weights[at] * moved
    _price_foes(hall, at, people, (rooms, price))
    return price


def _price_foes(hall: Hall, at: int, people: Integers, table: tuple[Integers, Integers]) -> None:
    """Price rooms with people to be kept apart from; two who both stand are not looked at."""
    rooms, price = table
    column = {room: index for index, room in enumerate(rooms.tolist())}
    up = set(people.tolist())
    for one, person in enumerate(people.tolist()):
        for foe in hall.foes[person]:
            room = int(hall.seats[at, foe])
            if foe not in up and room in column:
                price[one, column[room]] += RULE
