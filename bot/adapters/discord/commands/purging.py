"""Removing an event when its reports are written: /purge."""

import discord
from discord import app_commands

from agenda.messages import commands as common
from agenda.messages import purging as words
from bot.adapters.discord.commands.options import MOST_CHOICES, Command, Suggest, command
from bot.adapters.discord.counter import Counter
from bot.adapters.discord.views.purging import show_purge


def purging(counter: Counter) -> Command:
    """Give the command /purge."""

    @command(words.PURGE, event=common.EVENT_OPTION, everything=words.PURGE_EVERYTHING)
    @app_commands.autocomplete(event=_suggest_events(counter))
    async def purge(
        interaction: discord.Interaction, event: str | None = None, everything: bool = False
    ) -> None:
        await show_purge(counter, interaction, event, everything=everything)

    return purge


def _suggest_events(counter: Counter) -> Suggest:
    """Suggest the events of the server, those too of which some is removed already."""

    async def suggest(
        interaction: discord.Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        events = counter.clearing.events_of(interaction.guild_id or 0)
        found = [app_commands.Choice(name=one, value=one) for one in events if typed in one]
        return found[:MOST_CHOICES]

    return suggest
