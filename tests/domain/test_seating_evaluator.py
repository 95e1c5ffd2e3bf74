"""The independent judge of seatings, its workshops, and that it agrees with the score."""

import ast
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from agenda.seating import score
from agenda.seating.case import NOBODY, Integers
from agenda.seating.levels import ORDER, Level
from tests.seating import evaluator, instances, least
from tests.seating.cases import Posed, pose
from tests.seating.evaluator import Verdict, evaluate
from tests.seating.stream import Stream
from tests.seating.witness import StuckError, seat_by_rules
from tests.seating.workshop import Instance, Person, Plan, Room, Round, Row, published, written

FEASIBLE: Final = ("A30", "A60", "B60", "W80", "D500")
HERE: Final = Path(evaluator.__file__).parent
SEED_CASE_REPEATS: Final = 812


# --- workshops --------------------------------------------------------------------


@pytest.mark.parametrize("seed", instances.SEEDS)
@pytest.mark.parametrize("name", ["A30", "A60", "B60", "W80", "X60"])
def test_a_small_workshop_is_drawn_as_its_file_says(name: str, seed: int) -> None:
    text = instances.file_of(name, seed).read_text(encoding="utf-8")
    assert written(instances.draw(name, seed)) == text
    assert json.loads(text) == instances.draw(name, seed)


@pytest.mark.parametrize("name", [*instances.PURE, "R60"])
@pytest.mark.volume
def test_so_are_pure_groups_and_a_repair(name: str) -> None:
    assert written(instances.draw(name)) == instances.file_of(name, 1).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["D500", "X500", "R500", pytest.param("E5000", marks=pytest.mark.slow)]
)
@pytest.mark.volume
def test_a_large_workshop_is_drawn_as_its_hash_says(name: str) -> None:
    hashes = json.loads(instances.INDEX.read_text(encoding="utf-8"))
    assert instances.sha256_of(instances.draw(name, 1)) == hashes[f"{name}-1"]


@pytest.mark.parametrize("name", FEASIBLE)
@pytest.mark.volume
def test_a_workshop_has_a_plan_that_keeps_every_rule(name: str) -> None:
    for seed in (1, 2) if name == "D500" else instances.SEEDS:
        instance, plan = instances.with_witness(name, seed)
        assert evaluate(instance, plan).broken == {}, seed


@pytest.mark.parametrize("seed", instances.SEEDS)
def test_a_published_plan_kept_every_rule_when_it_was_published(seed: int) -> None:
    before, after = instances.load("B60", seed), instances.load("R60", seed)
    verdict = evaluate(before, published(after))
    assert verdict.broken == {}
    assert verdict.excess == 0


def test_after_the_change_three_are_gone_and_two_are_new() -> None:
    instance = instances.load("R60", 1)
    to_come = [person for person in instance["people"] if "available" in person]
    assert [len(person["available"]) for person in to_come] == [2] * 5
    assert [person.get("langs") for person in to_come[-2:]] == [["ar"], ["en", "fr"]]


@pytest.mark.parametrize("seed", instances.SEEDS)
def test_an_impossible_workshop_is_impossible_for_one_person_only(seed: int) -> None:
    instance, lonely = instances.with_lonely("X60", seed)
    with pytest.raises(StuckError):
        seat_by_rules(instance, Stream("plan", 1), attempts=20)
    of_topics = seat_by_rules(instance, Stream("plan", 1), any_topic={lonely})
    of_languages = seat_by_rules(instance, Stream("plan", 1), any_language={lonely})
    assert evaluate(instance, of_topics).broken.keys() >= {"topic-once"}
    assert evaluate(instance, of_languages).broken.keys() >= {"language"}


def test_numbers_that_look_like_chance_never_change() -> None:
    stream = Stream("", 0)
    assert stream.next() == 0xE220A8397B1DCDAF


# --- the evaluator ----------------------------------------------------------------


