"""The words that a PDF shows: which letters its glyphs stand for, and in which lines they stand."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Decoder = Callable[[bytes], list[str]]
"""Gives the letters of each glyph of a string that is shown."""

_STRING = rb"<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\)"
_SHOWN = re.compile(
    rb"\[(?P<array>(?:" + _STRING + rb"|[-+.\d\s])*)\]\s*TJ"
    rb"|(?P<one>" + _STRING + rb")\s*(?:Tj|'|\")"
    rb"|(?P<at>(?:[-+.\d]+\s+){6})Tm"
    rb"|(?P<by>(?:[-+.\d]+\s+){2})T[dD]"
    rb"|/(?P<font>[^\s/\[\]()<>{}%]+)\s+[-+.\d]+\s+Tf"
    rb"|(?P<next>\bT\*)|(?P<marked>/ActualText\s*(?P<text>" + _STRING + rb"))",
    re.DOTALL,
)
_SHOWING = re.compile(rb"(?:[\])>]\s*T[jJ]|[)>]\s*['\"])(?![A-Za-z])")
_PIECE = re.compile(_STRING, re.DOTALL)
_DIGITS = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|\r?\n|(.))", re.DOTALL)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_CHARACTER = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>")
_RANGE = re.compile(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_SECTION = re.compile(r"beginbf(char|range)(.*?)endbf", re.DOTALL)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LEFT_TO_RIGHT = re.compile("[A-Za-z\u00c0-\u024f]")
_LEFT_RUN = re.compile("(?=[DNS]*L)[LD](?:[LDNS]*[LD])?|D(?:[DS]*D)?")
_RIGHT_RUN = re.compile("R(?:[RDNS]*R)?")
_IN_NUMBERS = ".,:/-%+"
_SAME_LINE = 3.0
_WIDEST = 65536


def fonts_of(resources: Any, known: dict[Any, Any]) -> dict[str, Decoder] | None:  # noqa: ANN401 -- pypdf's dictionaries
    """Give the decoder of each font, or nothing if one of them cannot be decoded here."""
    found: dict[str, Decoder] = {}
    resources = resources.get_object() if resources is not None else {}
    if "/Font" not in resources:
        return found
    fonts = resources["/Font"].get_object()
    for name in fonts:
        key = getattr(fonts.raw_get(name), "idnum", None)
        decoder = known.get(key) or _decoder(fonts[name].get_object())
        if decoder is None:
            return None
        if key is not None:
            known[key] = decoder
        found[str(name)[1:]] = decoder
    return found


def _decoder(font: Any) -> Decoder | None:  # noqa: ANN401 -- pypdf's dictionaries
    wide = font.get("/Subtype") == "/Type0"
    if "/ToUnicode" in font and (not wide or font.get("/Encoding") == "/Identity-H"):
        letters = _letters(font["/ToUnicode"].get_data().decode("latin-1"))
        width = 2 if wide else 1
        return _Glyphs(letters, width)
    plain = font.get("/Encoding", "/WinAnsiEncoding") in ("/WinAnsiEncoding", "/StandardEncoding")
    if not wide and plain and font.get("/Subtype") == "/Type1":
        return lambda string: list(string.decode("cp1252", "replace"))
    return None


@dataclass(frozen=True, slots=True)
class _Glyphs:
    """A font's table of letters."""

    letters: dict[bytes, str]
    width: int

    def __call__(self, string: bytes) -> list[str]:
        width, letters = self.width, self.letters
        return [
            letters.get(string[at : at + width], "\ufffd") for at in range(0, len(string), width)
        ]


def _letters(table: str) -> dict[bytes, str]:
    found: dict[bytes, str] = {}
    for section in _SECTION.finditer(table):
        if section[1] == "char":
            for glyph, text in _CHARACTER.findall(section[2]):
                found[bytes.fromhex(glyph)] = _text(text)
        else:
            for first, last, text, several in _RANGE.findall(section[2]):
                found.update(_ranged(first, last, text, several))
    return found


def _ranged(first: str, last: str, text: str, several: str) -> dict[bytes, str]:
    start, end, width = int(first, 16), int(last, 16), len(first) // 2
    each = [_text(one) for one in re.findall(r"<([0-9A-Fa-f\s]*)>", several)]
    if not each:
        begin = _text(text)
        count = min(end - start + 1, _WIDEST)
        each = [begin[:-1] + chr(ord(begin[-1]) + at) for at in range(count)] if begin else []
    return {(start + at).to_bytes(width): one for at, one in enumerate(each)}


