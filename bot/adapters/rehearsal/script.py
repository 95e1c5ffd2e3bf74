"""What each simulated person does, and when."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from agenda.model import Part
from agenda.rooms import room_of
from agenda.roster import Participant
from agenda.timeline import Slot, SlotKind
from agenda.workshop import Workshop

LATECOMERS = 3
DROP_OUTS = 2
ARRIVE_BEFORE = timedelta(minutes=25)
BETWEEN_TWO = timedelta(seconds=3)
"""Between two people's presses: people are not that quick, and Discord counts them."""
PRESS_AFTER = timedelta(seconds=20)
LEAVE_AFTER = timedelta(seconds=40)
MODERATOR_STARTS_AFTER = timedelta(minutes=1)
WRITE_AFTER = timedelta(minutes=15), timedelta(minutes=25), timedelta(minutes=35)
READ_AFTER = timedelta(minutes=2)
SUPPORTERS = 3


class Does(StrEnum):
    """What somebody does."""

    ARRIVE = "arrives"
    ARRIVE_LATE = "late"
    PRESS_ROOM = "press"
    LEAVE_ROOM = "leave"
    DROP_OUT = "drops-out"
    CHANGE_LANGUAGE = "changes-language"
    ASK_NOW = "now"
    ASK_AGENDA = "agenda"
    ASK_STATUS = "status"
    START_NEXT = "starts"
    WRITE_NOTE = "writes-note"
    WITHDRAW_NOTE = "withdraws-note"
    READ_NOTES = "reads-notes"
    TRANSLATE_NOTES = "translates-notes"
    SUPPORT = "supports"


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """One thing that *who* does at an instant; *slot* is the round or session it is about."""

    at: datetime
    number: int
    who: str
    does: Does
    slot: str = ""


def write_script(workshop: Workshop, seed: int) -> tuple[Step, ...]:
    """Write down what everybody does over all days, in order."""
    chance = random.Random(f"script {seed}")
    seated = [one.id for one in workshop.roster if one.part == "participant"]
    late = frozenset(chance.sample(seated, min(LATECOMERS, len(seated))))
    others = [one for one in seated if one not in late]
    leavers = frozenset(chance.sample(others, min(DROP_OUTS, len(others))))
    rest = [one for one in others if one not in leavers]
    changer = chance.choice(rest) if rest and len(workshop.event.languages) > 1 else None
    gone = _middle(workshop.slots)
    steps = [
        *_arrivals(workshop, late),
        *_presses(workshop, leavers, gone),
        *_team_steps(workshop),
        *_notes(workshop),
        *((gone, who, Does.DROP_OUT, "") for who in sorted(leavers)),
    ]
    if changer is not None:
        steps.append((gone - timedelta(minutes=8), changer, Does.CHANGE_LANGUAGE, ""))
    ordered = sorted(steps, key=lambda step: step[0])
    return tuple(
        Step(at, number, who, does, slot) for number, (at, who, does, slot) in enumerate(ordered)
    )


_Planned = tuple[datetime, str, Does, str]


def _rounds(slots: Sequence[Slot]) -> list[Slot]:
    return [slot for slot in slots if slot.kind is SlotKind.ROUND]


