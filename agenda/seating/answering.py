"""A posed question is answered: by the engine, by an exact search, or by why it cannot be."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from agenda.errors import RefusedError
from agenda.messages import seating as words
from agenda.model import Event, Way
from agenda.roster import Roster
from agenda.seating import proof
from agenda.seating.case import Case, Integers
from agenda.seating.conflict import Clause, explain, find_feasible
from agenda.seating.conflict.counting import by_counting
from agenda.seating.engine import bounds, seat
from agenda.seating.levels import Reached, Violation
from agenda.seating.plan import Broken, Conflict, Plan, Seat
from agenda.seating.posing import Posed, pose
from agenda.seating.question import Question
from agenda.seating.score import values, violations
from agenda.seating.sittings import sittings

POLISHED = 24
"""How often a part of a seating is seated anew for a proof."""

FEW = 150
"""Up to how many people it is asked first whether all rules can be kept: a matter of moments."""

Watch = Callable[[float, tuple[Reached, ...]], None]


@dataclass(frozen=True)
class Wanted:
    """How to seat: *told* is the plan so far, of which the rounds in *locked* are facts.

    Without *steps* the engine takes as many as the size of the event asks for; *watch* learns
    how far it is. To *prove* more than the bounds do takes OR-Tools, and its time.
    """

    seed: int = 1
    told: Plan | None = None
    locked: frozenset[str] = frozenset()
    steps: int | None = None
    watch: Watch | None = None
    prove: bool = False


@dataclass(frozen=True)
class Answer:
    """What came of a question: an *answer*, [P, R], or the *conflict* that allows none."""

    posed: Posed
    answer: Integers | None = None
    reached: tuple[Reached, ...] = ()
    conflict: Conflict | None = None
    moves: int | None = None

    @property
    def seats(self) -> tuple[Seat, ...]:
        """The seats in ids of people, rounds and topics."""
        return () if self.answer is None else tuple(self.posed.seats(self.answer))


def solve(posed: Posed, wanted: Wanted) -> Answer:
    """Answer a question as well as the engine can, or say why there is no answer."""
    if posed.case.people <= FEW or by_counting(posed.case):
        conflict = conflict_of(posed)
        if conflict is not None:
            return Answer(posed, conflict=conflict)
    found = seat(posed.case, seed=wanted.seed, steps=wanted.steps, progress=wanted.watch)
    if found.violations:
        return _rescued(posed, found.violations)
    if wanted.prove:
        return _proven(posed, wanted.seed, found.seats, found.reached)
    return Answer(posed, found.seats, found.reached)


def _rescued(posed: Posed, broken: Sequence[Violation]) -> Answer:
    """Say why nobody can seat what the search could not, or else seat it exactly."""
    conflict = conflict_of(posed)
    if conflict is not None:
        return Answer(posed, conflict=conflict)
    seats = find_feasible(posed.case)
    if seats is not None:
        return Answer(posed, seats, reached_by(posed.case, seats))
    clauses = (Clause(one.rule, one.people, one.round, one.rooms) for one in broken)
    left = dict.fromkeys(_in_ids(posed, one) for one in clauses)
    return Answer(posed, conflict=Conflict(rules=tuple(left)))


def _proven(posed: Posed, seed: int, seats: Integers, reached: tuple[Reached, ...]) -> Answer:
    """Let OR-Tools make better what is not proven to be the best, and prove more of it."""
    if not proof.available():
        raise RefusedError(words.NO_PROOF_TOOLS())
    if not all(one.proven for one in reached):
        seats = proof.polish(posed.case, seats, seed=seed, steps=POLISHED)
        reached = tuple(_proven_more(posed.case, seats, reached_by(posed.case, seats)))
    return Answer(posed, seats, reached)


def reached_by(case: Case, answer: Integers) -> tuple[Reached, ...]:
    """Give the value of an *answer*, [P, R], and the bound on each level."""
    below = bounds(case)
    return tuple(Reached(one, value, below[one]) for one, value in values(case, answer).items())


def _proven_more(case: Case, seats: Integers, reached: Iterable[Reached]) -> Iterator[Reached]:
    """Raise the bounds of levels, as long as all levels before are proven."""
    proven = True
    for one in reached:
        bound = one.bound
        if proven and not one.proven:
            bound = max(bound, min(proof.prove(case, seats, one.level), one.value))
        proven = proven and bound == one.value
        yield replace(one, bound=bound)


def conflict_of(posed: Posed) -> Conflict | None:
    """Explain in rounds and topics, unless groups rotate: then they are what is in the way."""
    if all(block.way is not Way.ROTATE for block in posed.blocks if block.rotates):
        posed = pose(posed.question, plain=True)
    found = explain(posed.case)
    if found is None:
        return None
    return Conflict(
        rules=tuple(_in_ids(posed, one) for one in found.rules),
        relaxations=tuple(tuple(_in_ids(posed, one) for one in way) for way in found.relaxations),
    )


def _in_ids(posed: Posed, clause: Clause) -> Broken:
    """Give a clause in ids of people, rounds and topics."""
    people = tuple(posed.people[one].id for one in clause.people)
    if clause.round < 0:
        return Broken(rule=clause.rule, people=people, by=clause.by)
    block = posed.blocks[clause.round]
    sitting = block.sittings[0]
    rooms = tuple(sitting.topics[block.rooms[0][row]].id for row in clause.rooms)
    return Broken(rule=clause.rule, people=people, round=sitting.id, rooms=rooms, by=clause.by)


def broken_rules(event: Event, roster: Roster, plan: Plan) -> tuple[Broken, ...]:
    """Give every rule that the seats of a *plan* break, round by round."""
    people = tuple(one for one in roster if one.seated)
    away = frozenset(plan.away)
    posed = pose(
        Question(event, roster, people, sittings(event, roster), told=plan.rooms, away=away),
        plain=True,
    )
    found = violations(posed.case, posed.case.published)
    clauses = (Clause(one.rule, one.people, one.round, one.rooms) for one in found)
    return tuple(dict.fromkeys(_in_ids(posed, one) for one in clauses))
