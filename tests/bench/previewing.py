"""From the form of a note that is sent to the preview of what would be kept."""

import random
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from agenda.model import Event
from agenda.roster import Participant, Roster
from agenda.statements import StatementKind
from bot.adapters.discord.views.notes import show_sheet
from bot.adapters.store import open_store
from bot.i18n import render
from bot.services.drafting import Written
from bot.services.wording import chat_scene
from tests.domain.workshops import at, breakout, event, session
from tests.services.study import ELSEWHERE, Study
from tests.services.theatre import Theatre, asker

GOAL: Final = 0.3
"""Seconds of the processor to the preview, for the first note of a room too."""

TIMES: Final = 9
LONGEST: Final = 4000
ROOMS: Final = tuple(f"room-{number}" for number in range(12))
SYLLABLES: Final = ("ba", "ro", "li", "men", "dar", "tou", "fer", "ka", "si", "van", "pel", "gor")
FIRST: Final = 100
"""The number of the first member, who takes notes."""

WEEK: Final[Event] = event(
    (
        session("welcome", ("09:00", "09:45")),
        breakout("talks", ("10:00", "10:45"), ("11:00", "11:45"), topics=ROOMS),
    ),
    groups=tuple(f"group-{number}" for number in range(12)),
)


@dataclass(frozen=True, slots=True)
class Previewing:
    """Seconds of the processor for the first note of a room, and for those after it."""

    people: int
    cold: float
    first: float
    later: list[float]

    @property
    def middle(self) -> float:
        """Give the seconds of a later note, in the middle."""
        return median(self.later)

    @property
    def in_time(self) -> bool:
        """Whether every preview comes in time, once the bot has looked around after its start."""
        return max(self.first, *self.later) <= GOAL


async def measure(people: int) -> Previewing:
    """Write notes in a room of an event with so many people, on a store in a file."""
    chance = random.Random(people)
    roster = _roster(people, chance)
    with TemporaryDirectory(prefix="majlis-bench-") as directory:
        store = await open_store(Path(directory))
        theatre = Theatre(store=store)  # type: ignore[arg-type]  # the real one, with the seal
        here = Study(theatre)
        for number, one in enumerate(roster):
            theatre.guild.join(FIRST + number, one.handle or "")
        await theatre.load(WEEK, roster)
        cold = await _preview(here, chance)
        here = Study(theatre)
        await theatre.settle()
        await theatre.until(at("10:10"))
        first, *later = [await _preview(here, chance) for _ in range(TIMES + 1)]
        await store.close()
    return Previewing(people, cold, first, later)


async def _preview(here: Study, chance: random.Random) -> float:
    """Send a form with as long a text as it takes, full of names and of capitals."""
    running, scribe = here.running, asker(FIRST)
    names = [
        f"{one.name} asked {_word(chance)} to publish." for one in here.running.workshop.roster
    ]
    text = " ".join(chance.choices(names, k=LONGEST // 20))[:LONGEST]
    if here.theatre.clock.now() < at("10:00"):
        here.theatre.clock.jump(at("10:00"))
    desk = here.drafting.desk(running, scribe, ELSEWHERE)
    began = time.process_time()
    written = Written(StatementKind.HIGHLIGHT, None, "en", text)
    reply = show_sheet(running, await here.drafting.write(running, scribe, desk, written))
    said = [render(one, "en", chat_scene(running)) for one in reply.lines]
    assert said
    assert reply.press is not None
    assert reply.press("en")
    return time.process_time() - began


def _roster(people: int, chance: random.Random) -> Roster:
    return Roster(
        participants=tuple(
            Participant(
                id=f"p{number}",
                part="participant" if number else "rapporteur",
                handle=f"person{FIRST + number}",
                group=f"group-{number % 12}",
                name=f"{_word(chance)} {_word(chance)}",
                org=f"{_word(chance)} {_word(chance)} Institute",
                country=chance.choice(("FR", "ES", "MA", "TN")),
                role=f"Head of {_word(chance)}",
            )
            for number in range(people)
        )
    )


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.choice((2, 3)))).capitalize()