def _middle(slots: Sequence[Slot]) -> datetime:
    """Give a moment between two rounds (or sessions) in the middle of the event."""
    stretches = _rounds(slots) or list(slots)
    return stretches[len(stretches) // 2].starts - timedelta(minutes=7)


def _arrivals(workshop: Workshop, late: frozenset[str]) -> Iterator[_Planned]:
    first = workshop.slots[0].starts
    when = first - max(ARRIVE_BEFORE, len(workshop.roster) * 2 * BETWEEN_TWO)
    for number, one in enumerate(workshop.roster):
        if one.id not in late:
            at = when + number * BETWEEN_TWO
            yield at, one.id, Does.ARRIVE, ""
            if number % 4 == 0:
                yield at + BETWEEN_TWO / 2, one.id, Does.ASK_NOW, ""
            if number % 4 == 1:
                yield at + BETWEEN_TWO / 2, one.id, Does.ASK_AGENDA, ""
    opened = (_rounds(workshop.slots) or list(workshop.slots))[0]
    for number, who in enumerate(sorted(late), start=1):
        share = opened.lasts * number / (len(late) + 2)
        yield opened.starts + share, who, Does.ARRIVE_LATE, opened.id


def _presses(workshop: Workshop, leavers: frozenset[str], gone: datetime) -> Iterator[_Planned]:
    for slot in _rounds(workshop.slots):
        going = [one for one in workshop.roster if _goes(workshop, slot, one)]
        for number, one in enumerate(going):
            late = MODERATOR_STARTS_AFTER if slot.manual else timedelta()
            at = slot.starts + late + PRESS_AFTER + number * BETWEEN_TWO
            if not (one.id in leavers and at >= gone):
                yield at, one.id, Does.PRESS_ROOM, slot.id
                leaves = slot.ends + late + LEAVE_AFTER + number * timedelta(milliseconds=100)
                yield leaves, one.id, Does.LEAVE_ROOM, slot.id


def _goes(workshop: Workshop, slot: Slot, participant: Participant) -> bool:
    return room_of(workshop, slot, participant) is not None


def _team_steps(workshop: Workshop) -> Iterator[_Planned]:
    moderator = next((one.id for one in workshop.roster if one.part == "moderator"), None)
    if moderator is None:
        return
    for slot in workshop.slots:
        if slot.manual:
            yield slot.starts + MODERATOR_STARTS_AFTER, moderator, Does.START_NEXT, slot.id
        if slot.kind is SlotKind.ROUND:
            yield slot.starts + timedelta(minutes=10), moderator, Does.ASK_STATUS, slot.id


def _notes(workshop: Workshop) -> Iterator[_Planned]:
    """Let rapporteurs write in every round, take one note back, and others do their part."""
    rounds = [slot for slot in _rounds(workshop.slots) if slot.lasts > WRITE_AFTER[-1]]
    named = set(_named_rapporteurs(workshop))
    scribes = [one for one in workshop.roster if one.part == "rapporteur" or one.id in named]
    for number, slot in enumerate(rounds):
        late = MODERATOR_STARTS_AFTER if slot.manual else timedelta()
        writing = [one for one in scribes if _goes(workshop, slot, one)]
        for turn, one in enumerate(writing):
            for after in WRITE_AFTER:
                yield (
                    slot.starts + late + after + turn * BETWEEN_TWO,
                    one.id,
                    Does.WRITE_NOTE,
                    slot.id,
                )
        if number == 0 and writing:
            yield slot.ends + late + READ_AFTER / 2, writing[0].id, Does.WITHDRAW_NOTE, slot.id
        yield from _others(workshop, slot, slot.ends + late + READ_AFTER)
    if rounds and scribes:
        seated = [one.id for one in workshop.roster if one.part == "participant"][-SUPPORTERS:]
        for turn, who in enumerate(seated):
            yield rounds[-1].ends + 4 * READ_AFTER + turn * BETWEEN_TWO, who, Does.SUPPORT, ""


def _named_rapporteurs(workshop: Workshop) -> Iterator[str]:
    """Give whom the agenda names to take notes about a topic."""
    for _, session in workshop.event.sessions():
        for topic in session.topics:
            yield from topic.parts.get(Part.RAPPORTEUR, ())


_PARTS_OF_OTHERS = (
    ("moderator", Does.READ_NOTES),
    ("interpreter", Does.TRANSLATE_NOTES),
    ("moderator", Does.READ_NOTES),
)
"""What is translated may need to be read again."""


def _others(workshop: Workshop, slot: Slot, at: datetime) -> Iterator[_Planned]:
    for part, does in _PARTS_OF_OTHERS:
        who = next((one.id for one in workshop.roster if one.part == part), None)
        if who is not None:
            yield at, who, does, slot.id
            at += READ_AFTER / 2
