"""Where there is interpretation, and who interprets: /interpreters."""

import discord
from discord import app_commands

from agenda.messages import commands as common
from agenda.messages import interpretation as words
from bot.adapters.discord.commands.options import Command, command, suggest_events
from bot.adapters.discord.counter import Counter, Reply
from bot.services.interpretation import tell_interpretation


def interpretation(counter: Counter) -> Command:
    """Give the command /interpreters."""

    @command(words.INTERPRETERS, day=words.INTERPRETERS_DAY, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def interpreters(
        interaction: discord.Interaction, day: int | None = None, event: str | None = None
    ) -> None:
        await counter.serve(
            interaction,
            lambda visit: Reply(
                tell_interpretation(visit.running, visit.asker, day, counter.clock.now()),
                in_full=True,
            ),
            event=event,
        )

    return interpreters