def test_the_evaluator_imports_nothing_that_knows_the_engine() -> None:
    for module in ("evaluator", *MODULES):
        tree = ast.parse((HERE / f"{module}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                assert all(name.name in sys.stdlib_module_names for name in node.names)
            if isinstance(node, ast.ImportFrom):
                top = (node.module or "").partition(".")[0]
                assert top in sys.stdlib_module_names or node.module in OWN, node.module


MODULES: Final = ("drawing", "instances", "least", "settle", "stream", "witness", "workshop")
OWN: Final = tuple(f"tests.seating.{module}" for module in MODULES)


def test_a_process_that_only_evaluates_loads_nothing_of_the_engine() -> None:
    code = (
        "import sys; import tests.seating.evaluator; "
        "print([m for m in sys.modules if m.split('.')[0] in ('agenda', 'numpy', 'scipy')])"
    )
    root = HERE.parents[1]
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert answer.stdout.strip() == "[]"


def _small(**changes: object) -> Instance:
    people = [
        Person(id="a", org="x", gender="f", langs=["en"]),
        Person(id="b", org="x", gender="f", langs=["en"]),
        Person(id="c", org="y", gender="m", langs=["fr"]),
        Person(id="d", org="z", gender="m", langs=["en", "fr"]),
    ]
    for person in people:
        person.update(changes.get(person["id"], {}))  # type: ignore[typeddict-item]
    rounds = [
        Round(
            id=at,
            session=at,
            rooms=[
                Room(id="1", topic=f"{at}-1", languages=["en", "fr"], least=2, most=2),
                Room(id="2", topic=f"{at}-2", languages=["en", "fr"], least=2, most=2),
            ],
        )
        for at in ("r1", "r2")
    ]
    return Instance(id="small", seed=1, people=people, rounds=rounds)


def _rows(**rounds: str) -> Plan:
    """Read "ab cd" as the people of room 1 and of room 2."""
    return [
        Row(person, at, str(number))
        for at, rooms in rounds.items()
        for number, inside in enumerate(rooms.split(" "), 1)
        for person in inside
    ]


def test_two_of_an_organisation_in_a_room_are_counted() -> None:
    assert evaluate(_small(), _rows(r1="ab cd", r2="ac bd")).excess == 1


def test_unless_the_organiser_keeps_them_together() -> None:
    verdict = evaluate(_small(a={"together": ["b"]}), _rows(r1="ab cd", r2="ab cd"))
    assert (verdict.organisations, verdict.repeats) == (0, 1)
    assert verdict.broken == {}


def test_a_pair_that_meets_again_is_a_repeat() -> None:
    verdict = evaluate(_small(), _rows(r1="ab cd", r2="ab cd"))
    assert (verdict.repeats, verdict.worst_off, verdict.met) == (2, 1, 2)


def test_a_room_without_its_share_is_out_of_balance() -> None:
    assert evaluate(_small(), _rows(r1="ab cd", r2="ac bd")).balance == 4


def test_each_rule_has_its_code() -> None:
    instance = _small(a={"apart": ["b"]}, c={"together": ["d"]}, d={"available": ["r1"]})
    instance["rounds"][0]["rooms"][1]["fixed"] = ["a"]
    instance["rounds"][1]["rooms"][0]["topic"] = "r1-1"
    instance["rounds"][1]["rooms"][1]["languages"] = ["fr"]
    verdict = evaluate(instance, _rows(r1="abc d", r2="a bcd"))
    assert verdict.broken == {
        "apart": 1,
        "availability": 1,
        "capacity": 4,
        "fixed-seat": 1,
        "language": 1,
        "together": 1,
        "topic-once": 1,
    }


def test_what_is_past_breaks_no_rule_unless_it_is_changed() -> None:
    instance = _small()
    instance["rounds"][0]["locked"] = True
    instance["rounds"][0]["rooms"][0]["languages"] = ["ar"]
    instance["published"] = {"r1": {"1": ["a", "b", "c"], "2": ["d"]}}
    assert evaluate(instance, _rows(r1="abc d", r2="ac bd")).broken == {}
    assert evaluate(instance, _rows(r1="ab cd", r2="ac bd")).broken["in-session-locked"] == 1


def test_a_past_round_may_be_crowded_though_somebody_missed_it() -> None:
    instance = _small(d={"available": ["r2"]})
    instance["rounds"][0]["locked"] = True
    instance["published"] = {"r1": {"1": ["a", "b", "c"]}}
    assert evaluate(instance, _rows(r1="abc ", r2="ac bd")).broken == {}


def test_a_second_seat_in_a_round_is_refused() -> None:
    with pytest.raises(ValueError, match="a second one"):
        evaluate(_small(), _rows(r1="aa bc"))


@pytest.mark.parametrize(
    ("name", "repeats"),
    [("P6-10-4", 144), ("P5-6-4", 30), ("P6-8-4", 72), ("P4-8-4", 96), ("G8-4-10", 0)],
)
def test_the_repeats_that_no_plan_avoids(name: str, repeats: int) -> None:
    assert least.least_repeats(instances.draw(name)) == repeats


def test_a_swap_forces_the_same_groups_to_meet_again() -> None:
    instance = instances.draw("A30")
    forced = [one for one in instance["people"] if "together" in one]
    for person in forced:
        del person["together"]
    assert least.least_repeats(instance) == SEED_CASE_REPEATS


@pytest.mark.parametrize("name", FEASIBLE)
def test_no_plan_goes_below_the_bounds(name: str) -> None:
    instance, plan = instances.with_witness(name, 1)
    verdict = evaluate(instance, plan)
    assert verdict.repeats >= least.least_repeats(instance)
    assert verdict.worst_off >= least.least_worst_off(instance)
    assert verdict.wishes >= least.least_unmet_wishes(instance)
    assert verdict.excess >= 0


# --- the evaluator and the score --------------------------------------------------


def _same(posed: Posed, seats: Integers) -> None:
    verdict = evaluate(posed.instance, posed.plan(seats))
    values = score.values(posed.case, seats)
    assert {level: values[level] for level in ORDER} == _levels(verdict)
    if all(weight == 1 for weight in posed.case.weights):
        broken = Counter(str(one.rule) for one in score.violations(posed.case, seats))
        assert dict(sorted(broken.items())) == verdict.broken


def _levels(verdict: Verdict) -> dict[Level, int]:
    return {
        Level.SIZES: verdict.sizes,
        Level.ORGANISATIONS: verdict.organisations,
        Level.BALANCE: verdict.balance,
        Level.ALONE: verdict.alone,
        Level.REPEATS: verdict.repeats,
        Level.WORST_OFF: verdict.worst_off,
        Level.WISHES: verdict.wishes,
        Level.MOVES: verdict.moves,
    }


def _anyhow(posed: Posed, stream: Stream, absent: int) -> Integers:
    """Seat people anyhow; some are nowhere, some where they should not be."""
    case = posed.case
    seats = np.full((case.people, case.rounds), NOBODY, dtype=np.int64)
    for person in range(case.people):
        for at in range(case.rounds):
            if stream.below(100) >= absent:
                seats[person, at] = stream.below(int((case.most[at] > 0).sum()))
    return seats


@pytest.mark.parametrize("name", ["A30", "A60", "B60", "W80", "R60", "X60", "P6-10-4", "G5-3-7"])
@pytest.mark.parametrize("absent", [0, 10])
def test_the_score_agrees_on_any_plan(name: str, absent: int) -> None:
    posed = pose(instances.load(name, 2))
    stream = Stream(name, absent)
    for _ in range(3):
        _same(posed, _anyhow(posed, stream, absent))


def test_the_score_agrees_on_a_plan_that_keeps_the_rules() -> None:
    for name in FEASIBLE:
        instance, plan = instances.with_witness(name, 3)
        posed = pose(instance)
        _same(posed, posed.seats(plan))
        assert list(score.violations(posed.case, posed.seats(plan))) == []


def test_the_score_agrees_on_a_published_plan() -> None:
    posed = pose(instances.load("R60", 1))
    _same(posed, posed.seats(published(posed.instance)))


def test_a_plan_is_the_same_after_having_been_numbers() -> None:
    for name in FEASIBLE:
        instance, plan = instances.with_witness(name, 1)
        posed = pose(instance)
        assert sorted(posed.plan(posed.seats(plan))) == sorted(plan)


def test_two_rounds_that_swap_are_one_decision() -> None:
    case = pose(instances.load("A30", 1)).case
    assert case.weights.tolist() == [2, 2]
    assert case.topics.tolist() == [[NOBODY, NOBODY]] * 2
