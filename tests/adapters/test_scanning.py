"""The self-scan: whatever tells of somebody is found wherever it lies, and nothing else is."""

import gzip
import io
import os
import sqlite3
import struct
import zipfile
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from agenda.roster import Participant, Roster
from bot.adapters.store import open_store
from bot.adapters.store.identifiers import needles
from bot.adapters.store.scanning import BLOCK, Scan
from bot.adapters.store.searching import Search

MEMBER = 402_915_563_114_102_784
HANDLE = "amina.elidrissi"
AMINA = Participant(
    id="guest-017",
    name="Amina El Idrissi-Lefèvre",
    name_ar="أمينة الإدريسي",
    org="Commune de Tétouan",
    org_alt=("Gouvernorat du Nord",),
    handle=HANDLE,
    nick="Mina 🌻",
    discord_id=MEMBER,
)
ROSTER = Roster(participants=(AMINA,))
OTHERS = b"Workshop room 7 opened at 09:30; the agenda says: funding for small harbours.\n" * 40


def traces(directory: Path, *public: str, roster: Roster = ROSTER) -> dict[str, int]:
    scan = Scan(needles(roster, [MEMBER], public))
    return dict(scan.directory(directory, lambda _share: None))


def scanned(tmp_path: Path, content: bytes) -> bool:
    (tmp_path / "file").write_bytes(content)
    return bool(traces(tmp_path))


TOLD = [
    "Amina El Idrissi-Lefèvre",
    "AMINA EL IDRISSI-LEFÈVRE",
    "amina said so",
    "<idrissi>",
    "Lefèvre,",
    "LEFEVRE",
    "lefe\u0300vre",
    "أمينة الإدريسي",
    "قالت أمينة",
    "commune de tétouan",
    "Gouvernorat du Nord",
    "@amina.elidrissi!",
    "AminaElIdrissiLefèvre2020",
    "mina 🌻",
    "guest-017",
    f"<@{MEMBER}>",
]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-16"])
@pytest.mark.parametrize("told", TOLD)
def test_a_person_is_found_in_every_way_of_writing(
    tmp_path: Path, told: str, encoding: str
) -> None:
    assert scanned(tmp_path, OTHERS + f" {told} ".encode(encoding) + OTHERS)


@pytest.mark.parametrize("told", [r"Lef\u00e8vre", "Lef%C3%A8vre", "lef%c3%a8vre"])
def test_a_person_is_found_as_json_and_links_write_them(tmp_path: Path, told: str) -> None:
    assert scanned(tmp_path, OTHERS + f'"{told}"'.encode() + OTHERS)


@pytest.mark.parametrize("told", ["commune de tétouan", HANDLE, "Lefèvre", f"{MEMBER}"])
@pytest.mark.parametrize("before", range(4))
@pytest.mark.parametrize("encoded", [b64encode, urlsafe_b64encode])
def test_a_person_is_found_in_base64(
    tmp_path: Path, told: str, before: int, encoded: Callable[[bytes], bytes]
) -> None:
    whole = encoded(f"{'é' * before}the note says: {told}, and more".encode())
    assert scanned(tmp_path, OTHERS + whole + OTHERS)
    assert scanned(tmp_path, encoded(OTHERS + told.encode() + OTHERS))
    wide = encoded(f"the note says: {told}".encode("utf-16-le"))
    assert scanned(tmp_path, b'{"text": "' + wide + b'"}')


@pytest.mark.parametrize("alone", ["Commune de Tétouan", "Gouvernorat du Nord", HANDLE])
def test_a_person_is_found_in_base64_of_nothing_else(tmp_path: Path, alone: str) -> None:
    assert scanned(tmp_path, b64encode(alone.encode()))


def zipped(content: bytes, name: str = "notes.txt") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize("number", [MEMBER, 2**47 - 5])
def test_an_account_is_found_as_sqlite_keeps_it(tmp_path: Path, number: int) -> None:
    with closing(sqlite3.connect(tmp_path / "any.db")) as file, file:
        file.execute("CREATE TABLE seen (n INTEGER PRIMARY KEY, who)")
        file.execute("INSERT INTO seen (who) VALUES (?)", (number,))

    scan = Scan(needles(Roster(), [number], []))
    assert scan.directory(tmp_path, lambda _share: None) == {"any.db": 1}


PACKINGS: list[Callable[[bytes], bytes]] = [
    zipped,
    gzip.compress,
    lambda plain: zipped(gzip.compress(plain)),
    lambda plain: zipped(zipped(b64encode(plain))),
    lambda plain: b'{"file": "' + b64encode(zipped(plain)) + b'"}',
    lambda plain: zipped(b"nothing", plain.decode()),
]


@pytest.mark.parametrize("pack", PACKINGS)
def test_a_person_is_found_in_what_is_packed(
    tmp_path: Path, pack: Callable[[bytes], bytes]
) -> None:
    assert scanned(tmp_path, pack(b"said by Idrissi of guest-017, about harbours"))
    assert not scanned(tmp_path, pack(b"said by somebody of somewhere, about harbours"))


