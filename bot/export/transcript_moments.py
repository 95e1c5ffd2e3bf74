"""A day minute by minute: how much was said, which rooms opened, what went differently."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from agenda.messages import rehearsal as words
from bot.export.transcript import Line, Seen
from bot.export.transcript_diary import Diary
from bot.export.transcript_voices import Label

_BEFORE_OTHERS = ("broken", "restart")


@dataclass(frozen=True, slots=True)
class Moment:
    """What happened in one minute.

    *said* counts its notices, the first of which the *target* leads to and the *glimpse* shows;
    *events* are what was not in the plan, each with a word for what it is; a *cue* is what the
    bot wakes for.
    """

    at: datetime
    clock: str
    iso: str
    target: str
    glimpse: str
    said: int
    cue: bool
    facts: tuple[Label, ...]
    events: tuple[tuple[str, Label], ...]


@dataclass(frozen=True, slots=True)
class Glimpse:
    """Where the first notice of a minute stands on the page, and how it begins."""

    target: str
    words: str


def list_moments(
    diary: Diary, number: int, glimpses: Mapping[datetime, Glimpse]
) -> tuple[Moment, ...]:
    """Give the minutes of a day in which something happened."""
    minutes: dict[datetime, list[Line]] = {}
    for line in diary.of_day(number):
        minutes.setdefault(diary.minute(line.at), []).append(line)
    moments = (_moment(diary, at, lines, glimpses.get(at)) for at, lines in minutes.items())
    return tuple(one for one in moments if one.facts or one.events or one.cue)


def _moment(diary: Diary, at: datetime, lines: list[Line], glimpse: Glimpse | None) -> Moment:
    told = [event for line in lines if (event := diary.event_of(line)) is not None]
    return Moment(
        at=at,
        clock=diary.voices.clock(at),
        iso=diary.voices.iso(at),
        target=glimpse.target if glimpse else "",
        glimpse=glimpse.words if glimpse else "",
        said=sum(line.kind is Seen.NOTICE for line in lines),
        cue=any(line.kind is Seen.CUE for line in lines),
        facts=tuple(_facts(diary, lines)),
        events=tuple(sorted(told, key=lambda event: event[0] not in _BEFORE_OTHERS)),
    )


def _facts(diary: Diary, lines: list[Line]) -> Iterator[Label]:
    phases = Counter(line.facts["phase"] for line in lines if line.kind is Seen.ROOM)
    said = sum(line.kind is Seen.NOTICE for line in lines)
    for template, count in (
        (words.ROOMS_CLOSED, phases["closed"]),
        (words.ROOMS_OPENED, phases["open"]),
        (words.NOTICES_SAID, said),
    ):
        if count:
            yield diary.voices.say(template(n=count))
