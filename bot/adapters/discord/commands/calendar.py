"""One's own programme as a file: /calendar."""

import discord
from discord import app_commands

from agenda.messages import calendar as texts
from agenda.messages import commands as words
from bot.adapters.discord.commands.options import Command, command, suggest_events
from bot.adapters.discord.counter import Counter, Reply, Visit


def calendars(counter: Counter) -> Command:
    """Give the command /calendar."""

    @command(texts.CALENDAR, event=words.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def calendar(interaction: discord.Interaction, event: str | None = None) -> None:
        async def give(visit: Visit) -> Reply:
            participant = await counter.reception.meet(visit.running, visit.asker)
            file = await counter.almanac.calendar(visit.running, participant, visit.language)
            whose = texts.PUBLIC() if participant is None else texts.OWN()
            return Reply([whose, texts.LATER()], {f"{visit.running.event.id}.ics": file})

        await counter.serve(interaction, give, event=event)

    return calendar
