"""What is kept about whoever asks: /privacy."""

import discord
from discord import app_commands

from agenda.messages import commands as common
from agenda.messages import privacy as words
from bot.adapters.discord.commands.options import Command, command, suggest_events
from bot.adapters.discord.counter import Counter, Reply, Visit
from bot.adapters.discord.views.privacy import WithdrawButton


def privacy(counter: Counter) -> Command:
    """Give the command /privacy."""

    @command(words.PRIVACY, event=common.EVENT_OPTION)
    @app_commands.autocomplete(event=suggest_events(counter))
    async def tell(interaction: discord.Interaction, event: str | None = None) -> None:
        async def look(visit: Visit) -> Reply:
            kept = await counter.keeper.tell(visit.running, visit.asker)
            if not kept.anything:
                return Reply(kept.lines)
            name = visit.running.record.id
            return Reply(kept.lines, press=lambda language: [WithdrawButton(name, language)])

        await counter.serve(interaction, look, event=event)

    return tell
