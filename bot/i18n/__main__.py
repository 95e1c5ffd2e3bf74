"""`python -m bot.i18n update` brings the catalogues up to date; `check` says what is wrong."""

import sys
from collections.abc import Sequence
from pathlib import Path

import locales
from bot.i18n.check import findings
from bot.i18n.registry import whole_registry
from bot.i18n.update import update


def main(arguments: Sequence[str]) -> int:
    """Do what the one argument says, and give the exit status."""
    if list(arguments) not in (["update"], ["check"]):
        sys.stderr.write("usage: python -m bot.i18n update|check\n")
        return 2
    templates = whole_registry()
    folder = Path(locales.__path__[0])
    if arguments[0] == "update":
        update(folder, templates)
        return 0
    found = list(findings(folder, templates))
    sys.stdout.writelines(f"{one}\n" for one in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
