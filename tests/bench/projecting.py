"""What it takes to work out the times of four days from a hundred decisions."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import Final

from agenda.parse import parse_agenda
from agenda.progress import Act, Decision, Progress
from agenda.projection import project
from agenda.slots import Slot, plan_slots

DAYS: Final = 4
DECISIONS: Final = 100
TIMES: Final = 15
GOAL: Final = 0.05
"""Seconds of the processor, for a journal that was never seen before."""

MONDAY: Final = datetime(2030, 6, 17, tzinfo=UTC)
ACTS: Final = (Act.START, Act.EXTEND, Act.EXTEND, Act.HOLD, Act.RESUME, Act.EXTEND, Act.UNDO)
SESSIONS: Final = """\
      - {{id: opening{n}, kind: plenary, title: {{en: Opening}}, from: "09:00", to: "09:45"}}
      - {{id: coffee{n}, kind: break, title: {{en: Coffee}}, from: "09:45", to: "10:00"}}
      - id: talks{n}
        kind: breakout
        title: {{en: Talks}}
        rounds: [{{from: "10:00", to: "11:00"}}, {{from: "11:00", to: "12:00"}}]
        topics: [{topics}]
      - {{id: lunch{n}, kind: break, title: {{en: Lunch}}, from: "12:00", to: "13:30"}}
      - {{id: panel{n}, kind: plenary, title: {{en: Panel}}, from: "13:30", to: "15:00"}}
      - {{id: tea{n}, kind: break, title: {{en: Tea}}, from: "15:00", to: "15:30"}}
      - {{id: forum{n}, kind: plenary, title: {{en: Forum}}, from: "15:30", to: "16:30"}}
      - {{id: close{n}, kind: plenary, title: {{en: Close}}, from: "16:30", to: "17:00"}}
"""


@dataclass(frozen=True, slots=True)
class Projecting:
    """Seconds of the processor, in the middle and at worst: for a *new* journal, and *again*."""

    slots: int
    new: tuple[float, float]
    again: tuple[float, float]

    @property
    def in_time(self) -> bool:
        """Whether a new journal takes no longer than it may, in the middle of all tries."""
        return self.new[0] <= GOAL


def measure(rooms: int) -> Projecting:
    """Work out the times of journals that differ, and of the last of them once more."""
    slots = _slots(rooms)
    journals = [_journal(slots, number) for number in range(TIMES)]
    new = [_used(slots, one) for one in journals]
    again = [_used(slots, journals[-1]) for _ in range(TIMES)]
    return Projecting(len(slots), (median(new), max(new)), (median(again), max(again)))


def _used(slots: tuple[Slot, ...], journal: Progress) -> float:
    before = time.process_time()
    project(slots, journal)
    return time.process_time() - before


def _slots(rooms: int) -> tuple[Slot, ...]:
    days = (
        f"  - date: {MONDAY + timedelta(days=n):%Y-%m-%d}\n    sessions:\n"
        + SESSIONS.format(n=n, topics=", ".join(_topics(n, rooms)))
        for n in range(DAYS)
    )
    text = "id: four\ntitle: {en: Four days}\nzone: UTC\nlanguages: [en]\ndays:\n" + "".join(days)
    return plan_slots(parse_agenda(text.encode()).event)


def _topics(day: int, rooms: int) -> Iterator[str]:
    return (f"{{id: t{day}-{room}, title: {{en: Topic {room}}}}}" for room in range(rooms))


def _journal(slots: tuple[Slot, ...], number: int) -> Progress:
    """Decide something about each slot in turn; *number* makes one journal unlike the others."""
    decisions = []
    for count in range(DECISIONS):
        slot, act = slots[count * len(slots) // DECISIONS], ACTS[count % len(ACTS)]
        at = slot.starts + timedelta(minutes=count % 20, microseconds=number)
        by = timedelta(minutes=3) if act is Act.EXTEND else timedelta(0)
        decisions.append(Decision(act, at, slot.id, by))
    return Progress(tuple(sorted(decisions, key=lambda one: one.at)))
