"""What a program writes that runs in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]


def in_another_process(program: str, **variables: str) -> bytes:
    """Run a program of Python with other variables, and give what it writes."""
    done = subprocess.run(
        (sys.executable, "-c", program),
        cwd=ROOT,
        env={**os.environ, **variables},
        capture_output=True,
        timeout=60,
        check=True,
    )
    return done.stdout
