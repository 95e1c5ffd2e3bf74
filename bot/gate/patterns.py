"""What the gate looks for: words in a row, and when they count."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from bot.gate.folding import canonical, cleaned
from bot.gate.reading import Reading

Kind = Literal[
    "name",
    "organisation",
    "acronym",
    "handle",
    "id",
    "contact",
    "link",
    "unreadable",
    "property",
    "undecided",
]

When = Literal["always", "as-name", "titled", "upper", "capitals", "initial", "initial-after", "at"]
"""When words count: *always*; *as-name*, with a capital in mid-sentence or after an honorific;
*titled*, only after an honorific; *upper*, in capitals throughout; *capitals*, each with one;
*initial*, as a letter before a name or after it; *at*, behind an @ sign."""

LONG = 8
"""From so many letters on, an identifier is also looked for across gaps."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words in a row, of one kind."""

    words: tuple[str, ...]
    kind: Kind
    when: When = "always"


@dataclass(slots=True)
class Sought:
    """All patterns, and the long identifiers as letters in a row."""

    patterns: set[Pattern] = field(default_factory=set)
    rows: dict[str, Kind] = field(default_factory=dict)

    def add(self, words: Iterable[str], kind: Kind, when: When = "always") -> None:
        """Look for *words* in a row."""
        kept = tuple(canonical(one) for one in words)
        if kept:
            self.patterns.add(Pattern(kept, kind, when))

    def add_row(self, letters: str, kind: Kind) -> None:
        """Look for *letters* whatever stands between them, if they are enough; also backwards."""
        if len(letters) >= LONG:
            self.rows.setdefault(letters, kind)
            self.rows.setdefault(letters[::-1], kind)


def words_of(text: str) -> list[str]:
    """Cut an identifier into words.

    >>> words_of("Jean-Pierre d'Été")
    ['jean', 'pierre', 'd', 'ete']
    """
    return Reading([("", cleaned(text, name=True))]).words.small
