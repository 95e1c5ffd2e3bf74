"""What a rehearsal saw, as data: lines of JSON, and the picture its page is made from."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from agenda.workshop import Workshop


class Seen(StrEnum):
    """What a line of the transcript tells of."""

    CUE = "cue"
    ROOM = "room"
    NOTICE = "notice"
    PERSON = "person"
    RESTART = "restart"
    BROKEN = "broken-promise"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was seen *at* an instant.

    The facts, by kind:
    cue       requests (to Discord, for what came due then; answers to people not counted)
    room      room (key), name, phase: ready | open | closed, admitted (a count)
    notice    place (key), channel (name), language, text, buttons: list of labels,
              mentions: names of the channels that the text links to, by id
    person    who (P01…), does: arrives | language | press | join | leave | late | drops-out |
              changes-language | command | starts, and for some: where (name), answer (text),
              language
    restart   down (seconds)
    broken-promise   promise, found
    summary   people, promises, broken, requests, late, dropped, changed, restarts, spread (the most
              seconds between two languages of one notice)
    """

    at: datetime
    kind: Seen
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Transcript:
    """A whole rehearsal: its *workshop*, every line, and the requests it cost by route.

    *people* gives what is shown of each person by who they are: `{"P01": "P01"}`, or names;
    lines and *languages* have what is shown.
    *promises* counts what was checked.
    """

    workshop: Workshop
    seed: int
    lines: tuple[Line, ...]
    requests: Mapping[str, int]
    people: Mapping[str, str]
    languages: Mapping[str, str]
    promises: Mapping[str, int]

    @property
    def broken(self) -> tuple[Line, ...]:
        """The promises that were not kept."""
        return tuple(line for line in self.lines if line.kind is Seen.BROKEN)

    def counts_of(self, day: date) -> dict[str, int]:
        """Count the notices, opened rooms and entries into rooms of one day of the event."""
        zone = ZoneInfo(self.workshop.event.zone)
        lines = [line for line in self.lines if line.at.astimezone(zone).date() == day]
        opened = [one for one in lines if one.kind is Seen.ROOM and one.facts["phase"] == "open"]
        joins = [one for one in lines if one.kind is Seen.PERSON and one.facts["does"] == "join"]
        notices = sum(line.kind is Seen.NOTICE for line in lines)
        return {"notices": notices, "rooms": len(opened), "joins": len(joins)}


def write_lines(transcript: Transcript) -> bytes:
    """Give the transcript as JSON lines, in UTF-8."""
    rows = (
        json.dumps(
            {"at": line.at.isoformat(), "kind": line.kind, **line.facts},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for line in transcript.lines
    )
    return "".join(f"{row}\n" for row in rows).encode()
