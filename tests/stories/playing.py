"""Rehearsals for tests: the files, and how they are played."""

import asyncio
import re
from importlib.resources import files
from typing import Any

from bot.adapters.rehearsal.production import Restarts
from bot.app import Disturb, Rehearsed, rehearse_event, same
from bot.export.transcript import Line, Seen, Transcript

EXAMPLES = ("mc2cm-2020", "uclg-2022", "gfmd-breakout")


def agenda_of(name: str) -> bytes:
    return (files("agenda") / "examples" / f"{name}.yaml").read_bytes()


def tuesday() -> bytes:
    """Give the example with its second day alone: two breakout rooms in two rounds."""
    head, *days = re.split(r"(?m)^(?=  - date: )", agenda_of("mc2cm-2020").decode())
    return f"{head}{days[1]}".encode()


def play(
    agenda: bytes | None = None,
    *,
    people: int = 8,
    seed: int = 1,
    restarts: Restarts | None = None,
    disturb: Disturb = same,
    reports: bool = False,
) -> Rehearsed:
    return asyncio.run(
        rehearse_event(
            agenda_of("mc2cm-2020") if agenda is None else agenda,
            None,
            people=people,
            seed=seed,
            restarts=restarts,
            disturb=disturb,
            reports=reports,
        )
    )


def broken(transcript: Transcript) -> list[str]:
    return [f"{line.facts['promise']}: {line.facts['found']}" for line in transcript.broken]


def notices(transcript: Transcript) -> list[tuple[Any, ...]]:
    """What was said where, and when: welcomes and briefs are said ahead, at no set moment."""
    said = [line for line in transcript.lines if line.kind is Seen.NOTICE]
    return sorted(
        (
            line.at.isoformat() if line.facts["place"].startswith("news") else "ahead",
            line.facts["place"],
            line.facts["text"],
        )
        for line in said
    )


def rooms(transcript: Transcript) -> list[tuple[Any, ...]]:
    return [
        (line.at, line.facts["room"], line.facts["phase"], line.facts["admitted"])
        for line in transcript.lines
        if line.kind is Seen.ROOM
    ]


def of_kind(transcript: Transcript, kind: Seen) -> list[Line]:
    return [line for line in transcript.lines if line.kind is kind]
