"""One suite for every archive: the files of an event, all of them or none."""

import asyncio
import stat
from pathlib import Path

import pytest

from bot.adapters.rehearsal.memory_archive import MemoryArchive
from bot.adapters.store.archive import FileArchive
from bot.ports import Archive

FILES = {"report-en.md": b"# Findings", "report-ar.html": "النتائج".encode(), "a.pdf": b"%PDF\0"}


@pytest.fixture(params=["memory", "file"])
def archive(request: pytest.FixtureRequest, tmp_path: Path) -> Archive:
    return MemoryArchive() if request.param == "memory" else FileArchive(tmp_path / "reports")


async def test_a_new_archive_has_nothing(archive: Archive) -> None:
    assert await archive.files("week") == {}


async def test_files_come_back_by_name_and_in_order(archive: Archive) -> None:
    await archive.store("week", FILES)

    found = await archive.files("week")

    assert found == FILES
    assert list(found) == sorted(FILES)
    assert await archive.files("april") == {}


async def test_newer_files_replace_all_the_older_ones(archive: Archive) -> None:
    await archive.store("week", FILES)
    await archive.store("week", {"report-fr.md": b"# Constats"})

    assert await archive.files("week") == {"report-fr.md": b"# Constats"}


BAD_NAMES = ["", ".", "..", "../week", "a/b", "/etc/passwd", "a\0b", ".hidden"]


@pytest.mark.parametrize("name", BAD_NAMES)
async def test_no_name_leads_elsewhere(archive: Archive, name: str) -> None:
    await archive.store("week", FILES)

    with pytest.raises(ValueError, match="elsewhere"):
        await archive.store("week", {"good.md": b"", name: b""})
    with pytest.raises(ValueError, match="elsewhere"):
        await archive.store(name, FILES)
    with pytest.raises(ValueError, match="elsewhere"):
        await archive.files(name)

    assert await archive.files("week") == FILES


async def test_files_are_private_and_nothing_else_lies_there(tmp_path: Path) -> None:
    archive = FileArchive(tmp_path / "reports")
    for _ in range(2):
        await archive.store("week", FILES)

    (kept,) = (tmp_path / "reports").iterdir()
    assert kept.name == "week"
    assert {stat.S_IMODE(one.stat().st_mode) for one in kept.iterdir()} == {0o600}


@pytest.mark.parametrize("moment", ["writing", "stepping-aside", "clearing-away"])
async def test_wherever_the_process_ends_all_files_are_old_or_all_are_new(
    tmp_path: Path, moment: str
) -> None:
    archive, newer = FileArchive(tmp_path), {"report-fr.md": b"# Constats"}
    await archive.store("week", FILES)
    leave_as_killed_while(moment, tmp_path, newer)

    assert await archive.files("week") == (FILES if moment == "writing" else newer)

    await archive.store("week", FILES)
    assert await archive.files("week") == FILES
    assert in_directory(tmp_path) == ["week"]


def in_directory(directory: Path) -> list[str]:
    return [one.name for one in directory.iterdir()]


def leave_as_killed_while(moment: str, reports: Path, newer: dict[str, bytes]) -> None:
    """Leave what a process leaves that is killed while it replaces files."""
    new = reports / ".week.new"
    new.mkdir()
    for name, content in newer.items():
        (new / name).write_bytes(content[:3] if moment == "writing" else content)
    if moment != "writing":
        (reports / "week").rename(reports / ".week.old")
    if moment == "clearing-away":
        new.rename(reports / "week")


async def test_who_is_cancelled_meanwhile_leaves_no_half(tmp_path: Path) -> None:
    archive = FileArchive(tmp_path)
    asked = asyncio.create_task(archive.store("week", FILES))
    await asyncio.wait([asked], timeout=0)
    asked.cancel()
    await asyncio.gather(asked, return_exceptions=True)

    await asyncio.to_thread(lambda: None)
    assert await archive.files("week") in ({}, FILES)
