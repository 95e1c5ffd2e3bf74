"""Looks in every file of a directory for what would tell of somebody: after a purge, for nothing.

What is compressed is opened, and what is written in base64 is read. The files of the reports are
left out, for they went through the gate.
"""

import asyncio
import gzip
import re
import zipfile
import zlib
from binascii import a2b_base64
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from agenda.roster import Roster
from bot.adapters.store.archive import REPORTS
from bot.adapters.store.cells import DATABASES, cells_of
from bot.adapters.store.identifiers import GLUED, Needle, needles
from bot.adapters.store.searching import Search
from bot.adapters.store.vault import SEALED

BLOCK: Final = 1 << 22
OVERLAP: Final = 1 << 12
"""What lies across two blocks is found in the second, whose beginning is the end of the first."""

DEEPEST: Final = 4
LARGEST: Final = 1 << 28
"""So many bytes of something compressed are read."""

ENCODED: Final = re.compile(rb"[A-Za-z0-9+/_\-\r\n]{12,}")
CLOSED: Final = re.compile(SEALED.encode() + rb"[A-Za-z0-9+/=]*")
URL_SAFE: Final = bytes.maketrans(b"-_", b"+/")
NEVER_WORDS: Final = 200
"""So many letters of base64 that are no text are something sealed, and hold words by chance."""

SAMPLE: Final = 400
BLOCK_OF_NOISE: Final = 4096
WRITTEN: Final = bytes(range(32, 127)) + b"\t\r\n"
APART: Final = b"\0\n"
SEPARATORS: Final = b"+/-_\r\n"
GZIP: Final = b"\x1f\x8b"
ZIP: Final = b"PK\x03\x04"

Advance = Callable[[float], None]
"""Takes the share of the files that was looked at."""


class Scan:
    """Looks for *wanted* bytes in files, in what is packed there, and in what is encoded."""

    def __init__(self, wanted: Iterable[Needle]) -> None:
        """Get ready to look for them."""
        self._wanted = frozenset(wanted)
        self._all = Search(self._wanted)
        self._long = Search(one for one in self._wanted if len(one.written) >= GLUED)
        self._in_rows = self._all

    def directory(self, directory: Path, advance: Advance) -> Mapping[str, int]:
        """Count what is found in each file under a directory; files without any are left out."""
        files = sorted(_files(directory))
        cells = {file: cells_of(file) for file in files}
        self._in_rows = self._among_rows(b"\n".join(cells.values()))
        found: dict[str, int] = {}
        for number, file in enumerate(files, 1):
            name = str(file.relative_to(directory))
            count = self.file(file) + self._all.count(name.encode(errors="replace"))
            count = count or self._all.count(cells[file])
            if count:
                found[name] = count
            advance(number / len(files))
        return found

    def _among_rows(self, cells: bytes) -> Search:
        """Give a search for the raw rows of a database, whose columns stand side by side.

        There, one free side is enough, but for what ordinary words in its *cells* begin with.
        """
        loose = {one._replace(free=min(one.free, 1)) for one in self._wanted}
        names = {one._replace(free=min(one.free, 1)) for one in self._all.found(cells)}
        ordinary = Search(loose).found(cells) - names
        strict = (one for one in self._wanted if one._replace(free=1) in ordinary)
        return Search((loose - ordinary).union(strict))

    def file(self, file: Path) -> int:
        """Count what is found in a file; one that cannot be read counts as if something were."""
        try:
            with file.open("rb") as opened:
                return self._count(opened, DEEPEST)
        except FileNotFoundError:
            return 0
        except OSError:
            return 1

    def _count(self, opened: BinaryIO, deep: int) -> int:
        """Count in what is open, and in what is packed in it."""
        begins = opened.read(len(ZIP))
        opened.seek(0)
        found, before = 0, b""
        search = self._in_rows if begins in DATABASES else self._all
        while block := opened.read(BLOCK):
            found += self._count_in(before + block, len(before), deep, search)
            before = (before + block)[-OVERLAP:]
        if deep and begins.startswith((GZIP, ZIP)):
            opened.seek(0)
            unpacked = _zipped(opened) if begins == ZIP else _gzipped(opened)
            found += sum(self._count(one, deep - 1) for one in unpacked)
        return found

    def _count_in(self, text: bytes, after: int, deep: int, search: Search) -> int:
        visible = bytearray(text)
        for run in CLOSED.finditer(text):
            visible[run.start() : run.end()] = b" " * len(run[0])
        short, rest, found = set[bytes](), list[bytes](), 0
        for run in ENCODED.finditer(bytes(visible)) if deep else ():
            if len(run[0]) < NEVER_WORDS:
                short.add(run[0])
            elif run.end() > after:
                texts = _texts(decoded := [*_decoded(run[0])])
                found += sum(self._count(BytesIO(one), deep - 1) for one in texts)
                rest += decoded
                if not texts:
                    visible[run.start() : run.end()] = b" " * len(run[0])
        search = self._long if _is_noise(text) else search
        found += self._count_short(short) + self._long.count(APART.join(rest))
        return found + search.count(bytes(visible), after)

    def _count_short(self, runs: Iterable[bytes]) -> int:
        """Count in short runs together, each but once; most of them are only words."""
        decoded = [one for run in runs if not _is_word(run) for one in _decoded(run)]
        texts = _texts(decoded)
        return self._all.count(APART.join(texts)) + self._long.count(APART.join(decoded))


