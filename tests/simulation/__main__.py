"""Play many seeds of bad weather, or one again: `python -m tests.simulation --seeds 1000`."""

import argparse
import asyncio
import sys
import time

from tests.simulation.weather import Outcomes, run_through
from tests.simulation.world import our_design


def main() -> int:
    """Print one line for what went wrong, and one that sums up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=100, help="how many, from 0")
    parser.add_argument("--seed", type=int, help="only this one, with what went wrong in it")
    wanted = parser.parse_args()
    seeds = [wanted.seed] if wanted.seed is not None else range(wanted.seeds)
    started, every = time.monotonic(), list[Outcomes]()
    for seed in seeds:
        outcomes = asyncio.run(run_through(seed, our_design))
        every.append(outcomes)
        for one in outcomes.wrong:
            sys.stdout.write(f"seed {seed}: {one}\n")
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{len(every)} of {len(seeds)}")
    wrong = sum(bool(one.wrong) for one in every)
    crashes = sum(one.weather.crashes for one in every)
    failures = sum(one.weather.failures for one in every)
    deletions = sum(one.weather.deletions for one in every)
    seconds = time.monotonic() - started
    sys.stdout.write(
        f"{len(every)} runs, {crashes} crashes, {failures} failed requests, "
        f"{deletions} rooms deleted by hand, {wrong} runs with anything wrong, {seconds:.0f} s\n"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
