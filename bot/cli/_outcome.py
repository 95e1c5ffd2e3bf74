"""What a check found, as lines for a person and as data for a program."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from agenda.errors import Problem
from agenda.messages import Many, Message
from agenda.messages.checked import (
    ASSUMED,
    DAYS,
    ERRORS,
    PARTICIPANTS,
    PEOPLE,
    ROOMS,
    SESSIONS,
    SUMMARY,
    TRANSLATED,
    WAIVED,
    WARNINGS,
)
from agenda.messages.places import LANGUAGE_NAMES
from agenda.model import Event
from agenda.roster import Roster
from agenda.text import Language
from bot.cli._printing import line_of
from bot.i18n import Scene, render, render_text

_COUNTED = {
    "days": DAYS,
    "sessions": SESSIONS,
    "rooms": ROOMS,
    "people": PEOPLE,
    "participants": PARTICIPANTS,
    "errors": ERRORS,
    "warnings": WARNINGS,
}


@dataclass(slots=True)
class Outcome:
    """What was read, and the *problems* of each file in their order.

    *errors* counts also those that are too many to be listed.
    """

    event: Event | None = None
    roster: Roster | None = None
    problems: list[tuple[str, Problem]] = field(default_factory=list)
    errors: int = 0
    waived: Counter[str] = field(default_factory=Counter)

    @property
    def warnings(self) -> int:
        """How many warnings there are."""
        return sum(problem.code is not None for _, problem in self.problems)

    @property
    def scene(self) -> Scene:
        """Where messages about it are read."""
        if self.event is None:
            return Scene(surface="terminal")
        return Scene.of(self.event, "terminal")

    def counts(self) -> dict[str, int]:
        """Count what was read and what was found."""
        counts: dict[str, int] = {}
        if self.event is not None:
            sessions = [session for _, session in self.event.sessions()]
            counts["days"] = len(self.event.days)
            counts["sessions"] = len(sessions)
            counts["rooms"] = sum(len(one.topics) * len(one.rounds) for one in sessions)
            counts["people"] = len(self.event.people)
        if self.roster is not None:
            counts["participants"] = len(self.roster)
        return {**counts, "errors": self.errors, "warnings": self.warnings}


def as_lines(outcome: Outcome, language: Language) -> Iterator[str]:
    """Write an outcome for people: problems, what to know, and one line that sums up."""
    for file, problem in outcome.problems:
        yield line_of(problem, render(problem.message, language, outcome.scene), file)
    for message in _remarks(outcome):
        yield render(message, language, outcome.scene)
    counts = Many(tuple(_COUNTED[name](n=n) for name, n in outcome.counts().items()))
    yield render(SUMMARY(counts=counts), language, outcome.scene)


def _remarks(outcome: Outcome) -> Iterator[Message]:
    if outcome.event is not None:
        for name, reason in outcome.event.assumed.items():
            yield ASSUMED(field=name, reason=reason)
        for translated, who in outcome.event.translations.items():
            yield TRANSLATED(language=LANGUAGE_NAMES[translated](), who=who)
    if outcome.waived:
        yield WAIVED(n=outcome.waived.total(), names=Many(tuple(outcome.waived)))


def as_data(outcome: Outcome, language: Language) -> dict[str, Any]:
    """Write an outcome for programs; its keys never change."""
    event = outcome.event
    return {
        "problems": [_problem(*one, language, outcome.scene) for one in outcome.problems],
        "assumed": {
            name: {one: render_text(reason, one, outcome.scene) for one in reason.languages}
            for name, reason in (event.assumed if event else {}).items()
        },
        "translations": dict(event.translations) if event else {},
        "waived": dict(outcome.waived),
        "summary": outcome.counts(),
    }


def _problem(file: str, problem: Problem, language: Language, scene: Scene) -> dict[str, Any]:
    return {
        "file": file,
        "line": problem.place.line,
        "column": problem.place.column,
        "field": problem.place.field,
        "severity": "error" if problem.code is None else "warning",
        "code": problem.code or problem.message.key,
        "message": render(problem.message, language, scene),
    }
