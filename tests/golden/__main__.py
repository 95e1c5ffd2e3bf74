"""`python -m tests.golden`: draws what people read, and holds it against the pictures kept.

With `--write`, the pictures are written anew; names of groups draw these alone.
"""

import sys

from tests.conftest import TOOLS
from tests.golden.pages import body
from tests.golden.photographs import TOLERANCE, difference, kept, photographs, small
from tests.golden.samples import GROUPS


def main(arguments: list[str]) -> int:
    """Draw all groups, or those named, and give the exit status."""
    path = TOOLS["chromium"].find()
    if path is None:
        sys.stderr.write("The pictures need Chromium (on Debian: apt-get install chromium).\n")
        return 1
    groups = [one for one in arguments if not one.startswith("-")] or list(GROUPS)
    worst = 0.0
    for group, picture in zip(groups, photographs(path, map(body, groups)), strict=True):
        file = kept(group)
        if "--write" in arguments:
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(small(picture))
            sys.stdout.write(f"{file.name}: {file.stat().st_size} bytes\n")
            continue
        apart = difference(file.read_bytes(), picture) if file.is_file() else float("inf")
        worst = max(worst, apart)
        sys.stdout.write(f"{file.name}: {apart:.0f} of at most {TOLERANCE:.0f}\n")
    return int(worst > TOLERANCE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
