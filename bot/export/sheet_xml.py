"""What the parts of an .xlsx file say, heard element by element."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

MOST_COLUMNS: Final = 201
"""One more than a roster may have is enough to refuse it."""
LONGEST_TEXT: Final = 10_000
"""The rest of a longer text is not kept."""

Attributes = dict[str, str]


def parser_for(reader: "Reader") -> expat.XMLParserType:
    """Give a parser that tells a *reader* what it finds."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.StartDoctypeDeclHandler = _refuse_document_type
    return parser


def _refuse_document_type(*_: object) -> None:
    msg = "a document type"
    raise ValueError(msg)


class Reader(ABC):
    """Hears the elements of a part, counts them, and keeps the text that its kind listens to."""

    def __init__(self) -> None:
        """Have heard nothing yet."""
        self.count = 0
        self._listens = False
        self._pieces: list[str] = []
        self._length = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """Hear that an element begins."""
        self.count += 1
        self.begins(name.rpartition(":")[2] if ":" in name else name, attributes)

    def text(self, text: str) -> None:
        """Hear a piece of text."""
        if self._listens and self._length < LONGEST_TEXT:
            self._pieces.append(text)
            self._length += len(text)

    def end(self, name: str) -> None:
        """Hear that an element ends."""
        self.ends(name.rpartition(":")[2] if ":" in name else name)

    @abstractmethod
    def begins(self, name: str, attributes: Attributes) -> None:
        """Take note of an element, by its name without a prefix."""

    @abstractmethod
    def ends(self, name: str) -> None:
        """Take note of its end."""

    def _forget(self) -> None:
        self._pieces.clear()
        self._length = 0


class SheetReader(Reader):
    """Keeps the *rows* of a sheet with their numbers."""

    def __init__(self, value: Callable[[str, str, str], str | None]) -> None:
        super().__init__()
        self.rows: list[tuple[int, tuple[str | None, ...]]] = []
        self._value = value
        self._line = self._column = 0
        self._cells: list[str | None] = []
        self._kind = self._style = ""

    def begins(self, name: str, attributes: Attributes) -> None:
        """Take note of an element."""
        if name == "c":
            reference = attributes.get("r", "")
            self._column = column_of(reference) if reference else self._column + 1
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
            self._forget()
        elif name in {"v", "t"}:
            self._listens = True
        elif name == "row":
            self._line = int(attributes.get("r", self._line + 1))
            self._column, self._cells = 0, []

    def ends(self, name: str) -> None:
        """Take note of its end."""
        if name in {"v", "t"}:
            self._listens = False
        elif name == "c":
            if self._pieces and 0 < self._column <= MOST_COLUMNS:
                self._cells += [None] * (self._column - len(self._cells) - 1)
                written = "".join(self._pieces)
                self._cells[self._column - 1 :] = [self._value(self._kind, self._style, written)]
        elif name == "row":
            self.rows.append((self._line, tuple(self._cells)))


class TextReader(Reader):
    """Keeps the shared *texts*, each as a whole; without what says how one is pronounced."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._spoken = False

    def begins(self, name: str, attributes: Attributes) -> None:
        """Take note of an element."""
        del attributes
        if name == "si":
            self._forget()
        elif name == "rPh":
            self._spoken = True
        elif name == "t":
            self._listens = not self._spoken

    def ends(self, name: str) -> None:
        """Take note of its end."""
        if name == "si":
            self.texts.append("".join(self._pieces))
        elif name == "rPh":
            self._spoken = False
        elif name == "t":
            self._listens = False


class ElementReader(Reader):
    """Keeps all elements: the parent's name, their own, their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str, Attributes]] = []
        self._above = [""]

    def begins(self, name: str, attributes: Attributes) -> None:
        """Take note of an element."""
        self.found.append((self._above[-1], name, attributes))
        self._above.append(name)

    def ends(self, name: str) -> None:
        """Take note of its end."""
        del name
        self._above.pop()


def column_of(reference: str) -> int:
    """Read the column of a place such as AB12, from 1."""
    column = 0
    for sign in reference:
        if not "A" <= sign <= "Z":
            break
        column = column * 26 + ord(sign) - ord("A") + 1
    return column
