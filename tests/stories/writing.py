"""Rapporteurs write notes, second readers read them: steps of stories."""

import json
import re
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from agenda.book import Book
from agenda.messages import notes
from bot.ports import Shelf
from tests.stories.asking import EVENING, EVENT, IN_ROUND_ONE, ROUND_ONE
from tests.stories.control import said
from tests.stories.hall import PEOPLE, QUICK, Hall, answer_of, hall, messages_of
from tests.stories.playing import agenda_of

ROUND_ONE_CLOSES = ROUND_ONE + timedelta(minutes=75)
AFTER_ROUND_ONE = ROUND_ONE_CLOSES + timedelta(minutes=10)
NEXT_DAY = ROUND_ONE + timedelta(days=1)
FIRST_PEOPLE = ("amina", "bruno", "clara", "dario", "elif")
SAFE = "Train the staff of city halls."

MORE_PEOPLE = (
    {"id": "P08", "handle": "hana", "name": "Hana Toumi", "group": "migrant", "langs": "fr"},
    {
        "id": "P09",
        "handle": "ines",
        "name": "Ines Sabatier",
        "part": "rapporteur",
        "group": "migrant",
        "langs": "en",
    },
)
"""Hana takes notes on the second day alone, and Ines wherever she sits."""

_NAMED = (
    ("people:\n", "people:\n  hana:\n    name: Hana Toumi\n"),
    (
        "              expert: [beratto]\n",
        "              expert: [beratto]\n              rapporteur: [hana]\n",
    ),
)


def agenda_with(*changes: tuple[str, str]) -> tuple[str, bytes]:
    """Give the agenda of 2020 in which some words are others."""
    written = agenda_of(EVENT).decode()
    for old, new in changes:
        assert written.count(old) == 1, old
        written = written.replace(old, new)
    return "agenda.yaml", written.encode()


def people_with(*more: dict[str, str]) -> tuple[str, bytes]:
    """Give the list of people with some *more*."""
    return "people.json", json.dumps([*PEOPLE, *more], ensure_ascii=False).encode()


@asynccontextmanager
async def writing(
    *handles: str,
    at: datetime = IN_ROUND_ONE,
    changes: Iterable[tuple[str, str]] = (),
    more: Iterable[dict[str, str]] = (),
    formats: Sequence[str] = QUICK,
) -> AsyncIterator[Hall]:
    """Open the hall at a moment of the first round; all who are there read English."""
    async with hall(EVENING, loaded=False, formats=formats) as here:
        await here.load(agenda=agenda_with(*changes), roster=people_with(*more))
        for handle in handles or FIRST_PEOPLE:
            await here.enter(handle)
        for handle in here.people:
            await here.say(handle, "language", language="en")
        await here.be_at(at)
        yield here


@asynccontextmanager
async def with_more() -> AsyncIterator[Hall]:
    """Open the hall in the first round, with one who takes notes tomorrow, and a second today."""
    handles = (*FIRST_PEOPLE, "hana", "ines")
    async with writing(*handles, changes=_NAMED, more=MORE_PEOPLE) as here:
        yield here


async def slash(here: Hall, handle: str, command: str, where: str = "square", **more: Any) -> Any:
    return await here.people[handle].slash(here.channel(where), command, **more)


async def click(here: Hall, handle: str, message: Any, label: str) -> Any:
    return await here.people[handle].click(message, label=label)


async def send(here: Hall, handle: str, opened: Any, text: str, **picked: str) -> Any:
    """Send an open form of a note, with the first entries of its lists if no others are picked."""
    fields = {one["component"]["custom_id"]: one["component"] for one in opened.modal["components"]}
    values: dict[str, Any] = {"text": text}
    for name, field in fields.items():
        if "options" in field:
            values[name] = [picked.get(name, str(field["options"][0]["value"]))]
    return await here.people[handle].submit_modal(opened, values)


async def write(here: Hall, text: str, handle: str = "clara", **picked: str) -> Any:
    """Let a rapporteur write a note, up to its preview."""
    opened = await slash(here, handle, "note add")
    return await send(here, handle, opened, text, **picked)


async def keep(here: Hall, preview: Any, handle: str = "clara") -> str:
    """Let a rapporteur keep the note of a preview, and give its code."""
    answer = answer_of(await click(here, handle, under(preview), said(notes.KEEP)))
    found = re.search("`([A-Z2-7]{4}-[A-Z2-7]{4})`", answer)
    assert found, answer
    return found[1]


async def note(here: Hall, text: str = SAFE, handle: str = "clara", **picked: str) -> str:
    """Let a rapporteur write a note and keep it; give its code."""
    return await keep(here, await write(here, text, handle, **picked), handle)


async def accept(here: Hall, handle: str = "dario") -> None:
    """Let a second reader let every note stand that waits."""
    reading = await slash(here, handle, "review")
    while under(reading):
        reading = await click(here, handle, under(reading), said(notes.NO))


async def translate(here: Hall, handle: str = "dario", **texts: str) -> Any:
    """Let a translator put the next note into other languages."""
    lacking = await slash(here, handle, "report translate")
    opened = await click(here, handle, under(lacking), said(notes.TRANSLATE))
    return await here.people[handle].submit_modal(opened, texts)


def under(result: Any) -> Any:
    """Give the message of an answer that has something to press, or None."""
    return next((one for one in messages_of(result) if one.components), None)


def labels(result: Any) -> list[str]:
    """Give the labels of the buttons of an answer."""
    message = under(result)
    rows = message.components if message else []
    return [one["label"] for row in rows for one in row["components"] if one.get("label")]


def options(result: Any) -> list[Any]:
    """Give what can be chosen in the list under an answer."""
    rows = under(result).components
    return [one for row in rows for item in row["components"] for one in item.get("options", ())]


async def file_of(result: Any) -> str:
    """Read the text that was handed over."""
    (file,) = [one for message in messages_of(result) for one in message.attachments]
    return bytes(await file.read()).decode()


async def room_of(here: Hall, handle: str) -> str:
    """Give the path of the room in which somebody sits."""
    told = await here.say(handle, "room")
    paths = here.town.channels()
    return next(path for path, channel in paths.items() if f"<#{channel}>" in told)


async def book(here: Hall) -> Book:
    """Give the book as it is kept."""
    kept = (await here.store.kept(EVENT, Shelf.BOOK)).get("book")
    return Book.model_validate_json(kept) if kept else Book()


async def drafts(here: Hall) -> int:
    """Count the drafts that are kept."""
    return len(await here.store.kept(EVENT, Shelf.DRAFTS))


async def all_kept(here: Hall) -> str:
    """Give everything that is kept on any shelf but the drafts', which are sealed, and the list."""
    own = {Shelf.DRAFTS}
    shelves = [dict(await here.store.kept(EVENT, one)) for one in Shelf if one not in own]
    return json.dumps(shelves, ensure_ascii=False)
