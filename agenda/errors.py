"""The tree of errors. Each knows its facts, its place and its remedy.

MajlisError            one message, perhaps a place
├── AgendaError        an agenda file that cannot be used: all its problems
├── RosterError        a roster that cannot be used: all its problems
├── PlanError          a seating plan that cannot be used: all its problems
├── RefusedError       a person asked for what they may not have, or what cannot be now
└── SettingError       a setting is missing or wrong; the process cannot start
"""

from collections.abc import Sequence
from dataclasses import dataclass

from agenda.messages import Message


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in a file: line and column count from 1; the field as a path such as `days[0].date`."""

    line: int
    column: int
    field: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong (or, with a *code*, a warning that can be waived by that name)."""

    message: Message
    place: Place
    code: str | None = None


class MajlisError(Exception):
    """An error that people can be told of: a *message* with its facts and its remedy."""

    def __init__(self, message: Message) -> None:
        """Keep the *message*; it is put into words where its listener is known."""
        super().__init__(message.key)
        self.message = message

    def __reduce__(self) -> tuple[object, ...]:
        """Let it be raised again in another process, with all its facts."""
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[MajlisError], args: tuple[str, ...], facts: dict[str, object]) -> MajlisError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(facts)
    return error


class FileError(MajlisError):
    """A file that cannot be used; *problems* in the order of the file."""

    def __init__(self, message: Message, problems: Sequence[Problem]) -> None:
        super().__init__(message)
        self.problems = tuple(sorted(problems, key=lambda problem: problem.place))


class AgendaError(FileError):
    """An agenda file that cannot be used."""


class RosterError(FileError):
    """A roster that cannot be used."""


class PlanError(FileError):
    """A seating plan that cannot be used."""


class RefusedError(MajlisError):
    """Somebody asked for what they may not have, or what cannot be done now; *more* says why."""

    def __init__(self, message: Message, more: Sequence[Message] = ()) -> None:
        """Keep the *message* and the lines that follow it."""
        super().__init__(message)
        self.more = tuple(more)


class SettingError(MajlisError):
    """A setting is missing or wrong."""
