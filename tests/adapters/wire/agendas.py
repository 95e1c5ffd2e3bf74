"""A workshop of one breakout with as many rooms and people as wanted."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.ports import EventRecord
from tests.adapters.wire.payloads import GUILD, OLD, snowflake

EVENT: Final = "wired"
OPENS: Final = datetime(2030, 6, 17, 9, 0, tzinfo=UTC)
"""When the rooms open."""

EVENING_BEFORE: Final = OPENS - timedelta(hours=12)
FIRST_MEMBER: Final = snowflake(OLD, 1000)


def record(
    rooms: int = 2,
    people: int = 0,
    *,
    languages: Iterable[str] = ("en",),
    loaded: datetime = EVENING_BEFORE,
    guild: int = GUILD,
) -> EventRecord:
    """Give a workshop with one round, as it was loaded."""
    return EventRecord(EVENT, guild, agenda(rooms, languages), roster(people), loaded)


def agenda(rooms: int, languages: Iterable[str]) -> str:
    """Write the agenda file."""
    spoken = tuple(languages)
    topics = "".join(
        f"          - {{id: t{n}, title: {json.dumps(dict.fromkeys(spoken, f'Topic {n}'))}}}\n"
        for n in range(1, rooms + 1)
    )
    title = json.dumps(dict.fromkeys(spoken, "Wired"))
    return f"""\
id: {EVENT}
title: {title}
zone: UTC
languages: [{", ".join(spoken)}]
days:
  - date: {OPENS:%Y-%m-%d}
    sessions:
      - id: talk
        kind: breakout
        title: {title}
        rounds:
          - {{from: "{OPENS:%H:%M}", to: "{OPENS + timedelta(minutes=30):%H:%M}"}}
        topics:
{topics}"""


def roster(people: int) -> str:
    """Write the roster: participants who were found already."""
    listed = [{"id": f"p{n}", "discord_id": FIRST_MEMBER + n} for n in range(people)]
    return json.dumps(listed) if listed else ""
