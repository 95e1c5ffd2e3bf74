"""Days and journals drawn by chance, thousands of them: plain values, without an agenda file."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from agenda.progress import Act, Decision, Progress
from agenda.slots import SHORTEST, Slot, SlotKind
from agenda.text import Text

MORNING = datetime(2020, 6, 15, 7, tzinfo=UTC)
TITLE = Text({"en": "Something"})


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def draw_slots(chance: random.Random) -> tuple[Slot, ...]:
    """Draw one or two days of slots that follow each other, gaps and breaks between some."""
    found: list[Slot] = []
    for day in range(1, chance.randint(1, 2) + 1):
        at = MORNING + timedelta(days=day - 1)
        hard = at + minutes(chance.randint(60, 400)) if chance.random() < 0.3 else None
        for number in range(chance.randint(2, 7)):
            at += minutes(chance.choice([0, 0, 0, 5, 20]))
            lasts = minutes(chance.choice([5, 15, 30, 45, 75]))
            kind = chance.choice([SlotKind.SESSION, SlotKind.BREAK, SlotKind.ROUND])
            found.append(_slot(chance, f"d{day}s{number}", kind, day, (at, at + lasts), hard))
            at += lasts
    return tuple(found)


def _slot(  # noqa: PLR0917 -- it has that many facts
    chance: random.Random,
    name: str,
    kind: SlotKind,
    day: int,
    span: tuple[datetime, datetime],
    hard: datetime | None,
) -> Slot:
    is_break = kind is SlotKind.BREAK
    lasts = span[1] - span[0]
    return Slot(
        *(name, kind, day, name, TITLE, *span),
        manual=not is_break and chance.random() < 0.3,
        fixed=chance.random() < 0.2,
        shortest=min(lasts, chance.choice([SHORTEST, minutes(5), lasts])) if is_break else lasts,
        hard_end=hard,
        rooms=("north", "south", "west") if kind is SlotKind.ROUND else (),
    )


def draw_journal(chance: random.Random, slots: tuple[Slot, ...]) -> Progress:
    """Draw what moderators might decide, sensible or not; only what is of today is started."""
    at, made = slots[0].starts - minutes(20), []
    for _ in range(chance.randint(0, 12)):
        at += minutes(chance.choice([0, 1, 3, 7, 15, 40]))
        if chance.random() < 0.05:
            at += timedelta(days=1)
        made.append(_decision(chance, slots, at))
    return Progress(tuple(made))


def _decision(chance: random.Random, slots: tuple[Slot, ...], at: datetime) -> Decision:
    act = chance.choice([*Act, Act.START, Act.EXTEND, Act.EXTEND])
    today = [one for one in slots if one.starts.date() == at.date()]
    slot = chance.choice(today if act is Act.START and today else slots)
    if act is Act.START and not today:
        act = Act.UNDO
    by, room = timedelta(0), ""
    if act is Act.EXTEND:
        by = minutes(chance.choice([-10, -5, 2, 5, 10, 12, 30]))
        room = chance.choice(["", "", *slot.rooms])
    return Decision(act, at, slot.id, by, room)


def draw_many(seed: int, count: int) -> Iterator[tuple[tuple[Slot, ...], Progress]]:
    """Draw *count* journals."""
    chance = random.Random(seed)
    for _ in range(count):
        slots = draw_slots(chance)
        yield slots, draw_journal(chance, slots)
