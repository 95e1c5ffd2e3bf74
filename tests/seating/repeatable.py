"""The same seed, the same plan: on other settings of the machine, and other Pythons."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.seating import measure
from tests.seating.measure import Figures

NAME: Final = "B60"
STEPS: Final = 2_000
SETTINGS: Final = (
    {"PYTHONHASHSEED": "0", "OPENBLAS_CORETYPE": "Nehalem", "OPENBLAS_NUM_THREADS": "1"},
    {"PYTHONHASHSEED": "1", "OPENBLAS_CORETYPE": "Haswell", "OPENBLAS_NUM_THREADS": "2"},
    {"PYTHONHASHSEED": "2", "OPENBLAS_CORETYPE": "SkylakeX", "OPENBLAS_NUM_THREADS": "1"},
)
OLDEST: Final = (3, 11)


def repeated(seed: int) -> Figures:
    """Seat a workshop everywhere, and compare the hashes."""
    posed = measure.posed_of(NAME, seed)
    arguments = {"case": posed.case, "seed": seed, "steps": STEPS}
    hashes: dict[str, str] = {}
    trouble, cpu, wall, rss = [], 0.0, 0.0, 0.0
    for label, python, environment in _everywhere():
        answer = measure.ask("seat", arguments, python=python, environment=environment)
        if "result" not in answer:
            trouble.append(f"{label}: {measure.trouble_of(answer)}")
            continue
        seats = np.array(answer["result"]["seats"], dtype=np.int64)
        hashes[label] = measure.hash_of(posed.plan(seats))
        cpu, wall = max(cpu, answer["cpu"]), max(wall, answer["wall"])
        rss = max(rss, answer["rss"])
    extra: dict[str, Any] = {"runs": len(hashes), "hashes": len(set(hashes.values()))}
    extra["pythons"] = [label for label, *_ in _everywhere() if label.startswith("Python")]
    return Figures(
        NAME,
        seed,
        proven=len(set(hashes.values())) == 1 and not trouble,
        extra=extra,
        cpu=cpu,
        wall=wall,
        rss=rss,
        plan=next(iter(hashes.values()), ""),
        trouble="; ".join(trouble),
    )


def _everywhere() -> Iterator[tuple[str, str, dict[str, str]]]:
    for setting in SETTINGS:
        yield setting["OPENBLAS_CORETYPE"], sys.executable, setting
    for label, python in pythons():
        yield label, python, {}


@lru_cache(maxsize=1)
def pythons() -> tuple[tuple[str, str], ...]:
    """Find every Python on the path, and pyenv's, that is new enough and has numpy and scipy."""
    found: dict[str, str] = {}
    for python in _candidates():
        label = _label(python)
        if label and label not in found:
            found[label] = str(python)
    return tuple(found.items())


def _candidates() -> Iterator[Path]:
    folders = [Path(folder) for folder in os.get_exec_path()]
    folders += sorted(Path.home().glob(".pyenv/versions/*/bin"))
    for folder in folders:
        for python in sorted(folder.glob("python3*")):
            if re.fullmatch(r"python3(\.\d+t?)?", python.name):
                yield python


def _label(python: Path) -> str:
    code = (
        "import sys, platform, numpy, scipy, pydantic; "
        f"print('Python', platform.python_version()) if sys.version_info >= {OLDEST} else None"
    )
    try:
        done = subprocess.run(
            [python, "-c", code], capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