def _text(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be", "replace")


# --- lines ----------------------------------------------------------------------------


def shown_lines(stream: bytes, fonts: dict[str, Decoder]) -> list[tuple[str, str]] | None:
    """Give each line, its pieces close together and apart; nothing if it is not understood."""
    sheet = _Sheet(fonts)
    for found in _SHOWN.finditer(stream):
        sheet.take(found)
    if sheet.strings < len(_SHOWING.findall(stream)) or sheet.lost:
        return None
    return sheet.lines()


class _Sheet:
    """The pieces of text on one page, each with the height and the place where it begins."""

    def __init__(self, fonts: dict[str, Decoder]) -> None:
        self.strings = 0
        self.lost = False
        self._fonts = fonts
        self._font: Decoder | None = None
        self._x = self._y = 0.0
        self._pieces: list[tuple[float, float, list[str]]] = []

    def take(self, found: re.Match[bytes]) -> None:
        kind = found.lastgroup
        if kind in ("array", "one"):
            self._show(found[kind])
        elif kind == "at":
            self._x, self._y = (float(one) for one in found[kind].split()[4:])
        elif kind == "by":
            across, down = (float(one) for one in found[kind].split())
            self._x, self._y = self._x + across, self._y + down
        elif kind == "next":
            self._y -= 2 * _SAME_LINE
        elif kind == "font":
            self._font = self._fonts.get(found[kind].decode("latin-1"))
        else:
            self._pieces.append((self._x, self._y, [_marked(_string(found["text"]))]))

    def _show(self, shown: bytes) -> None:
        self.strings += 1
        if self._font is None:
            self.lost = True
            return
        self._pieces.append((self._x, self._y, self._font(_together(shown))))

    def lines(self) -> list[tuple[str, str]]:
        found: list[list[tuple[float, list[str]]]] = []
        height = None
        for x, y, glyphs in self._pieces:
            if height is None or abs(y - height) > _SAME_LINE:
                found.append([])
                height = y
            found[-1].append((x, glyphs))
        leftward = self._runs_leftward()
        return [_line(one, leftward=leftward) for one in found]

    def _runs_leftward(self) -> bool:
        """Tell by the whole page which way it is written: one line may hold more of the other."""
        kinds = Counter(_direction(one) for _, _, glyphs in self._pieces for one in glyphs)
        return kinds["R"] >= kinds["L"]


def _line(pieces: list[tuple[float, list[str]]], *, leftward: bool) -> tuple[str, str]:
    in_order = [glyphs for _, glyphs in sorted(pieces, key=lambda piece: piece[0])]
    close = [glyph for one in in_order for glyph in one]
    apart = [glyph for one in in_order for glyph in (*one, " ")][:-1]
    return _as_spoken(close, leftward=leftward), _as_spoken(apart, leftward=leftward)


def _as_spoken(glyphs: list[str], *, leftward: bool) -> str:
    """Turn round what is written from right to left; a PDF has it as it is drawn."""
    text = "".join(glyphs)
    if not _RIGHT_TO_LEFT.search(text):
        return text
    if leftward:
        return "".join(_turned(glyphs))
    kinds = "".join(map(_direction, glyphs))
    return "".join(_exchanged(glyphs, kinds, _RIGHT_RUN, _turned))


def _direction(glyph: str) -> str:
    if _RIGHT_TO_LEFT.search(glyph):
        return "R"
    if _LEFT_TO_RIGHT.search(glyph):
        return "L"
    return "D" if glyph.isdigit() else "S" if glyph in _IN_NUMBERS else "N"


def _turned(glyphs: list[str]) -> list[str]:
    """Read from the right, but Latin words and numbers from the left."""
    turned = glyphs[::-1]
    return _exchanged(turned, "".join(map(_direction, turned)), _LEFT_RUN, lambda run: run[::-1])


def _exchanged(
    glyphs: list[str],
    kinds: str,
    runs: re.Pattern[str],
    other: Callable[[list[str]], list[str]],
) -> list[str]:
    """Write the *runs* of a line the *other* way round."""
    told: list[str] = []
    end = 0
    for run in runs.finditer(kinds):
        told += [*glyphs[end : run.start()], *other(glyphs[run.start() : run.end()])]
        end = run.end()
    return told + glyphs[end:]


def _marked(string: bytes) -> str:
    if string.startswith((b"\xfe\xff", b"\xff\xfe")):
        return string.decode("utf-16", "replace")
    return string.decode("latin-1")


def _together(shown: bytes) -> bytes:
    """Give the bytes of an array of strings; most have hexadecimal ones only."""
    if b"(" in shown:
        return b"".join(_string(one[0]) for one in _PIECE.finditer(shown))
    return _string(b"<" + b"".join(_DIGITS.findall(shown)) + b">")


def _string(written: bytes) -> bytes:
    if written.startswith(b"<"):
        digits = re.sub(rb"\s", b"", written[1:-1])
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return _ESCAPE.sub(_unescaped, written[1:-1]) if b"\\" in written else written[1:-1]


def _unescaped(found: re.Match[bytes]) -> bytes:
    if found[1]:
        return bytes([int(found[1], 8) & 255])
    return _ESCAPES.get(found[2] or b"", found[2] or b"")
