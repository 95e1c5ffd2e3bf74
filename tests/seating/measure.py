"""What one process answered about one workshop, and what the independent evaluator makes of it."""

import hashlib
import os
import pickle
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from agenda.seating.levels import Level
from tests.seating import instances
from tests.seating.cases import Posed, pose
from tests.seating.child import Answer, Asked
from tests.seating.evaluator import Verdict, evaluate
from tests.seating.least import least_repeats
from tests.seating.workshop import Plan, Row

ROOT: Final = Path(__file__).parents[2]
PATIENCE: Final = 600
"""Seconds after which a process is ended."""


@dataclass(frozen=True)
class Figures:
    """What was measured: the *verdict* on the plan, its cost, and whatever there is to say."""

    name: str
    seed: int
    verdict: Verdict | None = None
    bound: int = 0
    """The best bound on repeats that we know."""
    bounds: Mapping[str, int] = field(default_factory=dict)
    """The engine's bound on each level."""
    proven: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)
    cpu: float = 0.0
    wall: float = 0.0
    rss: float = 0.0
    plan: str = ""
    """The hash of the plan."""
    trouble: str = ""
    """Why there is no verdict; or a bound that is above what the plan has."""

    @property
    def ratio(self) -> float:
        """Repeats by bound."""
        return _ratio(self.verdict.repeats if self.verdict else 0, self.bound)

    @property
    def weighed_ratio(self) -> float:
        """Everything in one number, by the bound on repeats."""
        return _ratio(self.verdict.weighed if self.verdict else 0, self.bound)


def _ratio(value: int, bound: int) -> float:
    if value == bound:
        return 1.0
    return value / bound if bound else float("inf")