class FileSearcher:
    """Looks for people in the files of a *directory*, in a thread."""

    def __init__(self, directory: Path) -> None:
        """Use a directory."""
        self._directory = directory

    def __call__(
        self, roster: Roster, members: Iterable[int], public: Iterable[str]
    ) -> Callable[[Advance], Awaitable[Mapping[str, int]]]:
        """Take down what to look for; what is called then looks for it, and counts it by file."""
        scan = Scan(needles(roster, members, public))

        async def search(advance: Advance) -> Mapping[str, int]:
            return await asyncio.to_thread(scan.directory, self._directory, advance)

        return search


def _files(directory: Path) -> Iterator[Path]:
    for path in directory.iterdir():
        if path.is_symlink() or path == directory / REPORTS:
            continue
        if path.is_dir():
            yield from _files(path)
        elif path.is_file():
            yield path


def _is_noise(text: bytes) -> bool:
    """Tell what is packed or sealed as bytes: short words stand there by chance."""
    sample = text[:BLOCK_OF_NOISE]
    written = len(sample) - len(sample.translate(None, WRITTEN))
    return (
        len(sample) == BLOCK_OF_NOISE
        and sample.count(0) * 50 < len(sample)
        and written * 20 < len(sample) * 9
        and not _says_something(sample)
    )


def _is_word(run: bytes) -> bool:
    """Tell words, paths, dates and numbers from what is encoded."""
    letters = run.translate(None, SEPARATORS)
    return letters.isdigit() or (letters.isalpha() and letters.islower())


def _zipped(opened: BinaryIO) -> Iterator[BinaryIO]:
    try:
        with zipfile.ZipFile(opened) as archive:
            for one in archive.infolist():
                with archive.open(one) as member:
                    yield BytesIO(one.filename.encode() + b"\n" + one.comment)
                    yield BytesIO(member.read(LARGEST))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError):
        return  # RuntimeError: a password, or a compression that is not known


def _gzipped(opened: BinaryIO) -> Iterator[BinaryIO]:
    try:
        with gzip.GzipFile(fileobj=opened) as unpacked:
            yield BytesIO(unpacked.read(LARGEST))
    except (OSError, zlib.error, EOFError):
        return


def _decoded(run: bytes) -> Iterator[bytes]:
    """Read letters of base64, wherever their groups of four begin."""
    letters = run.translate(URL_SAFE, b"\r\n")
    for shift in range(4):
        whole = letters[shift:]
        yield a2b_base64(whole[: len(whole) // 4 * 4] + _rest(whole[len(whole) // 4 * 4 :]))


def _texts(decoded: Iterable[bytes]) -> list[bytes]:
    return [one for one in decoded if _says_something(one)]


def _rest(letters: bytes) -> bytes:
    """Fill up the last group; a single letter is nothing."""
    return letters + b"=" * (4 - len(letters)) if len(letters) > 1 else b""


def _says_something(decoded: bytes) -> bool:
    """Tell text, also in two bytes a letter, and what is packed from anything else."""
    sample = decoded[:SAMPLE]
    if not sample:
        return False
    written = len(sample) - len(sample.translate(None, WRITTEN))
    try:
        sample[:-3].decode()
    except UnicodeDecodeError:
        readable = False
    else:
        readable = True
    wide = sample.count(0) * 4 >= len(sample)
    return readable or wide or written * 5 >= len(sample) * 3 or sample.startswith((GZIP, ZIP))
