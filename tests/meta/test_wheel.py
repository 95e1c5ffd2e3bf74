"""The wheel is the product: installed elsewhere, it checks, shows and rehearses."""

import os
import re
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterable
from email import message_from_bytes
from importlib.metadata import requires
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements" / "runtime.txt"
OUR_PACKAGES = ("agenda", "bot", "locales")
OUR_VARIABLES = ("COV_", "DISCORD_", "MAJLIS_", "PYTEST_", "PYTHON", "VIRTUAL_ENV")
ARABIC_WORD = re.compile("[\u0621-\u064a]{3}")
FIND_EXAMPLE = (
    "from importlib.resources import files;"
    "print(files('agenda') / 'examples' / 'gfmd-breakout.yaml')"
)


def run_in(folder: Path, *command: str | Path) -> str:
    environment = {n: v for n, v in os.environ.items() if not n.startswith(OUR_VARIABLES)}
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def install(wheel: Path, folder: Path) -> Path:
    """Make an environment with the wheel, and return the folder of its programs.

    The libraries are those that the tests use, found by their folder: our own packages are not
    in it, since what is installed in place is only named there.
    """
    venv.create(folder, symlinks=True)
    programs = folder / "bin"
    pip = (sys.executable, "-m", "pip", "--python", programs / "python", "install", "--no-deps")
    run_in(folder, *pip, wheel)
    (libraries,) = (folder / "lib").glob("python*/site-packages")
    (libraries / "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return programs


def needed(asked: Iterable[str], *extras: str) -> set[str]:
    """Give all libraries that a package asks for here, with those that they ask for."""
    found = set[str]()
    left = [(tuple(asked), extras)]
    while left:
        requirements, chosen = left.pop()
        marks = [{"extra": extra} for extra in ("", *chosen)]
        for one in map(Requirement, requirements):
            library = canonicalize_name(one.name)
            wanted = one.marker is None or any(one.marker.evaluate(mark) for mark in marks)
            if wanted and library not in found:
                found.add(library)
                left.append((tuple(requires(library) or ()), tuple(one.extras)))
    return found


def asked_by(wheel: Path) -> list[str]:
    archive = ZipFile(wheel)
    (name,) = (one for one in archive.namelist() if one.endswith(".dist-info/METADATA"))
    return message_from_bytes(archive.read(name)).get_all("Requires-Dist", [])


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    run_in(ROOT, sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path)
    (built,) = tmp_path.glob("majlis-*.whl")
    return built


def test_the_wheel_holds_every_file_of_our_packages(wheel: Path) -> None:
    ours = {
        path.relative_to(ROOT).as_posix()
        for package in OUR_PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    packed = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}

    assert packed == ours


def test_the_lock_holds_every_library_that_the_wheel_asks_for(wheel: Path) -> None:
    locked = set(re.findall(r"(?m)^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8")))

    assert {"discord-py", "pydantic", "weasyprint"} <= locked
    assert needed(asked_by(wheel), "rehearsal", "pdf") <= locked


@pytest.mark.slow
def test_the_installed_program_works_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    programs = install(wheel, tmp_path / "installed")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    example = run_in(elsewhere, programs / "python", "-c", FIND_EXAMPLE).strip()
    majlis = programs / "majlis"

    checked = run_in(elsewhere, majlis, "check", example)
    shown = run_in(elsewhere, majlis, "show", example, "--lang", "ar")
    run_in(elsewhere, majlis, "rehearse", example, "--people", "2", "--out", elsewhere / "out")

    assert programs.parent in Path(example).parents
    assert checked.strip()
    assert ARABIC_WORD.search(shown)
    assert "<" in (elsewhere / "out" / "transcript.html").read_text(encoding="utf-8")
