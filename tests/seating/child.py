"""One measurement in a process of its own: a case comes in by standard input, an answer goes out.

The case was made elsewhere, so that the time and the memory are those of the engine.
"""

import pickle
import resource
import sys
import time
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple, TypedDict, cast

Arguments = Mapping[str, Any]


class Asked(TypedDict):
    """What the process is to do."""

    what: str
    arguments: dict[str, Any]


class Answer(TypedDict, total=False):
    """What it has done."""

    result: dict[str, Any]
    missing: str
    failed: str
    cpu: float
    wall: float
    rss: float


class Work(NamedTuple):
    """The *module* that does a piece of work, and how it is asked for."""

    module: str
    run: Callable[[Any, Arguments], dict[str, Any]]


def _seat(engine: Any, given: Arguments) -> dict[str, Any]:
    solution = engine.seat(given["case"], seed=given["seed"], steps=given.get("steps"))
    reached = {str(one.level): (one.value, one.bound) for one in solution.reached}
    return {"seats": solution.seats.tolist(), "reached": reached}


def _bounds(engine: Any, given: Arguments) -> dict[str, Any]:
    found = engine.bounds(given["case"])
    return {"bounds": {str(level): int(bound) for level, bound in found.items()}}


def _design(designs: Any, given: Arguments) -> dict[str, Any]:
    schedule = designs.schedule_without_repeats(*given["shape"])
    return {"schedule": None if schedule is None else [list(turn) for turn in schedule]}


def _repair(repairs: Any, given: Arguments) -> dict[str, Any]:
    offers = repairs.repair(given["case"], seed=given["seed"], extra=tuple(given["extra"]))
    return {
        "offers": [
            {"moves": one.moves, "seats": one.seats.tolist(), "proven": bool(one.proven)}
            for one in offers
        ]
    }


def _explain(conflicts: Any, given: Arguments) -> dict[str, Any]:
    conflict = conflicts.explain(given["case"])
    if conflict is None:
        return {"rules": None}
    rules = [
        (str(one.rule), list(one.people), one.round, list(one.rooms)) for one in conflict.rules
    ]
    return {"rules": rules, "relaxations": len(conflict.relaxations)}


WORKS: Final = {
    "seat": Work("agenda.seating.engine", _seat),
    "bounds": Work("agenda.seating.engine", _bounds),
    "design": Work("agenda.seating.designs", _design),
    "repair": Work("agenda.seating.repair", _repair),
    "explain": Work("agenda.seating.conflict", _explain),
}
NAMES: Final = {
    "seat": "seat",
    "bounds": "bounds",
    "design": "schedule_without_repeats",
    "repair": "repair",
    "explain": "explain",
}


def answer(asked: Asked) -> Answer:
    """Do what is asked, and say how long it took."""
    work = WORKS[asked["what"]]
    try:
        module = import_module(work.module)
        getattr(module, NAMES[asked["what"]])
    except (ImportError, AttributeError) as error:
        return {"missing": f"{work.module}: {error}"}
    cpu, wall = time.process_time(), time.perf_counter()
    try:
        result = work.run(module, asked["arguments"])
    except Exception as error:  # noqa: BLE001 -- whatever fails is told, and the others measured
        return {"failed": f"{type(error).__name__}: {error}"}
    return {
        "result": result,
        "cpu": time.process_time() - cpu,
        "wall": time.perf_counter() - wall,
        "rss": peak_memory(),
    }


def peak_memory() -> float:
    """Give the most megabytes that this process ever had."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says there includes the parent, until it has let go
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        peak = next(line for line in lines if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Answer what the parent asks."""
    asked = cast("Asked", pickle.load(sys.stdin.buffer))  # noqa: S301 -- our own parent wrote it
    sys.stdout.buffer.write(pickle.dumps(answer(asked), protocol=4))


if __name__ == "__main__":
    main()
