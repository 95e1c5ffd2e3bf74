"""`python -m tests.languages`: measures every goal of the languages, and fails where one is missed.

Names of parts (`words`, `paper`, `delivery`) measure these alone; with `--markdown`, the table is
one of Markdown.
"""

import sys
from collections.abc import Callable, Iterator
from typing import Final

from rich.console import Console

from tests.languages import delivery, paper, words
from tests.languages.goal import Goal, as_markdown, table

PARTS: Final[dict[str, Callable[[], Iterator[Goal]]]] = {
    "words": words.goals,
    "paper": paper.goals,
    "delivery": delivery.goals,
}


def main(arguments: list[str]) -> int:
    """Measure all parts, or those named, and give the exit status."""
    console = Console(stderr=True)
    found: list[Goal] = []
    for name in [one for one in arguments if not one.startswith("-")] or list(PARTS):
        with console.status(f"Measuring {name} …"):
            found += PARTS[name]()
    if "--markdown" in arguments:
        sys.stdout.write(as_markdown(found) + "\n")
    else:
        Console().print(table(found))
    return int(any(one.kept is False for one in found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
