"""What every surface can show: words, texts, links, places, instants."""

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import UTC, datetime

BOLD = re.compile(r"\*\*(.+?)\*\*")
CODE = re.compile(r"`([^`\n]+)`")
OPENING = r"(?:#{1,3} |-# |> )"
"""How a line of the catalogue opens a heading, small print or a quote."""

_BLOCK = re.compile(rf"^{OPENING}+", re.MULTILINE)
_WEB = re.compile(r"https?://.+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Marks(ABC):
    """How one surface writes; *leftward* in a language that runs from right to left."""

    leftward: bool

    @abstractmethod
    def words(self, words: str) -> str:
        """Turn the catalogue's marks (`**bold**`, `# `) into the surface's own."""

    @abstractmethod
    def text(self, text: str) -> str:
        """Show somebody's text or a ready figure: nothing in it acts, nothing leaks out of it."""

    def link(self, address: str) -> str:
        """Show a link."""
        return self.text(address)

    def place(self, name: str) -> str:
        """Show what stands for a place."""
        return self.text(name)

    def entry(self, shown: str) -> str:
        """Show one value of a list, next to others: ready, and apart from them if need be."""
        return shown

    def own(self, at: datetime) -> str:
        """Show an instant to a reader whose zone is not known: universal time, named."""
        return self.text(f"{at.astimezone(UTC):%H:%M} UTC")

    def countdown(self, at: datetime) -> str:
        """Show how far off an instant is; what cannot count shows the instant."""
        return self.own(at)

    def whole(self, text: str) -> str:
        """Finish a message that is otherwise ready."""
        return text


def without_blocks(words: str) -> str:
    """Drop what opens headings, small print and quotes."""
    return _BLOCK.sub("", words)


def is_web(address: str) -> bool:
    """Tell whether an address may be linked to: nothing but the web is."""
    return _WEB.fullmatch(address) is not None
