"""The versions of an agenda and what became known of its people, as the store keeps them."""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from pydantic import BaseModel, ConfigDict

from agenda.changes import Published
from agenda.kinds_of_change import Change
from agenda.model import Event
from agenda.persons import Turnout
from agenda.text import Text
from bot.ports import Shelf, Store

WAITING: Final = "waiting/"
"""Before the mark of an agenda that somebody looked at and may publish."""


class Version(BaseModel):
    """An agenda that was in use: its *number*, since when, its text, and what it changed.

    *source* is the digest of the file it came from, which may have wanted more than could be. One
    that was *loaded* came without a comparison.
    """

    model_config = ConfigDict(frozen=True)

    number: int
    at: datetime
    agenda: str
    source: str = ""
    changes: tuple[Change, ...] = ()
    loaded: bool = False


class KeptPerson(BaseModel):
    """What became known of a person of the agenda, when, and how people are told."""

    model_config = ConfigDict(frozen=True)

    known: Turnout
    at: datetime
    changes: tuple[Change, ...] = ()


def versions_in(kept: Mapping[str, str], agenda: str) -> tuple[Version, ...]:
    """Give the versions up to the *agenda* in use; what comes after it was never finished."""
    every = [
        Version.model_validate_json(text)
        for key, text in kept.items()
        if not key.startswith(WAITING)
    ]
    every.sort(key=lambda one: one.number)
    used = [index for index, one in enumerate(every) if one.agenda == agenda]
    return tuple(every[: used[-1] + 1]) if used else ()


async def versions_of(store: Store, event: str, agenda: str, loaded: datetime) -> list[Version]:
    """Give all versions of an event whose *agenda* is in use; there is always one."""
    kept = await store.kept(event, Shelf.VERSIONS)
    return [*versions_in(kept, agenda)] or [
        Version(number=1, at=loaded, agenda=agenda, loaded=True)
    ]


async def keep_version(store: Store, event: str, version: Version) -> None:
    """Keep a version; again, if it was never finished."""
    text = version.model_dump_json()
    await store.keep(event, Shelf.VERSIONS, f"{version.number:04}", text)


async def people_of(store: Store, event: str) -> dict[str, KeptPerson]:
    """Give what became known of the people of an agenda, by their id."""
    kept = await store.kept(event, Shelf.PEOPLE)
    return {one: KeptPerson.model_validate_json(text) for one, text in kept.items()}


def published_by(
    versions: tuple[Version, ...], people: Mapping[str, KeptPerson]
) -> tuple[Published, ...]:
    """Give everything that people are told of, the versions first."""
    return (
        *(Published(str(one.number), one.at, one.changes) for one in versions if one.changes),
        *(
            Published(f"person/{who}/{one.at:%Y%m%dT%H%M%S%f}", one.at, one.changes)
            for who, one in people.items()
        ),
    )


def written_agenda(event: Event) -> str:
    """Write an agenda that no file has, so that it is read back as it is: JSON is YAML."""
    fields = event.model_dump(by_alias=True, exclude_defaults=True)
    return json.dumps(fields, default=_written, ensure_ascii=False)


def _written(value: object) -> str | dict[str, str]:
    match value:
        case Text():
            return {language: value.in_language(language) for language in value.languages}
        case time():
            return f"{value:%H:%M}"
        case date():
            return value.isoformat()
        case _:
            return str(value)
