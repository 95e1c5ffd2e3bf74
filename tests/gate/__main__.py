"""`python -m tests.gate`: tries to get identifiers out; `-v` tells what got out, or was refused."""

import argparse
import sys

from bot.gate import Gate
from tests.gate.campaign import Tally, run
from tests.gate.people import PEOPLE


def main() -> int:
    """Print a line for each carrier, and give the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.gate")
    parser.add_argument("--leaks", type=int, default=10_000)
    parser.add_argument("--clean", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-v", action="store_true", dest="told")
    asked = parser.parse_args()
    tally = run(Gate(PEOPLE), asked.leaks, asked.clean, asked.seed)
    sys.stdout.write("\n".join(_table(tally)) + "\n")
    if asked.told:
        sys.stdout.write("".join(f"escaped {one}\n" for one in tally.escaped))
        sys.stdout.write("".join(f"refused {one}\n" for one in tally.refused))
    return int(bool(tally.escaped or tally.refused))


def _table(tally: Tally) -> list[str]:
    lines = [
        f"{'carrier':24} {'tried':>6} {'escaped':>8} {'clean':>6} {'refused':>8} {'ms each':>8}"
    ]
    for name in [*tally.tried, None]:
        escaped = sum(name in (None, one) for one, _ in tally.escaped)
        refused = sum(name in (None, one) for one, _ in tally.refused)
        tried = tally.tried[name] if name else tally.tried.total()
        clean = tally.clean[name] if name else tally.clean.total()
        spent = tally.seconds[name] if name else sum(tally.seconds.values())
        lines.append(
            f"{name or 'all':24} {tried:6} {escaped:8} {clean:6} {refused:8}"
            f" {1000 * spent / max(tried, 1):8.1f}"
        )
    return lines


if __name__ == "__main__":
    sys.exit(main())
