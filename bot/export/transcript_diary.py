"""The lines of a rehearsal as its page reads them: in order, by day, with what they tell of."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import pairwise
from operator import attrgetter

from agenda.messages import rehearsal as words
from agenda.messages.places import LANGUAGE_NAMES
from bot.export.transcript import Line, Seen, Transcript
from bot.export.transcript_voices import Label, Voices
from bot.i18n.direction import cleaned

BEFORE = 0
"""The number of all that was before the first day."""

_DOES = {
    "late": ("late", words.LATE),
    "drops-out": ("dropped", words.DROPPED),
    "starts": ("started", words.STARTED),
}


_STARTS = "/run start"
"""The command by which moderators start what waits for them."""


@dataclass(frozen=True)
class Period:
    """A stretch in which a room stood open; *closed* is None if nobody saw it close."""

    opened: datetime
    closed: datetime | None


@dataclass(frozen=True)
class Room:
    """A room as it was seen: by its key, its *name*, when it stood open, how many could enter."""

    key: str
    name: str
    periods: tuple[Period, ...]
    admitted: int | None

    def is_open_at(self, at: datetime) -> bool:
        """Tell whether it stood open at the instant *at*, its last moment included."""
        return any(
            one.opened <= at and (one.closed is None or at <= one.closed) for one in self.periods
        )


@dataclass(frozen=True)
class Diary:
    """A *transcript*, and the *voices* that tell of it."""

    transcript: Transcript
    voices: Voices

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All lines in the order of their time."""
        return tuple(sorted(self.transcript.lines, key=attrgetter("at")))

    @cached_property
    def rooms(self) -> tuple[Room, ...]:
        """All rooms, in the order in which they were first seen."""
        seen: dict[str, list[Line]] = {}
        for line in self.of_kind(Seen.ROOM):
            seen.setdefault(str(line.facts["room"]), []).append(line)
        return tuple(_room(key, lines) for key, lines in seen.items())

    def of_kind(self, kind: Seen) -> Iterator[Line]:
        """Give the lines that tell of one kind of thing."""
        return (line for line in self.lines if line.kind is kind)

    def doing(self, does: str) -> Iterator[Line]:
        """Give the lines in which somebody does something."""
        return (line for line in self.of_kind(Seen.PERSON) if line.facts.get("does") == does)

    def of_day(self, number: int) -> tuple[Line, ...]:
        """Give the lines of one day, from 1, or those before the first."""
        return tuple(line for line in self.lines if self.day_of(line.at) == number)

    def day_of(self, at: datetime) -> int:
        """Give the day, from 1, to which an instant belongs: a night belongs to the day before."""
        dates = [day.date for day in self.voices.event.days]
        return bisect_right(dates, at.astimezone(self.voices.zone).date())

    @cached_property
    def ids(self) -> dict[str, str]:
        """The id in the roster of each person, by what is shown of them."""
        found: dict[str, str] = {}
        for who, shown in self.transcript.people.items():
            found.setdefault(shown, who)
        return found

    def minute(self, at: datetime) -> datetime:
        """Give the minute of the day's clock in which an instant falls."""
        return at.astimezone(self.voices.zone).replace(second=0, microsecond=0)

    def when(self, at: datetime) -> Label:
        """Give an instant as its day and its hour."""
        number, time = self.day_of(at), self.voices.clock(at)
        told = words.ON_DAY(number=number, time=time) if number else words.BEFORE_THEN(time=time)
        return self.voices.say(told)

    def event_of(self, line: Line) -> tuple[str, Label] | None:
        """Give what a line tells of that was not in the plan: a word for it, and its sentence."""
        match line.kind:
            case Seen.BROKEN:
                return "broken", self.voices.say(words.WENT_WRONG())
            case Seen.RESTART:
                down = round(line.facts.get("down", 0))
                return "restart", self.voices.say(words.RESTARTED(n=down))
            case Seen.PERSON:
                return self._of_person(line)
        return None

    def _of_person(self, line: Line) -> tuple[str, Label] | None:
        who, does = str(line.facts["who"]), line.facts.get("does")
        if line.facts.get("where") == _STARTS:
            does = "starts"
        if does == "changes-language":
            language = LANGUAGE_NAMES[line.facts["language"]]()
            return "changed", self.voices.say(words.CHANGED(who=who, language=language))
        if does not in _DOES:
            return None
        kind, template = _DOES[does]
        return kind, self.voices.say(template(who=who))


def _room(key: str, lines: list[Line]) -> Room:
    turns = [line for line in lines if line.facts["phase"] in {"open", "closed"}]
    periods = [
        Period(line.at, after.at if after else None)
        for line, after in pairwise([*turns, None])
        if line and line.facts["phase"] == "open"
    ]
    admitted = [line.facts["admitted"] for line in turns if line.facts["phase"] == "open"]
    name = cleaned(str(lines[-1].facts["name"]))
    return Room(key, name, tuple(periods), max(admitted, default=None))
