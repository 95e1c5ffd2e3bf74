"""Texts and files that are written in a text as letters: base64 and hexadecimal."""

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterator

_BASE64 = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/_-]{6,}={0,2}(?![\w+/=-])")
_BASE64_LINES = re.compile(r"(?:[A-Za-z0-9+/]{32,}\s+)+[A-Za-z0-9+/]+={0,2}")
_WORD = re.compile(r"[A-Za-z]?[a-z]+|[A-Z]+|\d+|[a-z-]+|[a-z_]+")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:0x)?(?:[0-9A-Fa-f]{2}[ :,]?){4,}(?![0-9A-Za-z])")
_LETTERS = re.compile(r"[^\W_]{2,}")
_MAGIC = (b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b")
_ODD = {"Cc", "Cn", "Co", "Cs"}
_BEYOND_ARABIC = 0x700
_MORE_LATIN = range(0x1E00, 0x2070)
_LEAST = 3
_MOST = 0.8


def decoded(text: str) -> Iterator[tuple[int, str | bytes]]:
    """Give what stands in codes, each with its position: a text, or a file's bytes."""
    for found in _BASE64.finditer(text):
        if not _WORD.fullmatch(found[0]):
            yield from _told(found.start(), _from_base64(found[0]))
    for found in _BASE64_LINES.finditer(text):
        yield from _told(found.start(), _from_base64("".join(found[0].split())))
    for found in _HEX.finditer(text):
        digits = re.sub(r"[^0-9A-Fa-f]", "", found[0].removeprefix("0x"))
        yield from _told(found.start(), bytes.fromhex(digits[: len(digits) // 2 * 2]))


def _from_base64(chunk: str) -> bytes:
    plain = chunk.rstrip("=").translate(str.maketrans("-_", "+/"))
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except (binascii.Error, ValueError):
        return b""


def _told(start: int, content: bytes) -> Iterator[tuple[int, str | bytes]]:
    if content.startswith(_MAGIC):
        yield start, content
    elif (text := as_text(content)) is not None:
        yield start, text


def as_text(content: bytes) -> str | None:
    """Read bytes as text if they are some, in UTF-8 or UTF-16."""
    if len(content) < _LEAST:
        return None
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        try:
            text = content.decode(encoding).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
        if _is_writing(text, 0.0 if encoding == "utf-8" else _MOST):
            return text
    return None


def _is_writing(text: str, share: float) -> bool:
    """Tell whether a text has no odd characters, and a *share* of common ones."""
    if any(unicodedata.category(one) in _ODD and one not in "\r\n\t" for one in text):
        return False
    common = sum(1 for one in text if ord(one) < _BEYOND_ARABIC or ord(one) in _MORE_LATIN)
    return common >= share * len(text) and _LETTERS.search(text) is not None
