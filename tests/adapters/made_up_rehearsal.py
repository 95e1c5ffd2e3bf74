"""A rehearsal that nobody played: what one of the example workshop would have seen."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from importlib.resources import files

from agenda.desired import Known, every_notice
from agenda.messages.answers import BUTTON_ROOM, LANGUAGE_BUTTONS
from agenda.parse import parse_agenda
from agenda.progress import Progress
from agenda.rooms import places, room_name, room_of
from agenda.roster import Participant, Roster
from agenda.state import Control, Notice
from agenda.timeline import SlotKind, project
from agenda.workshop import Workshop, prepare_workshop
from bot.export.transcript import Line, Seen, Transcript
from bot.i18n import Scene, render
from bot.services.running import names_of

SEED = 7
PEOPLE = 30
LATE, GONE, CHANGER, MODERATOR = "P05", "P11", "P08", "P31"
NAMES = {"P02": "Lucía Ferrer-Alarcón", "P03": "أمينة البحري", "P04": "Zoë 15-38 Méditerranée"}


def a_workshop() -> Workshop:
    event = parse_agenda((files("agenda") / "examples" / "mc2cm-2020.yaml").read_bytes()).event
    people = [
        Participant(
            id=f"P{number:02}",
            langs=(event.languages[number % 3],),
            group=event.groups[number % 2].id,
            part="rapporteur" if number < 3 else "participant",
        )
        for number in range(1, PEOPLE + 1)
    ]
    people.append(Participant(id=MODERATOR, langs=("en",), part="moderator"))
    people.append(Participant(id="howden", part="expert", langs=("en",)))
    return prepare_workshop(event, Roster(participants=tuple(people)), names_of(event))


@cache
def a_transcript() -> Transcript:
    workshop = a_workshop()
    since = workshop.slots[0].starts - timedelta(hours=13)
    lines = [
        *rooms_seen(workshop),
        *notices_seen(workshop, since),
        *people_seen(workshop),
        Line(workshop.slots[5].starts + timedelta(minutes=20), Seen.RESTART, {"down": 40}),
    ]
    cues = {line.at for line in lines if line.kind is not Seen.PERSON}
    lines += [Line(at, Seen.CUE) for at in sorted(cues)]
    return Transcript(
        workshop=workshop,
        seed=SEED,
        lines=tuple(sorted(lines, key=lambda line: line.at)),
        requests={"POST /channels/{id}/messages": 171, "PUT /channels/{id}/permissions/{id}": 16},
        people={one.id: NAMES.get(one.id, one.id) for one in workshop.roster},
        languages={NAMES.get(one.id, one.id): one.language or "en" for one in workshop.roster},
        promises={"notices": 171, "doors": 512, "answers": 124, "moods": 3},
    )


def rooms_seen(workshop: Workshop) -> Iterator[Line]:
    for slot in workshop.slots:
        if slot.kind is SlotKind.ROUND:
            session = workshop.session_of(slot)
            for index, topic in enumerate(session.topics):
                facts = {
                    "room": f"room/{slot.id}/{topic.id}",
                    "name": room_name(workshop, slot, index),
                    "admitted": len(workshop.seating.seated_at(session, slot.number, index)),
                }
                yield Line(slot.starts, Seen.ROOM, {**facts, "phase": "open"})
                yield Line(slot.ends, Seen.ROOM, {**facts, "phase": "closed"})


def notices_seen(workshop: Workshop, since: datetime) -> Iterator[Line]:
    event = workshop.event
    known = Known(since, people={one.id: 1 for one in workshop.roster})
    timings = project(workshop.slots, Progress())
    made = places(workshop, timings, since)
    names = {one.key: one.name for one in made}
    ids = {one.key: str(1000 + number) for number, one in enumerate(made)}
    links = {key: f"<#{one}>" for key, one in ids.items()}
    scene = Scene.of(event, "chat", links)
    for notice in every_notice(workshop, known, timings):
        text = "\n".join(render(one, notice.language, scene) for one in notice.lines).strip()
        facts = {
            "place": notice.place,
            "channel": names[notice.place],
            "language": notice.language,
            "text": text,
            "buttons": list(buttons_of(notice)),
            "mentions": {one: names[key] for key, one in ids.items() if f"<#{one}>" in text},
        }
        yield Line(notice.due + timedelta(seconds=1), Seen.NOTICE, facts)


def buttons_of(notice: Notice) -> Iterator[str]:
    label = Scene("terminal")
    if Control.ROOM in notice.controls:
        yield render(BUTTON_ROOM(), notice.language, label)
    if Control.LANGUAGES in notice.controls:
        yield from (render(one(), "en", label) for one in LANGUAGE_BUTTONS.values())


def people_seen(workshop: Workshop) -> Iterator[Line]:
    chance = random.Random(SEED)
    first = workshop.slots[0].starts - timedelta(minutes=25)
    rounds = [slot for slot in workshop.slots if slot.kind is SlotKind.ROUND]
    gone = rounds[2].starts + timedelta(minutes=30)

    def seen(at: datetime, who: str, does: str, **facts: str) -> Line:
        return Line(at, Seen.PERSON, {"who": NAMES.get(who, who), "does": does, **facts})

    for number, one in enumerate(workshop.roster):
        at = first + number * timedelta(seconds=9)
        language = one.language or "en"
        if one.id == LATE:
            at = rounds[0].starts + timedelta(minutes=15)
        yield seen(at, one.id, "late" if one.id == LATE else "arrives")
        yield seen(at + timedelta(seconds=2), one.id, "language", language=language)
        for slot in rounds:
            key = room_of(workshop, slot, one)
            pressed = max(slot.starts, at) + timedelta(seconds=chance.randrange(9, 90))
            if key and not (one.id == GONE and pressed >= gone):
                topics = [f"room/{slot.id}/{it.id}" for it in workshop.session_of(slot).topics]
                name = room_name(workshop, slot, topics.index(key))
                yield seen(pressed, one.id, "press", answer="…")
                yield seen(pressed, one.id, "join", where=name)
                yield seen(slot.ends + timedelta(seconds=40), one.id, "leave", where=name)
    yield seen(gone, GONE, "drops-out")
    yield seen(rounds[1].starts - timedelta(minutes=8), CHANGER, "changes-language", language="fr")
    yield seen(rounds[0].starts, MODERATOR, "command", where="/run start", answer="…")
