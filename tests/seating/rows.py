"""The rows of the table: what is measured, what the goal is, and what others have reached."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from agenda.seating.levels import Level
from tests.seating import measure
from tests.seating.instances import PURE
from tests.seating.measure import Figures
from tests.seating.repeatable import repeated

Goal = Callable[[Figures], bool]

REPEATS_LAST: Final = (
    Level.SIZES,
    Level.ORGANISATIONS,
    Level.BALANCE,
    Level.ALONE,
    Level.REPEATS,
)
"""What the goals are about; the levels after it are measured in rows of their own."""

STEPS_IN_10_S: Final = 16_000
STEPS_IN_60_S: Final = 88_000


@dataclass(frozen=True)
class Line:
    """One line of the table: one workshop, or one family, and all its seeds."""

    row: str
    name: str
    run: Callable[[int], Figures]
    goal: str = ""
    met: Goal | None = None
    peers: str = ""
    seeds: bool = True
    """Whether a seed makes a difference."""


def lines() -> Iterator[Line]:
    """Give every line, in the order of the table."""
    yield from _swapped()
    yield from _rooms_of_ten()
    yield from _pure()
    yield from _golfers()
    yield from _large()
    yield from _changes()
    yield from _impossible()
    yield Line(
        "DET",
        "B60",
        repeated,
        "one hash everywhere",
        lambda one: one.proven,
        "good-enough-golfers and GroupEng have no seed",
    )


def _swapped() -> Iterator[Line]:
    for name, seconds, peers in (
        ("A30", 1.0, "CP-SAT: 812 of 812, proven in 0.74 s; GroupEng: organisations 2, balance 12"),
        ("A60", 2.0, "CP-SAT: 3,420 of 3,420, proven in 0.86 s"),
    ):
        yield Line(
            name,
            name,
            _seat(name),
            f"1.000 with proof, balance 0, ≤ {seconds:g} s",
            _all(_sound, _in(seconds), lambda one: one.proven and _balance(one) == 0),
            peers,
        )
        yield Line(f"{name}+", name, _seat(name, levels=None), peers="every level of ours")


def _rooms_of_ten() -> Iterator[Line]:
    peers = "J 320, bound 230 on another draw: 1.39 in 95 s; GroupEng: 89 rules broken, balance 16"
    for seconds, ratio, steps in ((10, 1.5, STEPS_IN_10_S), (60, 1.3, STEPS_IN_60_S)):
        yield Line(
            f"B60/{seconds}",
            "B60",
            _seat("B60", steps),
            f"balance ≤ 1, J ≤ {ratio} × bound, ≤ {seconds} s",
            _all(_sound, _in(seconds), _weighed(ratio), lambda one: _balance(one) <= 1),
            peers,
        )
    yield Line("B60+", "B60", _seat("B60", levels=None), peers="every level of ours")
    yield Line(
        "W80",
        "W80",
        _seat("W80", levels=None),
        peers="HiGHS: wishes proven < 0.4 s, balance 3–36 s",
    )


def _pure() -> Iterator[Line]:
    for name in PURE:
        if name.startswith("P"):
            yield Line(
                "P60",
                name,
                _seat(name),
                "1.000, ≤ 0.5 s",
                _all(_sound, _in(0.5), lambda one: one.ratio == 1),
                "annealing: 1.000 in 0.6–1.2 s; good-enough-golfers: 6-10-4 > 60 s",
            )


OTHERS: Final = {
    "G8-4-5": "good-enough-golfers (gg) 0",
    "G8-4-6": "gg 0",
    "G8-4-7": "gg 0–1",
    "G8-4-8": "starter blocks 0 in 0.3 s; gg 6–7",
    "G5-3-7": "starter blocks 0; gg 6–7",
    "G10-4-9": "starter blocks 0 in 0.5 s; gg 2",
    "G10-3-14": "starter blocks 0 in 0.4 s; gg 19",
    "G10-5-8": "starter blocks 0 in 1.1 s",
    "G10-4-10": "starter blocks 0 in 1.3 s",
    "G8-4-9": "starter blocks 0 in 3.1 s; gg 15–19",
    "G8-4-10": "not found by ours before; gg 32–35; GroupMixer's own words: 0 in 1.1 s",
}


def _golfers() -> Iterator[Line]:
    for name, peers in OTHERS.items():
        row, seconds = {"G8-4-9": ("G2", 2.0), "G8-4-10": ("G3", 0.1)}.get(name, ("G1", 1.0))
        goal = f"0 repeats, ≤ {seconds:g} s"
        met = _all(_sound, _in(seconds), lambda one: _repeats(one) == 0)
        yield Line(row, name, _design(name), goal, met, peers, seeds=False)
        yield Line(f"{row}+", name, _seat(name), goal, met, "the same by seat()")


def _large() -> Iterator[Line]:
    yield Line(
        "D500",
        "D500",
        _seat("D500"),
        "balance 0, 1.00, ≤ 10 s, ≤ 200 MB",
        _all(_sound, _in(10), _within(200), lambda one: _balance(one) == 0 and one.ratio == 1),
        "1.00 in 30 s, 130 MB; GroupEng: balance 583, repeats 665, 25 s",
    )
    yield Line("D500+", "D500", _seat("D500", levels=None), peers="every level of ours")
    yield Line(
        "E5000",
        "E5000",
        _seat("E5000"),
        "balance ≤ 2, 1.00, ≤ 30 s, ≤ 256 MB",
        _all(_sound, _in(30), _within(256), lambda one: _balance(one) <= 2 and one.ratio == 1),
        "1.00 and balance 2 in 34 s, 202 MB; no peer finishes",
    )


def _changes() -> Iterator[Line]:
    for name, seconds in (("R60", 1.0), ("R500", 5.0), ("R5000", None)):
        goal = f"fewest moves, proven, ≤ {seconds:g} s" if seconds else "fewest moves, proven"
        quick = _in(seconds or float("inf"))
        yield Line(
            name,
            name,
            _repair(name, (0,)),
            goal,
            _all(_lawful, quick, lambda one: one.proven),
            "CP-SAT: 0 moves proven in 0.35 s; Zoom: by hand" if name == "R60" else "",
        )
        yield Line(f"{name}+", name, _repair(name, (0, 2, 4)), peers="with 0, 2 and 4 moves more")


def _impossible() -> Iterator[Line]:
    for name, seconds in (("X60", 1.0), ("X500", 10.0)):
        yield Line(
            name,
            name,
            _explain(name),
            f"minimal, named, ≤ {seconds:g} s",
            _all(_in(seconds), lambda one: one.proven),
            "CP-SAT: 0.12 s; GroupEng: none",
        )


def _seat(
    name: str, steps: int | None = None, levels: Sequence[Level] | None = REPEATS_LAST
) -> Callable[[int], Figures]:
    return lambda seed: measure.seated(name, seed, steps, levels)


def _design(name: str) -> Callable[[int], Figures]:
    return lambda _: measure.designed(name)


def _repair(name: str, extra: Sequence[int]) -> Callable[[int], Figures]:
    return lambda seed: measure.repaired(name, seed, extra)


def _explain(name: str) -> Callable[[int], Figures]:
    return lambda seed: measure.explained(name, seed)


# --- goals ------------------------------------------------------------------------


def _all(*goals: Goal) -> Goal:
    return lambda one: not one.trouble and all(goal(one) for goal in goals)


def _sound(one: Figures) -> bool:
    return one.verdict is not None and one.verdict.hard == one.verdict.excess == 0


def _lawful(one: Figures) -> bool:
    return one.verdict is not None and one.verdict.hard == 0


def _in(seconds: float) -> Goal:
    return lambda one: one.cpu <= seconds


def _within(megabytes: float) -> Goal:
    return lambda one: one.rss <= megabytes


def _weighed(ratio: float) -> Goal:
    return lambda one: one.weighed_ratio <= ratio


def _balance(one: Figures) -> int:
    return one.verdict.balance if one.verdict else -1


def _repeats(one: Figures) -> int:
    return one.verdict.repeats if one.verdict else -1