@pytest.mark.parametrize("place", [BLOCK - 3, BLOCK, BLOCK + 4092, 2 * BLOCK - 7])
def test_a_person_is_found_once_where_blocks_meet(tmp_path: Path, place: int) -> None:
    content = bytearray(b" " * (2 * BLOCK + 100))
    content[place : place + 7] = b"idrissi"
    (tmp_path / "file").write_bytes(content)

    assert traces(tmp_path) == {"file": 1}


async def test_a_person_is_found_in_the_database_its_log_and_its_free_pages(
    tmp_path: Path,
) -> None:
    store = await open_store(tmp_path)
    await store.write_note("planted", "guest-017")
    assert "majlis.sqlite3-wal" in traces(tmp_path)
    await store.close()
    assert {*traces(tmp_path)} == {"majlis.sqlite3"}
    with closing(sqlite3.connect(tmp_path / "majlis.sqlite3")) as careless, careless:
        careless.execute("PRAGMA secure_delete = OFF")
        careless.execute("DELETE FROM notes")
    assert {*traces(tmp_path)} == {"majlis.sqlite3"}


async def test_a_short_name_is_found_though_columns_stand_side_by_side(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    await store.write_note("planted", "Amina")
    assert traces(tmp_path)
    await store.close()
    assert traces(tmp_path)


async def test_words_of_other_events_are_no_names(tmp_path: Path) -> None:
    store = await open_store(tmp_path)
    await store.write_note("market", "markets of laminas for the remark on marks")
    mark = Roster(participants=(Participant(id="guest-001", name="Mark Amina"),))
    for _ in range(2):
        assert traces(tmp_path, roster=mark) == {}
        await store.close()
    await (store := await open_store(tmp_path)).write_note("title", "by Mark")
    assert traces(tmp_path, roster=mark)
    await store.close()


@pytest.mark.parametrize(
    "name", ["bot.log", "logs/old/bot.log.1", ".cache/etilqs_8f2", "keys/week.key", "backup.bak"]
)
def test_every_kind_of_file_is_looked_at(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_bytes(struct.pack(">q", MEMBER) + b" Idrissi Idrissi")

    assert traces(tmp_path) == {name: 3}


def test_the_name_of_a_file_tells_too(tmp_path: Path) -> None:
    (tmp_path / "notes of Idrissi.txt").write_bytes(b"")

    assert traces(tmp_path) == {"notes of Idrissi.txt": 1}


def test_reports_are_left_out_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "data" / "reports" / "week").mkdir(parents=True)
    (tmp_path / "data" / "reports" / "week" / "report-en.md").write_text("Opened by Idrissi.")
    (tmp_path / "outside").write_text("Idrissi")
    (tmp_path / "data" / "link").symlink_to(tmp_path / "outside")

    assert traces(tmp_path / "data") == {}


def test_a_file_that_cannot_be_read_counts_as_a_trace(tmp_path: Path) -> None:
    (tmp_path / "locked").write_bytes(b"")
    assert Scan([]).file(tmp_path) == 1  # a directory cannot be opened as a file


def test_what_the_agenda_prints_may_be_told(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("Amina El Idrissi-Lefèvre opened; Commune de Tétouan hosts.")
    printed = "Opening: Amina El Idrissi-Lefèvre\nHost: Commune de Tétouan"

    assert traces(tmp_path)
    assert traces(tmp_path, printed) == {}
    (tmp_path / "log").write_text(HANDLE)
    assert traces(tmp_path, printed)


@pytest.mark.parametrize(
    "harmless",
    [
        OTHERS,
        b"laminated, examination, idrissid",
        b"guest-0170 of 2020",
        b"x4MINA/amine+",
        b"",
        b"\0" * 5000,
    ],
)
def test_what_tells_of_nobody_is_no_trace(tmp_path: Path, harmless: bytes) -> None:
    assert not scanned(tmp_path, harmless)


def test_what_is_sealed_or_noise_is_no_trace_by_chance(tmp_path: Path) -> None:
    rosters = [AMINA.model_copy(update={"name": f"{name} Nour"}) for name in SHORT_NAMES]
    roster = Roster(participants=tuple(rosters))
    (tmp_path / "noise").write_bytes(os.urandom(1 << 21))
    (tmp_path / "sealed").write_bytes(b"sealed:1:" + b64encode(os.urandom(1 << 21)))
    (tmp_path / "pages").write_bytes(b"\0\0\0\7" + b64encode(os.urandom(1 << 21)))

    assert traces(tmp_path, roster=roster) == {}


SHORT_NAMES = [f"{a}{b}{c}{d}" for a in "KLMN" for b in "aeiou" for c in "lmnr" for d in "aeio"]


def test_very_short_things_are_not_looked_for() -> None:
    short = Participant(id="p1", name="Bo Li", org="EU", handle="bo")
    looked_for = needles(Roster(participants=(short,)), [5], [])

    assert {
        one.written for one in looked_for if one.written.isascii() and b"\0" not in one.written
    } == {
        b"bo li",
        b"bo%20li",
        b"boli",
    }


def test_a_search_counts_each_place_once() -> None:
    search = Search(needles(ROSTER, [], []))

    assert search.count(b"Amina El Idrissi, Amina, and amina") == 4
    assert search.count(b"") == search.count(b"abc") == 0