def ask(
    what: str,
    arguments: Mapping[str, Any],
    *,
    python: str = sys.executable,
    environment: Mapping[str, str] | None = None,
) -> Answer:
    """Have a fresh process do something."""
    asked: Asked = {"what": what, "arguments": dict(arguments)}
    try:
        done = subprocess.run(
            [python, "-m", "tests.seating.child"],
            input=pickle.dumps(asked, protocol=4),
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return {"failed": f"not done in {PATIENCE} s"}
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines() or [""]
        return {"failed": f"ended with {done.returncode}: {lines[-1]}"}
    answer: Answer = pickle.loads(done.stdout)  # noqa: S301 -- our own child wrote it
    return answer


@lru_cache(maxsize=1)
def posed_of(name: str, seed: int, levels: Sequence[Level] | None = None) -> Posed:
    """Give a workshop as a case."""
    return pose(instances.load(name, seed), order=levels)


def seated(
    name: str, seed: int, steps: int | None = None, levels: Sequence[Level] | None = None
) -> Figures:
    """Measure a seating."""
    posed = posed_of(name, seed, levels)
    answer = ask("seat", {"case": posed.case, "seed": seed, "steps": steps})
    if "result" not in answer:
        return Figures(name, seed, trouble=trouble_of(answer))
    plan = posed.plan(np.array(answer["result"]["seats"], dtype=np.int64))
    verdict = evaluate(posed.instance, plan)
    bounds = ask("bounds", {"case": posed.case}).get("result", {}).get("bounds", {})
    values = {level: value for level, (value, _) in answer["result"]["reached"].items()}
    return Figures(
        name,
        seed,
        verdict=verdict,
        bound=max(least_repeats(posed.instance), bounds.get("repeats", 0)),
        bounds=bounds,
        proven=bounds.get("repeats") == verdict.repeats,
        cpu=answer["cpu"],
        wall=answer["wall"],
        rss=answer["rss"],
        plan=hash_of(plan),
        trouble=_contradictions(verdict, bounds, values),
    )


def levels_of(verdict: Verdict) -> dict[str, int]:
    """Give the value on each level, by its code."""
    return {
        "sizes": verdict.sizes,
        "organisations": verdict.organisations,
        "balance": verdict.balance,
        "alone": verdict.alone,
        "repeats": verdict.repeats,
        "worst-off": verdict.worst_off,
        "wishes": verdict.wishes,
        "moves": verdict.moves,
    }


def _contradictions(verdict: Verdict, bounds: Mapping[str, int], values: Mapping[str, int]) -> str:
    """Say where the engine's own figures cannot be true."""
    found = levels_of(verdict)
    above = [] if verdict.hard else [one for one, bound in bounds.items() if bound > found[one]]
    other = [one for one, value in values.items() if value != found[one]]
    return "; ".join(
        text
        for text, levels in (("bound too high", above), ("value differs", other))
        if levels
        for text in [f"{text}: {', '.join(levels)}"]
    )


def designed(name: str) -> Figures:
    """Measure a known schedule without repeats."""
    groups, size, rounds = instances.PURE[name]
    answer = ask("design", {"shape": (groups, size, rounds)})
    if "result" not in answer:
        return Figures(name, 1, trouble=trouble_of(answer))
    schedule = answer["result"]["schedule"]
    if schedule is None:
        return Figures(name, 1, trouble="no schedule known", cpu=answer["cpu"], rss=answer["rss"])
    instance = instances.load(name)
    plan = [
        Row(person["id"], at["id"], at["rooms"][room]["id"])
        for at, turn in zip(instance["rounds"], schedule, strict=True)
        for person, room in zip(instance["people"], turn, strict=True)
    ]
    verdict = evaluate(instance, plan)
    return Figures(
        name,
        1,
        verdict=verdict,
        proven=verdict.repeats == 0,
        cpu=answer["cpu"],
        wall=answer["wall"],
        rss=answer["rss"],
        plan=hash_of(plan),
    )


def repaired(name: str, seed: int, extra: Sequence[int]) -> Figures:
    """Measure a repair: the fewest moves, and with more moves than that."""
    posed = posed_of(name, seed)
    answer = ask("repair", {"case": posed.case, "seed": seed, "extra": extra})
    if "result" not in answer:
        return Figures(name, seed, trouble=trouble_of(answer))
    offers = answer["result"]["offers"]
    if not offers:
        return Figures(name, seed, trouble="no offer", cpu=answer["cpu"], rss=answer["rss"])
    plans = [posed.plan(np.array(one["seats"], dtype=np.int64)) for one in offers]
    verdicts = [evaluate(posed.instance, plan) for plan in plans]
    wrong = [
        one["moves"] for one, v in zip(offers, verdicts, strict=True) if v.moves != one["moves"]
    ]
    return Figures(
        name,
        seed,
        verdict=verdicts[0],
        proven=offers[0]["proven"],
        extra={"offers": [(one.moves, one.balance, one.repeats, one.hard) for one in verdicts]},
        cpu=answer["cpu"],
        wall=answer["wall"],
        rss=answer["rss"],
        plan=hash_of(plans[0]),
        trouble=f"moves differ: {wrong}" if wrong else "",
    )


def explained(name: str, seed: int) -> Figures:
    """Measure the explanation of why a workshop is impossible."""
    instance, lonely = instances.with_lonely(name, seed)
    answer = ask("explain", {"case": pose(instance).case})
    if "result" not in answer:
        return Figures(name, seed, trouble=trouble_of(answer))
    rules = answer["result"]["rules"]
    person = next(at for at, one in enumerate(instance["people"]) if one["id"] == lonely)
    expected = [("language", [person]), ("topic-once", [person])]
    exact = rules is not None and sorted((rule, who) for rule, who, *_ in rules) == expected
    return Figures(
        name,
        seed,
        proven=exact,
        extra={
            "rules": [] if rules is None else [f"{rule} of {len(who)}" for rule, who, *_ in rules],
            "relaxations": answer["result"].get("relaxations", 0),
        },
        cpu=answer["cpu"],
        wall=answer["wall"],
        rss=answer["rss"],
        trouble="found feasible" if rules is None else "",
    )


def hash_of(plan: Plan) -> str:
    """Tell this plan from all others."""
    lines = sorted(f"{one.person},{one.round},{one.room}\n" for one in plan)
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def trouble_of(answer: Answer) -> str:
    """Say why there is no result."""
    return answer.get("failed") or f"engine missing: {answer.get('missing')}"
