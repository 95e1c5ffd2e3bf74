"""Plain text: no marks at all, and nothing that a terminal would obey."""

from bot.i18n.direction import cleaned
from bot.i18n.surfaces.marks import BOLD, CODE, Marks, without_blocks


class Terminal(Marks):
    """A terminal, a log, a text file."""

    __slots__ = ()

    def words(self, words: str) -> str:
        """Drop the marks."""
        return CODE.sub(r"\1", BOLD.sub(r"\1", without_blocks(words)))

    def text(self, text: str) -> str:
        """Drop what cannot be seen."""
        return cleaned(text)
