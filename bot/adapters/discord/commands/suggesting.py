"""What is suggested while somebody types, cut to what Discord takes."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import app_commands

from agenda.errors import RefusedError
from bot.adapters.discord.commands.options import LONGEST_CHOICE, MOST_CHOICES
from bot.adapters.discord.counter import Counter
from bot.services.running import Running
from bot.services.wording import fit


def choices(found: Iterable[tuple[str, str]], typed: str) -> list[app_commands.Choice[str]]:
    """Give those of the names and values *found* that have what was *typed* in them."""
    wanted = typed.casefold()
    return [
        app_commands.Choice(name=fit(name, LONGEST_CHOICE), value=value)
        for name, value in found
        if wanted in name.casefold() or wanted in value.casefold()
    ][:MOST_CHOICES]


def event_meant(counter: Counter, interaction: discord.Interaction[Any]) -> Running | None:
    """Give the event that is meant so far, if it is clear which one."""
    guild, channel = interaction.guild_id or 0, interaction.channel_id or 0
    try:
        return counter.reception.which(guild, channel, interaction.namespace.event)
    except RefusedError:
        return None
