"""The slash commands, by who uses them. Each is a translation; no rule lives here."""

from collections.abc import Iterator
from typing import Any

from discord import app_commands

from bot.adapters.discord.commands.moderators import moderators
from bot.adapters.discord.commands.organisers import export, organisers
from bot.adapters.discord.commands.participants import participants
from bot.adapters.discord.commands.rosters import rosters
from bot.adapters.discord.commands.seats import ushers
from bot.adapters.discord.counter import Counter


def every_command(
    counter: Counter,
) -> Iterator[app_commands.Command[Any, Any, Any] | app_commands.Group]:
    """Give all commands, at home at one *counter*."""
    yield from participants(counter)
    yield moderators(counter)
    yield ushers(counter)
    yield organisers(counter)
    yield rosters(counter)
    yield export(counter)
