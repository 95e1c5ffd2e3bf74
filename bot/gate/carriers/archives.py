"""Archives: every member of them is a file of its own."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator

from bot.gate.decoding import as_text
from bot.gate.parts import Fault, Flow, Inner, Part, Room, UnreadableError

_MOST_MEMBERS = 2000
_LOCKED = 0x1
_END = b"PK\x05\x06"
_END_LENGTH = 22


def opened(content: bytes) -> zipfile.ZipFile:
    """Open an archive, or give up."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError) as error:
        raise UnreadableError from error
    members = archive.infolist()
    if len(members) > _MOST_MEMBERS or any(one.flag_bits & _LOCKED for one in members):
        raise UnreadableError
    return archive


def unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: Room) -> bytes:
    """Unpack one member as far as there is *room*, or give up."""
    try:
        with archive.open(member) as stream:
            content = stream.read(room.left + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError) as error:
        # RuntimeError: a password, or a compression that is not known
        raise UnreadableError from error
    room.take(len(content))
    return content


def outside(content: bytes, archive: zipfile.ZipFile) -> Iterator[Part]:
    """Read what an archive says of its members, and look for bytes that belong to none."""
    told = [("comment", _text(archive.comment))]
    for number, member in enumerate(archive.infolist(), 1):
        told.append((f"member {number}, comment", _text(member.comment)))
        told.append((f"member {number}, extra field", as_text(member.extra[4:]) or ""))
        told.append((f"member {number}, name", member.filename))
    yield Flow(tuple(told))
    begins = min((one.header_offset for one in archive.infolist()), default=0)
    at = content.rfind(_END)
    if begins > 0 or at + _END_LENGTH + len(archive.comment) != len(content):
        yield Fault("beside the archive")


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def read_zip(content: bytes, room: Room) -> Iterator[Part]:
    """Give each member as a file."""
    archive = opened(content)
    yield from outside(content, archive)
    for number, member in enumerate(archive.infolist(), 1):
        if not member.is_dir():
            inside = unpacked(archive, member, room)
            yield Inner(f"member {number}", member.filename, inside)


def read_gzip(content: bytes, room: Room) -> Iterator[Part]:
    """Give the file that was packed, under the name that was packed with it."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as stream:
            inside = stream.read(room.left + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise UnreadableError from error
    room.take(len(inside))
    header = content[10:300].split(b"\x00")[:2] if content[3:4] != b"\x00" else []
    named = next((text for one in header if (text := as_text(one))), "")
    yield Flow((("packed name", named),))
    yield Inner("packed", "", inside)
