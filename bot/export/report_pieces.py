"""Pieces of a line: what runs one way, apart from what runs the other.

A message is put into words for a page, whose marks say where a value begins and ends; they are
read back here, so that a page, a sheet of paper and a document to edit all set the same words
apart. Inside a text of people, names in other letters are found by their letters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from typing import Final
from unicodedata import bidirectional, category

from agenda.text import Language
from bot.i18n.direction import cleaned


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that run one way; *apart* from the rest of the line if that runs the other way."""

    text: str
    leftward: bool
    apart: bool = False
    language: Language | None = None
    strong: bool = False
    link: str | None = None


Line = tuple[Piece, ...]


def plain(line: Line) -> str:
    """Give the words of a line, and nothing else."""
    return "".join(piece.text for piece in line)


def line_from_page(marked: str, *, leftward: bool) -> Line:
    """Read a line back that was put into words for a page."""
    reader = _Reader()
    reader.feed(marked)
    reader.close()
    return tuple(one for part in reader.parts for one in _sorted_out(part, leftward))


def line_of(text: str, language: Language | None, *, runs: bool, leftward: bool) -> Line:
    """Give the line of a text: *runs* is its own way, *leftward* that of what it stands in."""
    words = _writable(cleaned(text))
    if not words:
        return ()
    if runs == leftward and _only(words, not leftward):
        runs = not leftward
    if runs != leftward:
        return (Piece(words, runs, apart=True, language=language),)
    return tuple(
        replace(piece, language=piece.language or language)
        for piece in _split(Piece(words, leftward))
    )


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    way: str | None
    strong: bool
    link: str | None


class _Reader(HTMLParser):
    """Hears the elements that a message on a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[_Part] = []
        self._open: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Go into an element; a broken line goes on after a space."""
        if tag == "br":
            self.handle_data(" ")
        else:
            self._open.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Come out of an element."""
        if tag != "br":
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Take the words as they are marked."""
        ways = [attributes["dir"] for _, attributes in self._open if attributes.get("dir")]
        links = [attributes.get("href") for tag, attributes in self._open if tag == "a"]
        words = _writable(data)
        if words:
            strong = any(tag == "strong" for tag, _ in self._open)
            self.parts.append(
                _Part(words, ways[-1] if ways else None, strong, links[-1] if links else None)
            )


def _sorted_out(part: _Part, leftward: bool) -> Iterator[Piece]:  # noqa: FBT001 -- one's own
    """Split what runs along; keep together what was set apart, unless most of it runs along."""
    runs = leftward if part.way is None else part.way == "rtl"
    if runs != leftward and _mostly(part.text, leftward):
        runs = leftward
    piece = Piece(part.text, runs, runs != leftward, strong=part.strong, link=part.link)
    return iter((piece,)) if piece.apart or piece.link else _split(piece)


def _only(text: str, leftward: bool) -> bool:  # noqa: FBT001 -- one's own
    """Tell whether there are letters, and all run that way."""
    ways = {bidirectional(letter) for letter in text}
    to_left, to_right = bool(ways & {"R", "AL"}), "L" in ways
    return to_left > to_right if leftward else to_right > to_left


def _mostly(text: str, leftward: bool) -> bool:  # noqa: FBT001 -- one's own
    """Tell whether most letters run that way."""
    ways = [bidirectional(letter) for letter in text]
    to_left = sum(way in {"R", "AL"} for way in ways)
    to_right = sum(way == "L" for way in ways)
    return to_left > to_right if leftward else to_right > to_left


# o: a letter of the other way  s: of this way  d: a digit  p: a comma of this way, which ends
# b, e: brackets  t: signs that belong to the word before them  c: what joins two digits  n: else
_INNER: Final = r"(?:[odtcn]|b[odtcn]*e)*"
_PHRASE: Final = {
    True: re.compile(rf"(?:d+(?:cd+)*[cn])?o(?:{_INNER}(?:[od]|b[odtcn]*e))?t*"),
    False: re.compile(rf"o(?:{_INNER}(?:o|b[odtcn]*e))?"),
}
_COMMAS: Final = {True: "،؛؟", False: ",;?"}
_JOINING: Final = "-–./:'’"
_BELONGING: Final = "+#%°"


def _split(piece: Piece) -> Iterator[Piece]:
    """Set apart what runs the other way within a piece: names, with their numbers."""
    codes = _codes(piece.text, piece.leftward)
    end = 0
    for found in _PHRASE[piece.leftward].finditer(codes):
        if found.start() > end:
            yield replace(piece, text=piece.text[end : found.start()])
        words = piece.text[found.start() : found.end()]
        end = found.end()
        language = None if piece.leftward else "ar"
        yield replace(piece, text=words, leftward=not piece.leftward, apart=True, language=language)
    if end < len(piece.text):
        yield replace(piece, text=piece.text[end:])


def _codes(text: str, leftward: bool) -> str:  # noqa: FBT001 -- one's own
    codes: list[str] = []
    for letter in text:
        code = _code(letter, leftward)
        codes.append((codes[-1] if codes else "n") if code == "=" else code)
    return "".join(codes)


_KINDS: Final = {"Ps": "b", "Pi": "b", "Pe": "e", "Pf": "e", "Sc": "t"}
_WAYS: Final = {
    True: {"L": "o", "R": "s", "AL": "s", "AN": "s", "EN": "d", "NSM": "="},
    False: {"L": "s", "R": "o", "AL": "o", "AN": "o", "EN": "d", "NSM": "="},
}


def _code(letter: str, leftward: bool) -> str:  # noqa: FBT001 -- one's own
    if letter in _COMMAS[leftward]:
        return "p"
    if letter in _JOINING:
        return "c"
    if letter in _BELONGING:
        return "t"
    by_way = _WAYS[leftward].get(bidirectional(letter))
    return by_way or _KINDS.get(category(letter), "n")


_NEVER: Final = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")


def _writable(text: str) -> str:
    """Drop what is no character, and what no file of XML may hold."""
    kept = _NEVER.sub("", text)
    return "".join(one for one in kept if category(one) not in {"Cc", "Cs"})
