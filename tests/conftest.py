"""What a machine may lack: tests that need it are left out, and one line says so."""

import os
import shutil
from collections.abc import Callable
from ctypes.util import find_library
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from hypothesis import settings

HERE: Final = Path(__file__).parent
AGENDA: Final = ("domain", "services", "meta/test_messages.py")
"""The tests of what is decided, which are measured by what they reach."""

BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class Tool(NamedTuple):
    """A thing of the machine's that some tests need; its marker has its name."""

    find: Callable[[], str | None]
    package: str


def _find_browser() -> str | None:
    return next(filter(None, map(shutil.which, BROWSERS)), None)


TOOLS: Final = {
    "chromium": Tool(_find_browser, "chromium"),
    "pango": Tool(lambda: find_library("pangoft2-1.0"), "libpangoft2-1.0-0"),
}
LEFT_OUT: Final = pytest.StashKey[dict[str, int]]()


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the browser's path; for tests marked `chromium`."""
    path = _find_browser()
    assert path is not None, "a test that asks for chromium must be marked with it"
    return path


def pytest_configure(config: pytest.Config) -> None:
    """Draw the same examples in every run, and refuse one that should be complete and cannot be.

    A red test stays red until it is put right, and a green one does not turn red by itself.
    """
    settings.load_profile("ci")
    config.stash[LEFT_OUT] = {}
    missing = [name for name, tool in TOOLS.items() if tool.find() is None]
    if missing and os.environ.get("MAJLIS_COMPLETE") == "1":
        message = f"MAJLIS_COMPLETE=1, and {_remedy(missing)}"
        raise pytest.UsageError(message)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark the tests of the agenda, and leave out those whose tool is missing."""
    for item in items:
        if any(item.path.is_relative_to(HERE / one) for one in AGENDA):
            item.add_marker("agenda")
    for name, tool in TOOLS.items():
        if tool.find() is None:
            without = [item for item in items if item.get_closest_marker(name)]
            config.stash[LEFT_OUT][name] = len(without)
            config.hook.pytest_deselected(items=without)
            items[:] = [item for item in items if item not in without]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell the controller of a parallel run what this worker left out."""
    output: dict[str, object] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["left_out"] = session.config.stash[LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """Take down what a worker left out: each of them collects everything."""
    config: pytest.Config = node.config  # type: ignore[attr-defined]  # xdist ships no types
    config.stash[LEFT_OUT].update(getattr(node, "workeroutput", {}).get("left_out", {}))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say in one line what was left out, and how to get it."""
    left_out = {name: count for name, count in config.stash[LEFT_OUT].items() if count}
    if left_out:
        terminalreporter.write_line(f"{sum(left_out.values())} left out: {_remedy(left_out)}")


def _remedy(missing: list[str] | dict[str, int]) -> str:
    packages = " ".join(TOOLS[name].package for name in missing)
    return f"{' and '.join(missing)} not found here (on Debian: apt-get install {packages})"
