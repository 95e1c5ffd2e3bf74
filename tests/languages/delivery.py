"""How far apart the languages of a notice are said: in rehearsals, and by a small Discord."""

import asyncio
from collections.abc import Iterator
from importlib.resources import files
from typing import Final

from bot.adapters.rehearsal.delivery import TOGETHER
from bot.app import rehearse_event
from tests.bench.opening import Opening, measure
from tests.languages.goal import Goal
from tests.languages.posts import EXAMPLES, MADE_UP

SEED: Final = 1
ROOMS: Final = (2, 50)
PEOPLE: Final = 500
MOST: Final = TOGETHER.total_seconds()


def goals() -> Iterator[Goal]:
    """Rehearse every example, then open rounds over a network."""
    for name in EXAMPLES:
        yield _rehearsed(name)
    for rooms in ROOMS:
        yield _opened(asyncio.run(measure(rooms, PEOPLE)))


def _rehearsed(name: str) -> Goal:
    agenda = (files("agenda") / "examples" / f"{name}.yaml").read_bytes()
    played = asyncio.run(
        rehearse_event(agenda, None, people=MADE_UP, seed=SEED, reports=False)
    ).transcript
    facts = played.lines[-1].facts
    count = played.promises["languages"]
    said = f"{facts['spread']:.1f} s at most between the languages of {count} notices"
    kept = facts["spread"] <= MOST and not played.broken
    wanted = f"{name} rehearsed: all languages within {MOST:g} s"
    return Goal(
        wanted, said, kept, "`tests/stories/test_rehearsals.py`, a promise of each rehearsal"
    )


def _opened(one: Opening) -> Goal:
    wanted = f"{one.rooms} rooms open for {one.people}: the same, with Discord’s limits"
    said = f"{one.apart:.3f} s"
    return Goal(wanted, said, one.apart <= MOST, "`make bench`")
