"""Whether the languages of a notice went out side by side: nobody learns of it long before others.

A notice in several languages has one key for all of them, with the language at its end.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agenda.state import Notice

TOGETHER = timedelta(seconds=2)
"""Within which time all languages of a notice are said."""

Span = tuple[datetime, datetime]
NOTHING = timedelta(0)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A notice in several languages: when it was said in each."""

    key: str
    said: Mapping[str, datetime]

    def spread(self, away: Iterable[Span] = ()) -> timedelta:
        """Give the time from the first language to the last, without what the bot was *away*."""
        first, last = min(self.said.values()), max(self.said.values())
        gone = (min(end, last) - max(start, first) for start, end in away)
        return last - first - sum((max(one, NOTHING) for one in gone), NOTHING)

    @property
    def order(self) -> str:
        """Name the languages in the order in which they were said, with their seconds."""
        first = min(self.said.values())
        ordered = sorted(self.said.items(), key=lambda one: one[1])
        return ", ".join(f"{one} after {(at - first).total_seconds():g} s" for one, at in ordered)


@dataclass
class Deliveries:
    """Collects when each notice was said in which language."""

    _said: defaultdict[str, dict[str, datetime]] = field(default_factory=lambda: defaultdict(dict))

    def note(self, notice: Notice, moments: Sequence[datetime]) -> None:
        """Write down when a notice was said, if it was, and if it has one post per language."""
        stem, _, language = notice.key.rpartition("/")
        if moments and language == notice.language and not notice.also:
            self._said[stem].setdefault(language, moments[0])

    def all(self) -> Iterator[Delivery]:
        """Give each notice that was said in more than one language."""
        return (Delivery(key, said) for key, said in self._said.items() if len(said) > 1)
