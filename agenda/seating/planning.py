"""People are seated: the whole way from an agenda and a roster to a plan."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from agenda.model import Event, Level, Way
from agenda.roster import Participant, Roster
from agenda.seating.answering import Answer, Wanted, reached_by, solve
from agenda.seating.case import NOBODY, Integers
from agenda.seating.choosing import choose
from agenda.seating.columns import check_fit, wishes
from agenda.seating.levels import Reached
from agenda.seating.plan import LevelReached, Plan, Seat, Waiting, rooms_of
from agenda.seating.posing import Posed, pose
from agenda.seating.question import Question, Rooms
from agenda.seating.rapporteurs import choose_rapporteurs
from agenda.seating.repair import repair
from agenda.seating.sittings import Sitting, sittings
from agenda.seating.understanding import language_conflict


def plan_seats(event: Event, roster: Roster, wanted: Wanted) -> tuple[Plan, ...]:
    """Seat everybody; after an earlier plan there may be several, the fewest moves first.

    There is always one: where no seating keeps all rules, it has a conflict instead of seats. A
    `RosterError` says what in the roster does not fit the agenda.
    """
    rounds = sittings(event, roster)
    check_fit(event, roster, rounds)
    people = tuple(one for one in roster if one.seated)
    return _Planning(event, roster, people, rounds, wanted).plans()


@dataclass(frozen=True)
class _Planning:
    """One planning: rounds that are facts, rounds in which people choose, all the others."""

    event: Event
    roster: Roster
    people: tuple[Participant, ...]
    rounds: tuple[Sitting, ...]
    wanted: Wanted

    @cached_property
    def facts(self) -> tuple[Sitting, ...]:
        """The rounds whose seats are given."""
        locked = self.wanted.locked
        return tuple(one for one in self.rounds if one.id in locked or one.way is Way.GIVEN)

    @cached_property
    def told(self) -> Rooms | None:
        """The rooms people were told before."""
        return self.wanted.told.rooms if self.wanted.told else None

    def open(self, *ways: Way) -> tuple[Sitting, ...]:
        facts = {one.id for one in self.facts}
        return tuple(one for one in self.rounds if one.id not in facts and one.way in ways)

    def plans(self) -> tuple[Plan, ...]:
        if not self.rounds:
            return (Plan(event=self.event.id, seed=self.wanted.seed),)
        chosen, waiting = self._choose()
        if chosen is not None and chosen.conflict is not None:
            return (self._plan(chosen, (), waiting),)
        first = chosen.seats if chosen else ()
        return tuple(self._plan(one, first, waiting) for one in self._seat(first))

    def _known(self, chosen: Iterable[Seat] = ()) -> dict[str, dict[str, str]]:
        facts = {one.id for one in self.facts}
        known = {name: dict(seats) for name, seats in (self.told or {}).items() if name in facts}
        for one in chosen:
            known.setdefault(one.round, {})[one.person] = one.room
        return known

    def _question(
        self, rounds: tuple[Sitting, ...], past: tuple[Sitting, ...], known: Rooms
    ) -> Question:
        order = self.event.seating.levels
        if self.wanted.told is not None:
            order = (Level.MOVES, *(one for one in order if one is not Level.MOVES))
        told = self.wanted.told or Plan(event=self.event.id)
        return Question(
            self.event,
            self.roster,
            self.people,
            rounds,
            past,
            known,
            self.told,
            order,
            away=frozenset(told.away),
            pinned=rooms_of(told.pinned),
            closed=frozenset((one.round, one.room) for one in told.closed),
        )

    def _choose(self) -> tuple[Answer | None, tuple[Waiting, ...]]:
        """Seat the sessions in which people choose, and say who waits for a seat there."""
        rounds = self.open(Way.CHOOSE)
        if not rounds:
            return None, ()
        posed = pose(self._question(rounds, self.facts, self._known()))
        ranks = self._ranks(posed)
        wished = choose(posed.case, ranks, self.wanted.seed)
        case = replace(posed.case, published=wished, present=wished != NOBODY, order=(Level.MOVES,))
        answer = solve(replace(posed, case=case), self.wanted)
        return answer, tuple(self._waiting(rounds, answer.seats))

    def _ranks(self, posed: Posed) -> Integers:
        """Give the place of each room in people's wishes, or before all where they sat already."""
        case = posed.case
        ranks = np.full((case.people, case.rounds, case.rooms), NOBODY, dtype=np.int64)
        for at, block in enumerate(posed.blocks):
            one = block.sittings[0]
            index = {topic.id: number for number, topic in enumerate(one.topics)}
            found = [(who, index[topic]) for who, (_, topic) in wishes(self.people, [one])]
            for who in {who for who, _ in found}:
                rooms = [room for other, room in found if other == who]
                ranks[who, at, rooms] = range(1, len(rooms) + 1)
            for who, person in enumerate(self.people):
                room = (self.told or {}).get(one.id, {}).get(person.id)
                if room in index:
                    ranks[who, at, index[room]] = 0
        return ranks

    def _waiting(self, rounds: Sequence[Sitting], seats: Sequence[Seat]) -> Iterator[Waiting]:
        """Name those who did not get what they wished for first, in the order of the roster."""
        sessions = dict.fromkeys(one.session.id for one in rounds)
        had = {(seat.round.rpartition("/")[0], seat.person, seat.room) for seat in seats}
        for name in sessions:
            own = [one for one in rounds if one.session.id == name]
            first: dict[int, str] = {}
            for who, (_, topic) in wishes(self.people, own):
                first.setdefault(who, topic)
            for who, topic in sorted(first.items()):
                if (name, self.people[who].id, topic) not in had:
                    yield Waiting(person=self.people[who].id, session=name, room=topic)

    def _seat(self, chosen: Sequence[Seat]) -> tuple[Answer, ...]:
        rounds = self.open(Way.ROTATE, Way.BALANCED)
        past = tuple(one for one in self.rounds if one not in rounds)
        posed = pose(self._question(rounds, past, self._known(chosen)))
        if not rounds:
            seats = posed.case.locked
            return (Answer(posed, seats, reached_by(posed.case, seats)),)
        if not (posed.case.published[:, len(past) :] != NOBODY).any():
            return (solve(posed, self.wanted),)
        offers = repair(posed.case, seed=self.wanted.seed)
        return tuple(
            Answer(posed, one.seats, reached_by(posed.case, one.seats), moves=one.moves)
            for one in offers
        ) or (solve(posed, self.wanted),)

    def _plan(self, found: Answer, chosen: Sequence[Seat], waiting: tuple[Waiting, ...]) -> Plan:
        before = self.wanted.told or Plan(event=self.event.id)
        kept = {"seats": (), "levels": (), "rapporteurs": (), "waiting": (), "conflict": None}
        news = {"event": self.event.id, "seed": self.wanted.seed, "moves": found.moves}
        plan = before.model_copy(update={**kept, **news})
        if found.conflict is not None:
            return plan.model_copy(update={"conflict": found.conflict})
        seats = {(one.round, one.person): one for one in (*found.seats, *chosen, *self._had())}
        order = {one.id: number for number, one in enumerate(self.rounds)}
        listed = tuple(
            sorted(seats.values(), key=lambda one: (order[one.round], one.room, one.person))
        )
        lost = language_conflict(self.event, self.roster, listed, self.wanted.locked)
        if lost is not None:
            return plan.model_copy(update={"conflict": lost})
        return plan.model_copy(
            update={
                "seats": listed,
                "levels": tuple(_shown(one) for one in found.reached if self._counts(one.level)),
                "rapporteurs": tuple(choose_rapporteurs(self.rounds, self.people, listed)),
                "waiting": waiting,
            }
        )

    def _had(self) -> Iterator[Seat]:
        """Give the seats that are facts, also of people who have left."""
        for name, seats in self._known().items():
            yield from (Seat(person=who, round=name, room=room) for who, room in seats.items())

    def _counts(self, level: Level) -> bool:
        """Tell whether a level says anything here."""
        if level is Level.MOVES:
            return self.wanted.told is not None
        if level is Level.WISHES:
            return any(one.wishes for one in self.people)
        return level is not Level.ALONE or bool(self.event.seating.never_alone)


def _shown(one: Reached) -> LevelReached:
    ratio = None if one.bound == 0 and one.value else round(one.ratio, 4)
    return LevelReached(
        level=one.level, value=one.value, bound=one.bound, ratio=ratio, proven=one.proven
    )
