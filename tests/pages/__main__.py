"""`python -m tests.pages`: looks at every page in every way, and prints what is wrong with it.

In three languages, wide and narrow, light and dark, by all rules of axe, and enlarged. Takes some
minutes.
"""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.conftest import TOOLS
from tests.pages.looking import browsing, faults_of, opened
from tests.pages.samples import samples


async def main() -> int:
    """Look at all pages, and give the exit status."""
    path = TOOLS["chromium"].find()
    if path is None:
        sys.stderr.write("The pages need Chromium (on Debian: apt-get install chromium).\n")
        return 1
    found = 0
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.touch()
        async with browsing(path) as browser, opened(browser, file) as page:
            for sample in samples(whole=True):
                faults = [one async for one in faults_of(page, file, sample)]
                sys.stdout.writelines(f"{one}\n" for one in faults)
                sys.stdout.write(f"{sample.name}: {len(faults)} faults\n")
                found += len(faults)
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
