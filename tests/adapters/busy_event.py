"""An event that was busy: its people, and everything that a store keeps of them."""

import json
import random
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from agenda.progress import started
from agenda.roster import Participant, Roster
from agenda.state import Effect, Outcome
from bot.adapters.store.archive import REPORTS, FileArchive
from bot.ports import Entry, EntryKind, EventRecord, Shelf, Store

EVENT: Final = "week"
GUILD: Final = 904_715_000_000_000_000
FIRST_MEMBER: Final = 402_915_563_114_102_784
AT: Final = datetime(2030, 6, 17, 9, 0, tzinfo=UTC)
PEOPLE: Final = 60
SAID: Final = "The ferry was late, said the mayor of the smallest harbour town"
"""What is in each draft and each statement; nothing of it may be read without the key."""

GIVEN: Final = (
    "Aminatou",
    "Zoé-Marie",
    "Théodora",
    "Abdelkarim",
    "Giulietta",
    "Oluwaseun",
    "Fatoumata",
)
"""No name has less than seven letters: a shorter one is in base64 now and then, by chance."""

FAMILY: Final = (
    "Idrissi",
    "Lefèvre",
    "Karamanlis",
    "Benyoussef",
    "Ferraioli",
    "Adébáyò",
    "Haddadine",
)
ARABIC: Final = ("أمينة الإدريسي", "كريم بنيوسف", "فاطمة حداد")
TOWNS: Final = ("Tétouan", "Gaziantep", "Ouagadougou", "Marseille", "Sidi Bouzid")


def roster(people: int = PEOPLE) -> Roster:
    """Give people with everything that a roster may say of them."""
    chance = random.Random(60)
    return Roster(
        participants=tuple(_person(number, chance) for number in range(people)),
    )


def _person(number: int, chance: random.Random) -> Participant:
    given, family = chance.choice(GIVEN), chance.choice(FAMILY)
    town = chance.choice(TOWNS)
    return Participant(
        id=f"guest-{number:03}",
        name=f"{given} {family}",
        name_ar=chance.choice(ARABIC),
        role="Deputy Mayor",
        org=f"Municipality of {town} {number}",
        org_alt=(f"M{town.upper()}{number}",),
        handle=f"{given.lower()}.{family.lower()}{number}",
        nick=f"{given} 🌻 {number}",
        discord_id=FIRST_MEMBER + number * 4_194_304,
    )


def as_text(people: Roster) -> str:
    """Write a roster as the store has it."""
    rows = [one.model_dump(mode="json", exclude_defaults=True) for one in people]
    return json.dumps(rows, ensure_ascii=False)


def record(event: str = EVENT, people: int = PEOPLE) -> EventRecord:
    """Give the event as it was loaded."""
    seats = [{"person": one.id, "round": "talk/1", "room": "t1"} for one in roster(people)]
    plan = json.dumps({"seats": seats})
    return EventRecord(event, GUILD, f"id: {event}\ntitle: Week", as_text(roster(people)), AT, plan)


def plain_traces(people: Roster) -> set[bytes]:
    """Give what a thief would look for, as bytes without capitals."""
    found = {SAID.encode(), *(one.encode() for one in (*GIVEN, *FAMILY, *ARABIC, *TOWNS))}
    for one in people:
        assert one.discord_id is not None
        texts = (one.name, one.name_ar, one.org, *one.org_alt, one.handle, one.nick, one.id)
        found |= {text.encode() for text in texts if text}
        found |= {str(one.discord_id).encode(), struct.pack(">q", one.discord_id)}
    return {one.lower() for one in found}


async def live_through(store: Store, event: str = EVENT, people: int = PEOPLE) -> None:
    """Keep what a busy event keeps."""
    guests = roster(people)
    await store.save_event(record(event, people))
    for number, person in enumerate(guests, 1):
        assert person.discord_id is not None
        await store.bind_person(event, person.id, person.discord_id)
        await store.choose_language(GUILD, person.discord_id, "fr" if number % 2 else "ar")
        await store.keep(event, Shelf.ACCEPTED, str(person.discord_id), "2030-06-17")
        for shelf in (Shelf.HANDS, Shelf.ATTENDANCE, Shelf.PLACES, Shelf.CONSENTS, Shelf.STRANGERS):
            await store.keep(event, shelf, f"talk/{person.id}", f"{person.name}: {person.org}")
        await store.keep(event, Shelf.DRAFTS, f"{person.discord_id}/1", f"{SAID}. {person.name}")
        if number % 3 == 0:
            await store.drop(event, Shelf.DRAFTS, f"{person.discord_id}/1")
        await store.finish(
            event,
            f"notice/{number}",
            Effect(AT, Outcome.DONE, GUILD + number, "d41d8c"),
            Entry(AT, EntryKind.NOTICE_SAID, f"notice/{number}", {"n": number}),
        )
    await store.write_note(f"secret/{event}", "e3b0c44298fc1c14")
    await store.add_decision(
        event, 1, started("talk", AT), Entry(AT, EntryKind.TIMES_CHANGED, "decision/1")
    )


async def write_book(store: Store, times: int = 200, event: str = EVENT) -> None:
    """Keep a book that grows by a statement each time."""
    for number in range(1, times + 1):
        statements = [f"{SAID}, {one}" for one in range(number)]
        await store.keep(event, Shelf.BOOK, "book", json.dumps({"statements": statements}))


async def freeze(store: Store, directory: Path, event: str = EVENT) -> None:
    """Close the book, and keep a report."""
    await store.keep(event, Shelf.BOOK, "book", json.dumps({"frozen": True}))
    archive = FileArchive(directory / REPORTS)
    await archive.store(event, {"report-en.md": b"# Findings"})


def later(minutes: int) -> datetime:
    """Give an instant after the beginning."""
    return AT + timedelta(minutes=minutes)
