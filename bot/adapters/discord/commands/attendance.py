"""Who is there: /check-in for everybody, /attendance for organisers."""

from collections.abc import Iterator
from typing import Any

import discord
from discord import app_commands

from agenda.messages import attendance as words
from agenda.messages import commands as common
from agenda.timeline import Slot, SlotKind
from bot.adapters.discord.commands.options import (
    Command,
    Suggest,
    command,
    event_command,
    suggest_events,
)
from bot.adapters.discord.commands.suggesting import choices, event_meant
from bot.adapters.discord.counter import Counter, ForWhom, Reply, Visit
from bot.export.attendance_list import attendance_as_csv


def attendances(counter: Counter) -> Iterator[Command]:
    """Give the commands about attendance."""
    yield _check_in(counter)
    yield _attendance(counter)


def _check_in(counter: Counter) -> Command:

    async def work(visit: Visit) -> Reply:
        participant = await counter.arrivals.known(visit.running, visit.asker)
        return Reply(await counter.attendances.check_in(visit.running, participant))

    return event_command(counter, words.CHECK_IN, work)


def _attendance(counter: Counter) -> Command:

    @command(words.ATTENDANCE, session=words.ATTENDANCE_SESSION, event=common.EVENT_OPTION)
    @app_commands.autocomplete(session=_suggest_slots(counter), event=suggest_events(counter))
    async def attendance(
        interaction: discord.Interaction, session: str | None = None, event: str | None = None
    ) -> None:
        async def show(visit: Visit) -> Reply:
            running = visit.running
            lines, there = await counter.attendances.show(running, session)
            if not there:
                return Reply(lines)
            name = f"{running.record.id}-attendance.csv"
            content = attendance_as_csv(there, running.event.main)
            return Reply([*lines, words.PRIVATE()], {name: content})

        await counter.serve(interaction, show, event=event, for_whom=ForWhom.ORGANISERS)

    return attendance


def _suggest_slots(counter: Counter) -> Suggest:
    """Suggest the sessions and rounds of the event, in the language of who types."""

    async def suggest(
        interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        running = event_meant(counter, interaction)
        if running is None:
            return []
        language, main = counter.language(interaction, running), running.event.main
        slots = counter.attendances.slots(running)
        return choices(((_title(one, language, main), one.id) for one in slots), typed)

    return suggest


def _title(slot: Slot, language: str, main: str) -> str:
    title = slot.title.in_language(language, main)
    return f"{slot.number} · {title}" if slot.kind is SlotKind.ROUND else title
